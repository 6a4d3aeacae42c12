import { cannotTell, notSeen, type Signal, type SignalRule, seen } from '../../evidence/index.ts';
import type { Dossier } from '../dossier.ts';

export const rule: SignalRule = {
  id: 'talks-to-you',
  version: 1,
  says: 'It reads as people write who have something to say to one person.',
  matters: 'Most who send one text to many leave out what only this reader would understand.',
  wrongWhen: 'A machine wrote it well, or the text model learned too little of that language.',
};

/** Log-odds above which a text model is surer than it can be. */
const MOST = 4;

export function see({ text, isBlank, isDefaultText }: Dossier): Signal {
  if (isBlank || isDefaultText) return cannotTell(rule, 'There are no words of their own.');
  if (text.personal <= 0) return notSeen(rule, 'It does not read as written for one person.');
  return seen(rule, 'It reads as written for one person, with something of its own to say.', {
    degree: Math.min(MOST, text.personal),
  });
}
