/** What the owner says of a line: done, later, let it rest, never. */

import { fieldsOf, momentIn } from '../../basics/fields.ts';
import { Refusal } from '../../basics/result.ts';
import { somebodyElse } from '../../sorting/acts/decide.ts';
import { decided, findings, type Home, type people } from '../../store/store.ts';
import type { TodayKind } from '../candidate.ts';
import { SHELVINGS, type Shelved, type Shelving, shelvedUntil } from '../shelf.ts';

/** By the handle or card they are kept with. */
export async function shelvesByNode({ db, owner }: Home): Promise<Map<string, Shelved[]>> {
  const said = await decided.decisionsOf(db, owner, 'shelved');
  const told = said.flatMap(({ a, b, at, value }) => {
    const kept = keptShelfOf(value);
    return kept ? [{ a, b, at, ...kept }] : [];
  });
  const marks = told.flatMap((one) => (one.about === null ? [] : [one.about]));
  const ids = await findings.idsOfMarks(db, owner, [...new Set(marks)]);
  const shelves = new Map<string, Shelved[]>();
  for (const { a, b, at, what, until, about } of told) {
    const one = { kind: b as TodayKind, what, at, until, about: about === null ? null : (ids.get(about) ?? null) };
    shelves.set(a, [...(shelves.get(a) ?? []), one]);
  }
  return shelves;
}

interface KeptShelf {
  readonly what: Shelving;
  readonly until: number | null;
  /** The mark of the interaction. */
  readonly about: string | null;
}

/** How a line was put aside, out of what is kept of it; null where that does not tell. */
function keptShelfOf(value: string): KeptShelf | null {
  const { what, until, about } = fieldsOf(value) ?? {};
  const said = SHELVINGS.find((one) => one === what);
  return said === undefined
    ? null
    : { what: said, until: momentIn(until), about: typeof about === 'string' ? about : null };
}

/** Says of a line: done, parked until a day, let rest, never. `until`: milliseconds, for parking. */
export async function shelve(
  home: Home,
  line: { readonly who: string; readonly kind: TodayKind; readonly about: number | null },
  what: Shelving,
  until: number | null,
  now: number,
): Promise<people.PersonRow | Refusal> {
  const named = await somebodyElse(home, line.who);
  if (named instanceof Refusal) return named;
  if (what === 'park' && until !== null && until <= now) return new Refusal('Please name a day that is still to come.');
  const { db, owner } = home;
  const about = line.about === null ? null : ((await findings.markOf(db, owner, line.about)) ?? null);
  const value: KeptShelf = { what, until: shelvedUntil(what, now, until), about };
  await db.transaction(async (tx) => {
    for (const node of named.nodes) await decided.takeBack(tx, owner, 'shelved', node, line.kind);
    const a = [...named.nodes].sort()[0]!;
    await decided.decide(tx, owner, { sort: 'shelved', a, b: line.kind, value: JSON.stringify(value), at: now });
  });
  return named.person;
}

/** Puts a line back. */
export async function unshelve(home: Home, who: string, kind: TodayKind): Promise<people.PersonRow | Refusal> {
  const named = await somebodyElse(home, who);
  if (named instanceof Refusal) return named;
  await home.db.transaction(async (tx) => {
    for (const node of named.nodes) await decided.takeBack(tx, home.owner, 'shelved', node, kind);
  });
  return named.person;
}
