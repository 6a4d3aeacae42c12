/**
 * What came of an ask that is known to be one, because the owner noted it. A thread is read for the likeliest outcome (thread.ts);
 * here nothing is told of which the judge is not sure: the owner confirms it, and a wrong "helped" would thank for nothing. Pure.
 */

import { type Says, SURE } from './answer.ts';
import { answerIn, mainAsk } from './thread-asks.ts';
import { lettersOf, type Message } from './thread-letters.ts';

interface AnswerLetter {
  readonly by: 'me' | 'them';
  readonly text: string;
}

export type Came = Exclude<Says, 'open'>;

/** Null: the letters do not tell yet, or do not tell which. `ask`: its words. `letters`: all since, oldest first. */
export function cameOfAsk(ask: string, letters: readonly AnswerLetter[]): Came | null {
  const messages = [{ by: 'me' as const, text: ask }, ...letters].map(messageOf);
  const read = lettersOf({ id: '', with: '', asOf: '', messages });
  const finding = mainAsk(read.slice(0, 1))?.finding ?? null;
  const judged = read.filter(({ by }) => by === 'them').map((answer) => answerIn(answer, finding, read));
  const told = judged.flatMap(({ says, chance }) => (says === 'open' || chance < SURE ? [] : [says]));
  return told.includes('helped') ? 'helped' : (told.at(-1) ?? null);
}

function messageOf({ by, text }: AnswerLetter): Message {
  return { date: '', direction: `from-${by}`, text };
}
