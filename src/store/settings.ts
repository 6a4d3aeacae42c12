/** Small facts about a home, by name. */

import { TEXTS_KEPT, type TextsKept } from '../timeline/index.ts';
import type { Queries } from './database.ts';
import { steady } from './steady.ts';

export async function setting(db: Queries, owner: number, name: string): Promise<string | null> {
  const [row] = await steady<{ value: string }>(db, 'select value from setting where owner_id = ? and name = ?', [
    owner,
    name,
  ]);
  return row?.value ?? null;
}

export async function saveSetting(db: Queries, owner: number, name: string, value: string): Promise<void> {
  await db.run(
    `insert into setting (owner_id, name, value) values (?, ?, ?)
     on conflict (owner_id, name) do update set value = excluded.value`,
    [owner, name, value],
  );
}

/** What the owner chose on the settings page. */
export async function choices(db: Queries, owner: number): Promise<{ name: string; value: string }[]> {
  return db.all(`select name, value from setting where owner_id = ? and name in ('texts', 'country')`, [owner]);
}

/** Whose texts the owner wants kept, unless an import says otherwise. */
export async function textsKept(db: Queries, owner: number): Promise<TextsKept> {
  const said = await setting(db, owner, 'texts');
  return TEXTS_KEPT.find((one) => one === said) ?? 'people';
}
