/** Simple ways to foretell the same, run beside: ridge logistic regressions on a few facts, fitted anew as outcomes come in. */

/** Outcomes before the first fit, and how many more ask for the next. */
const FIRST_FIT = 200;
const REFIT_AFTER = 1.2;
/** Pulls standardised coefficients to nought. */
const RIDGE = 1;
const MOST_STEPS = 12;

/** A logistic regression on standardised columns that learns what has had its time. */
export class LogisticPeer {
  private readonly columns: number;
  private readonly lines: number[][] = [];
  private readonly outcomes: number[] = [];
  private fittedFrom = 0;
  private model: { readonly mean: number[]; readonly spread: number[]; readonly weights: Float64Array } | null = null;

  constructor(columns: number) {
    this.columns = columns;
  }

  learn(line: readonly number[], happened: 0 | 1): void {
    this.lines.push([...line]);
    this.outcomes.push(happened);
    if (this.lines.length < Math.max(FIRST_FIT, this.fittedFrom * REFIT_AFTER)) return;
    this.fit();
  }

  /** Log-odds are held within ±12, so that nobody is lost to one far-out line. */
  chance(line: readonly number[]): number {
    if (this.model === null) return 0.5;
    const { mean, spread, weights } = this.model;
    let odds = weights[0]!;
    for (let k = 0; k < this.columns; k++) odds += weights[k + 1]! * ((line[k]! - mean[k]!) / spread[k]!);
    return 1 / (1 + Math.exp(-Math.max(-12, Math.min(12, odds))));
  }

  fit(): void {
    this.fittedFrom = this.lines.length;
    const n = this.lines.length;
    const mean = Array.from(
      { length: this.columns },
      (_, k) => this.lines.reduce((sum, line) => sum + line[k]!, 0) / n,
    );
    const spread = mean.map(
      (m, k) => Math.sqrt(this.lines.reduce((sum, line) => sum + (line[k]! - m) ** 2, 0) / n) || 1,
    );
    const standard = this.lines.map((line) =>
      Float64Array.from([1, ...line.map((value, k) => (value - mean[k]!) / spread[k]!)]),
    );
    const from = this.model?.weights ?? new Float64Array(this.columns + 1);
    this.model = { mean, spread, weights: fitLogistic(standard, this.outcomes, RIDGE, from) };
  }
}

/** Newton's steps, shortened where they leap. `lines` begin with 1. */
export function fitLogistic(
  lines: readonly Float64Array[],
  happened: readonly number[],
  ridge: number,
  from: Float64Array,
): Float64Array {
  const width = from.length;
  const weights = Float64Array.from(from);
  for (let step = 0; step < MOST_STEPS; step++) {
    const slope = new Float64Array(width);
    const bend = new Float64Array(width * width);
    lines.forEach((line, i) => {
      let odds = 0;
      for (let k = 0; k < width; k++) odds += weights[k]! * line[k]!;
      const p = 1 / (1 + Math.exp(-odds));
      const h = Math.max(1e-4, p * (1 - p));
      for (let k = 0; k < width; k++) {
        slope[k]! += (happened[i]! - p) * line[k]!;
        for (let m = 0; m <= k; m++) bend[k * width + m]! += h * line[k]! * line[m]!;
      }
    });
    for (let k = 0; k < width; k++) {
      const pull = k === 0 ? 0.01 : ridge;
      bend[k * width + k]! += pull;
      slope[k]! -= pull * weights[k]!;
    }
    const move = solve(bend, slope);
    const longest = move.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    for (let k = 0; k < width; k++) weights[k]! += move[k]! / Math.max(1, longest);
    if (longest < 1e-4) break;
  }
  return weights;
}

/** Cholesky on the lower half; the ridge keeps it positive. */
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
