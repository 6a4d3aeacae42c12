import { cannotTell, type Signal, type SignalRule, seen } from '../../evidence/index.ts';
import type { Dossier } from '../dossier.ts';
import { quotesOf } from '../reading.ts';

export const rule: SignalRule = {
  id: 'looked-first',
  version: 1,
  says: 'They looked at what you show before they wrote.',
  matters: 'Looking costs a minute, and hardly anybody takes it.',
  wrongWhen: 'Whether somebody looked is mostly invisible; therefore not having seen it weighs next to nothing.',
};

export function see({ reading, specificity, isBlank }: Dossier): Signal {
  const quotes = quotesOf(reading, 'read their work');
  const isBorneOut = specificity.words.some(({ own, isInTitle }) => !own.isFillable && !isInTitle);
  if (!isBlank && quotes.length > 0 && isBorneOut)
    return seen(rule, 'They say they read or heard something of yours, and what they write bears it out.', { quotes });
  return cannotTell(rule, 'Whether they looked at your profile first cannot be known from here.');
}
