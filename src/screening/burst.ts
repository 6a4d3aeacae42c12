import { DAY, HOUR } from '../basics/when.ts';
import type { Event } from './note.ts';

/** Somebody who came to the door. */
export interface Arrival {
  /** Milliseconds; null: nobody told when. */
  readonly at: number | null;
  readonly sender: string;
  /** Plain employer and headline: what several of one school or firm have in common. Empty ones say nothing. */
  readonly marks: readonly string[];
}

/** More people within hours or days than the owner's rhythm explains. */
export interface Burst {
  /** Indices into the arrivals, in order of time. */
  readonly members: readonly number[];
  readonly hours: number;
  /** How many come otherwise, per day. */
  readonly usual: number;
  /** Marks that at least three of them share. */
  readonly shared: ReadonlySet<string>;
  /** What the owner was at or published just before, which brings people by itself. */
  readonly explainedBy: Event | null;
}

/** Trainers send their people the same evening; a hashtag runs for some days. */
const WINDOWS = [6 * HOUR, DAY, 3 * DAY];
/** The rhythm is told from so many days on either side (docs/methods.md §4). */
const LOOKS_AROUND = 90 * DAY;
/** With less around it nobody knows what is usual; days. */
const LEAST_AROUND = 14;
/** Seven in a day may be a birthday. */
const FEWEST = 8;
/** Only what is several times the usual is looked at closer; it must be no busy Monday. */
const MANY_TIMES = 5;
/** docs/methods.md §4 says .001 for one look; an inbox is looked at a few hundred times. */
const BY_CHANCE = 1e-4;
/** From so many on, at five times the usual, chance is out of the question and need not be added up. */
const BEYOND_CHANCE = 400;
/**
 * Nobody's rhythm is even: weeks differ by half and more. Without this, runs of a dozen in three or four days, of which written
 * inboxes are full, passed for bursts (186 of 442 notes of two training inboxes).
 */
const EVENNESS = 3;
/** As the rhythm's prior: half a person in half a day (Gamma of shape and rate ½). */
const PRIOR = 0.5;
/** As for waves: two may be friends. */
const FEWEST_ALIKE = 3;
/** Days in which a talk, a meeting or a post brings people by itself. */
const ECHO = 7;

/** Groups of arrivals that came in a burst. `earlier`: further moments at which people came who are not asked about any more. */
export function burstsIn(
  arrivals: readonly Arrival[],
  events: readonly Event[] = [],
  earlier: readonly number[] = [],
): readonly Burst[] {
  const known = inOrder(arrivals);
  const times = Float64Array.from([...known.map(({ at }) => at), ...earlier]).sort();
  const isIn = new Uint8Array(known.length);
  for (const length of WINDOWS) {
    let end = 0;
    const found = new Uint8Array(known.length);
    for (let start = 0; start < known.length; start++) {
      const from = known[start]!.at;
      while (end < known.length && known[end]!.at - from <= length) end++;
      const people = end - start;
      // An evening is told as that evening, not as three days with those who came by chance besides.
      if (people < FEWEST || isIn.subarray(start, end).includes(1)) continue;
      if (!isUsual(times, from, known[end - 1]!.at, people, length)) found.fill(1, start, end);
    }
    found.forEach((one, i) => {
      if (one === 1) isIn[i] = 1;
    });
  }
  return stretchesOf(isIn).map(([start, end]) => burstOf(known.slice(start, end), times, events));
}

interface Placed extends Arrival {
  readonly at: number;
  readonly index: number;
}

/** Each sender once, by their first moment: who writes three times is not three. */
function inOrder(arrivals: readonly Arrival[]): readonly Placed[] {
  const placed = arrivals
    .flatMap((one, index) => (one.at === null ? [] : [{ ...one, at: one.at, index }]))
    .sort((a, b) => a.at - b.at || a.index - b.index);
  const seen = new Set<string>();
  return placed.filter(({ sender }) => !seen.has(sender) && seen.add(sender));
}

function isUsual(times: Float64Array, from: number, to: number, people: number, length: number): boolean {
  const { count, days } = around(times, from, to);
  if (days < LEAST_AROUND) return true;
  const expected = ((count + PRIOR) / (days + PRIOR)) * (length / DAY);
  if (people < MANY_TIMES * expected) return true;
  const shape = Math.min(EVENNESS, count + PRIOR);
  return people < BEYOND_CHANCE && atLeast(people, shape, shape / (shape + expected)) >= BY_CHANCE;
}

/** Who came in the days on either side, as far as anything is told of them. */
function around(times: Float64Array, from: number, to: number): { count: number; days: number } {
  const first = Math.max(times[0]!, from - LOOKS_AROUND);
  const last = Math.min(times.at(-1)!, to + LOOKS_AROUND);
  const inside = below(times, to + 1) - below(times, from);
  const count = below(times, last + 1) - below(times, first) - inside;
  return { count, days: (last - first - (to - from)) / DAY };
}

/** How many moments are smaller. */
function below(times: Float64Array, moment: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** P(N ≥ n) of the negative binomial that a Gamma rhythm predicts. */
function atLeast(n: number, shape: number, p: number): number {
  let one = p ** shape;
  let less = 0;
  for (let i = 0; i < n; i++) {
    less += one;
    one *= ((shape + i) / (i + 1)) * (1 - p);
  }
  return Math.max(0, 1 - less);
}

function stretchesOf(isIn: Uint8Array): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  for (let i = 0; i < isIn.length; i++) {
    if (isIn[i] === 0) continue;
    const last = stretches.at(-1);
    if (last?.[1] === i) last[1] = i + 1;
    else stretches.push([i, i + 1]);
  }
  return stretches;
}

function burstOf(members: readonly Placed[], times: Float64Array, events: readonly Event[]): Burst {
  const [from, to] = [members[0]!.at, members.at(-1)!.at];
  const { count, days } = around(times, from, to);
  const counts = new Map<string, number>();
  for (const { marks } of members)
    for (const mark of new Set(marks)) if (mark !== '') counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const shared = [...counts].filter(([, people]) => people >= FEWEST_ALIKE).map(([mark]) => mark);
  return {
    members: members.map(({ index }) => index),
    hours: Math.max(1, Math.ceil((to - from) / HOUR)),
    usual: days > 0 ? count / days : 0,
    shared: new Set(shared),
    explainedBy: events.find(({ date }) => isJustBefore(date, from)) ?? null,
  };
}

/** The day itself counts: people write from the hall. */
function isJustBefore(date: string | null, from: number): boolean {
  const days = date === null ? Number.NaN : (from - Date.parse(date)) / DAY;
  return days > -1 && days <= ECHO;
}
