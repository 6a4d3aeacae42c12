/** What can be asked and done about asks and pleas. */

import { z } from 'zod';
import { askNext, closeAsk, openAsk, reopenAsk, sayEnding, sayTold } from '../asking/acts/ask.ts';
import { thoughtsOn } from '../asking/acts/look.ts';
import { ENDINGS, LONGEST_CAME, LONGEST_WHAT } from '../asking/index.ts';
import { Refusal } from '../basics/result.ts';
import { ASK_SIZES } from '../relationships/index.ts';
import type { Home } from '../store/store.ts';
import { askLines, askShown, pleaPage } from './ask-views.ts';
import { asOf, done, doneOr, id, nowOf, type Route, route, who } from './route.ts';
import { type Ask, askLineShape, askShape, pleaPageShape } from './shapes.ts';

/** The ask as it stands after an act. */
async function after(home: Home, askId: number, acted: true | Refusal): Promise<Ask | Refusal> {
  return acted instanceof Refusal ? acted : askShown(home, askId, Date.now());
}

export const ASK_ROUTES: readonly Route[] = [
  route({
    method: 'get',
    path: '/asks',
    command: 'asks',
    summary: 'Your asks, open ones first',
    answer: z.array(askLineShape),
    handle: ({ home }) => askLines(home),
  }),
  route({
    method: 'post',
    path: '/asks',
    command: 'ask',
    summary: 'Open an ask: one line what, by when, how small. Nothing is sent to anyone',
    body: z.object({
      what: z.string().max(LONGEST_WHAT),
      by: z.iso.date().nullable().default(null),
      size: z.enum(ASK_SIZES).default('minutes'),
    }),
    answer: askShape,
    handle: async ({ home }, asked) => {
      const opened = await openAsk(home, asked, Date.now());
      return opened instanceof Refusal ? opened : askShown(home, opened, Date.now());
    },
  }),
  route({
    method: 'get',
    path: '/asks/{id}',
    command: 'ask-whom',
    summary: 'An ask: at most three people one might ask, with grounds and doubt; who was asked; prepared words',
    query: asOf.extend({ id }),
    answer: askShape,
    handle: ({ home }, asked) => askShown(home, asked.id, nowOf(asked)),
  }),
  route({
    method: 'post',
    path: '/asks/{id}/next',
    command: 'ask-next',
    summary: 'You ask this person next; only when what came of asking the one before is said',
    query: z.object({ id }),
    body: z.object({ who }),
    answer: askShape,
    handle: async ({ home }, { id, who }) => after(home, id, await askNext(home, id, who, Date.now())),
  }),
  route({
    method: 'post',
    path: '/asks/{id}/outcome',
    command: 'ask-outcome',
    summary: 'What came of asking somebody; null takes your newest word about them back',
    query: z.object({ id }),
    body: z.object({
      who,
      outcome: z.enum(ENDINGS).nullable(),
      pointedTo: z.string().max(LONGEST_WHAT).nullable().default(null),
    }),
    answer: askShape,
    handle: async ({ home }, { id, who, outcome, pointedTo }) =>
      after(home, id, await sayEnding(home, id, who, outcome, pointedTo, Date.now())),
  }),
  route({
    method: 'post',
    path: '/asks/{id}/told',
    command: 'ask-told',
    summary: 'You told somebody who helped what came of it; with `so` false, not yet',
    query: z.object({ id }),
    body: z.object({ who, so: z.boolean().default(true) }),
    answer: askShape,
    handle: async ({ home }, { id, who, so }) => after(home, id, await sayTold(home, id, who, so, Date.now())),
  }),
  route({
    method: 'post',
    path: '/asks/{id}/close',
    command: 'ask-close',
    summary: 'Close an ask; help received is kept as a story, and who helped may hear what came of it',
    query: z.object({ id }),
    body: z.object({ came: z.string().max(LONGEST_CAME).nullable().default(null), so: z.boolean().default(true) }),
    answer: done,
    handle: async ({ home }, { id, came, so }) =>
      doneOr(so ? await closeAsk(home, id, came, Date.now()) : await reopenAsk(home, id)),
  }),
  route({
    method: 'post',
    path: '/asks/{id}/words',
    command: 'ask-words',
    summary: 'What may be missing in the words of an ask, or press too much; nothing is kept',
    query: z.object({ id }),
    body: z.object({ words: z.string().max(20_000) }),
    answer: z.array(z.string()),
    handle: async ({ home }, { id, words }) => {
      const thoughts = await thoughtsOn(home, id, words);
      return thoughts instanceof Refusal ? thoughts : [...thoughts];
    },
  }),
  route({
    method: 'get',
    path: '/people/{who}/plea',
    command: 'plea',
    summary: 'A plea of theirs after a long silence: the history, what was good, three ways to answer',
    query: asOf.extend({ who }),
    answer: pleaPageShape,
    handle: ({ home }, asked) => pleaPage(home, asked.who, nowOf(asked)),
  }),
];
