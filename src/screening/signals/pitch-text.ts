import { cannotTell, notSeen, type Signal, type SignalRule, seen } from '../../evidence/index.ts';
import type { Dossier } from '../dossier.ts';

export const rule: SignalRule = {
  id: 'pitch-text',
  version: 1,
  says: 'The note reads like selling.',
  matters: 'What is sold in the first line is what the contact is for.',
  wrongWhen: 'A question about money, clients or a method may be a plain question.',
};

/** Log-odds above which a text model is surer than it can be. With 4, two thirds of all sure pitches were equal, and one odd genuine note hid them all. */
const MOST = 8;

/** Log-odds (about 7 of 8) below which the model only knows that the words are theirs. */
const SURE = 2;

export function see({ text, pitchWords, isBlank, isDefaultText }: Dossier): Signal {
  if (isBlank || isDefaultText) return cannotTell(rule, 'There are no words of their own.');
  if (text.pitch <= 0) return notSeen(rule, 'It does not read like selling.');
  const said = pitchWords.length > 0 ? `: ${pitchWords.map((one) => `“${one}”`).join(', ')}` : '';
  const words =
    text.pitch < SURE && said !== ''
      ? `Some of its words are often those of people who sell${said}.`
      : `It reads as if something were for sale${said}.`;
  return seen(rule, words, {
    degree: Math.min(MOST, text.pitch),
    quotes: pitchWords,
  });
}
