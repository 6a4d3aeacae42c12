import { describe, expect, test } from 'vitest';
import { ROUTES } from '../../src/api/routes.ts';
import { ASKS, DAY, type Happening, type Way } from './life.ts';
import { isThere, MUTANTS, stepsUntilFound } from './mutants.ts';
import { missing, NOT_WALKED } from './reached.ts';
import { brokenBy, brokenByDay, type Said } from './rules.ts';
import { walkRules } from './rules-walk.ts';
import { walkThrough } from './walk.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const NOTHING: Said = { alone: false, away: new Map() };
/** Homes that are walked until every route was come to. */
const MOST_HOMES = 12;
const STEPS_OF_A_HOME = 1000;
const ago = (days: number, way: Way, text = ''): Happening => ({ at: NOW - days * DAY, person: 0, way, text });
const at = (kind: string, days = 0) => ({ person: 0, kind, at: NOW - days * DAY });

describe('A random walk', () => {
  test('through the rules of a day brings up nobody who is to be left in peace', () => {
    const { broken, suggestions } = walkRules(1, 6000);
    expect(broken).toEqual([]);
    for (const kind of ['be-there', 'give', 'old-friend', 'promise', 'reply', 'thanks'])
      expect(suggestions.get(kind), kind).toBeGreaterThan(0);
  });

  test('through homes comes to every route of the API and brings up nobody who is to be left in peace', async () => {
    const reached = new Map<string, number>();
    const kinds = new Set<string>();
    for (let seed = 1; seed <= MOST_HOMES && (seed <= 2 || missing(reached).length > 0); seed++) {
      const walked = await walkThrough(seed, STEPS_OF_A_HOME, true);
      expect(walked.broken).toEqual([]);
      for (const [route, n] of walked.reached) reached.set(route, n);
      for (const kind of walked.suggestions.keys()) kinds.add(kind);
    }
    expect(missing(reached)).toEqual([]);
    expect([...kinds]).toEqual(expect.arrayContaining(['reply', 'give', 'whom to ask', 'whom to introduce']));
  }, 600_000);

  test('leaves out only routes that there are', () => {
    const routes = ROUTES.map(({ method, path }) => `${method} ${path}`);
    expect(Object.keys(NOT_WALKED).filter((route) => !routes.includes(route))).toEqual([]);
  });
});

describe('A rule broken on purpose', () => {
  test.each(MUTANTS)('is one that stands in Kith: $says', (mutant) => {
    expect(isThere(mutant)).toBe(true);
  });

  test.each(['third', 'one-ask', 'introducer'])(
    'is told of within a home or two: %s',
    (id) => {
      expect(stepsUntilFound(id, 2)).toBeGreaterThan(0);
    },
    300_000,
  );
});

describe('The rules it is held against find', () => {
  const CASES: readonly (readonly [
    string,
    readonly Happening[],
    ReturnType<typeof at>,
    Said,
    ReturnType<typeof at>[],
  ])[] = [
    ['they are to be left alone', [], at('reply'), { ...NOTHING, alone: true }, []],
    ['two letters have no answer', [ago(60, 'me'), ago(40, 'me')], at('thanks'), NOTHING, []],
    ['the last letter may still be answered', [ago(30, 'them'), ago(4, 'me')], at('thanks'), NOTHING, []],
    ['it was answered', [ago(9, 'them'), ago(8, 'me')], at('reply'), NOTHING, []],
    ['they were in touch these days', [ago(1, 'both')], at('thanks'), NOTHING, []],
    ['no old friend is so lately in touch', [ago(50, 'them')], at('old-friend'), NOTHING, []],
    ['the same old friend within 90 days', [ago(900, 'them')], at('old-friend'), NOTHING, [at('old-friend', 80)]],
    ['a third time within a month', [ago(90, 'them')], at('thanks'), NOTHING, [at('thanks', 2), at('thanks', 1)]],
    ['a second suggestion within a week', [ago(90, 'them')], at('give'), NOTHING, [at('thanks', 2)]],
    ['it was put aside', [ago(90, 'them')], at('reply'), { ...NOTHING, away: new Map([['reply', NOW + DAY]]) }, []],
  ];
  test.each(CASES)('%s', (rule, past, one, said, shown) => {
    expect(brokenBy(one, past, said, shown)).toEqual([rule]);
  });

  const ASKING: readonly (readonly [string, readonly Happening[], string, Partial<Said>])[] = [
    ['an ask follows an ask without an answer', [ago(90, 'me', ASKS)], 'whom to ask', {}],
    ['an ask follows an ask without an answer', [ago(90, 'me', ASKS)], 'whom to introduce', {}],
    ['two letters have no answer', [ago(60, 'me'), ago(40, 'me')], 'words of an ask', {}],
    ['the last letter may still be answered', [ago(4, 'me')], 'whom to introduce', {}],
    ['they were asked in vain within half a year', [ago(90, 'them')], 'whom to ask', { vain: [NOW - 60 * DAY] }],
    ['they are being asked already', [ago(90, 'them')], 'whom to ask', { isAsked: true }],
    ['they are to be left alone', [], 'words after a yes', { alone: true }],
  ];
  test.each(ASKING)('%s (%#)', (rule, past, kind, said) => {
    expect(brokenBy(at(kind), past, { ...NOTHING, ...said }, [])).toEqual([rule]);
  });

  test('nothing in asking with a new reason after half a year, nor in asking whom a word has reached since', () => {
    const past = [ago(400, 'me', ASKS), ago(200, 'me')];
    expect(brokenBy(at('words of an ask'), past, NOTHING, [])).toEqual([]);
    const heard = [ago(50, 'them')];
    expect(brokenBy(at('whom to ask'), heard, { ...NOTHING, vain: [NOW - 60 * DAY] }, [])).toEqual([]);
  });

  test('nothing in a letter that waits, and nothing in a first thank-you', () => {
    expect(brokenBy(at('reply'), [ago(9, 'them')], NOTHING, [])).toEqual([]);
    expect(brokenBy(at('thanks'), [ago(30, 'them')], NOTHING, [])).toEqual([]);
  });

  test('a day that grew, and somebody named twice', () => {
    const two = [at('thanks'), at('reply')];
    expect(brokenByDay(two, 7, [])).toEqual(['somebody twice on a day']);
    expect(brokenByDay([at('reply')], 1, [{ ...at('reply'), person: 1 }])).toEqual(['more lines than the owner likes']);
  });
});
