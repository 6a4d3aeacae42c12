/** What a file's address lines come to, each worked out once: the same few people stand in most lines of a mailbox. */

import { type Handle, isRelayAddress, parseEmail } from '../../people/index.ts';
import type { Party } from '../../timeline/index.ts';
import { type AddressList, type Mailbox, readAddresses, UNDISCLOSED } from './addresses.ts';
import { readContentType } from './body.ts';
import { isEightBit, ownCopy } from './charset.ts';
import { type Headers, headerOf } from './headers.ts';

/** Entries of each table; beyond it begins anew. With a quarter of them, 8,000 people push each other out again and again: a tenth more CPU. */
const MEMORY = 16_384;
/** Characters of a line that is remembered; long lists do not come twice. */
const MAX_REMEMBERED = 200;

/** What one entry of a list comes to. */
export interface Known {
  /** Canonical, also of a relay; null when there is none that can be read. */
  readonly address: string | null;
  /** Null for relays: all mail through one would otherwise be one busy person. */
  readonly handle: Handle | null;
  /** `undisclosed-recipients` without its colon, or in brackets as if it were an address. */
  readonly isHidden: boolean;
  from?: Party;
  to?: Party;
  cc?: Party;
}

/** One per file, so that what a hostile file fills it with is gone with the file. */
export interface AddressMemory {
  readonly lines: Map<string, AddressList>;
  /** By the address as written. */
  readonly known: Map<string, Known>;
  /** Answers for whole lines, kept by those who give them. */
  readonly answers: Readonly<Record<'from' | 'to', Map<string, unknown>>>;
}

export function newAddressMemory(): AddressMemory {
  return { lines: new Map(), known: new Map(), answers: { from: new Map(), to: new Map() } };
}

/** The list in a header line (raw, unfolded). */
export function addressesIn(line: string, memory: AddressMemory, headers: Headers): AddressList {
  const known = memory.lines.get(line);
  if (known !== undefined) return known;
  if (isEightBit(line)) return readAddresses(line, readContentType(headerOf(headers, 'content-type') ?? '').charset);
  // A list of several hardly comes twice, and would push out the lines that do.
  if (line.length > MAX_REMEMBERED || line.includes(',')) return readAddresses(line);
  const copy = ownCopy(line);
  return remember(memory.lines, copy, readAddresses(copy));
}

export function knownOf(mailbox: Mailbox, memory: AddressMemory): Known {
  if (mailbox.address === '') return { address: null, handle: null, isHidden: UNDISCLOSED.test(mailbox.name) };
  const known = memory.known.get(mailbox.address);
  if (known !== undefined) return known;
  const address = ownCopy(mailbox.address);
  return remember(memory.known, address, workOut(address));
}

function workOut(address: string): Known {
  const handle = parseEmail(address);
  return {
    address: handle?.value ?? null,
    handle: handle !== null && isRelayAddress(handle.value) ? null : handle,
    isHidden: UNDISCLOSED.test(address),
  };
}

export function partyOf(mailbox: Mailbox, role: 'from' | 'to' | 'cc', memory: AddressMemory): Party {
  const known = knownOf(mailbox, memory);
  const last = known[role];
  if (last !== undefined && last.name === mailbox.name) return last;
  const party: Party = { handle: known.handle, name: ownCopy(mailbox.name), role };
  known[role] = party;
  return party;
}

/** The answer for a line, where it depends on nothing but the line; `role` keeps From and To apart. */
export function answerFor<T>(role: 'from' | 'to', line: string, memory: AddressMemory, work: () => T): T {
  if (line.length > MAX_REMEMBERED || isEightBit(line)) return work();
  const answers = memory.answers[role];
  const known = answers.get(line) as T | undefined;
  if (known !== undefined) return known;
  const answer = work();
  remember<string, unknown>(answers, ownCopy(line), answer);
  return answer;
}

function remember<K, V>(table: Map<K, V>, key: K, value: V): V {
  if (table.size >= MEMORY) table.clear();
  table.set(key, value);
  return value;
}
