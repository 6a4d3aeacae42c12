/** Compares people of one crowd and says how likely two are one; who is counted, and so what words weigh, is set at the start. */

import { Blocks } from './blocks.ts';
import { Comparer, type Evidence } from './compare.ts';
import { Crowd } from './crowd.ts';
import type { Likeness } from './profile.ts';
import { withRandomPairs } from './random-pairs.ts';
import { type Quoted, reasonsOf } from './reasons.ts';
import { DEFAULT_WEIGHTS, type Weights } from './weights.ts';

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
  /** Put into words when asked for: of a hundred thousand doubles an owner sees a few. */
  readonly reasons: readonly string[];
}

/** Two people by number, the smaller id first. */
export interface Found {
  readonly a: number;
  readonly b: number;
  readonly evidence: Evidence;
  readonly p: number;
}

export interface Measures {
  /** From `learnWeights`; default: the shipped ones with u from random pairs of these people. */
  readonly weights?: Weights | undefined;
  /** The smallest probability proposed. */
  readonly least?: number | undefined;
}

/** Below, two people are left apart without a question. Source: docs/methods.md §5. */
export const REVIEW_FROM = 0.8;
/** Expected share of people who have a double; with everybody else it makes the fixed prior λ. */
const SHARE_WITH_DOUBLE = 0.5;
/** People. In a smaller collection chance agreements are rare anyway, and a larger prior would lean on them. */
const SMALLEST_CROWD = 500;
/** How much of a question's value near-certain pairs keep: Kith does not join them itself, so they need the answer too. */
const LEAST_UNCERTAINTY = 0.2;

export class Matcher {
  readonly crowd: Crowd<Candidate>;
  readonly #comparer: Comparer;
  readonly #prior: number;

  constructor(people: readonly Candidate[], { weights, least }: Measures) {
    this.crowd = new Crowd(people);
    this.#prior = priorBits(people.length);
    this.#comparer = new Comparer(this.crowd.profiles, weights ?? DEFAULT_WEIGHTS);
    const used = weights ?? withRandomPairs(DEFAULT_WEIGHTS, this.#comparer, this.crowd);
    this.#comparer.weigh(used, bitsOf(least ?? REVIEW_FROM) - this.#prior);
  }

  /** From here on people are added without being counted. */
  open(): void {
    this.crowd.profiles.endCounting();
    this.#comparer.open();
  }

  addAll(people: readonly Candidate[]): void {
    this.crowd.addAll(people);
    this.#comparer.learn();
  }

  /** One more; returns the number. */
  add(person: Candidate): number {
    const number = this.crowd.add(person);
    this.#comparer.learn();
    return number;
  }

  /** All pairs that share a key, from number `from` on. */
  foundFrom(from: number): Found[] {
    const found: Found[] = [];
    const { people, profiles } = this.crowd;
    const blocks = new Blocks(profiles, from);
    for (let number = from; number < people.length; number++) {
      const partners = blocks.partnersOf(number);
      for (let i = 0; i < partners; i++) {
        const pair = this.compare(number, blocks.partners[i] ?? 0);
        if (pair !== null) found.push(pair);
      }
    }
    return found;
  }

  /** Two people by number; null: not worth proposing. */
  compare(x: number, y: number): Found | null {
    const isFirst = this.crowd.isBefore(x, y);
    const a = isFirst ? x : y;
    const b = isFirst ? y : x;
    const evidence = this.#comparer.compare(a, b);
    return evidence === null ? null : { a, b, evidence, p: 1 / (1 + 2 ** -(evidence.bits + this.#prior)) };
  }

  /** Most valuable question first: how unsure we are, times how much the two matter. */
  told(found: readonly Found[]): readonly Double[] {
    const weight = (number: number) => this.crowd.people[number]?.weight ?? 1;
    const values = Float64Array.from(found, ({ a, b, p }) => {
      const uncertainty = Math.max(4 * p * (1 - p), LEAST_UNCERTAINTY);
      return uncertainty * Math.max(weight(a), weight(b));
    });
    const chances = Float64Array.from(found, ({ p }) => p);
    // By number, not by pair: comparing reads three flat rows, where objects would be a wait for memory each.
    const order = Int32Array.from(found.keys()).sort(
      (x, y) => values[y]! - values[x]! || chances[y]! - chances[x]! || this.#byIds(found[x]!, found[y]!),
    );
    return Array.from(order, (at) => this.#double(found[at]!));
  }

  #byIds(x: Found, y: Found): number {
    const [left, right] = x.a === y.a ? [x.b, y.b] : [x.a, y.a];
    if (left === right) return 0;
    return this.crowd.isBefore(left, right) ? -1 : 1;
  }

  #double({ a, b, evidence, p }: Found): Double {
    const { people, profiles } = this.crowd;
    const [left, right] = [people[a], people[b]];
    return {
      a: left?.id ?? '',
      b: right?.id ?? '',
      p,
      get reasons() {
        return reasonsOf(evidence, profiles, quoted(left), quoted(right));
      },
    };
  }
}

/** The prior probability λ that two people taken at random are one, in bits. Fixed, never learnt inside blocks. */
function priorBits(people: number): number {
  const lambda = SHARE_WITH_DOUBLE / Math.max(people, SMALLEST_CROWD);
  return Math.log2(lambda / (1 - lambda));
}

function bitsOf(p: number): number {
  return Math.log2(p / (1 - p));
}

function quoted(person: Candidate | undefined): Quoted {
  const emails = person?.handles.filter(({ kind }) => kind === 'email') ?? [];
  return { names: person?.names ?? [], addresses: emails.map(({ value }) => value) };
}
