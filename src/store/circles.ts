/** Circles: what cards say people belong to, and how one asks for those of one. */

import type { Queries } from './database.ts';
import { saveSetting, setting } from './settings.ts';

/** A circle that cards name, with those whom the owner put in by hand. */
export interface Circle {
  readonly name: string;
  readonly ids: readonly number[];
}

/** Circles that sources or the owner put people in: read from every row, so kept by `keepCircles` for pages. */
async function circlesInUse(db: Queries, owner: number): Promise<string[]> {
  const rows = await db.all<{ circles: string }>(
    `select distinct circles from person where owner_id = ? and circles <> '[]' limit 5000`,
    [owner],
  );
  return [...new Set(rows.flatMap((row) => JSON.parse(row.circles) as string[]))].sort().slice(0, 200);
}

/** Keeps the list of circles for the people page. */
export async function keepCircles(db: Queries, owner: number): Promise<void> {
  await saveSetting(db, owner, 'circles', JSON.stringify(await circlesInUse(db, owner)));
}

export async function allCircles(db: Queries, owner: number): Promise<string[]> {
  return JSON.parse((await setting(db, owner, 'circles')) ?? '[]') as string[];
}
