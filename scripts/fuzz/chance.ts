/** Chance that can be had again: the same seed gives the same choices on every machine. */

export interface Chance {
  /** A whole number from 0 to `below` - 1; 0 when there is nothing to choose from. */
  below(below: number): number;
  /** True once in `n` times. */
  oneIn(n: number): boolean;
  pick<T>(from: readonly T[]): T;
}

/** Marsaglia's xorshift with 32 bits (Journal of Statistical Software 8/14, 2003), stirred first: near seeds must not begin alike. */
export function chanceOf(seed: number): Chance {
  let state = stirred(seed);
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  const below = (n: number) => (n <= 1 ? 0 : next() % n);
  return { below, oneIn: (n) => below(n) === 0, pick: (from) => from[below(from.length)]! };
}

function stirred(seed: number): number {
  let mixed = Math.imul((seed | 0) ^ 0x9e3779b9, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 1;
}
