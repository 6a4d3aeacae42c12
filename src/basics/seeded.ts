/** What looks like chance and is the same every time: no result may hang on when it was made. */

/** Numbers from 0 to 1, the same row for the same seed (a linear congruence, with the constants of Numerical Recipes). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
