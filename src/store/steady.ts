/** What pages ask again and again, kept as long as nothing is written. */

import type { Queries, Row, Value } from './database.ts';

/** Rows kept of one question. */
const MOST_ROWS = 1000;
/** Things kept of one sort, a few hundred bytes each: those of a search are asked for again with its next letter. */
const MOST_KEPT = 50_000;

/** As `all`, of what every page asks about the whole home. Not to be changed. */
export async function steady<R = Row>(
  db: Queries,
  sql: string,
  parameters: readonly Value[] = [],
): Promise<readonly R[]> {
  const memory = db.memory();
  const name = memory ? JSON.stringify([sql, parameters]) : '';
  const known = memory?.get(name) as readonly R[] | undefined;
  if (known) return known;
  const rows = await db.all<R>(sql, parameters);
  if (rows.length <= MOST_ROWS) memory?.set(name, rows);
  return rows;
}

/** Things of one sort by id, in order of the ids, those known already as they are; `read` is asked for the others. */
export async function each<T extends { readonly id: number }>(
  db: Queries,
  sort: string,
  ids: readonly number[],
  read: (ids: readonly number[]) => Promise<readonly T[]>,
): Promise<T[]> {
  const memory = db.memory();
  const kept = memory?.get(sort) as Map<number, T> | undefined;
  const known = kept && kept.size + ids.length <= MOST_KEPT ? kept : new Map<number, T>();
  memory?.set(sort, known);
  const missing = ids.filter((id) => !known.has(id));
  if (missing.length > 0) for (const one of await read(missing)) known.set(one.id, one);
  // A loop: there are up to a thousand of them at every letter.
  const found: T[] = [];
  for (const id of ids) {
    const one = known.get(id);
    if (one) found.push(one);
  }
  return found;
}
