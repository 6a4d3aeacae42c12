import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOUR } from '../../basics/when.ts';
import { worked } from './read-fixture.ts';
import { readVtimezone } from './vtimezone.ts';
import { ianaZone, shownZone, toUtc, windowsZone } from './zone.ts';

const iso = (zone: string, wall: number) => {
  const found = ianaZone(zone);
  return found === null ? null : new Date(toUtc(found, wall)).toISOString();
};

test('a skipped hour is read with the offset before it, a doubled hour as its first pass', () => {
  expect(iso('Europe/Berlin', Date.UTC(2026, 2, 29, 2, 30))).toBe('2026-03-29T01:30:00.000Z');
  expect(iso('Europe/Berlin', Date.UTC(2026, 9, 25, 2, 30))).toBe('2026-10-25T00:30:00.000Z');
});

test('offsets of any moment are those of Intl', () => {
  const zones = [
    'Europe/Berlin',
    'America/New_York',
    'Africa/Casablanca',
    'Australia/Lord_Howe',
    'Asia/Kolkata',
    'Africa/Cairo',
  ];
  const formats = new Map(
    zones.map((zone) => [
      zone,
      new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }),
    ]),
  );
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.integer({ min: 315_532_800, max: 1_900_000_000 }), (zone, second) => {
      const shown = Date.parse(
        `${formats
          .get(zone)
          ?.format(second * 1000)
          .replace(' ', 'T')}Z`,
      );
      expect(ianaZone(zone)?.offsetAt(second * 1000)).toBe(shown - second * 1000);
    }),
    { numRuns: 500 },
  );
});

test('names that are no zone are none', () => {
  for (const name of ['', 'Nowhere', 'x'.repeat(1000), 'Europe/', '../etc', 'a b']) expect(ianaZone(name)).toBeNull();
  expect(windowsZone('Nowhere Standard Time')).toBeNull();
  expect(shownZone('Room 5')).toBeNull();
});

test('a shown name is its city, else the distance it states', () => {
  const july = Date.UTC(2026, 6, 1);
  expect(shownZone('(UTC+01:00) Amsterdam, Berlin, Bern')?.offsetAt(july)).toBe(2 * HOUR);
  expect(shownZone('(UTC+03:00) Somewhere else')?.offsetAt(july)).toBe(3 * HOUR);
  expect(shownZone('Pacific Time (US & Canada), Tijuana')?.offsetAt(july)).toBe(-7 * HOUR);
});

test('a zone that a file writes for Berlin is Berlin’s', () => {
  const lines = [
    'TZID:Mine',
    'BEGIN:STANDARD',
    'DTSTART:16010101T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010101T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
    'END:DAYLIGHT',
  ];
  const mine = readVtimezone(lines)?.zone();
  const berlin = ianaZone('Europe/Berlin');
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(1997, 0), max: Date.UTC(2036, 0) }), (utc) => {
      expect(mine?.offsetAt(utc)).toBe(berlin?.offsetAt(utc));
    }),
  );
});

/** A zone of `count` rules, in observances of so many each. */
function zoneOfRules(rule: string, count: number, each: number): string[] {
  const open = ['BEGIN:STANDARD', 'DTSTART:19500101T000000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200'];
  const one = [...open, ...Array.from({ length: each }, () => `RRULE:${rule}`), 'END:STANDARD'];
  return ['TZID:Mine', ...Array.from({ length: count / each }, () => one).flat()];
}

test.each([
  ['FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 3000],
  ['FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2', 3000],
  ['FREQ=YEARLY;BYDAY=1MO;BYSETPOS=1', 1],
  ['FREQ=DAILY;INTERVAL=2', 1],
  ['FREQ=SECONDLY;BYHOUR=25', 10],
])('a zone of 3,000 rules %s, %i to an observance, takes no time and is a zone', (rule, each) => {
  readVtimezone(zoneOfRules(rule, each, each))?.zone();
  const before = worked();
  expect(
    readVtimezone(zoneOfRules(rule, 3000, each))
      ?.zone()
      ?.offsetAt(Date.UTC(2026, 0)),
  ).toBe(2 * HOUR);
  expect(worked() - before).toBeLessThan(400);
});
