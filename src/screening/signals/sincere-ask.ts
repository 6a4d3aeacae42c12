import { cannotTell, notSeen, type Signal, type SignalRule, seen } from '../../evidence/index.ts';
import type { Dossier } from '../dossier.ts';
import { hasCue, quotesOf } from '../reading.ts';

export const rule: SignalRule = {
  id: 'sincere-ask',
  version: 1,
  says: 'They ask one thing, plainly, and sell nothing.',
  matters: 'An honest question deserves an honest answer, even a no.',
  wrongWhen: 'The question is the first step of a sale.',
};

export function see({ note, reading, text, isBlank, isDefaultText }: Dossier): Signal {
  if (isBlank || isDefaultText) return cannotTell(rule, 'There are no words of their own.');
  const asks = hasCue(reading, 'asks') || /[?？؟]/.test(note.note);
  const isNew = hasCue(reading, 'newcomer');
  if (!asks || text.pitch > 0 || text.form > 0 || !(isNew || note.channel === 'message'))
    return notSeen(rule, 'They ask nothing of you.');
  return seen(rule, 'They ask you something, and sell nothing.', { quotes: quotesOf(reading, 'asks', 'newcomer') });
}
