import { CUES, voicesIn } from './cues/index.ts';
import { writtenAt } from './plain.ts';
import type { Reading } from './reading.ts';

/**
 * What a text model sees of a note: which cues are there, whatever the language, and which words and letters, hashed. Names,
 * companies, numbers and addresses are left out, so that nobody is judged by them (docs/methods.md §9 and principle 11).
 */
export interface TextFeatures {
  /** Indices of slots for hashed words and letters, each once. */
  readonly slots: Uint32Array;
  /** For each slot, the index of the word in `words` it came from; the first, where there are several. */
  readonly wordBySlot: Uint16Array;
  /** By cue, in the order of CUES, then SHAPE: 0 or 1. */
  readonly cues: Uint8Array;
}

/**
 * 128 KiB for each question. With 2^12, as docs/methods.md §9 has it for one language, words of a dozen languages fell on each other. Models
 * of three hands' notes found of the fourth's pitches, at 1 % false positives: with 2^15 slots .61, 2^16 .64, 2^17 .66, 2^20 .70. Leaving
 * out what stands in one note only made it worse.
 */
export const SLOTS = 1 << 17;

/** What can be said of a note without its words. */
const SHAPE = [
  'sum or share',
  'number',
  'address',
  'short',
  'long',
  'question',
  'very short',
  'very long',
  'we',
  'we again',
  'we and we and we',
  'I',
  'I again',
  'I and I and I and I',
  'you',
  'you and you and you',
  'you above all',
  'neither I nor we',
  'we more than I',
  'money',
  'per cent',
  'ends with a question',
  'exclaims twice',
  'one sentence',
  'quotes',
  'a year',
] as const;
export const DENSE = CUES.length * 2 + SHAPE.length;

/** Words; shorter and longer notes are of another kind. */
const VERY_SHORT = 7;
const SHORT = 12;
const LONG = 45;
const VERY_LONG = 60;
/** Of all words: more are about the reader above all. */
const MUCH_YOU = 0.08;

const slotSeen = new Uint32Array(SLOTS);
let generation = 0;
let slotCount = 0;
const slotList = new Uint32Array(SLOTS);
const slotWord = new Uint16Array(SLOTS);

/** Good until the next note is looked at: whoever keeps it takes a copy. `isMasked` is asked for words by their place. */
export function featuresOf(reading: Reading, isMasked: (word: string, at: number) => boolean): TextFeatures {
  generation++;
  slotCount = 0;
  const { words, plain } = reading;
  let before = NO_WORD;
  for (let i = 0; i < words.length; i++) {
    const { text, start, end } = words[i]!;
    if (ARTICLES.has(text) || hasDigit(text)) continue;
    const isHidden = isMasked(text, i);
    const beginning = isHidden ? HIDDEN : hashOf(text, 0, Math.min(BEGINNING, text.length), BEGINNING_SEED);
    if (before !== NO_WORD) put(Math.imul(before, FNV_PRIME) ^ beginning, i);
    before = beginning;
    if (isHidden) continue;
    put(hashOf(text, 0, text.length, WORD_SEED), i);
    putPieces(plain.text, start, end, i);
  }
  return {
    slots: slotList.subarray(0, slotCount),
    wordBySlot: slotWord.subarray(0, slotCount),
    cues: denseOf(reading),
  };
}

function put(hash: number, word: number): void {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  const slot = (mixed ^ (mixed >>> 13)) & (SLOTS - 1);
  if (slotSeen[slot] === generation) return;
  slotSeen[slot] = generation;
  slotList[slotCount] = slot;
  slotWord[slotCount++] = word;
}

/** Pieces of five letters, the ends of words among them. */
function putPieces(text: string, start: number, end: number, word: number): void {
  if (end - start < SHORTEST_IN_PIECES) return;
  let a = BLANK;
  let b = text.charCodeAt(start);
  let c = text.charCodeAt(start + 1);
  let d = text.charCodeAt(start + 2);
  for (let at = start + 3; at <= end; at++) {
    const e = at < end ? text.charCodeAt(at) : BLANK;
    let hash = Math.imul(LETTERS_SEED ^ a, FNV_PRIME);
    hash = Math.imul(hash ^ b, FNV_PRIME);
    hash = Math.imul(hash ^ c, FNV_PRIME);
    hash = Math.imul(hash ^ d, FNV_PRIME);
    put(Math.imul(hash ^ e, FNV_PRIME), word);
    a = b;
    b = c;
    c = d;
    d = e;
  }
}

