import { notSeen, type Signal, type SignalRule, seen } from '../../evidence/index.ts';
import type { Dossier } from '../dossier.ts';

export const rule: SignalRule = {
  id: 'blank-note',
  version: 1,
  says: 'There is no note.',
  matters: 'Free accounts may write only a few notes a month, so silence is no sign of anything.',
  wrongWhen: 'Always, if it were held against anybody.',
};

export function see({ isBlank }: Dossier): Signal {
  return isBlank
    ? seen(rule, 'There is no note. Many may write only a few a month, so that says nothing.')
    : notSeen(rule, 'There is a note.');
}
