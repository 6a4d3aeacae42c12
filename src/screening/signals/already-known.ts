import { cannotTell, notSeen, type Signal, type SignalRule, seen } from '../../evidence/index.ts';
import type { Dossier } from '../dossier.ts';

export const rule: SignalRule = {
  id: 'already-known',
  version: 1,
  says: 'They stand among the people you know.',
  matters: 'Whoever you know needs no screening.',
  wrongWhen: 'Two people have the same name.',
};

export function see({ note, owner, acquaintance }: Dossier): Signal {
  if (acquaintance.isKnown) return seen(rule, `${note.from.name} is among the people you know.`);
  if (owner.knownPeople.length === 0) return cannotTell(rule, 'It is not known here whom you know.');
  return notSeen(rule, 'They are not among the people you know; that says nothing against them.');
}
