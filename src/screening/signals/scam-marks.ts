import { cannotTell, notSeen, type Signal, type SignalRule, seen } from '../../evidence/index.ts';
import type { Cue } from '../cues/index.ts';
import type { Dossier } from '../dossier.ts';
import { quotesOf } from '../reading.ts';

export const rule: SignalRule = {
  id: 'scam-marks',
  version: 2,
  says: 'The note asks to go on by a private messenger, promises quick money, or wants money or papers.',
  matters:
    'These are the marks that consumer agencies name for job, investment and lonely-heart traps; one alone may be innocent, two hardly, nor one in a note that reads as such traps do.',
  wrongWhen: 'A friend abroad uses a messenger, or somebody writes about such traps.',
};

/** Marks and what each is worth, in nats (docs/methods.md §4: messenger 1.5, pay 1, money or papers 3); those not there by the training notes. */
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
/**
 * Log-odds of the trap text model above which a note reads as traps do, and what that is worth beside a mark. Of hands left out every trap
 * stood above 4, and of other notes four above 2.5. What honest people write as well is such a mark only above 6.
 */
const READS_SO = 2.5;
const SURELY_SO = 6;
const READING_NATS = 1.6;
/** Dealers in half the world write on WhatsApp, newcomers say “my dear”, a lane is closed within 48 hours; and a sum is a mark nowhere else. */
const OFTEN_INNOCENT: readonly Cue[] = ['messenger', 'stranger', 'account threatened', 'secrecy'];
/** Below this it reads like none of them, and two marks are chance. */
const READS_OTHERWISE = 0;
/** Money named in figures; bounded, so that no note is slow to read. */
const SUM =
  /[€$£] ?\d[\d.,]{0,12}|\d[\d.,]{0,12} ?(?:[€$£₺%]|(?:euros?|eur|usd|dollars?|d[oó]lares|pounds?|z[łl]|lira|tl|reais|pesos)\b)/iu;
const SUM_NATS = 1;

export function see(dossier: Dossier): Signal {
  if (dossier.isBlank) return cannotTell(rule, 'There are no words.');
  const nats = marksOf(dossier);
  if (nats < LEAST) return notSeen(rule, 'It asks for no money, no papers and no private messenger.');
  const words = quotesOf(dossier.reading, ...MARKS.map(([cue]) => cue));
  const quotes = words.length > 0 ? words : (SUM.exec(dossier.note.note) ?? []).slice(0, 1);
  return seen(
    rule,
    `It has marks that traps have (${quotes.map((one) => `“${one}”`).join(', ')}); please send no money and no papers.`,
    { degree: nats / WHOLE, quotes },
  );
}

/** Sum of the marks that are there. */
export function marksOf({ reading, note, acquaintance, text }: Dossier): number {
  if (acquaintance.isKnown) return 0;
  const marks = MARKS.filter(([cue]) => reading.has.has(cue));
  const sum = marks.reduce((all, [, nats]) => all + nats, 0);
  // One mark in a note that otherwise talks as people talk is no trap: a bank is somebody's workplace, a passport somebody's story.
  if (text.personal > TALKS || text.trap < READS_OTHERWISE) return sum - LEAST / 2;
  if (text.trap > SURELY_SO && SUM.test(note.note)) return sum + READING_NATS + SUM_NATS;
  const isBorneOut = marks.some(([cue]) => text.trap > SURELY_SO || !OFTEN_INNOCENT.includes(cue));
  return isBorneOut && text.trap > READS_SO ? sum + READING_NATS : sum;
}
