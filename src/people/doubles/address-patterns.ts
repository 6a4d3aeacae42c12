/** Local parts of addresses that can be made of a name, such as jkowalska for Joanna Kowalska. */

import { Column } from './lists.ts';
import { BASE, hashOf } from './text-table.ts';
import { type NameVocabulary, Vocabulary } from './vocabulary.ts';

/** jkowalska, joannakowalska, kowalskaj, joannak, kowalskajoanna, kjoanna. */
export const PATTERNS = 6;

/**
 * Six guesses a name, and nearly all are wrong, so they are made as hashes put together from the hashes of their words;
 * making and finding six texts took a tenth of a pass.
 */
export class AddressPatterns {
  /** Hashes of the latest name's patterns. */
  readonly made = new Int32Array(PATTERNS);
  readonly #words: NameVocabulary;
  /** By word: its hash, and what the hash of a text before it is multiplied with. */
  readonly #hashes = new Column();
  readonly #shifts = new Column();
  /** Numbers of the latest name's words. */
  #given = -1;
  #family = -1;

  constructor(words: NameVocabulary) {
    this.#words = words;
  }

  /** Takes numbers of words; false where one of them has no Latin form. */
  make(given: number, family: number): boolean {
    this.#learn();
    this.#given = given;
    this.#family = family;
    // The hash of one letter is its code.
    const initialX = this.#words.initials[given] ?? 0;
    const initialY = this.#words.initials[family] ?? 0;
    if (initialX === 0 || initialY === 0) return false;
    const x = this.#hashes.at(given);
    const y = this.#hashes.at(family);
    const shiftX = this.#shifts.at(given);
    const shiftY = this.#shifts.at(family);
    const { made } = this;
    made[0] = Math.imul(initialX, shiftY) + y;
    made[1] = Math.imul(x, shiftY) + y;
    made[2] = Math.imul(y, BASE) + initialX;
    made[3] = Math.imul(x, BASE) + initialY;
    made[4] = Math.imul(y, shiftX) + x;
    made[5] = Math.imul(initialY, shiftX) + x;
    return true;
  }

  /** The text of a pattern of the latest name. */
  text(pattern: number): string {
    const [x, y] = [this.#words.latin(this.#given), this.#words.latin(this.#family)];
    switch (pattern) {
      case 0:
        return x.charAt(0) + y;
      case 1:
        return x + y;
      case 2:
        return y + x.charAt(0);
      case 3:
        return x + y.charAt(0);
      case 4:
        return y + x;
      default:
        return y.charAt(0) + x;
    }
  }

  /** Whether a text with this hash is a pattern of the latest name. */
  hasMade(hash: number, text: string): boolean {
    const pattern = this.made.indexOf(hash);
    return pattern >= 0 && this.text(pattern) === text;
  }

  #learn(): void {
    for (let word = this.#hashes.length; word < this.#words.texts.length; word++) {
      const latin = this.#words.latin(word);
      this.#hashes.push(hashOf(latin));
      this.#shifts.push(shiftOf(latin));
    }
  }
}

/** Local parts, letters only, with their hashes. */
export class LocalVocabulary extends Vocabulary {
  readonly hashes = new Column();

  override add(text: string): number {
    const number = super.add(text);
    if (number === this.hashes.length) this.hashes.push(hashOf(text));
    return number;
  }
}

/** Bits of the sieve for each local part, so that one guess in sixteen gets through by chance. */
const SIEVE_PER_LOCAL = 16;

/** Which of the patterns are in use as local parts. */
export class LocalsInUse {
  readonly #locals: LocalVocabulary;
  readonly #isUsed: Uint8Array;
  readonly #sieve: Int32Array;
  readonly #mask: number;

  /** `used`: numbers of local parts. */
  constructor(locals: LocalVocabulary, used: Int32Array) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(locals.texts.length * SIEVE_PER_LOCAL, 32)));
    this.#locals = locals;
    this.#isUsed = new Uint8Array(locals.texts.length);
    this.#sieve = new Int32Array(size / 32);
    this.#mask = size - 1;
    for (const local of used) {
      const place = this.#place(locals.hashes.at(local));
      this.#isUsed[local] = 1;
      this.#sieve[place >>> 5] = (this.#sieve[place >>> 5] ?? 0) | (1 << (place & 31));
    }
  }

  /** The number of the local part that a pattern is, -1 where nobody has it. */
  find(patterns: AddressPatterns, pattern: number): number {
    const place = this.#place(patterns.made[pattern] ?? 0);
    if ((((this.#sieve[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 0) return -1;
    const local = this.#locals.find(patterns.text(pattern));
    return this.#isUsed[local] === 1 ? local : -1;
  }

  #place(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.#mask;
  }
}

function shiftOf(text: string): number {
  let shift = 1;
  for (let i = 0; i < text.length; i++) shift = Math.imul(shift, BASE);
  return shift;
}
