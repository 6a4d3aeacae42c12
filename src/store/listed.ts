/** People as searches weigh them and lists show them: less than their whole rows. */

import type { PersonKind } from '../people/index.ts';
import type { Queries } from './database.ts';
import type { PersonRow } from './people.ts';
import { each } from './steady.ts';

/** What a line of a list shows of somebody. Without counts and years: of fifty people, reading those costs more than all the rest. */
export type ListedPerson = Pick<PersonRow, 'id' | 'name' | 'kind' | 'sentence' | 'line' | 'lastAt' | 'circles'>;

/** In order of the ids. */
export async function listedByIds(db: Queries, owner: number, ids: readonly number[]): Promise<ListedPerson[]> {
  return each(db, 'listed people', ids, (missing) => readListed(db, owner, missing));
}

type ListedTuple = [
  id: number,
  name: string,
  kind: PersonKind,
  sentence: string,
  line: string,
  lastAt: number | null,
  circles: string,
];

async function readListed(db: Queries, owner: number, ids: readonly number[]): Promise<ListedPerson[]> {
  const found: ListedPerson[] = [];
  for (let from = 0; from < ids.length; from += ASKED_AT_ONCE) {
    const some = ids.slice(from, from + ASKED_AT_ONCE);
    // Two lengths of question only: each length is a statement to be prepared.
    const room = some.length <= FEW ? FEW : ASKED_AT_ONCE;
    while (some.length < room) some.push(some[0]!);
    const rows = await db.tuples<ListedTuple>(
      `select id, name, kind, sentence, line, last_at, circles from person
       where owner_id = ? and id in (${some.map(() => '?').join(', ')})`,
      [owner, ...some],
    );
    for (const [id, name, kind, sentence, line, lastAt, circles] of rows) {
      found.push({ id, name, kind, sentence, line, lastAt, circles: circles === '[]' ? NONE : JSON.parse(circles) });
    }
  }
  return found;
}

const NONE: readonly string[] = [];
/** Ids in one question: asked one by one, a thousand cost five times as much. */
const ASKED_AT_ONCE = 250;
const FEW = 16;

/** How an import sorted people, told once in its ledger; the owner not among them. */
export async function countKinds(db: Queries, owner: number): Promise<Record<PersonKind, number>> {
  const counts = { known: 0, met: 0, seen: 0 };
  // Not "id <> 0": no index holds it, so every row would be looked up, in the order of names, for three numbers.
  const rows = await db.all<{ kind: PersonKind; n: number }>(
    'select kind, count(*) as n from person where owner_id = ? group by kind',
    [owner],
  );
  for (const row of rows) counts[row.kind] = Number(row.n);
  const self = await db.get<{ kind: PersonKind }>('select kind from person where owner_id = ? and id = 0', [owner]);
  if (self) counts[self.kind]--;
  return counts;
}

export async function isAnybodyListed(db: Queries, owner: number): Promise<boolean> {
  return (await db.get('select 1 from person where owner_id = ? limit 1', [owner])) !== undefined;
}
