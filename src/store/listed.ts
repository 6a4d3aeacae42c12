/** People as searches weigh them and lists show them: less than their whole rows. */

import type { PersonKind } from '../people/index.ts';
import type { Queries } from './database.ts';
import type { PersonRow } from './people.ts';

/** What a line of a list shows of somebody. */
export type ListedPerson = Pick<PersonRow, 'id' | 'name' | 'kind' | 'sentence' | 'line' | 'lastAt' | 'circles'>;

/** Without counts and years: of fifty people on a list, reading those costs more than all the rest. */
export async function listedByIds(db: Queries, owner: number, ids: readonly number[]): Promise<ListedPerson[]> {
  const rows = await db.lookup<Omit<ListedPerson, 'circles'> & { circles: string }>(
    'person',
    owner,
    ['id'],
    ['id', 'name', 'kind', 'sentence', 'line', 'last_at as "lastAt"', 'circles'],
    ids.map((id) => [id]),
  );
  return rows.flatMap((row) => (row ? [{ ...row, circles: JSON.parse(row.circles) as string[] }] : []));
}

/** What ordering search results needs of a person. */
export interface FoundPerson {
  readonly id: number;
  readonly name: string;
  readonly kind: PersonKind;
  readonly lastAt: number | null;
}

export async function foundPeople(db: Queries, owner: number, ids: readonly number[]): Promise<FoundPerson[]> {
  const found: FoundPerson[] = [];
  for (let from = 0; from < ids.length; from += ASKED_AT_ONCE) {
    const some = ids.slice(from, from + ASKED_AT_ONCE);
    // Two lengths of question only: each length is a statement to be prepared.
    const room = some.length <= FEW ? FEW : ASKED_AT_ONCE;
    while (some.length < room) some.push(some[0]!);
    const rows = await db.tuples<[number, string, PersonKind, number | null]>(
      `select id, name, kind, last_at from person where owner_id = ? and id in (${some.map(() => '?').join(', ')})`,
      [owner, ...some],
    );
    for (const [id, name, kind, lastAt] of rows) found.push({ id, name, kind, lastAt });
  }
  return found;
}

/** Ids in one question: asked one by one, a thousand cost five times as much. */
const ASKED_AT_ONCE = 250;
const FEW = 16;
