/** A first look at whether two words can be alike: by lengths, first letters, and letters that one of them lacks. */

import { Column } from './lists.ts';

export class WordShapes {
  /** Which of 32 letters (code units modulo 32) occur, as bits. */
  readonly letters = new Column();
  readonly lengths = new Column();
  readonly firsts = new Column();

  /** Takes notice of words that came since. */
  learn(words: readonly string[]): void {
    for (let word = this.lengths.length; word < words.length; word++) this.push(words[word] ?? '');
  }

  /** The next word. */
  push(text: string): void {
    let letters = 0;
    for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) & 31);
    this.letters.push(letters);
    this.lengths.push(text.length);
    this.firsts.push(text.charCodeAt(0) || 0);
  }
}

/**
 * False when Jaro–Winkler of two unequal words (by number) cannot reach `NEAR_LIKENESS`, .84. With a common beginning of four
 * letters that takes a Jaro of .733, without any .84; Jaro is at most (c/a + c/b + 1) / 3 where c letters are common.
 * Nineteen in twenty unequal words are told apart here.
 */
export function mayBeAlike({ letters, lengths, firsts }: WordShapes, x: number, y: number): boolean {
  const lengthX = lengths.values[x] ?? 0;
  const lengthY = lengths.values[y] ?? 0;
  if (lengthX === 1 || lengthY === 1) return true;
  const lettersX = letters.values[x] ?? 0;
  const lettersY = letters.values[y] ?? 0;
  const inX = lengthX - bitCount(lettersX & ~lettersY);
  const inY = lengthY - bitCount(lettersY & ~lettersX);
  const common = (inX < inY ? inX : inY) * (lengthX + lengthY);
  const both = lengthX * lengthY;
  return firsts.values[x] === firsts.values[y] ? common * 5 >= both * 6 : common * 25 >= both * 38;
}

/** How many bits are set; by halves. */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
