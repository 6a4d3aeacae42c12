/** What is believed of a share after some outcomes: Beta(yes, no), both above 0. */
export interface Beta {
  readonly yes: number;
  readonly no: number;
}

export function betaMean({ yes, no }: Beta): number {
  return yes / (yes + no);
}

/** The middle part of the belief: with .8, from the 10 % to the 90 % quantile. */
export function middle(belief: Beta, share: number): readonly [low: number, high: number] {
  const key = `${belief.yes} ${belief.no} ${share}`;
  const known = MIDDLES.get(key);
  if (known) return known;
  const found = [betaQuantile(belief, (1 - share) / 2), betaQuantile(belief, (1 + share) / 2)] as const;
  if (MIDDLES.size >= MOST_MIDDLES) MIDDLES.clear();
  MIDDLES.set(key, found);
  return found;
}

/** Beliefs are made of small counts, so that thousands of people share a few hundred; each takes a fifth of a millisecond to work out. */
const MIDDLES = new Map<string, readonly [number, number]>();
const MOST_MIDDLES = 5000;

/** Halvings until neighbouring doubles around 0.5 are told apart. */
const HALVINGS = 52;

/** x with P(share ≤ x) = q, by halving. */
export function betaQuantile(belief: Beta, q: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < HALVINGS; i++) {
    const mid = (low + high) / 2;
    if (betaBelow(belief, mid) < q) low = mid;
    else high = mid;
  }
  return (low + high) / 2;
}

/** P(share ≤ x): the regularised incomplete beta function, by Lentz's continued fraction on the side where it converges fast. */
export function betaBelow({ yes, no }: Beta, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(yes * Math.log(x) + no * Math.log1p(-x) - logBeta(yes, no));
  if (x < (yes + 1) / (yes + no + 2)) return (front * continuedFraction(yes, no, x)) / yes;
  return 1 - (front * continuedFraction(no, yes, 1 - x)) / no;
}

const MOST_TERMS = 300;
/** Stands in for a denominator of nought, as Lentz proposes. */
const TINY = 1e-300;

function continuedFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / notNought(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= MOST_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    const before = value;
    for (const term of [even, odd]) {
      d = 1 / notNought(1 + term * d);
      c = notNought(1 + term / c);
      value *= c * d;
    }
    if (Math.abs(value - before) < 1e-15 * value) break;
  }
  return value;
}

function notNought(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** ln Γ(x) for x > 0: Stirling's series from 10 upwards, where its error is below 1e-13, reached by x Γ(x) = Γ(x + 1). */
export function logGamma(x: number): number {
  let shift = 0;
  let at = x;
  while (at < 10) shift += Math.log(at++);
  const inverse = 1 / at;
  const square = inverse * inverse;
  const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188))));
  return (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + series - shift;
}
