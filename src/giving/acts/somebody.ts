/** Everything of giving about one person, for their page. */

import { type Home, people } from '../../store/store.ts';
import { type NeedWithFits, needsWithFits } from './fits.ts';
import { type Proposal, proposedOf } from './found.ts';
import { allWritten, type Written } from './leaves.ts';
import { type Parked, type StoryWithChain, withChains, withReturns } from './look.ts';

interface GivingOf {
  readonly person: { readonly id: number; readonly name: string };
  readonly needs: readonly NeedWithFits[];
  readonly offers: readonly Written<'offer'>[];
  /** Needs of others, or of the owner, that they may meet. */
  readonly mayMeet: readonly NeedWithFits[];
  readonly parked: readonly Parked[];
  readonly stories: readonly StoryWithChain[];
  /** Circles of the owner's they are in. */
  readonly circles: readonly string[];
  readonly proposals: readonly Proposal[];
}

/** Proposals shown at once on a page about somebody. */
const MOST_PROPOSED = 2;

/** `now`: milliseconds. */
export async function givingOf(home: Home, person: GivingOf['person'], now: number): Promise<GivingOf> {
  // Leaves of the owner's own name nobody.
  const mine = person.id === people.OWNER_PERSON ? null : person.id;
  const isTheirs = (one: { readonly person: { readonly id: number | null } | null }) =>
    (one.person?.id ?? null) === mine;
  const written = await allWritten(home);
  const needs = await needsWithFits(home, now, written('need'));
  const circles = written('circle').filter(({ people: some }) => some.some((one) => one.personId === person.id));
  return {
    person,
    needs: needs.filter(isTheirs),
    offers: written('offer').filter(isTheirs),
    mayMeet: needs.filter((need) => need.fits.some((fit) => (fit.person?.id ?? null) === mine)),
    parked: mine === null ? [] : await withReturns(home, written('later').filter(isTheirs), now),
    stories: mine === null ? [] : withChains(written('story')).filter(isTheirs),
    circles: circles.map(({ value }) => value.name),
    proposals: mine === null ? [] : (await proposedOf(home, mine, now)).slice(0, MOST_PROPOSED),
  };
}
