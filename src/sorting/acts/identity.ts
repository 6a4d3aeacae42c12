/** Who is who: joins cards and handles that certainly belong together, keeps apart what the owner said is different. */

import { cluster, type Holder, handleOfKey, type Numbered, sharedHandles } from '../../people/index.ts';
import { decided, type Home, identities, people, type Queries, type Transaction } from '../../store/store.ts';
import { retoldPairs } from './retold.ts';

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
  const nodes = nodesOf(handles, cards);
  const joins = await ownJoins(db, owner, choices, nodes);
  for (const card of cards) if (card.made === 'self') joins.push([ME, card.node]);
  const pairs = (sort: decided.DecisionSort) =>
    choices.filter((one) => one.sort === sort).map((one) => [one.a, one.b] as const);
  const notMine = choices.filter((one) => one.sort === 'not-own').map((one) => [ME, one.a] as const);
  const roots = cluster({
    size: nodes.names.length,
    nameOf: (node) => nodes.names[node] ?? '',
    isProfile: (node) => nodes.names[node]?.startsWith(PROFILE) === true,
    edges: joined(certainPairs(cards, nodes), await retoldPairs(db, owner, { handles, cards })),
    same: numbered([...joins, ...pairs('same')], nodes),
    different: numbered([...pairs('different'), ...notMine], nodes),
  });
  return applyRoots(db, owner, roots, handles, cards);
}

/** The owner, then all handles, then all cards: deciding with names would cost three times as much. */
interface Nodes {
  readonly names: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** The number of the first card. */
  readonly firstCard: number;
}

type Pair = readonly [string, string];

const PROFILE = 'linkedin:';

function nodesOf(handles: readonly identities.IdentityHandle[], cards: readonly identities.IdentityCard[]): Nodes {
  const names = [ME, ...handles.map((handle) => handle.key), ...cards.map((card) => card.node)];
  return { names, numbers: new Map(names.map((name, node) => [name, node])), firstCard: 1 + handles.length };
}

/** Pairs that name somebody unknown are left out: a decision may outlive the import it was about. */
function numbered(pairs: readonly Pair[], { numbers }: Nodes): Numbered {
  const flat: number[] = [];
  for (const [a, b] of pairs) {
    const [left, right] = [numbers.get(a), numbers.get(b)];
    if (left !== undefined && right !== undefined && left !== right) flat.push(left, right);
  }
  return Int32Array.from(flat);
}

/** A card and each of its handles that join; and the versions of one entry, which a change of it does not make another. */
function certainPairs(cards: readonly identities.IdentityCard[], { numbers, firstCard }: Nodes): Numbered {
  const shared = sharedHandles(holdersOf(cards));
  const firstByEntry = new Map<string, number>();
  const flat: number[] = [];
  for (let i = 0; i < cards.length; i++) {
    const node = firstCard + i;
    const { handles, entryKey } = cards[i]!;
    for (const key of handles) {
      const handle = numbers.get(key);
      if (handle !== undefined && !shared.has(key)) flat.push(node, handle);
    }
    const first = firstByEntry.get(entryKey);
    if (first === undefined) firstByEntry.set(entryKey, node);
    else flat.push(first, node);
  }
  return Int32Array.from(flat);
}

function joined(some: Numbered, more: Numbered): Numbered {
  if (more.length === 0) return some;
  const all = new Int32Array(some.length + more.length);
  all.set(some);
  all.set(more, some.length);
  return all;
}

/**
 * One holder an entry, whatever it said in which year: an address book exported again after a name was corrected would else
 * make each address and number on that card one that two people share, and take the person's letters from them.
 */
function holdersOf(cards: readonly identities.IdentityCard[]): Holder[] {
  const byEntry = new Map<string, identities.IdentityCard[]>();
  for (const card of cards) {
    const versions = byEntry.get(card.entryKey);
    if (versions) versions.push(card);
    else byEntry.set(card.entryKey, [card]);
  }
  return [...byEntry.values()].map((versions) => {
    // Of the same version in any order of imports.
    const { source, names } = versions.reduce((x, y) => (y.node < x.node ? y : x));
    const keys = new Set(versions.flatMap((version) => version.handles));
    return { source, names, handles: [...keys].flatMap((key) => handleOfKey(key) ?? []) };
  });
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
  { numbers }: Nodes,
): Promise<Pair[]> {
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
  return [...mine].filter((key) => numbers.has(key)).map((key) => [ME, key] as const);
}

/** A person's id is the smallest id among their handles and cards. `roots`: of the owner, all handles, all cards. */
async function applyRoots(
  db: Transaction,
  owner: number,
  roots: Int32Array,
  handles: readonly identities.IdentityHandle[],
  cards: readonly identities.IdentityCard[],
): Promise<number[]> {
  const smallest = new Array<number>(roots.length).fill(Number.POSITIVE_INFINITY);
  smallest[roots[0]!] = people.OWNER_PERSON;
  const sorts = [
    { table: 'handle', members: handles, first: 1 },
    { table: 'card', members: cards, first: 1 + handles.length },
  ] as const;
  for (const { members, first } of sorts) {
    for (let i = 0; i < members.length; i++) {
      const root = roots[first + i]!;
      smallest[root] = Math.min(smallest[root]!, members[i]!.id);
    }
  }
  const changed = new Set<number>();
  for (const { table, members, first } of sorts) {
    const moves: [number, number][] = [];
    for (let i = 0; i < members.length; i++) {
      const { id, personId: before } = members[i]!;
      const personId = smallest[roots[first + i]!]!;
      if (before === personId) continue;
      // Both the person it leaves and the one it joins change.
      moves.push([id, personId]);
      changed.add(personId).add(before);
    }
    await identities.setPersonOf(db, owner, table, moves);
  }
  return [...changed];
}
