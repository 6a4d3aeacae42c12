/** What can be asked and done about giving. */

import { z } from 'zod';
import { Refusal } from '../basics/result.ts';
import { confirm } from '../giving/acts/found.ts';
import { thanksTo } from '../giving/acts/givers.ts';
import { addWish, gaveParked, growFrom, keepStory, park, putBack, putInCircle, tearOut } from '../giving/acts/write.ts';
import { DIRECTIONS, LONGEST_NAME, LONGEST_WORDS, PROPOSED } from '../giving/index.ts';
import { preparedOf } from './draft-routes.ts';
import { circlesShown, giversShown, givingShown, needsShown, parkedShown, storiesShown } from './giving.ts';
import { asOf, done, doneOr, id, nowOf, type Route, route, who } from './route.ts';
import * as shapes from './shapes.ts';

const words = z.string().min(1).max(LONGEST_WORDS);
export const GIVING_ROUTES: readonly Route[] = [
  route({
    method: 'get',
    path: '/needs',
    command: 'needs',
    summary: 'What your people look for and have to give, what fits what, and what letters propose',
    query: asOf,
    answer: shapes.needsShape,
    handle: ({ home }, asked) => needsShown(home, nowOf(asked)),
  }),
  route({
    method: 'post',
    path: '/people/{who}/needs',
    command: 'need',
    summary: 'Write down what somebody looks for, in their words; `me`: what you look for',
    query: z.object({ who }),
    body: z.object({ words }),
    answer: shapes.writtenShape,
    handle: ({ home }, { who, words }) => addWish(home, 'need', who, words, Date.now()),
  }),
  route({
    method: 'post',
    path: '/people/{who}/offers',
    command: 'offer',
    summary: 'Write down what somebody has to give; `me`: what you have to give',
    query: z.object({ who }),
    body: z.object({ words }),
    answer: shapes.writtenShape,
    handle: ({ home }, { who, words }) => addWish(home, 'offer', who, words, Date.now()),
  }),
  route({
    method: 'get',
    path: '/people/{who}/giving',
    command: 'fits',
    summary:
      'What somebody looks for and has to give, who fits, help kept for them, stories, circles, what letters propose',
    query: asOf.extend({ who }),
    answer: shapes.givingShape,
    handle: ({ home }, asked) => givingShown(home, asked.who, nowOf(asked)),
  }),
  route({
    method: 'post',
    path: '/proposals/keep',
    command: 'keep-found',
    summary: 'Keep what a letter proposes: a need, an offer, a story. To strike it out, see strike',
    body: z.object({
      kind: z.enum(PROPOSED),
      interaction: z.int(),
      quote: z.string().max(10_000),
      words: words.nullable().default(null),
    }),
    answer: shapes.writtenShape,
    handle: ({ home }, { kind, interaction, quote, words }) =>
      confirm(home, kind, interaction, quote, words, Date.now()),
  }),
  route({
    method: 'get',
    path: '/laters',
    command: 'laters',
    summary: 'Help kept for later: what has come back first',
    query: asOf,
    answer: z.array(shapes.parkedShape),
    handle: ({ home }, asked) => parkedShown(home, nowOf(asked)),
  }),
  route({
    method: 'post',
    path: '/people/{who}/laters',
    command: 'later',
    summary: 'Keep a help for somebody until a day, the next meeting with them, or a word in a letter brings it back',
    query: z.object({ who }),
    body: z.object({ help: words, when: z.string().min(1).max(LONGEST_NAME) }),
    answer: shapes.writtenShape,
    handle: ({ home }, { who, help, when }) => park(home, who, help, when, Date.now()),
  }),
  route({
    method: 'post',
    path: '/laters/{id}/given',
    command: 'gave',
    summary: 'A help kept for later was given; it becomes a story',
    query: z.object({ id }),
    answer: shapes.writtenShape,
    handle: ({ home }, { id }) => gaveParked(home, id, Date.now()),
  }),
  route({
    method: 'get',
    path: '/stories',
    command: 'stories',
    summary: 'Help given and received, as it was, and what letters propose',
    query: asOf,
    answer: shapes.storiesShape,
    handle: ({ home }, asked) => storiesShown(home, nowOf(asked)),
  }),
  route({
    method: 'post',
    path: '/people/{who}/stories',
    command: 'story',
    summary: 'Keep a help given or received as a story; it may name the story it grew from',
    query: z.object({ who }),
    body: z.object({
      what: words,
      direction: z.enum(DIRECTIONS),
      at: z.iso.date().nullable().default(null),
      grewFrom: z.int().nullable().default(null),
    }),
    answer: shapes.writtenShape,
    handle: ({ home }, { who, at, ...told }) =>
      keepStory(home, who, { ...told, at: at === null ? Date.now() : Date.parse(at) }, Date.now()),
  }),
  route({
    method: 'post',
    path: '/stories/{id}/grew-from',
    command: 'grew-from',
    summary: 'Say which story a story grew from; null takes it back',
    query: z.object({ id }),
    body: z.object({ story: z.int().nullable() }),
    answer: done,
    handle: async ({ home }, { id, story }) => doneOr(await growFrom(home, id, story)),
  }),
  route({
    method: 'get',
    path: '/givers',
    command: 'givers',
    summary: 'Who helped, with what, whether you thanked them, what they look for now; the newest help first',
    query: asOf,
    answer: z.array(shapes.giverShape),
    handle: ({ home }, asked) => giversShown(home, nowOf(asked)),
  }),
  route({
    method: 'get',
    path: '/people/{who}/thanks',
    command: 'thank',
    summary: 'Words to thank somebody with; null where nothing tells of a help of theirs. Nothing is kept or sent',
    query: asOf.extend({ who }),
    answer: shapes.preparedShape.nullable(),
    handle: async ({ home }, asked) => {
      const thanks = await thanksTo(home, asked.who, nowOf(asked));
      return thanks instanceof Refusal ? thanks : thanks && preparedOf(thanks.draft);
    },
  }),
  route({
    method: 'get',
    path: '/circles',
    command: 'circles',
    summary: 'The circles you named, with their people',
    answer: z.array(shapes.circleShape),
    handle: ({ home }) => circlesShown(home),
  }),
  route({
    method: 'post',
    path: '/circles',
    command: 'circle',
    summary: 'Put somebody into a circle of yours, which is made when there is none; with `so` false, take them out',
    body: z.object({ name: z.string().min(1).max(LONGEST_NAME), who, so: z.boolean().default(true) }),
    answer: shapes.writtenShape,
    handle: ({ home }, { name, who, so }) => putInCircle(home, name, who, so, Date.now()),
  }),
  route({
    method: 'delete',
    path: '/notebook/{id}',
    command: 'tear-out',
    summary: 'Tear a need, offer, kept help, story or circle out of the notebook; with `so` false, put it back',
    query: z.object({ id, so: z.enum(['true', 'false']).default('true') }),
    answer: done,
    handle: async ({ home }, { id, so }) =>
      doneOr(so === 'true' ? await tearOut(home, id, Date.now()) : await putBack(home, id)),
  }),
];
