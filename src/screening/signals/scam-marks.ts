import { cannotTell, notSeen, type Signal, type SignalRule, seen } from '../../evidence/index.ts';
import type { Cue } from '../cues/index.ts';
import type { Dossier } from '../dossier.ts';
import { quotesOf } from '../reading.ts';

export const rule: SignalRule = {
  id: 'scam-marks',
  version: 1,
  says: 'The note asks to go on by a private messenger, promises quick money, or wants money or papers.',
  matters:
    'These are the marks that consumer agencies name for job, investment and lonely-heart traps; one alone may be innocent, two hardly.',
  wrongWhen: 'A friend abroad uses a messenger, or somebody writes about such traps.',
};

/** Marks and what each is worth, in nats (judgement.md §4: messenger 1.5, pay 1, money or papers 3); those not there by the training notes. */
const MARKS: readonly (readonly [cue: Cue, nats: number])[] = [
  ['money first', 2],
  ['documents', 2],
  ['confirm access', 1.5],
  ['account threatened', 1.5],
  ['left behind', 1.5],
  ['doubtful gain', 1.5],
  ['messenger', 1.5],
  ['quick money', 1],
  ['secrecy', 1],
  ['stranger', 0.8],
];
/** Below this a single innocent word would be a mark. */
export const LEAST = 2.4;
/** Nats that count as the whole sign. */
const WHOLE = 3;
/** Log-odds of the personal text model. */
const TALKS = 0.5;

export function see(dossier: Dossier): Signal {
  if (dossier.isBlank) return cannotTell(rule, 'There are no words.');
  const nats = marksOf(dossier);
  if (nats < LEAST) return notSeen(rule, 'It asks for no money, no papers and no private messenger.');
  const quotes = quotesOf(dossier.reading, ...MARKS.map(([cue]) => cue));
  return seen(
    rule,
    `It has marks that traps have (${quotes.map((one) => `“${one}”`).join(', ')}); please send no money and no papers.`,
    { degree: nats / WHOLE, quotes },
  );
}

/** Sum of the marks that are there. */
export function marksOf({ reading, acquaintance, text }: Dossier): number {
  if (acquaintance.isKnown) return 0;
  const sum = MARKS.reduce((all, [cue, nats]) => all + (reading.has.has(cue) ? nats : 0), 0);
  // One mark in a note that otherwise talks as people talk is no trap: a bank is somebody's workplace, a passport somebody's story.
  return text.personal > TALKS ? sum - LEAST / 2 : sum;
}
