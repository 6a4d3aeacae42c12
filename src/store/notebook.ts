/**
 * The owner's notebook: what they wrote down themself about helping and being helped. A leaf is one need, offer, story,
 * ask, introduction or purpose; the people on it are named as decisions name them, so that it outlives imports and merges.
 */

import { fingerprint } from '../basics/hash.ts';
import { takeIds } from './counters.ts';
import type { Queries, Transaction } from './database.ts';
import { steady } from './steady.ts';

/**
 * `need`, `offer`: what one of my people looks for, has to give. `later`: a help parked down the track. `story`: help given or
 * received, as it was. `ask`: an ask of mine. `introduction`: remembered or under way. `purpose`: of the season. `circle`: of people.
 */
export type LeafSort = 'need' | 'offer' | 'later' | 'story' | 'ask' | 'introduction' | 'purpose' | 'circle';

/** Leaves that are about one person or a pair: forgetting one of them takes the leaf along. From the others only the person goes. */
const ABOUT_THEM: ReadonlySet<LeafSort> = new Set(['need', 'offer', 'later', 'story', 'introduction']);

export interface LeafPerson {
  /** A handle key or a card's node. */
  readonly node: string;
  /** What they are there for; each sort has its own words. */
  readonly role: string;
  /** As they were called when they were written down: shown where an import that told of them was undone. */
  readonly name: string;
  /** Milliseconds. */
  readonly at: number;
  /** JSON of the sort's own making; what is said of this person stands here and not in the leaf, so that it goes with them. */
  readonly value: string;
}

export interface Leaf {
  readonly id: number;
  readonly sort: LeafSort;
  /** Canonical name, equal after a restore: other leaves name it by this. */
  readonly mark: string;
  /** When it was written, milliseconds. */
  readonly at: number;
  /** JSON of the sort's own making. */
  readonly value: string;
  readonly people: readonly PersonOnLeaf[];
}

export interface PersonOnLeaf extends LeafPerson {
  /** Null while nothing tells of them. */
  readonly personId: number | null;
}

/** Writes a leaf; its id. */
export async function addLeaf(
  tx: Transaction,
  owner: number,
  leaf: {
    readonly sort: LeafSort;
    readonly at: number;
    readonly value: string;
    readonly people: readonly LeafPerson[];
  },
): Promise<number> {
  const id = await takeIds(tx, owner, 'leaf', 1);
  // The same words may be written twice within a millisecond; the id tells them apart.
  const mark = fingerprint(`${leaf.sort}\n${leaf.at}\n${leaf.value}\n${id}`);
  await tx.run('insert into leaf (owner_id, id, sort, mark, at, value, changed) values (?, ?, ?, ?, ?, ?, ?)', [
    owner,
    id,
    leaf.sort,
    mark,
    leaf.at,
    leaf.value,
    id,
  ]);
  for (const person of leaf.people) await putPerson(tx, owner, id, person);
  return id;
}

/** Replaces what a leaf says; false when there is no such leaf. */
export async function changeLeaf(tx: Transaction, owner: number, id: number, value: string): Promise<boolean> {
  const changed = await takeIds(tx, owner, 'leaf', 1);
  const n = await tx.run('update leaf set value = ?, changed = ? where owner_id = ? and id = ?', [
    value,
    changed,
    owner,
    id,
  ]);
  return n > 0;
}

/** Puts a person on a leaf, or replaces what is said of them in this role. */
export async function putPerson(tx: Transaction, owner: number, id: number, person: LeafPerson): Promise<void> {
  const { role, node, name, at, value } = person;
  await tx.run('delete from leaf_person where owner_id = ? and leaf_id = ? and role = ? and node = ?', [
    owner,
    id,
    role,
    node,
  ]);
  await tx.run(
    'insert into leaf_person (owner_id, leaf_id, node, role, name, at, value) values (?, ?, ?, ?, ?, ?, ?)',
    [owner, id, node, role, name, at, value],
  );
  await touch(tx, owner, id);
}

/** Takes a person off a leaf; true when they were on it. */
export async function dropPerson(
  tx: Transaction,
  owner: number,
  id: number,
  role: string,
  node: string,
): Promise<boolean> {
  const n = await tx.run('delete from leaf_person where owner_id = ? and leaf_id = ? and role = ? and node = ?', [
    owner,
    id,
    role,
    node,
  ]);
  if (n > 0) await touch(tx, owner, id);
  return n > 0;
}

/** Puts a torn out leaf back as it was, with its number and its name; false when that place is taken. */
export async function putBackLeaf(tx: Transaction, owner: number, torn: Leaf): Promise<boolean> {
  const { id, sort, mark, at, value } = torn;
  const taken = await tx.get('select 1 as yes from leaf where owner_id = ? and (id = ? or mark = ?)', [
    owner,
    id,
    mark,
  ]);
  if (taken) return false;
  await tx.run('insert into leaf (owner_id, id, sort, mark, at, value, changed) values (?, ?, ?, ?, ?, ?, ?)', [
    owner,
    id,
    sort,
    mark,
    at,
    value,
    await takeIds(tx, owner, 'leaf', 1),
  ]);
  for (const { node, role, name, at, value } of torn.people)
    await putPerson(tx, owner, id, { node, role, name, at, value });
  return true;
}

