/**
 * What commands print with --json and the API answers. One schema per shape; docs/json.md and the OpenAPI document are
 * generated from these. Times are ISO 8601, as precise as known and no more: "2016", "2016-05", "2016-05-12", an instant.
 */

import { z } from 'zod';
import { PERSON_KINDS } from '../people/index.ts';
import { JUDGEMENTS, TIES } from '../relationships/index.ts';
import { TEXTS_KEPT } from '../timeline/index.ts';
import { pleaShape } from './ask-shapes.ts';
import { person, time } from './shape-parts.ts';

export * from './ask-shapes.ts';

export * from './giving-shapes.ts';

const personKind = z.enum(PERSON_KINDS);

export const problemShape = z.object({
  where: z.string().describe('line, byte or number of the record'),
  what: z.string().describe('what is wrong, and what can be done'),
  weight: z.enum(['failed', 'warning']).describe('failed: the record is not in; warning: it is, repaired'),
});

export const ledgerFileShape = z
  .object({
    path: z.string().describe('`archive.zip!inner/name.csv` for a file inside an archive'),
    kind: z.string(),
    state: z.enum(['reading', 'done', 'refused']),
    read: z.int(),
    stored: z.int(),
    merged: z.int().describe('the same as something read in this import'),
    unchanged: z.int().describe('known from an earlier import'),
    skipped: z.record(z.string(), z.int()).describe('left out by a rule, by reason'),
    failed: z.int(),
    problems: z.array(problemShape).describe('the first 20'),
    remarks: z.array(z.string()).describe('about the file as a whole'),
    size: z.int().nullable().describe('bytes'),
    doneBytes: z.int(),
  })
  .describe('read = stored + merged + unchanged + all skipped + failed');

export const questionShape = z.object({
  path: z.string(),
  names: z.array(z.string()),
  handles: z.array(z.string()),
  sentence: z.string(),
});

const perhapsOwnShape = z
  .array(z.string())
  .describe('addresses of somebody called like the owner, to which letters came: to be asked about');

export const importShape = z.object({
  run: z.int(),
  state: z.enum(['reading', 'sorting', 'done', 'undone']),
  startedAt: time,
  finishedAt: time.nullable(),
  files: z.array(ledgerFileShape),
  people: z.object({ known: z.int(), met: z.int(), seen: z.int() }),
  interactions: z.int(),
  question: questionShape.nullable().describe('an archive or mailbox that looks like somebody else’s'),
  perhapsOwn: perhapsOwnShape,
});

export const personLineShape = z.object({
  id: z.int(),
  name: z.string(),
  kind: personKind,
  kindReason: z.string(),
  line: z.string().describe('position and company, as the newest card says'),
  lastAt: time.nullable(),
  circles: z.array(z.string()),
});

export const countsShape = z.object({
  fromMe: z.int(),
  fromThem: z.int(),
  exchangesStartedByMe: z.int(),
  exchangesStartedByThem: z.int(),
  answeredByMe: z.int().describe('exchanges they started in which I wrote later'),
  answeredByThem: z.int().describe('exchanges I started in which they wrote later'),
  meetings: z.int(),
});

export const originShape = z.object({
  run: z.int(),
  file: z.string(),
  record: z.int(),
});

export const timelineEntryShape = z.object({
  id: z.int(),
  at: time.nullable(),
  precision: z.enum(['second', 'minute', 'local', 'day', 'month', 'year', 'unknown']),
  channel: z.enum(['mail', 'linkedin', 'calendar', 'note']),
  kind: z.enum([
    'message', 'meeting', 'note', 'invitation', 'connection', 'endorsement', 'recommendation', 'view', 'post', 'comment',
    'reaction', 'event',
  ]), // biome-ignore format: a list of words
  direction: z
    .enum(['from-me', 'from-them', 'both', 'beside', 'none'])
    .describe('beside: somebody else wrote, both were there; none: called off, declined or never answered'),
  automatic: z.boolean().describe('a machine, a list or a mass mailing; never counted'),
  counted: z.boolean(),
  subject: z.string().nullable(),
  text: z.string().nullable(),
  people: z.array(person).describe('who else took part'),
  origin: originShape,
});

