import { cannotTell, notSeen, type Signal, type SignalRule, seen } from '../../evidence/index.ts';
import type { Dossier } from '../dossier.ts';
import { quotesOf } from '../reading.ts';

export const rule: SignalRule = {
  id: 'how-we-met',
  version: 1,
  says: 'The note says how you met, and your own calendar, talks or past work agree.',
  matters: 'It is the best reason there is to be linked, and the hardest to invent.',
  wrongWhen: 'They confuse you with somebody, or took the date from a public programme.',
};

/** What is only said, beside what the calendar confirms. */
const UNCHECKED = 0.5;

export function see({ reading, acquaintance, isBlank }: Dossier): Signal {
  if (isBlank) return cannotTell(rule, 'There are no words.');
  const quotes = quotesOf(reading, 'met', 'worked together', 'studied together');
  const { event, company, school } = acquaintance;
  if (event !== null) return seen(rule, `They speak of ${nameOf(event)}, which you were at.`, { quotes });
  if (quotes.length > 0 && (company ?? school) !== null)
    return seen(rule, `They say how you know each other, and both of you were at ${company ?? school}.`, { quotes });
  if (quotes.length > 0)
    return seen(rule, `They say how you know each other (“${quotes[0]}”); nothing here could confirm it yet.`, {
      quotes,
      degree: UNCHECKED,
    });
  return notSeen(rule, 'They do not say how you might know each other.');
}

function nameOf({ title, where, date }: { title: string; where: string; date: string | null }): string {
  return [title || 'a meeting', where && !title.includes(where) ? ` in ${where}` : '', date ? ` (${date})` : ''].join(
    '',
  );
}
