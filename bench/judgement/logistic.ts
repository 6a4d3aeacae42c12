/** Logistic regression by Newton's steps with a pull to 0 (ridge), for a few dozen numbers; inputs are brought to one scale. */

export interface Logistic {
  /** Log odds. */
  logit(row: readonly number[]): number;
  /** On the common scale: what one standard deviation adds. */
  readonly weights: readonly number[];
}

const STEPS = 12;

export function fitLogistic(rows: readonly (readonly number[])[], outcomes: readonly number[], pull = 1): Logistic {
  const size = rows[0]?.length ?? 0;
  const scale = scaleOf(rows, size);
  const inputs = rows.map((row) => scaled(row, scale));
  const weights = new Float64Array(size + 1);
  for (let step = 0; step < STEPS; step++) {
    const slopes = Float64Array.from(weights, (weight, i) => (i === size ? 0 : pull * weight));
    const bends = Array.from({ length: size + 1 }, (_, i) => {
      const row = new Float64Array(size + 1);
      row[i] = i === size ? 1e-9 : pull;
      return row;
    });
    for (const [at, input] of inputs.entries()) {
      const p = 1 / (1 + Math.exp(-dot(weights, input)));
      const miss = p - (outcomes[at] ?? 0);
      for (let i = 0; i <= size; i++) {
        const value = input[i] ?? 0;
        slopes[i] = (slopes[i] ?? 0) + miss * value;
        const bend = bends[i];
        if (bend) for (let j = 0; j <= size; j++) bend[j] = (bend[j] ?? 0) + p * (1 - p) * value * (input[j] ?? 0);
      }
    }
    const change = solved(bends, slopes);
    for (let i = 0; i <= size; i++) weights[i] = (weights[i] ?? 0) - (change[i] ?? 0);
  }
  return { logit: (row) => dot(weights, scaled(row, scale)), weights: [...weights.subarray(0, size)] };
}

interface Scale {
  readonly mean: readonly number[];
  readonly spread: readonly number[];
}

function scaleOf(rows: readonly (readonly number[])[], size: number): Scale {
  const mean = Array.from({ length: size }, (_, i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / rows.length);
  const spread = mean.map((middle, i) => {
    const square = rows.reduce((sum, row) => sum + ((row[i] ?? 0) - middle) ** 2, 0) / rows.length;
    return Math.sqrt(square) || 1;
  });
  return { mean, spread };
}

/** With a 1 behind for the bias. */
function scaled(row: readonly number[], { mean, spread }: Scale): Float64Array {
  const out = new Float64Array(mean.length + 1).fill(1);
  for (let i = 0; i < mean.length; i++) out[i] = ((row[i] ?? 0) - (mean[i] ?? 0)) / (spread[i] ?? 1);
  return out;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** Gauss's elimination with the largest pivot. */
function solved(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const rows = matrix.map((row, i) => Float64Array.from([...row, right[i] ?? 0]));
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    let best = i;
    for (let j = i + 1; j < size; j++) if (Math.abs(rows[j]?.[i] ?? 0) > Math.abs(rows[best]?.[i] ?? 0)) best = j;
    [rows[i], rows[best]] = [rows[best] ?? new Float64Array(), rows[i] ?? new Float64Array()];
    const pivot = rows[i];
    if (!pivot?.[i]) continue;
    for (let j = 0; j < size; j++) {
      const row = rows[j];
      if (j === i || !row) continue;
      const factor = (row[i] ?? 0) / (pivot[i] ?? 1);
      for (let k = i; k <= size; k++) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0);
    }
  }
  return Float64Array.from(rows, (row, i) => (row[size] ?? 0) / (row[i] || 1));
}