export const factShape = z.object({
  kind: z.string(),
  value: z.string(),
  from: time.nullable(),
  to: time.nullable(),
  source: z.string().describe('which reader saw it'),
  asOf: time.nullable().describe('the latest moment its file speaks of'),
  origin: originShape,
});

const rests = z.array(z.int()).describe('ids of the interactions it rests on, as the timeline has them');
const oneWayAnswer = z.enum(['yes', 'no', 'too-early']);

export const saidShape = z.object({
  about: z.string().describe('which judgement says it'),
  words: z.string().describe('one sentence, true and kind'),
  quote: z.string().nullable().describe('the sentence of a letter it rests on'),
  rests,
});

/** What is judged of a tie; everything names what it rests on. */
const judgedShape = z.object({
  oneWay: oneWayAnswer.describe('whether they turn up only with a plea; `yes` only with counted evidence'),
  ownerOneWay: oneWayAnswer.describe('the same of the owner towards them'),
  replyOwed: z.boolean().describe('a letter of theirs waits for an answer'),
  openPromises: z
    .array(z.object({ what: z.string(), due: z.string().nullable(), quote: z.string(), at: time.nullable(), rests }))
    .describe('promises of the owner that nothing shows to be kept, due first'),
  plea: pleaShape.nullable().describe('they ask after a long silence, or ask and seldom anything else; mostly null'),
  unthanked: z.boolean().describe('they helped, and no thanks was found'),
  answering: z
    .object({ answered: z.int(), of: z.int(), usually: z.string().nullable(), words: z.string(), rests })
    .describe('how they answer exchanges I start'),
  warmth: z
    .object({
      layer: z
        .string()
        .nullable()
        .describe('closest, close, good, wider: rings with room for 5, 15, 50 and 150; null: none, or too early'),
      rhythm: z.string().nullable().describe('how often you are usually in touch'),
      pause: z.string().nullable().describe('in rhythm, quiet, may have gone quiet, dormant'),
      words: z.string(),
      rests,
    })
    .describe('how present the tie is, by its own measure'),
  helped: z
    .array(z.object({ what: z.string(), at: time.nullable(), rests }))
    .describe('what they did for me, oldest first'),
  rhythmDays: z.array(z.string()).describe('days with contact in the last two years, ISO dates'),
  mutual: z
    .array(z.object({ name: z.enum(['starts', 'answers', 'asks', 'helps']), me: z.int(), them: z.int() }))
    .describe('who starts, answers, asks and helps, side by side; nothing sets one against the other'),
  tie: z.enum(TIES).nullable().describe('as the owner declared it'),
  elsewhere: z.boolean().describe('the owner said that they also talk where Kith sees nothing'),
  alone: z.boolean().describe('the owner said to leave them alone'),
  wrong: z.array(z.enum(JUDGEMENTS)).describe('judgements the owner said are wrong'),
  steps: z.array(z.object({ step: z.string(), at: time.nullable(), rests })).describe('facts of the tie'),
  said: z.array(saidShape).describe('what there is to say, in a few sentences'),
  rests: z
    .object({ oneWay: rests, ownerOneWay: rests, replyOwed: rests, unthanked: rests })
    .describe('what the answers above rest on'),
});

const stretch = { from: z.string().nullable(), to: z.string().nullable() };

export const profileShape = z.object({
  headline: z.string(),
  connections: z.int().nullable().describe('500 where the page says "500+"; null: not told'),
  posts: z.int().nullable().describe('those the page shows; null: not told, which is not none'),
  positions: z.array(z.object({ title: z.string(), company: z.string(), about: z.string(), ...stretch })),
  education: z.array(z.object({ school: z.string(), degree: z.string(), ...stretch })),
});

