/** What came of asking somebody, as far as their letters tell: a proposal, which the owner confirms or corrects. */

import { DAY } from '../basics/when.ts';
import { cameOfAsk } from '../reading/index.ts';
import { onDay, shortened } from '../relationships/index.ts';
import type { Ending } from './ask.ts';

/** A letter between the owner and the one who was asked. */
export interface Letter {
  readonly id: number;
  /** Milliseconds. */
  readonly at: number;
  readonly by: 'me' | 'them';
  readonly text: string;
}

export interface Recognised {
  /** Null: it does not tell yet, or it does not tell which. */
  readonly ending: Ending | null;
  readonly sentence: string;
  readonly rests: readonly number[];
}

/** The letter that asks may have left some days before it is noted. */
const NOTED_AFTER = 3 * DAY;
/** As in reading a thread. */
const SILENCE = 30 * DAY;

/** Since when letters belong to an ask that was noted at `at`. */
export function sinceOf(at: number): number {
  return at - NOTED_AFTER;
}

/** The owner's letter that asks; undefined where none was brought in. Without words it may be any letter of those days. */
export function askLetter(letters: readonly Letter[], at: number): Letter | undefined {
  return letters.find((one) => one.by === 'me' && one.at >= sinceOf(at));
}

/** `letters`: theirs and mine, oldest first. `what`: the line of the ask. `at`: when it was noted. */
export function recognise(
  letters: readonly Letter[],
  asked: { readonly called: string; readonly what: string; readonly at: number },
  now: number,
): Recognised {
  const mine = askLetter(letters, asked.at);
  const from = mine?.at ?? asked.at;
  const after = letters.filter((one) => one.at >= from && one.id !== mine?.id && one.at <= now);
  const answers = after.filter((one) => one.by === 'them');
  const [first] = answers;
  if (!first) return silence(asked.called, from, mine, now);
  const outcome = outcomeIn(mine, after, asked.what);
  const last = answers.at(-1)!;
  const telling = outcome === null ? last : first;
  const quote = `“${shortened(telling.text)}”`;
  const wrote = `${asked.called} wrote ${onDay(telling.at, now)}: ${quote}`;
  return { ending: outcome, sentence: wrote, rests: answers.map(({ id }) => id) };
}

function silence(called: string, from: number, mine: Letter | undefined, now: number): Recognised {
  const rests = mine ? [mine.id] : [];
  if (now - from < SILENCE) return { ending: null, sentence: `No answer of ${called}’s was found yet.`, rests };
  const sentence = `No answer of ${called}’s was found within thirty days. They may have answered elsewhere.`;
  return { ending: 'silence', sentence, rests };
}

const ENDING_BY_OUTCOME = {
  helped: 'helped',
  'pointed-on': 'pointed on',
  declined: 'declined',
  'too-busy': 'too busy',
} as const;

/** What the letter asks stands in the line of the ask; where no letter was brought in, that line stands for it. */
function outcomeIn(mine: Letter | undefined, after: readonly Letter[], what: string): Ending | null {
  const came = cameOfAsk(mine?.text || what, after);
  return came && ENDING_BY_OUTCOME[came];
}
