/** What can be asked and done at the invitation desk. */

import { z } from 'zod';
import { Refusal } from '../basics/result.ts';
import { draftInvitation } from '../inviting/acts.ts';
import { decideCase } from '../screening/acts/cases.ts';
import { addProfile, addProfileFile, LARGEST_PROFILE_FILE } from '../screening/acts/profile.ts';
import { lessons, phrasesOf, sayPhrase, unlearn } from '../screening/acts/taught.ts';
import { DESK_ACTS, LONGEST_PROFILE, PHRASE_KINDS } from '../screening/index.ts';
import { openCases, profileShown, whatCameOf } from './cases.ts';
import { invitationsOf } from './invitations.ts';
import { asOf, done, doneOr, id, nowOf, type Route, route, who } from './route.ts';
import * as shapes from './shapes.ts';

/** Four signs for three bytes. */
const LONGEST_BASE64 = Math.ceil(LARGEST_PROFILE_FILE / 3) * 4;

export const DESK_ROUTES: readonly Route[] = [
  route({
    method: 'get',
    path: '/invitations',
    command: 'invitations',
    summary: 'Pending invitations, and what became of those that disappeared',
    answer: z.array(shapes.invitationShape),
    handle: ({ home }) => invitationsOf(home),
  }),
  route({
    method: 'get',
    path: '/cases',
    command: 'cases',
    summary: 'Who waits at the door: invitations and first letters, each with advice, reasons and a prepared answer',
    query: asOf,
    answer: z.array(shapes.caseShape),
    handle: ({ home }, asked) => openCases(home, nowOf(asked)),
  }),
  route({
    method: 'post',
    path: '/people/{who}/invitation',
    command: 'invite',
    summary:
      'Drafts an invitation to one person from your own thoughts, and says what may be missing; nothing is kept or sent',
    query: z.object({ who }),
    body: z.object({
      how: z.string().max(1000).default(''),
      noticed: z.string().max(1000).default(''),
      help: z.string().max(1000).default(''),
    }),
    answer: shapes.draftShape,
    handle: ({ home }, { who, ...thoughts }) => draftInvitation(home, who, thoughts, Date.now()),
  }),
  route({
    method: 'post',
    path: '/cases/{id}',
    command: 'answer',
    summary: 'What you did with a case; null takes it back. Nothing is sent to anyone',
    query: z.object({ id }),
    body: z.object({ what: z.enum(DESK_ACTS).nullable() }),
    answer: done,
    handle: async ({ home }, { id, what }) => doneOr(await decideCase(home, id, what, Date.now())),
  }),
  route({
    method: 'post',
    path: '/people/{who}/profile',
    command: 'profile',
    summary: 'Add what you see on somebody’s profile, as text or PDF; null as text takes it back. Nothing is fetched',
    query: z.object({ who }),
    body: z.object({
      text: z.string().max(LONGEST_PROFILE).nullable().optional(),
      pdf: z.base64().max(LONGEST_BASE64).optional(),
    }),
    answer: shapes.profileShape.nullable(),
    handle: async ({ home }, { who, text, pdf }) => {
      if (text === undefined && pdf === undefined)
        return new Refusal('Please send the text of the profile, or its PDF.');
      const added =
        pdf === undefined
          ? await addProfile(home, who, text ?? null, Date.now())
          : await addProfileFile(home, who, Buffer.from(pdf, 'base64'), Date.now());
      return added instanceof Refusal ? added : added.profile && profileShown(added.profile);
    },
  }),
  route({
    method: 'get',
    path: '/cases/answered',
    command: 'answered',
    summary: 'What came of the cases you answered, and how your thank-you notes fared',
    query: asOf,
    answer: shapes.afterwardsShape,
    handle: ({ home }, asked) => whatCameOf(home, nowOf(asked)),
  }),
  route({
    method: 'get',
    path: '/phrases',
    command: 'phrases',
    summary: 'The words answers start from, by language: your own, or those Kith comes with',
    answer: z.array(shapes.phraseShape),
    handle: async ({ home }) => [...(await phrasesOf(home))],
  }),
  route({
    method: 'post',
    path: '/phrases',
    command: 'phrase',
    summary: 'Your own words for a welcome, a question, a thank-you or a no; null brings back those Kith comes with',
    body: z.object({
      language: z.string().max(20),
      kind: z.enum(PHRASE_KINDS),
      words: z.string().max(1000).nullable(),
    }),
    answer: done,
    handle: async ({ home }, { language, kind, words }) =>
      doneOr(await sayPhrase(home, language, kind, words, Date.now())),
  }),
  route({
    method: 'get',
    path: '/learned',
    command: 'learned',
    summary: 'What weighs differently at the desk since you did the opposite of what Kith advised',
    answer: z.array(shapes.lessonShape),
    handle: async ({ home }) => [...(await lessons(home))],
  }),
  route({
    method: 'post',
    path: '/learned/forget',
    command: 'unlearn',
    summary: 'Start anew: corrections up to now teach nothing; with `so` false they do again',
    body: z.object({ so: z.boolean().default(true) }),
    answer: done,
    handle: async ({ home }, { so }) => {
      await unlearn(home, so, Date.now());
      return { done: true };
    },
  }),
];
