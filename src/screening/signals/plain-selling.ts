import { cannotTell, notSeen, type Signal, type SignalRule, seen } from '../../evidence/index.ts';
import type { Cue } from '../cues/index.ts';
import type { Dossier } from '../dossier.ts';
import { quotesOf } from '../reading.ts';

export const rule: SignalRule = {
  id: 'plain-selling',
  version: 1,
  says: 'Several things that only a sale has stand together: an offer, a gain, a price, other buyers, a time to talk.',
  matters:
    'One of them may be anything; together they leave little doubt, and only then may a note be set aside as a sale.',
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

export function see({ reading, note, isBlank }: Dossier): Signal {
  if (isBlank) return cannotTell(rule, 'There are no words.');
  const marks = MARKS.filter((cue) => reading.has.has(cue));
  const count = marks.length + (FIGURE.test(note.note) ? 1 : 0) + (reading.links.length > 0 ? 1 : 0);
  if (count < FEWEST) return notSeen(rule, 'It does not have the marks of a sale together.');
  const quotes = quotesOf(reading, ...marks);
  return seen(rule, `It offers, and asks for your time or money (${quotes.map((one) => `“${one}”`).join(', ')}).`, {
    quotes,
  });
}
