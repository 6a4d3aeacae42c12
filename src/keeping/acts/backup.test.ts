import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../basics/result.ts';
import { saveNote } from '../../sources/acts/note.ts';
import { lifePaths } from '../../store/files-for-tests.ts';
import { bring, dumpOf, freshFolder, NOW, onEveryDatabase, sqliteHomes } from '../../store/homes-for-tests.ts';
import { type Migration, migrate } from '../../store/migrate.ts';
import { openSqlite } from '../../store/sqlite.ts';
import { backupFolder, copies, type Home } from '../../store/store.ts';
import { backUp, backUpDaily, backupsIn } from './backup.ts';
import { restoreHome } from './restore.ts';

const A_DAY = 24 * 3_600_000;
/** Of 8 bits in every byte of a backup, so many are tried; KITH_TEST_FLIPS=1000 tries a thousand. */
const FLIPS = Number(process.env.KITH_TEST_FLIPS ?? 120);

async function made(home: Home, folder: string, now = NOW): Promise<string> {
  const backup = await backUp(home, folder, 'asked', now);
  if (backup instanceof Refusal) throw new Error(backup.sentence);
  expect(backup.sound).toBe(true);
  return backup.file;
}

onEveryDatabase('A backup', (homes) => {
  test('brings back an equal home, and leaves nothing half done beside it', async () => {
    const home = await homes.open();
    await bring(home, lifePaths());
    const before = await dumpOf(home);
    const folder = freshFolder();
    const file = await made(asFor(homes.dialect, home), folder);
    expect(readdirSync(folder).sort()).toEqual([file, `${file}.sha256`].map((path) => path.slice(folder.length + 1)));
    const other = await homes.open();
    expect(await restoreHome(other, file, NOW)).toEqual({ restored: true });
    expect(await dumpOf(other)).toBe(before);
  });
});

/** PGlite lives in memory and has no address; it is backed up as PostgreSQL is. */
function asFor(dialect: string, home: Home): Home {
  return dialect === 'PGlite' ? { ...home, location: 'postgres://memory' } : home;
}

describe('Backups of an SQLite home', () => {
  const homes = sqliteHomes();

  test('one flipped bit is noticed, wherever it is, and such a backup is not brought back', async () => {
    const home = await homes.open();
    await bring(home, lifePaths());
    const folder = freshFolder();
    const file = await made(home, folder);
    const whole = readFileSync(file);
    for (let i = 0; i < FLIPS; i++) {
      const bit = Math.floor((i * whole.length * 8) / FLIPS) + (i % 8);
      const harmed = Buffer.from(whole);
      harmed[bit >> 3] = harmed[bit >> 3]! ^ (1 << (bit & 7));
      writeFileSync(file, harmed);
      if (await copies.isSealed(file)) expect.fail(`bit ${bit} of ${whole.length * 8}`);
    }
    expect((await backupsIn(folder)).map(({ sound }) => sound)).toEqual([false]);
    expect(await restoreHome(await homes.open(), file, NOW)).toBeInstanceOf(Refusal);
    writeFileSync(file, whole);
    writeFileSync(
      `${file}.sha256`,
      readFileSync(`${file}.sha256`, 'latin1').replace(/[0-9a-f]/, (c) => (c === '0' ? '1' : '0')),
    );
    expect(await copies.isSealed(file)).toBe(false);
  });

  test('are made once a day, and only a few are kept', async () => {
    const home = await homes.open();
    await bring(home, lifePaths());
    const folder = freshFolder();
    expect(await backUpDaily(home, folder, NOW)).toMatchObject({ reason: 'daily', sound: true });
    expect(await backUpDaily(home, folder, NOW + A_DAY - 1)).toBeNull();
    for (let day = 1; day < 6; day++) expect(await backUpDaily(home, folder, NOW + day * A_DAY)).not.toBeNull();
    const kept = await backupsIn(folder);
    expect(kept.map(({ madeAt }) => madeAt)).toEqual([5, 4, 3].map((day) => NOW + day * A_DAY));
  });

  test('hold what was acknowledged before they were begun, while somebody goes on writing', async () => {
    const home = await homes.open();
    await bring(home, lifePaths());
    const folder = freshFolder();
    await saveNote(home, 'lunch @ana@silva.example: before', NOW);
    const [file] = await Promise.all([made(home, folder), saveNote(home, 'lunch @ana@silva.example: meanwhile', NOW)]);
    const other = await homes.open();
    await restoreHome(other, file, NOW);
    expect(await dumpOf(other)).toContain('before');
  });

  test('a half written one is none', async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, copies.copyName('daily', NOW, 'db')), 'SQLite format 3\0');
    expect(await backupsIn(folder)).toEqual([]);
    expect(await backupsIn(join(folder, 'nowhere'))).toEqual([]);
  });
});

describe('An update of the database', () => {
  const homes = sqliteHomes();
  const names = async (home: Home) =>
    (await home.db.all<{ name: string }>('select name from migration')).map(({ name }) => name);
  const next = (sql: string): Migration => ({ name: 'zz next', sql: () => sql });

  async function older(): Promise<{ home: Home; all: readonly Migration[] }> {
    const home = await homes.open();
    await bring(home, lifePaths());
    const all = (await names(home)).map((name): Migration => ({ name, sql: () => '' }));
    return { home, all };
  }

  test('is preceded by a verified backup of what was there', async () => {
    const { home, all } = await older();
    const folder = backupFolder(home.location);
    const before = await dumpOf(home);
    const copy = (now: number) => copies.copySqlite(home.location, folder, 'update', now);
    await migrate(home.db, copy, [...all, next('delete from interaction')]);
    const [backup] = await backupsIn(folder);
    expect(backup).toMatchObject({ reason: 'update', sound: true });
    const other = await homes.open();
    await restoreHome(other, backup!.file, NOW);
    expect(await dumpOf(other)).toBe(before);
    expect(await dumpOf(home)).not.toBe(before);
  });

  test('does not begin when the backup cannot be made', async () => {
    const { home, all } = await older();
    const folder = backupFolder(home.location);
    writeFileSync(folder, 'a file where the folder should be');
    const copy = (now: number) => copies.copySqlite(home.location, folder, 'update', now);
    await expect(migrate(home.db, copy, [...all, next('delete from interaction')])).rejects.toThrow();
    expect(await names(home)).toEqual(all.map(({ name }) => name));
  });

  test('that fails in the middle leaves everything as it was', async () => {
    const { home, all } = await older();
    const before = await dumpOf(home);
    const broken = next('delete from interaction; insert into nowhere values (1)');
    await expect(migrate(home.db, async () => undefined, [...all, broken])).rejects.toThrow();
    expect(await dumpOf(home)).toBe(before);
  });

  test('of a new, empty database makes no backup', async () => {
    const folder = freshFolder();
    mkdirSync(join(folder, 'a'));
    const db = openSqlite(join(folder, 'a', 'kith.db'));
    await migrate(db, () => expect.fail('nothing to keep'));
    await db.close();
  });
});
