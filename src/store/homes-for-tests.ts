/** The same suite on three databases: homes of SQLite, PGlite and PostgreSQL, and what a test does with a home. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, describe } from 'vitest';
import { importOf } from '../api/imports.ts';
import { personOf } from '../api/person.ts';
import { type ImportReport, type Person, personShape } from '../api/shapes.ts';
import { Refusal } from '../basics/result.ts';
import { dumpLines } from '../keeping/acts/dump.ts';
import { startImport, workImport } from '../sources/acts/import.ts';
import type { TextsKept } from '../timeline/index.ts';
import { type Database, Turnstile } from './database.ts';
import { type Pool, PostgresDatabase } from './postgres.ts';
import { type Home, keepers, openHome, prepareHome } from './store.ts';

/** The moment all tests stand at. */
export const NOW = Date.UTC(2026, 10, 22, 12);

export interface Homes {
  readonly dialect: 'SQLite' | 'PGlite' | 'PostgreSQL';
  /** A new, empty home; closed after the file's tests. */
  open(): Promise<Home>;
}

const SERVER = process.env.KITH_TEST_POSTGRES ?? '';

/** Runs `suite` once for each database; says plainly which one is not there. */
export function onEveryDatabase(name: string, suite: (homes: Homes) => void): void {
  describe(`${name}, on SQLite`, () => suite(sqliteHomes()));
  describe(`${name}, on PGlite`, () => suite(pgliteHomes()));
  if (SERVER === '') describe.skip('PostgreSQL: skipped, KITH_TEST_POSTGRES names no server', () => suite(NO_HOMES));
  else describe(`${name}, on PostgreSQL`, () => suite(postgresHomes(SERVER)));
}

const NO_HOMES: Homes = { dialect: 'PostgreSQL', open: () => Promise.reject(new Error('no server')) };

export function sqliteHomes(): Homes {
  const opened: Database[] = [];
  afterAll(() => Promise.all(opened.map((db) => db.close())));
  return {
    dialect: 'SQLite',
    open: async () => {
      const home = await openHome(join(freshFolder(), 'kith.db'));
      opened.push(home.db);
      return home;
    },
  };
}

/** One PGlite for all homes of a file, each with its own owner: starting one costs seconds. */
function pgliteHomes(): Homes {
  let lite: PGlite | null = null;
  let pool: Pool | null = null;
  let owner = 0;
  afterAll(async () => lite?.close());
  return {
    dialect: 'PGlite',
    open: async () => {
      lite ??= await PGlite.create();
      pool ??= poolOf(lite);
      return prepareHome(new PostgresDatabase(pool), 'memory', ++owner);
    },
  };
}

/** The owners of this run are erased when the file is through. */
function postgresHomes(url: string): Homes {
  const opened: Home[] = [];
  afterAll(async () => {
    for (const home of opened) {
      // The neighbour of a test about isolation has the next number.
      for (const owner of [home.owner, home.owner + 1]) {
        await home.db.transaction((tx) => keepers.eraseAll(tx, owner));
        await home.db.run('delete from owner where owner_id = ?', [owner]);
      }
      await home.db.close();
    }
  });
  return {
    dialect: 'PostgreSQL',
    open: async () => {
      const home = await openHome(url, 1 + Math.floor(Math.random() * 2 ** 50));
      opened.push(home);
      return home;
    },
  };
}

/** int8 and numeric as numbers, as `pg` is told as well (pool.ts). */
const PARSERS = { 20: Number, 1700: Number };

/** PGlite has one connection: whoever asks during somebody else's transaction waits. */
function poolOf(lite: PGlite): Pool {
  const turnstile = new Turnstile();
  const query = (sql: string, parameters?: unknown[]) => lite.query(sql, parameters, { parsers: PARSERS });
  const exec = (sql: string) => lite.exec(sql);
  return {
    query: (sql, parameters) => turnstile.pass(() => query(sql, parameters)),
    exec: (sql) => turnstile.pass(() => exec(sql)),
    connect: async () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      await new Promise<void>((begun) => {
        void turnstile.pass(() => {
          begun();
          return promise;
        });
      });
      return { query, exec, release: resolve };
    },
    end: async () => undefined,
  };
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder, gone after the file's tests. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kith-test-'));
  folders.push(folder);
  return folder;
}

/** File names with their text, written below a fresh folder; returns the folder. */
export function written(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = freshFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** What of a request a test leaves out. */
export interface Ways {
  readonly mine?: boolean;
  readonly texts?: TextsKept;
  readonly now?: number;
}

/** Imports paths and returns the ledger. */
export async function bring(home: Home, paths: readonly string[], ways: Ways = {}): Promise<ImportReport> {
  const request = { paths, mine: false, texts: 'people' as const, now: NOW, ...ways };
  const run = await startImport(home, request);
  await workImport(home, run, join(freshFolder(), 'spool'));
  const report = await importOf(home, run);
  if (report instanceof Refusal) throw new Error(report.sentence);
  return report;
}

export async function dumpOf(home: Home): Promise<string> {
  let text = '';
  for await (const lines of dumpLines(home)) text += lines;
  return text;
}

/** A person as every surface shows them, checked against the documented shape. */
export async function whoIs(home: Home, who: string, now: number | null = null): Promise<Person> {
  const person = await personOf(home, who, now);
  if (person instanceof Refusal) throw new Error(person.sentence);
  return personShape.parse(person);
}

/** The sum every line of a ledger must hold. */
export function unaccounted(report: ImportReport): number[] {
  return report.files.map((file) => {
    const skipped = Object.values(file.skipped).reduce((sum, n) => sum + n, 0);
    return file.read - (file.stored + file.merged + file.unchanged + skipped + file.failed);
  });
}
