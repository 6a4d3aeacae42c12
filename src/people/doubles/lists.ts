/**
 * Numbers by person without an object for each person: a million small arrays cost more to make, to move and to look through
 * than everything that is done with them.
 */

import { grown, rowFor } from './rows.ts';

/** A row of numbers that grows at its end. */
export class Column {
  values: Int32Array;
  length = 0;

  /** `expected`: how many come. Growing to millions would leave as much again behind, and each such heap calls the collector. */
  constructor(expected = 0) {
    this.values = rowFor(expected);
  }

  push(value: number): void {
    if (this.length === this.values.length) this.values = grown(this.values);
    this.values[this.length++] = value;
  }

  at(index: number): number {
    return this.values[index] ?? 0;
  }

  /** Adds to a number that is there. */
  add(index: number, more: number): void {
    this.values[index] = (this.values[index] ?? 0) + more;
  }
}

/** Short lists one after another: list `n` stands in `values` from `starts[n]` to `starts[n + 1]`. */
export class Lists {
  values: Int32Array;
  starts: Int32Array;
  /** Lists that are complete. */
  count = 0;
  #length = 0;

  /** `expected`: how many lists come, and how many numbers in all of them; see `Column`. */
  constructor(expected = 0, numbers = expected) {
    this.values = rowFor(numbers);
    this.starts = rowFor(expected);
  }

  /** Into the list that is open. */
  push(value: number): void {
    if (this.#length === this.values.length) this.values = grown(this.values);
    this.values[this.#length++] = value;
  }

  /** Ends the open list and begins the next. */
  close(): void {
    if (this.count + 2 > this.starts.length) this.starts = grown(this.starts);
    this.count++;
    this.starts[this.count] = this.#length;
  }

  /** Leaves the first lists only; no list may be open. */
  truncate(count: number): void {
    this.count = count;
    this.#length = this.starts[count] ?? 0;
  }

  /** Whether the open list has the number. */
  isOpenWith(value: number): boolean {
    for (let i = this.start(this.count); i < this.#length; i++) if (this.values[i] === value) return true;
    return false;
  }

  /** How many numbers the open list has. */
  get open(): number {
    return this.#length - this.start(this.count);
  }

  start(list: number): number {
    return this.starts[list] ?? 0;
  }

  end(list: number): number {
    return this.starts[list + 1] ?? 0;
  }

  /** Numbers in a list. */
  size(list: number): number {
    return (this.starts[list + 1] ?? 0) - (this.starts[list] ?? 0);
  }

  /** The first number of a list; -1 where it is empty. */
  first(list: number): number {
    return this.size(list) === 0 ? -1 : (this.values[this.start(list)] ?? -1);
  }

  last(list: number): number {
    return this.size(list) === 0 ? -1 : (this.values[this.end(list) - 1] ?? -1);
  }

  someOf(list: number, isSuch: (value: number) => boolean): boolean {
    const end = this.end(list);
    for (let i = this.start(list); i < end; i++) if (isSuch(this.values[i] ?? -1)) return true;
    return false;
  }

  /** All numbers of the lists from number `list` on. */
  from(list: number): Int32Array {
    return this.values.subarray(this.start(list), this.#length);
  }

  /** A copy of one list, for rare uses. */
  of(list: number): readonly number[] {
    return [...this.values.subarray(this.start(list), this.end(list))];
  }

  /** The first number of list `a` that list `b` has as well, -1 for none. */
  common(a: number, other: Lists, b: number): number {
    const startB = other.start(b);
    const endB = other.end(b);
    if (startB === endB) return -1;
    const endA = this.end(a);
    for (let i = this.start(a); i < endA; i++) {
      const value = this.values[i] ?? -1;
      for (let j = startB; j < endB; j++) if (other.values[j] === value) return value;
    }
    return -1;
  }
}
