/**
 * What is kept of each tie so that warmth, rhythm and who-starts need no walk over the past: 128 bytes a person, side by side in
 * one buffer, for what costs time is fetching memory. Folding one contact is a few additions; a rebuild is the same fold over
 * all of them, so both give equal state. Who answers what by thread is told by timeline/counts.ts; here a silence of 14 days
 * parts two exchanges.
 */

import { fadeAndAdd, HALF_LIVES, warmthOf } from './warmth.ts';

/** Whose doing: 0 theirs, 1 the owner's, 2 together (half of it each way). */
export type Doing = 0 | 1 | 2;

/** Three views of one buffer. */
export interface Ties {
  /** Per person, 32 words: three sums theirs, three mine, six of both, the day's largest theirs and mine; then see DAYS. */
  readonly sums: Float32Array;
  readonly days: Int32Array;
  /** The last 16 bytes of each person: how often each pause between contact days, by PAUSES. */
  readonly pauses: Uint8Array;
}

const WORDS = 32;
const BYTES = 4 * WORDS;
/** Of each way only the half-lives of 16, 64 and 256 days are asked for. */
const [SLOW, SLOW_SPEEDS] = [2, 3];
/** Places in `sums`; the last is the day's largest of either way. */
const [THEIRS, MINE, BOTH, TODAY, TODAY_BOTH] = [0, SLOW_SPEEDS, 2 * SLOW_SPEEDS, 12, 17];
/** Where the pauses begin, in bytes. */
const PAUSES_AT = 112;
/** Places in `days`. Days are whole local days since 1970; the last moment is in minutes. */
const DAYS = {
  last: 14, // theirs; mine follows
  first: 16,
  contactDays: 18,
  longestPause: 19,
  count: 20, // from them; from me follows
  started: 22, // by them; by me follows
  answered: 24, // by them; by me follows
  lastMinute: 26,
  exchange: 27,
} as const;
/** Upper ends of the classes of pauses, days; about √2 apart, since nobody feels the difference of 20 days and 22. */
const PAUSES: readonly number[] = [1, 2, 3, 4, 6, 8, 11, 16, 23, 32, 45, 64, 91, 181, 365, 100_000];
/** A full class halves them all: older pauses count less, and the middle stays. */
const MOST_PAUSES = 255;
const CLASS_OF_PAUSE = Uint8Array.from({ length: 366 }, (_, days) => PAUSES.findIndex((end) => days <= end));
const MINUTES_OF_DAY = 24 * 60;
/** Minutes of silence after which a letter begins something new: 14 days, as in timeline/counts.ts. */
const EXCHANGE_MINUTES = 14 * MINUTES_OF_DAY;
const NEVER = -2_000_000_000;

export function newTies(people: number): Ties {
  const buffer = new ArrayBuffer(people * BYTES);
  const days = new Int32Array(buffer);
  for (let at = 0; at < days.length; at += WORDS) blank(days, at);
  return { sums: new Float32Array(buffer), days, pauses: new Uint8Array(buffer) };
}

function blank(days: Int32Array, at: number): void {
  days.fill(0, at, at + WORDS);
  for (const place of [DAYS.last, DAYS.last + 1, DAYS.first, DAYS.lastMinute]) days[at + place] = NEVER;
}

/** Contacts in order of time, column by column. `seconds`: local, since 1970. */
export interface ContactColumns {
  readonly person: Uint32Array;
  readonly seconds: Uint32Array;
  readonly doing: Uint8Array;
  readonly weight: Float32Array;
}

/**
 * All ties anew. Contacts of one person that are not in order of time are the caller's error: they are left out, and counted.
 * They are first brought together by neighbourhoods of people that fit into a near cache: 75 ns each instead of 200 as they come (bench/relationships.ts, on a busy machine).
 */
export function foldAll(people: number, columns: ContactColumns): { ties: Ties; late: number } {
  const ties = newTies(people);
  const { person, seconds, doing, weight } = byNeighbourhood(people, columns);
  let late = 0;
  for (let i = 0; i < person.length; i++) {
    if (!foldContact(ties, person[i]!, seconds[i]!, doing[i] as Doing, weight[i]!)) late++;
  }
  return { ties, late };
}

/** 2¹¹ people of 128 bytes: a quarter of a megabyte, which a processor keeps near. */
const NEIGHBOURS = 11;

