/**
 * Copies of an SQLite home. A copy counts only when it was brought back into a scratch file and every row of every table was
 * found equal; then it gets a seal, the sum of its bytes, by which one flipped bit is noticed for ever after.
 */

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, copyFile, mkdir, open, readdir, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

/** Why a copy was made: it stands in the file's name, so that a folder can be read without opening anything. */
export type CopyReason = 'daily' | 'update' | 'asked';

/** Copies kept for each reason; each is as large as the home. */
const KEPT: Readonly<Record<CopyReason, number>> = { daily: 3, update: 2, asked: 3 };
/** Milliseconds a copy waits for whoever is writing. */
const BUSY_TIMEOUT = 30_000;
/** Times a home that is written to meanwhile is copied before its writers are made to wait. */
const MOST_TRIES = 3;
/** Room left on the disk beside a copy and its scratch file, as a part of the home. */
const ROOM = 1.2;

export interface Copy {
  readonly file: string;
  readonly madeAt: number;
  readonly reason: CopyReason;
}

/** What came of comparing: the copy is not what the home is. */
export class BadCopy extends Error {
  override readonly name = 'BadCopy';
}

/** There is no room for a copy. */
export class NoRoom extends Error {
  override readonly name = 'NoRoom';
}

/** `kith-20261122T081011Z-daily.db` */
const NAME = /^kith-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-(daily|update|asked)\.(?:db|zip)$/;

/** The name of a copy; `ending`: `db` for SQLite's own file, `zip` for an export. */
export function copyName(reason: CopyReason, now: number, ending: 'db' | 'zip'): string {
  return `kith-${new Date(now).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z-${reason}.${ending}`;
}

/** Copies in a folder, newest first; none where there is no folder. What has no seal was not finished and is not one. */
export async function copiesIn(folder: string): Promise<Copy[]> {
  const names = await readdir(folder).catch(() => []);
  const all = new Set(names);
  return names
    .flatMap((name) => {
      const [, year, month, day, hour, minute, second, reason] = NAME.exec(name) ?? [];
      if (reason === undefined || !all.has(sealOf(name))) return [];
      const madeAt = Date.UTC(+year!, +month! - 1, +day!, +hour!, +minute!, +second!);
      return [{ file: join(folder, name), madeAt, reason: reason as CopyReason }];
    })
    .sort((x, y) => y.madeAt - x.madeAt);
}

/** Whether the file's bytes are still those that were sealed. */
export async function isSealed(file: string): Promise<boolean> {
  const seal = await readFile(sealOf(file), 'utf8').catch(() => '');
  return seal.trim() === (await sumOf(file).catch(() => 'unreadable'));
}

export async function hasSeal(file: string): Promise<boolean> {
  return access(sealOf(file)).then(
    () => true,
    () => false,
  );
}

/** By its first bytes, <https://sqlite.org/fileformat2.html#magic_header_string>. */
export async function isDatabase(file: string): Promise<boolean> {
  const handle = await open(file, 'r').catch(() => null);
  if (handle === null) return false;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAGIC.length), 0, MAGIC.length, 0);
    return buffer.toString('latin1', 0, bytesRead) === MAGIC;
  } finally {
    await handle.close();
  }
}

const MAGIC = 'SQLite format 3\0';

/** Puts the seal beside a file that was found equal. */
export async function seal(file: string): Promise<void> {
  await writeFile(sealOf(file), `${await sumOf(file)}\n`, { mode: 0o600 });
}

/** Removes the oldest copies of each reason, and what an interruption left half done. */
export async function prune(folder: string): Promise<void> {
  const copies = await copiesIn(folder);
  for (const [reason, kept] of Object.entries(KEPT)) {
    for (const { file } of copies.filter((one) => one.reason === reason).slice(kept)) {
      await rm(file, { force: true });
      await rm(sealOf(file), { force: true });
    }
  }
}