/** Letters; a shorter word is one piece with its blanks, which the word is already. */
const SHORTEST_IN_PIECES = 3;

const BLANK = 32;

/** Left out, because whoever learns a language leaves them out or takes the wrong one. */
const ARTICLES = new Set(
  'a an the der die das den dem des ein eine einen einem einer le la les l un une el los las una il lo gli i uno o os as um uma de het een en ett'.split(
    ' ',
  ),
);

/**
 * Letters of a beginning, which stands for all forms of a word. Beginnings count in pairs of neighbours: with them and pieces of five
 * letters models found .61 instead of .59 (2^15 slots, as at SLOTS) of another hand's pitches; beginnings alone told nothing more.
 */
const BEGINNING = 4;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const WORD_SEED = FNV_OFFSET;
const LETTERS_SEED = FNV_OFFSET ^ 0x5bd1e995;
const BEGINNING_SEED = FNV_OFFSET ^ 0x1b873593;
/** In place of the beginning of a word by which nobody may be judged; and before the first word. */
const HIDDEN = 1;
const NO_WORD = 0;

function hashOf(text: string, start: number, end: number, seed: number): number {
  let hash = seed;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash | 0;
}

function hasDigit(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

const CUE_INDEX = new Map<string, number>(CUES.map((cue, i) => [cue, i]));

const dense = new Uint8Array(DENSE);

function denseOf({ cues, words, links, plain }: Reading): Uint8Array {
  dense.fill(0);
  for (const { cue } of cues) {
    const at = CUE_INDEX.get(cue)! * 2;
    if (dense[at] === 0) dense[at] = 1;
    else dense[at + 1] = 1;
  }
  const shape = shapeOf(words, links.length > 0, plain.written);
  for (let i = 0; i < shape.length; i++) if (shape[i]) dense[CUES.length * 2 + i] = 1;
  return dense;
}

/** In the order of SHAPE. */
function shapeOf(words: Reading['words'], hasLink: boolean, written: string): readonly boolean[] {
  const { me, us, you } = voicesIn(words);
  const hasNumber = words.some(({ text }) => hasDigit(text));
  const asks = /[?？؟]/.test(written);
  return [
    hasNumber && /[%€$£¥₹₺]/.test(written),
    hasNumber,
    hasLink,
    words.length < SHORT,
    words.length > LONG,
    asks,
    words.length < VERY_SHORT,
    words.length > VERY_LONG,
    us > 0,
    us > 1,
    us > 2,
    me > 0,
    me > 1,
    me > 3,
    you > 0,
    you > 2,
    you > MUCH_YOU * words.length,
    me === 0 && us === 0,
    us > me,
    /[€$£¥₹₺]|\b(?:euros?|usd|eur|z[łl]|lira|tl|chf|franken|pounds?|dollars?|d[oó]lar(?:es)?|reais|pesos?|rubl\w{0,2})\b/i.test(
      written,
    ),
    /\d ?%/.test(written),
    asks && /[?？؟]\s{0,9}$/.test(written),
    written.indexOf('!') !== written.lastIndexOf('!'),
    !/[.!?][^.!?]{0,8000}[.!?]/.test(written),
    /["“„«]/.test(written),
    hasNumber && words.some(({ text }) => /^(?:19|20)\d\d$/.test(text)),
  ];
}

/** One question a text model answers: weights for slots and for cues. */
export interface Head {
  readonly bias: number;
  readonly slots: ArrayLike<number>;
  readonly cues: ArrayLike<number>;
}

/** Log-odds. Slots weigh 1/√n each, so that a long note is not surer for being long. */
export function logOddsOf(head: Head, { slots, cues }: TextFeatures): number {
  let sum = 0;
  for (let i = 0; i < slots.length; i++) sum += head.slots[slots[i]!]!;
  sum /= Math.sqrt(Math.max(1, slots.length));
  for (let i = 0; i < DENSE; i++) if (cues[i] === 1) sum += head.cues[i]!;
  return head.bias + sum;
}

/** Several heads as one: their weights of a slot lie side by side, since fetching them one by one costs most of the time. */
export interface Stack<Name extends string> {
  readonly names: readonly Name[];
  readonly heads: readonly Head[];
  /** For each slot STRIDE bytes, one for each head; and what one step of each is worth. */
  readonly bytes: Int8Array;
  readonly steps: readonly number[];
}

/** Bytes of a slot: a line of the processor's cache holds eight. */
const STRIDE = 8;

/** At most STRIDE heads. */
export function stackOf<Name extends string>(byName: Readonly<Record<Name, Head>>): Stack<Name> {
  const names = Object.keys(byName) as Name[];
  const heads = names.map((name) => byName[name]);
  const bytes = new Int8Array(SLOTS * STRIDE);
  const steps = heads.map(({ slots }, at) => {
    let most = TINY;
    for (let i = 0; i < SLOTS; i++) most = Math.max(most, Math.abs(slots[i]!));
    for (let i = 0; i < SLOTS; i++) bytes[i * STRIDE + at] = Math.round((slots[i]! / most) * MOST_BYTE);
    return most / MOST_BYTE;
  });
  return { names, heads, bytes, steps };
}

const TINY = 1e-9;
const MOST_BYTE = 127;
/** Log-odds of every head. */
export function allLogOddsOf<Name extends string>(
  { names, heads, bytes, steps }: Stack<Name>,
  { slots, cues }: TextFeatures,
): Record<Name, number> {
  // Written out: a loop over eight bytes costs three times the adding.
  let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < slots.length; i++) {
    const at = slots[i]! * STRIDE;
    a += bytes[at]!;
    b += bytes[at + 1]!;
    c += bytes[at + 2]!;
    d += bytes[at + 3]!;
    e += bytes[at + 4]!;
    f += bytes[at + 5]!;
    g += bytes[at + 6]!;
    h += bytes[at + 7]!;
  }
  const sums = [a, b, c, d, e, f, g, h];
  const present: number[] = [];
  for (let i = 0; i < DENSE; i++) if (cues[i] === 1) present.push(i);
  const norm = 1 / Math.sqrt(Math.max(1, slots.length));
  const odds = {} as Record<Name, number>;
  for (let at = 0; at < names.length; at++) {
    const head = heads[at]!;
    let sum = head.bias + sums[at]! * steps[at]! * norm;
    for (let i = 0; i < present.length; i++) sum += head.cues[present[i]!]!;
    odds[names[at]!] = sum;
  }
  return odds;
}

/** Words shown as what a text model rests on; more are not read. */
const MOST_WORDS = 3;
/** Letters; shorter words are small ones. */
const SHORTEST_SAID = 3;
/** A word that carries less than this share of what speaks for the answer is no ground. */
const LEAST_SHARE = 0.06;

/** The words that speak most for yes: phrases by their cue, and words by their letters, as they were written. */
export function tellingWords(
  head: Head,
  { slots, wordBySlot, cues }: TextFeatures,
  reading: Reading,
): readonly string[] {
  const norm = Math.sqrt(Math.max(1, slots.length));
  const byWord = new Float64Array(reading.words.length);
  for (let i = 0; i < slots.length; i++) byWord[wordBySlot[i]!]! += head.slots[slots[i]!]! / norm;
  const said: { start: number; end: number; nats: number }[] = [];
  for (const { cue, start, end } of reading.cues) {
    const at = CUE_INDEX.get(cue)! * 2;
    if (cues[at] === 1 && head.cues[at]! > 0) said.push({ start, end, nats: head.cues[at]! });
  }
  reading.words.forEach(({ text, start, end }, i) => {
    const nats = byWord[i]!;
    if (nats > 0 && text.length > SHORTEST_SAID) said.push({ start, end, nats });
  });
  const all = said.reduce((sum, { nats }) => sum + nats, 0);
  const chosen: typeof said = [];
  for (const one of said.sort((a, b) => b.nats - a.nats || a.start - b.start)) {
    if (chosen.length === MOST_WORDS || one.nats < LEAST_SHARE * all) break;
    if (!chosen.some(({ start, end }) => one.start < end && start < one.end)) chosen.push(one);
  }
  return chosen.map(({ start, end }) => writtenAt(reading.plain, start, end));
}

/** A trained head as text: weights of cues by their order with blanks between, and one signed byte for each slot, base64. */
export interface PackedHead {
  readonly bias: number;
  readonly cues: string;
  /** What one step of a byte is worth. */
  readonly step: number;
  readonly slots: string;
}

export function unpacked({ bias, cues, step, slots }: PackedHead): Head {
  const bytes = new Int8Array(Buffer.from(slots, 'base64'));
  const weights = new Float32Array(bytes.length);
  // A loop, for every command pays for it when it starts.
  for (let i = 0; i < bytes.length; i++) weights[i] = bytes[i]! * step;
  return { bias, cues: Float32Array.from(cues.split(' '), Number), slots: weights };
}
