/** The API: one table of what can be asked and done; the OpenAPI document and the routes are made from it. */

import { z } from 'zod';
import { Refusal } from '../basics/result.ts';
import { findPerson } from '../people/acts/find.ts';
import { PERSON_KINDS } from '../people/index.ts';
import { SAYINGS, sayOf, strike } from '../relationships/acts/correct.ts';
import { sayDifferent, sayKind, sayOwn, saySame, sayUnsure, takeBackLastAnswer } from '../sorting/acts/decide.ts';
import { forget } from '../sorting/acts/forget.ts';
import { loadDemo } from '../sources/acts/demo.ts';
import { sayHowRead } from '../sources/acts/how-read.ts';
import { answerWhose, startImport } from '../sources/acts/import.ts';
import { saveNote } from '../sources/acts/note.ts';
import { putNoteBack, takeNoteBack } from '../sources/acts/take-note-back.ts';
import { undoImport } from '../sources/acts/undo.ts';
import { settings } from '../store/store.ts';
import { TEXTS_KEPT } from '../timeline/index.ts';
import { likeLines } from '../today/acts/liked.ts';
import { shelve, unshelve } from '../today/acts/shelve.ts';
import { LEAST_LINES, MOST_LINES, SHELVINGS, TODAY_KINDS } from '../today/index.ts';
import { ASK_ROUTES } from './ask-routes.ts';
import { DESK_ROUTES } from './desk-routes.ts';
import { DRAFT_ROUTES } from './draft-routes.ts';
import { GIVING_ROUTES } from './giving-routes.ts';
import { importOf, importsOf } from './imports.ts';
import { INTRODUCTION_ROUTES } from './introduction-routes.ts';
import { KEEPING_ROUTES } from './keeping-routes.ts';
import { mirrorOf } from './mirror.ts';
import { openDoubles, peopleOf } from './people.ts';
import { personOf, timelineOf } from './person.ts';
import { PURPOSE_ROUTES } from './purpose-routes.ts';
import { asOf, done, doneOr, id, namedMoment, nowOf, type Route, route, who } from './route.ts';
import { searchEverything } from './search.ts';
import { settingsOf } from './setting.ts';
import * as shapes from './shapes.ts';
import { todaysLines } from './today.ts';
import { todayShape } from './today-shapes.ts';

const limit = z.coerce.number().int().min(1).max(10_000).default(50);

