/** Compares the firms, the places or the positions of two people. */

import { KnownLevels } from './known-levels.ts';
import { CELLS, NONE, onlyOf, type PersonRows, SEVERAL, TEXTS, TEXTS_MOST } from './person-rows.ts';
import type { TextColumn } from './text-column.ts';
import { TextWords } from './text-words.ts';
import { rarityOf } from './vocabulary.ts';
import { type Bits, CLOSE, COMPANY, DIFFERENT, FORM, LEVELS, MOST_BITS, NEAR, PART, SAME, UNKNOWN } from './weights.ts';

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
  readonly #rows: PersonRows;
  /** Where the rows have the only text, and what an equal text adds at most. */
  readonly #text: number;
  readonly #same: number;
  #learnt = 0;
  /** By level: what unequal texts add. */
  readonly #unequalBits = new Float64Array(LEVELS);
  /** What alike texts add at most; what one text beside none does. */
  #alike = 0;
  #alone = 0;

  /** `field`: its number. `people`: among whom texts are counted. */
  constructor(field: number, texts: TextColumn, rows: PersonRows, bits: Bits, people: number) {
    this.#field = field;
    this.#rows = rows;
    this.#text = TEXTS + field - COMPANY;
    this.#same = TEXTS_MOST + field - COMPANY;
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
    for (let level = 0; level < LEVELS; level++) this.#unequalBits[level] = bits.of(field, level, MOST_BITS);
    this.#learnt = 0;
    this.learn();
  }

  /** Takes notice of texts and people that came since. */
  learn(): void {
    const { lists, texts } = this.#texts;
    this.#words.learn();
    for (let text = this.#rarity.length; text < texts.length; text++)
      this.#rarity.push(rarityOf(this.#texts.count(text), this.#people));
    this.#rows.reach(lists.count);
    for (; this.#learnt < lists.count; this.#learnt++) {
      this.#rows.set(this.#learnt, this.#text, onlyOf(lists, this.#learnt));
      this.#rows.setMost(this.#learnt, this.#same, this.#sameMost(this.#learnt));
    }
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
    const { cells } = this.#rows;
    const left = cells[a * CELLS + this.#text] ?? NONE;
    const right = cells[b * CELLS + this.#text] ?? NONE;
    this.level = UNKNOWN;
    if (left === NONE || right === NONE) return 0;
    if (left === SEVERAL || right === SEVERAL) return this.#compareSeveral(a, b);
    if (left === right) {
      this.level = SAME;
      return this.#bits.of(this.#field, SAME, this.#rarity[left] ?? 0);
    }
    this.level = this.#unequal(left, right);
    return this.#unequalBits[this.level] ?? 0;
  }

  #compareSeveral(a: number, b: number): number {
    const { lists } = this.#texts;
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
    return this.#unequalBits[this.level] ?? 0;
  }

  /** Bits this field can add at most between two people; sharp where both have exactly one text. */
  most(a: number, b: number): number {
    const rows = this.#rows;
    const left = rows.cells[a * CELLS + this.#text] ?? NONE;
    const right = rows.cells[b * CELLS + this.#text] ?? NONE;
    if (left === NONE || right === NONE) return left === right ? 0 : this.#alone;
    if (left === right && left !== SEVERAL) return rows.most(a, this.#same);
    if (left !== SEVERAL && right !== SEVERAL) return this.#alike;
    return Math.max(Math.min(rows.most(a, this.#same), rows.most(b, this.#same)), this.#alike);
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
