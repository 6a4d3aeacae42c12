/** Who takes part in a message: the sender by one rule, the recipients, and who of them can be a person at all. */

import { type Handle, isRelayAddress, parseEmail } from '../../people/index.ts';
import type { Party } from '../../timeline/index.ts';
import { type AddressList, type Mailbox, readAddresses, UNDISCLOSED } from './addresses.ts';
import { readContentType } from './body.ts';
import { isEightBit } from './charset.ts';
import { type HeaderName, type Headers, headerOf, headersOf } from './headers.ts';

/** Lines of the address memory. Most mails of a mailbox are between the same few people. */
const MEMORY = 4_096;
/** Characters of a line that is remembered; long lists do not come twice. */
const MAX_REMEMBERED = 200;

/** Remembers address lines that were read before, within one file; a new one per file keeps hostile files apart. */
export interface AddressMemory {
  readonly lines: Map<string, AddressList>;
  readonly known: Map<Mailbox, Known>;
}

interface Known {
  /** Canonical. */
  readonly address: string | null;
  /** Null for relays. */
  readonly handle: Handle | null;
  from?: Party;
  to?: Party;
  cc?: Party;
}

export function newAddressMemory(): AddressMemory {
  return { lines: new Map(), known: new Map() };
}

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
  const mailboxes = headersOf(headers, 'from').flatMap((line) => addressesIn(line, memory, headers).mailboxes);
  const named = mailboxes.filter((each) => each.address !== '');
  const first = named[0] ?? mailboxes[0];
  if (first === undefined) return unknownSender('', 'names no sender');
  const party = partyOf(first, 'from', memory);
  const address = addressOf(first, memory);
  if (named.length > 1 && named.some((each) => addressOf(each, memory) !== address))
    return unknownSender('', 'names two different senders; it is unclear who wrote it');
  if (party.name !== '' && VIA.test(party.name)) return viaSender(headers, party, address, memory);
  const warning = first.disguised ? 'the name of the sender is another address than the real one' : null;
  const isRelay = address !== null && party.handle === null;
  return {
    party,
    address,
    isRelay,
    isVia: false,
    warning: first.address === '' ? 'the sender has no address' : warning,
  };
}

/** `Jane via Group`, `'jane' via Group`, `Jane (via Google Docs)`. */
const VIA = /^(.{1,120}?)['"]?\s\(?via\s(\S.*)$/i;

/**
 * A list that rewrites From leaves the person in Reply-To or X-Original-From; where it does not, the name is all there is.
 * The address in From is the list's and never becomes a person.
 */
function viaSender(headers: Headers, party: Party, address: string | null, memory: AddressMemory): Sender {
  const name = (VIA.exec(party.name)?.[1] ?? '').replace(/^['"]/, '').trim();
  const warning = null;
  for (const header of ['x-original-from', 'x-original-sender', 'reply-to'] satisfies HeaderName[]) {
    const other = addressesIn(headerOf(headers, header) ?? '', memory, headers).mailboxes[0];
    const handle = other === undefined ? null : partyOf(other, 'from', memory).handle;
    if (handle !== null && handle.value !== address)
      return { party: { handle, name, role: 'from' }, address, isVia: true, warning };
  }
  return { party: { handle: null, name, role: 'from' }, address, isVia: true, warning };
}

function unknownSender(name: string, warning: string): Sender {
  return { party: { handle: null, name, role: 'from' }, address: null, isRelay: false, isVia: false, warning };
}

export interface Addressed {
  /** To, then Cc and Bcc; each address once. */
  readonly parties: readonly Party[];
  /** Distinct recipients, also those without a usable address. */
  readonly count: number;
  readonly hidden: boolean;
  readonly cut: boolean;
}

export function recipientsOf(headers: Headers, memory: AddressMemory): Addressed {
  const parties: Party[] = [];
  const seen = new Set<string>();
  let hidden = false;
  let cut = false;
  const add = (lines: readonly string[], role: 'to' | 'cc') => {
    for (const line of lines) {
      const list = addressesIn(line, memory, headers);
      hidden ||= list.hidden || isUndisclosed(list);
      cut ||= list.cut;
      for (const mailbox of list.mailboxes) addOnce(mailbox, role, parties, seen, memory);
    }
  };
  add(headersOf(headers, 'to'), 'to');
  if (parties.length === 0) add(linesOf(headers, 'apparently-to'), 'to');
  add(headersOf(headers, 'cc'), 'cc');
  add(headersOf(headers, 'bcc'), 'cc');
  return { parties, count: parties.length, hidden, cut };
}

function addOnce(
  mailbox: Mailbox,
  role: 'to' | 'cc',
  parties: Party[],
  seen: Set<string>,
  memory: AddressMemory,
): void {
  if (UNDISCLOSED.test(mailbox.address === '' ? mailbox.name : mailbox.address)) return;
  const key = addressOf(mailbox, memory) ?? `${mailbox.name} ${mailbox.address}`;
  if (seen.has(key)) return;
  seen.add(key);
  parties.push(partyOf(mailbox, role, memory));
}

/** `undisclosed-recipients` without its colon, or in brackets as if it were an address. */
function isUndisclosed(list: AddressList): boolean {
  const first = list.mailboxes[0];
  return first !== undefined && UNDISCLOSED.test(first.address === '' ? first.name : first.address);
}

/** First address of a trace header such as Delivered-To, canonical; null when there is none. */
export function tracedAddress(headers: Headers, name: HeaderName, memory: AddressMemory): string | null {
  const value = headerOf(headers, name);
  const first = value === undefined ? undefined : addressesIn(value, memory, headers).mailboxes[0];
  return first === undefined ? null : addressOf(first, memory);
}

function linesOf(headers: Headers, name: HeaderName): readonly string[] {
  const value = headerOf(headers, name);
  return value === undefined ? [] : [value];
}

function addressesIn(line: string, memory: AddressMemory, headers: Headers): AddressList {
  const known = memory.lines.get(line);
  if (known !== undefined) return known;
  if (isEightBit(line)) return readAddresses(line, readContentType(headerOf(headers, 'content-type') ?? '').charset);
  const list = readAddresses(line);
  if (line.length <= MAX_REMEMBERED) {
    if (memory.lines.size >= MEMORY) memory.lines.clear();
    memory.lines.set(line, list);
  }
  return list;
}

/** What an entry comes to, worked out once: the same few people stand in most lines of a mailbox. */
function knownOf(mailbox: Mailbox, memory: AddressMemory): Known {
  const known = memory.known.get(mailbox);
  if (known !== undefined) return known;
  const handle = mailbox.address === '' ? null : parseEmail(mailbox.address);
  const added: Known = {
    address: handle?.value ?? null,
    handle: handle !== null && isRelayAddress(handle.value) ? null : handle,
  };
  if (memory.known.size >= MEMORY) memory.known.clear();
  memory.known.set(mailbox, added);
  return added;
}

/** Canonical, also of a relay. */
function addressOf(mailbox: Mailbox, memory: AddressMemory): string | null {
  return knownOf(mailbox, memory).address;
}

/** Relays keep their name but no handle: all mail through one would otherwise be one busy person. */
function partyOf(mailbox: Mailbox, role: 'from' | 'to' | 'cc', memory: AddressMemory): Party {
  const known = knownOf(mailbox, memory);
  const party = known[role] ?? { handle: known.handle, name: mailbox.name, role };
  known[role] = party;
  return party;
}
