import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import { importOf } from '../../api/imports.ts';
import { Refusal } from '../../basics/result.ts';
import { dumpOf, freshFolder, NOW, sqliteHomes, unaccounted, written } from '../../store/homes-for-tests.ts';
import { TOO_COSTLY } from '../budget.ts';
import { startImport, unfinishedImports } from './import.ts';
import { runInThreads } from './work.ts';

const STUCK = new URL('./stuck-worker-for-tests.ts', import.meta.url);
const HONEST = new URL('./import-worker.ts', import.meta.url);
/** Milliseconds; while a thread hangs or swells, the one that serves pages must not notice. */
const FREE = 100;

const DIARY = Array.from({ length: 9 }, (_, i) => `2026-05-0${i + 1} lunch @Ana: day ${i + 1}`).join('\n');

describe('A record that does not end, or takes all memory', () => {
  const homes = sqliteHomes();

  test('costs itself only: it stands in the ledger with its place, and all others are in', async () => {
    const home = await homes.open();
    const paths = [written({ 'my.diary.txt': DIARY })];
    const run = await startImport(home, { paths, mine: true, texts: 'people', now: NOW });
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    expect(await runInThreads(home, run, join(freshFolder(), 'spool'), STUCK)).toBe(true);
    delay.disable();
    const report = await importOf(home, run);
    if (report instanceof Refusal) throw new Error(report.sentence);
    expect(report.state).toBe('done');
    expect(report.files[0]).toMatchObject({ read: 9, stored: 7, failed: 2 });
    expect(unaccounted(report)).toEqual([0]);
    expect(report.files[0]?.problems.map(({ where, what }) => [where, what])).toEqual([
      ['line 4', TOO_COSTLY],
      ['line 6', TOO_COSTLY],
    ]);
    expect(delay.percentile(99) / 1e6).toBeLessThan(FREE);
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