export const personShape = z.object({
  id: z.int(),
  isOwner: z.boolean(),
  names: z.array(z.string()).describe('the shown one first'),
  handles: z.array(z.string()).describe('mail addresses, profile links, phone numbers'),
  kind: personKind,
  kindReason: z.string(),
  kindRule: z.string(),
  kindOverruled: z.boolean(),
  line: z.string(),
  circles: z.array(z.string()),
  firstTrace: z
    .object({ at: time.nullable(), channel: z.string(), sentence: z.string(), entry: timelineEntryShape })
    .nullable()
    .describe('the earliest thing that links the owner and this person'),
  firstAt: time.nullable(),
  lastAt: time.nullable(),
  counts: countsShape,
  usually: z.object({ they: z.string().nullable(), i: z.string().nullable() }).describe('time to an answer, in words'),
  sentences: z.array(z.string()).describe('the counted facts in plain words'),
  quarters: z
    .array(z.object({ quarter: z.string(), fromMe: z.int(), fromThem: z.int(), meetings: z.int() }))
    .describe('both directions over the years, "2016-Q2"'),
  facts: z.array(factShape),
  notes: z.array(timelineEntryShape),
  profile: profileShape
    .extend({ addedAt: time.nullable() })
    .nullable()
    .describe('what the owner saw on the profile and pasted'),
  ...judgedShape.shape,
});

const mirrorLineShape = z.object({
  person,
  at: time.nullable(),
  words: z.string().describe('the sentence of the letter'),
  due: z.string().nullable(),
  rests,
});

export const mirrorShape = z.object({
  waiting: z.array(mirrorLineShape).describe('letters that wait for my answer'),
  promises: z.array(mirrorLineShape).describe('promises of mine that nothing shows to be kept'),
  unthanked: z.array(mirrorLineShape).describe('help I have not thanked for in writing'),
  oneWay: z.array(mirrorLineShape).describe('where I am the one who only asks'),
  onlyInNeed: z.array(mirrorLineShape).describe('people I wrote to only when I needed something'),
  blank: z.array(mirrorLineShape).describe('invitations I sent without a word'),
  asks: z.array(mirrorLineShape).describe('what I asked for'),
  gifts: z.array(mirrorLineShape).describe('what I gave'),
  answering: z.array(z.string()).describe('how my answering changed, a sentence a year'),
  calibration: z.array(z.string()).describe('how often what Kith would have said of answers came true, in sentences'),
});

const yesNo = z.enum(['yes', 'no', 'unclear']);

export const caseShape = z.object({
  id: z.int().describe('of the interaction it rests on'),
  person,
  channel: z.enum(['invitation', 'message', 'reply-to-thank-you']),
  at: time.nullable(),
  note: z.string().describe('their words'),
  headline: z.string(),
  questions: z
    .object({ real: yesNo, personal: yesNo, pitch: yesNo, list: yesNo })
    .describe('four questions, never one verdict'),
  advice: z.enum(['welcome', 'ask-first', 'set-aside', 'rest']),
  flags: z.object({
    calendarLink: z.boolean(),
    formLetter: z.boolean(),
    introducesThemself: z.boolean(),
    sincereAsk: z.boolean(),
    profileInconsistent: z.boolean(),
    scam: z.boolean(),
    wave: z.string().nullable().describe('the same for near-identical notes of several people'),
  }),
  reasons: z.array(z.string()).describe('two to four, the heaviest first'),
  cannotKnow: z.array(z.string()),
  answer: z.string().describe('words to start from; empty where silence is the advice'),
  secondLook: z.boolean().describe('was set aside, and is shown once more: one in twenty'),
  hasProfile: z.boolean().describe('the owner added what they saw on the profile'),
});

export const afterwardsShape = z.object({
  answered: z
    .array(
      z.object({
        person,
        what: z.string().describe('what the owner did: welcome, ask, set-aside, rest'),
        at: time.nullable(),
        state: z.enum(['answered', 'open', 'rests']).describe('they wrote since; may still come; at rest'),
        sentence: z.string(),
        rests: z.array(z.int()).describe('interactions it rests on'),
      }),
    )
    .describe('cases the owner answered, newest first'),
  thanks: z.array(z.string()).describe('how thank-you notes fared, by source and circle; empty: too few to say'),
});

