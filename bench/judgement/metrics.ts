/** How good chances were, with intervals. Pure. */

import { seeded } from '../../src/basics/seeded.ts';

/** Something was given a chance `p` in 0..1 and happened (1) or did not (0); rows of one `block` are no independent evidence. */
export interface Foretold {
  readonly p: number;
  readonly happened: 0 | 1;
  readonly block: number;
}

export interface Figures {
  readonly auc: number;
  readonly brier: number;
  /** Expected calibration error, ten equal bins of p. */
  readonly ece: number;
}

export function figuresOf(rows: readonly Foretold[]): Figures {
  const order = sortedByChance(rows);
  const once = new Float64Array(rows.length).fill(1);
  return weighedFigures(order, once);
}

/** The figures, and the middle 95 of 100 of `times` resamplings of whole blocks. */
export function withIntervals(rows: readonly Foretold[], times = 200): Record<keyof Figures, string> {
  const order = sortedByChance(rows);
  const figures = figuresOf(rows);
  const blocks = [...new Set(rows.map(({ block }) => block))];
  const placeOf = new Map(blocks.map((block, i) => [block, i]));
  const places = Int32Array.from(order, ({ block }) => placeOf.get(block)!);
  const next = seeded(7);
  const samples = Array.from({ length: times }, () => {
    const drawn = new Float64Array(blocks.length);
    for (let i = 0; i < blocks.length; i++) drawn[Math.floor(next() * blocks.length)]!++;
    return weighedFigures(
      order,
      Float64Array.from(places, (place) => drawn[place]!),
    );
  });
  const text = (name: keyof Figures, digits: number) => {
    const sorted = samples.map((sample) => sample[name]).sort((x, y) => x - y);
    const at = (q: number) => short(sorted[Math.min(times - 1, Math.floor(q * times))] ?? Number.NaN, digits);
    return `${short(figures[name], digits)} [${at(0.025)}, ${at(0.975)}]`;
  };
  return { auc: text('auc', 3), brier: text('brier', 4), ece: text('ece', 3) };
}

/** .861 for 0.861. */
export function short(value: number, digits: number): string {
  return Number.isNaN(value) ? '—' : value.toFixed(digits).replace(/^(-?)0\./, '$1.');
}

function sortedByChance(rows: readonly Foretold[]): Foretold[] {
  if (rows.some(({ p }) => !(p >= 0 && p <= 1))) throw new Error('A chance that is no number in 0..1.');
  return [...rows].sort((a, b) => a.p - b.p);
}

const BINS = 10;

/** Of rows in order of p, each counted so often. */
function weighedFigures(rows: readonly Foretold[], weights: Float64Array): Figures {
  const [said, came] = [new Float64Array(BINS), new Float64Array(BINS)];
  let [all, brier, yes, no, wins] = [0, 0, 0, 0, 0];
  for (let i = 0; i < rows.length; ) {
    let [yesHere, noHere] = [0, 0];
    const { p } = rows[i]!;
    const bin = Math.min(BINS - 1, Math.floor(p * BINS));
    for (; i < rows.length && rows[i]!.p === p; i++) {
      if (rows[i]!.happened === 1) yesHere += weights[i]!;
      else noHere += weights[i]!;
    }
    all += yesHere + noHere;
    brier += yesHere * (1 - p) ** 2 + noHere * p ** 2;
    said[bin]! += p * (yesHere + noHere);
    came[bin]! += yesHere;
    wins += yesHere * (no + noHere / 2);
    yes += yesHere;
    no += noHere;
  }
  const ece = said.reduce((sum, s, bin) => sum + Math.abs(s - came[bin]!), 0) / all;
  return { auc: wins / (yes * no), brier: brier / all, ece };
}
