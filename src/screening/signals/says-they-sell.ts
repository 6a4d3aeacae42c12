import { cannotTell, notSeen, type Signal, type SignalRule, seen } from '../../evidence/index.ts';
import type { Dossier } from '../dossier.ts';
import { quotesOf } from '../reading.ts';

export const rule: SignalRule = {
  id: 'says-they-sell',
  version: 1,
  says: 'They say openly that they sell.',
  matters: 'That is honest, and deserves an honest answer.',
  wrongWhen: 'They speak of somebody else who sells.',
};

export function see({ reading, isBlank }: Dossier): Signal {
  if (isBlank) return cannotTell(rule, 'There are no words.');
  const quotes = quotesOf(reading, 'admits selling', 'looks for work');
  if (quotes.length === 0) return notSeen(rule, 'They do not say that they sell something.');
  return seen(rule, `They say openly what they offer (“${quotes[0]}”), which is fair.`, { quotes });
}
