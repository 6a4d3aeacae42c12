/** Asks as the notebook has them. */

import { Refusal } from '../../basics/result.ts';
import { calledOf } from '../../people/index.ts';
import { notebook, type Queries } from '../../store/store.ts';
import { ASKED_ROLE, type Ask, type Asked, NAMED_ROLE, parseAsk, parseAsked, parseNamed } from '../ask.ts';

/** Somebody who was asked, as the ask has them. */
export interface AskedRow extends Asked {
  readonly node: string;
  /** Null while nothing tells of them. */
  readonly personId: number | null;
  readonly fullName: string;
  /** As they are called in a sentence. */
  readonly name: string;
  /** When the owner said they ask them, milliseconds. */
  readonly at: number;
}

/** Somebody known whom one of those who were asked pointed to. */
interface NamedRow {
  readonly node: string;
  readonly personId: number | null;
  readonly fullName: string;
  /** Node of who pointed to them. */
  readonly by: string | null;
}

export interface KeptAsk {
  readonly id: number;
  readonly mark: string;
  readonly at: number;
  readonly ask: Ask;
  /** In the order of asking. */
  readonly asked: readonly AskedRow[];
  readonly named: readonly NamedRow[];
}

/** Null where the leaf is no ask. */
export function keptAskOf(leaf: notebook.Leaf): KeptAsk | null {
  const ask = leaf.sort === 'ask' ? parseAsk(leaf.value) : null;
  if (ask === null) return null;
  const { id, mark, at, people } = leaf;
  const asked = people
    .filter(({ role }) => role === ASKED_ROLE)
    .map((one) => ({ ...parseAsked(one.value), ...whoOf(one), name: calledOf(one.name), at: one.at }));
  const named = people
    .filter(({ role }) => role === NAMED_ROLE)
    .map((one) => ({ ...whoOf(one), by: parseNamed(one.value) }));
  return { id, mark, at, ask, asked, named };
}

function whoOf({ node, personId, name }: notebook.PersonOnLeaf) {
  return { node, personId, fullName: name };
}

export async function keptAsk(db: Queries, owner: number, id: number): Promise<KeptAsk | Refusal> {
  const leaf = Number.isSafeInteger(id) ? await notebook.leaf(db, owner, id) : undefined;
  return (leaf && keptAskOf(leaf)) ?? new Refusal(`There is no ask ${id}. "kith asks" shows their numbers.`);
}

/** All asks, newest first. */
export async function keptAsks(db: Queries, owner: number): Promise<KeptAsk[]> {
  return (await notebook.leavesOf(db, owner, 'ask')).flatMap((leaf) => keptAskOf(leaf) ?? []);
}
