/** What the day's list answers. */

import { z } from 'zod';
import { TODAY_KINDS } from '../today/index.ts';
import { meetingLineShape } from './introduction-shapes.ts';
import { person } from './shape-parts.ts';

const rests = z.array(z.int()).describe('ids of the interactions it rests on, as the timeline has them');

export const todayShape = z.object({
  day: z.string().describe('the day it is for'),
  items: z
    .array(
      z.object({
        kind: z.enum(TODAY_KINDS),
        person,
        reason: z.string().describe('one sentence'),
        due: z.string().nullable().describe('an ISO date, where there is one'),
        rests,
        opens: z.string().nullable().describe('the page that carries it on; null: the person’s own'),
        found: z
          .object({ interaction: z.int(), kind: z.string(), quote: z.string() })
          .nullable()
          .describe('the sentence it rests on; strike takes it out where it was read wrongly'),
      }),
    )
    .describe('at most nine; when they are done, that is all'),
  coming: z
    .array(
      meetingLineShape
        .pick({ id: true, at: true, there: true, title: true })
        .extend({ guests: z.array(person).describe('at most eight') }),
    )
    .describe('the next meetings of the coming week, two at most: for each there is a page to get ready'),
});

export type Today = z.infer<typeof todayShape>;
