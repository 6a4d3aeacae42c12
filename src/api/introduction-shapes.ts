/** What commands print and the API answers about introductions and coming meetings. */

import { z } from 'zod';
import { INTRODUCTION_SORTS, ROLES, STEPS } from '../introducing/index.ts';
import { addresseeShape, preparedShape } from './ask-shapes.ts';
import { person, time } from './shape-parts.ts';

const rests = z.array(z.int()).describe('ids of the interactions it rests on');

export const introductionLineShape = z.object({
  id: z.int().describe('of the introduction'),
  sort: z
    .enum(INTRODUCTION_SORTS)
    .describe('one that took place; somebody is to introduce me; I bring two people together'),
  at: z.string().describe('when it took place or was begun'),
  sentence: z.string().describe('what it is; says nothing of what anybody answered'),
  why: z.string().describe('for what'),
  went: z.string().nullable().describe('how it went, in the owner’s words'),
  people: z.array(person).describe('those of it whom what was brought tells of'),
});

export const foundIntroductionShape = z.object({
  interaction: z.int(),
  at: time,
  sentence: z.string(),
  quote: z.string(),
});

export const introductionsShape = z.object({
  open: z.array(introductionLineShape).describe('under way, newest first'),
  remembered: z.array(introductionLineShape).describe('that took place'),
  rested: z.array(introductionLineShape).describe('that did not come about, or not yet'),
  found: z.array(foundIntroductionShape).describe('that letters tell of; kept only by your yes'),
});

export const introductionShape = introductionLineShape.extend({
  company: z.string().describe('where they work, if you said so'),
  step: z.enum(STEPS).describe('what comes next, in one word'),
  next: z.string().describe('what comes next, in words'),
  sides: z
    .array(
      z.object({
        role: z.enum(ROLES),
        name: z.string(),
        person: z.int().nullable().describe('id; null for somebody of whom only a name is known'),
        answer: z.enum(['open', 'yes', 'no', 'silence']).nullable().describe('null: not asked'),
        askedAt: time.nullable(),
      }),
    )
    .describe('seen here and nowhere else'),
  suggestions: z
    .array(
      z.object({
        person,
        grounds: z.array(z.object({ words: z.string(), rests })),
        answers: z.string().describe('how they answer, as a fact; empty where too little is known'),
      }),
    )
    .describe('who may introduce you, at most three; one is asked at a time'),
  chosen: person.nullable().describe('whom the prepared words ask'),
  held: z.string().describe('why the one you named is not to be asked now; empty: they may be'),
  draft: preparedShape.nullable().describe('the words for the next step, and for no other'),
  copyTo: addresseeShape.nullable().describe('whom you put in copy yourself, when you introduce two people'),
  since: z.object({ quote: z.string(), rests }).nullable().describe('what they wrote since you asked'),
  quote: z.string().nullable().describe('the sentence of the letter it was read in'),
});

const quotedShape = z.object({
  at: time.nullable(),
  quote: z.string(),
  due: z.string().nullable(),
  rests,
});

const guestShape = z.object({ id: z.int(), name: z.string(), line: z.string() });

/** A meeting by its own clock. */
const byOwnClock = z
  .object({ zone: z.string(), place: z.string(), begins: z.string(), ends: z.string().nullable() })
  .nullable()
  .describe('the same by the clock of its own time zone, where the calendar names one');

export const meetingLineShape = z.object({
  id: z.int().describe('of the interaction'),
  at: z.string().describe('as the calendar has it: a day, a clock on the wall, or an instant'),
  there: byOwnClock,
  minutes: z.int().nullable().describe('how long; null: not said'),
  title: z.string().describe('as the calendar has it'),
  guests: z.array(guestShape).describe('at most eight; of more, those you know'),
  others: z.boolean().describe('there are more'),
  over: z.boolean().describe('it has ended'),
  note: z.string().describe('a line to begin a note with'),
});

export const briefingShape = z.object({
  guest: guestShape.describe('who it is about'),
  fromThem: quotedShape.nullable().describe('their last letter to you'),
  fromMe: quotedShape.nullable().describe('your last letter to them'),
  met: quotedShape.nullable().describe('when you last met'),
  iPromised: z.array(quotedShape).describe('of yours, nothing shows it to be kept'),
  theyPromised: z.array(quotedShape).describe('of theirs, nothing shows it to be kept'),
  theyAsked: z.array(quotedShape).describe('no answer of yours was found'),
  iAsked: z.array(quotedShape).describe('no answer of theirs was found'),
  helped: z.array(quotedShape).describe('help of theirs for which no thanks was found in writing'),
  lookFor: z.array(quotedShape).describe('needs in your notebook'),
  offer: z.array(quotedShape).describe('what they have to give, in your notebook'),
  parked: z.array(quotedShape).describe('help you put aside for them'),
  notes: z.array(quotedShape).describe('your notes, newest first'),
  returnsTo: z
    .array(z.object({ word: z.string(), rests }))
    .describe('words that stand in three letters of theirs or more, and in few of others'),
  both: z.array(z.object({ person, rests })).describe('people with whom you both sat at one table'),
});

export const meetingShape = meetingLineShape.extend({
  briefings: z.array(briefingShape).describe('one for each guest'),
});

export const meetingsShape = z.object({
  coming: z.array(meetingLineShape).describe('and those that go on just now'),
  been: z.array(meetingLineShape).describe('of the last three days, of which nothing is noted yet'),
});

export type IntroductionLine = z.infer<typeof introductionLineShape>;
export type IntroductionShown = z.infer<typeof introductionShape>;
export type IntroductionsShown = z.infer<typeof introductionsShape>;
export type MeetingLine = z.infer<typeof meetingLineShape>;
export type MeetingShown = z.infer<typeof meetingShape>;
export type MeetingsShown = z.infer<typeof meetingsShape>;
export type BriefingShown = z.infer<typeof briefingShape>;
