/**
 * What may never be brought up, told anew from the life itself: it looks at letters and meetings as they were made up and at what
 * the owner said, and at nothing that Kith worked out. Pure.
 */

import { DAY, type Happening } from './life.ts';

export interface Suggestion {
  readonly person: number;
  /** A kind of line of today; `next`: the step a person's page names; `draft`, `case`: prepared words. */
  readonly kind: string;
  readonly at: number;
}

/** What the owner said of somebody. */
export interface Said {
  readonly alone: boolean;
  /** By kind of line: until when it stays away; infinite for never. */
  readonly away: ReadonlyMap<string, number>;
}

/** Brought up by Kith, though nobody waits for it. */
const UNASKED = new Set(['thanks', 'be-there', 'give', 'old-friend']);
/** Not after contact within so long. */
const AFTER_A_WORD = new Set(['thanks', 'give', 'old-friend']);
const SPOKE = 3 * DAY;
const WAITS = 7 * DAY;
const QUIET = 90 * DAY;

/** Every rule that this suggestion breaks, in words; empty when it may be made. `shown`: earlier suggestions of any kind. */
export function brokenBy(
  one: Suggestion,
  past: readonly Happening[],
  said: Said,
  shown: readonly Suggestion[],
): string[] {
  const own = past.filter((event) => event.person === one.person && event.way !== 'automatic' && event.at <= one.at);
  const silent = unanswered(own);
  const last = own.at(-1);
  const isLine = one.kind !== 'draft' && one.kind !== 'case' && one.kind !== 'next';
  const before = shown.filter(
    (other) => other.person === one.person && UNASKED.has(other.kind) && dayOf(other) < dayOf(one),
  );
  const within = (days: number) => before.filter((other) => dayOf(one) - dayOf(other) < days);
  const daysOf = (all: readonly Suggestion[]) => new Set(all.map(dayOf)).size;
  const same = (days: number) => daysOf(within(days).filter((other) => other.kind === one.kind));
  const rules: readonly (readonly [string, boolean])[] = [
    ['they are to be left alone', said.alone],
    ['two letters have no answer', one.kind !== 'case' && one.kind !== 'draft' && silent.length >= 2],
    [
      'the last letter may still be answered',
      UNASKED.has(one.kind) && silent.length === 1 && one.at < silent[0]! + WAITS,
    ],
    ['it was answered', one.kind === 'reply' && last?.way === 'me'],
    ['they were in touch these days', AFTER_A_WORD.has(one.kind) && last !== undefined && one.at - last.at < SPOKE],
    [
      'no old friend is so lately in touch',
      one.kind === 'old-friend' && last !== undefined && one.at - last.at < QUIET,
    ],
    [
      'two old friends within a week',
      one.kind === 'old-friend' &&
        shown.some((other) => other.kind === 'old-friend' && isWithinDays(dayOf(one) - dayOf(other), 7)),
    ],
    ['the same old friend within 90 days', one.kind === 'old-friend' && same(90) > 0],
    ['a third time within a month', UNASKED.has(one.kind) && same(30) > 1],
    [
      'a second suggestion within a week',
      AFTER_A_WORD.has(one.kind) && within(7).some((other) => other.kind !== one.kind),
    ],
    ['it was put aside', isLine && (said.away.get(one.kind) ?? 0) > one.at],
  ];
  return rules.filter(([, isBroken]) => isBroken).map(([words]) => words);
}

/** What one day's list breaks by itself. `stood`: lines that stood there earlier today. */
export function brokenByDay(day: readonly Suggestion[], lines: number, stood: readonly Suggestion[]): string[] {
  const all = new Set([...stood, ...day].map((one) => `${one.person} ${one.kind}`));
  return [
    ...(day.length > lines || all.size > lines ? ['more lines than the owner likes'] : []),
    ...(new Set(day.map((one) => one.person)).size < day.length ? ['somebody twice on a day'] : []),
    ...(day.filter((one) => one.kind === 'old-friend').length > 1 ? ['two old friends on a day'] : []),
  ];
}

/** When the owner's letters without an answer left; letters within a day are one. */
export function unanswered(own: readonly Happening[]): number[] {
  let silent: number[] = [];
  for (const { way, at } of own) {
    if (way !== 'me') silent = [];
    else if (silent.length > 0 && at - silent.at(-1)! < DAY) silent[silent.length - 1] = at;
    else silent.push(at);
  }
  return silent;
}

/** Before today and so many days at most. */
function isWithinDays(days: number, most: number): boolean {
  return days > 0 && days < most;
}

function dayOf({ at }: { readonly at: number }): number {
  return Math.floor(at / DAY);
}
