/**
 * The order in which people are numbered: like names side by side. Whom one is compared with stands near in memory then; with a
 * million people in any order, waiting for memory took more time than comparing.
 */

import type { Likeness } from './profile.ts';
import { row } from './rows.ts';

/** Letters of the surname and of the first name that are looked at, in bits of five each. */
const DIGIT_BITS = 10;
const DIGITS = 2 ** DIGIT_BITS;

/** Places in `people` in that order; people whose names begin alike stay in the order they stood in. */
export function nearOrder(people: readonly Likeness[]): Int32Array {
  const keys = row(people.length);
  let order = row(people.length);
  for (let place = 0; place < people.length; place++) {
    keys[place] = beginOf(people[place]!);
    order[place] = place;
  }
  for (let shift = 0; shift < 2 * DIGIT_BITS; shift += DIGIT_BITS) order = sortedBy(keys, order, shift);
  return order;
}

/** Three letters of the last word of the first name and one of its first word, as a number; 0 without a name. */
function beginOf({ names }: Likeness): number {
  const name = names[0] ?? '';
  const last = name.lastIndexOf(' ') + 1;
  let key = 0;
  for (let i = last; i < last + 3; i++) key = key * 32 + ((name.charCodeAt(i) || 0) & 31);
  return key * 32 + ((name.charCodeAt(0) || 0) & 31);
}

/** One step of a radix sort. */
function sortedBy(keys: Int32Array, order: Int32Array, shift: number): Int32Array {
  const next = new Int32Array(DIGITS + 1);
  for (let i = 0; i < order.length; i++) next[((keys[i]! >>> shift) & (DIGITS - 1)) + 1]!++;
  for (let digit = 0; digit < DIGITS; digit++) next[digit + 1]! += next[digit]!;
  const sorted = row(order.length);
  for (let i = 0; i < order.length; i++) sorted[next[(keys[order[i]!]! >>> shift) & (DIGITS - 1)]!++] = order[i]!;
  return sorted;
}
