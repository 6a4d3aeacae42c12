import { describe, expect, test } from 'vitest';
import { DAY } from '../basics/when.ts';
import { judge } from '../relationships/index.ts';
import { type Event, NOW, tale } from '../relationships/tale-for-tests.ts';
import { beThere, type NewPosition, type OnCards } from './be-there.ts';
import { linesFor } from './lines.ts';

const ANA = { id: 1, name: 'Ana' };
const NOTHING: OnCards = { birthday: null, position: null };
const BEFORE: readonly Event[] = [
  [90, 'me'],
  [80, 'them'],
];
const DIED = ['news', 'My father died on Sunday.', { detail: 'death' }] as const;
const MOVES = ['news', 'We are moving to Lisbon.', { detail: 'move' }] as const;
const said = { tie: null, elsewhere: false, alone: false, wrong: new Set<never>() };
const reasons = (events: readonly Event[], onCards = NOTHING, more = {}) =>
  beThere(ANA, tale(events, more), onCards).map((one) => one.reason);
const position = (days: number): NewPosition => ({
  now: 'Head of Data, Nordwind',
  before: 'Analyst, Hafenamt',
  at: NOW - days * DAY,
});

describe('Somebody to be there for', () => {
  test('is who told of a death in a letter, in their own words', () => {
    expect(reasons([...BEFORE, [2, 'them', DIED]])).toEqual(['Ana wrote on 20 November: “My father died on Sunday.”']);
  });

  test('is named with the finding, so that a sentence read wrongly can be struck out', () => {
    const [line] = beThere(ANA, tale([...BEFORE, [2, 'them', DIED]]), NOTHING);
    expect(line?.found).toEqual({ interaction: 3, kind: 'news', quote: DIED[1] });
  });

  const NOT: readonly (readonly [string, readonly Event[]])[] = [
    ['was answered', [...BEFORE, [4, 'them', DIED], [3, 'me']]],
    ['was met since', [...BEFORE, [4, 'them', DIED], [3, 'both']]],
    ['told it more than a month ago', [...BEFORE, [31, 'them', DIED]]],
    ['was told it by the owner', [...BEFORE, [2, 'me', DIED]]],
    [
      'never had a letter from the owner',
      [
        [80, 'them'],
        [2, 'them', DIED],
      ],
    ],
  ];
  test.each(NOT)('is nobody who %s', (_, events) => expect(reasons(events)).toEqual([]));

  test('is nobody who is to be left alone', () => {
    expect(reasons([...BEFORE, [2, 'them', DIED]], NOTHING, { corrections: { ...said, alone: true } })).toEqual([]);
  });

  test('is told of for their sorrow where one letter tells of a sorrow and a joy', () => {
    expect(reasons([...BEFORE, [2, 'them', MOVES, DIED]])[0]).toContain('My father died');
  });

  test('is who has a new position in a newer LinkedIn archive, with what the older one said', () => {
    expect(reasons(BEFORE, { birthday: null, position: position(10) })).toEqual([
      'Ana has a new position, your LinkedIn archive says: “Head of Data, Nordwind”. Before that: “Analyst, Hafenamt”.',
    ]);
    expect(reasons(BEFORE, { birthday: null, position: position(61) })).toEqual([]);
    expect(reasons([...BEFORE, [5, 'me']], { birthday: null, position: position(10) })).toEqual([]);
  });

  test('is who has a birthday today', () => {
    expect(reasons(BEFORE, { birthday: { month: 11, day: 22 }, position: null })).toEqual([
      'Ana has a birthday today.',
    ]);
  });
});

describe('A day', () => {
  const kinds = (events: readonly Event[], isSeen = false) => {
    const dossier = tale(events);
    const one = { person: ANA, isSeen, dossier, judgement: judge(dossier), onCards: NOTHING, shelf: [], shown: [] };
    const rest = { offered: [], purposes: [], node: 'email:a', ring: 'good', withPattern: true } as const;
    return linesFor({ ...one, ...rest }, '2026-11-22').map((line) => line.kind);
  };

  test('brings a letter that tells of a death up for what it tells, not as one that waits', () => {
    expect(kinds([...BEFORE, [2, 'them', DIED]])).toEqual(['be-there']);
  });

  test('brings a question in the same letter up as well', () => {
    expect(kinds([...BEFORE, [2, 'them', DIED, ['question', 'Could you come?']]])).toContain('reply');
  });

  test('is there for nobody who is merely seen', () => {
    expect(kinds([...BEFORE, [2, 'them', DIED]], true)).toEqual([]);
  });
});
