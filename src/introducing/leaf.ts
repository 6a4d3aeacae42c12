/** What the notebook says of an introduction, and back. */

import { fieldsIn, fieldsOf, momentIn } from '../basics/fields.ts';

/** `remembered`: one that took place. `reach`: somebody of mine is to introduce me. `between`: I introduce two of my people. */
export const INTRODUCTION_SORTS = ['remembered', 'reach', 'between'] as const;
type IntroductionSort = (typeof INTRODUCTION_SORTS)[number];

/**
 * What somebody is there for. Remembered: `introducer`, `introduced`. To reach somebody: `introducer` (asked one after
 * another), `other`. Between two: `first`, `second`, in the order in which they are asked.
 */
export const ROLES = ['introducer', 'introduced', 'other', 'first', 'second'] as const;
export type Role = (typeof ROLES)[number];

export const SAID = ['yes', 'no', 'silence'] as const;
export type SaidTo = (typeof SAID)[number];

/** That somebody was asked, and what they said. Moments in milliseconds. */
export interface Asked {
  readonly at: number;
  /** From then on silence is a no. */
  readonly until: number;
  readonly said: SaidTo | null;
  readonly saidAt: number | null;
}

/** One person of an introduction. `node` is empty for somebody of whom only a name is known. */
export interface Side {
  readonly role: Role;
  readonly node: string;
  readonly personId: number | null;
  readonly name: string;
  readonly asked: Asked | null;
}

export interface Introduction {
  readonly id: number;
  readonly sort: IntroductionSort;
  /** When it took place or was begun, milliseconds. */
  readonly at: number;
  /** For what, in the owner's words, or the letter's. */
  readonly why: string;
  /** Where the other works, if that is known; to reach somebody. */
  readonly company: string;
  readonly sides: readonly Side[];
  /** A remembered one: the owner introduced the others. */
  readonly byMe: boolean;
  /** When the letter that begins it was sent. */
  readonly sentAt: number | null;
  /** How it went, in the owner's words. */
  readonly went: string | null;
  /** Put away by the owner. */
  readonly restsAt: number | null;
  /** The letter a remembered one was read in: its mark and its sentence. */
  readonly found: { readonly mark: string; readonly quote: string } | null;
}

/** The first who is there for this; null: nobody is. */
export function sideOf({ sides }: Introduction, role: Role): Side | null {
  return sides.find((side) => side.role === role) ?? null;
}

/** What stands in the leaf itself; what is said of one person stands in their own row. */
export interface LeafValue {
  readonly sort: IntroductionSort;
  readonly why: string;
  readonly company: string;
  readonly byMe: boolean;
  readonly sentAt: number | null;
  readonly went: string | null;
  readonly restsAt: number | null;
  readonly found: Introduction['found'];
  /** Somebody to reach who is in no file: only a name, and what they said. */
  readonly unknown: { readonly name: string; readonly asked: Asked | null } | null;
}

/** A leaf as the store gives it, as far as this looks at it. */
interface RawLeaf {
  readonly id: number;
  readonly at: number;
  readonly value: string;
  readonly people: readonly {
    readonly node: string;
    readonly role: string;
    readonly name: string;
    readonly value: string;
    readonly personId: number | null;
  }[];
}

/** Longest words kept of what one says about an introduction, UTF-16 units. */
export const LONGEST_WORDS = 2000;

/** Null for a leaf that says nothing one could show. */
export function introductionOf(leaf: RawLeaf): Introduction | null {
  const value = saidInLeaf(leaf.value);
  if (value === null) return null;
  const sides = leaf.people.flatMap((row): Side[] => {
    const role = ROLES.find((one) => one === row.role);
    if (!role) return [];
    return [{ role, node: row.node, personId: row.personId, name: row.name, asked: askedOf(fieldsOf(row.value)) }];
  });
  const { unknown, ...rest } = value;
  const byName: Side[] = unknown ? [{ role: 'other', node: '', personId: null, ...unknown }] : [];
  const order = (side: Side) => ROLES.indexOf(side.role);
  return { id: leaf.id, at: leaf.at, ...rest, sides: [...sides, ...byName].sort((x, y) => order(x) - order(y)) };
}

export function saidInLeaf(text: string): LeafValue | null {
  const said = fieldsOf(text) ?? {};
  const sort = INTRODUCTION_SORTS.find((one) => one === said.sort);
  if (!sort) return null;
  const found = fieldsIn(said.found);
  const unknown = fieldsIn(said.unknown);
  return {
    sort,
    why: wordsIn(said.why) ?? '',
    company: wordsIn(said.company) ?? '',
    byMe: said.byMe === true,
    sentAt: momentIn(said.sentAt),
    went: wordsIn(said.went),
    restsAt: momentIn(said.restsAt),
    found: found === null ? null : { mark: wordsIn(found.mark) ?? '', quote: wordsIn(found.quote) ?? '' },
    unknown: unknown === null ? null : { name: wordsIn(unknown.name) ?? '', asked: askedOf(unknown.asked) },
  };
}

function askedOf(said: unknown): Asked | null {
  const asked = fieldsIn(said);
  const [at, until] = [momentIn(asked?.at), momentIn(asked?.until)];
  if (asked === null || at === null || until === null) return null;
  return { at, until, said: SAID.find((one) => one === asked.said) ?? null, saidAt: momentIn(asked.saidAt) };
}

function wordsIn(said: unknown): string | null {
  return typeof said === 'string' ? said.slice(0, LONGEST_WORDS) : null;
}
