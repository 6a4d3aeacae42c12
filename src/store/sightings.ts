/** Names seen beside handles. */

import type { Queries } from './database.ts';

/** Names seen beside the handles of people `from` to `to`, by person. */
export async function sightingsBetween(
  db: Queries,
  owner: number,
  from: number,
  to: number,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const rows = await db.tuples<[number, string]>(
    `select h.person_id, s.name from handle h
     join sighting s on s.owner_id = h.owner_id and s.handle_id = h.id
     where h.owner_id = ? and h.person_id >= ? and h.person_id <= ? and s.name <> ''`,
    [owner, from, to],
  );
  const names = new Map<number, string[]>();
  for (const [id, name] of rows) {
    const known = names.get(id);
    if (known) known.push(name);
    else names.set(id, [name]);
  }
  for (const [id, several] of names) if (several.length > 1) names.set(id, [...new Set(several)]);
  return names;
}

/** Names seen beside some handles, each once. */
export async function namesSeenBeside(db: Queries, owner: number, handleIds: readonly number[]): Promise<string[]> {
  const rows = await db.lookupAll<{ name: string }>('sighting', owner, 'handle_id', ['name'], handleIds);
  return [...new Set(rows.map(({ name }) => name))].filter((name) => name !== '');
}
