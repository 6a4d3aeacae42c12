/** Who takes part in a message: the sender by one rule, the recipients, and who of them can be a person at all. */

import type { Party } from '../../timeline/index.ts';
import { type AddressMemory, addressesIn, answerFor, knownOf, partyOf } from './address-memory.ts';
import type { AddressList } from './addresses.ts';
import { type HeaderName, type Headers, headerOf, headersOf } from './headers.ts';

/** Recipients whose addresses are worked out; ten are kept, and a blast to thousands is one long before its end. */
const MAX_RESOLVED = 100;

export interface Sender {
  readonly party: Party;
  /** The canonical address that the From line names, also of a relay; null when none or several. */
  readonly address: string | null;
  /** The address in From is a machine's or a relay's. */
  readonly isRelay: boolean;
  /** `Jane via Group`: a service or list wrote the line. */
  readonly isVia: boolean;
  readonly warning: string | null;
}

/** Every From line counts. Two different addresses in them: nobody can say who wrote it, so nobody did. */
export function senderOf(headers: Headers, memory: AddressMemory): Sender {
  const lines = headersOf(headers, 'from');
  const [line] = lines;
  if (line === undefined || lines.length > 1) return workOutSender(lines, headers, memory);
  const sender = answerFor('from', line, memory, () => workOutSender(lines, headers, memory));
  return sender.isVia ? viaSender(headers, sender, memory) : sender;
}

function workOutSender(lines: readonly string[], headers: Headers, memory: AddressMemory): Sender {
  const mailboxes = lines.flatMap((line) => addressesIn(line, memory, headers).mailboxes);
  const named = mailboxes.filter((each) => each.address !== '');
  const first = named[0] ?? mailboxes[0];
  if (first === undefined) return unknownSender('names no sender');
  const party = partyOf(first, 'from', memory);
  const { address } = knownOf(first, memory);
  if (named.length > 1 && named.some((each) => knownOf(each, memory).address !== address))
    return unknownSender('names two different senders; it is unclear who wrote it');
  const warning = first.disguised ? 'the name of the sender is another address than the real one' : null;
  const isRelay = address !== null && party.handle === null;
  return {
    party,
    address,
    isRelay,
    isVia: party.name !== '' && VIA.test(party.name),
    warning: first.address === '' ? 'the sender has no address' : warning,
  };
}

/** `Jane via Group`, `'jane' via Group`, `Jane (via Google Docs)`. */
const VIA = /^(.{1,120}?)['"]?\s\(?via\s(\S.*)$/i;

/**
 * A list that rewrites From leaves the person in Reply-To or X-Original-From; where it does not, the name is all there is.
 * The address in From is the list's and never becomes a person.
 */
function viaSender(headers: Headers, sender: Sender, memory: AddressMemory): Sender {
  const name = (VIA.exec(sender.party.name)?.[1] ?? '').replace(/^['"]/, '').trim();
  for (const header of ['x-original-from', 'x-original-sender', 'reply-to'] satisfies HeaderName[]) {
    const other = addressesIn(headerOf(headers, header) ?? '', memory, headers).mailboxes[0];
    const handle = other === undefined ? null : knownOf(other, memory).handle;
    if (handle !== null && handle.value !== sender.address) return { ...sender, party: { handle, name, role: 'from' } };
  }
  return { ...sender, party: { handle: null, name, role: 'from' } };
}

function unknownSender(warning: string): Sender {
  return { party: { handle: null, name: '', role: 'from' }, address: null, isRelay: false, isVia: false, warning };
}

export interface Addressed {
  /** To, then Cc and Bcc; each address once; the first hundred. */
  readonly parties: readonly Party[];
  /** Distinct recipients, also those without a usable address; behind the first hundred all are counted. */
  readonly count: number;
  readonly hidden: boolean;
  readonly cut: boolean;
}

export function recipientsOf(headers: Headers, memory: AddressMemory): Addressed {
  const to = headersOf(headers, 'to');
  const cc = [...headersOf(headers, 'cc'), ...headersOf(headers, 'bcc')];
  const apparently = to.length === 0 ? headerOf(headers, 'apparently-to') : undefined;
  const all = apparently === undefined ? to : [apparently];
  const [line] = all;
  if (line === undefined || all.length > 1 || cc.length > 0) return workOutRecipients(all, cc, headers, memory);
  return answerFor('to', line, memory, () => workOutRecipients(all, cc, headers, memory));
}

function workOutRecipients(
  to: readonly string[],
  cc: readonly string[],
  headers: Headers,
  memory: AddressMemory,
): Addressed {
  const gathered: Gathered = { parties: [], seen: new Set(), beyond: 0, hidden: false, cut: false };
  for (const line of to) gather(addressesIn(line, memory, headers), 'to', gathered, memory);
  for (const line of cc) gather(addressesIn(line, memory, headers), 'cc', gathered, memory);
  const { parties, beyond, hidden, cut } = gathered;
  return { parties, count: parties.length + beyond, hidden, cut };
}

interface Gathered {
  readonly parties: Party[];
  readonly seen: Set<string>;
  beyond: number;
  hidden: boolean;
  cut: boolean;
}

function gather(list: AddressList, role: 'to' | 'cc', gathered: Gathered, memory: AddressMemory): void {
  gathered.hidden ||= list.hidden;
  gathered.cut ||= list.cut;
  for (const mailbox of list.mailboxes) {
    if (gathered.parties.length >= MAX_RESOLVED) {
      gathered.beyond++;
      continue;
    }
    const known = knownOf(mailbox, memory);
    if (known.isHidden) {
      gathered.hidden = true;
      continue;
    }
    const key = known.address ?? `${mailbox.name} ${mailbox.address}`;
    if (gathered.seen.has(key)) continue;
    gathered.seen.add(key);
    gathered.parties.push(partyOf(mailbox, role, memory));
  }
}

/** First address of a trace header such as Delivered-To, canonical; null when there is none. */
export function tracedAddress(headers: Headers, name: HeaderName, memory: AddressMemory): string | null {
  const value = headerOf(headers, name);
  const first = value === undefined ? undefined : addressesIn(value, memory, headers).mailboxes[0];
  return first === undefined ? null : knownOf(first, memory).address;
}
