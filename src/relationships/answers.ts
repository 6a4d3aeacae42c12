import { type Estimate, estimate } from '../evidence/index.ts';
import { delayWords, type Exchange, exchangesOf, isCountedMessage } from '../timeline/index.ts';
import { DAY, type Dossier } from './dossier.ts';

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
/** What is believed before anything passed, in exchanges: as many answered as not (judgement.md §2: strength 4). */
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
      {
        count: settled.length,
        restsOn: settled.map((one) => one.interactionIds[0]!),
        wouldChange: 'the next exchange you begin, answered or not',
      },
    ),
  };
}

function middleDelay(answered: readonly Exchange[]): number | null {
  const delays = answered.map((one) => one.answeredAfter!).sort((x, y) => x - y);
  return delays.length === 0 ? null : delays[(delays.length - 1) >> 1]!;
}
