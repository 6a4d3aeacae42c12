/** Ids: integers, unique within their owner, handed out in blocks. */

import type { Queries } from './database.ts';

type CounterName = 'who' | 'interaction' | 'run' | 'file' | 'problem' | 'decision' | 'leaf';

/** The first of `count` fresh ids. Call inside a transaction. */
export async function takeIds(db: Queries, owner: number, name: CounterName, count: number): Promise<number> {
  // One statement: between a question and an update, another process on PostgreSQL would be given the same ids.
  const row = await db.get<{ value: number }>(
    `insert into counter (owner_id, name, value) values (?, ?, ?)
     on conflict (owner_id, name) do update set value = counter.value + ? returning value`,
    [owner, name, 1 + count, count],
  );
  return row!.value - count;
}

/** The ids of a block. */
export function idsFrom(first: number, count: number): number[] {
  const ids: number[] = new Array(count);
  for (let i = 0; i < count; i++) ids[i] = first + i;
  return ids;
}
