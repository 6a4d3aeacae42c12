/** Positions that changed between two LinkedIn archives: the same connection, told with another one. */

import type { Fact } from '../people/index.ts';
import type { Queries } from './database.ts';
import { archiveMoments } from './snapshots.ts';

export interface NewPosition {
  /** As the newer archive has it: "Head of Data, Nordwind". */
  readonly now: string;
  readonly before: string;
  /** Milliseconds: the latest moment the archive speaks of that was the first to say so. */
  readonly at: number;
}

interface Version {
  readonly key: string;
  readonly person_id: number;
  readonly facts: string;
  readonly file_id: number;
  /** Another file it was read in. */
  readonly other: number | null;
}

/** Cards of connections that archives tell in more than one way. */
const VERSIONS = `select c.key, c.person_id, c.facts, c.file_id, o.file_id as other from card c
  left join origin o on o.owner_id = c.owner_id and o.sort = 'card' and o.id = c.id
  where c.owner_id = ? and c.source = 'linkedin' and c.key in (
    select d.key from card d where d.owner_id = ? and d.source = 'linkedin' group by d.key having count(*) > 1)
  order by c.key, c.digest`;

/** The last change of each person, by person. Of archives that speak of the same moment nobody knows which is newer. */
export async function newPositions(db: Queries, owner: number): Promise<Map<number, NewPosition>> {
  const rows = await db.all<Version>(VERSIONS, [owner, owner]);
  const byPerson = new Map<number, NewPosition>();
  if (rows.length === 0) return byPerson;
  const moments = await archiveMoments(db, owner);
  for (const versions of Map.groupBy(rows, (row) => row.key).values()) {
    const id = versions[0]!.person_id;
    const last = lastChange(versions, moments);
    if (last && last.at > (byPerson.get(id)?.at ?? 0)) byPerson.set(id, last);
  }
  return byPerson;
}

function lastChange(versions: readonly Version[], moments: ReadonlyMap<number, number>): NewPosition | null {
  const first = new Map<string, number>();
  for (const { facts, file_id, other } of versions) {
    const words = wordsOf(facts);
    const seen = [file_id, other].flatMap((id) => (id === null ? [] : (moments.get(id) ?? [])));
    if (words !== '' && seen.length > 0) first.set(words, Math.min(first.get(words) ?? Infinity, ...seen));
  }
  const [now, before] = [...first].sort(([, x], [, y]) => y - x);
  if (!now || !before || now[1] === before[1] || now[0].toLowerCase() === before[0].toLowerCase()) return null;
  return { now: now[0], before: before[0], at: now[1] };
}

function wordsOf(facts: string): string {
  const told = JSON.parse(facts) as Fact[];
  const first = (kind: Fact['kind']) => told.find((fact) => fact.kind === kind)?.value;
  return [first('position'), first('company')].filter((value) => value !== undefined).join(', ');
}
