import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeOf, changeWords } from './change.ts';
import { warmthOn } from './habits.ts';
import { LAYERS, type Layer, layersOf } from './layers.ts';
import { elapsedWords, rhythmOf, rhythmWords, spanWords } from './rhythm.ts';
import { foldContact, newTies, tieAt } from './state.ts';
import { type Event, tale } from './tale-for-tests.ts';

const DAY = 86_400;
const BEGIN = 20_000 * DAY;

function tieEvery(days: number, times: number, silent: number) {
  const ties = newTies(1);
  for (let i = 0; i < times; i++) foldContact(ties, 0, BEGIN + i * days * DAY, 0, 1);
  return tieAt(ties, 0, BEGIN + ((times - 1) * days + silent) * DAY);
}

describe('Rhythm', () => {
  test.each([
    ['every ten days, silent for nine', 10, 20, 9, 'in rhythm'],
    ['every ten days, silent for a month', 10, 20, 31, 'quiet'],
    ['every ten days, silent for half a year', 10, 20, 180, 'may have gone quiet'],
    ['every day, silent over a weekend and a cold', 1, 200, 12, 'in rhythm'],
    ['once a quarter, silent for four months', 90, 20, 120, 'in rhythm'],
    ['two contacts only', 10, 2, 100, 'too early'],
    ['anything, then four years of nothing', 10, 20, 4 * 365, 'dormant'],
  ] as const)('%s', (_, every, times, silent, pause) => {
    expect(rhythmOf(tieEvery(every, times, silent), 'close')?.pause).toBe(pause);
  });

  test('is nothing where there never was contact', () => {
    expect(rhythmOf(tieAt(newTies(1), 0, BEGIN), 'close')).toBeNull();
  });

  test('is no silence of years between two who were at one party since, however many came', () => {
    const letters: Event[] = Array.from({ length: 8 }, (_, i) => [2500 - 30 * i, i % 2 ? 'me' : 'them']);
    const dossier = tale([...letters, [40, 'both']]);
    const party = dossier.rows.map((row) => (row.kind === 'meeting' ? { ...row, company: 15 } : row));
    expect(warmthOn({ ...dossier, rows: party }, 'close').words).toBe(
      'You and Ana are usually in touch every 4 weeks; since June 2020 much less often.',
    );
    expect(warmthOn(tale(letters), 'close').words).toMatch(
      /^You and Ana were usually .*; it has been more than 6 years, the longest pause so far\.$/,
    );
  });

  test('is no habit of two where only one of them ever wrote, however often', () => {
    const feed: Event[] = Array.from({ length: 40 }, (_, i) => [10 * i + 200, 'them']);
    expect(warmthOn(tale(feed), 'close').words).toBe('too early to say');
    expect(warmthOn(tale([...feed, [350, 'me']]), 'close').words).toMatch(/^You and Ana were usually in touch/);
  });

  test('is not what one sleep of four years says', () => {
    const before: Event[] = Array.from({ length: 4 }, (_, i) => [1900 + 30 * i, 'both']);
    const since: Event[] = Array.from({ length: 6 }, (_, i) => [10 + 40 * i, 'both']);
    expect(warmthOn(tale([...before, ...since]), 'close').words).toMatch(/every 6 weeks; since April/);
    const years: Event[] = Array.from({ length: 5 }, (_, i) => [100 + 1400 * i, 'both']);
    expect(warmthOn(tale(years), 'close').words).toBe('too early to say');
  });

  test('is said in words that could stand in a letter', () => {
    expect(rhythmWords(rhythmOf(tieEvery(10, 40, 63), 'close')!)).toBe(
      'usually every 10 days; now 9 weeks, the longest pause so far',
    );
    expect(rhythmWords(rhythmOf(tieEvery(10, 2, 63), 'close')!)).toBeNull();
    expect([1, 10, 21, 120, 900].map(spanWords)).toEqual(['day', '10 days', '3 weeks', '4 months', '2 years']);
  });

  test('says no year too many of a pause: three years and a half are more than three', () => {
    expect([600, 699, 731, 900, 1315, 1450, 1500].map(elapsedWords)).toEqual([
      '20 months',
      '23 months',
      '2 years',
      'more than 2 years',
      'more than 3 years',
      '4 years',
      'more than 4 years',
    ]);
  });
});

describe('Layers', () => {
  const warm = (person: number, warmth: number) => ({ person, warmth, contactDays: 9 });
  const many = Array.from({ length: 30 }, (_, i) => warm(i, 30 - i));

  test('have room for the nearest five, then ten more, and so on', () => {
    const rings = [...layersOf(many, new Map()).values()];
    expect(LAYERS.map(({ name }) => rings.filter((ring) => ring === name).length)).toEqual([5, 10, 15, 0]);
  });

  test('leave nobody outside for coming a little late once inside', () => {
    const list = Array.from({ length: 60 }, (_, i) => warm(i, 100 - i));
    const inside = new Map<number, Layer>([
      [16, 'close'],
      [17, 'close'],
    ]);
    const rings = layersOf(list, inside);
    // The 17th stays in the ring of 15; the 18th is more than 15 of 100 behind.
    expect([rings.get(16), rings.get(17), layersOf(list, new Map()).get(16)]).toEqual(['close', 'good', 'good']);
  });

  test('take in nobody after one lively week, and nobody without contact', () => {
    expect(layersOf([{ person: 1, warmth: 9, contactDays: 2 }, warm(2, 0)], new Map())).toEqual(
      new Map([
        [1, 'beyond'],
        [2, 'beyond'],
      ]),
    );
  });

  test('do not depend on the order of people', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(many, { minLength: 30 }), (mixed) => {
        expect(new Map([...layersOf(mixed, new Map())].sort(([a], [b]) => a - b))).toEqual(layersOf(many, new Map()));
      }),
    );
  });
});

describe('Something changed', () => {
  const every = (days: number, times: number, from = 0) => Array.from({ length: times }, (_, i) => from + i * days);

  test.each([
    ['monthly, then weekly', [...every(30, 12), ...every(7, 30, 360)], 575, 'more'],
    ['weekly, then every second month', [...every(7, 30), ...every(60, 8, 260)], 700, 'less'],
    ['steady', every(10, 60), 595, 'nothing'],
    ['too few days to say', every(30, 5), 130, 'nothing'],
    ['all on one day', [3, 3, 3, 3, 3, 3, 3], 3, 'nothing'],
  ] as const)('%s', (_, days, today, what) => {
    const change = changeOf(days, today, 30);
    expect(change === null ? 'nothing' : change.factor > 1 ? 'more' : 'less').toBe(what);
  });

  test('names a day on which there was contact', () => {
    const days = [...every(30, 12), ...every(7, 30, 360)];
    expect(days).toContain(changeOf(days, 575, 30)?.since);
    expect(changeWords(changeOf(days, 575, 30)!)).toBe('about 4 times as often');
  });

  test('never fails on any days', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { maxLength: 80 }), fc.nat(6000), (days, today) => {
        const change = changeOf(
          [...days].sort((a, b) => a - b),
          today,
          30,
        );
        if (change !== null) expect(Number.isFinite(change.factor)).toBe(true);
      }),
    );
  });
});
