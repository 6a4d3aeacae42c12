import { expect, test } from 'vitest';
import { Refusal } from '../basics/result.ts';
import { ANA, ics, lifePaths, MIA, mbox } from '../store/files-for-tests.ts';
import { bring, NOW, onEveryDatabase, written } from '../store/homes-for-tests.ts';
import { meetingById } from './acts/briefing.ts';
import { meetings } from './acts/coming.ts';
import { ownClock } from './clock.ts';

const event = (start: string) =>
  ics([
    'UID:dry@keller.example',
    'DTSTAMP:20261101T090000Z',
    `DTSTART${start}`,
    'DURATION:PT1H',
    'SUMMARY:Boat',
    'ORGANIZER:mailto:mia@keller.example',
    'ATTENDEE;PARTSTAT=ACCEPTED;CN=Ana Silva:mailto:ana@silva.example',
  ]);
const ZONED = event(';TZID=Europe/Lisbon:20261124T100000');
const INSTANT = event(':20261124T100000Z');

const letters = ['The varnish is dry.', 'More varnish has come.', 'Your varnish smells of oranges.'].map((text, i) => ({
  from: ANA,
  to: MIA,
  at: `2026-10-0${i + 1}T08:00:00Z`,
  id: `v${i}@silva.example`,
  text,
  headers: ['Delivered-To: mia@keller.example'],
}));

onEveryDatabase('A coming meeting', (homes) => {
  test('keeps the time zone of its calendar, whichever of two calendars came in first', async () => {
    for (const order of [[ZONED, INSTANT] as const, [INSTANT, ZONED] as const]) {
      const home = await homes.open();
      await bring(home, lifePaths());
      for (const file of order) await bring(home, [written({ 'cal.ics': file })]);
      const { coming } = await meetings(home, NOW);
      expect(coming.map(({ meeting }) => ownClock(meeting)?.begins)).toEqual(['2026-11-24T10:00']);
    }
  });

  test('tells what a guest returns to, with the letters', async () => {
    const home = await homes.open();
    await bring(home, [...lifePaths(), written({ 'cal.ics': ZONED, 'more.mbox': mbox(...letters) })]);
    const { coming } = await meetings(home, NOW);
    const found = await meetingById(home, coming[0]!.meeting.id, NOW);
    if (found instanceof Refusal) throw new Error(found.sentence);
    expect(found.briefings[0]?.returnsTo.map(({ word, restsOn }) => [word, restsOn.length])).toContainEqual([
      'varnish',
      expect.toSatisfy((n: number) => n >= 3),
    ]);
  });
});