/** The same contacts, neighbourhood after neighbourhood; within one the order stays (a counting sort). */
function byNeighbourhood(people: number, { person, seconds, doing, weight }: ContactColumns): ContactColumns {
  const many = person.length;
  const next = new Uint32Array((people >>> NEIGHBOURS) + 2);
  for (let i = 0; i < many; i++) next[(person[i]! >>> NEIGHBOURS) + 1]!++;
  for (let k = 1; k < next.length; k++) next[k]! += next[k - 1]!;
  const sorted = {
    person: new Uint32Array(many),
    seconds: new Uint32Array(many),
    doing: new Uint8Array(many),
    weight: new Float32Array(many),
  };
  for (let i = 0; i < many; i++) {
    const to = next[person[i]! >>> NEIGHBOURS]!++;
    sorted.person[to] = person[i]!;
    sorted.seconds[to] = seconds[i]!;
    sorted.doing[to] = doing[i]!;
    sorted.weight[to] = weight[i]!;
  }
  return sorted;
}

/**
 * Takes one contact into the state of one person. False, and nothing changed, when it is older than the newest one known of them:
 * then that person is forgotten (`forget`) and folded anew from all their contacts.
 */
export function foldContact(ties: Ties, person: number, seconds: number, doing: Doing, weight: number): boolean {
  const at = person * WORDS;
  const { days } = ties;
  const minute = Math.floor(seconds / 60);
  if (minute < days[at + DAYS.lastMinute]!) return false;
  const day = Math.floor(seconds / 86_400);
  // Columns hold single floats; the last bit of a double would make the kept state differ from the rebuilt one.
  const amount = Math.fround(weight);
  if (doing === 2) {
    addDay(ties, at, 0, day, amount / 2);
    addDay(ties, at, 1, day, amount / 2);
  } else {
    addDay(ties, at, doing, day, amount);
    addTurn(days, at, doing, minute);
  }
  addContactDay(ties, at, day, amount);
  days[at + DAYS.lastMinute] = minute;
  return true;
}

export function forget({ days }: Ties, person: number): void {
  blank(days, person * WORDS);
}

/** Of each way the largest contact of a day counts, and no other: ten quick lines are one talk. For who gives how much, and how lively. */
function addDay({ sums, days }: Ties, at: number, side: 0 | 1, day: number, weight: number): void {
  const from = at + (side === 0 ? THEIRS : MINE);
  const today = at + TODAY + side;
  const last = days[at + DAYS.last + side]!;
  if (day !== last) {
    fadeAndAdd(sums, from, last === NEVER ? 0 : day - last, weight, SLOW, SLOW_SPEEDS);
    days[at + DAYS.last + side] = day;
  } else if (weight > sums[today]!) fadeAndAdd(sums, from, 0, weight - sums[today]!, SLOW, SLOW_SPEEDS);
  else return;
  sums[today] = weight;
}

/** Exchange: 0 none, 1 begun by them, 2 begun by me, 3 answered. */
function addTurn(days: Int32Array, at: number, side: 0 | 1, minute: number): void {
  days[at + DAYS.count + side]!++;
  const exchange = days[at + DAYS.exchange]!;
  if (exchange === 0 || minute - days[at + DAYS.lastMinute]! > EXCHANGE_MINUTES) {
    days[at + DAYS.started + side]!++;
    days[at + DAYS.exchange] = side + 1;
  } else if (exchange === 2 - side) {
    days[at + DAYS.answered + side]!++;
    days[at + DAYS.exchange] = 3;
  }
}

/**
 * The day as one contact, whoever wrote: warmth counts days, not letters and answers apart, which measures better on mail and
 * chat (docs/judgement.md, survival).
 */
