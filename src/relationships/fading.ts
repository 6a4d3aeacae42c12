/** Sums that fade: what happened long ago counts less, at several speeds at once. Pure, O(1) for each thing that happens. */

/** Seconds. */
export const DAY_SECONDS = 86_400;

/** Each half-life is four times the one before, so one power and some squares fade them all. */
const RATIO = 4;

export interface Fading {
  /** By half-life, shortest first. */
  readonly sums: number[];
  /** Seconds; −1: nothing happened yet. */
  at: number;
}

export function newFading(speeds: number): Fading {
  return { sums: new Array<number>(speeds).fill(0), at: -1 };
}

/** `longest`: the longest half-life, days. */
export function addFading(fading: Fading, at: number, amount: number, longest: number): void {
  const { sums } = fading;
  let keeps = keepsAfter(fading, at, longest);
  for (let i = sums.length - 1; i >= 0; i--) {
    sums[i] = sums[i]! * keeps + amount;
    keeps *= keeps;
    keeps *= keeps;
  }
  fading.at = at;
}

/** The sum with the `speed`-th half-life as it is at a moment. */
export function readFading(fading: Fading, speed: number, at: number, longest: number): number {
  const slower = fading.sums.length - 1 - speed;
  return fading.sums[speed]! * keepsAfter(fading, at, longest / RATIO ** slower);
}

function keepsAfter(fading: Fading, at: number, halfLife: number): number {
  if (fading.at < 0 || at <= fading.at) return 1;
  return 2 ** (-(at - fading.at) / (DAY_SECONDS * halfLife));
}

/** A share of outcomes, the older ones counting less. */
export interface Tally {
  yes: number;
  of: number;
  at: number;
}

export function newTally(): Tally {
  return { yes: 0, of: 0, at: 0 };
}

export function addOutcome(tally: Tally, at: number, happened: number, weight: number, halfLife: number): void {
  const keeps = tally.of === 0 ? 1 : 2 ** (-Math.max(0, at - tally.at) / (DAY_SECONDS * halfLife));
  tally.yes = tally.yes * keeps + happened * weight;
  tally.of = tally.of * keeps + weight;
  tally.at = at;
}

/** The share, drawn towards `usual` as if `strength` outcomes had been as usual. */
export function shareOf(tally: Tally, usual: number, strength: number): number {
  return (tally.yes + strength * usual) / (tally.of + strength);
}
