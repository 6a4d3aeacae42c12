import { describe, expect, test } from 'vitest';
import { judge } from '../relationships/index.ts';
import { type Event, tale } from '../relationships/tale-for-tests.ts';
import { PLEA_WAYS, pleaDrafts, pleaOf } from './plea.ts';

const YEAR = 365;
const HELPED = ['help', 'Here are the drawings with my notes.'] as const;
const ADDRESSEE = { id: 1, name: 'Ana Duarte', email: 'ana@example.org', profile: null };

describe('A plea out of the blue', () => {
  const PLEA = ['ask', 'Could you put in a word for me?'] as const;
  const plea = (events: readonly Event[], withPattern = true) => {
    const dossier = tale(events);
    return pleaOf(dossier, judge(dossier), withPattern);
  };

  test.each<[string, readonly Event[], string | null]>([
    [
      'after two years without a word',
      [
        [3 * YEAR, 'me'],
        [3 * YEAR - 1, 'them'],
        [5, 'them', PLEA],
      ],
      'after silence',
    ],
    [
      'not within the year',
      [
        [200, 'me'],
        [199, 'them'],
        [5, 'them', PLEA],
      ],
      null,
    ],
    ['not from a stranger', [[5, 'them', PLEA]], null],
    [
      'not in answer to a letter of mine',
      [
        [3 * YEAR, 'them'],
        [20, 'me'],
        [5, 'them', PLEA],
      ],
      null,
    ],
    [
      'not when I answered',
      [
        [3 * YEAR, 'them'],
        [5, 'them', PLEA],
        [4, 'me'],
      ],
      null,
    ],
    [
      'not when they asked for nothing',
      [
        [3 * YEAR, 'them'],
        [5, 'them'],
      ],
      null,
    ],
  ])('is seen: %s', (_, events, sort) => {
    expect(plea(events)?.sort ?? null).toBe(sort);
  });

  const ONLY_ASKS: readonly Event[] = [
    [300, 'them', PLEA], [299, 'me', HELPED], [250, 'me'], [200, 'them', PLEA], [199, 'me', HELPED], [150, 'me'],
    [100, 'them', PLEA], [99, 'me', HELPED], [60, 'me'], [5, 'them', PLEA],
  ]; // biome-ignore format: a table

  test('is also an ask of somebody who asks and does not answer, once the owner has looked into the mirror', () => {
    expect(plea(ONLY_ASKS)?.sort).toBe('only asks');
    expect(plea(ONLY_ASKS, false)).toBeNull();
  });

  test('is told with its history, and with what was good', () => {
    const found = plea([
      [4 * YEAR, 'them', ['thanks', 'Thanks for the reference!']],
      [4 * YEAR - 1, 'both'],
      [YEAR + 100, 'me'],
      [5, 'them', PLEA],
    ])!;
    expect(found.history.map((one) => one.words)).toEqual([
      'Before this letter, you last met on 24 November 2022.',
      'Since then you wrote once.',
    ]);
    expect(found.good.map((one) => one.words.split(' on ')[0])).toEqual(['Ana thanked you', 'You met once, last']);
    expect([...found.history, ...found.good].every((one) => one.rests.length > 0)).toBe(true);
  });

  test('has three answers, each with a place that only the owner can fill', () => {
    const drafts = pleaDrafts(
      plea([
        [3 * YEAR, 'them'],
        [5, 'them', PLEA],
      ])!,
      ADDRESSEE,
      'Ana',
      true,
    );
    for (const way of PLEA_WAYS) expect(drafts[way].body).toContain('[…]');
  });
});
