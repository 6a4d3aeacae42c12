/** Positions that changed between two LinkedIn archives: the same connection, told with another one. */

import type { Fact } from '../people/index.ts';
import type { Queries } from './database.ts';

export interface NewPosition {
  /** As the newer archive has it: "Head of Data, Nordwind". */
  readonly now: string;
  readonly before: string;
  /** Milliseconds: the latest moment the archive speaks of that was the first to say so. */
  readonly at: number;
}

/** The last change of each person, by person. An archive that speaks of no moment changes nothing. */
export async function newPositions(db: Queries, owner: number): Promise<Map<number, NewPosition>> {
  const rows = await db.all<{
    key: string;
    person_id: number;
    facts: string;
    as_of: number | null;
    other: number | null;
  }>(
    `select c.key, c.person_id, c.facts, f.as_of,
       (select min(g.as_of) from origin o join file g on g.owner_id = o.owner_id and g.id = o.file_id
        where o.owner_id = c.owner_id and o.sort = 'card' and o.id = c.id) as other
     from card c join file f on f.owner_id = c.owner_id and f.id = c.file_id
     where c.owner_id = ? and c.source = 'linkedin' and c.key in (
       select d.key from card d where d.owner_id = ? and d.source = 'linkedin' group by d.key having count(*) > 1)
     order by c.key, c.digest`,
    [owner, owner],
  );
  const byPerson = new Map<number, NewPosition>();
  for (const versions of Map.groupBy(rows, (row) => row.key).values()) {
    const told = versions
      .map((row) => ({
        at: Math.min(row.as_of ?? Number.POSITIVE_INFINITY, row.other ?? Number.POSITIVE_INFINITY),
        words: wordsOf(row.facts),
      }))
      .filter(({ at, words }) => Number.isFinite(at) && words !== '')
      .sort((x, y) => x.at - y.at);
    const [before, now] = told.slice(-2);
    if (!before || !now || before.at === now.at || before.words.toLowerCase() === now.words.toLowerCase()) continue;
    const id = versions[0]!.person_id;
    const known = byPerson.get(id);
    if (!known || known.at < now.at) byPerson.set(id, { now: now.words, before: before.words, at: now.at });
  }
  return byPerson;
}

function wordsOf(facts: string): string {
  const told = JSON.parse(facts) as Fact[];
  const first = (kind: Fact['kind']) => told.find((fact) => fact.kind === kind)?.value;
  return [first('position'), first('company')].filter((value) => value !== undefined).join(', ');
}
