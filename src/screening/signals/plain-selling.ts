import { cannotTell, notSeen, type Signal, type SignalRule, seen } from '../../evidence/index.ts';
import type { Cue } from '../cues/index.ts';
import type { Dossier } from '../dossier.ts';
import { hasCue, quotesOf } from '../reading.ts';

export const rule: SignalRule = {
  id: 'plain-selling',
  version: 2,
  says: 'Several things that only a sale has stand together: an offer, a gain, a price, other buyers, a time to talk; or one of them where all else presses.',
  matters:
    'One of them may be anything; together, or in a text that hides what it is or presses, they leave little doubt, and only then may a note be set aside as a sale.',
  wrongWhen: 'Somebody tells of a sale that is not theirs.',
};

const MARKS: readonly Cue[] = [
  'we help',
  'our product',
  'benefit',
  'trade words',
  'proof by others',
  'meeting',
  'price',
  'quick money',
  'offers to show',
];
/** Different marks. Polite sales have one or two, and so have honest questions. */
const FEWEST = 3;
/** With a sum or a share of something, one less. */
const FIGURE = /\d ?[%€$£₺]|[€$£] ?\d|\d ?(?:euro|eur|usd|zł|tl|chf)\b/iu;

/**
 * Log-odds of the text model that learned which sales hide what they are, or press, above which one mark is enough: 98 in a hundred. With it,
 * of the 1,186 notes to be set aside, hands left out, 477 are instead of 369, and 477 of 484 set aside are so rightly (bench/notes/README.md).
 */
const PRESSES = 4;
/** Beside that model these are marks as well. */
const PRESSING: readonly Cue[] = [...MARKS, 'presses', 'offers an honour'];
/** Whoever does one of these sells gently, or sells nothing yet: then one mark is not enough. */
const GENTLE: readonly Cue[] = [
  'leaves a card',
  'looks after some',
  'recruiting',
  'wants nothing',
  'grows a network',
  'admits selling',
  'looks for work',
  'flattery',
];

export function see(dossier: Dossier): Signal {
  if (dossier.isBlank) return cannotTell(rule, 'There are no words.');
  const marks = marksOf(dossier);
  if (marks.length === 0) return notSeen(rule, 'It does not have the marks of a sale together.');
  const quotes = quotesOf(dossier.reading, ...marks);
  return seen(rule, `It offers, and asks for your time or money (${quotes.map((one) => `“${one}”`).join(', ')}).`, {
    quotes,
  });
}

/** The marks it has, where there are enough of them. */
function marksOf({ reading, note, text, wave }: Dossier): readonly Cue[] {
  const marks = MARKS.filter((cue) => reading.has.has(cue));
  const count = marks.length + (FIGURE.test(note.note) ? 1 : 0) + (reading.links.length > 0 ? 1 : 0);
  if (count >= FEWEST) return marks;
  const isPressed = text.presses > PRESSES && wave === null && !hasCue(reading, ...GENTLE);
  return isPressed ? PRESSING.filter((cue) => reading.has.has(cue)) : [];
}
