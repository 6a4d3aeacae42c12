/** Ids: integers, unique within their owner, handed out in blocks. */

import type { Queries } from './database.ts';

export type CounterName = 'who' | 'interaction' | 'run' | 'file' | 'problem' | 'decision';

/** The first of `count` fresh ids. Call inside a transaction. */
export async function takeIds(db: Queries, owner: number, name: CounterName, count: number): Promise<number> {
  const row = await db.get<{ value: number }>('select value from counter where owner_id = ? and name = ?', [
    owner,
    name,
  ]);
  const next = row?.value ?? 1;
  if (row) await db.run('update counter set value = ? where owner_id = ? and name = ?', [next + count, owner, name]);
  else await db.run('insert into counter (owner_id, name, value) values (?, ?, ?)', [owner, name, next + count]);
  return next;
}
