/** The owner's word on who is who, what is theirs, and how well they know somebody. Undoable; holds across imports. */

import { Refusal } from '../../basics/result.ts';
import { findPerson } from '../../people/acts/find.ts';
import { handleKey, type PersonKind, parseHandle } from '../../people/index.ts';
import { decided, type Home, identities, people, timelines } from '../../store/store.ts';
import { settle } from './settle.ts';

/** The two are one person. */
export async function saySame(home: Home, a: string, b: string, now: number): Promise<people.PersonRow | Refusal> {
  const pair = await pairOf(home, a, b);
  if (pair instanceof Refusal) return pair;
  const [left, right] = pair;
  if (left.person.id === right.person.id) return left.person;
  // Whatever was said before against it, between any of their handles, is taken back by this newer word.
  const lefts = await nodesOf(home, left.person.id);
  const rights = await nodesOf(home, right.person.id);
  await home.db.transaction(async (tx) => {
    for (const one of await decided.decisions(tx, home.owner)) {
      if (one.sort !== 'different' && one.sort !== 'unsure') continue;
      const crosses = (lefts.has(one.a) && rights.has(one.b)) || (lefts.has(one.b) && rights.has(one.a));
      if (crosses) await decided.takeBack(tx, home.owner, one.sort, one.a, one.b);
    }
    await decided.decide(tx, home.owner, { sort: 'same', ...ordered(left.node, right.node), value: '', at: now });
  });
  await resettle(home, now);
  // By id: the name that was given may be the one that is no longer shown.
  return findPerson(home, String(left.person.id)) as Promise<people.PersonRow>;
}

/** The two are not one person: proposed no more, and taken apart if they were together. */
export async function sayDifferent(home: Home, a: string, b: string, now: number): Promise<true | Refusal> {
  const pair = await pairOf(home, a, b);
  if (pair instanceof Refusal) return pair;
  const [left, right] = pair;
  if (left.node === right.node) return new Refusal('Please name two different handles or people.');
  await answer(home, 'different', left.node, right.node, now);
  return true;
}

/** Neither yes nor no: the pair is not proposed again until something new is known of them. */
export async function sayUnsure(home: Home, a: string, b: string, now: number): Promise<true | Refusal> {
  const pair = await pairOf(home, a, b);
  if (pair instanceof Refusal) return pair;
  await answer(home, 'unsure', pair[0].node, pair[1].node, now);
  return true;
}

async function answer(home: Home, sort: 'different' | 'unsure', a: string, b: string, now: number): Promise<void> {
  const pair = ordered(a, b);
  await home.db.transaction(async (tx) => {
    for (const other of ['same', 'different', 'unsure'] as const) {
      await decided.takeBack(tx, home.owner, other, pair.a, pair.b);
    }
    await decided.decide(tx, home.owner, { sort, ...pair, value: '', at: now });
  });
  await resettle(home, now);
}

/** Takes the newest answer about doubles back; false when there is none. */
export async function takeBackLastAnswer(home: Home, now: number): Promise<boolean> {
  const last = await decided.lastAnswer(home.db, home.owner);
  if (!last) return false;
  await decided.takeBack(home.db, home.owner, last.sort, last.a, last.b);
  await resettle(home, now);
  return true;
}

/** Overrules the kind; null lets the rule decide again. */
export async function sayKind(
  home: Home,
  who: string,
  kind: PersonKind | null,
  now: number,
): Promise<people.PersonRow | Refusal> {
  const other = await somebodyElse(home, who);
  if (other instanceof Refusal) return other;
  const { person, nodes, node } = other;
  await home.db.transaction(async (tx) => {
    for (const each of nodes) await decided.takeBack(tx, home.owner, 'kind', each);
    if (kind) await decided.decide(tx, home.owner, { sort: 'kind', a: node, b: '', value: kind, at: now });
  });
  await resettle(home, now, [person.id]);
  return findPerson(home, String(person.id));
}

/** An address, profile link or number is the owner's, or is not. */
export async function sayOwn(home: Home, text: string, isOwn: boolean, now: number): Promise<true | Refusal> {
  const handle = parseHandle(text);
  if (!handle) return new Refusal(`"${text}" is no address, profile link or phone number.`);
  const key = handleKey(handle);
  await home.db.transaction(async (tx) => {
    await decided.takeBack(tx, home.owner, isOwn ? 'not-own' : 'own', key);
    await decided.decide(tx, home.owner, { sort: isOwn ? 'own' : 'not-own', a: key, b: '', value: '', at: now });
  });
  await resettle(home, now);
  return true;
}

async function resettle(home: Home, now: number, described: readonly number[] = []): Promise<void> {
  const from = await timelines.nextInteraction(home.db, home.owner);
  await settle(home, { now, from, identity: described.length === 0, described, compare: false });
}

interface Named {
  readonly person: people.PersonRow;
  /** The handle (or card) the decision is written down with. */
  readonly node: string;
}

async function pairOf(home: Home, a: string, b: string): Promise<readonly [Named, Named] | Refusal> {
  const left = await named(home, a);
  if (left instanceof Refusal) return left;
  const right = await named(home, b);
  return right instanceof Refusal ? right : [left, right];
}

/** A handle stands for itself; an id or a name for the person's first handle. */
async function named(home: Home, text: string): Promise<Named | Refusal> {
  const person = await findPerson(home, text);
  if (person instanceof Refusal) return person;
  const handle = /^\d+$/.test(text.trim()) ? null : parseHandle(text);
  const key = handle && handleKey(handle);
  if (key && (await nodesOf(home, person.id)).has(key)) return { person, node: key };
  const node = await nodeOf(home, person);
  return node instanceof Refusal ? node : { person, node };
}

/** The name of a person that outlives imports and merges: always the same one, or what was said could not be found again. */
export async function nodeOf(home: Home, person: Pick<people.PersonRow, 'id' | 'name'>): Promise<string | Refusal> {
  const [node] = [...(await nodesOf(home, person.id))].sort();
  return node ?? new Refusal(`${person.name} has nothing by which to be known again.`);
}

/** Somebody who is not the owner, with their canonical names; `node`: the one that what is said of them is kept with. */
export async function somebodyElse(
  home: Home,
  who: string,
): Promise<{ person: people.PersonRow; nodes: ReadonlySet<string>; node: string } | Refusal> {
  const person = await findPerson(home, who);
  if (person instanceof Refusal) return person;
  const nodes = await nodesOf(home, person.id);
  // Always the same one, or what was said could not be found again.
  const [node] = [...nodes].sort();
  return person.id === people.OWNER_PERSON || node === undefined
    ? new Refusal('That is you.')
    : { person, nodes, node };
}

/** Canonical names of everything that makes up a person: handles, and cards without any of their own. */
export async function nodesOf(home: Home, personId: number): Promise<ReadonlySet<string>> {
  const handles = await people.handlesOf(home.db, home.owner, personId);
  if (handles.length > 0) return new Set(handles.map(handleKey));
  return new Set(await identities.cardNodes(home.db, home.owner, personId));
}

function ordered(a: string, b: string): { a: string; b: string } {
  return a < b ? { a, b } : { a: b, b: a };
}
