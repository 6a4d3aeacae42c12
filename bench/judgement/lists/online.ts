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

/**
 * Which of several will it be: a conditional logit (McFadden 1974) that learns one choice after the other. Each group (a
 * list) has weights of its own beside those all share, so that what holds in one only is not forced on all.
 */
export class Choice {
  readonly #shared: Slope;
  readonly #groups = new Map<string, Slope>();
  readonly #size: number;
  readonly #rate: number;

  constructor(features: number, rate: number) {
    this.#shared = slopeOf(features);
    this.#size = features;
    this.#rate = rate;
  }

  score(group: string, features: Float64Array): number {
    const own = this.#group(group).weights;
    const { weights } = this.#shared;
    let sum = 0;
    for (let i = 0; i < features.length; i++) sum += ((weights[i] ?? 0) + (own[i] ?? 0)) * (features[i] ?? 0);
    return sum;
  }

  /** `chosen`: which it was; several may be. Nothing is learnt where it was none of them. */
  learn(group: string, options: readonly Float64Array[], chosen: readonly boolean[]): void {
    const many = chosen.filter(Boolean).length;
    if (many === 0) return;
    const shares = softmax(options.map((features) => this.score(group, features)));
    const slopes = new Float64Array(this.#size);
    for (const [at, features] of options.entries()) {
      const miss = (shares[at] ?? 0) - (chosen[at] ? 1 / many : 0);
      for (let i = 0; i < slopes.length; i++) slopes[i] = (slopes[i] ?? 0) + miss * (features[i] ?? 0);
    }
    for (const one of [this.#shared, this.#group(group)]) step(one, slopes, this.#rate);
  }

  /** Those that all groups share. */
  weights(): readonly number[] {
    return [...this.#shared.weights];
  }

  #group(group: string): Slope {
    const known = this.#groups.get(group);
    if (known !== undefined) return known;
    const made = slopeOf(this.#size);
    this.#groups.set(group, made);
    return made;
  }
}

interface Slope {
  readonly weights: Float64Array;
  readonly squares: Float64Array;
}

function slopeOf(size: number): Slope {
  return { weights: new Float64Array(size), squares: new Float64Array(size).fill(CAUTION) };
}

function step({ weights, squares }: Slope, slopes: Float64Array, rate: number): void {
  for (const [i, slope] of slopes.entries()) {
    const sum = (squares[i] ?? 0) + slope * slope;
    squares[i] = sum;
    weights[i] = (weights[i] ?? 0) - (rate * slope) / Math.sqrt(sum);
  }
}

function softmax(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
