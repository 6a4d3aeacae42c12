/** Brings a database to the newest shape, one migration at a time, each in a transaction. */

import type { Database } from './database.ts';
import { first } from './migrations/2026-11-22-first.ts';

export interface Migration {
  readonly name: string;
  sql(dialect: Database['dialect']): string;
}

const MIGRATIONS: readonly Migration[] = [first];

/** A database written by a newer Kith is refused rather than misread. */
export class NewerStore extends Error {}

export async function migrate(db: Database): Promise<void> {
  await db.script('create table if not exists migration (name text primary key)');
  const done = new Set((await db.all<{ name: string }>('select name from migration')).map((row) => row.name));
  const known = new Set(MIGRATIONS.map((migration) => migration.name));
  const unknown = [...done].filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new NewerStore(`This database was written by a newer Kith (${unknown.join(', ')}). Please update Kith.`);
  }
  for (const migration of MIGRATIONS) {
    if (done.has(migration.name)) continue;
    await db.script(`begin; ${migration.sql(db.dialect)}; insert into migration values ('${migration.name}'); commit;`);
  }
}
