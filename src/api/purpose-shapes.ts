/** What is said of purposes. */

import { z } from 'zod';
import { person } from './shape-parts.ts';

export const purposeShape = z.object({
  id: z.int(),
  words: z.string().describe('in your words'),
  from: z.string().describe('first day of its season'),
  until: z.string().describe('last day of its season'),
  standing: z.enum(['now', 'over', 'ended']).describe('over: its season has passed; ended: it was let go'),
  ended: z.string().nullable().describe('the day it was let go'),
  came: z.string().describe('what came of it, in your words'),
  people: z
    .array(z.object({ id: z.int().nullable(), name: z.string() }))
    .describe('whom it is with; id null while nothing tells of them'),
  circles: z.array(z.string()),
  review: z
    .array(z.object({ person, sentence: z.string(), rests: z.array(z.int()) }))
    .describe('what happened with whom, once its season is over or it was let go'),
});

export type PurposeShown = z.infer<typeof purposeShape>;
