/** A logistic regression on present-or-absent features that learns one outcome after the other (AdaGrad, Duchi 2011). */

const HASH_START = 0x811c9dc5;
const HASH_PRIME = 0x01000193;
/** A sum of squared slopes each weight starts with, so that the first step is not a leap. */
const CAUTION = 0.01;

export class OnlineLogistic {
  readonly #weights: Float64Array;
  readonly #slopes: Float64Array;
  readonly #rate: number;

  /** `size`: a power of two; features that meet in one place share a weight. `rate`: length of a first step. */
  constructor(size: number, rate: number) {
    this.#weights = new Float64Array(size);
    this.#slopes = new Float64Array(size).fill(CAUTION);
    this.#rate = rate;
  }

  /** Log odds. Features weigh 1/√n each, so that a long letter is not more certain than a short one. */
  logit(features: readonly number[]): number {
    let sum = 0;
    for (const feature of features) sum += this.#weights[feature & (this.#weights.length - 1)] ?? 0;
    return sum / Math.sqrt(features.length + 1);
  }

  /** Learns that it happened (1) or not (0). `offset`: log odds already said by others. */
  learn(features: readonly number[], outcome: number, offset = 0): void {
    const value = 1 / Math.sqrt(features.length + 1);
    const slope = (chance(this.logit(features) + offset) - outcome) * value;
    for (const feature of features) {
      const at = feature & (this.#weights.length - 1);
      const squares = (this.#slopes[at] ?? 0) + slope * slope;
      this.#slopes[at] = squares;
      this.#weights[at] = (this.#weights[at] ?? 0) - (this.#rate * slope) / Math.sqrt(squares);
    }
  }
}

export function chance(logit: number): number {
  return 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, logit))));
}

export function logOdds(p: number): number {
  return Math.log(p / (1 - p));
}

/** FNV-1a. */
export function hashed(text: string): number {
  let hash = HASH_START;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), HASH_PRIME);
  return hash >>> 0;
}

/** A sum in which everything halves with the time passed. */
export class Fading {
  #sum = 0;
  #at = 0;
  readonly #halfLife: number;

  constructor(halfLife: number) {
    this.#halfLife = halfLife;
  }

  at(t: number): number {
    return this.#sum * 2 ** (-(t - this.#at) / this.#halfLife);
  }

  add(t: number, value: number): void {
    this.#sum = this.at(t) + value;
    this.#at = t;
  }
}
