/** Logistic regression by Newton's steps, each coefficient drawn towards where it was expected. Pure; milliseconds for a thousand lines. */

export interface Pull {
  /** Where the coefficients are expected; as many as a line has numbers. */
  readonly around: ArrayLike<number>;
  /** How strongly, in units of outcomes; the first coefficient, the level, is nearly free. */
  readonly strength: number;
}

const MOST_STEPS = 12;
/** The level moves with few outcomes: base rates differ most between people. */
const PULL_OF_LEVEL = 0.5;
/** A step shorter than this changes nothing that is said. */
const SETTLED = 1e-4;
/** Keeps the bend of certain lines above nought. */
const LEAST_BEND = 1e-4;

/** `lines` begin with 1. `weight`: how much a line counts; left out: 1 each. */
export function fitLogistic(
  lines: readonly ArrayLike<number>[],
  happened: ArrayLike<number>,
  { around, strength }: Pull,
  weight?: ArrayLike<number>,
): Float64Array {
  const width = around.length;
  const coefficients = Float64Array.from(around);
  for (let step = 0; step < MOST_STEPS; step++) {
    const slope = new Float64Array(width);
    const bend = new Float64Array(width * width);
    lines.forEach((line, i) => {
      const p = chanceBy(coefficients, line);
      const counts = weight === undefined ? 1 : weight[i]!;
      const h = counts * Math.max(LEAST_BEND, p * (1 - p));
      for (let k = 0; k < width; k++) {
        slope[k]! += counts * (happened[i]! - p) * line[k]!;
        for (let m = 0; m <= k; m++) bend[k * width + m]! += h * line[k]! * line[m]!;
      }
    });
    for (let k = 0; k < width; k++) {
      const pull = k === 0 ? PULL_OF_LEVEL : strength;
      bend[k * width + k]! += pull;
      slope[k]! -= pull * (coefficients[k]! - around[k]!);
    }
    const move = solve(bend, slope);
    const longest = move.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    // A leap over a flat place would not come back.
    for (let k = 0; k < width; k++) coefficients[k]! += move[k]! / Math.max(1, longest);
    if (longest < SETTLED) break;
  }
  return coefficients;
}

export function chanceBy(coefficients: ArrayLike<number>, line: ArrayLike<number>): number {
  let odds = 0;
  for (let k = 0; k < coefficients.length; k++) odds += coefficients[k]! * line[k]!;
  return 1 / (1 + Math.exp(-odds));
}

/** Cholesky on the lower half, in place; the pull keeps it positive. */
function solve(lower: Float64Array, right: Float64Array): Float64Array {
  const n = right.length;
  const at = (i: number, j: number) => lower[i * n + j]!;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      lower[i * n + j] = i === j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / at(j, j);
    }
  }
  const x = Float64Array.from(right);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i]! -= at(i, k) * x[k]!;
    x[i]! /= at(i, i);
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= at(k, i) * x[k]!;
    x[i]! /= at(i, i);
  }
  return x;
}
