/**
 * Reads short notes: a logistic regression on hashed words, pairs of words and runs of letters. Small enough to look into:
 * 16 KiB at most, and each judgement names the words it rests on. Method: judgement.md §9.
 */

/** Weights by hashed feature; the number of them is a power of two. */
export interface TextModel {
  readonly bias: number;
  readonly weights: Float32Array;
}

export interface Example {
  readonly text: string;
  readonly isSo: boolean;
}

/** A model as it stands in a file: eight bits a weight, in base64. */
interface PackedTextModel {
  readonly bias: number;
  /** What the whole numbers are multiplied by. */
  readonly step: number;
  readonly weights: string;
}

interface WordWeight {
  readonly word: string;
  /** Log odds that this word with its neighbours and letters adds. */
  readonly weight: number;
}

/** Characters read of a text; a pitch shows in its first lines, and a hostile text may be endless. */
const MOST_READ = 4_000;
const MOST_WORDS = 600;
/** Letters of a word that runs are taken from. */
const MOST_LETTERS = 30;
const RUNS = [3, 4] as const;
/** Places for weights: with 4,096 to 262,144 places the accuracy on SMS Spam is the same to two in a thousand. */
const PLACES = 2 ** 14;
/** Passes over the examples, length of the first step, pull towards 0 (judgement.md §9, chosen there on SMS Spam). */
const PASSES = 8;
const STEP = 0.3;
const PULL = 1e-6;
/** Squared slopes a weight starts with, so that its first step is not a leap. */
const CAUTION = 1e-3;

/** Learns from examples. The same examples in the same order make the same model. */
export function trainTextModel(examples: readonly Example[], places = PLACES): TextModel {
  const features = examples.map(({ text }) => Uint32Array.from(hashesOf(text), (hash) => hash & (places - 1)));
  const weights = new Float64Array(places + 1);
  const squares = new Float64Array(places + 1).fill(CAUTION);
  const learn = (at: number, slope: number) => {
    const pulled = slope + PULL * (weights[at] ?? 0);
    squares[at] = (squares[at] ?? 0) + pulled * pulled;
    weights[at] = (weights[at] ?? 0) - (STEP * pulled) / Math.sqrt(squares[at] ?? 1);
  };
  const order = examples.map((_, i) => i);
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, pass);
    for (const i of order) {
      const one = features[i] ?? NONE;
      const share = 1 / Math.sqrt(Math.max(one.length, 1));
      let logit = weights[places] ?? 0;
      for (const at of one) logit += (weights[at] ?? 0) * share;
      const slope = 1 / (1 + Math.exp(-logit)) - (examples[i]?.isSo ? 1 : 0);
      for (const at of one) learn(at, slope * share);
      learn(places, slope);
    }
  }
  return { bias: weights[places] ?? 0, weights: Float32Array.from(weights.subarray(0, places)) };
}

/** Log odds that the text is what the model was taught to see. */
export function textLogit({ bias, weights }: TextModel, text: string): number {
  const hashes = hashesOf(text);
  let sum = 0;
  for (const hash of hashes) sum += weights[hash & (weights.length - 1)] ?? 0;
  return bias + sum / Math.sqrt(Math.max(hashes.size, 1));
}

/** The words a judgement rests on, those that speak for it first. With the bias they add up to `textLogit`. */
export function textContributions({ weights }: TextModel, text: string): readonly WordWeight[] {
  const words = wordsOf(text);
  const featuresByWord = words.map((_, i) => featuresAt(words, i).map(hashed));
  const holders = new Map<number, number>();
  for (const features of featuresByWord)
    for (const hash of new Set(features)) holders.set(hash, (holders.get(hash) ?? 0) + 1);
  const share = 1 / Math.sqrt(Math.max(holders.size, 1));
  const weightByWord = new Map<string, number>();
  for (const [i, { written }] of words.entries()) {
    let weight = 0;
    // A feature counts once in the whole text, so words that share it share its weight.
    for (const hash of new Set(featuresByWord[i])) {
      weight += ((weights[hash & (weights.length - 1)] ?? 0) * share) / (holders.get(hash) ?? 1);
    }
    weightByWord.set(written, (weightByWord.get(written) ?? 0) + weight);
  }
  return [...weightByWord].map(([word, weight]) => ({ word, weight })).sort((a, b) => b.weight - a.weight);
}

/** Whole numbers from -127 to 127: one in a thousand texts is judged otherwise. */
export function packTextModel({ bias, weights }: TextModel): PackedTextModel {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const step = most / 127 || 1;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / step));
  return { bias, step, weights: Buffer.from(bytes.buffer).toString('base64') };
}

export function unpackTextModel({ bias, step, weights }: PackedTextModel): TextModel {
  const bytes = Buffer.from(weights, 'base64');
  return { bias, weights: Float32Array.from(bytes, (byte) => ((byte << 24) >> 24) * step) };
}

interface Word {
  /** As it stands in the text. */
  readonly written: string;
  /** Lower case; addresses, numbers and money as classes. */
  readonly form: string;
}

const NONE = new Uint32Array(0);

function hashesOf(text: string): ReadonlySet<number> {
  const words = wordsOf(text);
  const hashes = new Set<number>();
  for (let i = 0; i < words.length; i++) for (const feature of featuresAt(words, i)) hashes.add(hashed(feature));
  return hashes;
}

/** The word, it with the one before, and the runs of letters in it. */
function featuresAt(words: readonly Word[], i: number): readonly string[] {
  const form = words[i]?.form ?? '';
  const features = [form, `${words[i - 1]?.form ?? '^'} ${form}`];
  const letters = ` ${form.slice(0, MOST_LETTERS)} `;
  for (const run of RUNS) {
    for (let at = 0; at + run <= letters.length; at++) features.push(`#${letters.slice(at, at + run)}`);
  }
  return features;
}

/** Words, addresses, sums and marks. Each alternative begins with another sign and is bounded, so no text is slow. */
const WORD = /https?:\/\/\S{1,500}|www\.\S{1,500}|[\p{L}\p{M}_'’]{1,60}|[\d.,]{1,30}|[£$€¥%!?*+&@#/:;()-]/gu;

function wordsOf(text: string): readonly Word[] {
  const plain = (text.length > MOST_READ ? text.slice(0, MOST_READ) : text).normalize('NFKC');
  return (plain.match(WORD) ?? []).slice(0, MOST_WORDS).map((written) => ({ written, form: formOf(written) }));
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

/** The same disorder for the same pass (Fisher–Yates on a linear congruential row). */
function shuffle(order: number[], pass: number): void {
  let state = pass + 1;
  for (let i = order.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}
