/**
 * The store: one place that knows SQL. A home is one owner's rows in one database.
 * Acts and surfaces import from here; pure files do not.
 */

import { randomBytes } from 'node:crypto';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { backupFolder, isPostgres, withoutPassword } from './place.ts';
import { setting } from './settings.ts';

export interface Home {
  readonly db: Database;
  readonly owner: number;
  /** Where the data is, as shown to the owner: a file or a database address without its password. */
  readonly place: string;
  /** What opens the same home again, in a worker: a file path or a database URL. */
  readonly location: string;
}

/** Opens a home, bringing its database to the newest shape. `location`: a file path or `postgres://…`. */
export async function openHome(location: string, owner = 1): Promise<Home> {
  const db = await openDatabase(location);
  return prepareHome(db, location, owner);
}

export async function prepareHome(db: Database, location: string, owner = 1): Promise<Home> {
  await migrate(db, backUpOf(db, location));
  // SQLite's full-text index knows no owners: a second one in the same file would find the first one's words.
  if (db.dialect === 'sqlite' && (await db.get('select 1 as yes from owner where owner_id <> ?', [owner]))) {
    throw new Error('A SQLite file is the home of one owner.');
  }
  const home = { db, owner, place: withoutPassword(location), location };
  await db.run('insert into owner (owner_id, created_at) values (?, ?) on conflict do nothing', [owner, Date.now()]);
  if ((await setting(db, owner, 'secret')) === null) {
    // Two processes may begin at once: the first one's secret stays, or marks made with it would match nothing.
    await db.run(`insert into setting (owner_id, name, value) values (?, 'secret', ?) on conflict do nothing`, [
      owner,
      randomBytes(24).toString('base64url'),
    ]);
  }
  return home;
}

/** What is done before an update: a copy beside the database. PostgreSQL's owner has `pg_dump`, and migrations there undo themselves. */
function backUpOf(db: Database, location: string): (now: number) => Promise<unknown> {
  if (db.dialect !== 'sqlite') return async () => undefined;
  return async (now) => (await import('./copies.ts')).copySqlite(location, backupFolder(location), 'update', now);
}

async function openDatabase(location: string): Promise<Database> {
  if (isPostgres(location)) return (await import('./pool.ts')).openPostgres(location);
  return (await import('./sqlite.ts')).openSqlite(location);
}

export { birthdays } from './birthdays.ts';
export * as circles from './circles.ts';
export * as copies from './copies.ts';
export type { Database, Queries, Transaction } from './database.ts';
export * as decided from './decisions.ts';
export * as desk from './desk.ts';
export * as findings from './findings.ts';
export * as forgetting from './forgetting.ts';
export * as identities from './identities.ts';
export * as interactions from './interactions.ts';
export * as keepers from './keepers.ts';
export * as ledger from './ledger.ts';
export * as likenesses from './likenesses.ts';
export { NewerStore } from './migrate.ts';
export * as notebook from './notebook.ts';
export * as people from './people.ts';
export { backupFolder, isPostgres, type Place, placeOf, withoutPassword } from './place.ts';
export { newPositions } from './positions.ts';
export * as records from './records.ts';
export * as retold from './retold.ts';
export * as settings from './settings.ts';
export * as snapshots from './snapshots.ts';
export * as timelines from './timelines.ts';
export * as workedOut from './worked-out.ts';
