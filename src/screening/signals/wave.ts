import { cannotTell, notSeen, type Signal, type SignalRule, seen } from '../../evidence/index.ts';
import type { Dossier } from '../dossier.ts';

export const rule: SignalRule = {
  id: 'wave',
  version: 1,
  says: 'At least three people sent you nearly the same note.',
  matters: 'Somebody taught them the words; what they say is not about you.',
  wrongWhen: 'A class was asked to write to somebody, or friends agreed to.',
};

export function see({ wave, isBlank, isDefaultText }: Dossier): Signal {
  if (isBlank || isDefaultText) return cannotTell(rule, 'There are no words of their own.');
  if (wave === null) return notSeen(rule, 'No other note in this inbox is like it.');
  return seen(rule, `You got nearly the same note from ${wave.senders} people.`);
}
