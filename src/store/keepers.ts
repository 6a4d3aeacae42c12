/** Reading and writing everything, for the dump, the export and the way back. */

import { handleKey } from '../people/index.ts';
import type { Queries, Transaction, Value } from './database.ts';
import { STORED, type StoredInteraction } from './interactions.ts';
import { ROWS_OF_BEFORE } from './migrations/2026-11-22-texts.ts';

/** Rows held in memory at once. */
const PAGE = 2000;

/** Shown interactions in order of their canonical key, a page at a time. */
export async function* interactionsInOrder(db: Queries, owner: number): AsyncGenerator<StoredInteraction[]> {
  let after = '';
  for (;;) {
    const rows = await db.all<StoredInteraction>(
      `select ${STORED} from interaction where owner_id = ? and main = 1 and key > ? order by key limit ?`,
      [owner, after, PAGE],
    );
    if (rows.length > 0) yield rows;
    if (rows.length < PAGE) return;
    after = rows.at(-1)!.key;
  }
}

/** Canonical keys of handles, by id. */
export async function handleKeys(db: Queries, owner: number, ids: readonly number[]): Promise<Map<number, string>> {
  const unique = [...new Set(ids)].filter((id) => id !== 0);
  const rows = await db.lookup<{ id: number; kind: string; value: string }>(
    'handle',
    owner,
    ['id'],
    ['id', 'kind', 'value'],
    unique.map((id) => [id]),
  );
  return new Map(rows.flatMap((row) => (row ? [[row.id, handleKey(row)] as const] : [])));
}

/** Tables of one owner in an order in which they can be filled, with what pages through them. */
export const KEPT_TABLES: readonly {
  readonly table: string;
  readonly order: readonly string[];
  /** Exports of older versions do not hold it. */
  readonly isYounger?: true;
}[] = [
  { table: 'setting', order: ['name'] },
  { table: 'counter', order: ['name'] },
  { table: 'run', order: ['id'] },
  { table: 'file', order: ['id'] },
  { table: 'problem', order: ['id'] },
  { table: 'handle', order: ['id'] },
  { table: 'sighting', order: ['handle_id', 'name', 'run_id'] },
  { table: 'card', order: ['id'] },
  { table: 'card_handle', order: ['handle_id', 'card_id'] },
  { table: 'interaction', order: ['id'] },
  { table: 'origin', order: ['sort', 'id', 'run_id', 'file_id', 'record'] },
  { table: 'owner_trace', order: ['run_id', 'file_id', 'sort', 'value'] },
  { table: 'decision', order: ['id'] },
  { table: 'leaf', order: ['id'], isYounger: true },
  { table: 'leaf_person', order: ['leaf_id', 'role', 'node'], isYounger: true },
];

/** All rows of a table, a page at a time, without the owner. */
export async function* rowsOf(
  db: Queries,
  owner: number,
  table: string,
  order: readonly string[],
): AsyncGenerator<Record<string, Value>[]> {
  const columns = order.join(', ');
  let last: Record<string, Value> | null = null;
  for (;;) {
    const rows: Record<string, Value>[] = await db.all(
      `select * from ${table} where owner_id = ? ${last ? `and (${columns}) > (${order.map(() => '?').join(', ')})` : ''}
       order by ${columns} limit ?`,
      [owner, ...(last ? order.map((column) => last![column]!) : []), PAGE],
    );
    if (rows.length > 0) yield rows.map(({ owner_id: _, ...row }) => row);
    if (rows.length < PAGE) return;
    last = rows.at(-1)!;
  }
}

/** An export names a column that cannot be one. */
export class BadColumn extends Error {}

/** Puts rows back as they were. Column names come from an export and are checked against the table's own. */
export async function putBack(
  tx: Transaction,
  owner: number,
  table: string,
  rows: readonly Record<string, Value>[],
): Promise<void> {
  const first = rows[0];
  if (!first) return;
  const columns = Object.keys(first);
  if (!columns.every((column) => /^[a-z_]{1,40}$/.test(column) && column !== 'owner_id')) throw new BadColumn();
  await tx.insertMany(
    table,
    ['owner_id', ...columns],
    rows.map((row) => [owner, ...columns.map((column) => row[column] ?? null)]),
  );
}

/** Words of rows that an older version wrote, brought to today's; rows of today stay as they are. */
export async function bringRowsForward(tx: Transaction): Promise<void> {
  await tx.script(ROWS_OF_BEFORE);
}

/**
 * True when nothing is kept that could be lost. An import that found nothing to read, or was taken back, leaves only its
 * ledger: a path mistyped on the first day must not stand in the way of "kith restore". One at work is about to bring something.
 */
export async function isEmpty(db: Queries, owner: number): Promise<boolean> {
  for (const table of ['interaction', 'card', 'decision', 'leaf']) {
    if (await db.get(`select 1 as yes from ${table} where owner_id = ? limit 1`, [owner])) return false;
  }
  const atWork = `select 1 as yes from run where owner_id = ? and state in ('reading', 'sorting') limit 1`;
  return (await db.get(atWork, [owner])) === undefined;
}

/** Removes every row of an owner. */
export async function eraseAll(tx: Transaction, owner: number): Promise<void> {
  await tx.clearTexts('interaction', owner);
  await tx.clearTexts('person', owner);
  const derived = ['timeline', 'person', 'double_pair', 'finding', 'worked_out'];
  for (const table of [...KEPT_TABLES.map((kept) => kept.table), ...derived]) {
    await tx.run(`delete from ${table} where owner_id = ?`, [owner]);
  }
}