/** Tears a leaf out; true when there was one. */
export async function removeLeaf(tx: Transaction, owner: number, id: number): Promise<boolean> {
  await tx.run('delete from leaf_person where owner_id = ? and leaf_id = ?', [owner, id]);
  return (await tx.run('delete from leaf where owner_id = ? and id = ?', [owner, id])) > 0;
}

/** One leaf by its id. */
export async function leaf(db: Queries, owner: number, id: number): Promise<Leaf | undefined> {
  return (await leavesWhere(db, owner, 'id = ?', [id]))[0];
}

/** One leaf by its canonical name. */
export async function leafOfMark(db: Queries, owner: number, mark: string): Promise<Leaf | undefined> {
  return (await leavesWhere(db, owner, 'mark = ?', [mark]))[0];
}

/** All leaves of one sort, newest first. */
export async function leavesOf(db: Queries, owner: number, sort: LeafSort): Promise<Leaf[]> {
  return leavesWhere(db, owner, 'sort = ?', [sort]);
}

/** All leaves, newest first. */
export async function allLeaves(db: Queries, owner: number): Promise<Leaf[]> {
  return leavesWhere(db, owner, '1 = 1', []);
}

/** Leaves on which one of these handles or cards stands, newest first. */
export async function leavesAbout(db: Queries, owner: number, nodes: Iterable<string>): Promise<Leaf[]> {
  const wanted = [...nodes];
  if (wanted.length === 0) return [];
  const holes = wanted.map(() => '?').join(', ');
  return leavesWhere(db, owner, `id in (select leaf_id from leaf_person where owner_id = ? and node in (${holes}))`, [
    owner,
    ...wanted,
  ]);
}

/** Changes whenever anything in the notebook does. */
export async function stateOfNotebook(db: Queries, owner: number): Promise<string> {
  const [row] = await steady<{ last: number | null; n: number }>(
    db,
    'select max(changed) as last, count(*) as n from leaf where owner_id = ?',
    [owner],
  );
  return `${row?.last ?? 0}.${row?.n ?? 0}`;
}

/** Takes somebody out who is to be forgotten, with the leaves that are about them. */
export async function dropLeavesAbout(tx: Transaction, owner: number, nodes: ReadonlySet<string>): Promise<void> {
  for (const { id, sort, people } of await leavesAbout(tx, owner, nodes)) {
    if (ABOUT_THEM.has(sort)) await removeLeaf(tx, owner, id);
    else for (const { role, node } of people) if (nodes.has(node)) await dropPerson(tx, owner, id, role, node);
  }
}

async function touch(tx: Transaction, owner: number, id: number): Promise<void> {
  const changed = await takeIds(tx, owner, 'leaf', 1);
  await tx.run('update leaf set changed = ? where owner_id = ? and id = ?', [changed, owner, id]);
}

async function leavesWhere(
  db: Queries,
  owner: number,
  condition: string,
  parameters: readonly (string | number)[],
): Promise<Leaf[]> {
  const leaves = await steady<Omit<Leaf, 'people'>>(
    db,
    `select id, sort, mark, at, value from leaf where owner_id = ? and ${condition} order by at desc, id desc`,
    [owner, ...parameters],
  );
  if (leaves.length === 0) return [];
  const rows = await steady<LeafPerson & { leafId: number }>(
    db,
    `select leaf_id as "leafId", node, role, name, at, value from leaf_person
     where owner_id = ? and leaf_id in (select id from leaf where owner_id = ? and ${condition}) order by at, node, role`,
    [owner, owner, ...parameters],
  );
  const ids = await personsOf(db, owner, new Set(rows.map((row) => row.node)));
  const people = Map.groupBy(rows, (row) => row.leafId);
  return leaves.map((one) => ({
    ...one,
    people: (people.get(one.id) ?? []).map(({ leafId: _, ...person }) => ({
      ...person,
      personId: ids.get(person.node) ?? null,
    })),
  }));
}

/** Who stands behind handles and cards today. */
async function personsOf(db: Queries, owner: number, nodes: ReadonlySet<string>): Promise<Map<string, number>> {
  const [cards, handles] = [[...nodes].filter(isCard), [...nodes].filter((node) => !isCard(node))];
  const keys = handles.map((node) => [node.slice(0, node.indexOf(':')), node.slice(node.indexOf(':') + 1)]);
  const rows = await db.lookup<{ person_id: number }>('handle', owner, ['kind', 'value'], ['person_id'], keys);
  const found = new Map(rows.flatMap((row, i) => (row ? [[handles[i]!, row.person_id] as const] : [])));
  if (cards.length === 0) return found;
  const known = await db.all<{ node: string; id: number }>(
    `select 'card:' || key || digest as node, person_id as id from card
     where owner_id = ? and 'card:' || key || digest in (${cards.map(() => '?').join(', ')})`,
    [owner, ...cards],
  );
  for (const { node, id } of known) found.set(node, id);
  return found;
}

function isCard(node: string): boolean {
  return node.startsWith('card:');
}
