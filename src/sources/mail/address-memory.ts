/** What a file's address lines come to, each worked out once: the same few people stand in most lines of a mailbox. */

import { type Handle, isRelayAddress, parseEmail } from '../../people/index.ts';
import type { Party } from '../../timeline/index.ts';
import { type AddressList, type Mailbox, readAddresses, UNDISCLOSED } from './addresses.ts';
import { readContentType } from './body.ts';
import { isEightBit, ownCopy } from './charset.ts';
import { type Headers, headerOf } from './headers.ts';

/** Entries of each table; beyond it begins anew. */
const MEMORY = 4_096;
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
  readonly known: Map<Mailbox, Known>;
  /** Answers for whole lines, kept by those who give them. */
  readonly answers: Map<string, unknown>;
}

export function newAddressMemory(): AddressMemory {
  return { lines: new Map(), known: new Map(), answers: new Map() };
}

/** The list in a header line (raw, unfolded). */
export function addressesIn(line: string, memory: AddressMemory, headers: Headers): AddressList {
  const known = memory.lines.get(line);
  if (known !== undefined) return known;
  if (isEightBit(line)) return readAddresses(line, readContentType(headerOf(headers, 'content-type') ?? '').charset);
  if (line.length > MAX_REMEMBERED) return readAddresses(line);
  const copy = ownCopy(line);
  return remember(memory.lines, copy, readAddresses(copy));
}

export function knownOf(mailbox: Mailbox, memory: AddressMemory): Known {
  const known = memory.known.get(mailbox);
  if (known !== undefined) return known;
  const handle = mailbox.address === '' ? null : parseEmail(mailbox.address);
  return remember(memory.known, mailbox, {
    address: handle?.value ?? null,
    handle: handle !== null && isRelayAddress(handle.value) ? null : handle,
    isHidden: UNDISCLOSED.test(mailbox.address === '' ? mailbox.name : mailbox.address),
  });
}

export function partyOf(mailbox: Mailbox, role: 'from' | 'to' | 'cc', memory: AddressMemory): Party {
  const known = knownOf(mailbox, memory);
  const party = known[role] ?? { handle: known.handle, name: mailbox.name, role };
  known[role] = party;
  return party;
}

/** The answer for a line, where it depends on nothing but the line; `role` keeps From and To apart. */
export function answerFor<T>(role: 'from' | 'to', line: string, memory: AddressMemory, work: () => T): T {
  if (line.length > MAX_REMEMBERED || isEightBit(line)) return work();
  const key = role + line;
  const known = memory.answers.get(key) as T | undefined;
  if (known !== undefined) return known;
  const answer = work();
  remember<string, unknown>(memory.answers, ownCopy(key), answer);
  return answer;
}

function remember<K, V>(table: Map<K, V>, key: K, value: V): V {
  if (table.size >= MEMORY) table.clear();
  table.set(key, value);
  return value;
}