export const lessonShape = z.object({
  signal: z.string().describe('its name, as in docs/signals.md'),
  question: z.enum(['real', 'personal', 'pitch', 'list']),
  sentence: z.string(),
});

export const phraseShape = z.object({
  language: z.string(),
  kind: z.enum(['welcome', 'ask', 'thanks', 'no']).describe('thanks: to an answer to a thank-you; no: to a pitch'),
  words: z.string(),
  isOwn: z.boolean().describe('the owner’s own words; else those Kith starts from'),
});

export const draftShape = z.object({
  person,
  note: z.string().describe('the thoughts as one note; nothing is added'),
  thoughts: z.array(z.string()).describe('what may be missing, as the invited person’s own desk would see it'),
  known: z.array(z.string()).describe('what their cards say of them'),
});

export const doubleSideShape = z.object({
  id: z.int(),
  name: z.string(),
  line: z.string(),
  handles: z.array(z.string()),
});

export const doubleShape = z.object({
  a: doubleSideShape,
  b: doubleSideShape,
  reasons: z.array(z.string()),
});

export const searchShape = z.object({
  people: z.array(personLineShape),
  interactions: z.array(timelineEntryShape),
});

export const invitationShape = z.object({
  id: z.int(),
  person: person.nullable(),
  direction: z.enum(['from-me', 'from-them']),
  at: time.nullable(),
  text: z.string().nullable(),
  state: z
    .enum(['pending', 'connected', 'gone'])
    .describe('pending: in the newest archive; connected, gone: no longer in it, and a connection now or not'),
  lastSeen: time.nullable().describe('what the newest archive that held it speaks of'),
  goneBy: time.nullable(),
  sentence: z.string(),
});

export const backupShape = z.object({
  file: z.string(),
  madeAt: time,
  reason: z.enum(['daily', 'update', 'asked']).describe('update: before Kith changed the database'),
  sound: z.boolean().describe('its bytes are still those that were brought back and compared'),
});

export const howReadShape = z.object({
  texts: z
    .enum(TEXTS_KEPT)
    .describe(
      'whose texts imports keep: `none`, `people` (what people wrote to each other) or `all` (lists, newsletters and machines too)',
    ),
  country: z.string().nullable().describe('two letters; reads phone numbers without a country'),
});

export const settingsShape = z.object({
  place: z.string().describe('where the data lies'),
  backups: z.object({
    folder: z.string(),
    newest: time.nullable(),
    kept: z.int(),
  }),
  ownHandles: z.array(z.string()),
  ownNames: z.array(z.string()),
  perhapsOwn: perhapsOwnShape,
  ...howReadShape.shape,
});

export type Problem = z.infer<typeof problemShape>;
export type LedgerFile = z.infer<typeof ledgerFileShape>;
export type ImportReport = z.infer<typeof importShape>;
export type PersonLine = z.infer<typeof personLineShape>;
export type Counts = z.infer<typeof countsShape>;
export type TimelineEntry = z.infer<typeof timelineEntryShape>;
export type PersonFact = z.infer<typeof factShape>;
export type Person = z.infer<typeof personShape>;
export type Judged = z.infer<typeof judgedShape>;
export type Said = z.infer<typeof saidShape>;
export type Mirror = z.infer<typeof mirrorShape>;
export type Draft = z.infer<typeof draftShape>;
export type Case = z.infer<typeof caseShape>;
export type Profile = z.infer<typeof profileShape>;
export type Afterwards = z.infer<typeof afterwardsShape>;
export type Lesson = z.infer<typeof lessonShape>;
export type Phrase = z.infer<typeof phraseShape>;
export type Double = z.infer<typeof doubleShape>;
export type SearchResult = z.infer<typeof searchShape>;
export type Invitation = z.infer<typeof invitationShape>;
export type Backup = z.infer<typeof backupShape>;
export type Settings = z.infer<typeof settingsShape>;
