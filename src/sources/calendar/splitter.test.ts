import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixture, OPTIONS, readCalendar } from './read-fixture.ts';

const NAMES = ['guests.ics', 'broken.ics', 'old.vcs', 'moved-instance.ics', 'own-zones.ics'];

test('where a file is cut into chunks changes nothing', async () => {
  for (const name of NAMES) {
    const bytes = fixture(name);
    const whole = await readCalendar(bytes);
    for (const chunk of [1, 2, 3, 7, 64]) expect(await readCalendar(bytes, OPTIONS, chunk)).toEqual(whole);
  }
});

test('every BEGIN:VEVENT is one record with one outcome, whatever the bytes around it', async () => {
  const line = fc.constantFrom(
    'BEGIN:VCALENDAR',
    'END:VCALENDAR',
    'BEGIN:VEVENT',
    'END:VEVENT',
    'BEGIN:VTIMEZONE',
    'END:VTIMEZONE',
    'BEGIN:VALARM',
    'END:VALARM',
    'BEGIN:VTODO',
    'DTSTART:20260512T080000Z',
    'RRULE:FREQ=WEEKLY;COUNT=3',
    'RECURRENCE-ID:20260512T080000Z',
    'ATTENDEE:mailto:ana@example.org',
    'UID:one',
    'SUMMARY;ENCODING=QUOTED-PRINTABLE:so=',
    ' folded',
    '',
    ';:"',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 60 }), async (lines) => {
      const { seen } = await readCalendar(lines.join('\r\n'));
      const begun = lines.filter((text) => text === 'BEGIN:VEVENT').length;
      expect(seen.map((one) => one.record)).toEqual(Array.from({ length: begun }, (_, at) => at + 1));
      for (const one of seen) {
        expect([one.items, one.skipped, one.failed].filter((outcome) => outcome !== undefined)).toHaveLength(1);
      }
    }),
    { numRuns: 300 },
  );
});

test('no bytes at all make the reader throw', async () => {
  const bytes = fc.uint8Array({ maxLength: 400 });
  await fc.assert(
    fc.asyncProperty(bytes, fc.nat(2000), async (noise, at) => {
      const good = fixture('exceptions.ics');
      const broken = Buffer.concat([good.subarray(0, at), Buffer.from(noise), good.subarray(at)]);
      const { seen } = await readCalendar(broken);
      expect(seen.length).toBeGreaterThan(0);
    }),
    { numRuns: 100 },
  );
});
