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

/** The same numbers with room for as many again. */
export function grown(values: Int32Array): Int32Array {
  const larger = row(values.length * 2);
  larger.set(values);
  return larger;
}
