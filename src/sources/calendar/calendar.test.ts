import { describe, expect, test } from 'vitest';
import { MINUTE, whenToIso } from '../../basics/when.ts';
import { calendarSource } from './calendar.ts';
import { readInvitation } from './invitation.ts';
import { fixture, itemsOf, OPTIONS, readCalendar, readFixture, shown, worked } from './read-fixture.ts';

async function startsByUid(name: string): Promise<Record<string, (string | null)[]>> {
  const { meetings } = await readFixture(name);
  const starts: Record<string, (string | null)[]> = {};
  for (const meeting of meetings) {
    const uid = /^ics:([^@]*)@/.exec(meeting.key)?.[1] ?? meeting.key;
    starts[uid] = [...(starts[uid] ?? []), whenToIso(meeting.when)];
  }
  return starts;
}

function event(lines: string): string {
  return `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${lines.trim().replaceAll('\n', '\r\n')}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
}

describe('time zones', () => {
  test('a Windows zone is that zone, quoted, shown or broken', async () => {
    expect(await startsByUid('windows-zones.ics')).toEqual({
      plain: ['2026-05-12T08:00:00Z'],
      quoted: ['2026-01-12T09:00:00Z'],
      shown: ['2026-05-12T08:00:00Z'],
      unquoted: ['2026-05-12T14:00:00Z'],
      prefixed: ['2026-05-12T08:00:00Z'],
      unknown: ['2026-05-12T10:00'],
      'broken-quote': ['2026-05-12T08:00:00Z'],
    });
  });

  test('a zone nobody knows keeps the wall clock and says so', async () => {
    const { seen } = await readFixture('windows-zones.ics');
    expect(seen[5]?.warnings?.[0]).toContain('“Nowhere/Nothing” is not known');
    expect(seen.filter((one) => one.warnings !== undefined)).toHaveLength(1);
  });

  test('a zone the file defines holds for events before it, even one from the year 1', async () => {
    expect(await startsByUid('own-zones.ics')).toEqual({
      'before-its-zone': ['2026-05-12T14:00:00Z'],
      ancient: ['2026-01-12T04:30:00Z'],
    });
  });

  test('a time without a zone takes the calendar’s, and floats without one', async () => {
    expect(await startsByUid('floating.ics')).toEqual({
      floating: ['2026-05-12T10:00'],
      'calendar-zone': ['2026-05-12T08:00:00Z'],
    });
  });

  test('a whole day is that day in every zone', async () => {
    expect(await startsByUid('whole-days.ics')).toEqual({
      'one-day': ['2026-05-12'],
      'zoned-day': ['2026-05-12'],
      'weekly-day': ['2026-03-20', '2026-03-27', '2026-04-03'],
    });
    const { meetings } = await readFixture('whole-days.ics');
    expect(meetings.map((meeting) => (meeting.length ?? 0) / (24 * 60 * MINUTE))).toEqual([1, 3, 1, 1, 1]);
  });
});

describe('series', () => {
  test('a moved instance is counted once, at its new time, and a called-off one is called off', async () => {
    const { seen, meetings } = await readFixture('moved-instance.ics');
    expect(seen).toHaveLength(3);
    const rows = shown(meetings).map((one) => [whenToIso(one.when), one.cancelled ?? false]);
    expect(rows).toEqual([
      ['2026-03-02T09:00:00Z', false],
      ['2026-03-10T14:00:00Z', false],
      ['2026-03-16T09:00:00Z', true],
      ['2026-03-23T09:00:00Z', false],
    ]);
  });

  test('midnight names a whole day, both for what is moved and for what is left out', async () => {
    const { meetings } = await readFixture('whole-day-moved.ics');
    expect(shown(meetings).map((one) => whenToIso(one.when))).toEqual(['2026-02-19', '2026-02-27']);
  });

  test('an endless series is told from ten years back to one year ahead, at most 5,000 times', async () => {
    const { seen } = await readFixture('endless.ics');
    const starts = itemsOf(seen[0]).map((one) => whenToIso(one.when) ?? '');
    expect([starts[0], starts.at(-1), starts.length]).toEqual(['2016-11-28T09:00:00Z', '2027-11-15T09:00:00Z', 573]);
    expect(seen[1]?.items).toHaveLength(5000);
    expect(seen[1]?.warnings?.[0]).toContain('more than 5000 times');
  });

  test('a rule that never matches has no instance and takes no time', async () => {
    const { seen } = await readFixture('endless.ics');
    expect([seen[2]?.skipped, seen[3]?.skipped]).toEqual(['series without an instance', 'series without an instance']);
  });

  test('a series that ended long ago is told whole', async () => {
    const { seen } = await readFixture('endless.ics');
    expect(seen[4]?.items).toHaveLength(10);
  });

  test('history does not change when today moves', async () => {
    const later = { ...OPTIONS, now: OPTIONS.now + 400 * 24 * 60 * MINUTE };
    const before = (await readCalendar(fixture('moved-instance.ics'))).meetings;
    expect((await readCalendar(fixture('moved-instance.ics'), later)).meetings).toEqual(before);
  });

  test('the end of a rule is read in any form', async () => {
    const starts = await startsByUid('ends.ics');
    const three = ['2026-03-02T09:00:00Z', '2026-03-03T09:00:00Z', '2026-03-04T09:00:00Z'];
    expect(starts).toEqual({
      'until-utc': three,
      'until-local': three,
      'until-date': three,
      'until-and-count': three,
      'negative-count': ['2026-03-02', '2026-03-03', '2026-03-04'],
      'no-such-day': ['2026-06-29', '2026-06-30'],
    });
  });

  test('dates left out match in any form, and extra dates bring their own length', async () => {
    const starts = await startsByUid('exceptions.ics');
    const berlin = ['2026-03-02T09:00:00Z', '2026-03-04T09:00:00Z'];
    expect(starts).toMatchObject({ utc: berlin, 'other-zone': berlin, floating: berlin });
    expect(starts.date).toEqual(['2026-03-01T21:00:00Z', '2026-03-03T21:00:00Z']);
    expect(starts['day-by-time']).toEqual(['2026-03-02', '2026-03-04']);
    expect(starts.notes).toEqual(['2026-03-02T09:00:00Z', '2026-03-09T09:00:00Z']);
    const { seen } = await readFixture('exceptions.ics');
    const lengths = itemsOf(seen[5]).map((one) => (one.length ?? 0) / MINUTE);
    expect(lengths).toEqual([60, 180, 30]);
  });

  test('calling off a series calls off each instance, though it says neither when nor how often', async () => {
    const { meetings } = await readFixture('series-called-off.ics');
    const rows = shown(meetings).map((one) => [whenToIso(one.when), one.cancelled]);
    expect(rows).toEqual([
      ['2026-03-02T09:00:00Z', true],
      ['2026-03-09T09:00:00Z', true],
    ]);
  });

  test('only the newest version in a file is told; one UID for two events keeps both', async () => {
    const { seen } = await readFixture('versions.ics');
    expect(seen.map((one) => one.skipped ?? one.items?.length)).toEqual([
      2,
      'older versions',
      'older versions',
      1,
      1,
      1,
    ]);
    const keys = new Set(seen.flatMap((one) => (one.items ?? []).map((item) => item.key)));
    expect(keys.size).toBe(5);
  });

  test('fifty thousand extra dates are cut to five thousand in no time', async () => {
    const dates = Array.from(
      { length: 50_000 },
      (_, at) => `2020${String((at % 12) + 1).padStart(2, '0')}01T${String(at % 24).padStart(2, '0')}0000Z`,
    );
    const text = event(`UID:x\nDTSTART:20200101T000000Z\nRDATE:${dates.join(',')}\nATTENDEE:mailto:ana@example.org`);
    const before = worked();
    const { meetings } = await readCalendar(text);
    expect(meetings.length).toBeLessThanOrEqual(5000);
    expect(worked() - before).toBeLessThan(2000);
  });
});

describe('people', () => {
  test('rooms, resources, groups, calendars and alarms are nobody', async () => {
    const { meetings } = await readFixture('guests.ics');
    expect(meetings[0]?.parties.map(({ handle, name, role, answer }) => [handle?.value, name, role, answer])).toEqual([
      ['ana@example.org', 'Ruiz, Ana', 'organiser', 'accepted'],
      ['jane@example.org', 'Doe; Jane: Dr.', 'attendee', 'accepted'],
      ['babe@example.org', 'George Herman "Babe" Ruth', 'attendee', undefined],
      ['joe@example.org', '', 'attendee', 'none'],
      ['kim@example.org', 'Kim Apple', 'attendee', undefined],
      [undefined, 'Lee Exchange', 'attendee', undefined],
      [undefined, 'Max Nobody', 'attendee', undefined],
      ['zoe@example.org', 'Zoë', 'attendee', undefined],
    ]);
  });

  test('called-off meetings and declined answers are kept as such', async () => {
    const { meetings } = await readFixture('called-off.ics');
    expect(meetings.map((one) => one.cancelled ?? false)).toEqual([true, true, false]);
    const answers = meetings[2]?.parties.map((party) => party.answer);
    expect(answers).toEqual([undefined, 'declined', 'declined', 'tentative', 'none', undefined]);
  });

  test('more than twenty people are an audience', async () => {
    const guests = (count: number) =>
      Array.from({ length: count }, (_, at) => `ATTENDEE:mailto:guest${at}@example.org`).join('\n');
    const manner = async (count: number) =>
      (await readCalendar(event(`UID:${count}\nDTSTART:20260512T080000Z\n${guests(count)}`))).meetings[0]?.manner;
    expect([await manner(20), await manner(21), await manner(300)]).toEqual(['personal', 'wide', 'wide']);
  });

  test('holidays and birthdays have nobody in them, and a published event is no company', async () => {
    const { seen } = await readFixture('published.ics');
    expect(seen.map((one) => one.skipped)).toEqual(['no other people', 'no other people', undefined]);
    expect(itemsOf(seen[2])[0]?.manner).toBe('bulk');
  });

  test('the calendar’s owner is its name, or the one who is always there', async () => {
    expect((await readFixture('entry.ics')).end.owner).toEqual({
      handles: [{ kind: 'email', value: 'joe@example.org' }],
      names: ['Joe Berg'],
      strength: 'likely',
    });
    const meeting = (at: number) =>
      `UID:${at}\nDTSTART:2026051${at}T080000Z\nORGANIZER:mailto:me@example.org\nATTENDEE:mailto:guest${at}@example.org`;
    const text = [0, 1, 2, 3, 4].map((at) => event(meeting(at))).join('');
    expect((await readCalendar(text)).end.owner?.handles).toEqual([{ kind: 'email', value: 'me@example.org' }]);
    expect((await readCalendar(event(meeting(1)))).end.owner).toBeUndefined();
  });
});

describe('the same meeting from several places', () => {
  test('the invitation, the calendar entry and the answer are one, the newest shown', async () => {
    const invitation = readInvitation(fixture('invitation.ics').toString(), OPTIONS).items;
    const reply = readInvitation(fixture('reply.ics').toString(), OPTIONS).items;
    const { meetings } = await readFixture('entry.ics');
    const all = [...meetings, ...invitation, ...reply];
    expect(all.map((one) => one.key)).toEqual(Array(3).fill('ics:lunch-1@example.org'));
    expect(shown(all).map((one) => whenToIso(one.when))).toEqual(['2026-05-13T10:00:00Z']);
    expect(reply[0]?.rank).toBeLessThan(0);
  });

  test('proposals and answers without a date are left out with a reason', async () => {
    const { seen } = await readFixture('reply.ics');
    expect(seen.map((one) => one.skipped)).toEqual([
      undefined,
      'proposals and requests about invitations',
      'answers without a date',
    ]);
  });

  test('ranks stay whole numbers, whatever a program writes into SEQUENCE', async () => {
    const text = event(
      'UID:x\nSEQUENCE:1407317367304\nDTSTAMP:21051231T235959Z\nSTATUS:CANCELLED\nDTSTART:20260512T080000Z\nATTENDEE:mailto:ana@example.org',
    );
    const rank = (await readCalendar(text)).meetings[0]?.rank ?? 0;
    expect(Number.isSafeInteger(rank)).toBe(true);
  });

  test('keys fit the store, however long a UID is', async () => {
    const text = event(
      `UID:${'x'.repeat(5000)}\nDTSTART:20260512T080000Z\nRRULE:FREQ=DAILY;COUNT=2\nATTENDEE:mailto:ana@example.org`,
    );
    const { meetings } = await readCalendar(text);
    expect(meetings).toHaveLength(2);
    for (const { key } of meetings) expect(key.length).toBeLessThanOrEqual(1000);
  });
});

describe('bad input', () => {
  test('one bad event loses one event', async () => {
    const { seen, end } = await readFixture('broken.ics');
    const outcomes = seen.map((one) => (one.failed === undefined ? (one.skipped ?? 'kept') : 'failed'));
    expect(outcomes).toEqual(['kept', 'failed', 'kept', 'failed', 'kept', 'kept', 'failed']);
    expect(seen.map((one) => one.where)[3]).toBe('event 4 (line 20)');
    expect(end.remarks).toEqual(['tasks: 1, not used']);
  });

  test('a meeting without a readable date keeps its people, time unknown', async () => {
    const { seen } = await readFixture('broken.ics');
    expect(itemsOf(seen[2])[0]?.when.precision).toBe('unknown');
    expect(seen[2]?.warnings?.[0]).toContain('“Next Year” is no date');
  });

  test('lengths are told when they make sense', async () => {
    const { meetings } = await readFixture('lengths.ics');
    const minutes = meetings.map((one) => (one.length === undefined ? null : one.length / MINUTE));
    expect(minutes).toEqual([90, null, null, 120, 120, 2 * 24 * 60, null]);
  });

  test('a vCalendar of the nineties is read with its own rules, marks and character set', async () => {
    const { meetings } = await readFixture('old.vcs');
    expect(meetings.map((one) => whenToIso(one.when))).toEqual([
      '2006-03-02T09:00:00Z',
      '2006-03-16T09:00:00Z',
      '2006-03-30T09:00:00Z',
    ]);
    expect(meetings[0]?.subject).toBe('Gespräch mit Zoë');
    expect(meetings[0]?.parties.map((party) => [party.handle?.value, party.name, party.role])).toEqual([
      ['ana@example.org', 'Ana Ruiz', 'organiser'],
      ['joe@example.org', 'Joe', 'attendee'],
    ]);
  });

  test('marks, UTF-16, bare CR and lower case change nothing', async () => {
    const plain = fixture('guests.ics').toString();
    const { meetings } = await readCalendar(plain);
    const variants = [
      Buffer.from(`\ufeff${plain}`),
      Buffer.from(`\ufeff${plain}`, 'utf16le'),
      Buffer.from(plain, 'utf16le'),
      Buffer.from(plain, 'utf16le').swap16(),
      Buffer.from(plain.replaceAll('\r', '').replaceAll('\n', '\r')),
      Buffer.from(plain.replaceAll('\n', '\r\n')),
      Buffer.from(
        plain
          .replace('BEGIN:VEVENT', 'begin:vevent')
          .replace('DTSTART', 'dtstart')
          .replace('CUTYPE=ROOM', 'cutype=room'),
      ),
    ];
    for (const bytes of variants) expect((await readCalendar(bytes)).meetings).toEqual(meetings);
  });

  test('a fold in the middle of a character is mended', async () => {
    const bytes = Buffer.from(event('UID:x\nDTSTART:20260512T080000Z\nSUMMARY:Zoë\nATTENDEE:mailto:ana@example.org'));
    const at = bytes.indexOf(0xc3) + 1;
    const folded = Buffer.concat([bytes.subarray(0, at), Buffer.from('\r\n '), bytes.subarray(at)]);
    expect((await readCalendar(folded)).meetings[0]?.subject).toBe('Zoë');
  });

  test('five thousand nested components and a line of two megabytes are passed over', async () => {
    const nested = 'BEGIN:VALARM\r\n'.repeat(5000) + 'END:VALARM\r\n'.repeat(5000);
    const body = `UID:x\nDTSTART:20260512T080000Z\nATTENDEE:mailto:ana@example.org\n${nested}`;
    const text = event(body).replace('UID:x', `X-LONG:${'y'.repeat(2 << 20)}\r\nUID:x`);
    expect((await readCalendar(text)).meetings).toHaveLength(1);
  });

  test('an empty file and a page of HTML hold nothing, and the report says so', async () => {
    expect((await readCalendar('')).end.remarks?.[0]).toContain('no BEGIN:VCALENDAR');
    const page = Buffer.from('<!doctype html><title>Sign in</title>');
    expect(calendarSource.recognises({ path: 'basic.ics', head: page })).toBe(false);
    expect(calendarSource.recognises({ path: 'noname', head: Buffer.from('\ufeff\r\nbegin:vcalendar\r\n') })).toBe(
      true,
    );
    expect(calendarSource.recognises({ path: 'a.vcf', head: Buffer.from('BEGIN:VCARD\r\n') })).toBe(false);
  });

  test('an invitation of garbage is no invitation', () => {
    for (const text of [
      '',
      'BEGIN:VEVENT',
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:x\r\nEND:VEVENT',
      '\0\ufffe:;=',
    ]) {
      expect(readInvitation(text, OPTIONS).items).toEqual([]);
    }
  });

  test('as-of is the latest writing that is not in the future', async () => {
    const stamp = (text: string) =>
      event(`UID:${text}\nDTSTAMP:${text}\nDTSTART:20260512T080000Z\nATTENDEE:mailto:ana@example.org`);
    const { end } = await readCalendar(
      stamp('20260101T000000Z') + stamp('20990101T000000Z') + stamp('20250101T000000Z'),
    );
    expect(end.asOf).toBe(Date.UTC(2026, 0, 1));
  });
});

test('a file of nothing but endless series is kept to what a life could hold', async () => {
  const series = (i: number) =>
    `BEGIN:VEVENT\r\nUID:s${i}\r\nDTSTART:20200101T000000Z\r\nRRULE:FREQ=SECONDLY\r\nATTENDEE:mailto:ana@example.org\r\nEND:VEVENT\r\n`;
  const count = 130;
  const text = `BEGIN:VCALENDAR\r\n${Array.from({ length: count }, (_, i) => series(i)).join('')}END:VCALENDAR\r\n`;
  const { seen } = await readCalendar(text);
  const kept = seen.map((one) => itemsOf(one).length);
  expect(kept.slice(0, 100)).toEqual(Array.from({ length: 100 }, () => 5000));
  expect(kept.slice(100)).toEqual(Array.from({ length: count - 100 }, () => 10));
  expect(seen.at(-1)?.warnings?.join(' ')).toContain('of this one 10 are kept');
});