export const ROUTES: readonly Route[] = [
  route({
    method: 'get',
    path: '/imports',
    command: 'imports',
    summary: 'What was brought in, newest first',
    answer: z.array(shapes.importShape),
    handle: ({ home }) => importsOf(home),
  }),
  route({
    method: 'post',
    path: '/imports',
    command: 'import',
    summary: 'Read files or folders of this machine; goes on in the background',
    body: z.object({
      paths: z.array(z.string().min(1)).min(1).max(1000),
      mine: z.boolean().default(false),
      texts: z.enum(TEXTS_KEPT).optional(),
    }),
    answer: shapes.importShape,
    handle: async ({ home, work }, { paths, mine, texts = null }) => {
      const kept = texts ?? (await settings.textsKept(home.db, home.owner));
      const run = await startImport(home, { paths, mine, texts: kept, now: Date.now() });
      work(run);
      return importOf(home, run);
    },
  }),
  route({
    method: 'get',
    path: '/imports/{run}',
    command: 'problems',
    summary: 'One import with its ledger and first problems',
    query: z.object({ run: id }),
    answer: shapes.importShape,
    handle: ({ home }, { run }) => importOf(home, run),
  }),
  route({
    method: 'post',
    path: '/imports/{run}/undo',
    command: 'undo',
    summary: 'Take an import back',
    query: z.object({ run: id }),
    answer: done,
    handle: async ({ home, place }, { run }) => {
      const answer = await undoImport(home, run, Date.now(), place.spool);
      return answer instanceof Refusal ? answer : { done: true };
    },
  }),
  route({
    method: 'post',
    path: '/imports/{run}/mine',
    command: 'mine',
    summary: 'What an import asked about is yours, and is read in an import of its own; or it is not, and stays out',
    query: z.object({ run: id }),
    body: z.object({ mine: z.boolean() }),
    answer: shapes.importShape,
    handle: async ({ home, place, work }, { run, mine }) => {
      const read = await answerWhose(home, run, mine, place.spool);
      if (read instanceof Refusal) return read;
      if (mine) work(read);
      return importOf(home, read);
    },
  }),
  route({
    method: 'get',
    path: '/people',
    command: 'people',
    summary: 'People you know and met; with a query, those who fit',
    query: z.object({
      query: z.string().max(500).optional(),
      kind: z.enum(PERSON_KINDS).optional(),
      circle: z.string().max(200).optional(),
      limit,
    }),
    answer: z.array(shapes.personLineShape),
    handle: async ({ home }, { query, kind, circle, limit }) =>
      (
        await peopleOf(home, {
          query: query ?? '',
          kinds: kind ? [kind] : ['known', 'met'],
          circle: circle ?? null,
          limit,
        })
      ).people,
  }),
  route({
    method: 'get',
    path: '/people/{who}',
    command: 'person',
    summary: 'Who somebody is and what passed between you',
    query: asOf.extend({ who }),
    answer: shapes.personShape,
    handle: ({ home }, asked) => personOf(home, asked.who, namedMoment(asked)),
  }),
  route({
    method: 'get',
    path: '/people/{who}/timeline',
    command: 'timeline',
    summary: 'Everything that passed between you, newest first',
    query: asOf.extend({ who, limit }),
    answer: z.array(shapes.timelineEntryShape),
    handle: async ({ home }, asked) => {
      const person = await findPerson(home, asked.who);
      return person instanceof Refusal ? person : timelineOf(home, person.id, namedMoment(asked), asked.limit);
    },
  }),
  route({
    method: 'post',
    path: '/people/{who}/kind',
    command: 'kind',
    summary: 'Say whether somebody is known, met or merely seen; null lets the rule decide',
    query: z.object({ who }),
    body: z.object({ kind: z.enum(PERSON_KINDS).nullable() }),
    answer: done,
    handle: async ({ home }, { who, kind }) => doneOr(await sayKind(home, who, kind, Date.now())),
  }),
  route({
    method: 'post',
    path: '/people/{who}/say',
    command: 'say',
    summary: 'Declare a tie, say that you also talk elsewhere, leave somebody alone, or say that a judgement is wrong',
    query: z.object({ who }),
    body: z.object({ saying: z.enum(SAYINGS), so: z.boolean().default(true) }),
    answer: done,
    handle: async ({ home }, { who, saying, so }) => doneOr(await sayOf(home, who, saying, so, Date.now())),
  }),
  route({
    method: 'post',
    path: '/findings/strike',
    command: 'strike',
    summary: 'What was found in a letter is wrong; with `so` false it stands again',
    body: z.object({
      interaction: z.int(),
      kind: z.string().max(50),
      quote: z.string().max(10_000),
      so: z.boolean().default(true),
    }),
    answer: done,
    handle: async ({ home }, { so, ...finding }) => doneOr(await strike(home, finding, so, Date.now())),
  }),
  route({
    method: 'get',
    path: '/today',
    command: 'today',
    summary: 'At most a handful of people, each with a reason',
    query: asOf,
    answer: todayShape,
    handle: ({ home }, asked) => todaysLines(home, Date.now(), namedMoment(asked)),
  }),
  route({
    method: 'post',
    path: '/today/shelve',
    command: 'shelve',
    summary:
      'Say of a line of today that it is done, parked until a day, to rest, or never to come again; null puts it back',
    body: z.object({
      who,
      kind: z.enum(TODAY_KINDS),
      what: z.enum(SHELVINGS).nullable(),
      about: z.int().nullable().default(null),
      until: z.iso.date().nullable().default(null),
    }),
    answer: done,
    handle: async ({ home }, { who, kind, what, about, until }) =>
      doneOr(
        what === null
          ? await unshelve(home, who, kind)
          : await shelve(home, { who, kind, about }, what, until === null ? null : Date.parse(until), Date.now()),
      ),
  }),
  route({
    method: 'post',
    path: '/today/lines',
    command: 'lines',
    summary: 'How many lines a day may have at most: three to nine',
    body: z.object({ lines: z.int().min(LEAST_LINES).max(MOST_LINES) }),
    answer: done,
    handle: async ({ home }, { lines }) => doneOr(await likeLines(home, lines)),
  }),
  route({
    method: 'get',
    path: '/mirror',
    command: 'mirror',
    summary: 'The same judgements turned on yourself',
    query: asOf,
    answer: shapes.mirrorShape,
    handle: ({ home }, asked) => mirrorOf(home, nowOf(asked)),
  }),
  route({
    method: 'delete',
    path: '/people/{who}',
    command: 'forget',
    summary: 'Remove a person everywhere; later imports do not bring them back',
    query: z.object({ who }),
    answer: done,
    handle: async ({ home }, { who }) => doneOr(await forget(home, who, Date.now())),
  }),
  route({
    method: 'get',
    path: '/doubles',
    command: 'doubles',
    summary: 'Entries that may be one and the same person',
    query: z.object({ limit }),
    answer: z.array(shapes.doubleShape),
    handle: ({ home }, { limit }) => openDoubles(home, limit),
  }),
  route({
    method: 'post',
    path: '/doubles/same',
    command: 'same',
    summary: 'These two are one person',
    body: z.object({ a: who, b: who }),
    answer: done,
    handle: async ({ home }, { a, b }) => doneOr(await saySame(home, a, b, Date.now())),
  }),
  route({
    method: 'post',
    path: '/doubles/different',
    command: 'different',
    summary: 'These two are not the same person',
    body: z.object({ a: who, b: who }),
    answer: done,
    handle: async ({ home }, { a, b }) => doneOr(await sayDifferent(home, a, b, Date.now())),
  }),
  route({
    method: 'post',
    path: '/doubles/unsure',
    command: 'unsure',
    summary: 'Neither; do not ask again',
    body: z.object({ a: who, b: who }),
    answer: done,
    handle: async ({ home }, { a, b }) => doneOr(await sayUnsure(home, a, b, Date.now())),
  }),
  route({
    method: 'post',
    path: '/doubles/undo',
    command: 'take-back',
    summary: 'Take the newest answer back',
    answer: z.object({ done: z.boolean() }),
    handle: async ({ home }) => ({ done: await takeBackLastAnswer(home, Date.now()) }),
  }),
  route({
    method: 'post',
    path: '/notes',
    command: 'note',
    summary: 'Write down a meeting or a thought: "lunch @Ana @Joe: she looks for a designer"',
    body: z.object({ text: z.string().min(1).max(10_000) }),
    answer: z.object({
      id: z.int().describe('by which it can be taken back'),
      at: z.string(),
      heading: z.string(),
      text: z.string(),
      people: z.array(
        z.object({ id: z.int(), name: z.string(), isNew: z.boolean().describe('nobody of that name was here before') }),
      ),
    }),
    handle: ({ home }, { text }) => saveNote(home, text, Date.now()),
  }),
  route({
    method: 'delete',
    path: '/notes/{id}',
    command: 'unnote',
    summary: 'Take a note back; with `so` false, put one back that was taken back lately',
    query: z.object({ id, so: z.enum(['true', 'false']).default('true') }),
    answer: done,
    handle: async ({ home }, { id, so }) =>
      doneOr(await (so === 'true' ? takeNoteBack : putNoteBack)(home, id, Date.now())),
  }),
  route({
    method: 'get',
    path: '/search',
    command: 'search',
    summary: 'People and messages in which all words occur',
    query: z.object({ text: z.string().max(500), limit }),
    answer: shapes.searchShape,
    handle: ({ home }, { text, limit }) => searchEverything(home, text, limit),
  }),
  route({
    method: 'get',
    path: '/settings',
    command: 'where',
    summary: 'Where the data lies, own addresses, how mail is read',
    answer: shapes.settingsShape,
    handle: ({ home, place }) => settingsOf(home, place),
  }),
  route({
    method: 'post',
    path: '/settings/own',
    command: 'own',
    summary: 'An address, profile link or number is mine, or is not',
    body: z.object({ handle: who, own: z.boolean() }),
    answer: done,
    handle: async ({ home }, { handle, own }) => doneOr(await sayOwn(home, handle, own, Date.now())),
  }),
  route({
    method: 'post',
    path: '/settings/reading',
    command: 'reading',
    summary: 'How mail and phone numbers are read, from the next import on; what is left out stays as it is',
    body: z.object({ texts: z.enum(TEXTS_KEPT).optional(), country: z.string().max(2).optional() }),
    answer: shapes.howReadShape,
    handle: ({ home }, said) => sayHowRead(home, said),
  }),
  route({
    method: 'post',
    path: '/demo',
    command: 'demo',
    summary: 'Fill an empty home with people we made up',
    answer: shapes.importShape,
    handle: async ({ home, place }) => {
      const run = await loadDemo(home, place.spool, Date.now());
      return run instanceof Refusal ? run : importOf(home, run);
    },
  }),
  ...DESK_ROUTES,
  ...DRAFT_ROUTES,
  ...ASK_ROUTES,
  ...GIVING_ROUTES,
  ...INTRODUCTION_ROUTES,
  ...PURPOSE_ROUTES,
  ...KEEPING_ROUTES,
];
