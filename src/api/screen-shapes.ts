/** Rows of `kith screen`: what it takes and what it answers. Beside shapes.ts, because no page and no route has them. */

import { z } from 'zod';

const year = z.string().nullable().describe('`2009` or `2009-05`; null: still, or not told');
const answer = z.enum(['yes', 'no', 'unclear']);
const dated = z.object({
  date: z.string().nullable().optional(),
  title: z.string(),
  where: z.string().optional(),
  about: z.string().optional(),
});

const position = z.object({
  title: z.string(),
  company: z.string(),
  from: year,
  to: year,
  about: z.string().optional(),
});
const education = z.object({ degree: z.string(), school: z.string(), from: year, to: year });

export const screenNoteShape = z
  .object({
    id: z.string().describe('stands in the answer again'),
    lang: z.string().optional().describe('language of the note, such as `de`; found out when it is left out'),
    from: z
      .object({
        name: z.string(),
        headline: z.string().nullable(),
        company: z.string().nullable(),
        connections: z.number().nullable(),
        positions: z.array(position).nullable(),
        education: z.array(education).nullable(),
        posts: z.number().nullable(),
      })
      .describe('what is known of who writes; null is not told, which is never held against anybody'),
    note: z.string().describe('their words; empty for an invitation without a note'),
    channel: z.enum(['invitation', 'message', 'reply-to-thank-you']).describe('where the words stood'),
    sentAt: z.string().describe('when it was sent, ISO 8601'),
  })
  .describe('a line of `kith screen --note`. All lines together are one inbox: what many write is nobody’s own');

export const screenOwnerShape = z
  .object({
    name: z.string().describe('the owner’s'),
    headline: z
      .string()
      .describe('what stands below the name; a machine can fill it into any note, so it makes none particular'),
    town: z.string().describe('the same'),
    languages: z.array(z.string()).describe('such as `de`'),
    positions: z.array(position).describe('work now and before'),
    education: z.array(education).describe('schools'),
    volunteering: z.array(z.string()).describe('texts; objects of texts are read as well'),
    posts: z.array(dated).describe('what was published'),
    talks: z.array(dated).describe('what was spoken, and where'),
    hobbies: z.array(z.string()).describe('what they like'),
    calendar: z.array(dated).describe('also `with`: names of who was there'),
    knownPeople: z.array(z.string()).describe('names; `{ "name", "how" }` is read as well'),
  })
  .describe('the file of `kith screen --owner`: the owner’s own profile. Whatever is left out is taken as not known');

export const screenedShape = z
  .object({
    id: z.string().describe('of the note'),
    questions: z
      .object({ real: answer, personal: answer, pitch: answer, list: answer })
      .describe('a real person with a true profile; written for the owner; something for sale; one of many on a list'),
    p: z
      .object({ real: z.number(), personal: z.number(), pitch: z.number(), list: z.number() })
      .describe('the same, 0 to 1, for measuring only; no surface shows it'),
    advice: z
      .enum(['welcome', 'ask-first', 'set-aside', 'rest'])
      .describe('never carried out by itself; set aside only when all but sure'),
    flags: z
      .object({
        calendarLink: z.boolean(),
        formLetter: z.boolean(),
        introducesThemself: z.boolean(),
        sincereAsk: z.boolean(),
        profileInconsistent: z.boolean(),
        scam: z.boolean(),
        wave: z.string().nullable(),
      })
      .describe('what was seen, each for itself; `wave` is the same for all notes of one wave, else null'),
    reasons: z
      .array(z.string())
      .describe(
        'what the advice rests on, in sentences that stay true and kind if they are read by whom they are about',
      ),
    cannotKnow: z.array(z.string()).describe('what nobody could know from here'),
    answer: z
      .string()
      .describe(
        'words to start from, in the language of the note; in square brackets what only the owner can fill. Empty where silence is the advice',
      ),
  })
  .describe('a line of `kith screen --out`, in the order of the notes');
