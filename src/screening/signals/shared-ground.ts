import { cannotTell, notSeen, type Signal, type SignalRule, seen } from '../../evidence/index.ts';
import type { Dossier } from '../dossier.ts';

export const rule: SignalRule = {
  id: 'shared-ground',
  version: 1,
  says: 'You work or worked at the same company in the same years, or went to the same school.',
  matters: 'People from there may well know you, even if the note does not say it.',
  wrongWhen: 'Large companies and universities have many people.',
};

/** A school has more people than a team. */
const SCHOOL = 0.4;

export function see({ note, acquaintance }: Dossier): Signal {
  const { company, school } = acquaintance;
  if (company !== null) return seen(rule, `You were both at ${company} at the same time.`);
  if (school !== null) return seen(rule, `You both studied at ${school}.`, { degree: SCHOOL });
  if (note.from.positions === null && note.from.education === null)
    return cannotTell(rule, 'Their profile is not here, so your ways could not be compared.');
  return notSeen(rule, 'No company or school in common is shown.');
}
