/** How often unlike people look alike (u), seen in pairs taken at random; and the same counted in any pairs. */

import { seeded } from '../../basics/seeded.ts';
import type { Comparer } from './compare.ts';
import type { Crowd } from './crowd.ts';
import type { Likeness } from './profile.ts';
import { FIELDS, type Field, LEVELS, learnt, type Shares, type Weights } from './weights.ts';

/** Random pairs that u is estimated from; with the shipped share behind them, enough for one in a thousand. */
const RANDOM_PAIRS = 15_000;

/** The same weights with u as it is among these people. */
export function withRandomPairs(weights: Weights, comparer: Comparer, crowd: Crowd<Likeness>): Weights {
  const pairs = randomPairs(crowd.counted);
  if (pairs.length === 0) return weights;
  const counts = countLevels(comparer, pairs, crowd);
  return { m: weights.m, u: byField((field) => learnt(counts[field], weights.u[field], TRUST_IN_U)) };
}

/** Random pairs a shipped u counts for: in a small collection the chance of a like name cannot be seen. */
const TRUST_IN_U = 5_000;

/** The same pairs for the same number of people. */
function randomPairs(people: number): [number, number][] {
  if (people < 2) return [];
  const random = seeded(people);
  const next = () => Math.floor(random() * people);
  const wanted = Math.min(RANDOM_PAIRS, people * 10);
  const pairs: [number, number][] = [];
  for (let i = 0; i < wanted; i++) {
    const [a, b] = [next(), next()];
    if (a !== b) pairs.push([a, b]);
  }
  return pairs;
}

/** How often each level of each field is found among these pairs of places. */
export function countLevels(
  comparer: Comparer,
  pairs: readonly (readonly [number, number])[],
  crowd: Crowd<Likeness>,
): Readonly<Record<Field, readonly number[]>> {
  const counts = byField(() => new Array<number>(LEVELS).fill(0));
  const levels: number[] = [];
  for (const [a, b] of pairs) {
    comparer.readLevels(crowd.numberAt(a), crowd.numberAt(b), levels);
    for (const [field, name] of FIELDS.entries()) {
      const level = levels[field] ?? 0;
      counts[name][level] = (counts[name][level] ?? 0) + 1;
    }
  }
  return counts;
}

export function byField<T extends Shares>(make: (field: Field) => T): Record<Field, T> {
  return {
    family: make('family'),
    given: make('given'),
    company: make('company'),
    place: make('place'),
    position: make('position'),
  };
}
