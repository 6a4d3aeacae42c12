import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectLinear } from '../../basics/linear-for-tests.ts';
import { whenToIso } from '../../basics/when.ts';
import { readDate, readEnvelopeDate, readReceivedDate, sentAt } from './date.ts';
import { CORPORA, NOW } from './sample.ts';

const VECTORS = join(CORPORA, 'hostile/email-addr/stalwart-headers__date.json');

function iso(line: string): string | null {
  const when = readDate(line);
  return when === null ? null : whenToIso(when);
}

describe('dates that can be read', () => {
  it.each([
    ['Tue, 1 Jul 2003 10:52:37 +0200', '2003-07-01T08:52:37Z'],
    ['1 Jul 2003 (a (nested) comment) 10:52:37 +0200', '2003-07-01T08:52:37Z'],
    ['21 Nov 97 09:55:06 GMT', '1997-11-21T09:55:06Z'],
    ['Sun, 27 Oct 102 23:57:07 EST', '2002-10-28T04:57:07Z'],
    ['Fri, 21 Nov 1997 09(comment):   55  :  06 -0600', '1997-11-21T15:55:06Z'],
    ['Wed, 27 Jun 99 04:11 +0900', '1999-06-26T19:11:00Z'],
    ['Mi, 6 Mai 2026 10:00:00 +0200', '2026-05-06T08:00:00Z'],
    ['Tue, 5 May 2026 10:00:00 GMT+0200', '2026-05-05T08:00:00Z'],
    ['Tue, 5 May 2026 10:00:00 +02:00', '2026-05-05T08:00:00Z'],
    ['2026-05-05T10:00:00Z', '2026-05-05T10:00:00Z'],
    ['Tue May  5 10:00:00 2026 +0200', '2026-05-05T08:00:00Z'],
    ['Tue, 5 May 2026 10:00:00 PM +0200', '2026-05-05T20:00:00Z'],
    ['Tue, 5 May 2026 12:05 am +0000', '2026-05-05T00:05:00Z'],
  ])('%s', (line, expected) => {
    expect(iso(line)).toBe(expected);
  });

  it.each(['Tue, 12 Oct 2010 16:21:05', 'Tue, 12 Oct 2010 16:21:05 H0500', 'Tue, 12 Oct 2010 16:21:05 +9900'])(
    '%s has no zone that is known, so it is a local time',
    (line) => {
      expect(readDate(line)).toMatchObject({ precision: 'local' });
    },
  );
});

it.each([
  'Pn, 29 paX 2007 21:13:00 +0100',
  'Wed, 15 Dec 2010    59:10 -0500',
  '<HR>',
  '',
  'now',
  '30 Feb 2020 10:00:00 +0000',
  'Tue, 7 00 2026 19:14:51 +0000',
])('"%s" is no date', (line) => {
  expect(readDate(line)).toBeNull();
});

it('reads the date of a separator line with and without a zone', () => {
  expect(
    whenToIso(
      readEnvelopeDate('1773664405479613283@xxx Tue Aug 08 12:36:29 +0000 2023') ?? { at: null, precision: 'unknown' },
    ),
  ).toBe('2023-08-08T12:36:29Z');
  expect(readEnvelopeDate('ana@example.org Sun Jul  9 15:06:25 2023')).toMatchObject({ precision: 'local' });
});

it('reads the date behind the last semicolon of a Received line', () => {
  expect(readReceivedDate('from a (b; c) by d with SMTP id x; Mon, 10 Oct 2022 10:31:15 -0700 (PDT)')?.at).toBe(
    Date.UTC(2022, 9, 10, 17, 31, 15),
  );
});

