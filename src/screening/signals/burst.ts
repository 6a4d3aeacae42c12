import { cannotTell, notSeen, type Signal, type SignalRule, seen } from '../../evidence/index.ts';
import type { Dossier } from '../dossier.ts';

export const rule: SignalRule = {
  id: 'burst',
  version: 1,
  says: 'Far more people came within hours or days than usually come to you, blank invitations included.',
  matters: 'Courses send their people on the same evening; a single invitation cannot show that.',
  wrongWhen:
    'Something you did brought them: a talk, a post, a new post. What stands in your calendar is looked at first.',
};

/** Sharing an employer or a headline with two others of the burst counts half as much again: 1.0 becomes 1.5. */
const ALIKE = 1.5;
/** Longer stretches are said in days. */
const HOURS_SAID = 48;

export function see({ burst, note }: Dossier): Signal {
  if (note.sentAt === null) return cannotTell(rule, 'When it came is not known.');
  if (burst === null) return notSeen(rule, 'No more people came at that time than usual.');
  const { people, hours, usual, isAlike, explainedBy } = burst;
  if (explainedBy !== null)
    return notSeen(rule, `Many came at that time, just after “${explainedBy.title}”; that may be why.`);
  const often = usual >= 1 ? `about ${Math.round(usual)} a day` : `about one in ${Math.round(1 / usual)} days`;
  const usually = usual * 60 < 1 ? 'hardly anybody comes otherwise' : `usually it is ${often}`;
  const stretch = hours > HOURS_SAID ? `${Math.ceil(hours / 24)} days` : hours === 1 ? 'an hour' : `${hours} hours`;
  const alike = isAlike ? ' Some of them name the same firm or the same headline.' : '';
  return seen(rule, `Within ${stretch} ${people} people came; ${usually}.${alike}`, { degree: isAlike ? ALIKE : 1 });
}
