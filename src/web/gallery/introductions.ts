/** Introductions and a meeting with people we made up, one of whom writes what breaks pages. */

import type { IntroductionShown, IntroductionsShown, MeetingShown } from '../../api/introduction-shapes.ts';
import { HOSTILE } from './cast.ts';

const LINE = {
  id: 1,
  sort: 'reach' as const,
  at: '2026-11-20T08:00:00Z',
  sentence: 'You would like to meet Grace Ellery.',
  why: 'she knows who rings the bells',
  went: null,
  people: [{ id: 7, name: 'Grace Ellery' }],
};

export const INTRODUCTIONS: IntroductionsShown = {
  open: [LINE, { ...LINE, id: 2, sort: 'between', sentence: HOSTILE, why: HOSTILE }],
  remembered: [{ ...LINE, id: 3, sort: 'remembered', sentence: 'Joe introduced you and Ana.', went: HOSTILE }],
  rested: [{ ...LINE, id: 4 }],
  found: [{ interaction: 9, at: '2016-05-12T09:04:00Z', sentence: 'Joe introduced you and Ana.', quote: HOSTILE }],
};

const NOBODY = { chosen: null, held: '', draft: null, copyTo: null, since: null, quote: null, suggestions: [] };
const SIDE = { role: 'other' as const, name: 'Grace Ellery', person: 7, answer: null, askedAt: null };
const TO = { id: 5, name: 'Dorothy Fenn', email: 'd.fenn@example.org', profile: null };

export const ASKED_NEXT: IntroductionShown = {
  ...LINE,
  ...NOBODY,
  company: '',
  step: 'ask',
  next: 'One person is asked at a time.',
  sides: [SIDE],
  suggestions: [
    {
      person: { id: 5, name: 'Dorothy Fenn' },
      grounds: [{ words: 'You met Dorothy and Grace Ellery together: “Opening”', rests: [3] }],
      answers: 'Dorothy answered both letters you began with.',
    },
    { person: { id: 6, name: HOSTILE }, grounds: [{ words: HOSTILE, rests: [] }], answers: '' },
  ],
  chosen: { id: 5, name: 'Dorothy Fenn' },
  draft: { to: TO, subject: 'May I ask you?', body: `Dear Dorothy, […] ${HOSTILE}`, mailto: null },
};

export const AWAITED: IntroductionShown = {
  ...LINE,
  ...NOBODY,
  company: HOSTILE,
  step: 'wait',
  next: 'You asked Dorothy today.',
  sides: [SIDE, { ...SIDE, role: 'introducer', name: HOSTILE, answer: 'open', askedAt: '2026-11-20T08:00:00Z' }],
  since: { quote: HOSTILE, rests: [3] },
};

const QUOTED = { at: '2026-11-16T09:20:00Z', quote: HOSTILE, due: null, rests: [3] };

export const MEETING: MeetingShown = {
  id: 1,
  at: '2026-11-25T14:00:00Z',
  there: {
    zone: 'America/Sao_Paulo',
    place: 'Sao Paulo',
    begins: '2026-11-25T11:00',
    ends: '2026-11-25T12:30',
  },
  minutes: 90,
  title: HOSTILE,
  guests: [{ id: 5, name: 'Dorothy Fenn', line: HOSTILE }],
  others: true,
  over: false,
  note: 'Roof @"Dorothy Fenn": ',
  briefings: [
    {
      guest: { id: 5, name: 'Dorothy Fenn', line: HOSTILE },
      fromThem: QUOTED,
      fromMe: QUOTED,
      met: null,
      iPromised: [{ ...QUOTED, due: '2026-11-30' }],
      theyPromised: [],
      theyAsked: [QUOTED],
      iAsked: [],
      helped: [],
      lookFor: [{ ...QUOTED, rests: [] }],
      offer: [],
      parked: [],
      notes: [],
      returnsTo: [{ word: HOSTILE, rests: [3] }],
      both: [{ person: { id: 2, name: HOSTILE }, rests: [3] }],
    },
  ],
};
