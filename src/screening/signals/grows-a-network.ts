import { cannotTell, notSeen, type Signal, type SignalRule, seen } from '../../evidence/index.ts';
import type { Dossier } from '../dossier.ts';
import { quotesOf } from '../reading.ts';

export const rule: SignalRule = {
  id: 'grows-a-network',
  version: 1,
  says: 'They say that they want many contacts.',
  matters: 'It is said openly, and it is not about you.',
  wrongWhen: 'They mean a few people of one trade.',
};

export function see({ reading, isBlank }: Dossier): Signal {
  if (isBlank) return cannotTell(rule, 'There are no words.');
  const quotes = quotesOf(reading, 'grows a network');
  if (quotes.length === 0) return notSeen(rule, 'They do not speak of growing a network.');
  return seen(rule, `They want many contacts (“${quotes[0]}”).`, { quotes });
}
