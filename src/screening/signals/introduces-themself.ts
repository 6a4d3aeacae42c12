import { cannotTell, notSeen, type Signal, type SignalRule, seen } from '../../evidence/index.ts';
import type { Dossier } from '../dossier.ts';
import { quotesOf } from '../reading.ts';

export const rule: SignalRule = {
  id: 'introduces-themself',
  version: 1,
  says: 'They say who they are.',
  matters: 'It is a courtesy, and makes an answer easy.',
  wrongWhen: 'Sellers do it too; therefore it weighs little.',
};

/** Log-odds of the text model above which the note says who writes. */
const SAYS = -0.3;

export function see({ reading, text, isBlank, isDefaultText }: Dossier): Signal {
  if (isBlank || isDefaultText) return cannotTell(rule, 'There are no words of their own.');
  const quotes = quotesOf(reading, 'introduces', 'admits selling', 'newcomer');
  if (text.introduces < SAYS) return notSeen(rule, 'They do not say who they are.');
  return seen(rule, 'They say who they are.', { quotes: quotes.slice(0, 1) });
}
