/** People by key, kept while people come and go: a sorted base and what came since. Looking up a key costs the same in any crowd. */

import { type Entries, sortedByKey } from './blocks.ts';
import { Column } from './lists.ts';

/** Entries of the base that share a place in the directory, on average. */
const PER_PLACE = 4;

/** Entries before they are sorted. */
export class EntryList {
  readonly #keys: Column;
  readonly #people: Column;

  /** `expected`: how many come. */
  constructor(expected: number) {
    this.#keys = new Column(expected);
    this.#people = new Column(expected);
  }

  add(key: number, person: number): void {
    this.#keys.push(key);
    this.#people.push(person);
  }

  entries(): Entries {
    const { length } = this.#keys;
    return { keys: this.#keys.values.subarray(0, length), people: this.#people.values.subarray(0, length) };
  }
}

export class KeyTable {
  readonly #base: Entries;
  /** By the upper bits of a key: where keys with these bits begin in the base. */
  readonly #directory: Int32Array;
  readonly #shift: number;
  readonly #since = new Map<number, number[]>();

  /** Takes over the entries. */
  constructor(entries: Entries) {
    this.#base = sortedByKey(entries);
    const { keys } = this.#base;
    const bits = Math.min(Math.max(Math.ceil(Math.log2(keys.length / PER_PLACE + 1)), 1), 26);
    this.#shift = 32 - bits;
    this.#directory = new Int32Array(2 ** bits + 1);
    for (const key of keys) {
      const place = (key >>> this.#shift) + 1;
      this.#directory[place] = (this.#directory[place] ?? 0) + 1;
    }
    for (let i = 1; i < this.#directory.length; i++)
      this.#directory[i] = (this.#directory[i] ?? 0) + (this.#directory[i - 1] ?? 0);
  }

  add(key: number, person: number): void {
    const known = this.#since.get(key);
    if (known === undefined) this.#since.set(key, [person]);
    else known.push(person);
  }

  /** Puts people with the key behind those in `found`, until there are more than `most`. `isHere`: whether somebody still counts. */
  collect(key: number, isHere: (person: number) => boolean, found: number[], most: number): void {
    const { keys, people } = this.#base;
    const place = key >>> this.#shift;
    const end = this.#directory[place + 1] ?? 0;
    let at = this.#directory[place] ?? 0;
    // Keys are sorted as bits: those below this one come first.
    while (at < end && (keys[at] ?? 0) >>> 0 < key >>> 0) at++;
    for (; at < end && keys[at] === key && found.length <= most; at++) {
      const person = people[at] ?? 0;
      if (isHere(person)) found.push(person);
    }
    for (const person of this.#since.get(key) ?? []) if (found.length <= most && isHere(person)) found.push(person);
  }
}
