/** Which people share a key. Blocks are runs of equal keys in one sorted array; nothing is kept for a block of one. */

import { KeyMaker, OF_INITIAL_OR_PLACE, OF_LOCAL, OF_WHOLE_NAME, SHARP, sharpness } from './keys.ts';
import type { Profiles } from './profile.ts';
import { grown, row } from './rows.ts';

/**
 * People who may share a key, by how much it says. A key shared by more (a very common name) finds no pairs; such people still meet
 * over their sharper keys. Measured against 100 for local parts and 20 for all that is not sharp: a third fewer pairs among a million
 * generated people for 278 of 210,307 proposals, and the same questions on FEBRL and the mailmaps; 8 in place of 10 takes one
 * of FEBRL's.
 */
const MOST_PEOPLE = Int32Array.of(0, 0, 0, 0);
MOST_PEOPLE[SHARP] = 100;
MOST_PEOPLE[OF_LOCAL] = 50;
MOST_PEOPLE[OF_WHOLE_NAME] = 20;
MOST_PEOPLE[OF_INITIAL_OR_PLACE] = 10;

/** Keys of one person, on average; more only makes the arrays grow once more. */
export const USUAL_KEYS = 13;

export class Blocks {
  /** Partners of the latest person: the first so many, without repeats, each with a larger number. */
  readonly partners: Int32Array;
  /** People of one block after another, in ascending order; the last of each block as its complement, which is below zero. */
  readonly #members: Int32Array;
  /** For each person, from `starts[person]` to before `starts[person + 1]`, where they stand in `members` with others behind them. */
  readonly #places: Int32Array;
  readonly #starts: Int32Array;
  /** By person: the latest person who had them as a partner. */
  readonly #seenBy: Int32Array;

  /** `from`: the first person it is about. */
  constructor(profiles: Profiles, from = 0) {
    this.#members = blocksOf(sortedByKey(entriesOf(profiles, from)));
    this.#starts = startsOf(this.#members, profiles.size);
    this.#places = placesOf(this.#members, this.#starts);
    this.partners = row(profiles.size);
    this.#seenBy = row(profiles.size).fill(-1);
  }

  /** How many people with a larger number share a key with this one; they stand in `partners`. */
  partnersOf(person: number): number {
    let count = 0;
    const last = this.#starts[person + 1]!;
    for (let i = this.#starts[person]!; i < last; i++) {
      let at = this.#places[i]!;
      let member = 0;
      while (member >= 0) {
        member = this.#members[++at]!;
        const other = member < 0 ? ~member : member;
        if (this.#seenBy[other] === person || other === person) continue;
        this.#seenBy[other] = person;
        this.partners[count++] = other;
      }
    }
    return count;
  }
}

/** Only the people of keys that two or more have and not too many: two in three keys are nobody else's. Uses up what it is given. */
function blocksOf({ keys, people }: Entries): Int32Array {
  let length = 0;
  for (let first = 0; first < keys.length; ) {
    const key = keys[first]!;
    let end = first + 1;
    while (end < keys.length && keys[end] === key) end++;
    const size = end - first;
    if (size > 1 && size <= mostOf(key)) {
      for (let at = first; at < end; at++) people[length++] = people[at]!;
      people[length - 1] = ~people[length - 1]!;
    }
    first = end;
  }
  return people.subarray(0, length);
}

/** Where each person's places begin when they stand one person after another; one more at the end. */
function startsOf(members: Int32Array, people: number): Int32Array {
  const starts = row(people + 1);
  for (let place = 0; place < members.length; place++) if (members[place]! >= 0) starts[members[place]! + 1]!++;
  for (let person = 0; person < people; person++) starts[person + 1]! += starts[person]!;
  return starts;
}

function placesOf(members: Int32Array, starts: Int32Array): Int32Array {
  const places = row(starts[starts.length - 1]!);
  const next = starts.slice();
  for (let place = 0; place < members.length; place++)
    if (members[place]! >= 0) places[next[members[place]!]!++] = place;
  return places;
}

/** People that share a key at most. */
export function mostOf(key: number): number {
  return MOST_PEOPLE[sharpness(key)]!;
}

/** A key and whose it is, side by side. */
export interface Entries {
  readonly keys: Int32Array;
  readonly people: Int32Array;
}

/** All keys in the order of people. */
function entriesOf(profiles: Profiles, from: number): Entries {
  const maker = new KeyMaker(profiles);
  let keys = row(profiles.size * USUAL_KEYS + maker.keys.length);
  let people = row(keys.length);
  let length = 0;
  for (let person = from; person < profiles.size; person++) {
    maker.make(person);
    if (length + maker.count > keys.length) [keys, people] = [grown(keys), grown(people)];
    for (let i = 0; i < maker.count; i++) {
      keys[length] = maker.keys[i] ?? 0;
      people[length++] = person;
    }
  }
  return { keys: keys.subarray(0, length), people: people.subarray(0, length) };
}

/** Bits of a key sorted by in one go: 2,048 heaps fit a processor's first cache. */
const DIGIT_BITS = 11;
const DIGITS = 2 ** DIGIT_BITS;

/** By key (as bits), and people of one key in the order they stood in: a radix sort, which uses up what it is given. */
export function sortedByKey(entries: Entries): Entries {
  let from = entries;
  let to: Entries = { keys: row(entries.keys.length), people: row(entries.keys.length) };
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    distribute(from, to, shift);
    [from, to] = [to, from];
  }
  return from;
}

function distribute(from: Entries, to: Entries, shift: number): void {
  const next = heapStarts(from.keys, shift);
  for (let i = 0; i < from.keys.length; i++) {
    const key = from.keys[i] ?? 0;
    const digit = (key >>> shift) & (DIGITS - 1);
    const place = next[digit] ?? 0;
    next[digit] = place + 1;
    to.keys[place] = key;
    to.people[place] = from.people[i] ?? 0;
  }
}

function heapStarts(keys: Int32Array, shift: number): Int32Array {
  const counts = new Int32Array(DIGITS + 1);
  for (let i = 0; i < keys.length; i++) {
    const digit = ((keys[i] ?? 0) >>> shift) & (DIGITS - 1);
    counts[digit + 1] = (counts[digit + 1] ?? 0) + 1;
  }
  for (let digit = 0; digit < DIGITS; digit++) counts[digit + 1] = (counts[digit + 1] ?? 0) + (counts[digit] ?? 0);
  return counts;
}
