/** Which local parts in use can be made of a name, such as jkowalska for Joanna Kowalska. */

import type { Vocabulary } from './vocabulary.ts';

/** Bits of the sieve for each local part, so that one guess in sixteen gets through by chance. */
const SIEVE_PER_LOCAL = 16;

/**
 * Guesses are six for each name and nearly all are wrong, so they are first looked up by a hash put together from the hashes
 * of their words; making and finding six texts took a tenth of a pass.
 */
export class AddressPatterns {
  readonly #locals: Vocabulary;
  readonly #sieve: Uint8Array;
  readonly #words = new Map<string, Hashed>();

  constructor(locals: Vocabulary) {
    this.#locals = locals;
    this.#sieve = new Uint8Array(2 ** Math.ceil(Math.log2(Math.max(locals.texts.length * SIEVE_PER_LOCAL, 2))));
    for (const text of locals.texts) this.#sieve[this.#place(hashed(text).hash)] = 1;
  }

  /** Numbers of local parts, letters only: jkowalska, joannakowalska, kowalskaj, joannak, kowalskajoanna, kjoanna. */
  of(given: string, family: string, found: number[]): void {
    if (given === '' || family === '') return;
    const [x, y] = [this.#word(given), this.#word(family)];
    this.#try(x.initial, y, found);
    this.#try(x, y, found);
    this.#try(y, x.initial, found);
    this.#try(x, y.initial, found);
    this.#try(y, x, found);
    // Where the two stand the wrong way round.
    this.#try(y.initial, x, found);
  }

  #try(x: Part, y: Part, found: number[]): void {
    if (this.#sieve[this.#place((Math.imul(x.hash, y.shift) + y.hash) | 0)] === 0) return;
    const local = this.#locals.find(x.text + y.text);
    if (local !== undefined) found.push(local);
  }

  #place(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.#sieve.length - 1);
  }

  #word(text: string): Hashed {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    const word = { ...hashed(text), initial: hashed(text[0] ?? '') };
    this.#words.set(text, word);
    return word;
  }
}

/** `shift`: what the hash of a text before this one is multiplied with. */
interface Part {
  readonly text: string;
  readonly hash: number;
  readonly shift: number;
}

interface Hashed extends Part {
  readonly initial: Part;
}

const BASE = 0x01000193;

function hashed(text: string): Part {
  let hash = 0;
  let shift = 1;
  for (let i = 0; i < text.length; i++) {
    hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0;
    shift = Math.imul(shift, BASE);
  }
  return { text, hash, shift };
}
