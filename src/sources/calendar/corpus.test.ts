import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCalendar, worked } from './read-fixture.ts';

const CORPORA = join(import.meta.dirname, '../../../../shared/corpora');
const FORMATS = ['ics', 'ics-invites', 'ics-recurrence'].map((name) => join(CORPORA, 'formats', name));
const HOSTILE = join(CORPORA, 'hostile/ics');
/** Sample files when the sums below were counted. */
const COLLECTED = 184;
/** Milliseconds for one hostile file; ical.js needs more than twelve seconds for some. */
const LIMIT = 2000;

function calendars(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:ics|vcs)$/.test(name))
    .map((name) => join(folder, name));
}

const eventsIn = (bytes: Buffer) => bytes.toString('latin1').match(/^BEGIN:VEVENT[ \t]*\r?$/gim)?.length ?? 0;

describe.skipIf(!existsSync(FORMATS[0] ?? ''))(
  'the calendar samples (skipped where ../shared/corpora is missing)',
  () => {
    test('every VEVENT of every sample is one record with one outcome', async () => {
      let [read, kept, skipped, failed] = [0, 0, 0, 0];
      for (const path of FORMATS.flatMap(calendars)) {
        const bytes = readFileSync(path);
        const { seen } = await readCalendar(bytes);
        expect([path, seen.length]).toEqual([path, eventsIn(bytes)]);
        read += seen.length;
        for (const one of seen) {
          if (one.items !== undefined) kept++;
          else if (one.skipped !== undefined) skipped++;
          else failed++;
        }
      }
      expect(read).toBe(kept + skipped + failed);
      // Only of the samples as they were collected do we know the sums.
      if (FORMATS.flatMap(calendars).length !== COLLECTED) return;
      expect({ read, kept, skipped, failed }).toEqual({ read: 1563, kept: 31, skipped: 1478, failed: 54 });
    });

    test('one bad date late in a file loses those events only', async () => {
      const { seen } = await readCalendar(
        readFileSync(join(FORMATS[0] ?? '', 'node-ical__large-file-with-late-error.ics')),
      );
      expect([seen.length, seen.filter((one) => one.failed !== undefined).length]).toEqual([401, 6]);
    });
  },
);

describe.skipIf(!existsSync(HOSTILE))('the hostile calendars (skipped where ../shared/corpora is missing)', () => {
  test('none hangs, none throws, and what people would be met is bounded', async () => {
    for (const path of calendars(HOSTILE)) {
      const before = worked();
      const { meetings } = await readCalendar(readFileSync(path));
      expect([path, worked() - before < LIMIT]).toEqual([path, true]);
      for (const meeting of meetings) expect(meeting.parties.length).toBeLessThanOrEqual(500);
    }
  }, 60_000);

  test('twenty thousand guests are an audience', async () => {
    const { meetings } = await readCalendar(readFileSync(join(HOSTILE, 'gen-attendees-20000.ics')));
    expect(meetings.map((one) => one.manner)).toEqual(['wide']);
  });
});
