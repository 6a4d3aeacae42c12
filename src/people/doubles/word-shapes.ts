/** A first look at whether two words can be alike: by lengths, first letters, and letters that one of them lacks. */

import { grown, row } from './rows.ts';

/** Numbers of one word, side by side since they are looked at together: its letters, its length, its first letter. */
const CELLS = 4;
const LETTERS = 0;
const LENGTH = 1;
const FIRST = 2;

export class WordShapes {
  /** Cell `c` of a word stands at `word * CELLS + c`. */
  cells = row(FIRST_WORDS * CELLS);
  #count = 0;

  /** Takes notice of words that came since. */
  learn(words: readonly string[]): void {
    while (this.#count < words.length) this.push(words[this.#count] ?? '');
  }

  /** The next word. */
  push(text: string): void {
    const at = this.#count++ * CELLS;
    if (at === this.cells.length) this.cells = grown(this.cells);
    // Which of 32 letters (code units modulo 32) occur, as bits.
    let letters = 0;
    for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) & 31);
    this.cells[at + LETTERS] = letters;
    this.cells[at + LENGTH] = text.length;
    this.cells[at + FIRST] = text.charCodeAt(0) || 0;
  }
}

/** Words there is room for at the start. */
const FIRST_WORDS = 1024;

/**
 * False when Jaro–Winkler of two unequal words (by number) cannot reach `NEAR_LIKENESS`, .84. With a common beginning of four
 * letters that takes a Jaro of .733, without any .84; Jaro is at most (c/a + c/b + 1) / 3 where c letters are common.
 * Nineteen in twenty unequal words are told apart here.
 */
export function mayBeAlike({ cells }: WordShapes, x: number, y: number): boolean {
  const atX = x * CELLS;
  const atY = y * CELLS;
  const lengthX = cells[atX + LENGTH]!;
  const lengthY = cells[atY + LENGTH]!;
  if (lengthX === 1 || lengthY === 1) return true;
  const lettersX = cells[atX + LETTERS]!;
  const lettersY = cells[atY + LETTERS]!;
  const inX = lengthX - bitCount(lettersX & ~lettersY);
  const inY = lengthY - bitCount(lettersY & ~lettersX);
  const common = (inX < inY ? inX : inY) * (lengthX + lengthY);
  const both = lengthX * lengthY;
  return cells[atX + FIRST] === cells[atY + FIRST] ? common * 5 >= both * 6 : common * 25 >= both * 38;
}

/** How many bits are set; by halves. */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
