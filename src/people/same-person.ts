/**
 * Which people may be one: proposals for the owner to answer, never joins. Method: Fellegi–Sunter with frequencies of
 * values (see weights.ts), over pairs that share a key (see blocks.ts). The same people give the same proposals, in
 * whatever order they come.
 */

import { visitPairs } from './blocks.ts';
import type { Pair } from './cluster.ts';
import { Comparer, type Evidence } from './compare.ts';
import { isRelayAddress, isRoleAddress } from './mailbox.ts';
import { type Likeness, Profiles } from './profile.ts';
import { type Quoted, reasonsOf } from './reasons.ts';
import { DEFAULT_WEIGHTS, type Field, LEVELS, learnt, type Weights } from './weights.ts';

export type { Likeness } from './profile.ts';
export type { Weights } from './weights.ts';

/** A person as a candidate. `weight`: how much it matters to know, such as warmth; default 1. */
export interface Candidate extends Likeness {
  readonly weight?: number;
}

export interface Double {
  /** The smaller id first. */
  readonly a: string;
  readonly b: string;
  /** Probability that they are one person, 0 to 1. For ordering and bands, never shown. */
  readonly p: number;
  readonly reasons: readonly string[];
}

export interface DoubleOptions {
  /** Pairs of ids that are certainly two people: on one message's list of recipients, or the owner said so. */
  readonly cannot?: readonly Pair[];
  /** From `learnWeights`; default: the shipped ones with u from random pairs of these people. */
  readonly weights?: Weights;
  /** The smallest probability proposed. */
  readonly least?: number;
}

/** Below, two people are left apart without a question. Source: judgement.md §5. */
export const REVIEW_FROM = 0.8;
/** Expected share of people who have a double; with everybody else it makes the fixed prior λ. */
const SHARE_WITH_DOUBLE = 0.5;
/** People. In a smaller collection chance agreements are rare anyway, and a larger prior would lean on them. */
const SMALLEST_CROWD = 500;
/** Anchors from which shares are learnt instead of shipped. Source: judgement.md §5. */
const ENOUGH_ANCHORS = 200;
/** Random pairs that u is estimated from; with the shipped share behind them, enough for one in a thousand. */
const RANDOM_PAIRS = 15_000;
/** How much of a question's value near-certain pairs keep: Kith does not join them itself, so they need the answer too. */
const LEAST_UNCERTAINTY = 0.2;

/** People as they stand now, after certain joins. Most valuable question first. */
export function proposeDoubles(people: readonly Candidate[], options: DoubleOptions = {}): readonly Double[] {
  const sorted = [...people].sort((x, y) => (x.id < y.id ? -1 : Number(x.id > y.id)));
  const profiles = new Profiles(sorted);
  const prior = priorBits(sorted.length);
  const least = bitsOf(options.least ?? REVIEW_FROM) - prior;
  const comparer = new Comparer(profiles, options.weights ?? DEFAULT_WEIGHTS);
  comparer.weigh(options.weights ?? withRandomPairs(DEFAULT_WEIGHTS, comparer, sorted.length), least);
  const cannot = cannotKeys(options.cannot ?? [], sorted);
  const found: Found[] = [];
  visitPairs(profiles, (a, b) => {
    const evidence = comparer.compare(a, b);
    if (evidence === null || cannot.has(a * sorted.length + b)) return;
    found.push({ a, b, evidence, p: probability(evidence.bits + prior) });
  });
  return inOrderOfValue(found, sorted).map((pair) => told(pair, sorted, profiles));
}

/**
 * Learns how often one person's names, employers and places differ, from pairs that share an exact personal address
 * ("anchors"). `cards`: before joining, one record per card. Fewer than 200 anchors: the shipped shares.
 */
export function learnWeights(cards: readonly Likeness[]): Weights {
  const sorted = [...cards].sort((x, y) => (x.id < y.id ? -1 : Number(x.id > y.id)));
  const comparer = new Comparer(new Profiles(sorted), DEFAULT_WEIGHTS);
  const base = withRandomPairs(DEFAULT_WEIGHTS, comparer, sorted.length);
  const anchors = anchorsOf(sorted);
  if (anchors.length < ENOUGH_ANCHORS) return base;
  const counts = countLevels(comparer, anchors);
  return { m: byField((field) => learnt(counts[field], base.m[field])), u: base.u };
}

