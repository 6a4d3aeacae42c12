/** Rows of numbers outside the heap that the collector of garbage walks through. */

/** Numbers from which a row is a large one. */
const LARGE = 2 ** 16;

/**
 * So many zeros. New ArrayBuffers make V8 collect everything every so often: among a million people that was seven walks through ten
 * million objects (measured with --trace-gc), for rows that refer to none. Memory that threads can share is not in that account, so
 * large rows are of it, though nobody shares them; they are given back when the collector comes for other reasons.
 */
export function row(length: number): Int32Array {
  return new Int32Array(length < LARGE ? new ArrayBuffer(length * 4) : new SharedArrayBuffer(length * 4));
}

/** Numbers there is room for beyond those that are expected; and a share of these, since an index is made anew when a tenth has changed. */
const SPARE = 1024;
const SPARE_SHARE = 1 / 8;

/** A row for so many numbers and for those that may come one by one afterwards, among whom it does not have to grow. */
export function rowFor(expected: number): Int32Array {
  return row(expected + Math.ceil(expected * SPARE_SHARE) + SPARE);
}

/** The same numbers with room for as many again. */
export function grown(values: Int32Array): Int32Array {
  const larger = row(values.length * 2);
  larger.set(values);
  return larger;
}
