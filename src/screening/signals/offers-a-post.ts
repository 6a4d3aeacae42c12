import { cannotTell, notSeen, type Signal, type SignalRule, seen } from '../../evidence/index.ts';
import type { Dossier } from '../dossier.ts';
import { hasCue, quotesOf } from '../reading.ts';

export const rule: SignalRule = {
  id: 'offers-a-post',
  version: 1,
  says: 'They look for people for a post.',
  matters: 'A post that is named with its place and terms can be answered in a line; one that is not cannot.',
  wrongWhen: 'They write about recruiting without doing it.',
};

export function see({ reading, isBlank, text }: Dossier): Signal {
  if (isBlank) return cannotTell(rule, 'There are no words.');
  const quotes = quotesOf(reading, 'recruiting');
  if (quotes.length === 0) return notSeen(rule, 'It is not about a post.');
  const isPlain = hasCue(reading, 'named terms') && text.form <= 0;
  return seen(rule, isPlain ? 'It is about a post, and says which.' : 'It is about a post, and does not say which.', {
    quotes,
    degree: isPlain ? 1 : 0.5,
  });
}