/** The prior probability λ that two people taken at random are one, in bits. Fixed, never learnt inside blocks. */
function priorBits(people: number): number {
  const lambda = SHARE_WITH_DOUBLE / Math.max(people, SMALLEST_CROWD);
  return Math.log2(lambda / (1 - lambda));
}

function probability(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}

function bitsOf(p: number): number {
  return Math.log2(p / (1 - p));
}

interface Found {
  readonly a: number;
  readonly b: number;
  readonly evidence: Evidence;
  readonly p: number;
}

/** Value of asking: how unsure we are, times how much the two matter. */
function inOrderOfValue(found: readonly Found[], people: readonly Candidate[]): readonly Found[] {
  const weight = (at: number) => people[at]?.weight ?? 1;
  const valued = found.map((pair) => {
    const uncertainty = Math.max(4 * pair.p * (1 - pair.p), LEAST_UNCERTAINTY);
    return { pair, value: uncertainty * Math.max(weight(pair.a), weight(pair.b)) };
  });
  valued.sort((x, y) => y.value - x.value || y.pair.p - x.pair.p || x.pair.a - y.pair.a || x.pair.b - y.pair.b);
  return valued.map(({ pair }) => pair);
}

function told({ a, b, evidence, p }: Found, people: readonly Candidate[], profiles: Profiles): Double {
  const [left, right] = [people[a], people[b]];
  const reasons = reasonsOf(evidence, profiles, quoted(left), quoted(right));
  return { a: left?.id ?? '', b: right?.id ?? '', p, reasons };
}

function quoted(person: Candidate | undefined): Quoted {
  const emails = person?.handles.filter(({ kind }) => kind === 'email') ?? [];
  return { names: person?.names ?? [], addresses: emails.map(({ value }) => value) };
}

function cannotKeys(pairs: readonly Pair[], people: readonly Candidate[]): ReadonlySet<number> {
  const places = new Map<string, number>();
  if (pairs.length > 0) for (const [at, { id }] of people.entries()) places.set(id, at);
  const keys = new Set<number>();
  for (const [x, y] of pairs) {
    const [a, b] = [places.get(x), places.get(y)];
    if (a !== undefined && b !== undefined) keys.add(Math.min(a, b) * people.length + Math.max(a, b));
  }
  return keys;
}

/** Records that share one personal address, each with the first that has it. Machines and desks are not personal. */
function anchorsOf(records: readonly Likeness[]): [number, number][] {
  const firstWith = new Map<string, number>();
  const anchors: [number, number][] = [];
  for (const [at, { handles }] of records.entries()) {
    for (const { kind, value } of handles) {
      if (kind !== 'email' || isRoleAddress(value) || isRelayAddress(value)) continue;
      const first = firstWith.get(value);
      if (first === undefined) firstWith.set(value, at);
      else if (first !== at) anchors.push([first, at]);
    }
  }
  return anchors;
}

function withRandomPairs(weights: Weights, comparer: Comparer, people: number): Weights {
  const pairs = randomPairs(people);
  if (pairs.length === 0) return weights;
  const counts = countLevels(comparer, pairs);
  return { m: weights.m, u: byField((field) => learnt(counts[field], weights.u[field], TRUST_IN_U)) };
}

/** Random pairs a shipped u counts for: in a small collection the chance of a like name cannot be seen. */
const TRUST_IN_U = 5_000;

/** The same pairs for the same number of people: a fixed linear congruential row (Numerical Recipes), seeded by it. */
function randomPairs(people: number): [number, number][] {
  if (people < 2) return [];
  let state = people >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * people);
  };
  const wanted = Math.min(RANDOM_PAIRS, people * 10);
  const pairs: [number, number][] = [];
  for (let i = 0; i < wanted; i++) {
    const [a, b] = [next(), next()];
    if (a !== b) pairs.push([a, b]);
  }
  return pairs;
}

function countLevels(
  comparer: Comparer,
  pairs: readonly (readonly [number, number])[],
): Readonly<Record<Field, readonly number[]>> {
  const counts = byField(() => new Array<number>(LEVELS).fill(0));
  for (const [a, b] of pairs) {
    const levels = comparer.levels(a, b);
    for (const field of FIELDS) {
      const list = counts[field];
      list[levels[field]] = (list[levels[field]] ?? 0) + 1;
    }
  }
  return counts;
}

const FIELDS: readonly Field[] = ['family', 'given', 'company', 'place', 'position'];

function byField<T>(make: (field: Field) => T): Record<Field, T> {
  return {
    family: make('family'),
    given: make('given'),
    company: make('company'),
    place: make('place'),
    position: make('position'),
  };
}
