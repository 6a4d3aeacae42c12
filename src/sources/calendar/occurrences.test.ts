import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { DAY } from '../../basics/when.ts';
import { civilOf, dayNumber, weekdayOf } from './days.ts';
import { occurrences } from './occurrences.ts';
import { parseRule } from './rule.ts';

const NO_BOUNDS = { from: Date.UTC(1900, 0, 1), to: Date.UTC(2200, 0, 1), until: Number.POSITIVE_INFINITY };

function first(text: string, start: number, max: number, from = NO_BOUNDS.from): string[] {
  const rule = parseRule(text);
  const found: string[] = [];
  if (rule === null) return found;
  for (const wall of occurrences(rule, start, { ...NO_BOUNDS, from }, { left: 2_000_000 })) {
    found.push(new Date(wall).toISOString().slice(0, 19));
    if (found.length === max) break;
  }
  return found;
}

function firstOfIcalJs(text: string, start: number, max: number): string[] {
  const iterator = ICAL.Recur.fromString(text).iterator(
    ICAL.Time.fromString(new Date(start).toISOString().slice(0, 19), undefined),
  );
  const found: string[] = [];
  for (let next = iterator.next(false); next && found.length < max; next = iterator.next(false))
    found.push(next.toString());
  return found;
}

test('day numbers are those of Date', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_000_000 }), (number) => {
      const date = new Date(number * DAY);
      const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      expect(civilOf(number)).toEqual(civil);
      expect(dayNumber(civil.year, civil.month, civil.day)).toBe(number);
      expect(weekdayOf(number)).toBe(date.getUTCDay());
    }),
  );
});

describe('instances fall where RFC 5545 puts them', () => {
  const start = Date.UTC(1997, 8, 2, 9);
  const days = (text: string, max = 4) => first(text, start, max).map((iso) => iso.slice(0, 10));
  test.each([
    [
      'every other week, Tuesday and Thursday',
      'FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,TH',
      ['1997-09-02', '1997-09-04', '1997-09-16', '1997-09-18'],
    ],
    [
      'the first and last Sunday of every other month',
      'FREQ=MONTHLY;INTERVAL=2;BYDAY=1SU,-1SU',
      ['1997-09-07', '1997-09-28', '1997-11-02', '1997-11-30'],
    ],
    ['the last day but two', 'FREQ=MONTHLY;BYMONTHDAY=-3', ['1997-09-28', '1997-10-29', '1997-11-28', '1997-12-29']],
    [
      'the 1st, 100th and 200th day of every third year',
      'FREQ=YEARLY;INTERVAL=3;BYYEARDAY=1,100,200',
      ['2000-01-01', '2000-04-09', '2000-07-18', '2003-01-01'],
    ],
    ['the 20th Monday of the year', 'FREQ=YEARLY;BYDAY=20MO', ['1998-05-18', '1999-05-17', '2000-05-15', '2001-05-14']],
    ['Monday of week 20', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', ['1998-05-11', '1999-05-17', '2000-05-15', '2001-05-14']],
    [
      'Friday the 13th',
      'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
      ['1998-02-13', '1998-03-13', '1998-11-13', '1999-08-13'],
    ],
    [
      'election day',
      'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
      ['1997-11-04', '2001-11-06', '2005-11-08', '2009-11-03'],
    ],
    [
      'the third of Tuesday, Wednesday and Thursday',
      'FREQ=MONTHLY;BYDAY=TU,WE,TH;BYSETPOS=3',
      ['1997-09-04', '1997-10-07', '1997-11-06', '1997-12-04'],
    ],
    [
      'the last working day but one',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2',
      ['1997-09-29', '1997-10-30', '1997-11-27', '1997-12-30'],
    ],
    ['29 February', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', ['2000-02-29', '2004-02-29', '2008-02-29', '2012-02-29']],
  ])('%s', (_, rule, expected) => expect(days(rule)).toEqual(expected));

  test('every twenty minutes from nine to half past four', () => {
    const found = first('FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40', start, 25);
    expect([found[1], found[23], found[24]]).toEqual([
      '1997-09-02T09:20:00',
      '1997-09-02T16:40:00',
      '1997-09-03T09:00:00',
    ]);
  });

  test('every three hours, and every quarter past', () => {
    expect(first('FREQ=HOURLY;INTERVAL=3', start, 3)).toEqual([
      '1997-09-02T09:00:00',
      '1997-09-02T12:00:00',
      '1997-09-02T15:00:00',
    ]);
    expect(first('FREQ=HOURLY;BYMINUTE=15', start, 2)).toEqual(['1997-09-02T09:15:00', '1997-09-02T10:15:00']);
  });
});

describe('the same instances as ical.js', () => {
  const weekdays = fc.subarray(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], { minLength: 1 });
  const interval = fc.integer({ min: 1, max: 5 });
  const rules = fc.oneof(
    interval.map((every) => `FREQ=DAILY;INTERVAL=${every}`),
    fc.tuple(interval, weekdays).map(([every, on]) => `FREQ=WEEKLY;INTERVAL=${every};BYDAY=${on.join(',')}`),
    fc
      .tuple(interval, fc.integer({ min: 1, max: 28 }))
      .map(([every, on]) => `FREQ=MONTHLY;INTERVAL=${every};BYMONTHDAY=${on}`),
    fc.tuple(fc.constantFrom(1, 2, 3, 4, -1), weekdays).map(([nth, [on]]) => `FREQ=MONTHLY;BYDAY=${nth}${on}`),
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 2, 3, 4, -1), weekdays)
      .map(([month, nth, [on]]) => `FREQ=YEARLY;BYMONTH=${month};BYDAY=${nth}${on}`),
    fc.tuple(interval, weekdays).map(([every, on]) => `FREQ=DAILY;INTERVAL=${every};BYDAY=${on.join(',')}`),
  );
  // A start off its own rule is read differently by ical.js itself, by frequency; so each begins on its rule.
  const onRule = (rule: string, start: number) => Date.parse(`${first(rule, start, 1)[0]}Z`);
  const starts = fc.integer({ min: 10_000, max: 22_000 }).map((day) => day * DAY + 9 * 3_600_000);

  test('for the rules that calendars write', () => {
    fc.assert(
      fc.property(rules, starts, (rule, day) => {
        const start = onRule(rule, day);
        expect(first(rule, start, 30)).toEqual(firstOfIcalJs(rule, start, 30));
      }),
    );
  });

  test('with a count', () => {
    fc.assert(
      fc.property(rules, starts, fc.integer({ min: 1, max: 20 }), (rule, day, count) => {
        const start = onRule(rule, day);
        const text = `${rule};COUNT=${count}`;
        expect(first(text, start, 50)).toEqual(firstOfIcalJs(text, start, 50));
      }),
    );
  });

  test('jumping into the middle gives what walking there gives', () => {
    fc.assert(
      fc.property(rules, starts, fc.integer({ min: 0, max: 4000 }), (rule, start, days) => {
        const from = start + days * DAY;
        const walked = first(rule, start, 5000).filter((iso) => Date.parse(`${iso}Z`) >= from);
        expect(first(rule, start, 10, from)).toEqual(walked.slice(0, 10));
      }),
      { numRuns: 40 },
    );
  });
});
