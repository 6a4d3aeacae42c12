/**
 * What may never be brought up, told anew from the life itself: it looks at letters and meetings as they were made up and at what
 * the owner said, and at nothing that Kith worked out. Pure.
 */

import { ASKS, DAY, type Happening } from './life.ts';

export interface Suggestion {
  /** Place in the life; -1: nobody of it, or nobody any more. */
  readonly person: number;
  /** A kind of line of today, or one of KINDS. */
  readonly kind: string;
  readonly at: number;
}

/** What the owner said of somebody. */
export interface Said {
  readonly alone: boolean;
  /** By kind of line: until when it stays away; infinite for never. */
  readonly away: ReadonlyMap<string, number>;
  /** When they were asked for something, and the owner wrote down that no answer came. */
  readonly vain?: readonly number[];
  /** An ask of them has no ending yet. */
  readonly isAsked?: boolean;
}

/** What is brought up or prepared beside the lines of a day. */
interface Kind {
  /** It asks them for something. */
  readonly asks: boolean;
  /** The owner stated a reason that was not there before: after half a year one may begin anew. */
  readonly withReason: boolean;
  /** Only peace holds it back: somebody waits for it, or every word of it is the owner's. */
  readonly isWaitedFor: boolean;
}
const kind = (asks: boolean, withReason = false, isWaitedFor = false): Kind => ({ asks, withReason, isWaitedFor });
const KINDS: Readonly<Record<string, Kind>> = {
  /** Answers at the desk, a drafted invitation, the step a person's page names. */
  case: kind(false, false, true),
  draft: kind(false, false, true),
  next: kind(false),
  /** Somebody to ask; the words for who is being asked; words to thank with. */
  'whom to ask': kind(true),
  'words of an ask': kind(true, true),
  'words of thanks': kind(false),
  /** Answers to a plea of theirs. */
  'answers to a plea': kind(false, false, true),
  /** Somebody to ask for an introduction, or to be introduced; the letter everybody said yes to. */
  'whom to introduce': kind(true),
  'words after a yes': kind(false, false, true),
  /** Whose offer may meet a need of another. */
  'who may meet a need': kind(false, false, true),
  /** A line of today that carries on an introduction. */
  'a step of an introduction': kind(false, false, true),
};

/** Brought up by Kith, though nobody waits for it. */
const UNASKED = new Set(['thanks', 'be-there', 'give', 'old-friend']);
/** Not after contact within so long. */
const AFTER_A_WORD = new Set(['thanks', 'give', 'old-friend']);
const SPOKE = 3 * DAY;
const WAITS = 7 * DAY;
const QUIET = 90 * DAY;
const HALF_A_YEAR = 180 * DAY;

/** Every rule that this suggestion breaks, in words; empty when it may be made. `shown`: earlier suggestions of any kind. */
export function brokenBy(
  one: Suggestion,
  past: readonly Happening[],
  said: Said,
  shown: readonly Suggestion[],
): string[] {
  if (one.person < 0) return ['somebody who is not there, or not any more'];
  const own = past.filter((event) => event.person === one.person && event.way !== 'automatic' && event.at <= one.at);
  const rules = KINDS[one.kind] === undefined ? byDays(one, own, said, shown) : [];
  return [
    ...(said.alone ? ['they are to be left alone'] : []),
    ...byLetters(one, own, said),
    ...rules.filter(([, isBroken]) => isBroken).map(([words]) => words),
  ];
}

/** What letters without an answer forbid. */
function byLetters(one: Suggestion, own: readonly Happening[], said: Said): string[] {
  const { asks, withReason, isWaitedFor } = KINDS[one.kind] ?? kind(false);
  if (isWaitedFor) return [];
  const silent = unanswered(own);
  const last = silent.at(-1);
  const beginsAnew = withReason && last !== undefined && one.at >= last.at + HALF_A_YEAR;
  const heard = own.findLast((event) => event.way !== 'me')?.at ?? 0;
  const isVain = (said.vain ?? []).some((at) => at > heard && one.at - at < HALF_A_YEAR);
  const rules: readonly (readonly [string, boolean])[] = [
    ['two letters have no answer', silent.length >= 2 && !beginsAnew],
    ['an ask follows an ask without an answer', asks && silent.some(({ asked }) => asked) && !beginsAnew],
    [
      'the last letter may still be answered',
      (asks || UNASKED.has(one.kind) || one.kind === 'words of thanks') &&
        silent.length === 1 &&
        one.at < last!.at + WAITS,
    ],
    ['they were asked in vain within half a year', one.kind === 'whom to ask' && isVain],
    ['they are being asked already', one.kind === 'whom to ask' && said.isAsked === true],
  ];
  return rules.filter(([, isBroken]) => isBroken).map(([words]) => words);
}

/** What the days of earlier lines forbid. */
function byDays(one: Suggestion, own: readonly Happening[], said: Said, shown: readonly Suggestion[]) {
  const last = own.at(-1);
  const before = shown.filter(
    (other) => other.person === one.person && UNASKED.has(other.kind) && dayOf(other) < dayOf(one),
  );
  const within = (days: number) => before.filter((other) => dayOf(one) - dayOf(other) < days);
  const daysOf = (all: readonly Suggestion[]) => new Set(all.map(dayOf)).size;
  const same = (days: number) => daysOf(within(days).filter((other) => other.kind === one.kind));
  const rules: readonly (readonly [string, boolean])[] = [
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
    ['it was put aside', (said.away.get(one.kind) ?? 0) > one.at],
  ];
  return rules;
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

interface Silent {
  readonly at: number;
  readonly asked: boolean;
}

/** Letters of two within so long are one talk. */
const ONE_TALK = 14 * DAY;

/** The owner's letters without an answer; letters within a day are one. An answer to theirs that asks nothing waits for none. */
export function unanswered(own: readonly Happening[]): Silent[] {
  let silent: Silent[] = [];
  let answered = 0;
  for (const [i, { way, at, text }] of own.entries()) {
    const last = silent.at(-1);
    const asked = text === ASKS;
    const before = own.slice(0, i).findLast((one) => one.way !== 'both');
    if (way === 'me' && !asked && before?.way === 'them' && at - before.at <= ONE_TALK) answered = at;
    if (way !== 'me') silent = [];
    else if (last && at - last.at < DAY) silent[silent.length - 1] = { at, asked: asked || last.asked };
    else if (asked || at - answered >= DAY) silent.push({ at, asked });
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
