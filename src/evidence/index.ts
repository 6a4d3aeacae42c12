/**
 * How any judgement is stated, weighed and worded.
 *
 * Its words: a Signal says one thing it saw, did not see or cannot tell; weigh adds signals up; an Estimate is a share with how
 * far it may be off; an Advice recommends, with its reasons and prepared words; reliability says how often such words came true before.
 * It knows no person, no interaction but by id, and decides nothing. Start with signal.ts, then weigh.ts.
 */
export type { Advice } from './advice.ts';
export { type Beta, betaBelow, betaMean, betaQuantile, logGamma, middle } from './beta.ts';
export { calibrationSentences, type Outcome, type Reliability, reliability } from './calibration.ts';
export { type Estimate, estimate, LEAST_OUTCOMES, TOO_EARLY } from './estimate.ts';
export { cannotTell, notSeen, type Signal, type SignalRule, seen } from './signal.ts';
export {
  type Contribution,
  logit,
  probability,
  reasonsToSay,
  type Weighed,
  type Weight,
  type Weights,
  weigh,
} from './weigh.ts';
