/** Compares the firms, the places or the positions of two people. */

import { jaroWinkler } from './jaro-winkler.ts';
import { KnownLevels } from './known-levels.ts';
import { rarityOf, type Vocabulary } from './vocabulary.ts';
import {
  type Bits,
  CLOSE,
  CLOSE_LIKENESS,
  DIFFERENT,
  FORM,
  MOST_BITS,
  NEAR,
  NEAR_LIKENESS,
  PART,
  SAME,
  UNKNOWN,
} from './weights.ts';

/** Letters of a word that two firms or places must have in common to count. */
const MIN_COMMON = 4;

/** A common word counts when at most so many texts, or this share of them, have it: not "consulting", not "university". */
const FEW_TEXTS = 3;
const SMALL_SHARE = 0.005;

/** In `#only`: the person has no text of this field, or more than one. */
const NO_TEXT = -1;
const SEVERAL = -2;

type TextField = 'company' | 'place' | 'position';

export class TextComparer {
  /** Of the latest comparison. */
  level = UNKNOWN;
  readonly #field: TextField;
  readonly #texts: Vocabulary;
  #bits: Bits;
  readonly #rarity: Float64Array;
  readonly #known = new KnownLevels();
  readonly #textsByWord: ReadonlyMap<string, number>;
  readonly #only: Int32Array;
  /** Bits an equal text adds at most, by person; what alike texts add at most; what one text beside none does. */
  #same = new Float64Array();
  #alike = 0;
  #alone = 0;
  readonly #numbers: readonly (readonly number[])[];

  /** `numbers`: each person's texts. */
  constructor(field: TextField, texts: Vocabulary, bits: Bits, numbers: readonly (readonly number[])[]) {
    this.#field = field;
    this.#texts = texts;
    this.#bits = bits;
    this.#rarity = rarityOf(texts, numbers.length);
    this.#textsByWord = textsByWord(texts.texts);
    this.#only = Int32Array.from(numbers, onlyOf);
    this.#numbers = numbers;
    this.weigh(bits);
  }

  weigh(bits: Bits): void {
    const field = this.#field;
    this.#bits = bits;
    this.#same = Float64Array.from(this.#numbers, (list) => this.#sameMost(list));
    this.#alike = Math.max(0, ...[FORM, PART, CLOSE, NEAR].map((level) => bits.of(field, level, MOST_BITS)));
    // A firm beside none can still be told by the domain of an address.
    this.#alone = field === 'company' ? Math.max(0, bits.of(field, FORM, 0)) : 0;
  }

  compare(x: readonly number[], y: readonly number[]): number {
    this.level = UNKNOWN;
    if (x.length === 0 || y.length === 0) return 0;
    const same = commonNumber(x, y);
    if (same >= 0) {
      this.level = SAME;
      return this.#bits.of(this.#field, SAME, this.#rarity[same] ?? 0);
    }
    this.level = DIFFERENT;
    for (const left of x) for (const right of y) this.level = Math.min(this.level, this.#unequal(left, right));
    return this.#bits.of(this.#field, this.level, MOST_BITS);
  }

  /** Bits this field can add at most between two people, by number; sharp where both have exactly one text. */
  most(a: number, b: number): number {
    const left = this.#only[a] ?? NO_TEXT;
    const right = this.#only[b] ?? NO_TEXT;
    if (left === NO_TEXT || right === NO_TEXT) return left === right ? 0 : this.#alone;
    if (left === right && left !== SEVERAL) return this.#same[a] ?? 0;
    if (left !== SEVERAL && right !== SEVERAL) return this.#alike;
    return Math.max(Math.min(this.#same[a] ?? 0, this.#same[b] ?? 0), this.#alike);
  }

  #sameMost(list: readonly number[]): number {
    let most = 0;
    for (const text of list) most = Math.max(most, this.#bits.of(this.#field, SAME, this.#rarity[text] ?? 0));
    return most;
  }

  /** Remembered: the same firms and places meet again and again. */
  #unequal(x: number, y: number): number {
    const low = x < y ? x : y;
    const high = x < y ? y : x;
    const known = this.#known.get(low, high);
    if (known !== 0) return known;
    const level = this.#levelOf(this.#texts.text(low), this.#texts.text(high));
    this.#known.set(low, high, level);
    return level;
  }

  #levelOf(x: string, y: string): number {
    const likeness = leastLikeness(x, y);
    if (likeness >= CLOSE_LIKENESS) return CLOSE;
    if (this.#hasTellingWord(x, y)) return PART;
    return likeness >= NEAR_LIKENESS ? NEAR : DIFFERENT;
  }

  #hasTellingWord(x: string, y: string): boolean {
    if (!x.includes(' ') && !y.includes(' ')) return false;
    const words = y.split(' ');
    const most = Math.max(FEW_TEXTS, this.#texts.texts.length * SMALL_SHARE);
    return x
      .split(' ')
      .some((word) => words.includes(word) && word.length >= MIN_COMMON && (this.#textsByWord.get(word) ?? 0) <= most);
  }
}

/**
 * Word by word, the least alike pair; a long equal beginning would hide that Deutsche Bank is not Deutsche Bahn. Where the
 * numbers of words differ, a blank may have been lost, so both are taken without blanks.
 */
function leastLikeness(x: string, y: string): number {
  const wordsX = x.split(' ');
  const wordsY = y.split(' ');
  if (wordsX.length !== wordsY.length) return jaroWinkler(x.replaceAll(' ', ''), y.replaceAll(' ', ''));
  let least = 1;
  for (const [i, word] of wordsX.entries()) {
    least = Math.min(least, jaroWinkler(word, wordsY[i] ?? ''));
    if (least < NEAR_LIKENESS) break;
  }
  return least;
}

function textsByWord(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of new Set(text.split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The first number in both lists, -1 for none. The lists are short. */
export function commonNumber(a: readonly number[], b: readonly number[]): number {
  if (b.length === 0) return -1;
  for (let i = 0; i < a.length; i++) {
    const number = a[i] ?? -1;
    if (b.includes(number)) return number;
  }
  return -1;
}

function onlyOf(list: readonly number[]): number {
  return list.length > 1 ? SEVERAL : (list[0] ?? NO_TEXT);
}
