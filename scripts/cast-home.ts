/** The cast's files in a home of their own, for replays. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startImport, workImport } from '../src/sources/acts/import.ts';
import { type Home, openHome } from '../src/store/store.ts';

const CAST = join(import.meta.dirname, '../fixtures/cast');
/** Friday, 20 November 2026, noon: the day the cast's files end. */
export const CAST_ENDS = Date.UTC(2026, 10, 20, 12);

/** Does something with the cast's home, which is gone afterwards. */
export async function withCast<T>(work: (home: Home) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-cast-'));
  const home = await openHome(join(folder, 'kith.sqlite'));
  try {
    const paths = ['linkedin', 'mail.mbox', 'contacts.vcf', 'calendar.ics'].map((name) => join(CAST, name));
    const run = await startImport(home, { paths, mine: true, texts: 'people', now: CAST_ENDS });
    await workImport(home, run, join(folder, 'spool'));
    return await work(home);
  } finally {
    await home.db.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
