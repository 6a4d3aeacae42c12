import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownClock } from './clock.ts';
import type { Meeting } from './meeting.ts';
import { commonness, type Letter, returningWords } from './returning.ts';

const letters = (...texts: readonly string[]): Letter[] => texts.map((text, i) => ({ id: i + 1, text }));
const words = (own: readonly Letter[], others: readonly Letter[] = [], names: readonly string[] = []) =>
  returningWords(own, commonness([...own, ...others]), names).map((one) => one.word);

describe('What somebody returns to', () => {
  const OWN = letters(
    'The varnish is dry.',
    'More varnish came on Monday.',
    'Does your varnish smell?',
    'A keel.',
    'The keel!',
  );

  test('is a word that stands in three letters of theirs, with the letters', () => {
    const [one] = returningWords(OWN, commonness(OWN), []);
    expect(one).toEqual({ word: 'varnish', restsOn: [1, 2, 3] });
    expect(words(OWN)).toEqual(['varnish']);
  });

  const NOT: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[] = [
    ['a word said three times in one letter', ['varnish varnish varnish'], [], []],
    ['a common word of letters', ['Thanks again, see you', 'Thanks again', 'Thanks again'], [], []],
    ['a word that everybody writes', ['harbour one', 'harbour two', 'harbour'], Array(9).fill('harbour'), []],
    ['a name', ['Duarte here', 'Duarte again', 'yours, Duarte'], [], ['Ana Duarte']],
    ['a link', ['https://varnish.example/a', 'https://varnish.example/b', 'mail varnish@varnish.example'], [], []],
  ];
  test.each(NOT)('is not %s', (_, own, others, names) => {
    expect(words(letters(...own), letters(...others), names)).toEqual([]);
  });

  test('names letters in which the word stands, whatever is written', () => {
    const text = fc.array(fc.constantFrom('varnish', 'Keels', 'thanks', '«', 'ß', 'a@b.c', '\n'), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
        const own = letters(...texts.map((one) => one.join(' ')));
        for (const { word, restsOn } of returningWords(own, commonness(own), [])) {
          expect(restsOn.length).toBeGreaterThanOrEqual(3);
          for (const id of restsOn) expect(own[id - 1]!.text.toLowerCase()).toContain(word.toLowerCase());
        }
      }),
    );
  });
});

describe('A meeting by its own clock', () => {
  const meeting = (more: Partial<Meeting>): Meeting => ({
    id: 1,
    at: Date.UTC(2026, 6, 1, 13),
    precision: 'second',
    length: 5_400_000,
    zone: 'Europe/Lisbon',
    title: '',
    isOpen: false,
    guests: [2],
    ...more,
  });

  test.each<[string, Partial<Meeting>, string | null]>([
    ['has the summer time of the place', {}, 'Lisbon 2026-07-01T14:00 2026-07-01T15:30'],
    ['may be on another day there', { zone: 'Asia/Tokyo' }, 'Tokyo 2026-07-01T22:00 2026-07-01T23:30'],
    ['may have no name but a distance', { zone: '+05:30' }, 'UTC+05:30 2026-07-01T18:30 2026-07-01T20:00'],
    ['ends when nobody knows', { length: null }, 'Lisbon 2026-07-01T14:00 null'],
    ['has none where the calendar names no zone', { zone: null }, null],
    ['has none where nobody here knows the zone', { zone: 'Moon/Crater' }, null],
    ['has none for a whole day', { precision: 'day' }, null],
    ['has none for a clock on the wall', { precision: 'local' }, null],
  ])('%s', (_, more, wanted) => {
    const own = ownClock(meeting(more));
    expect(own && `${own.place} ${own.begins} ${own.ends}`).toBe(wanted);
  });
});
