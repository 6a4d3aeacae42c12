/** Whose mailbox it is, from what passed through it. Counting only; the rules stand in `ownerOf`. */

import { type Handle, parseEmail } from '../../people/index.ts';
import type { OwnerTraces } from '../source.ts';
import { ownCopy } from './charset.ts';

/** Distinct addresses that are counted; a mailbox of twenty gigabytes holds some sixty thousand. */
const MAX_COUNTED = 200_000;
/** Messages with a trace of delivery below which a majority means nothing. */
const MIN_DELIVERED = 3;
const DELIVERED_SHARE = 0.6;
/** Share of messages between people that must carry such a trace: a handful of forwarded ones says nothing of the rest. */
const MIN_TRACED_SHARE = 0.2;
/** Messages between people below which "always there" means nothing. */
const MIN_TALKS = 5;
const TALKS_SHARE = 0.8;
/** Share of sent messages below which a sender is a stray message in the wrong folder, not one of the owner's addresses. */
const SENT_SHARE = 0.02;
/** Lists told of, and characters of a List-Post line looked at. */
const MAX_LISTS = 5_000;
const MAX_LIST_POST = 1_000;
/** Addresses and names that are told. */
const MAX_TOLD = 20;

export interface OwnerTally {
  readonly sent: Map<string, number>;
  readonly names: Map<string, number>;
  readonly delivered: Map<string, number>;
  readonly present: Map<string, number>;
  /** Names beside addresses, `address\nname`. */
  readonly called: Map<string, number>;
  /** Addresses that deliver to a list (List-Post). */
  readonly lists: Set<string>;
  sentMessages: number;
  deliveredMessages: number;
  talks: number;
}

/** One per mailbox. A caller that reads a folder of single messages may pass the same one to each. */
export function newOwnerTally(): OwnerTally {
  return {
    sent: new Map(),
    names: new Map(),
    delivered: new Map(),
    present: new Map(),
    called: new Map(),
    lists: new Set(),
    sentMessages: 0,
    deliveredMessages: 0,
    talks: 0,
  };
}

/** A message that a folder, label or program calls sent. */
export function countSent(tally: OwnerTally, address: string, name: string): void {
  tally.sentMessages++;
  bump(tally.sent, address);
  if (name !== '') bump(tally.names, name);
}

/** A message whose Delivered-To or the like names a mailbox. */
export function countDelivered(tally: OwnerTally, address: string): void {
  tally.deliveredMessages++;
  bump(tally.delivered, address);
}

/** A message between people: all addresses in it, each once. */
export function countTalk(tally: OwnerTally, addresses: readonly string[]): void {
  tally.talks++;
  for (const address of addresses) bump(tally.present, address);
}

/** How somebody is called in a message between people. */
export function countCalled(tally: OwnerTally, address: string, name: string): void {
  if (name !== '' && !name.includes('@')) bump(tally.called, `${address}\n${name}`);
}

/** A list names the address one posts to: `<mailto:list@example.org?subject=…>`; `NO` where nobody may. */
export function countList(tally: OwnerTally, listPost: string): void {
  const address = /<\s*mailto:([^>?]{3,254})/i.exec(listPost.slice(0, MAX_LIST_POST))?.[1];
  if (address !== undefined && tally.lists.size < MAX_LISTS) tally.lists.add(ownCopy(address));
}

/** Addresses of the lists that passed through. */
export function listsOf(tally: OwnerTally): readonly Handle[] {
  return [...tally.lists].sort().flatMap((address) => parseEmail(address) ?? []);
}

/**
 * Stated: senders of sent mail. Likely: the address most mail was delivered to, else the one address that takes part in
 * nearly everything. Undefined where the mailbox does not show it.
 */
export function ownerOf(tally: OwnerTally): OwnerTraces | undefined {
  const sent = atLeast(tally.sent, Math.max(1, tally.sentMessages * SENT_SHARE));
  if (sent.length > 0)
    return traces(sent, atLeast(tally.names, Math.max(1, tally.sentMessages * SENT_SHARE)), 'stated');
  if (tally.deliveredMessages >= Math.max(MIN_DELIVERED, tally.talks * MIN_TRACED_SHARE)) {
    const delivered = atLeast(tally.delivered, tally.deliveredMessages * DELIVERED_SHARE);
    if (delivered.length === 1) return traces(delivered, calledOf(tally, delivered), 'likely');
  }
  if (tally.talks < MIN_TALKS) return undefined;
  const present = atLeast(tally.present, tally.talks * TALKS_SHARE);
  return present.length === 1 ? traces(present, calledOf(tally, present), 'likely') : undefined;
}

/** The name that most letters give this address. Without it the owner of a LinkedIn archive is a stranger to their own inbox. */
function calledOf({ called }: OwnerTally, [address = '']: readonly string[]): readonly string[] {
  const own = new Map<string, number>();
  for (const [key, count] of called) if (key.startsWith(`${address}\n`)) own.set(key.slice(address.length + 1), count);
  return atLeast(own, 1).slice(0, 1);
}

function traces(
  addresses: readonly string[],
  names: readonly string[],
  strength: OwnerTraces['strength'],
): OwnerTraces {
  const handles = addresses.map(parseEmail).filter((handle) => handle !== null);
  return { names: names.slice(0, MAX_TOLD), handles: handles.slice(0, MAX_TOLD), strength };
}

/** Most frequent first; equal ones by the alphabet, so that the order of messages does not show. */
function atLeast(counts: ReadonlyMap<string, number>, least: number): readonly string[] {
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([key]) => key);
}

function bump(counts: Map<string, number>, key: string): void {
  const count = counts.get(key);
  if (count !== undefined) counts.set(key, count + 1);
  else if (counts.size < MAX_COUNTED) counts.set(ownCopy(key), 1);
}
