import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importOf } from '../../api/imports.ts';
import { Refusal } from '../../basics/result.ts';
import { dumpOf, freshFolder, NOW, sqliteHomes, unaccounted, written } from '../../store/homes-for-tests.ts';
import { TOO_COSTLY } from '../budget.ts';
import { startImport, unfinishedImports } from './import.ts';
import { runInThreads } from './work.ts';

const STUCK = new URL('./stuck-worker-for-tests.ts', import.meta.url);
const HONEST = new URL('./import-worker.ts', import.meta.url);
/** Turns of the thread that serves pages while another hangs and swells for seconds; one that waits for it makes two or three. */
const FREE = 50;

const DIARY = Array.from({ length: 9 }, (_, i) => `2026-05-0${i + 1} lunch @Ana: day ${i + 1}`).join('\n');

describe('A record that does not end, or takes all memory', () => {
  const homes = sqliteHomes();

  test('costs itself only: it stands in the ledger with its place, and all others are in', async () => {
    const home = await homes.open();
    const paths = [written({ 'my.diary.txt': DIARY })];
    const run = await startImport(home, { paths, mine: true, texts: 'people', now: NOW });
    let turns = 0;
    const turning = setInterval(() => turns++, 5);
    expect(await runInThreads(home, run, join(freshFolder(), 'spool'), STUCK)).toBe(true);
    clearInterval(turning);
    const report = await importOf(home, run);
    if (report instanceof Refusal) throw new Error(report.sentence);
    expect(report.state).toBe('done');
    expect(report.files[0]).toMatchObject({ read: 9, stored: 7, failed: 2 });
    expect(unaccounted(report)).toEqual([0]);
    expect(report.files[0]?.problems.map(({ where, what }) => [where, what])).toEqual([
      ['line 4', TOO_COSTLY],
      ['line 6', TOO_COSTLY],
    ]);
    expect(turns).toBeGreaterThan(FREE);
    expect(await unfinishedImports(home)).toEqual([]);

    // The next time a mended reader can read them.
    const wanted = await homes.open();
    for (const at of [home, wanted]) {
      const again = await startImport(at, { paths, mine: true, texts: 'people', now: NOW });
      await runInThreads(at, again, join(freshFolder(), 'spool'), HONEST);
    }
    expect(await dumpOf(home)).toBe(await dumpOf(wanted));
  }, 60_000);
});
