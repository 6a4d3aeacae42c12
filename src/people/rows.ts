/** Rows of numbers outside the heap that the collector of garbage walks through. */

/** Numbers from which a row is a large one. */
const LARGE = 2 ** 16;

/**
 * So many zeros. V8 collects everything whenever 64 MB of new ArrayBuffers have come: among a million people a walk through ten
 * million objects for a row that refers to none. It leaves memory that threads can share out of that account, so large rows are of
 * it, though nobody shares them.
 */
export function row(length: number): Int32Array {
  return new Int32Array(length < LARGE ? new ArrayBuffer(length * 4) : new SharedArrayBuffer(length * 4));
}

/** Numbers there is room for at first beyond those that are expected; and the share of these, since an index is made anew when a tenth has changed. */
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
