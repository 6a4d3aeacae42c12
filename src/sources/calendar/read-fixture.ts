/** For tests: reads a calendar whole, as the import does. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Interaction } from '../../timeline/index.ts';
import { fileInMemory, readWhole } from '../in-memory.ts';
import type { FileEnd, ReadOptions, Seen } from '../source.ts';
import { calendarSource } from './calendar.ts';

/** 22 November 2026, the day the corpora were collected; tests must not depend on the day they run. */
export const OPTIONS: ReadOptions = { texts: 'people', now: Date.UTC(2026, 10, 22), country: null };

export interface ReadCalendar {
  readonly seen: readonly Seen[];
  readonly end: FileEnd;
  readonly meetings: readonly Interaction[];
}

export function fixture(name: string): Buffer {
  return readFileSync(join(import.meta.dirname, '../../../fixtures/calendar', name));
}

export async function readCalendar(
  bytes: Uint8Array | string,
  options = OPTIONS,
  chunk?: number,
): Promise<ReadCalendar> {
  const { seen, end } = await readWhole(calendarSource, fileInMemory('test.ics', bytes, chunk), options);
  return { seen, end, meetings: seen.flatMap((one) => (one.items ?? []) as Interaction[]) };
}

export function readFixture(name: string): Promise<ReadCalendar> {
  return readCalendar(fixture(name));
}

/** Milliseconds of work of this thread: other programs on the machine must not fail a test. */
export function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** What one record states; none when it was left out. */
export function itemsOf(seen: Seen | undefined): readonly Interaction[] {
  return (seen?.items ?? []) as readonly Interaction[];
}

/** Of several sightings of one key the highest rank is shown; the later one among equals. */
export function shown(meetings: readonly Interaction[]): Interaction[] {
  const best = new Map<string, Interaction>();
  for (const meeting of meetings) {
    const before = best.get(meeting.key);
    if (before === undefined || (meeting.rank ?? 0) >= (before.rank ?? 0)) best.set(meeting.key, meeting);
  }
  return [...best.values()];
}
