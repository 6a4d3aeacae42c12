import { cannotTell, notSeen, type Signal, type SignalRule, seen } from '../../evidence/index.ts';
import type { Dossier } from '../dossier.ts';

export const rule: SignalRule = {
  id: 'default-text',
  version: 1,
  says: 'The note is the sentence LinkedIn writes for people, in one of its languages.',
  matters: 'It shows neither thought nor ill will.',
  wrongWhen: 'Somebody typed the same words.',
};

export function see({ isBlank, isDefaultText }: Dossier): Signal {
  if (isBlank) return cannotTell(rule, 'There are no words.');
  if (isDefaultText) return seen(rule, 'The words are LinkedIn’s own; that says nothing of them.');
  return notSeen(rule, 'The words are their own.');
}