/** Copies the SQLite file `database` into `folder`; throws `BadCopy` or `NoRoom`, and leaves nothing half done. */
export async function copySqlite(database: string, folder: string, reason: CopyReason, now: number): Promise<Copy> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, copyName(reason, now, 'db'));
  const half = `${file}.part`;
  const scratch = `${file}.scratch`;
  await refuseWithoutRoom(database, folder);
  try {
    await copyEqually(database, half, scratch);
    await rename(half, file);
    await seal(file);
  } finally {
    for (const rest of [half, scratch, `${scratch}-wal`, `${scratch}-shm`]) await rm(rest, { force: true });
  }
  await prune(folder);
  return { file, madeAt: now, reason };
}

async function refuseWithoutRoom(database: string, folder: string): Promise<void> {
  const home = new Sqlite(database, { readonly: true, timeout: BUSY_TIMEOUT });
  const bytes =
    Number(home.pragma('page_count', { simple: true })) * Number(home.pragma('page_size', { simple: true }));
  home.close();
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < 2 * ROOM * bytes) throw new NoRoom('There is no room for a copy of the database.');
}

async function copyEqually(database: string, half: string, scratch: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    await rm(half, { force: true });
    const home = new Sqlite(database, { timeout: BUSY_TIMEOUT });
    try {
      const before = home.pragma('data_version', { simple: true });
      // The rows that are compared are those of this moment; the last time nobody writes until that is done.
      home.exec(tries < MOST_TRIES ? 'begin' : 'begin immediate');
      home.prepare('select count(*) from sqlite_master').get();
      vacuumInto(database, half);
      await copyFile(half, scratch);
      if (isEqual(home, scratch)) return;
      home.exec('rollback');
      const isQuiet = home.pragma('data_version', { simple: true }) === before;
      if (isQuiet || tries >= MOST_TRIES) throw new BadCopy('The copy differs from the database.');
    } finally {
      home.close();
    }
  }
}

function vacuumInto(database: string, file: string): void {
  const db = new Sqlite(database, { timeout: BUSY_TIMEOUT });
  try {
    db.prepare('vacuum into ?').run(file);
  } finally {
    db.close();
  }
}

/** Row by row, without knowing what the tables mean: an update must be able to copy what it does not know yet. */
function isEqual(home: Sqlite.Database, scratch: string): boolean {
  const copy = new Sqlite(scratch, { timeout: BUSY_TIMEOUT });
  try {
    if (copy.pragma('integrity_check', { simple: true }) !== 'ok') return false;
    const list = `select name, sql from sqlite_master order by type, name`;
    const [ours, theirs] = [home, copy].map((db) => JSON.stringify(db.prepare(list).all()));
    return ours === theirs && tablesIn(home).every((table) => rowsSum(home, table) === rowsSum(copy, table));
  } finally {
    copy.close();
  }
}

/** Virtual tables keep their rows in tables of their own, which are among these. */
function tablesIn(db: Sqlite.Database): string[] {
  const sql = `select name from sqlite_master where type = 'table' and name not like 'sqlite~_%' escape '~'
    and sql not like 'create virtual%' order by name`;
  return (db.prepare(sql).all() as { name: string }[]).map(({ name }) => name);
}

function rowsSum(db: Sqlite.Database, table: string): string {
  const sum = createHash('sha256');
  for (const row of db
    .prepare(`select * from "${table.replaceAll('"', '""')}"`)
    .raw()
    .iterate() as Iterable<unknown[]>) {
    sum.update(JSON.stringify(row.map((value) => (Buffer.isBuffer(value) ? value.toString('base64') : value))));
  }
  return sum.digest('hex');
}

function sealOf(file: string): string {
  return `${file}.sha256`;
}

async function sumOf(file: string): Promise<string> {
  const sum = createHash('sha256');
  for await (const chunk of createReadStream(file)) sum.update(chunk as Buffer);
  return sum.digest('hex');
}
