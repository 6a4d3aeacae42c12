/** Who waits at the door, what came of earlier ones, and profiles the owner added, in the shapes surfaces show. */

import { afterwardsOf } from '../screening/acts/afterwards.ts';
import { casesOf } from '../screening/acts/cases.ts';
import { profileOf } from '../screening/acts/profile.ts';
import { type ProfileText, together } from '../screening/index.ts';
import type { Home } from '../store/store.ts';
import type { Afterwards, Case, Person, Profile } from './shapes.ts';
import { isoOf } from './views.ts';

/** Who waits at the door, those of one wave one after the other. */
export async function openCases(home: Home, now: number): Promise<Case[]> {
  const groups = together(await casesOf(home, now));
  return groups
    .flatMap(({ members }) => members)
    .map(({ isSecondLook, at, reasons, cannotKnow, ...rest }) => ({
      ...rest,
      at: isoOf(at),
      reasons: [...reasons],
      cannotKnow: [...cannotKnow],
      secondLook: isSecondLook,
    }));
}

/** What came of the cases the owner answered. */
export async function whatCameOf(home: Home, now: number): Promise<Afterwards> {
  const { answered, thanks } = await afterwardsOf(home, now);
  return {
    answered: answered.map(({ restsOn, at, ...rest }) => ({ ...rest, at: isoOf(at), rests: [...restsOn] })),
    thanks: [...thanks],
  };
}

/** What the owner added of somebody's profile, and when. */
export async function addedProfileOf(home: Home, personId: number): Promise<Person['profile']> {
  const added = await profileOf(home, personId);
  return added && { ...profileShown(added.profile), addedAt: isoOf(added.at) };
}

export function profileShown({ positions, education, ...rest }: ProfileText): Profile {
  return { ...rest, positions: [...positions], education: [...education] };
}
