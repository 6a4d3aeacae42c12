/** Brings a database to the newest shape, one migration at a time, each in a transaction. */

import type { Database, Transaction } from './database.ts';
import { beginnings } from './migrations/2026-11-22-beginnings.ts';
import { first } from './migrations/2026-11-22-first.ts';
import { hidden } from './migrations/2026-11-22-hidden.ts';
import { notebook } from './migrations/2026-11-22-notebook.ts';
import { texts } from './migrations/2026-11-22-texts.ts';
import { zones } from './migrations/2026-11-22-zones.ts';
import { files } from './migrations/2026-11-23-files.ts';

export interface Migration {
  readonly name: string;
  sql(dialect: Database['dialect']): string;
}

const MIGRATIONS: readonly Migration[] = [first, notebook, zones, texts, beginnings, hidden, files];

/** A database written by a newer Kith is refused rather than misread. */
export class NewerStore extends Error {}

/** `backUp`: called once before a database that holds something is changed; when it throws, nothing is changed. */
export async function migrate(
  db: Database,
  backUp: (now: number) => Promise<unknown> = async () => undefined,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  const done = await namesDone(db);
  if (migrations.every((migration) => done?.includes(migration.name)) && done?.length === migrations.length) return;
  refuseNewer(done ?? [], migrations);
  if (done !== null && done.length > 0) await backUp(Date.now());
  await db.transaction(async (tx) => {
    // Two processes may start at once on a new database; the second waits here and then finds all done.
    if (db.dialect === 'postgres') await tx.all('select pg_advisory_xact_lock(4484)');
    await tx.script('create table if not exists migration (name text primary key)');
    await bringForward(tx, db.dialect, migrations);
  });
}

function refuseNewer(done: Iterable<string>, migrations: readonly Migration[]): void {
  const known = new Set(migrations.map((migration) => migration.name));
  const unknown = [...done].filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new NewerStore(`This database was written by a newer Kith (${unknown.join(', ')}). Please update Kith.`);
  }
}

async function bringForward(
  tx: Transaction,
  dialect: Database['dialect'],
  migrations: readonly Migration[],
): Promise<void> {
  const done = new Set((await tx.all<{ name: string }>('select name from migration')).map((row) => row.name));
  refuseNewer(done, migrations);
  for (const migration of migrations) {
    if (done.has(migration.name)) continue;
    await tx.script(migration.sql(dialect));
    await tx.run('insert into migration (name) values (?)', [migration.name]);
  }
}

/** Null while the database is new. */
async function namesDone(db: Database): Promise<string[] | null> {
  const table =
    db.dialect === 'sqlite'
      ? `select name from sqlite_master where type = 'table' and name = 'migration'`
      : `select to_regclass('migration') as name`;
  const found = await db.get<{ name: string | null }>(table);
  if (!found?.name) return null;
  return (await db.all<{ name: string }>('select name from migration')).map((row) => row.name);
}
