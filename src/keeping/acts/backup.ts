/** Backups: made before an update, once a day while Kith runs, and when asked for; each proven by bringing it back. */

import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Refusal } from '../../basics/result.ts';
import { DAY } from '../../basics/when.ts';
import { copies, type Home, isPostgres, openHome } from '../../store/store.ts';
import type { BackupTask } from './backup-worker.ts';
import { dumpLines } from './dump.ts';
import { exportHome } from './export.ts';
import { restoreHome } from './restore.ts';

/** Milliseconds after which a backup is no longer of today. */

export interface Backup {
  readonly file: string;
  readonly madeAt: number;
  readonly reason: copies.CopyReason;
  /** Its bytes are still those that were compared. */
  readonly sound: boolean;
}

/** Makes one now. A home on PostgreSQL is exported, brought back into a scratch file of SQLite, and compared by its dump. */
export async function backUp(
  home: Home,
  folder: string,
  reason: copies.CopyReason,
  now: number,
): Promise<Backup | Refusal> {
  try {
    const copy = isPostgres(home.location)
      ? await exportEqually(home, folder, reason, now)
      : await copies.copySqlite(home.location, folder, reason, now);
    return { ...copy, sound: true };
  } catch (fault) {
    if (fault instanceof copies.NoRoom || (fault as { code?: string }).code === 'ENOSPC')
      return new Refusal('There is no room on the disk for a backup. Please make some; your data is untouched.');
    if (fault instanceof copies.BadCopy)
      return new Refusal(
        'The backup differed from your data and was thrown away. Please try again when nothing is being read.',
      );
    throw fault;
  }
}

/** The same in a thread of its own, so that pages go on being served. From sources it is done here. */
export function backUpApart(
  home: Home,
  folder: string,
  reason: copies.CopyReason,
  now: number,
): Promise<Backup | Refusal> {
  if (import.meta.url.endsWith('.ts')) return backUp(home, folder, reason, now);
  const task: BackupTask = { location: home.location, owner: home.owner, folder, reason, now };
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./backup-worker.js', import.meta.url), { workerData: task });
    worker.on('message', (said: { made: Backup } | { refused: string }) =>
      resolve('made' in said ? said.made : new Refusal(said.refused)),
    );
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`The backup thread ended with ${code}.`)));
  });
}

/** The daily one, unless there is one of today already or nothing is in the home. */
export async function backUpDaily(home: Home, folder: string, now: number): Promise<Backup | Refusal | null> {
  const newest = (await copies.copiesIn(folder))[0];
  if (newest !== undefined && now - newest.madeAt < DAY) return null;
  return backUpApart(home, folder, 'daily', now);
}

/** Newest first, each looked through from its first byte to its last. */
export async function backupsIn(folder: string): Promise<Backup[]> {
  const found: Backup[] = [];
  for (const copy of await copies.copiesIn(folder)) found.push({ ...copy, sound: await copies.isSealed(copy.file) });
  return found;
}

/** Two exports of a home that is written to meanwhile differ; it is tried again. */
const MOST_TRIES = 3;

async function exportEqually(home: Home, folder: string, reason: copies.CopyReason, now: number): Promise<copies.Copy> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, copies.copyName(reason, now, 'zip'));
  const half = `${file}.part`;
  try {
    for (let tries = 1; ; tries++) {
      const written = await exportHome(home, half, now);
      if (written instanceof Refusal) throw Object.assign(new Error(written.sentence), { code: 'EACCES' });
      if ((await sumOfDump(home)) === (await sumOfRestored(half, now))) break;
      if (tries === MOST_TRIES) throw new copies.BadCopy('The export differs from the home.');
    }
    await rename(half, file);
    await copies.seal(file);
  } finally {
    await rm(half, { force: true });
  }
  await copies.prune(folder);
  return { file, madeAt: now, reason };
}

async function sumOfRestored(file: string, now: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kith-scratch-'));
  const scratch = await openHome(join(folder, 'scratch.db'));
  try {
    const restored = await restoreHome(scratch, file, now);
    return restored instanceof Refusal ? restored.sentence : await sumOfDump(scratch);
  } finally {
    await scratch.db.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function sumOfDump(home: Home): Promise<string> {
  const sum = createHash('sha256');
  for await (const lines of dumpLines(home)) sum.update(lines);
  return sum.digest('hex');
}
