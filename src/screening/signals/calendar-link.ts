import { cannotTell, notSeen, type Signal, type SignalRule, seen } from '../../evidence/index.ts';
import type { Dossier } from '../dossier.ts';

export const rule: SignalRule = {
  id: 'calendar-link',
  version: 1,
  says: 'A link to a calendar stands in the note, before there was a conversation.',
  matters: 'It asks for your time and offers none of theirs to think of you.',
  wrongWhen: 'You asked for a time yourself.',
};

export function see({ reading, isBlank }: Dossier): Signal {
  if (isBlank) return cannotTell(rule, 'There are no words.');
  const link = reading.links.find(({ isCalendar }) => isCalendar);
  if (link === undefined) return notSeen(rule, 'There is no calendar link.');
  return seen(rule, `It hands you a calendar (“${link.text}”) before a word was exchanged.`, { quotes: [link.text] });
}
