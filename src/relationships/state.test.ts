import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ContactColumns, type Doing, foldAll, foldContact, forget, newTies, tieAt } from './state.ts';
import { contactWeight, kernel } from './warmth.ts';

const DAY = 86_400;
const BEGIN = 20_000 * DAY;
const PEOPLE = 3;

interface Contact {
  readonly person: number;
  readonly seconds: number;
  readonly doing: Doing;
  readonly weight: number;
}

const contacts = fc
  .array(
    fc.record({
      person: fc.integer({ min: 0, max: PEOPLE - 1 }),
      seconds: fc.integer({ min: BEGIN, max: BEGIN + 6000 * DAY }),
      doing: fc.constantFrom<Doing>(0, 1, 2),
      weight: fc.constantFrom(0.2, 0.5, 1, 3),
    }),
    { maxLength: 60 },
  )
  .map((list) => list.sort((a, b) => a.seconds - b.seconds));

function columnsOf(list: readonly Contact[]): ContactColumns {
  return {
    person: Uint32Array.from(list, ({ person }) => person),
    seconds: Uint32Array.from(list, ({ seconds }) => seconds),
    doing: Uint8Array.from(list, ({ doing }) => doing),
    weight: Float32Array.from(list, ({ weight }) => weight),
  };
}

/** One person's contacts: [day, whose doing, weight]. */
function tieOf(list: readonly (readonly [number, Doing, number?])[], onDay: number) {
  const ties = newTies(1);
  for (const [day, doing, weight = 1] of list) foldContact(ties, 0, BEGIN + day * DAY, doing, weight);
  return tieAt(ties, 0, BEGIN + onDay * DAY);
}

describe('The state of ties', () => {
  test('is the same whether rebuilt at once or kept contact by contact', () => {
    fc.assert(
      fc.property(contacts, (list) => {
        const kept = newTies(PEOPLE);
        for (const { person, seconds, doing, weight } of list) foldContact(kept, person, seconds, doing, weight);
        expect(foldAll(PEOPLE, columnsOf(list))).toEqual({ ties: kept, late: 0 });
      }),
    );
  });

  test('is the same when a person is forgotten and folded again', () => {
    fc.assert(
      fc.property(contacts, (list) => {
        const { ties } = foldAll(PEOPLE, columnsOf(list));
        const before = ties.days.slice();
        forget(ties, 1);
        for (const { person, seconds, doing, weight } of list)
          if (person === 1) foldContact(ties, person, seconds, doing, weight);
        expect(ties.days).toEqual(before);
      }),
    );
  });

  test('refuses what is older than the newest, and changes nothing', () => {
    const ties = newTies(1);
    foldContact(ties, 0, BEGIN + 5 * DAY, 0, 1);
    const before = ties.days.slice();
    expect(foldContact(ties, 0, BEGIN + 4 * DAY, 1, 1)).toBe(false);
    expect(ties.days).toEqual(before);
  });

  test('never grows warmer without contact', () => {
    fc.assert(
      fc.property(contacts, fc.nat(4000), fc.nat(400), (list, later, more) => {
        const { ties } = foldAll(PEOPLE, columnsOf(list));
        const at = (day: number) => tieAt(ties, 0, BEGIN + (6001 + day) * DAY).warmth;
        expect(at(later + more)).toBeLessThanOrEqual(at(later));
      }),
    );
  });

  test('never grows colder by a contact', () => {
    fc.assert(
      fc.property(contacts, fc.constantFrom<Doing>(0, 1, 2), (list, doing) => {
        const { ties } = foldAll(PEOPLE, columnsOf(list));
        const now = BEGIN + 6001 * DAY;
        const before = tieAt(ties, 0, now).warmth;
        foldContact(ties, 0, now, doing, 1);
        expect(tieAt(ties, 0, now).warmth).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test('of one person is untouched by what passes with others', () => {
    fc.assert(
      fc.property(contacts, (list) => {
        const own = list.filter(({ person }) => person === 0);
        const now = BEGIN + 6001 * DAY;
        const [all, alone] = [list, own].map((some) => tieAt(foldAll(PEOPLE, columnsOf(some)).ties, 0, now));
        expect(all).toEqual(alone);
      }),
    );
  });
});

describe('One tie', () => {
  test.each([
    [
      'ten quick lines of one day are one talk',
      [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
      [[0, 0]],
    ],
    [
      'the weightiest contact of a day counts',
      [
        [0, 0, 0.2],
        [0, 0, 3],
      ],
      [[0, 0, 3]],
    ],
    [
      'a letter and its answer on one day are one contact day',
      [
        [0, 0],
        [0, 1],
      ],
      [[0, 1]],
    ],
  ] as const)('%s', (_, many, one) => {
    expect(tieOf(many, 9).warmth).toBeCloseTo(tieOf(one, 9).warmth, 5);
  });

  test('is as warm as the kernel says, contact day by contact day', () => {
    expect(
      tieOf(
        [
          [0, 0],
          [30, 1],
          [400, 0],
        ],
        500,
      ).warmth,
    ).toBeCloseTo(kernel(500) + kernel(470) + kernel(100), 5);
  });

  test('has a kernel near 1 / (1 + days) for five years', () => {
    for (let days = 0; days <= 5 * 365; days++) expect(Math.abs(kernel(days) * (1 + days) - 1)).toBeLessThan(0.13);
  });

  test('knows who begins and who answers, with a new beginning after a fortnight of silence', () => {
    const tie = tieOf(
      [
        [0, 1],
        [1, 0],
        [2, 1],
        [20, 0],
        [40, 1],
        [41, 1],
        [42, 0],
      ],
      50,
    );
    expect(tie).toMatchObject({ startedByMe: 2, startedByThem: 1, answeredByThem: 2, answeredByMe: 0, fromMe: 4 });
  });

  test('is even where both write as much, and one-sided where one does', () => {
    expect(
      tieOf(
        [
          [0, 0],
          [0, 1],
        ],
        3,
      ).mutuality,
    ).toBeCloseTo(1, 6);
    expect(
      tieOf(
        [
          [0, 1],
          [9, 1],
        ],
        30,
      ).mutuality,
    ).toBe(0);
    expect(tieOf([], 3).mutuality).toBeNull();
  });

  test('has the middle pause as its usual one, and the longest', () => {
    const tie = tieOf(
      [
        [0, 0],
        [10, 0],
        [20, 0],
        [30, 0],
        [130, 0],
      ],
      140,
    );
    expect(tie.longestPause).toBe(100);
    expect(tie.usualPause).toBeGreaterThanOrEqual(9);
    expect(tie.usualPause).toBeLessThanOrEqual(11);
  });
});

describe('The weight of a contact', () => {
  const row = { kind: 'message', manner: 'personal', company: 1, way: 'me' } as const;
  test.each([
    ['a letter to one', {}, 1],
    ['a letter to four', { company: 4 }, 0.5],
    ['a meeting of two', { kind: 'meeting', way: 'both', company: 2 }, 3],
    ['a large meeting', { kind: 'meeting', way: 'both', company: 9 }, 0],
    ['a meeting called off', { kind: 'meeting', way: 'off', company: 2 }, 0],
    ['a newsletter', { manner: 'bulk' }, 0],
    ['being among the recipients', { way: 'beside' }, 0],
  ] as const)('%s: %o gives %d', (_, change, weight) => {
    expect(contactWeight({ ...row, ...change })).toBe(weight);
  });
});
