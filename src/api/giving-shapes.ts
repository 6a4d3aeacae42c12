/** Shapes of needs, offers, parked help, stories, givers and circles. */

import { z } from 'zod';
import { DIRECTIONS, GROUNDS, PROPOSED } from '../giving/index.ts';
import { person as somebodyHere } from './shape-parts.ts';

const time = z.string();
const rests = z.array(z.int()).describe('ids of the interactions it rests on; empty where the owner wrote it down');
const person = somebodyHere.describe('who it is about');
const somebody = z.object({ id: z.int().nullable(), name: z.string() });
const leaf = z.int().describe('its number in the notebook');
const whose = somebody.nullable().describe('null: the owner; an id of null: nothing tells of them any more');
const quote = z.string().nullable().describe('the sentence of the letter it was found in; null: it was typed');

export const fitShape = z.object({
  person: somebodyHere.nullable().describe('null: the owner'),
  ground: z.enum(GROUNDS).describe('they offer it, helped with it before, it is their calling, the owner noted it'),
  words: z.string().describe('the words it rests on'),
  sentence: z.string().describe('the ground in words'),
  rests,
});

export const needShape = z.object({
  id: leaf,
  person: whose,
  words: z.string().describe('in their words'),
  quote,
  at: time.describe('when it was written down'),
  rests,
  fits: z.array(fitShape).describe('at most three people who may meet it'),
});

export const offerShape = z.object({
  id: leaf,
  person: whose,
  words: z.string().describe('in their words'),
  quote,
  at: time.describe('when it was written down'),
});

export const proposalShape = z
  .object({
    kind: z.enum(PROPOSED).describe('a need or offer of theirs; help received or given, to be kept as a story'),
    person,
    words: z.string().describe('what would be kept'),
    quote: z.string().describe('the sentence of the letter'),
    at: time.describe('when the letter was written'),
    interaction: z.int().describe('the letter'),
  })
  .describe('found in a letter; kept only by the owner’s yes');

export const needsShape = z.object({
  needs: z.array(needShape).describe('newest first'),
  offers: z.array(offerShape).describe('newest first'),
  proposals: z.array(proposalShape).describe('at most five of each kind'),
});

export const parkedShape = z.object({
  id: leaf,
  person: somebody.describe('whom it is about; an id of null: nothing tells of them any more'),
  help: z.string().describe('in the owner’s words'),
  when: z.string().describe('what brings it back, in words'),
  back: z.string().nullable().describe('what has brought it back, as the end of a sentence; null: it waits'),
  due: z.string().nullable().describe('an ISO date, where there is one'),
  rests,
});

export const storyShape = z.object({
  id: leaf,
  person: somebody.describe('whom it is about; an id of null: nothing tells of them any more'),
  direction: z.enum(DIRECTIONS).describe('seen from the owner'),
  what: z.string().describe('in the owner’s words'),
  at: time.describe('when it happened'),
  sentence: z.string().describe('who helped whom, when, with what'),
  quote,
  grewFrom: z.array(z.string()).describe('the stories it grew from, a sentence each, the first at the top'),
});

export const storiesShape = z.object({
  stories: z.array(storyShape).describe('newest first; nothing is added up'),
  proposals: z.array(proposalShape).describe('at most five of each kind'),
});

export const giverShape = z.object({
  person,
  remembered: z.boolean().describe('helped often enough, and unasked, to be remembered for it'),
  helped: z
    .array(
      z.object({
        at: time.describe('when'),
        what: z.string().describe('their sentence, or the story'),
        thankedAt: time.nullable().describe('when thanks were found in a letter; null: none was found'),
        rests,
      }),
    )
    .describe('newest first, at most six'),
  looksFor: z.array(z.string()).describe('what they look for now, as the notebook has it'),
});

export const circleShape = z.object({
  id: leaf,
  name: z.string().describe('as the owner named it'),
  people: z.array(somebody).describe('as they were put in'),
});

export const writtenShape = z.object({
  id: leaf,
  person,
});

export const givingShape = z.object({
  person,
  needs: z.array(needShape).describe('what they look for'),
  offers: z.array(offerShape).describe('what they have to give'),
  mayMeet: z.array(needShape).describe('needs of others, or of the owner, that they may meet'),
  parked: z.array(parkedShape).describe('help kept for them'),
  stories: z.array(storyShape).describe('help between the two'),
  circles: z.array(z.string()).describe('circles of the owner’s they are in'),
  proposals: z.array(proposalShape).describe('found in their letters'),
});

export type Fit = z.infer<typeof fitShape>;
export type Need = z.infer<typeof needShape>;
export type Offer = z.infer<typeof offerShape>;
export type Proposal = z.infer<typeof proposalShape>;
export type Needs = z.infer<typeof needsShape>;
export type Parked = z.infer<typeof parkedShape>;
export type Story = z.infer<typeof storyShape>;
export type Stories = z.infer<typeof storiesShape>;
export type Giver = z.infer<typeof giverShape>;
export type Circle = z.infer<typeof circleShape>;
export type Giving = z.infer<typeof givingShape>;
