import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY } from '../basics/when.ts';
import { NOTHING_SAID } from './dossier.ts';
import { guard, unansweredInARow } from './guard.ts';
import { type Event, NOW, tale } from './tale-for-tests.ts';

const ASK = ['ask', 'Could you look at it?'] as const;

describe('The guard against bothering', () => {
  const CASES: readonly (readonly [string, readonly Event[], 'write' | 'ask', boolean])[] = [
    ['lets a first letter go', [], 'write', true],
    ['lets an answer go', [[3, 'them']], 'write', true],
    [
      'lets an ask go after an answer',
      [
        [30, 'me', ASK],
        [20, 'them'],
      ],
      'ask',
      true,
    ],
    ['holds a second letter back for a week', [[3, 'me']], 'write', false],
    ['lets one gentle follow-up go after a week', [[8, 'me']], 'write', true],
    [
      'waits for those who take their time',
      [
        [200, 'me'],
        [188, 'them'],
        [9, 'me'],
      ],
      'write',
      false,
    ],
    [
      'rests after two letters without an answer',
      [
        [60, 'me'],
        [40, 'me'],
      ],
      'write',
      false,
    ],
    [
      'counts letters of one day once',
      [
        [40.2, 'me'],
        [40, 'me'],
      ],
      'write',
      true,
    ],
    [
      'takes a meeting for an answer',
      [
        [60, 'me'],
        [40, 'me'],
        [30, 'both'],
      ],
      'write',
      true,
    ],
    [
      'does not take the answer to their letter for a letter that waits',
      [
        [4, 'them'],
        [3, 'me'],
      ],
      'write',
      true,
    ],
    [
      'nor the afterthought to it of the same day',
      [
        [4, 'them'],
        [3, 'me'],
        [2.9, 'me'],
      ],
      'ask',
      true,
    ],
    [
      'takes an answer that asks for one that waits',
      [
        [4, 'them'],
        [3, 'me', ASK],
      ],
      'ask',
      false,
    ],
    [
      'takes a letter for one that waits when theirs was long before',
      [
        [40, 'them'],
        [3, 'me'],
      ],
      'write',
      false,
    ],
    ['never lets an ask follow an unanswered ask', [[60, 'me', ASK]], 'ask', false],
    ['lets a plain word follow an unanswered ask', [[60, 'me', ASK]], 'write', true],
    [
      'does not take an automatic reply for an answer',
      [
        [60, 'me'],
        [59, 'them', 'automatic'],
        [40, 'me'],
      ],
      'write',
      false,
    ],
    [
      'rests even after half a year, without a new reason',
      [
        [400, 'me'],
        [300, 'me'],
      ],
      'write',
      false,
    ],
  ];
  test.each(CASES)('%s', (_, events, deed, may) => {
    expect(guard(tale(events), deed).may).toBe(may);
  });

  test('lets one begin anew after half a year with a new reason', () => {
    expect(
      guard(
        tale([
          [400, 'me', ASK],
          [300, 'me'],
        ]),
        'ask',
        true,
      ).may,
    ).toBe(true);
    expect(
      guard(
        tale([
          [400, 'me', ASK],
          [100, 'me'],
        ]),
        'ask',
        true,
      ).may,
    ).toBe(false);
  });

  test('obeys "leave them alone" whatever passed', () => {
    const corrections = { ...NOTHING_SAID, alone: true };
    expect(guard(tale([[3, 'them']], { corrections }), 'write', true)).toMatchObject({ may: false, from: null });
  });

  const histories = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 400 }), fc.constantFrom('me' as const, 'them' as const, 'both' as const)),
    { maxLength: 30 },
  );
  test('never lets a third letter in a row go, nor an ask after an ask, in any history', () => {
    fc.assert(
      fc.property(histories, fc.boolean(), (events, newReason) => {
        const dossier = tale(events.map(([days, way]) => [days, way, ASK] as Event));
        const silent = unansweredInARow(dossier);
        const isLongAgo = silent.length > 0 && NOW - silent.at(-1)!.at >= 180 * DAY;
        const isAnew = newReason && isLongAgo;
        if (silent.length >= 2 && !isAnew) expect(guard(dossier, 'write', newReason).may).toBe(false);
        if (silent.length >= 1 && !isAnew) expect(guard(dossier, 'ask', newReason).may).toBe(false);
      }),
    );
  });

  test('names the letters it rests on, and when it ends', () => {
    const held = guard(
      tale([
        [60, 'me'],
        [40, 'me'],
      ]),
      'write',
    );
    expect(held).toMatchObject({ restsOn: [1, 2], from: NOW - 40 * DAY + 180 * DAY });
  });
});
