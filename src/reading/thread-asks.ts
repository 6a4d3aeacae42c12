/** What a thread asks for, and what came of it. Pure. */

import { DAY } from '../basics/when.ts';
import { type Judged, judgedAnswer, SURE } from './answer.ts';
import type { AskSize, Finding } from './finding.ts';
import type { Outcome } from './thread.ts';
import type { Letter } from './thread-letters.ts';
import type { DatedPromise } from './thread-promises.ts';

/** Days after which no answer is called silence. Nearly all answers that ever come have come by then. */
const SILENCE_DAYS = 30;

export interface Ask {
  /** Number of its letter. */
  readonly letter: number;
  readonly finding: Finding;
}

const SIZES: readonly AskSize[] = ['small', 'medium', 'large'];

/** The largest; of equal ones the first that is more than a question. */
export function mainAsk(letters: readonly Letter[]): Ask | null {
  const weight = ({ finding }: Ask) => 2 * SIZES.indexOf(finding.value as AskSize) + Number(!finding.isPlain);
  let main: Ask | null = null;
  letters.forEach(({ findings }, letter) => {
    for (const finding of findings) {
      if (finding.kind !== 'ask') continue;
      const ask = { letter, finding };
      if (main === null || weight(ask) > weight(main)) main = ask;
    }
  });
  return main;
}

export interface Came {
  readonly outcome: Outcome;
  /** May be told; else it is only the likeliest. */
  readonly isSure: boolean;
}

export function cameOf(ask: Ask, letters: readonly Letter[], promises: readonly DatedPromise[], now: number): Came {
  const asker = letters[ask.letter]!.by;
  const answers = letters.slice(ask.letter + 1).filter(({ by }) => by !== asker);
  if (answers.length === 0) {
    const last = letters.findLast(({ by }) => by === asker)!;
    return { outcome: now - last.at >= SILENCE_DAYS * DAY ? 'silence' : 'open', isSure: true };
  }
  const judged = answers.map((answer) => answerIn(answer, ask.finding, letters));
  const told = surest(judged, 'helped') ?? judged.findLast(({ says }) => says !== 'open');
  if (told) return { outcome: told.says, isSure: told.chance >= SURE };
  const own = promises.filter(({ by, at }) => by !== asker && at >= letters[ask.letter]!.at);
  const isKept = own.length > 0 && own.every(({ state }) => state === 'kept');
  return isKept ? { outcome: 'helped', isSure: true } : { outcome: 'open', isSure: judged.at(-1)!.chance >= SURE };
}

function surest(judged: readonly Judged[], wanted: Judged['says']): Judged | undefined {
  return judged.filter(({ says }) => says === wanted).sort((a, b) => b.chance - a.chance)[0];
}

/** What one answer says to an ask, seen with what its asker wrote back. */
export function answerIn(answer: Letter, ask: Finding | null, letters: readonly Letter[]): Judged {
  if (answer.language === null) return { says: 'open', chance: 0 };
  const next = letters[letters.indexOf(answer) + 1];
  const reaction = next && next.by !== answer.by ? next : null;
  return judgedAnswer({ answer, ask, reaction }, answer.language);
}
