/** Words of firms, places and positions, so that two unlike texts are told apart without cutting either into words again. */

import { jaroWinkler, MAX_LETTERS } from '../jaro-winkler.ts';
import { Lists } from './lists.ts';
import { Vocabulary } from './vocabulary.ts';
import { CLOSE, CLOSE_LIKENESS, DIFFERENT, NEAR, NEAR_LIKENESS, PART } from './weights.ts';
import { mayBeAlike, WordShapes } from './word-shapes.ts';

/** Letters of a word that two firms or places must have in common to count. */
const MIN_COMMON = 4;

/** A common word counts when at most so many texts, or this share of them, have it: not "consulting", not "university". */
const FEW_TEXTS = 3;
const SMALL_SHARE = 0.005;

export class TextWords {
  readonly #texts: Vocabulary;
  readonly #words = new Vocabulary();
  readonly #shapes = new WordShapes();
  /** Whole texts without blanks. */
  readonly #wholes: string[] = [];
  readonly #wholeShapes = new WordShapes();
  /** Words of each text, in order and with repeats. */
  readonly #lists = new Lists();
  /** Texts with each word; those that came after the counting are not counted. */
  readonly #textsWith: number[] = [];
  #most = 0;

  /** The texts there are now are counted. */
  constructor(texts: Vocabulary) {
    this.#texts = texts;
    this.#learn(true);
    this.#most = Math.max(FEW_TEXTS, texts.texts.length * SMALL_SHARE);
  }

  /** Takes notice of texts that came since. */
  learn(): void {
    this.#learn(false);
  }

  #learn(isCounting: boolean): void {
    for (let text = this.#lists.count; text < this.#texts.texts.length; text++) {
      const words = this.#texts
        .text(text)
        .split(' ')
        .map((word) => this.#words.add(word));
      const whole = this.#texts.text(text).replaceAll(' ', '').slice(0, MAX_LETTERS);
      this.#wholes.push(whole);
      this.#wholeShapes.push(whole);
      this.#shapes.learn(this.#words.texts);
      for (const word of isCounting ? new Set(words) : []) this.#textsWith[word] = (this.#textsWith[word] ?? 0) + 1;
      for (const word of words) this.#lists.push(word);
      this.#lists.close();
    }
  }

  /** The level of two unequal texts by number. */
  levelOf(x: number, y: number): number {
    const likeness = this.#leastLikeness(x, y);
    if (likeness >= CLOSE_LIKENESS) return CLOSE;
    if (this.#hasTellingWord(x, y)) return PART;
    return likeness >= NEAR_LIKENESS ? NEAR : DIFFERENT;
  }

  /**
   * Word by word, the least alike pair, or 0 for less than `NEAR_LIKENESS`; a long equal beginning would hide that Deutsche Bank is
   * not Deutsche Bahn. Where the numbers of words differ, a blank may have been lost, so both are taken without blanks.
   */
  #leastLikeness(x: number, y: number): number {
    const lists = this.#lists;
    if (lists.size(x) !== lists.size(y)) return this.#likenessWithoutBlanks(x, y);
    const [startX, startY] = [lists.start(x), lists.start(y)];
    let least = 1;
    for (let i = 0; i < lists.size(x) && least >= NEAR_LIKENESS; i++)
      least = Math.min(least, this.#likeness(lists.values[startX + i] ?? 0, lists.values[startY + i] ?? 0));
    return least;
  }

  #likeness(x: number, y: number): number {
    if (x === y) return 1;
    return mayBeAlike(this.#shapes, x, y) ? jaroWinkler(this.#words.text(x), this.#words.text(y)) : 0;
  }

  #likenessWithoutBlanks(x: number, y: number): number {
    return mayBeAlike(this.#wholeShapes, x, y) ? jaroWinkler(this.#wholes[x] ?? '', this.#wholes[y] ?? '') : 0;
  }

  #hasTellingWord(x: number, y: number): boolean {
    const lists = this.#lists;
    if (lists.size(x) === 1 && lists.size(y) === 1) return false;
    return lists.someOf(x, (word) => this.#isTelling(word) && lists.someOf(y, (other) => other === word));
  }

  #isTelling(word: number): boolean {
    return this.#words.text(word).length >= MIN_COMMON && (this.#textsWith[word] ?? 0) <= this.#most;
  }
}
