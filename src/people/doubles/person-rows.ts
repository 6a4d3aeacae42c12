/**
 * What a first look at two people needs of each, side by side: one person is one line of a processor's cache. Among a million people
 * waiting for memory takes longer than comparing, and a column for each of these would be a line for each.
 */

import { rowFor } from './rows.ts';

/** Numbers of one person: 64 bytes. */
export const CELLS = 16;

/** Where a person has no such thing, and where they have more than one, which a first look leaves to the lists. */
export const NONE = -1;
export const SEVERAL = -2;

/** The only name, if it is plain, and its two words; NONE for anything else. */
export const NAME = 0;
export const GIVEN_WORD = 1;
export const FAMILY_WORD = 2;
/** The only firm, place and position. */
export const TEXTS = 3;
/** One bit for each local part, and for each handle, sign-in and host; see marks.ts. */
export const LOCAL_MARKS = 6;
export const OTHER_MARKS = 7;
/** Of `most`: bits that handles, sign-ins and hosts add at most, that local parts do, and what an equal firm, place and position does. */
export const OTHER_MOST = 8;
export const TEXTS_MOST = 9;
/** The only profile link, phone number and first label of a domain. */
export const LINK = 12;
export const PHONE = 13;
export const DOMAIN = 14;
export const LOCAL_MOST = 15;

export class PersonRows {
  /** Cell `c` of a person stands at `person * CELLS + c`. */
  cells: Int32Array;
  /** The same memory, for bits. */
  #bits: Float32Array;

  constructor(people: number) {
    this.cells = rowFor(people * CELLS);
    this.#bits = new Float32Array(this.cells.buffer);
  }

  /** Makes room for so many people. */
  reach(people: number): void {
    if (people * CELLS <= this.cells.length) return;
    const larger = rowFor(people * CELLS);
    larger.set(this.cells);
    this.cells = larger;
    this.#bits = new Float32Array(larger.buffer);
  }

  set(person: number, cell: number, value: number): void {
    this.cells[person * CELLS + cell] = value;
  }

  /** A bound; kept with fewer digits, so a hair larger, never smaller. */
  setMost(person: number, cell: number, bits: number): void {
    this.#bits[person * CELLS + cell] = bits * (1 + 2 ** -20);
  }

  most(person: number, cell: number): number {
    return this.#bits[person * CELLS + cell] ?? 0;
  }
}

/** The only number of a list. */
export function onlyOf(lists: { size(list: number): number; first(list: number): number }, list: number): number {
  return lists.size(list) > 1 ? SEVERAL : lists.first(list);
}
