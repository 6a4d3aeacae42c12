/**
 * Will there be contact in the next weeks? Two regressions: one on the silence alone, one on silence, contact days, how lively it
 * was lately, and the pause against the own rhythm. When a whole world changes (a firm ends), what was usual misleads; so the two
 * are mixed by how right each was of late. Mutuality is no part of it: it is another axis. Measured here only: what pages say of a
 * pause comes from the own rhythm (src/relationships/rhythm.ts).
 */

import type { TieToday } from '../../src/relationships/state.ts';
import { chanceBy, fitLogistic } from './drawn-logistic.ts';

/** Numbers of the silence alone, and of all. The first is the level. */
export interface StayFacts {
  readonly silence: readonly [number, number];
  readonly all: readonly number[];
}

/** Null: there never was contact. */
export function stayFacts({ silentDays, contactDays, lively, usualPause, ageDays }: TieToday): StayFacts | null {
  if (silentDays === null || ageDays === null) return null;
  const silence = Math.log1p(silentDays);
  const usual = usualPause ?? ageDays + 1;
  const pause = Math.log((silentDays + 1) / (usual + 1));
  return {
    silence: [1, silence],
    all: [1, silence, Math.log(contactDays), pause, Math.log(lively[0] + 0.1), Math.log(lively[1] + 0.1)],
  };
}

/** Coefficients and how far the second is trusted, 0..1. */
interface Staying {
  readonly silence: readonly number[];
  readonly all: readonly number[];
  readonly trust: number;
}

/** Fitted on the first three fifths of three networks of mail and one of chat, each span of a network weighing the same (bench/train/staying.ts); the trust is a default. */
export const SHIPPED_STAYING: Staying = {
  silence: [1.1, -0.44],
  all: [-1.35, -0.11, 0.75, -0.09, 0.12, 0.66],
  trust: 0.73,
};

/** What was said at some moment, and what came. */
export interface Stayed {
  readonly facts: StayFacts;
  readonly happened: 0 | 1;
  /** Days since it could be known. */
  readonly ago: number;
  /** The two chances as they were said then. */
  readonly said: StayChances;
}

export interface StayChances {
  readonly silence: number;
  readonly all: number;
  /** The mixture: what is meant. */
  readonly chance: number;
}

/** P(any contact within the horizon the outcomes were counted by). */
export function stayChances({ silence, all, trust }: Staying, facts: StayFacts): StayChances {
  const bySilence = chanceBy(silence, facts.silence);
  const byAll = chanceBy(all, facts.all);
  const odds = trust * oddsOf(byAll) + (1 - trust) * oddsOf(bySilence);
  return { silence: bySilence, all: byAll, chance: 1 / (1 + Math.exp(-odds)) };
}

function oddsOf(p: number): number {
  const held = Math.min(1 - 1e-6, Math.max(1e-6, p));
  return Math.log(held / (1 - held));
}

/** Outcomes below which the shipped coefficients stay as they are (docs/methods.md §1). */
const LEAST_OUTCOMES = 200;
/** Days after which an outcome counts half in the fit, and in the trust (default; 60 and 180 were close in the fit). */
const FORGET = 180;
const FORGET_TRUST = 60;
/** How strongly the shipped coefficients hold, in outcomes; the level is free, for that is what differs most between people. */
const HOLD = 30;
/** What one nat of mean log loss moves the log-odds of trust by: .1, a usual lead on steady networks, brings it near 1 (default; 50 and 60 were looked at). */
const TRUST_PER_LOSS = 50;
/** Outcomes at which what was seen of the two counts half against the trust shipped. */
const TRUST_AFTER = 20;

/** Fitted anew to one's own outcomes, drawn towards the shipped coefficients. */
export function refitStaying(outcomes: readonly Stayed[], shipped: Staying = SHIPPED_STAYING): Staying {
  if (outcomes.length < LEAST_OUTCOMES) return shipped;
  const happened = outcomes.map((one) => one.happened);
  const weight = outcomes.map(({ ago }) => 2 ** (-ago / FORGET));
  const fitted = (part: 'silence' | 'all') => {
    const lines = outcomes.map(({ facts }) => facts[part]);
    return [...fitLogistic(lines, happened, { around: shipped[part], strength: HOLD }, weight)];
  };
  return { silence: fitted('silence'), all: fitted('all'), trust: trustAfter(outcomes, shipped.trust) };
}

function trustAfter(outcomes: readonly Stayed[], before: number): number {
  let [gain, weights] = [0, TRUST_AFTER];
  for (const { said, happened, ago } of outcomes) {
    const weight = 2 ** (-ago / FORGET_TRUST);
    gain += weight * (lossOf(said.silence, happened) - lossOf(said.all, happened));
    weights += weight;
  }
  const odds = oddsOf(before) + (TRUST_PER_LOSS * gain) / weights;
  return 1 / (1 + Math.exp(-odds));
}

function lossOf(p: number, happened: 0 | 1): number {
  return -Math.log(Math.max(1e-6, happened === 1 ? p : 1 - p));
}
