import { cannotTell, notSeen, type Signal, type SignalRule, seen } from '../../evidence/index.ts';
import type { Dossier } from '../dossier.ts';
import { hasCue, quotesOf } from '../reading.ts';

export const rule: SignalRule = {
  id: 'meeting-with-number',
  version: 1,
  says: 'It asks for a meeting and promises a figure.',
  matters: 'A figure promised to somebody one does not know is not about them.',
  wrongWhen: 'The figure is a plain fact, such as a salary or a date.',
};

/** A share, a sum, a multiple, or a number of clients, leads, days; bounded, so that no note is slow to read. */
const PROMISE =
  /\d[\d.,]{0,9} ?(?:[-–] ?\d{1,6} ?)?(?:%|[€$£]|x\b|k\b)|[€$£] ?\d[\d.,]{0,9}|\b\d{1,6}(?: ?[-–+] ?\d{0,6})? ?\p{L}{3,20}/u;

export function see({ note, reading, isBlank }: Dossier): Signal {
  if (isBlank) return cannotTell(rule, 'There are no words.');
  const promises = hasCue(reading, 'benefit', 'proof by others', 'we help') && PROMISE.test(note.note);
  if (!promises || !hasCue(reading, 'meeting', 'offers to show'))
    return notSeen(rule, 'It promises no figure for a meeting.');
  const [figure] = PROMISE.exec(note.note) ?? [''];
  return seen(rule, `It asks for a meeting and promises a figure (“${figure.trim()}”).`, {
    quotes: [figure.trim(), ...quotesOf(reading, 'meeting')],
  });
}
