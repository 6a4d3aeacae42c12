import { cannotTell, notSeen, type Signal, type SignalRule, seen } from '../../evidence/index.ts';
import type { Dossier } from '../dossier.ts';

export const rule: SignalRule = {
  id: 'list-builder',
  version: 1,
  says: 'A very large network, gathered in a short working life, by somebody who publishes nothing.',
  matters: 'Some collect people; a list is what they then sell or show.',
  wrongWhen:
    'They are well known, or came early; therefore all three must come together, and a small or new network never counts.',
};

/** Links (docs/methods.md §4). Below this nothing is said of anybody's network. */
const LARGE = 10_000;
const VERY_LARGE = 15_000;
/** Years of work. */
const SHORT_CAREER = 4;
const FEW_POSTS = 3;

export function see({ note }: Dossier): Signal {
  const { connections, posts } = note.from;
  if (connections === null) return cannotTell(rule, 'How many people they are linked to is not known here.');
  if (connections < LARGE) return notSeen(rule, 'Their network is not unusually large.');
  const years = careerYears(note);
  const isShort = years !== null && years < SHORT_CAREER;
  const isSilent = posts !== null && posts < FEW_POSTS;
  const degree = (connections >= VERY_LARGE ? 0.5 : 0.25) + (isShort ? 0.3 : 0) + (isSilent ? 0.3 : 0);
  const about = `about ${Math.round(connections / 1000)},000 people`;
  const more = [
    isSilent ? 'published next to nothing' : '',
    isShort ? `worked ${Math.max(1, Math.round(years ?? 0))} years so far` : '',
  ].filter(Boolean);
  return seen(rule, `They are linked to ${about}${more.length > 0 ? `, and have ${more.join(' and ')}` : ''}.`, {
    degree,
  });
}

function careerYears({ from, sentAt }: Dossier['note']): number | null {
  const starts = (from.positions ?? [])
    .map((one) => Number(/^\s*(\d{4})/.exec(one.from ?? '')?.[1]))
    .filter((year) => year > 0);
  if (starts.length === 0 || sentAt === null) return null;
  return new Date(sentAt).getUTCFullYear() - Math.min(...starts);
}
