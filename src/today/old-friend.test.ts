import { describe, expect, test } from 'vitest';
import { type Dossier, judge } from '../relationships/index.ts';
import { type Event, tale } from '../relationships/tale-for-tests.ts';
import { candidatesOf } from './candidate.ts';
import { withNovelty } from './novelty.ts';
import { oldFriendsRest, restsAfterShown, timesShown, withDay } from './shown.ts';

const YEAR = 365;
const ANA = { id: 1, name: 'Ana' };

/** Letters each way once a month, the last so many days ago. */
const close = (last: number): Event[] =>
  Array.from({ length: 8 }, (_, i) => [last + 30 * (7 - i), i % 2 === 0 ? 'me' : 'them'] as Event);

const kindsOf = (events: readonly Event[], more: Partial<Dossier> = {}) => {
  const dossier = tale(events, more);
  return candidatesOf(ANA, dossier, judge(dossier)).map((one) => one.kind);
};
const isFriend = (events: readonly Event[], more: Partial<Dossier> = {}) =>
  kindsOf(events, more).includes('old-friend');
const said = { tie: null, elsewhere: false, alone: false, wrong: new Set<never>() };

describe('An old friend', () => {
  const SEEN: readonly (readonly [string, readonly Event[]])[] = [
    ['is somebody one wrote with for long and not for four years', close(4 * YEAR)],
    ['is somebody one wrote with monthly and not for a year', close(YEAR)],
    [
      'is somebody one met often and not for four years',
      [4, 4.1, 4.2, 4.3, 4.4].map((y) => [y * YEAR, 'both'] as Event),
    ],
    ['may have had the last word', [...close(4 * YEAR), [4 * YEAR - 3, 'me']]],
  ];
  test.each(SEEN)('%s', (_, events) => expect(isFriend(events)).toBe(true));

  const NOT_SEEN: readonly (readonly [string, readonly Event[]])[] = [
    ['is nobody after a summer', close(80)],
    [
      'is nobody within their own rhythm',
      [...Array(6).keys()].map((i) => [200 * (i + 1), i % 2 ? 'me' : 'them'] as Event),
    ],
    ['is nobody to whom one wrote alone', close(4 * YEAR).map(([days]) => [days, 'me'] as Event)],
    [
      'is nobody from whom two letters came',
      [
        [4 * YEAR, 'them'],
        [4 * YEAR + 1, 'them'],
      ],
    ],
    ['is nobody who left a letter without an answer', [...close(4 * YEAR), [3 * YEAR, 'me']]],
    ['is nobody who left two without an answer', [...close(4 * YEAR), [3 * YEAR, 'me'], [2 * YEAR, 'me']]],
    ['is nobody one met yesterday', [...close(4 * YEAR), [1, 'both']]],
  ];
  test.each(NOT_SEEN)('%s', (_, events) => expect(isFriend(events)).toBe(false));

  test('is nobody who came to the party last year, which nobody would call four years', () => {
    const dossier = tale([...close(4 * YEAR), [200, 'both']]);
    const party = dossier.rows.map((row) => (row.kind === 'meeting' ? { ...row, company: 15 } : row));
    const told = { ...dossier, rows: party };
    expect(candidatesOf(ANA, told, judge(told))).toEqual([]);
  });

  test('is nobody who is to be left alone, nobody of business, and nobody one talks with elsewhere', () => {
    for (const corrections of [
      { ...said, alone: true },
      { ...said, tie: 'business' as const },
      { ...said, elsewhere: true },
    ])
      expect(isFriend(close(4 * YEAR), { corrections })).toBe(false);
  });

  test('is told with the years, and with help that was given', () => {
    const dossier = tale([...close(4 * YEAR), [4 * YEAR - 1, 'them', ['help', 'Here is the drawing you need.']]]);
    const [friend] = candidatesOf(ANA, dossier, judge(dossier));
    expect(friend?.reason).toBe(
      'You and Ana were in touch in 2022; it has been 4 years. Ana helped you on 24 November 2022: “Here is the drawing you need.”',
    );
  });

  test('is told with the months where it was this year', () => {
    const weekly = Array.from({ length: 8 }, (_, i) => [170 + 7 * (7 - i), i % 2 === 0 ? 'me' : 'them'] as Event);
    const dossier = tale(weekly);
    const friend = candidatesOf(ANA, dossier, judge(dossier)).find(({ kind }) => kind === 'old-friend');
    expect(friend?.reason).toBe('You and Ana were in touch from April to June; it has been 6 months.');
  });

  test('pulls more who began something new since, and who lives in another world; what no card says weighs nothing', () => {
    const friend = { ...candidate(), pull: 1 };
    const lastAt = Date.UTC(2022, 0, 1);
    const near = new Set(['harbour office']);
    const circles: string[] = [];
    const since = { at: Date.UTC(2024, 4, 1), precision: 'month' as const };
    const post = { kind: 'position' as const, value: 'Director', from: since };
    const same = { kind: 'company' as const, value: 'Harbour Office' };
    const nothing = withNovelty(friend, { facts: [], circles }, lastAt, near);
    const office = withNovelty(friend, { facts: [same], circles }, lastAt, near);
    const changed = withNovelty(friend, { facts: [same, post], circles }, lastAt, near);
    const apart = withNovelty(friend, { facts: [], circles: ['choir'] }, lastAt, near);
    expect([nothing.pull, office.pull]).toEqual([1, 1]);
    expect(changed.pull).toBeGreaterThan(1);
    expect(changed.reason).toBe(`${friend.reason} New since then: Director.`);
    expect(apart.pull).toBeGreaterThan(1);
  });

  function candidate() {
    const dossier = tale(close(4 * YEAR));
    return candidatesOf(ANA, dossier, judge(dossier))[0]!;
  }
});

