import { cannotTell, notSeen, type Signal, type SignalRule, seen } from '../../evidence/index.ts';
import type { Dossier } from '../dossier.ts';
import { hasCue, quotesOf } from '../reading.ts';

export const rule: SignalRule = {
  id: 'names-known-people',
  version: 1,
  says: 'The note names somebody you know.',
  matters: 'That person can be asked, and rarely lends their name to a stranger.',
  wrongWhen: 'First names are common; it may be another.',
};

export function see({ owner, reading, acquaintance, isBlank }: Dossier): Signal {
  if (isBlank) return cannotTell(rule, 'There are no words.');
  if (owner.knownPeople.length === 0) return cannotTell(rule, 'It is not known here whom you know.');
  const { named } = acquaintance;
  if (named.length === 0) return notSeen(rule, 'They name nobody you know.');
  const isReferred = hasCue(reading, 'referred');
  return seen(rule, `They name ${named.join(' and ')}, whom you know and could ask.`, {
    degree: isReferred ? 1.5 : 1,
    quotes: quotesOf(reading, 'referred'),
  });
}
