import { describe, expect, it } from 'vitest';
import { DAY } from '../basics/when.ts';
import type { TimelineRow } from '../timeline/index.ts';
import { afterwardOf, type CountedThanks, thanksSentences, thankYouOn } from './afterwards.ts';
import type { DeskAct } from './answered.ts';

const MAY = Date.UTC(2026, 4, 3);

function row(
  days: number,
  kind: TimelineRow['kind'],
  way: TimelineRow['way'],
  more: Partial<TimelineRow> = {},
): TimelineRow {
  return {
    handleId: 1,
    at: MAY + days * DAY,
    interactionId: Math.abs(days) + 1,
    way,
    channel: 'linkedin',
    kind,
    manner: 'personal',
    company: 1,
    thread: null,
    ...more,
  };
}

const became = (what: DeskAct, rows: readonly TimelineRow[], days: number) =>
  afterwardOf({ name: 'Ana', what, at: MAY }, rows, MAY + days * DAY);

describe('Afterwards', () => {
  it.each([
    [
      'an answer to what the owner wrote',
      'welcome',
      [row(1, 'message', 'me'), row(3, 'message', 'them')],
      40,
      'answered',
      'You welcomed Ana on 3 May; an answer came on 6 May.',
    ],
    [
      'a second letter of somebody set aside',
      'set-aside',
      [row(5, 'message', 'them')],
      9,
      'answered',
      'You set aside what Ana wrote on 3 May; they wrote again on 8 May.',
    ],
    [
      'no answer so soon',
      'ask',
      [row(1, 'message', 'me')],
      9,
      'open',
      'You asked Ana first on 3 May; you wrote on 4 May; no answer yet in what you brought.',
    ],
    [
      'no answer for long',
      'ask',
      [row(1, 'message', 'me')],
      40,
      'rests',
      'You asked Ana first on 3 May; you wrote on 4 May; nothing has come since, and it rests.',
    ],
    [
      'a reminder that had no answer either',
      'ask',
      [row(1, 'message', 'me'), row(12, 'message', 'me')],
      40,
      'rests',
      'You asked Ana first on 3 May; you wrote on 4 May and again on 15 May; nothing has come since, and it rests.',
    ],
    [
      'a connection since',
      'welcome',
      [row(2, 'connection', 'both')],
      9,
      'open',
      'You welcomed Ana on 3 May; you are connected since 5 May; no answer yet in what you brought.',
    ],
    ['what was let rest', 'rest', [], 2, 'rests', 'You let it rest with Ana on 3 May.'],
    [
      'their letter from before',
      'welcome',
      [row(-2, 'message', 'them')],
      2,
      'open',
      'You welcomed Ana on 3 May; no answer yet in what you brought.',
    ],
    [
      'an automatic answer',
      'welcome',
      [row(1, 'message', 'them', { manner: 'automatic' })],
      2,
      'open',
      'You welcomed Ana on 3 May; no answer yet in what you brought.',
    ],
  ] as const)('tells of %s', (_, what, rows, days, state, sentence) => {
    expect(became(what, rows, days)).toMatchObject({ state, sentence });
  });

  it('names what a sentence rests on', () => {
    expect(became('welcome', [row(1, 'message', 'me'), row(3, 'message', 'them')], 40).restsOn).toEqual([2, 4]);
  });
});

describe('A thank-you', () => {
  it('is the first letter after connecting, answered or not', () => {
    const rows = [row(-1, 'invitation', 'them'), row(0, 'connection', 'both'), row(1, 'message', 'me')];
    expect(thankYouOn(rows)).toMatchObject({ isAnswered: false, invitationId: 2 });
    expect(thankYouOn([...rows, row(4, 'message', 'them')])).toMatchObject({ isAnswered: true });
  });

  it.each([
    ['without a connection', [row(1, 'message', 'me')]],
    ['when they wrote first', [row(0, 'connection', 'both'), row(1, 'message', 'them'), row(2, 'message', 'me')]],
    ['months later', [row(0, 'connection', 'both'), row(90, 'message', 'me')]],
  ])('is none %s', (_, rows) => {
    expect(thankYouOn(rows)).toBeNull();
  });
});

describe('How thank-you notes fared', () => {
  const note = (
    isAnswered: boolean,
    hadNote: boolean | null,
    circles: readonly string[] = [],
    age = 60,
  ): CountedThanks => ({
    thanks: { interactionId: 1, channel: 'linkedin', at: MAY - age * DAY, isAnswered, invitationId: 2 },
    circles,
    hadNote,
  });
  const fourteen = [
    ...Array.from({ length: 10 }, () => note(false, false)),
    note(false, true),
    note(true, true),
    note(true, true),
    note(true, null),
  ];

  it('is said for each source, and for invitations that came with words of their own', () => {
    expect(thanksSentences(fourteen, MAY)).toEqual([
      'On LinkedIn 11 of 14 people never answered your thank-you; of those whose invitation came with words of their own, 2 of 3 answered.',
    ]);
  });

  it('is said for a circle with enough of them', () => {
    const choir = Array.from({ length: 3 }, () => note(true, null, ['Choir']));
    expect(thanksSentences(choir, MAY)).toEqual([
      'On LinkedIn all 3 people answered your thank-you.',
      'Among “Choir” all 3 people answered your thank-you.',
    ]);
  });

  it('is not said of two, and does not count a note of last week as unanswered', () => {
    expect(thanksSentences([note(false, null), note(false, null)], MAY)).toEqual([]);
    expect(
      thanksSentences(
        Array.from({ length: 5 }, () => note(false, null, [], 7)),
        MAY,
      ),
    ).toEqual([]);
  });
});
