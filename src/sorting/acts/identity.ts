/** Who is who: joins cards and handles that certainly belong together, keeps apart what the owner said is different. */

import { cluster, handleOfKey, type Pair, sharedHandles } from '../../people/index.ts';
import { decided, type Home, identities, people, type Queries, type Transaction } from '../../store/store.ts';

/** The node that stands for the owner: everything their own profile and sent mail name hangs on it. */
const ME = 'me';

/** Recomputes persons; returns the ids of people, old and new, for whom something changed. */
export function whoIsWho({ db, owner }: Home): Promise<number[]> {
  return db.transaction(async (tx) => {
    await people.holdPeople(tx, owner);
    return joinAnew(tx, owner);
  });
}

async function joinAnew(db: Transaction, owner: number): Promise<number[]> {
  const cards = await identities.identityCards(db, owner);
  const handles = await identities.identityHandles(db, owner);
  const choices = await decided.decisions(db, owner);
  const idByNode = new Map<string, number>([[ME, people.OWNER_PERSON]]);
  for (const handle of handles) idByNode.set(handle.key, handle.id);
  for (const card of cards) idByNode.set(card.node, card.id);
  const joins = await ownJoins(db, owner, choices, idByNode);
  for (const card of cards) if (card.made === 'self') joins.push([ME, card.node]);
  const pairs = (sort: decided.DecisionSort) =>
    choices.filter((one) => one.sort === sort).map((one) => [one.a, one.b] as const);
  const certain = [
    ...cards.flatMap((card) => card.handles.map((handle) => [card.node, handle] as const)),
    ...versionsOfOneEntry(cards),
  ];
  const notMine = choices.filter((one) => one.sort === 'not-own').map((one) => [ME, one.a] as const);
  const roots = cluster(
    [...idByNode.keys()],
    certain,
    { same: [...joins, ...pairs('same')], different: [...pairs('different'), ...notMine] },
    sharedHandles(cards.map((card) => ({ ...card, handles: card.handles.flatMap((key) => handleOfKey(key) ?? []) }))),
  );
  return applyRoots(db, owner, idByNode, roots, [...handles, ...cards]);
}

/** An entry of a source that was changed since is still the same entry. */
function versionsOfOneEntry(cards: readonly identities.IdentityCard[]): Pair[] {
  const firstByEntry = new Map<string, string>();
  const pairs: Pair[] = [];
  for (const card of cards) {
    const first = firstByEntry.get(card.entryKey);
    if (first === undefined) firstByEntry.set(card.entryKey, card.node);
    else pairs.push([first, card.node]);
  }
  return pairs;
}

/** Handles that belong to the owner. */
export async function ownHandleIds(home: Home): Promise<ReadonlySet<number>> {
  const handles = await people.handlesOf(home.db, home.owner, people.OWNER_PERSON);
  return new Set(handles.map((handle) => handle.id));
}

/**
 * What files and the owner say is the owner's. A likely address counts only while no address is stated: a stated profile link
 * says nothing about which mailbox is theirs.
 */
async function ownJoins(
  db: Queries,
  owner: number,
  choices: readonly decided.Decision[],
  idByNode: ReadonlyMap<string, number>,
): Promise<(readonly [string, string])[]> {
  const traces = await identities.ownerTraces(db, owner);
  const kindOf = (key: string) => handleOfKey(key)?.kind;
  const stated = traces.filter((trace) => trace.sort === 'handle' && trace.strength === 'stated');
  const statedKinds = new Set(stated.map((trace) => kindOf(trace.value)));
  const mine = new Set(choices.filter((one) => one.sort === 'own').map((one) => one.a));
  for (const trace of traces) {
    if (trace.sort !== 'handle') continue;
    if (trace.strength === 'stated' || !statedKinds.has(kindOf(trace.value))) mine.add(trace.value);
  }
  for (const one of choices) if (one.sort === 'not-own') mine.delete(one.a);
  return [...mine].filter((key) => idByNode.has(key)).map((key) => [ME, key] as const);
}

/** A person's id is the smallest id among their handles and cards. */
async function applyRoots(
  db: Transaction,
  owner: number,
  idByNode: ReadonlyMap<string, number>,
  roots: ReadonlyMap<string, string>,
  members: readonly (identities.IdentityHandle | identities.IdentityCard)[],
): Promise<number[]> {
  const smallest = new Map<string, number>();
  for (const [node, root] of roots) {
    const id = idByNode.get(node)!;
    if (id < (smallest.get(root) ?? Number.POSITIVE_INFINITY)) smallest.set(root, id);
  }
  const changed = new Set<number>();
  const moves = { handle: [] as [number, number][], card: [] as [number, number][] };
  for (const member of members) {
    const node = 'node' in member ? member.node : member.key;
    const personId = smallest.get(roots.get(node)!)!;
    if (member.personId === personId) continue;
    // Both the person it leaves and the one it joins change.
    moves['node' in member ? 'card' : 'handle'].push([member.id, personId]);
    changed.add(personId).add(member.personId);
  }
  await identities.setPersonOf(db, owner, 'handle', moves.handle);
  await identities.setPersonOf(db, owner, 'card', moves.card);
  return [...changed];
}
