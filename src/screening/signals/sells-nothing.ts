import { cannotTell, notSeen, type Signal, type SignalRule, seen } from '../../evidence/index.ts';
import type { Dossier } from '../dossier.ts';

export const rule: SignalRule = {
  id: 'sells-nothing',
  version: 2,
  says: 'Nothing in the note reads like selling.',
  matters: 'Most who sell do so in the first lines.',
  wrongWhen: 'The sale comes in the second message.',
};

/** Log-odds nearer to even say neither: of near copies by several one would be said to sell and the next to sell nothing. */
const LEAST = 1;
/** Log-odds above which a text model is surer than it can be. */
const MOST = 4;

export function see({ text, isBlank, isDefaultText }: Dossier): Signal {
  if (isBlank || isDefaultText) return cannotTell(rule, 'There are no words of their own.');
  if (text.pitch >= 0) return notSeen(rule, 'It reads somewhat like selling.');
  if (text.pitch > -LEAST) return cannotTell(rule, 'It may sell or not.');
  return seen(rule, 'Nothing in it reads like selling.', { degree: Math.min(MOST, -text.pitch) });
}
