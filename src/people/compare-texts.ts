/** Compares the firms, the places or the positions of two people. */

import { KnownLevels } from './known-levels.ts';
import { Column } from './lists.ts';
import type { TextColumn } from './text-column.ts';
import { TextWords } from './text-words.ts';
import { rarityOf } from './vocabulary.ts';
import { type Bits, CLOSE, COMPANY, DIFFERENT, FORM, MOST_BITS, NEAR, PART, SAME, UNKNOWN } from './weights.ts';

/** In `#only`: the person has no text of this field, or more than one. */
const NO_TEXT = -1;
const SEVERAL = -2;

export class TextComparer {
  /** Of the latest comparison. */
  level = UNKNOWN;
  readonly #field: number;
  readonly #texts: TextColumn;
  readonly #people: number;
  #bits: Bits;
  /** By text. */
  readonly #rarity: number[] = [];
  readonly #known = new KnownLevels();
  readonly #words: TextWords;
  /** By person: the only text, and what an equal text adds at most. */
  readonly #only = new Column();
  readonly #same: number[] = [];
  /** What alike texts add at most; what one text beside none does. */
  #alike = 0;
  #alone = 0;

  /** `field`: its number. `people`: among whom texts are counted. */
  constructor(field: number, texts: TextColumn, bits: Bits, people: number) {
    this.#field = field;
    this.#texts = texts;
    this.#people = people;
    this.#bits = bits;
    this.#words = new TextWords(texts);
    this.weigh(bits);
  }

  weigh(bits: Bits): void {
    const field = this.#field;
    this.#bits = bits;
    this.#alike = Math.max(0, ...[FORM, PART, CLOSE, NEAR].map((level) => bits.of(field, level, MOST_BITS)));
    // A firm beside none can still be told by the domain of an address.
    this.#alone = field === COMPANY ? Math.max(0, bits.of(field, FORM, 0)) : 0;
    this.#same.length = 0;
    this.learn();
  }

  /** Takes notice of texts and people that came since. */
  learn(): void {
    const { lists, texts } = this.#texts;
    this.#words.learn();
    for (let text = this.#rarity.length; text < texts.length; text++)
      this.#rarity.push(rarityOf(this.#texts.count(text), this.#people));
    for (let person = this.#only.length; person < lists.count; person++)
      this.#only.push(lists.size(person) > 1 ? SEVERAL : lists.first(person));
    for (let person = this.#same.length; person < lists.count; person++) this.#same.push(this.#sameMost(person));
  }

  #sameMost(person: number): number {
    const { lists } = this.#texts;
    const end = lists.end(person);
    let most = 0;
    for (let i = lists.start(person); i < end; i++)
      most = Math.max(most, this.#bits.of(this.#field, SAME, this.#rarity[lists.values[i] ?? 0] ?? 0));
    return most;
  }

  /** Two people by number. */
  compare(a: number, b: number): number {
    const { lists } = this.#texts;
    this.level = UNKNOWN;
    if (lists.size(a) === 0 || lists.size(b) === 0) return 0;
    const same = lists.common(a, lists, b);
    if (same >= 0) {
      this.level = SAME;
      return this.#bits.of(this.#field, SAME, this.#rarity[same] ?? 0);
    }
    this.level = DIFFERENT;
    const [endA, startB, endB] = [lists.end(a), lists.start(b), lists.end(b)];
    for (let i = lists.start(a); i < endA; i++)
      for (let j = startB; j < endB; j++)
        this.level = Math.min(this.level, this.#unequal(lists.values[i] ?? 0, lists.values[j] ?? 0));
    return this.#bits.of(this.#field, this.level, MOST_BITS);
  }

  /** Bits this field can add at most between two people; sharp where both have exactly one text. */
  most(a: number, b: number): number {
    const left = this.#only.values[a] ?? NO_TEXT;
    const right = this.#only.values[b] ?? NO_TEXT;
    if (left === NO_TEXT || right === NO_TEXT) return left === right ? 0 : this.#alone;
    if (left === right && left !== SEVERAL) return this.#same[a] ?? 0;
    if (left !== SEVERAL && right !== SEVERAL) return this.#alike;
    return Math.max(Math.min(this.#same[a] ?? 0, this.#same[b] ?? 0), this.#alike);
  }

  /** Bits this field can add at most between a person and anybody. */
  top(person: number): number {
    return Math.max(this.#same[person] ?? 0, this.#alike, this.#alone);
  }

  /** Remembered: the same firms and places meet again and again. */
  #unequal(x: number, y: number): number {
    const low = x < y ? x : y;
    const high = x < y ? y : x;
    const known = this.#known.get(low, high);
    if (known !== 0) return known;
    const level = this.#words.levelOf(low, high);
    this.#known.set(low, high, level);
    return level;
  }
}
