import { describe, expect, test } from 'vitest';
import { DAY, type Happening, type Way } from './life.ts';
import { brokenBy, brokenByDay, type Said } from './rules.ts';
import { walkRules } from './rules-walk.ts';
import { walkThrough } from './walk.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const NOTHING: Said = { alone: false, away: new Map() };
const ago = (days: number, way: Way): Happening => ({ at: NOW - days * DAY, person: 0, way, text: '' });
const at = (kind: string, days = 0) => ({ person: 0, kind, at: NOW - days * DAY });

describe('A random walk', () => {
  test('through the rules of a day brings up nobody who is to be left in peace', () => {
    const { broken, suggestions } = walkRules(1, 6000);
    expect(broken).toEqual([]);
    for (const kind of ['be-there', 'give', 'old-friend', 'promise', 'reply', 'thanks'])
      expect(suggestions.get(kind), kind).toBeGreaterThan(0);
  });

  test('through homes and the routes of the API prepares no word that bothers', async () => {
    const { broken, suggestions } = await walkThrough(3, 250);
    expect(broken).toEqual([]);
    expect(suggestions.get('reply')).toBeGreaterThan(0);
  });
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
