/**
 * Reads short notes: a logistic regression on hashed words, pairs of words and runs of letters, trained anew in each call. Method:
 * docs/methods.md §9.
 */

import { seeded } from '../../src/basics/seeded.ts';
import { probability } from '../../src/evidence/index.ts';
import { shuffled } from '../shuffled.ts';

/** Weights by hashed feature; the number of them is a power of two. */
interface TextModel {
  readonly bias: number;
  readonly weights: Float32Array;
}

export interface Example {
  readonly text: string;
  readonly isSo: boolean;
}

/** Characters read of a text; a pitch shows in its first lines, and a hostile text may be endless. */
const MOST_READ = 4_000;
const MOST_WORDS = 600;
/** Letters of a word that runs are taken from. */
const MOST_LETTERS = 30;
const RUNS = [3, 4] as const;
/** Places for weights: with 4,096 to 262,144 places the accuracy on SMS Spam is the same to two in a thousand. */
const PLACES = 2 ** 14;
/** Passes over the examples, length of the first step, pull towards 0 (docs/methods.md §9, chosen there on SMS Spam). */
const PASSES = 8;
const STEP = 0.3;
const PULL = 1e-6;
/** Squared slopes a weight starts with, so that its first step is not a leap. */
const CAUTION = 1e-3;

/** Learns from examples. The same examples in the same order make the same model. */
export function trainTextModel(examples: readonly Example[]): TextModel {
  const features = examples.map(({ text }) => Uint32Array.from(hashesOf(text), (hash) => hash & (PLACES - 1)));
  const weights = new Float64Array(PLACES + 1);
  const squares = new Float64Array(PLACES + 1).fill(CAUTION);
  const learn = (at: number, slope: number) => {
    const pulled = slope + PULL * (weights[at] ?? 0);
    squares[at] = (squares[at] ?? 0) + pulled * pulled;
    weights[at] = (weights[at] ?? 0) - (STEP * pulled) / Math.sqrt(squares[at] ?? 1);
  };
  let order: readonly number[] = examples.map((_, i) => i);
  for (let pass = 0; pass < PASSES; pass++) {
    order = shuffled(order, seeded(pass + 1));
    for (const i of order) {
      const one = features[i] ?? NONE;
      const share = 1 / Math.sqrt(Math.max(one.length, 1));
      let logit = weights[PLACES] ?? 0;
      for (const at of one) logit += (weights[at] ?? 0) * share;
      const slope = probability(logit) - (examples[i]?.isSo ? 1 : 0);
      for (const at of one) learn(at, slope * share);
      learn(PLACES, slope);
    }
  }
  return { bias: weights[PLACES] ?? 0, weights: Float32Array.from(weights.subarray(0, PLACES)) };
}

/** Log odds that the text is what the model was taught to see. */
export function textLogit({ bias, weights }: TextModel, text: string): number {
  const hashes = hashesOf(text);
  let sum = 0;
  for (const hash of hashes) sum += weights[hash & (weights.length - 1)] ?? 0;
  return bias + sum / Math.sqrt(Math.max(hashes.size, 1));
}

const NONE = new Uint32Array(0);

function hashesOf(text: string): ReadonlySet<number> {
  const words = wordsOf(text);
  const hashes = new Set<number>();
  for (let i = 0; i < words.length; i++) for (const feature of featuresAt(words, i)) hashes.add(hashed(feature));
  return hashes;
}

/** The word, it with the one before, and the runs of letters in it. */
function featuresAt(words: readonly string[], i: number): readonly string[] {
  const form = words[i] ?? '';
  const features = [form, `${words[i - 1] ?? '^'} ${form}`];
  const letters = ` ${form.slice(0, MOST_LETTERS)} `;
  for (const run of RUNS) {
    for (let at = 0; at + run <= letters.length; at++) features.push(`#${letters.slice(at, at + run)}`);
  }
  return features;
}

/** Words, addresses, sums and marks. Each alternative begins with another sign and is bounded, so no text is slow. */
const WORD = /https?:\/\/\S{1,500}|www\.\S{1,500}|[\p{L}\p{M}_'’]{1,60}|[\d.,]{1,30}|[£$€¥%!?*+&@#/:;()-]/gu;

/** Lower case; addresses, numbers and money as classes. */
function wordsOf(text: string): readonly string[] {
  const plain = (text.length > MOST_READ ? text.slice(0, MOST_READ) : text).normalize('NFKC');
  return (plain.match(WORD) ?? []).slice(0, MOST_WORDS).map(formOf);
}

function formOf(written: string): string {
  if (/^(?:https?:|www\.)/i.test(written)) return 'LINK';
  // Five digits and six are a difference (a short number, a telephone); which ones they are is not.
  if (/^[\d.,]/.test(written)) return '0'.repeat(Math.min(written.replace(/[.,]/g, '').length, 7)) || written;
  // "FREE" is not "free": shouting tells.
  return written.length > 2 && written === written.toUpperCase() && written !== written.toLowerCase()
    ? `${written.toLowerCase()}^`
    : written.toLowerCase();
}

/** FNV-1a. */
function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
