import { DENSE, type Head, SLOTS, type TextFeatures } from '../../src/screening/heads.ts';

export interface Example {
  readonly features: TextFeatures;
  readonly isYes: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/** Passes over all examples, step and pull towards nought (judgement.md §9; the pull chosen by cross-validation over inboxes). */
const PASSES = 40;
const STEP = 0.15;
const PULL_SLOTS = 0.02;
const PULL_CUES = 0.004;

/** AdaGrad logistic regression; the same examples in the same order give the same weights. */
export function trainHead(examples: readonly Example[], options = { PASSES, STEP, PULL_SLOTS, PULL_CUES }): Head {
  const slots = new Float64Array(SLOTS);
  const cues = new Float64Array(DENSE);
  const slotHeat = new Float64Array(SLOTS).fill(1e-6);
  const cueHeat = new Float64Array(DENSE).fill(1e-6);
  let bias = 0;
  let biasHeat = 1e-6;
  let seed = 12345;
  const order = examples.map((_, i) => i);
  const step = (gradient: number, heat: number) => (options.STEP * gradient) / Math.sqrt(heat);
  for (let pass = 0; pass < options.PASSES; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const i of order) {
      const { features, isYes, weight } = examples[i]!;
      const norm = 1 / Math.sqrt(Math.max(1, features.slots.length));
      let sum = bias;
      for (const slot of features.slots) sum += slots[slot]! * norm;
      for (let k = 0; k < DENSE; k++) if (features.cues[k] === 1) sum += cues[k]!;
      const error = weight * (1 / (1 + Math.exp(-sum)) - (isYes ? 1 : 0));
      biasHeat += error * error;
      bias -= step(error, biasHeat);
      for (const slot of features.slots) {
        const gradient = error * norm + options.PULL_SLOTS * norm * slots[slot]!;
        slotHeat[slot]! += gradient * gradient;
        slots[slot]! -= step(gradient, slotHeat[slot]!);
      }
      for (let k = 0; k < DENSE; k++) {
        if (features.cues[k] !== 1) continue;
        const gradient = error + options.PULL_CUES * cues[k]!;
        cueHeat[k]! += gradient * gradient;
        cues[k]! -= step(gradient, cueHeat[k]!);
      }
    }
  }
  return { bias, slots, cues };
}
