/** Needs, offers, parked help, stories, givers and circles in the shapes surfaces show. Reading only. */

import { Refusal } from '../basics/result.ts';
import { type NeedWithFits, needsWithFits } from '../giving/acts/fits.ts';
import { type Proposal as Found, few, proposedStories, proposedWishes } from '../giving/acts/found.ts';
import { giversOf } from '../giving/acts/givers.ts';
import type { Written } from '../giving/acts/leaves.ts';
import { circlesOf, offersOf, type Parked as ParkedHelp, parkedHelp, type StoryWithChain, storiesOf } from '../giving/acts/look.ts'; // biome-ignore format: one line of names
import { givingOf } from '../giving/acts/somebody.ts';
import { bringsInWords, groundInWords, storyInWords } from '../giving/index.ts';
import { findPerson } from '../people/acts/find.ts';
import type { Home } from '../store/store.ts';
import type { Circle, Giver, Giving, Need, Needs, Offer, Parked, Proposal, Stories, Story } from './giving-shapes.ts';
import { isoOf } from './views.ts';

/** `now`: milliseconds. */
export async function needsShown(home: Home, now: number): Promise<Needs> {
  return {
    needs: (await needsWithFits(home, now)).map(needOf),
    offers: (await offersOf(home)).map(offerOf),
    proposals: few(await proposedWishes(home, now)).map(proposalOf),
  };
}

export async function parkedShown(home: Home, now: number): Promise<Parked[]> {
  return (await parkedHelp(home, now)).map((one) => parkedOf(one, now));
}

export async function storiesShown(home: Home, now: number): Promise<Stories> {
  return {
    stories: (await storiesOf(home)).map((one) => storyOf(one, now)),
    proposals: few(await proposedStories(home, now)).map(proposalOf),
  };
}

export async function giversShown(home: Home, now: number): Promise<Giver[]> {
  return (await giversOf(home, now)).map(({ person, isGiver, helped, looksFor }) => ({
    person: { ...person },
    remembered: isGiver,
    helped: helped.map(({ at, what, thankedAt, restsOn }) => ({
      at: isoOf(at),
      what,
      thankedAt: thankedAt === null ? null : isoOf(thankedAt),
      rests: [...restsOn],
    })),
    looksFor: [...looksFor],
  }));
}

export async function circlesShown(home: Home): Promise<Circle[]> {
  return (await circlesOf(home)).map(({ id, value, people }) => ({
    id,
    name: value.name,
    people: people.map(({ personId, name }) => ({ id: personId, name })),
  }));
}

export async function givingShown(home: Home, who: string, now: number): Promise<Giving | Refusal> {
  const person = await findPerson(home, who);
  return person instanceof Refusal ? person : givingShownOf(home, { id: person.id, name: person.name }, now);
}

/** The same of a person who is found already. */
export async function givingShownOf(home: Home, person: Giving['person'], now: number): Promise<Giving> {
  const giving = await givingOf(home, person, now);
  return {
    person: { ...giving.person },
    needs: giving.needs.map(needOf),
    offers: giving.offers.map(offerOf),
    mayMeet: giving.mayMeet.map(needOf),
    parked: giving.parked.map((one) => parkedOf(one, now)),
    stories: giving.stories.map((one) => storyOf(one, now)),
    circles: [...giving.circles],
    proposals: giving.proposals.map(proposalOf),
  };
}

function needOf({ id, person, words, quote, at, restsOn, fits }: NeedWithFits): Need {
  return {
    id,
    person: person && { ...person },
    words,
    quote,
    at: isoOf(at),
    rests: [...restsOn],
    fits: fits.map((fit) => ({
      person: fit.person && { ...fit.person },
      ground: fit.ground,
      words: fit.text,
      sentence: groundInWords(fit),
      rests: [...fit.restsOn],
    })),
  };
}

function offerOf({ id, person, value, at }: Written<'offer'>): Offer {
  return { id, person: person && { ...person }, words: value.words, quote: value.quote, at: isoOf(at) };
}

function proposalOf({ kind, person, words, quote, at, interactionId }: Found): Proposal {
  return { kind, person: { ...person }, words, quote, at: isoOf(at), interaction: interactionId };
}

const NOBODY = { id: null, name: 'somebody' };

function parkedOf({ id, person, value, back }: ParkedHelp, now: number): Parked {
  return {
    id,
    person: { ...(person ?? NOBODY) },
    help: value.help,
    when: bringsInWords(value.brings, now),
    back: back?.because ?? null,
    due: back?.due ?? null,
    rests: [...(back?.restsOn ?? [])],
  };
}

function storyOf({ id, person, value, from }: StoryWithChain, now: number): Story {
  const about = person ?? NOBODY;
  return {
    id,
    person: { ...about },
    direction: value.direction,
    what: value.what,
    at: isoOf(value.at),
    sentence: storyInWords({ story: value, name: about.name }, now),
    quote: value.quote,
    grewFrom: from.map((one) => storyInWords(one, now)),
  };
}
