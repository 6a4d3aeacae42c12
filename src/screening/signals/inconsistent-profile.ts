import { cannotTell, notSeen, type Signal, type SignalRule, seen } from '../../evidence/index.ts';
import type { Dossier } from '../dossier.ts';

export const rule: SignalRule = {
  id: 'inconsistent-profile',
  version: 1,
  says: 'Two things in the profile do not go together: a degree and its school, a job and the age of its company, two dates.',
  matters: 'Made-up profiles are rarely checked against the world; real ones mostly agree with it.',
  wrongWhen:
    'The dates have a slip, the company is another of that name, or our table is too coarse; therefore it is a question.',
};

export function see({ note, doubts }: Dossier): Signal {
  const { positions, education } = note.from;
  if (doubts.length > 0) return seen(rule, doubts[0]!.question, { degree: Math.min(2, doubts.length) });
  if (!positions?.length && !education?.length)
    return cannotTell(rule, 'Their profile is not here, so nothing in it could be compared.');
  return notSeen(rule, 'Nothing in the profile contradicts itself.');
}
