/**
 * Texts by number, as a Map would keep them, but without an entry object for each: for a million texts a Map is most of what the
 * collector of garbage has to walk through, and each look at a text just cut out costs a call for its hash.
 */

import { row } from './rows.ts';

/** Places at the start, and how full the table gets; both for speed alone. */
const FIRST_PLACES = 1024;
const MOST_FULL = 0.7;
/**
 * Places looked at from a text's own on. Whoever writes texts that all have one hash must not make each look a walk through all of
 * them: what finds no place so near goes into a Map, whose hashes nobody can foresee.
 */
const MOST_STEPS = 32;

export class TextTable {
  readonly texts: string[] = [];
  /** Two cells a place: a text's number and one, 0 for nobody's, and its hash. */
  #cells = row(FIRST_PLACES * 2);
  #mask = FIRST_PLACES - 1;
  readonly #crowded = new Map<string, number>();

  /** The number of a text, -1 for a new one. */
  find(text: string): number {
    return this.#find(text, hashOf(text));
  }

  #find(text: string, hash: number): number {
    let place = mixed(hash) & this.#mask;
    for (let step = 0; step < MOST_STEPS; step++) {
      const number = (this.#cells[place * 2] ?? 0) - 1;
      if (number < 0) return -1;
      if (this.#cells[place * 2 + 1] === hash && this.texts[number] === text) return number;
      place = (place + 1) & this.#mask;
    }
    return this.#crowded.get(text) ?? -1;
  }

  /** The same for a part of a text, which is not cut out for it. */
  findPart(whole: string, start: number, end: number): number {
    const hash = hashOf(whole, start, end);
    let place = mixed(hash) & this.#mask;
    for (let step = 0; step < MOST_STEPS; step++) {
      const number = (this.#cells[place * 2] ?? 0) - 1;
      if (number < 0) return -1;
      if (this.#cells[place * 2 + 1] === hash && isPart(this.texts[number] ?? '', whole, start, end)) return number;
      place = (place + 1) & this.#mask;
    }
    return this.#crowded.get(whole.slice(start, end)) ?? -1;
  }

  /** The number of a text, a new one where it has none: the next. */
  add(text: string): number {
    const hash = hashOf(text);
    const known = this.#find(text, hash);
    if (known >= 0) return known;
    const number = this.texts.push(text) - 1;
    if (number >= (this.#mask + 1) * MOST_FULL) this.#grow();
    if (!this.#file(number, hash)) this.#crowded.set(text, number);
    return number;
  }

  /** False where all places near its own are taken. */
  #file(number: number, hash: number): boolean {
    let place = mixed(hash) & this.#mask;
    for (let step = 0; step < MOST_STEPS; step++) {
      if (this.#cells[place * 2] === 0) {
        this.#cells[place * 2] = number + 1;
        this.#cells[place * 2 + 1] = hash;
        return true;
      }
      place = (place + 1) & this.#mask;
    }
    return false;
  }

  #grow(): void {
    const before = this.#cells;
    this.#cells = row(before.length * 2);
    this.#mask = before.length - 1;
    // Where a look ends at a free place, nobody looks into the Map, so those in it need a place in the larger table first.
    const crowded = [...this.#crowded];
    this.#crowded.clear();
    for (let i = 0; i < before.length; i += 2) {
      const number = (before[i] ?? 0) - 1;
      if (number < 0 || this.#file(number, before[i + 1] ?? 0)) continue;
      this.#crowded.set(this.texts[number] ?? '', number);
    }
    for (const [text, number] of crowded) if (!this.#file(number, hashOf(text))) this.#crowded.set(text, number);
  }
}

/** A polynomial, so that the hash of two texts written together follows from theirs; see address-patterns.ts. */
export const BASE = 0x01000193;

/** The hash of a part of a text. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0;
  return hash;
}

/** Spreads a hash over the places of a table. */
function mixed(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

function isPart(text: string, whole: string, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== whole.charCodeAt(start + i)) return false;
  return true;
}
