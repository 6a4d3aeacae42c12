/** Purposes of the season. */

import { z } from 'zod';
import { Refusal } from '../basics/result.ts';
import {
  addPurpose,
  endPurpose,
  goOnWithPurpose,
  purposesOf,
  purposeWith,
  purposeWithCircle,
} from '../purposes/acts.ts';
import { LONGEST_WORDS } from '../purposes/index.ts';
import { purposeShape } from './purpose-shapes.ts';
import { purposeShown } from './purposes.ts';
import { asOf, done, doneOr, id, nowOf, type Route, route, who } from './route.ts';

export const PURPOSE_ROUTES: readonly Route[] = [
  route({
    method: 'get',
    path: '/purposes',
    command: 'purposes',
    summary: 'Your purposes of the season, with whom; what happened with them once it is over',
    query: asOf,
    answer: z.array(purposeShape),
    handle: async ({ home }, asked) => (await purposesOf(home, nowOf(asked))).map(purposeShown),
  }),
  route({
    method: 'post',
    path: '/purposes',
    command: 'purpose',
    summary: 'Write a purpose down; five at most. Its season is thirteen weeks unless you name its last day',
    body: z.object({ words: z.string().max(LONGEST_WORDS), until: z.iso.date().nullable().default(null) }),
    answer: z.object({ id: z.int() }),
    handle: async ({ home }, { words, until }) => {
      const added = await addPurpose(home, words, until, Date.now());
      return added instanceof Refusal ? added : { id: added };
    },
  }),
  route({
    method: 'post',
    path: '/purposes/{id}/with',
    command: 'purpose-with',
    summary: 'Somebody, or a circle, that a purpose is with; with `so` false no longer',
    query: z.object({ id }),
    body: z.object({
      who: who.nullable().default(null),
      circle: z.string().max(LONGEST_WORDS).nullable().default(null),
      so: z.boolean().default(true),
    }),
    answer: done,
    handle: async ({ home }, { id, who, circle, so }) => {
      if (circle !== null) return doneOr(await purposeWithCircle(home, id, circle, so));
      return doneOr(await purposeWith(home, id, who ?? '', so, Date.now()));
    },
  }),
  route({
    method: 'post',
    path: '/purposes/{id}/end',
    command: 'purpose-end',
    summary: 'Let a purpose go, with what came of it in your words',
    query: z.object({ id }),
    body: z.object({ came: z.string().max(LONGEST_WORDS).default('') }),
    answer: done,
    handle: async ({ home }, { id, came }) => doneOr(await endPurpose(home, id, came, Date.now())),
  }),
  route({
    method: 'post',
    path: '/purposes/{id}/on',
    command: 'purpose-on',
    summary: 'Go on with a purpose: another season, or one that was let go',
    query: z.object({ id }),
    body: z.object({}),
    answer: done,
    handle: async ({ home }, { id }) => doneOr(await goOnWithPurpose(home, id, Date.now())),
  }),
];
