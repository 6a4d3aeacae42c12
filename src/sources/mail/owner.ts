/** Whose mailbox it is, from what passed through it. Counting only; the rules stand in `ownerOf`. */

import { type Handle, parseEmail } from '../../people/index.ts';
import type { Party } from '../../timeline/index.ts';
import type { FileEnd, OwnerTraces } from '../source.ts';
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
/** Lists told of, and characters of a line that names one looked at. */
const MAX_LISTS = 5_000;
const MAX_LIST_LINE = 1_000;
/** Addresses and names that are told. */
const MAX_TOLD = 20;

interface Talker {
  talks: number;
  /** The talk that was counted last. */
  last: number;
  /** The first name beside the address, and how often; further ones, which few have. */
  name: string;
  times: number;
  others: Map<string, number> | null;
}

export interface OwnerTally {
  readonly sent: Map<string, number>;
  readonly names: Map<string, number>;
  readonly delivered: Map<string, number>;
  /** Who takes part in messages between people, by address. */
  readonly talkers: Map<string, Talker>;
  /** Addresses that deliver to a list. */
  readonly lists: Set<string>;
  /** Names of all talkers but the first of each. */
  furtherNames: number;
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
    talkers: new Map(),
    lists: new Set(),
    furtherNames: 0,
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

/** A message between people: each address in it once, with how it is called. */
export function countTalk(tally: OwnerTally, from: Party, recipients: readonly Party[]): void {
  tally.talks++;
  countTalker(tally, from);
  for (const party of recipients) countTalker(tally, party);
}

/** One look into one table for each: with tens of thousands of people, every further one waits for memory. */
function countTalker(tally: OwnerTally, { handle, name }: Party): void {
  if (handle === null) return;
  let talker = tally.talkers.get(handle.value);
  if (talker === undefined) {
    if (tally.talkers.size >= MAX_COUNTED) return;
    talker = { talks: 0, last: 0, name: '', times: 0, others: null };
    tally.talkers.set(ownCopy(handle.value), talker);
  }
  if (talker.last !== tally.talks) talker.talks++;
  talker.last = tally.talks;
  if (name !== '' && !name.includes('@')) countName(tally, talker, name);
}

function countName(tally: OwnerTally, talker: Talker, name: string): void {
  if (talker.times === 0) talker.name = ownCopy(name);
  if (talker.name === name) {
    talker.times++;
    return;
  }
  const times = talker.others?.get(name);
  if (times !== undefined) talker.others!.set(name, times + 1);
  else if (tally.furtherNames < MAX_COUNTED) {
    tally.furtherNames++;
    talker.others ??= new Map();
    talker.others.set(ownCopy(name), 1);
  }
}

/** A list names the address one posts to: `<mailto:list@example.org?subject=…>`; null for `NO`, where nobody may. */
export function postedTo(listPost: string): string | null {
  return /<\s*mailto:([^>?]{3,254})/i.exec(listPost.slice(0, MAX_LIST_LINE))?.[1] ?? null;
}

/** `Mailing-List: list birds@example.org; contact …` */
export function listNamed(mailingList: string): string | null {
  return /^\s*list\s+([^\s;<>]{3,254});/i.exec(mailingList.slice(0, MAX_LIST_LINE))?.[1] ?? null;
}

/** `owner-birds@` and `birds-admin@`, from which Majordomo and Mailman send what was written to `birds@`. */
const KEEPER = /^(?:owner-([^@]{1,64})|([^@]{1,64})-(?:owner|admin|bounces|request))(@[^@]{3,190})$/;

/**
 * Whether a list delivers what is written to this address: its mails carry `List-Id: Birds <birds.example.org>` (in small
 * letters), or come from `birds-owner@example.org` (canonical); '' where they say neither.
 */
export function isList(address: string, listId: string, keeper: string): boolean {
  const [, before, after, domain] = KEEPER.exec(keeper) ?? [];
  return address === `${before ?? after}${domain}` || listId.includes(`<${address.replace('@', '.')}>`);
}

export function countList(tally: OwnerTally, address: string): void {
  if (tally.lists.size < MAX_LISTS) tally.lists.add(ownCopy(address));
}

/** What the end of a file tells of whose mail it is, and of the lists in it. */
export function tracesOf(tally: OwnerTally): Pick<FileEnd, 'owner' | 'lists'> {
  const owner = ownerOf(tally);
  const lists = listsOf(tally);
  return { ...(owner ? { owner } : {}), ...(lists.length > 0 ? { lists } : {}) };
}

/** Addresses of the lists that passed through. */
function listsOf(tally: OwnerTally): readonly Handle[] {
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
  const present = alwaysThere(tally);
  return present.length === 1 ? traces(present, calledOf(tally, present), 'likely') : undefined;
}

function alwaysThere({ talkers, talks }: OwnerTally): readonly string[] {
  const least = talks * TALKS_SHARE;
  return [...talkers].filter(([, talker]) => talker.talks >= least).map(([address]) => address);
}

/** The name that most letters give this address. Without it the owner of a LinkedIn archive is a stranger to their own inbox. */
function calledOf({ talkers }: OwnerTally, [address = '']: readonly string[]): readonly string[] {
  const talker = talkers.get(address);
  if (talker === undefined || talker.times === 0) return [];
  return atLeast(new Map([[talker.name, talker.times], ...(talker.others ?? [])]), 1).slice(0, 1);
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
