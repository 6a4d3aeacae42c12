import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY } from '../basics/when.ts';
import { type Candidate, TODAY_KINDS } from './candidate.ts';
import { compose, type Placed } from './compose.ts';
import { isShelved, SHELVINGS, type Shelved, shelvedUntil } from './shelf.ts';

const NOW = Date.UTC(2026, 10, 22, 8);

const candidate = (
  id: number,
  kind: Candidate['kind'],
  pull = 1,
  restsOn = [id],
  worlds: readonly string[] = [],
): Placed => ({
  kind,
  person: { id, name: `Person ${id}` },
  reason: 'A reason.',
  due: null,
  restsOn,
  opens: null,
  pull,
  worlds,
});

const candidates = fc
  .uniqueArray(
    fc.tuple(
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(...TODAY_KINDS),
      fc.double({ min: 0, max: 5, noNaN: true }),
      fc.constantFrom([], ['office'], ['choir'], ['office', 'choir']),
    ),
    { maxLength: 60, selector: ([id, kind]) => `${id} ${kind}` },
  )
  .map((all) => all.map(([id, kind, pull, worlds]) => candidate(id, kind, pull, [id], worlds)));
const before = fc.uniqueArray(
  fc.record({ kind: fc.constantFrom(...TODAY_KINDS), personId: fc.integer({ min: 1, max: 12 }) }),
  { maxLength: 10, selector: (one) => one.personId },
);
const who = (day: readonly Candidate[]) => day.map((one) => `${one.person.id} ${one.kind}`);

describe('A day', () => {
  test('never has more lines than the owner likes, names nobody twice, and gets no longer by what was done', () => {
    fc.assert(
      fc.property(candidates, fc.integer({ min: -5, max: 50 }), before, (all, lines, stood) => {
        const day = compose(all, lines, stood);
        const most = Math.min(9, Math.max(3, lines));
        const gone = stood.filter(({ kind, personId }) =>
          all.every((one) => one.kind !== kind || one.person.id !== personId),
        );
        expect(day.length).toBeLessThanOrEqual(Math.max(0, most - gone.length));
        expect(new Set(day.map((one) => one.person.id)).size).toBe(day.length);
      }),
    );
  });

  test('stays as it is all day, and does not refill: what is done or answered leaves a gap', () => {
    fc.assert(
      fc.property(candidates, fc.integer({ min: 0, max: 8 }), (all, gone) => {
        const day = compose(all, 7, []);
        const stood = day.map(({ kind, person }) => ({ kind, personId: person.id }));
        expect(who(compose(all, 7, stood))).toEqual(who(day));
        const done = day[gone];
        if (!done) return;
        const rest = all.filter((one) => one.person.id !== done.person.id);
        expect(who(compose(rest, 7, stood))).toEqual(who(day.filter((one) => one !== done)));
      }),
    );
  });

  test('prefers, among equals, who is of another circle than those who stand there', () => {
    const day = compose(
      [
        candidate(1, 'reply', 3, [1], ['office']),
        candidate(2, 'thanks', 2, [2], ['office']),
        candidate(3, 'thanks', 1.9, [3], ['choir']),
      ],
      7,
      [],
    );
    expect(who(day)).toEqual(['1 reply', '3 thanks']);
  });

  test('is not filled with one kind', () => {
    const letters = Array.from({ length: 9 }, (_, i) => candidate(i + 1, 'reply', 5));
    expect(compose([...letters, candidate(20, 'thanks', 1)], 7, []).map((one) => one.kind)).toEqual([
      'reply',
      'reply',
      'reply',
      'thanks',
    ]);
  });
});

describe('Giving', () => {
  test('has a place in a day, however many letters wait', () => {
    const letters = Array.from({ length: 9 }, (_, i) => candidate(i + 1, 'reply', 9));
    const promises = Array.from({ length: 9 }, (_, i) => candidate(i + 11, 'promise', 9));
    const kinds = (lines: number) =>
      compose([...letters, ...promises, candidate(30, 'give', 0.1)], lines, []).map((one) => one.kind);
    expect(kinds(3)).toContain('give');
    expect(kinds(7)).toContain('give');
  });
});

describe('What was put aside', () => {
  const shelf = (what: Shelved['what'], days: number, until: number | null = null): Shelved[] => [
    { kind: 'reply', what, at: NOW - days * DAY, until: shelvedUntil(what, NOW - days * DAY, until), about: 7 },
  ];
  const CASES: readonly (readonly [string, Shelved[], Candidate, boolean])[] = [
    ['done: this letter stays away', shelf('done', 20), candidate(1, 'reply', 1, [7]), true],
    ['done: this letter stays away by any other name', shelf('done', 20), candidate(1, 'invitation', 1, [7]), true],
    ['done: another letter comes', shelf('done', 20), candidate(1, 'reply', 1, [8]), false],
    ['parked until a day: not before', shelf('park', 3, NOW + DAY), candidate(1, 'reply', 1, [7]), true],
    ['parked until a day: then again', shelf('park', 3, NOW - DAY), candidate(1, 'reply', 1, [7]), false],
    ['let rest: a month', shelf('rest', 29), candidate(1, 'reply', 1, [7]), true],
    ['let rest: back after it', shelf('rest', 31), candidate(1, 'reply', 1, [7]), false],
    [
      'done: what came up before it was done stays away',
      shelf('done', 20),
      { ...candidate(1, 'reply', 1), since: NOW - 21 * DAY },
      true,
    ],
    [
      'done: what came up since comes',
      shelf('done', 20),
      { ...candidate(1, 'reply', 1), since: NOW - 19 * DAY },
      false,
    ],
    ['never: for good', shelf('never', 900), candidate(1, 'reply', 1, [99]), true],
    ['another kind of line about the same person comes', shelf('never', 1), candidate(1, 'thanks', 1, [7]), false],
  ];
  test.each(CASES)('%s', (_, said, line, stays) => {
    expect(isShelved(line, said, NOW)).toBe(stays);
  });

  test('has an end unless the owner said never or it is done', () => {
    for (const what of SHELVINGS)
      expect(shelvedUntil(what, NOW, null) === null).toBe(what === 'done' || what === 'never');
  });
});
