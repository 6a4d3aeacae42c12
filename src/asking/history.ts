/** What became of the owner's asks of one person: what they confirmed themself, and what past letters show. */

import { DAY } from '../basics/when.ts';
import type { AskOutcome, AskSize, Dossier, PastAsk, Told } from '../relationships/index.ts';
import { isAsk, isGift, isWordOfTheirs, sizeOfAsk } from '../relationships/index.ts';
import type { Ending } from './ask.ts';

/** An ask of this person that the notebook tells of. */
export interface NotedAsk {
  /** Milliseconds. */
  readonly at: number;
  readonly size: AskSize;
  readonly ending: Ending | null;
}

/** After so long a letter answers something else, and what is given is given unasked. */
const ANSWERS_WITHIN = 60 * DAY;
/** As in reading a thread: nearly all answers that ever come have come by then. */
const SILENCE = 30 * DAY;
/** The letter with a noted ask leaves about the day it is noted. */
const SAME_ASK = 3 * DAY;

/** Oldest first. What letters leave unclear is left out: it says nothing for or against anybody. */
export function pastAsks(dossier: Dossier, noted: readonly NotedAsk[]): PastAsk[] {
  const fromLetters = askLetters(dossier).flatMap((ask): PastAsk[] => {
    if (noted.some((one) => Math.abs(one.at - ask.at) <= SAME_ASK)) return [];
    const outcome = outcomeOf(ask, dossier);
    const size = ask.kind === 'introduction' ? 'good word' : sizeOfAsk(ask);
    return outcome === null ? [] : [{ interactionId: ask.interactionId, at: ask.at, size, outcome }];
  });
  const own = noted.map(({ at, size, ending }) => ({
    interactionId: 0,
    at,
    size,
    outcome: ending ?? ('open' as const),
  }));
  return [...fromLetters, ...own].sort((x, y) => x.at - y.at);
}

/** When they gave anything, asked or not. */
export function giftsOf({ told }: Dossier): number[] {
  return told.filter((one) => one.by === 'them' && isGift(one)).map((one) => one.at);
}

/** Help of theirs with the words that tell with what: their own, and those of the ask it may have answered. */
interface HelpGiven {
  readonly interactionId: number;
  readonly at: number;
  readonly quote: string;
  readonly words: string;
}

export function helpGiven(dossier: Dossier): HelpGiven[] {
  const asks = dossier.told.filter((one) => one.by === 'me' && isAsk(one));
  return dossier.told
    .filter((one) => one.by === 'them' && isGift(one))
    .map(({ interactionId, at, quote, what }) => {
      const asked = asks.findLast((one) => one.at < at && at - one.at <= ANSWERS_WITHIN);
      return { interactionId, at, quote, words: `${quote} ${what ?? ''} ${asked?.quote ?? ''} ${asked?.what ?? ''}` };
    });
}

/** The owner's letters that ask; several requests in one letter, or asking again before an answer, are one ask. */
function askLetters({ told, rows }: Dossier): Told[] {
  const asks: Told[] = [];
  for (const one of told) {
    if (one.by !== 'me' || !isAsk(one)) continue;
    const last = asks.at(-1);
    const isAgain = last && one.at - last.at <= ANSWERS_WITHIN && !rows.some((row) => isWord(row, last.at, one.at));
    if (!isAgain) asks.push(one);
  }
  return asks;
}

function isWord(row: Dossier['rows'][number], after: number, until: number): boolean {
  return isWordOfTheirs(row) && row.at > after && row.at <= until;
}

/** What followed an ask; null where what followed does not tell. */
function outcomeOf(ask: Told, { rows, told, now }: Dossier): AskOutcome | null {
  const until = ask.at + ANSWERS_WITHIN;
  const words = rows.filter((row) => isWord(row, ask.at, until));
  if (words.length === 0) return now - ask.at >= SILENCE ? 'silence' : 'open';
  const ids = new Set(words.map((row) => row.interactionId));
  const said = told.filter((one) => ids.has(one.interactionId) && one.by === 'them');
  const decline = said.find((one) => one.kind === 'decline');
  const hasGiven = said.some(isGift);
  if (decline) return hasGiven ? 'pointed on' : decline.detail === 'too-busy' ? 'too busy' : 'declined';
  const isThanked = told.some(
    (one) => one.by === 'me' && one.kind === 'thanks' && one.at > words[0]!.at && one.at <= until,
  );
  return hasGiven || isThanked ? 'helped' : null;
}
