/** How right probabilities were: AUC, Brier score, calibration error, each with the middle 95 of 100 resamplings. */

/** Something foretold with probability p, and whether it happened (1 or 0). */
export interface Foretold {
  readonly p: number;
  readonly y: number;
}

export interface Scores {
  readonly auc: number;
  readonly brier: number;
  readonly error: number;
}

/** Resamplings behind an interval: enough that its ends move by less than the last digit shown. */
const RESAMPLINGS = 200;
const BINS = 10;

export function scoresOf(rows: readonly Foretold[]): Scores {
  const sorted = inOrder(rows);
  return scored(sorted, new Float64Array(sorted.length).fill(1));
}

/** The ends of the interval for each score. */
export function intervalsOf(rows: readonly Foretold[]): Readonly<Record<keyof Scores, readonly [number, number]>> {
  const sorted = inOrder(rows);
  const random = seeded(rows.length);
  const all: Scores[] = [];
  for (let i = 0; i < RESAMPLINGS; i++) {
    const counts = new Float64Array(sorted.length);
    for (let j = 0; j < sorted.length; j++) {
      const at = Math.floor(random() * sorted.length);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    all.push(scored(sorted, counts));
  }
  const ends = (key: keyof Scores) => middleOf(all.map((scores) => scores[key]));
  return { auc: ends('auc'), brier: ends('brier'), error: ends('error') };
}

/** Cells for a table: AUC, Brier, ECE. */
export function scoreCells(rows: readonly Foretold[], withIntervals = true): readonly string[] {
  const scores = scoresOf(rows);
  const ends = withIntervals ? intervalsOf(rows) : null;
  const cell = (key: keyof Scores, digits: number) => figure(scores[key], ends?.[key] ?? null, digits);
  return [cell('auc', 3), cell('brier', 4), cell('error', 3)];
}

/** ".712 [.705, .719]" */
export function figure(value: number, ends: readonly [number, number] | null, digits = 3): string {
  const text = (number: number) => number.toFixed(digits).replace(/^(-?)0\./, '$1.');
  return ends === null ? text(value) : `${text(value)} [${text(ends[0])}, ${text(ends[1])}]`;
}

/** Mean of values with the middle 95 of 100 resamplings of them. */
export function meanWithEnds(values: readonly number[]): {
  readonly mean: number;
  readonly ends: readonly [number, number];
} {
  const random = seeded(values.length);
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
  const means = Array.from({ length: RESAMPLINGS }, () => {
    let sum = 0;
    for (let i = 0; i < values.length; i++) sum += values[Math.floor(random() * values.length)] ?? 0;
    return sum / Math.max(values.length, 1);
  });
  return { mean, ends: middleOf(means) };
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

function inOrder(rows: readonly Foretold[]): readonly Foretold[] {
  return [...rows].sort((a, b) => a.p - b.p);
}

function scored(sorted: readonly Foretold[], counts: Float64Array): Scores {
  let [n, square] = [0, 0];
  const [said, came, size] = [new Float64Array(BINS), new Float64Array(BINS), new Float64Array(BINS)];
  for (const [i, { p, y }] of sorted.entries()) {
    const count = counts[i] ?? 0;
    n += count;
    square += count * (p - y) ** 2;
    const bin = Math.min(BINS - 1, Math.floor(p * BINS));
    said[bin] = (said[bin] ?? 0) + count * p;
    came[bin] = (came[bin] ?? 0) + count * y;
    size[bin] = (size[bin] ?? 0) + count;
  }
  const error = said.reduce((sum, of, bin) => sum + Math.abs(of - (came[bin] ?? 0)), 0) / Math.max(n, 1);
  return { auc: aucOf(sorted, counts), brier: square / Math.max(n, 1), error };
}

/** The chance that what happened was given the higher p, equal ones counting half. */
function aucOf(sorted: readonly Foretold[], counts: Float64Array): number {
  let [yes, no, wins] = [0, 0, 0];
  for (let i = 0; i < sorted.length; ) {
    let [yesHere, noHere, j] = [0, 0, i];
    for (; j < sorted.length && sorted[j]?.p === sorted[i]?.p; j++) {
      const count = counts[j] ?? 0;
      if (sorted[j]?.y === 1) yesHere += count;
      else noHere += count;
    }
    wins += yesHere * (no + noHere / 2);
    yes += yesHere;
    no += noHere;
    i = j;
  }
  return yes === 0 || no === 0 ? Number.NaN : wins / (yes * no);
}

function middleOf(values: readonly number[]): readonly [number, number] {
  const sorted = [...values].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return [at(0.025), at(0.975)];
}
