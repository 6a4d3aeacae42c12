/** Shapes of prepared words, of the owner's asks, and of a plea. */

import { z } from 'zod';
import { ENDINGS, PLEA_WAYS } from '../asking/index.ts';
import { ASK_SIZES } from '../relationships/index.ts';
import { person, time } from './shape-parts.ts';

const rests = z.array(z.int()).describe('ids of the interactions it rests on; empty where the owner wrote it down');

export const addresseeShape = z.object({
  id: z.int(),
  name: z.string(),
  email: z.string().nullable().describe('the mail address last used between you; null where none is known'),
  profile: z.string().nullable().describe('their LinkedIn profile'),
});

export const preparedShape = z.object({
  to: addresseeShape,
  subject: z.string(),
  body: z.string().describe('words to start from; what stands in […] only the owner can say'),
  mailto: z.string().nullable().describe('a link that opens it in the mail program; null without an address'),
});

const told = z.object({ words: z.string(), rests });

export const pleaShape = z.object({
  at: time.describe('when their letter came'),
  quote: z.string().describe('the sentence that asks'),
  sort: z.enum(['after silence', 'only asks']),
  rests,
  history: z.array(told).describe('how it was'),
  good: z.array(told).describe('what was good between the two'),
});

export const askLineShape = z.object({
  id: z.int(),
  what: z.string(),
  by: z.string().nullable().describe('an ISO date; null: no hurry'),
  size: z.enum(ASK_SIZES),
  at: time,
  closedAt: time.nullable().describe('null while it is open'),
  came: z.string().nullable().describe('what came of it, in the owner’s words'),
  progress: z.string().describe('how it stands, in one sentence that tells nobody’s no'),
});

export const askShape = askLineShape.extend({
  asked: z
    .array(
      z.object({
        person,
        at: time,
        ending: z.enum(ENDINGS).nullable().describe('what came of it, as the owner said'),
        recognised: z
          .object({ ending: z.enum(ENDINGS).nullable(), sentence: z.string(), rests })
          .nullable()
          .describe('what their letters tell, for the owner to confirm'),
        pointedTo: z.string().nullable(),
        hears: z.boolean(),
        told: z.boolean(),
      }),
    )
    .describe('in the order of asking; at most the last one without an ending'),
  suggestions: z
    .array(
      z.object({
        person,
        grounds: z.array(told),
        record: z.string(),
        doubt: z.string(),
        looksFor: z.string().nullable(),
      }),
    )
    .describe('at most three, the first to ask first; none while somebody is being asked'),
  draft: preparedShape.nullable().describe('words to the one who is being asked'),
  thoughts: z.array(z.string()).describe('what may be missing in them, or press too much'),
  guarded: z.string().describe('why nothing is prepared, or with what care to write'),
  thanks: preparedShape.nullable().describe('once it is closed: words to the next who helped, one at a time'),
});

export const pleaPageShape = z.object({
  person,
  plea: pleaShape.nullable(),
  answers: z.array(z.object({ way: z.enum(PLEA_WAYS), draft: preparedShape })),
});

export type Prepared = z.infer<typeof preparedShape>;
export type AskLine = z.infer<typeof askLineShape>;
export type Ask = z.infer<typeof askShape>;
export type Plea = z.infer<typeof pleaShape>;
export type PleaPage = z.infer<typeof pleaPageShape>;
