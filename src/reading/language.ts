/**
 * Which language a text is in, by its words and their letters. Languages without a pack are known too, so that Portuguese is not
 * taken for bad Spanish, nor Dutch for German. Of unsure and mixed texts nothing is said. Trained by bench/train/languages.ts. Pure.
 */

import TRAINED from './language-trained.json' with { type: 'json' };

/** Slots for words and letters; twice as many made a few texts in a thousand surer. */
export const LANGUAGE_SLOTS = 1 << 12;
/** A text's signs weigh so much together, however many there are: twenty words are surer than two, not ten times surer. */
export const SIGNS_WEIGHT = 3;
/** What is surer than this is said. With .7, 1 in 50 texts in Catalan, Portuguese or Dutch was taken for a language with a pack; with this, 1 in 80. */
const LEAST_CHANCE = 0.85;

/** Characters and words looked at. A letter shows its language early. */
const MOST_LETTERS = 400;
const MOST_WORDS = 40;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** One signed byte for each slot and language, base64; `other` are languages known only as none of the rest. */
export interface PackedLanguages {
  readonly languages: readonly string[];
  readonly biases: readonly number[];
  /** What one step of a byte is worth. */
  readonly step: number;
  readonly slots: string;
}

const { languages, biases, step, slots } = TRAINED as PackedLanguages;
let table: Int8Array | null = null;

/** The language in two letters; null when unsure. */
export function findLanguage(text: string): string | null {
  table ??= new Int8Array(Buffer.from(slots, 'base64'));
  const signs = signsOfLanguage(text);
  if (signs.length === 0) return null;
  const sums = sumsOf(table, signs, languages.length);
  const share = (SIGNS_WEIGHT * step) / Math.sqrt(signs.length);
  const odds = biases.map((bias, l) => bias + share * sums[l]!);
  const most = Math.max(...odds);
  let all = 0;
  for (const one of odds) all += Math.exp(one - most);
  return 1 / all >= LEAST_CHANCE ? languages[odds.indexOf(most)]! : null;
}

function sumsOf(bytes: Int8Array, signs: readonly number[], width: number): Int32Array {
  const sums = new Int32Array(width);
  for (let i = 0; i < signs.length; i++) {
    const at = signs[i]! * width;
    for (let l = 0; l < width; l++) sums[l] = sums[l]! + bytes[at + l]!;
  }
  return sums;
}

/** Slots of its words, and of each three letters of them. Names say nothing of a language. */
export function signsOfLanguage(text: string): number[] {
  const all = (text.slice(0, MOST_LETTERS).normalize('NFC').match(WORD) ?? []).slice(0, MOST_WORDS);
  const small = all.map((word, i) => (i === 0 ? null : smallOf(word)));
  const isShouted = small.filter((word) => word === null).length * 2 > all.length;
  const signs: number[] = [];
  all.forEach((word, i) => {
    const lower = i === 0 || isShouted ? word.toLowerCase() : small[i];
    if (lower) wordInto(signs, `_${lower}_`);
  });
  return signs;
}

/** The word where it is written small. */
function smallOf(word: string): string | null {
  const code = word.charCodeAt(0);
  const isSmall = code < 128 ? code >= 97 : word[0] === word[0]!.toLowerCase();
  return isSmall ? word.toLowerCase() : null;
}

function wordInto(signs: number[], letters: string): void {
  const { length } = letters;
  let whole = WHOLE;
  let before = letters.charCodeAt(0);
  for (let i = 0; i < length; i++) {
    const code = letters.charCodeAt(i);
    whole = Math.imul(whole ^ code, FNV_PRIME);
    if (i === 0) continue;
    const pair = Math.imul(Math.imul(PART ^ before, FNV_PRIME) ^ code, FNV_PRIME);
    if (i + 1 < length) signs.push(slotOf(Math.imul(pair ^ letters.charCodeAt(i + 1), FNV_PRIME)));
    before = code;
  }
  signs.push(slotOf(whole));
}

const [WHOLE, PART] = [0x811c9dc5, 0x2f0b4a27];
const FNV_PRIME = 0x01000193;

function slotOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((mixed ^ (mixed >>> 13)) >>> 0) & (LANGUAGE_SLOTS - 1);
}
