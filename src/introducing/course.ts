import { DAY } from '../basics/when.ts';
import { type Asked, type Introduction, type Side, sideOf } from './leaf.ts';

/**
 * Where an introduction stands. `ask`: somebody is to be asked. `wait`: somebody was asked. `other`: the introducer said
 * yes and asks the other side. `write`: everybody said yes. `later`: the letter is out. `how`: a month has passed since.
 * `ended`: nothing is to be done.
 */
export const STEPS = ['ask', 'wait', 'other', 'write', 'later', 'how', 'ended'] as const;
export type Step = (typeof STEPS)[number];

export interface Course {
  readonly step: Step;
  /** Whose answer is awaited. */
  readonly awaited: Side | null;
  /** Who is to be asked next where that is no choice: the first or the second of two. */
  readonly next: Side | null;
  /** The introducer who said yes. */
  readonly helper: Side | null;
}

/** Introducers asked for one introduction, one after another (more would be asking around). */
export const MOST_INTRODUCERS = 3;
/** Silence is a no after this at the latest. */
export const LONGEST_SILENCE = 30 * DAY;
/** Nobody's silence is a no before this, however soon they usually answer (the guard waits as long). */
const LEAST_SILENCE = 7 * DAY;
/** After so long one asks how it went. */
const ASKS_AFTER = 30 * DAY;

export function courseOf(one: Introduction, now: number): Course {
  if (one.sort === 'remembered' || one.restsAt !== null || one.went !== null) return at('ended');
  if (one.sentAt !== null) return at(now >= one.sentAt + ASKS_AFTER ? 'how' : 'later', { helper: helperOf(one, now) });
  return one.sort === 'reach' ? reaching(one, now) : bringing(one, now);
}

function reaching(one: Introduction, now: number): Course {
  const introducers = one.sides.filter(({ role }) => role === 'introducer');
  const helper = helperOf(one, now);
  if (helper) {
    const other = sideOf(one, 'other');
    const state = answerTo(other?.asked ?? null, now);
    if (state === 'open') return at('other', { awaited: other, helper });
    return at(state === 'yes' ? 'write' : 'ended', { helper });
  }
  const awaited = introducers.find(({ asked }) => answerTo(asked, now) === 'open') ?? null;
  if (awaited) return at('wait', { awaited });
  return at(introducers.length >= MOST_INTRODUCERS ? 'ended' : 'ask');
}

/** The second is asked only after the first said yes, so that a no of either is seen by nobody but the owner. */
function bringing(one: Introduction, now: number): Course {
  for (const role of ['first', 'second'] as const) {
    const side = sideOf(one, role);
    if (!side) return at('ended');
    const state = answerTo(side.asked, now);
    if (state === null) return at('ask', { next: side });
    if (state === 'open') return at('wait', { awaited: side });
    if (state !== 'yes') return at('ended');
  }
  return at('write');
}

function at(step: Step, more: Partial<Course> = {}): Course {
  return { step, awaited: null, next: null, helper: null, ...more };
}

function helperOf(one: Introduction, now: number): Side | null {
  return (
    one.sides.find(({ role, asked }) => role === 'introducer' && asked !== null && answerTo(asked, now) === 'yes') ??
    null
  );
}

/** What came of asking: null when nobody asked. Silence that has lasted long enough is told as silence. */
export function answerTo(asked: Asked | null, now: number): 'open' | 'yes' | 'no' | 'silence' | null {
  if (asked === null) return null;
  return asked.said ?? (now < asked.until ? 'open' : 'silence');
}

/** Until when an answer is awaited. `usual`: how long most of their answers take, milliseconds; 0 where none is known. */
export function awaitedUntil(now: number, usual: number): number {
  const wait = usual === 0 ? LONGEST_SILENCE : Math.min(LONGEST_SILENCE, Math.max(LEAST_SILENCE, usual));
  return now + wait;
}

/** In the notebook an introducer is asked once in this time at most twice, and after a no not for three months (docs/methods.md §6). */
const MOST_IN_A_MONTH = 2;
const MONTH = 30 * DAY;
const AFTER_A_NO = 90 * DAY;

/**
 * Whether the notebook lets somebody be asked to introduce: not while another answer of theirs is awaited, nor too often.
 * `askedBefore`: every time they were asked for any introduction. The moment from which they may be; `now` or earlier: at once.
 */
export function freeFrom(askedBefore: readonly Asked[], now: number): number {
  const lately = askedBefore.map((one) => one.at).sort((x, y) => y - x);
  const waits = askedBefore.map((one) => {
    const state = answerTo(one, now);
    if (state === 'open') return one.until;
    return state === 'yes' ? now : (one.saidAt ?? one.until) + AFTER_A_NO;
  });
  const tooOften = lately[MOST_IN_A_MONTH - 1];
  return Math.max(now, ...waits, tooOften === undefined ? now : tooOften + MONTH);
}
