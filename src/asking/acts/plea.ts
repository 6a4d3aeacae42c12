/** A plea of somebody's, with words to start from. */

import { Refusal } from '../../basics/result.ts';
import { addresseeOf, voiceWith } from '../../drafts/acts.ts';
import type { Draft } from '../../drafts/index.ts';
import { findPerson } from '../../people/acts/find.ts';
import { hasLookedIntoMirror, judgePerson } from '../../relationships/acts/judge.ts';
import type { Home } from '../../store/store.ts';
import { type Plea, type PleaWay, pleaDrafts, pleaOf } from '../plea.ts';

interface PleaShown {
  readonly person: { readonly id: number; readonly name: string };
  /** Null where nobody pleads. */
  readonly plea: Plea | null;
  readonly drafts: Readonly<Record<PleaWay, Draft>> | null;
}

/** `now`: milliseconds. */
export async function pleaFrom(home: Home, who: string, now: number): Promise<PleaShown | Refusal> {
  const found = await findPerson(home, who);
  if (found instanceof Refusal) return found;
  const { dossier, judgement } = await judgePerson(home, found, now);
  const plea = pleaOf(dossier, judgement, await hasLookedIntoMirror(home));
  const person = { id: found.id, name: found.name };
  if (plea === null) return { person, plea, drafts: null };
  const to = await addresseeOf(home, found);
  const isWarm = judgement.corrections.tie !== 'business';
  return { person, plea, drafts: pleaDrafts(plea, to, dossier.name, isWarm, await voiceWith(home, found.id)) };
}
