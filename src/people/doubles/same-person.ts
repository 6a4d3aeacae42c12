/**
 * Which people may be one: proposals for the owner to answer, never joins. Method: Fellegi–Sunter with frequencies of
 * values (see weights.ts), over pairs that share a key (see keys.ts). The same people give the same proposals, in
 * whatever order they come.
 */

import { isNobodys } from '../mailbox.ts';
import { Comparer } from './compare.ts';
import { Crowd } from './crowd.ts';
import { type Candidate, type Double, type Found, Matcher, type Measures } from './matcher.ts';
import type { Likeness } from './profile.ts';
import { byField, countLevels, withRandomPairs } from './random-pairs.ts';
import { DEFAULT_WEIGHTS, learnt, type Weights } from './weights.ts';

export { type Candidate, type Double, REVIEW_FROM } from './matcher.ts';
export type { Likeness } from './profile.ts';
export type { Weights } from './weights.ts';

interface DoubleOptions extends Measures {
  /** Pairs of ids that are certainly two people: on one message's list of recipients, or the owner said so. */
  readonly cannot?: readonly (readonly [string, string])[];
  /** Among whom words are counted, where not among the people themselves: then the same as `DoublesIndex` made of them. */
  readonly countedAmong?: readonly Candidate[];
}

/** Anchors from which shares are learnt instead of shipped. Source: docs/methods.md §5. */
const ENOUGH_ANCHORS = 200;

/** People as they stand now, after certain joins. Most valuable question first. */
export function proposeDoubles(people: readonly Candidate[], options: DoubleOptions = {}): readonly Double[] {
  const { cannot = [], countedAmong } = options;
  const matcher = new Matcher(countedAmong ?? people, options);
  if (countedAmong !== undefined) {
    matcher.open();
    matcher.addAll(people);
  }
  const found = matcher.foundFrom(countedAmong?.length ?? 0);
  return matcher.told(cannot.length === 0 ? found : without(cannot, found, matcher.crowd));
}

/**
 * Learns how often one person's names, employers and places differ, from pairs that share an exact personal address
 * ("anchors"). `cards`: before joining, one record per card. Fewer than 200 anchors: the shipped shares.
 */
export function learnWeights(cards: readonly Likeness[]): Weights {
  const crowd = new Crowd(cards);
  const comparer = new Comparer(crowd.profiles, DEFAULT_WEIGHTS);
  const base = withRandomPairs(DEFAULT_WEIGHTS, comparer, crowd);
  const anchors = anchorsOf(crowd);
  if (anchors.length < ENOUGH_ANCHORS) return base;
  const counts = countLevels(comparer, anchors, crowd);
  return { m: byField((field) => learnt(counts[field], base.m[field])), u: base.u };
}

function without(
  cannot: readonly (readonly [string, string])[],
  found: readonly Found[],
  { people }: Crowd<Candidate>,
): Found[] {
  const forbidden = new Map<string, Set<string>>();
  for (const [x, y] of cannot) {
    const [first, second] = x < y ? [x, y] : [y, x];
    forbidden.set(first, (forbidden.get(first) ?? new Set()).add(second));
  }
  return found.filter(({ a, b }) => !forbidden.get(people[a]?.id ?? '')?.has(people[b]?.id ?? ''));
}

/** Places of records that share one personal address, each with the first that has it. Machines and desks are not personal. */
function anchorsOf(crowd: Crowd<Likeness>): [number, number][] {
  const firstWith = new Map<string, number>();
  const anchors: [number, number][] = [];
  for (let place = 0; place < crowd.counted; place++) {
    for (const { kind, value } of crowd.people[crowd.numberAt(place)]?.handles ?? []) {
      if (kind !== 'email' || isNobodys(value)) continue;
      const first = firstWith.get(value);
      if (first === undefined) firstWith.set(value, place);
      else if (first !== place) anchors.push([first, place]);
    }
  }
  return anchors;
}
