import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY } from '../relationships/index.ts';
import { type Candidate, TODAY_KINDS } from './candidate.ts';
import { compose } from './compose.ts';
import { isShelved, SHELVINGS, type Shelved, shelvedUntil } from './shelf.ts';

const NOW = Date.UTC(2026, 10, 22, 8);

const candidate = (id: number, kind: Candidate['kind'], pull = 1, restsOn = [id]): Candidate => ({
  kind,
  person: { id, name: `Person ${id}` },
  reason: 'A reason.',
  due: null,
  restsOn,
  pull,
});

const candidates = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(...TODAY_KINDS), fc.double({ min: 0, max: 5, noNaN: true }))
    .map(([id, kind, pull]) => candidate(id, kind, pull)),
  { maxLength: 60 },
);
const handled = fc.array(fc.constantFrom(...TODAY_KINDS), { maxLength: 10 });

describe('A day', () => {
  test('never has more lines than the owner likes, names nobody twice, and gets no longer by what was done', () => {
    fc.assert(
      fc.property(candidates, fc.integer({ min: -5, max: 50 }), handled, (all, lines, done) => {
        const day = compose(all, lines, done);
        const most = Math.min(9, Math.max(3, lines));
        expect(day.length).toBeLessThanOrEqual(Math.max(0, most - done.length));
        expect(new Set(day.map((one) => one.person.id)).size).toBe(day.length);
      }),
    );
  });

  test('does not refill: when a line is done, only what stood there is left', () => {
    fc.assert(
      fc.property(candidates, (all) => {
        const day = compose(all, 7, []);
        const [first] = day;
        if (!first) return;
        const rest = all.filter((one) => one.person.id !== first.person.id);
        const after = compose(rest, 7, [first.kind]).map((one) => one.person.id);
        expect(day.slice(1).map((one) => one.person.id)).toEqual(after);
      }),
    );
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

describe('What was put aside', () => {
  const shelf = (what: Shelved['what'], days: number, until: number | null = null): Shelved[] => [
    { kind: 'reply', what, at: NOW - days * DAY, until: shelvedUntil(what, NOW - days * DAY, until), about: 7 },
  ];
  const CASES: readonly (readonly [string, Shelved[], Candidate, boolean])[] = [
    ['done: this letter stays away', shelf('done', 20), candidate(1, 'reply', 1, [7]), true],
    ['done: another letter comes', shelf('done', 20), candidate(1, 'reply', 1, [8]), false],
    ['parked until a day: not before', shelf('park', 3, NOW + DAY), candidate(1, 'reply', 1, [7]), true],
    ['parked until a day: then again', shelf('park', 3, NOW - DAY), candidate(1, 'reply', 1, [7]), false],
    ['let rest: a month', shelf('rest', 29), candidate(1, 'reply', 1, [7]), true],
    ['let rest: back after it', shelf('rest', 31), candidate(1, 'reply', 1, [7]), false],
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