function addContactDay({ sums, days, pauses }: Ties, at: number, day: number, weight: number): void {
  const last = lastDayOf(days, at);
  if (day === last) {
    if (weight <= sums[at + TODAY_BOTH]!) return;
    fadeAndAdd(sums, at + BOTH, 0, weight - sums[at + TODAY_BOTH]!);
    sums[at + TODAY_BOTH] = weight;
    return;
  }
  fadeAndAdd(sums, at + BOTH, last === NEVER ? 0 : day - last, weight);
  sums[at + TODAY_BOTH] = weight;
  if (last === NEVER) days[at + DAYS.first] = day;
  else {
    const pause = day - last;
    const from = 4 * at + PAUSES_AT;
    const place = from + (pause < CLASS_OF_PAUSE.length ? CLASS_OF_PAUSE[pause]! : PAUSES.length - 1);
    if (pauses[place] === MOST_PAUSES) for (let i = from; i < from + PAUSES.length; i++) pauses[i]! >>= 1;
    pauses[place]!++;
    if (pause > days[at + DAYS.longestPause]!) days[at + DAYS.longestPause] = pause;
  }
  days[at + DAYS.contactDays]!++;
}

function lastDayOf(days: Int32Array, at: number): number {
  const minute = days[at + DAYS.lastMinute]!;
  return minute === NEVER ? NEVER : Math.floor(minute / MINUTES_OF_DAY);
}

/** One tie, read at a moment. Mutuality stands beside warmth and is never multiplied into it (docs/methods.md §1). */
export interface TieToday {
  readonly warmth: number;
  /** 0 all one way, 1 even; null without contact. From sums that halve in 256 days. */
  readonly mutuality: number | null;
  readonly contactDays: number;
  /** Contact both ways as sums that halve in 16 and in 64 days: how lively it was lately. */
  readonly lively: readonly [number, number];
  /** Days; null without contact. */
  readonly silentDays: number | null;
  readonly ageDays: number | null;
  readonly longestPause: number;
  /** Days; null below one pause. */
  readonly usualPause: number | null;
  readonly fromThem: number;
  readonly fromMe: number;
  readonly startedByThem: number;
  readonly startedByMe: number;
  readonly answeredByThem: number;
  readonly answeredByMe: number;
}

/** Of the slow sums each way: 16, 64 and 256 days. */
const [FORTNIGHTLY, SEASONAL, YEARLY] = [0, 1, 2];

/** `seconds`: local, since 1970. */
export function tieAt({ sums, days, pauses }: Ties, person: number, seconds: number): TieToday {
  const day = Math.floor(seconds / 86_400);
  const at = person * WORDS;
  const get = (place: number) => days[at + place]!;
  const sinceOf = (side: 0 | 1) => Math.max(0, get(DAYS.last + side) === NEVER ? 0 : day - get(DAYS.last + side));
  const left = (side: 0 | 1, speed: number) =>
    sums[at + (side === 0 ? THEIRS : MINE) + speed]! * 2 ** (-sinceOf(side) / HALF_LIVES[SLOW + speed]!);
  const [theirs, mine] = [left(0, YEARLY), left(1, YEARLY)];
  const last = lastDayOf(days, at);
  const isNew = last === NEVER;
  return {
    warmth: warmthOf(sums, at + BOTH, isNew ? 0 : Math.max(0, day - last)),
    mutuality: theirs + mine === 0 ? null : (2 * Math.min(theirs, mine)) / (theirs + mine),
    contactDays: get(DAYS.contactDays),
    lively: [left(0, FORTNIGHTLY) + left(1, FORTNIGHTLY), left(0, SEASONAL) + left(1, SEASONAL)],
    silentDays: isNew ? null : Math.max(0, seconds / 60 - get(DAYS.lastMinute)) / MINUTES_OF_DAY,
    ageDays: isNew ? null : Math.max(0, day - get(DAYS.first)),
    longestPause: get(DAYS.longestPause),
    usualPause: middlePause(pauses.subarray(4 * at + PAUSES_AT, 4 * at + BYTES)),
    fromThem: get(DAYS.count),
    fromMe: get(DAYS.count + 1),
    startedByThem: get(DAYS.started),
    startedByMe: get(DAYS.started + 1),
    answeredByThem: get(DAYS.answered),
    answeredByMe: get(DAYS.answered + 1),
  };
}

/** The median, as far as the classes tell: the way through its class goes with the counts. */
function middlePause(counts: Uint8Array): number | null {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return null;
  let below = 0;
  for (let i = 0; i < PAUSES.length; i++) {
    const here = counts[i]!;
    if (below + here >= all / 2) {
      const from = (PAUSES[i - 1] ?? 0) + 1;
      const to = i === PAUSES.length - 1 ? 2 * from : PAUSES[i]!;
      return from + (to - from) * ((all / 2 - below) / here);
    }
    below += here;
  }
  return null;
}
