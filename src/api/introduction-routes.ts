/** What can be asked and done about introductions and coming meetings. */

import { z } from 'zod';
import { Refusal } from '../basics/result.ts';
import { keepFound, rememberByHand, unkeepFound } from '../introducing/acts/found.ts';
import { answer, ask, beginBetween, beginReaching, putAway, sent, tellHow } from '../introducing/acts/steps.ts';
import { LONGEST_WORDS, SAID } from '../introducing/index.ts';
import type { Home } from '../store/store.ts';
import { comingMeetings, introductionOf, introductionsOf, meetingOf } from './introduced.ts';
import { introductionShape, introductionsShape, meetingShape, meetingsShape } from './introduction-shapes.ts';
import { asOf, done, doneOr, id, nowOf, type Route, route, who } from './route.ts';

const words = z.string().max(LONGEST_WORDS);

/** The introduction as it stands after an act. */
async function standing(home: Home, done: { readonly id: number } | number | Refusal): Promise<unknown> {
  if (done instanceof Refusal) return done;
  return introductionOf(home, typeof done === 'number' ? done : done.id, '', Date.now());
}

export const INTRODUCTION_ROUTES: readonly Route[] = [
  route({
    method: 'get',
    path: '/introductions',
    command: 'introductions',
    summary: 'Introductions under way, remembered ones, and those letters tell of',
    query: asOf,
    answer: introductionsShape,
    handle: ({ home }, asked) => introductionsOf(home, nowOf(asked)),
  }),
  route({
    method: 'get',
    path: '/introductions/{id}',
    command: 'introduction',
    summary: 'One introduction: where it stands, who may be asked on what ground, the words for the next step',
    query: asOf.extend({ id, with: z.string().max(500).default('') }),
    answer: introductionShape,
    handle: ({ home }, asked) => introductionOf(home, asked.id, asked.with, nowOf(asked)),
  }),
  route({
    method: 'post',
    path: '/introductions/reach',
    command: 'reach',
    summary: 'Somebody you would like to meet through one of your people: who they are and why',
    body: z.object({ who: z.string().max(500).default(''), company: z.string().max(500).default(''), why: words }),
    answer: introductionShape,
    handle: async ({ home }, wish) => standing(home, await beginReaching(home, wish, Date.now())),
  }),
  route({
    method: 'post',
    path: '/introductions/between',
    command: 'introduce',
    summary: 'Two of your people you would like to bring together; `a` is asked first',
    body: z.object({ a: who, b: who, why: words }),
    answer: introductionShape,
    handle: async ({ home }, { a, b, why }) => standing(home, await beginBetween(home, a, b, why, Date.now())),
  }),
  route({
    method: 'post',
    path: '/introductions/remembered',
    command: 'introduced',
    summary: 'Write down an introduction that took place; one of the three may be "me"',
    body: z.object({
      by: who,
      a: who,
      b: who,
      why: words.default(''),
      went: words.default(''),
      day: z.iso.date().optional(),
    }),
    answer: introductionShape,
    handle: async ({ home }, { day, ...told }) =>
      standing(home, await rememberByHand(home, told, day === undefined ? Date.now() : Date.parse(day))),
  }),
  route({
    method: 'post',
    path: '/introductions/found/{interaction}',
    command: 'introduction-keep',
    summary: 'Keep an introduction that a letter tells of; with `so` false it was none; null takes either back',
    query: z.object({ interaction: id }),
    body: z.object({ so: z.boolean().nullable().default(true), why: words.default('') }),
    answer: done,
    handle: async ({ home }, { interaction, so, why }) =>
      doneOr(
        so === null ? await unkeepFound(home, interaction) : await keepFound(home, interaction, so, why, Date.now()),
      ),
  }),
  route({
    method: 'post',
    path: '/introductions/{id}/ask',
    command: 'introduction-ask',
    summary: 'You asked somebody: one person at a time, and nobody whom the guard holds back. Nothing is sent',
    query: z.object({ id }),
    body: z.object({ who: z.string().max(500).default('') }),
    answer: introductionShape,
    handle: async ({ home }, { id, who }) => standing(home, await ask(home, id, who, Date.now())),
  }),
  route({
    method: 'post',
    path: '/introductions/{id}/answer',
    command: 'introduction-answer',
    summary: 'What whose answer is awaited said; `back` takes the last step back',
    query: z.object({ id }),
    body: z.object({ said: z.enum([...SAID, 'back']) }),
    answer: introductionShape,
    handle: async ({ home }, { id, said }) => standing(home, await answer(home, id, said, Date.now())),
  }),
  route({
    method: 'post',
    path: '/introductions/{id}/sent',
    command: 'introduction-sent',
    summary: 'Your letter is out, after everybody said yes',
    query: z.object({ id }),
    answer: introductionShape,
    handle: async ({ home }, { id }) => standing(home, await sent(home, id, Date.now())),
  }),
  route({
    method: 'post',
    path: '/introductions/{id}/went',
    command: 'introduction-went',
    summary: 'How it went, in your words; empty takes them back',
    query: z.object({ id }),
    body: z.object({ words }),
    answer: introductionShape,
    handle: async ({ home }, { id, words }) => standing(home, await tellHow(home, id, words)),
  }),
  route({
    method: 'post',
    path: '/introductions/{id}/rest',
    command: 'introduction-rest',
    summary: 'Put an introduction away; nobody is told. With `so` false it is back',
    query: z.object({ id }),
    body: z.object({ so: z.boolean().default(true) }),
    answer: done,
    handle: async ({ home }, { id, so }) => doneOr(await putAway(home, id, so, Date.now())),
  }),
  route({
    method: 'get',
    path: '/meetings',
    command: 'meetings',
    summary: 'Coming meetings of your calendar, and those just past of which nothing is noted',
    query: asOf,
    answer: meetingsShape,
    handle: ({ home }, asked) => comingMeetings(home, nowOf(asked)),
  }),
  route({
    method: 'get',
    path: '/meetings/{id}',
    command: 'meeting',
    summary: 'One meeting: of each guest what passed last, what is open on both sides, whom you both know',
    query: asOf.extend({ id }),
    answer: meetingShape,
    handle: ({ home }, asked) => meetingOf(home, asked.id, nowOf(asked)),
  }),
];
