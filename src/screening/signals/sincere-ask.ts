import { cannotTell, notSeen, type Signal, type SignalRule, seen } from '../../evidence/index.ts';
import type { Dossier } from '../dossier.ts';
import { quotesOf } from '../reading.ts';

export const rule: SignalRule = {
  id: 'sincere-ask',
  version: 1,
  says: 'They ask one thing, plainly, and sell nothing.',
  matters: 'An honest question deserves an honest answer, even a no.',
  wrongWhen: 'The question is the first step of a sale.',
};

/** Log-odds of the text model above which it is a question to the owner. */
const ASKS = -0.2;
/** Log-odds above which the question may be the first step of a sale. */
const SELLS = 0.5;

export function see({ reading, text, isBlank, isDefaultText }: Dossier): Signal {
  if (isBlank || isDefaultText) return cannotTell(rule, 'There are no words of their own.');
  if (text.asks < ASKS || text.pitch > SELLS) return notSeen(rule, 'They ask nothing of you.');
  return seen(rule, 'They ask you something, and sell nothing.', { quotes: quotesOf(reading, 'asks', 'newcomer') });
}
