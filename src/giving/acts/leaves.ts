/** The leaves of giving as they stand in the notebook, read; and who is named on them. */

import { Refusal } from '../../basics/result.ts';
import { findPerson } from '../../people/acts/find.ts';
import { nodeOf, nodesOf } from '../../sorting/acts/decide.ts';
import { decided, type Home, notebook, people } from '../../store/store.ts';
import { type GivingSort, readValue, type ValueOf } from '../written.ts';

/** A leaf with what it says. */
export interface Written<S extends GivingSort> {
  readonly id: number;
  readonly mark: string;
  /** When it was written, milliseconds. */
  readonly at: number;
  readonly value: ValueOf<S>;
  /** The first person on it; null: the owner's own. */
  readonly person: { readonly id: number | null; readonly name: string } | null;
  readonly people: readonly notebook.PersonOnLeaf[];
}

/** All leaves of a sort that can be read, newest first. */
export async function written<S extends GivingSort>({ db, owner }: Home, sort: S): Promise<Written<S>[]> {
  return readable(await notebook.leavesOf(db, owner, sort), sort);
}

/** The whole notebook in one question, for who looks at several sorts of leaves: those of a sort, newest first. */
export async function allWritten({ db, owner }: Home): Promise<<S extends GivingSort>(sort: S) => Written<S>[]> {
  const bySort = Map.groupBy(await notebook.allLeaves(db, owner), ({ sort }) => sort);
  return (sort) => readable(bySort.get(sort) ?? [], sort);
}

/** One leaf, when it is of this sort. */
export async function writtenOne<S extends GivingSort>(
  { db, owner }: Home,
  id: number,
  sort: S,
): Promise<Written<S> | undefined> {
  const leaf = await notebook.leaf(db, owner, id);
  return leaf?.sort === sort ? readable([leaf], sort)[0] : undefined;
}

function readable<S extends GivingSort>(leaves: readonly notebook.Leaf[], sort: S): Written<S>[] {
  return leaves.flatMap(({ id, mark, at, value, people: named }) => {
    const read = readValue(sort, value);
    const first = named[0];
    const person = first ? { id: first.personId, name: first.name } : null;
    return read === null ? [] : [{ id, mark, at, value: read, person, people: named }];
  });
}

/** Somebody who is to stand on a leaf. */
export interface Named {
  readonly person: people.PersonRow;
  readonly nodes: ReadonlySet<string>;
  /** By which the leaf names them; null for the owner. */
  readonly node: string | null;
}

/** The person meant; `me` is the owner, whose leaves name nobody. */
export async function named(home: Home, who: string): Promise<Named | Refusal> {
  const person = await findPerson(home, who);
  if (person instanceof Refusal) return person;
  if (person.id === people.OWNER_PERSON) return { person, nodes: new Set(), node: null };
  const nodes = await nodesOf(home, person.id);
  const node = await nodeOf(home, person);
  return node instanceof Refusal ? node : { person, nodes, node };
}

/** Ids of everybody the owner said to leave alone: nothing is suggested of them. */
export async function leftAlone({ db, owner }: Home): Promise<ReadonlySet<number>> {
  const ids = new Set<number>();
  for (const { a } of await decided.decisionsOf(db, owner, 'alone')) {
    const at = a.indexOf(':');
    const handle = await people.handleByValue(db, owner, a.slice(0, at), a.slice(at + 1));
    if (handle) ids.add(handle.personId);
  }
  return ids;
}