describe('That two have spoken', () => {
  const CASES: readonly (readonly [string, Event, boolean])[] = [
    ['a letter of mine yesterday', [1, 'me'], true],
    ['a letter of theirs yesterday', [1, 'them'], true],
    ['a meeting yesterday', [1, 'both'], true],
    ['a meeting last week', [7, 'both'], false],
    ['an automatic reply', [1, 'them', 'automatic'], false],
  ];
  test.each(CASES)('%s takes away a thank-you for help of last month, or does not', (_, event, has) => {
    const help: Event = [30, 'them', ['help', 'Here is the drawing you need.']];
    expect(kindsOf([help])).toContain('thanks');
    expect(kindsOf([help, event]).includes('thanks')).toBe(!has);
  });
});

describe('What was shown', () => {
  const TODAY = '2026-11-22';
  const thanks = (...days: string[]) => [{ kind: 'thanks' as const, days }];
  const CASES: readonly (readonly [string, Parameters<typeof restsAfterShown>, boolean])[] = [
    ['never: comes', ['thanks', [], 10, TODAY], false],
    ['once, yesterday: comes once more', ['thanks', thanks('2026-11-21'), 10, TODAY], false],
    ['today: stays all day', ['thanks', thanks('2026-11-21', TODAY), 10, TODAY], false],
    ['twice: rests for a month', ['thanks', thanks('2026-11-01', '2026-11-02'), 10, TODAY], true],
    ['twice, a month ago: comes', ['thanks', thanks('2026-10-01', '2026-10-02'), 10, TODAY], false],
    ['another about the same person within their rhythm: rests', ['give', thanks('2026-11-01'), 40, TODAY], true],
    ['another about the same person after their rhythm: comes', ['give', thanks('2026-11-01'), 10, TODAY], false],
    ['a birthday is no second suggestion', ['be-there', thanks('2026-11-20'), 40, TODAY], false],
    [
      'a letter that waits never rests by this',
      ['reply', [{ kind: 'reply', days: ['2026-11-20', '2026-11-21'] }], 10, TODAY],
      false,
    ],
    [
      'an old friend: not twice within a season',
      ['old-friend', [{ kind: 'old-friend', days: ['2026-09-01'] }], 10, TODAY],
      true,
    ],
    ['an old friend: again after it', ['old-friend', [{ kind: 'old-friend', days: ['2026-08-20'] }], 10, TODAY], false],
  ];
  test.each(CASES)('%s', (_, asked, rests) => expect(restsAfterShown(...asked)).toBe(rests));

  test('an old friend: nobody within a week of another', () => {
    const friend = (day: string) => [{ kind: 'old-friend' as const, days: [day] }];
    expect(
      ['2026-11-22', '2026-11-21', '2026-11-16', '2026-11-15'].map((day) => oldFriendsRest(friend(day), TODAY)),
    ).toEqual([false, true, true, false]);
  });

  test('of the same day does not count, of the last fortnight does', () => {
    expect(timesShown('reply', [{ kind: 'reply', days: ['2026-10-01', '2026-11-20', TODAY] }], TODAY)).toBe(1);
    expect(withDay(['2026-11-20'], TODAY)).toEqual(['2026-11-20', TODAY]);
  });
});