describe('which date is believed', () => {
  const received = 'by mx.example.org; Wed, 6 May 2026 08:15:30 +0000';
  it.each([
    ['Mon, 1 Jan 2096 10:00:00 +0000', 'in the future'],
    ['Thu, 1 Jan 1970 00:00:00 +0000', 'before there was mail of this kind'],
    ['<HR>', 'unreadable'],
    ['Wed, 6 May 2026 10:15:30', 'without a zone'],
  ])('%s (%s) gives way to the time of arrival', (date) => {
    expect(sentAt(readDate(date), [received], '', NOW).at).toBe(Date.UTC(2026, 4, 6, 8, 15, 30));
  });

  const hop = (day: string) => `by mx.example.org; ${day} 08:15:30 +0000`;
  it.each([
    ['two days after it arrived', 'Fri, 8 May 2026 10:00:00 +0000', [hop('Wed, 6 May 2026')], '2026-05-06T08:15:30Z'],
    [
      'years before any server saw it',
      'Mon, 4 May 2015 10:00:00 +0000',
      [hop('Wed, 6 May 2026')],
      '2026-05-06T08:15:30Z',
    ],
    [
      'years before it was fetched into a new box',
      'Mon, 4 May 2015 10:00:00 +0000',
      [hop('Wed, 6 May 2026'), hop('Mon, 4 May 2015')],
      '2015-05-04T10:00:00Z',
    ],
    ['three weeks in an outbox', 'Wed, 15 Apr 2026 10:00:00 +0000', [hop('Wed, 6 May 2026')], '2026-04-15T10:00:00Z'],
    [
      'with a clock some hours ahead',
      'Wed, 6 May 2026 20:00:00 +0000',
      [hop('Wed, 6 May 2026')],
      '2026-05-06T20:00:00Z',
    ],
    [
      'whose ways cannot be read',
      'Mon, 4 May 2015 10:00:00 +0000',
      ['by mx.example.org; some day'],
      '2015-05-04T10:00:00Z',
    ],
  ])('a date %s', (_, date, hops, believed) => {
    expect(whenToIso(sentAt(readDate(date), hops, '', NOW))).toBe(believed);
  });

  it('is never "now": without any believable date the time is unknown', () => {
    expect(sentAt(readDate('<HR>'), [], 'ana@example.org', NOW)).toEqual({ at: null, precision: 'unknown' });
  });

  it('takes a date of the separator line last', () => {
    expect(sentAt(null, [], '- Tue May  5 10:00:00 2026', NOW).at).toBe(Date.UTC(2026, 4, 5, 10));
  });
});

it('never throws, and takes no more work than a line is long', () => {
  fc.assert(fc.property(fc.string(), (line) => void readDate(line)));
  for (const piece of ['1 ', '(', 'Mon ', '1:', ' :', 'Jan 1 1:11 '])
    expectLinear(50_000, (times) => readDate(piece.repeat(times)));
});

describe.skipIf(!existsSync(VECTORS))('stalwart date vectors (skipped where ../shared/corpora is not present)', () => {
  interface Vector {
    header: string;
    expected: {
      year: number;
      month: number;
      day: number;
      hour: number;
      minute: number;
      second: number;
      tz_before_gmt: boolean;
      tz_hour: number;
      tz_minute: number;
    } | null;
  }
  /** Numbers without any order, which Kith does not guess at; and a comment closed too early, which it reads. */
  const OTHERWISE = /^ 4 8 15|invalid\)\n/;
  it('agree but for two stated ones', () => {
    const vectors = (JSON.parse(readFileSync(VECTORS, 'utf8')) as Vector[]).filter(
      (each) => !OTHERWISE.test(each.header.replace('((', '')),
    );
    for (const { header, expected } of vectors) {
      const got = header.includes('with SMTP') ? readReceivedDate(header) : readDate(header);
      if (expected === null) {
        expect(got === null || header.includes('invalid'), header).toBe(true);
        continue;
      }
      const sign = expected.tz_before_gmt ? 1 : -1;
      const local = Date.UTC(
        expected.year,
        expected.month - 1,
        expected.day,
        expected.hour,
        expected.minute,
        expected.second,
      );
      expect(got?.at, header).toBe(local + sign * (expected.tz_hour * 60 + expected.tz_minute) * 60_000);
    }
  });
});
