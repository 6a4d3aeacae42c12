/** What came through the browser for an import, in folders of the spool: kept while an import reads it or a question about it is open. */

import { readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { DAY } from '../../basics/when.ts';
import { type Home, ledger } from '../../store/store.ts';
import { isUnfinished } from './holder.ts';

/** Names of folders in the spool: files that gather, and those taken for an import. */
export const INCOMING = 'incoming';
export const UPLOAD = 'upload-';
/** What lies so long without an import is not on its way to one, milliseconds: a day. */
const LEFT_AFTER = DAY;

/**
 * Removes the copies that came through the browser: they are letters of people, and nothing reads them again. While an import
 * reads them, or a question about them is open, they stay. Only a folder of uploads in the spool is ever removed, whatever a row names.
 */
export async function dropUpload(home: Home, runId: number, spool: string): Promise<void> {
  const folder = (await ledger.run(home.db, home.owner, runId))?.request.spool;
  if (!folder || resolve(dirname(folder)) !== resolve(spool) || !basename(folder).startsWith(UPLOAD)) return;
  if ((await neededUploads(home)).has(basename(folder))) return;
  await rm(folder, { recursive: true, force: true });
}

/** Removes uploads that no import will read any more; earlier versions left them, and so does a crash. */
export async function dropUploads(home: Home, spool: string): Promise<void> {
  const needed = await neededUploads(home);
  for (const name of await readdir(spool).catch(() => [])) {
    const isLeft = name.startsWith(UPLOAD) ? !needed.has(name) : name.startsWith(INCOMING);
    const place = join(spool, name);
    if (isLeft && Date.now() - (await stat(place)).mtimeMs > LEFT_AFTER)
      await rm(place, { recursive: true, force: true });
  }
}

/** Several runs may share one: an answer to a question is read in a run of its own. */
async function neededUploads({ db, owner }: Home): Promise<ReadonlySet<string>> {
  const runs = await ledger.runs(db, owner);
  const waiting = runs.filter((run) => isUnfinished(run) || run.questions.length > 0);
  return new Set(waiting.flatMap((run) => (run.request.spool ? [basename(run.request.spool)] : [])));
}
