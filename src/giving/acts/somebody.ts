/** Everything of giving about one person, for their page. */

import { Refusal } from '../../basics/result.ts';
import type { Home } from '../../store/store.ts';
import { type NeedWithFits, needsWithFits } from './fits.ts';
import { type Proposal, proposedOf } from './found.ts';
import { named, type Written, written } from './leaves.ts';
import { type Parked, parkedHelp, type StoryWithChain, storiesOf } from './look.ts';

export interface GivingOf {
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
export async function givingOf(home: Home, who: string, now: number): Promise<GivingOf | Refusal> {
  const about = await named(home, who);
  if (about instanceof Refusal) return about;
  const { id, name } = about.person;
  const mine = about.node === null ? null : id;
  const isTheirs = (one: { readonly person: { readonly id: number | null } | null }) =>
    (one.person?.id ?? null) === mine;
  const needs = await needsWithFits(home, now);
  const proposals = mine === null ? [] : await proposedOf(home, id, now);
  const circles = (await written(home, 'circle')).filter(({ people }) => people.some((one) => one.personId === id));
  return {
    person: { id, name },
    needs: needs.filter(isTheirs),
    offers: (await written(home, 'offer')).filter(isTheirs),
    mayMeet: needs.filter((need) => need.fits.some((fit) => (fit.person?.id ?? null) === mine)),
    parked: mine === null ? [] : (await parkedHelp(home, now)).filter(isTheirs),
    stories: mine === null ? [] : (await storiesOf(home)).filter(isTheirs),
    circles: circles.map(({ value }) => value.name),
    proposals: proposals.slice(0, MOST_PROPOSED),
  };
}
