import type { Signal } from './signal.ts';

/** What one signal weighs for a question: natural logarithms of likelihood ratios. */
export interface Weight {
  /** Signals of one family look at the same thing from several sides; together they weigh at most the family's cap. */
  readonly family: string;
  readonly seen: number;
  /** Left out: not having seen it weighs nothing, which is so for everything that is rare. */
  readonly notSeen?: number;
}

/** The list for one question. */
export interface Weights {
  /** Log-odds before anything is looked at. */
  readonly prior: number;
  /** By signal id. A signal that is not in the list weighs nothing for this question. */
  readonly bySignal: Readonly<Record<string, Weight>>;
  /** By family, in nats, of either sign. Families without a cap are not held back. */
  readonly caps: Readonly<Record<string, number>>;
}

export interface Contribution {
  readonly signal: Signal;
  /** Nats, after its family's cap. */
  readonly weight: number;
}

export interface Weighed {
  /** prior + the sum of all contributions. */
  readonly logOdds: number;
  readonly p: number;
  /** Those that weigh something, the heaviest first. */
  readonly contributions: readonly Contribution[];
}

/**
 * Log-odds by families: L = prior + Σ over families of clip(Σ w · degree, −cap, +cap). Where a cap bites, the family's signals
 * share what is left in proportion, so contributions always add up to what is claimed. *Cannot tell* weighs nothing.
 */
export function weigh(signals: readonly Signal[], weights: Weights): Weighed {
  const names: string[] = [];
  const families: Contribution[][] = [];
  for (const signal of signals) {
    if (signal.saw === 'cannot tell') continue;
    const weight = weights.bySignal[signal.id];
    const nats = weight === undefined ? 0 : natsOf(signal, weight);
    if (weight === undefined || nats === 0) continue;
    const at = names.indexOf(weight.family);
    if (at >= 0) families[at]!.push({ signal, weight: nats });
    else {
      names.push(weight.family);
      families.push([{ signal, weight: nats }]);
    }
  }
  const contributions = families.flatMap((own, i) => capped(own, weights.caps[names[i]!]));
  const logOdds = contributions.reduce((sum, { weight }) => sum + weight, weights.prior);
  const heaviest = contributions.sort(
    (a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.signal.id < b.signal.id ? -1 : 1),
  );
  return { logOdds, p: probability(logOdds), contributions: heaviest };
}

function natsOf(signal: Signal, weight: Weight): number {
  if (signal.saw === 'seen') return weight.seen * signal.degree;
  return signal.saw === 'not seen' ? (weight.notSeen ?? 0) : 0;
}

function capped(own: readonly Contribution[], cap: number | undefined): readonly Contribution[] {
  const sum = own.reduce((total, { weight }) => total + weight, 0);
  if (cap === undefined || Math.abs(sum) <= cap) return own;
  const share = cap / Math.abs(sum);
  return own.map(({ signal, weight }) => ({ signal, weight: weight * share }));
}

/** More than three reasons are not read; the fourth is behind "why". */
export const MOST_SAID = 3;

/** The heaviest reasons of either sign, and always one that speaks for the person where there is one. */
export function reasonsToSay({ contributions }: Weighed, speaksFor: 1 | -1): readonly Contribution[] {
  const first = contributions.slice(0, MOST_SAID);
  const isFor = ({ weight }: Contribution) => Math.sign(weight) === speaksFor;
  const kind = contributions.find(isFor);
  return kind === undefined || first.some(isFor) ? first : [...first.slice(0, MOST_SAID - 1), kind];
}

export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

export function logit(p: number): number {
  return Math.log(p / (1 - p));
}
