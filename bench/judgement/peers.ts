/** Simple ways to foretell the same, run beside: ridge logistic regressions on a few facts, fitted anew as outcomes come in. */

import { fitLogistic } from './drawn-logistic.ts';

/** Outcomes before the first fit, and how many more ask for the next. */
const FIRST_FIT = 200;
const REFIT_AFTER = 1.2;
/** Pulls standardised coefficients to nought. */
const RIDGE = 1;

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
    const pull = { around: new Float64Array(this.columns + 1), strength: RIDGE };
    this.model = { mean, spread, weights: fitLogistic(standard, this.outcomes, pull) };
  }
}
