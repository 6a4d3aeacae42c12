import { DAY } from '../basics/when.ts';
import { type Estimate, estimate } from '../evidence/index.ts';
import { delayWords, type Exchange, exchangesOf, isCountedMessage } from '../timeline/index.ts';
import type { Dossier } from './dossier.ts';
import { EDGES, isTooLate, NO_DELAYS, slowerThan, USUAL_DELAYS, withDelay } from './waiting.ts';

/** How they answer exchanges the owner starts. */
export interface Answers {
  readonly answered: number;
  readonly of: number;
  /** The usual delay in words. */
  readonly usually: string | null;
  readonly estimate: Estimate;
}

/** Exchanges looked at: the newest, since people's days change. */
const LAST = 12;
/** A letter not older than this may still be answered: it is no silence yet. */
const PATIENCE = 14 * DAY;
/** What is believed before anything passed, in exchanges: as many answered as not (docs/methods.md §2: strength 4). */
const BEFORE = 2;

export function answers({ rows, now }: Dossier): Answers {
  const begun = exchangesOf(rows.filter(isCountedMessage)).filter((one) => one.startedBy === 'me');
  const settled = begun.filter((one) => one.answeredAfter !== null || one.startedAt <= now - PATIENCE).slice(-LAST);
  const answered = settled.filter((one) => one.answeredAfter !== null);
  return {
    answered: answered.length,
    of: settled.length,
    usually: delayWords(middleDelay(answered)),
    estimate: estimate(
      { yes: answered.length + BEFORE, no: settled.length - answered.length + BEFORE },
      settled.map((one) => one.interactionIds[0]!),
    ),
  };
}

function middleDelay(answered: readonly Exchange[]): number | null {
  const delays = answered.map((one) => one.answeredAfter!).sort((x, y) => x - y);
  return delays.length === 0 ? null : delays[(delays.length - 1) >> 1]!;
}

/** A letter of the owner's that has no answer yet. */
export interface StillWaiting {
  readonly interactionId: number;
  /** Milliseconds. */
  readonly at: number;
  /** How things stand, from what answers of theirs took before: nothing unusual, later than mostly, later than nearly ever. */
  readonly hope: 'usual' | 'late' | 'hardly' | 'too early';
  /** Exchanges of theirs it is compared with. */
  readonly restsOn: readonly number[];
}

/** Answers of theirs below which nothing is compared. */
const LEAST_ANSWERS = 3;
/** Of their answers this part took longer than it has been, and the letter waits as usual. */
const AS_USUAL = 0.25;

/** The owner's last exchange, while it is open and an answer could still come; null when they wrote since. */
export function stillWaiting({ rows, now }: Dossier, { answered, of }: Answers): StillWaiting | null {
  const counted = rows.filter(isCountedMessage);
  const last = counted.at(-1);
  const all = exchangesOf(counted);
  const open = all.findLast((one) => one.startedBy === 'me');
  const waited = open ? (now - open.startedAt) / DAY : 0;
  if (!open || !last || last.way !== 'me' || open.answeredAfter !== null) return null;
  if (waited < 1 || waited > EDGES.at(-1)!) return null;
  const before = all.filter((one) => one.startedBy === 'me' && one.answeredAfter !== null).slice(-LAST);
  const delays = before.map((one) => one.answeredAfter! / DAY);
  const slower = slowerThan(delays.reduce(withDelay, NO_DELAYS), USUAL_DELAYS, waited);
  const isUsual = delays.filter((delay) => delay > waited).length >= delays.length * AS_USUAL;
  const chance = (answered + BEFORE) / (of + 2 * BEFORE);
  const known = isUsual ? 'usual' : isTooLate(chance, slower) ? 'hardly' : 'late';
  const hope = before.length < LEAST_ANSWERS ? 'too early' : known;
  const restsOn = before.map((one) => one.interactionIds[0]!);
  return { interactionId: open.interactionIds[0]!, at: open.startedAt, hope, restsOn };
}
