/** Cells of tables: figures with the middle 95 of 100 resamplings in brackets. */

import { figuresOf, short, withIntervals } from './metrics.ts';

/** Something foretold with probability p, and whether it happened (1 or 0). `block`: whose it is; default: a row of its own. */
export interface Foretold {
  readonly p: number;
  readonly y: number;
  readonly block?: number;
}

/** Resamplings behind an interval: enough that its ends move by less than the last digit shown. */
const RESAMPLINGS = 200;

/** AUC, Brier score, calibration error. */
export function scoreCells(rows: readonly Foretold[]): readonly string[] {
  const { auc, brier, ece } = withIntervals(blocked(rows), RESAMPLINGS);
  return [auc, brier, ece];
}

export function brierOf(rows: readonly Foretold[]): number {
  return figuresOf(blocked(rows)).brier;
}

/** ".712 [.705, .719]" */
export function figure(value: number, ends: readonly [number, number] | null, digits = 3): string {
  const text = (number: number) => short(number, digits);
  return ends === null ? text(value) : `${text(value)} [${text(ends[0])}, ${text(ends[1])}]`;
}

/** Mean of values with the middle 95 of 100 resamplings of them. */
export function meanWithEnds(values: readonly number[]): {
  readonly mean: number;
  readonly ends: readonly [number, number];
} {
  const random = seeded(values.length);
  const many = Math.max(values.length, 1);
  const mean = values.reduce((sum, value) => sum + value, 0) / many;
  const means = Array.from({ length: RESAMPLINGS }, () => {
    let sum = 0;
    for (let i = 0; i < values.length; i++) sum += values[Math.floor(random() * values.length)] ?? 0;
    return sum / many;
  }).sort((a, b) => a - b);
  const at = (share: number) => means[Math.floor(share * (means.length - 1))] ?? Number.NaN;
  return { mean, ends: [at(0.025), at(0.975)] };
}

/** Numbers from 0 to 1, the same row for the same seed (xorshift, Marsaglia 2003). */
export function seeded(seed: number): () => number {
  let state = (Math.imul(seed, 2654435761) ^ 0x9e3779b9) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

function blocked(rows: readonly Foretold[]) {
  return rows.map(({ p, y, block }, i) => ({ p, happened: y === 1 ? (1 as const) : (0 as const), block: block ?? i }));
}
