/** Something changed: from some day on two are in touch clearly more, or less, often than before. Pure; for sentences only. */

import { logGamma } from '../evidence/index.ts';

/** ln of how much better two rates explain the days than one, from which on it is said (docs/methods.md §1). */
const CLEAR = 3;
/** Contact days needed on each side... */
const LEAST_DAYS = 3;
/** ...and the change of rate below which nobody would notice. */
const LEAST_FACTOR = 1.5;
/** Contact days looked at, the newest. */
const MOST_DAYS = 2_000;

export interface Change {
  /** The first day of the new rate. */
  readonly since: number;
  /** New rate by old: above 1 more often. */
  readonly factor: number;
  /** ln Bayes factor. */
  readonly clearness: number;
}

/**
 * `days`: contact days, ascending. `usualPause`: days, the prior mean pause. Gamma–Poisson: ln m(n, T) = lnΓ(1 + n) + ln b −
 * (1 + n) ln(b + T); each contact day is tried as the border; the number of tries is paid for. O(n).
 */
export function changeOf(days: readonly number[], today: number, usualPause: number): Change | null {
  const past = days.filter((day) => day <= today).slice(-MOST_DAYS);
  const first = past[0];
  if (first === undefined || past.length < 2 * LEAST_DAYS) return null;
  const b = Math.max(1, usualPause);
  const evidence = (n: number, span: number) => logGamma(1 + n) + Math.log(b) - (1 + n) * Math.log(b + span);
  const one = evidence(past.length, today - first);
  const splits = past.length - 2 * LEAST_DAYS + 1;
  let best: Change | null = null;
  for (let n = LEAST_DAYS; n <= past.length - LEAST_DAYS; n++) {
    const [before, after] = [past[n]! - first, today - past[n]!];
    const clearness = evidence(n, before) + evidence(past.length - n, after) - one - Math.log(splits);
    if (before === 0 || after === 0 || clearness <= (best?.clearness ?? CLEAR)) continue;
    best = { since: past[n]!, factor: (past.length - n) / after / (n / before), clearness };
  }
  return best !== null && Math.abs(Math.log(best.factor)) >= Math.log(LEAST_FACTOR) ? best : null;
}

/** "about twice as often", "about half as often". */
export function changeWords({ factor }: Change): string {
  const times = factor >= 1 ? factor : 1 / factor;
  const more = factor >= 1;
  if (times < 1.75) return more ? 'somewhat more often' : 'somewhat less often';
  if (times < 2.5) return more ? 'about twice as often' : 'about half as often';
  return more ? `about ${Math.round(times)} times as often` : 'much less often';
}
