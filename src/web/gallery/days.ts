/** A day's lines, and who waits at the door, of people we made up. */

import type { Case } from '../../api/shapes.ts';
import type { Today } from '../../api/today-shapes.ts';

export const TODAY: Today = {
  day: '2026-11-22',
  items: [
    {
      kind: 'reply',
      person: { id: 1, name: 'Ana Duarte' },
      reason: 'Ana asked on 12 May: “Do you still have the calculations for the quay wall?”',
      due: null,
      rests: [3],
      opens: null,
      found: { interaction: 3, kind: 'asked', quote: 'Do you still have the calculations for the quay wall?' },
    },
    {
      kind: 'promise',
      person: { id: 2, name: 'Joe Whitlock' },
      reason: 'You promised Joe on 16 November: “You get the drawings by Friday.”',
      due: '2026-11-27',
      rests: [4],
      opens: null,
      found: null,
    },
  ],
  coming: [],
};

const CASE: Case = {
  id: 3,
  person: { id: 103, name: 'Ida Holt' },
  channel: 'invitation',
  at: '2026-11-09',
  note: 'Hi Mira, I came across your profile and would love to add you to my circle.',
  headline: 'Growth',
  questions: { real: 'yes', personal: 'no', pitch: 'no', list: 'yes' },
  advice: 'ask-first',
  flags: {
    calendarLink: false,
    formLetter: true,
    introducesThemself: false,
    sincereAsk: false,
    profileInconsistent: false,
    scam: false,
    wave: null,
  },
  reasons: ['It could have gone to anybody as it stands (“came across your profile”).'],
  cannotKnow: ['Whether they read your profile.'],
  answer: 'Hello Ida,\n\nthank you for your invitation. What made you think of me?\n\n[a line of my own]',
  secondLook: false,
  hasProfile: false,
};

export const CASES: readonly Case[] = [CASE, { ...CASE, id: 4, person: { id: 104, name: 'Per Munk' }, note: '' }];
