/** Prepared words in the shape surfaces show them in, and what can be asked about them. */

import { z } from 'zod';
import { Refusal } from '../basics/result.ts';
import { draftTo } from '../drafts/acts.ts';
import { type Draft, LONGEST_BODY, LONGEST_SUBJECT, mailFileOf, mailtoOf } from '../drafts/index.ts';
import { type Route, route, who } from './route.ts';
import { type Prepared, preparedShape } from './shapes.ts';

export function preparedOf(draft: Draft): Prepared {
  return { ...draft, mailto: mailtoOf(draft) };
}

export const DRAFT_ROUTES: readonly Route[] = [
  route({
    method: 'post',
    path: '/people/{who}/draft',
    command: 'draft',
    summary: 'Your own words to one person as a link and a file for your mail program; nothing is kept or sent',
    query: z.object({ who }),
    body: z.object({ subject: z.string().max(LONGEST_SUBJECT).default(''), body: z.string().max(LONGEST_BODY) }),
    answer: preparedShape.extend({
      eml: z.string().nullable().describe('a mail file to open as a new message; null without an address'),
    }),
    handle: async ({ home }, { who, subject, body }) => {
      const draft = await draftTo(home, who, subject, body);
      return draft instanceof Refusal ? draft : { ...preparedOf(draft), eml: mailFileOf(draft) };
    },
  }),
];
