import { describe, expect, test } from 'vitest';
import { MINUTE, whenToIso } from '../../basics/when.ts';
import { itemsOf, readCalendar, readFixture, shown } from './read-fixture.ts';

function calendar(...events: string[]): string {
  const lines = events.map((one) => `BEGIN:VEVENT\nUID:x\n${one}\nATTENDEE:mailto:ana@example.org\nEND:VEVENT`);
  return `BEGIN:VCALENDAR\n${lines.join('\n')}\nEND:VCALENDAR\n`;
}

async function startsOf(text: string): Promise<(string | null)[]> {
  const { meetings } = await readCalendar(text);
  return shown(meetings).map((one) => whenToIso(one.when));
}

describe('an instance that is moved with all following ones', () => {
  test('takes them along, past summer time, until the next such move; what names one instance alone stays', async () => {
    const { meetings, seen } = await readFixture('moved-from-then-on.ics');
    const rows = shown(meetings).map((one) => [whenToIso(one.when), one.subject, (one.length ?? 0) / MINUTE]);
    expect(rows).toEqual([
      ['2026-03-02T09:00:00Z', 'Weekly', 60],
      ['2026-03-09T09:00:00Z', 'Weekly', 60],
      ['2026-03-17T08:00:00Z', 'On Tuesdays now', 30],
      ['2026-03-24T08:00:00Z', 'On Tuesdays now', 30],
      ['2026-04-01T13:00:00Z', 'Once on the Wednesday', 0],
      ['2026-04-13T06:00:00Z', 'Early again', 0],
    ]);
    expect(seen.flatMap((one) => one.warnings ?? [])).toEqual([]);
  });

  test('takes whole days along as whole days, and to an hour when it is given one', async () => {
    const days = 'DTSTART;VALUE=DATE:20260302\nRRULE:FREQ=WEEKLY;COUNT=3';
    const moved = 'RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20260309\nDTSTART';
    expect(await startsOf(calendar(days, `${moved};VALUE=DATE:20260310`))).toEqual([
      '2026-03-02',
      '2026-03-10',
      '2026-03-17',
    ]);
    expect(await startsOf(calendar(days, `${moved}:20260310T180000`))).toEqual([
      '2026-03-02',
      '2026-03-10T18:00',
      '2026-03-17T18:00',
    ]);
  });

  test('moves them by the clock on the wall when its new time is written in UTC', async () => {
    const weekly = 'DTSTART;TZID=Europe/Berlin:20260316T100000\nRRULE:FREQ=WEEKLY;COUNT=4';
    const moved = 'RECURRENCE-ID;RANGE=THISANDFUTURE:20260323T090000Z\nDTSTART:20260323T080000Z';
    expect(await startsOf(calendar(weekly, moved))).toEqual([
      '2026-03-16T09:00:00Z',
      '2026-03-23T08:00:00Z',
      '2026-03-30T07:00:00Z',
      '2026-04-06T07:00:00Z',
    ]);
  });

  test('calls them all off when it is called off, whatever was said of one', async () => {
    const weekly = 'SEQUENCE:9\nDTSTART:20260302T090000Z\nRRULE:FREQ=WEEKLY;COUNT=4';
    const off =
      'SEQUENCE:8\nSTATUS:CANCELLED\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260316T090000Z\nDTSTART:20260316T090000Z';
    const { meetings } = await readCalendar(calendar(weekly, off));
    expect(shown(meetings).map((one) => one.cancelled ?? false)).toEqual([false, false, true, true]);
  });

  test('is moved alone when its series is not in the file, and that is said', async () => {
    const alone = calendar('RECURRENCE-ID;RANGE=THISANDFUTURE:20260316T090000Z\nDTSTART:20260317T090000Z');
    const { seen } = await readCalendar(alone);
    expect(itemsOf(seen[0])).toHaveLength(1);
    expect(seen[0]?.warnings?.join(' ')).toContain('their series is not in this file');
  });
});
