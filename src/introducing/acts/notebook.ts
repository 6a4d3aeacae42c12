/** Introductions in the notebook: read, and written step by step. */

import { Refusal } from '../../basics/result.ts';
import { nodeOf } from '../../sorting/acts/decide.ts';
import { type Home, notebook, type people, type Transaction } from '../../store/store.ts';
import { type Asked, type Introduction, introductionOf, type LeafValue, type Role, saidInLeaf } from '../leaf.ts';

export async function allIntroductions({ db, owner }: Home): Promise<Introduction[]> {
  return (await notebook.leavesOf(db, owner, 'introduction')).flatMap((leaf) => introductionOf(leaf) ?? []);
}

export async function introductionById({ db, owner }: Home, id: number): Promise<Introduction | Refusal> {
  const leaf = Number.isSafeInteger(id) ? await notebook.leaf(db, owner, id) : undefined;
  const one = leaf?.sort === 'introduction' ? introductionOf(leaf) : null;
  return one ?? new Refusal(`There is no introduction ${id}. "kith introductions" lists them.`);
}

/** Every time somebody was asked for an introduction, in whichever role. */
export function askedOf(all: readonly Introduction[], personId: number): Asked[] {
  const sides = all.flatMap((one) => one.sides);
  return sides.flatMap((side) => (side.personId === personId && side.role !== 'other' ? (side.asked ?? []) : []));
}

const NOTHING: Omit<LeafValue, 'sort' | 'why'> = {
  company: '',
  byMe: false,
  sentAt: null,
  went: null,
  restsAt: null,
  found: null,
  unknown: null,
};

/** A person as a leaf names them. */
export interface Named {
  readonly role: Role;
  readonly person: people.PersonRow;
}

/** Writes an introduction down; its id. `at`: milliseconds. */
export async function write(
  home: Home,
  value: Pick<LeafValue, 'sort' | 'why'> & Partial<LeafValue>,
  named: readonly Named[],
  at: number,
): Promise<number | Refusal> {
  const rows: notebook.LeafPerson[] = [];
  for (const { role, person } of named) {
    const node = await nodeOf(home, person);
    if (node instanceof Refusal) return node;
    rows.push({ node, role, name: person.name, at, value: '{}' });
  }
  const text = JSON.stringify({ ...NOTHING, ...value });
  return home.db.transaction((tx) =>
    notebook.addLeaf(tx, home.owner, { sort: 'introduction', at, value: text, people: rows }),
  );
}

/** Changes what the leaf itself says. */
export async function change(
  tx: Transaction,
  { owner }: Home,
  id: number,
  more: (before: LeafValue) => Partial<LeafValue>,
): Promise<void> {
  const leaf = await notebook.leaf(tx, owner, id);
  const before = leaf && saidInLeaf(leaf.value);
  if (before) await notebook.changeLeaf(tx, owner, id, JSON.stringify({ ...before, ...more(before) }));
}

/** Says of one person that they were asked, and what they said; null: they were not asked after all. */
export async function putAsked(
  tx: Transaction,
  home: Home,
  id: number,
  side: { readonly role: Role; readonly node: string; readonly name: string },
  asked: Asked | null,
  now: number,
): Promise<void> {
  if (side.node === '') {
    await change(tx, home, id, ({ unknown }) => ({ unknown: unknown && { ...unknown, asked } }));
  } else if (asked === null && side.role === 'introducer') {
    await notebook.dropPerson(tx, home.owner, id, side.role, side.node);
  } else {
    const { role, node, name } = side;
    const value = JSON.stringify(asked ?? {});
    await notebook.putPerson(tx, home.owner, id, { role, node, name, at: asked?.at ?? now, value });
  }
}
