/** Short fingerprints. Pure. */
import { hash } from 'node:crypto';

/** 96 bits of SHA-256, base64url: long enough that nobody can make two records collide on purpose. */
export function fingerprint(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 16);
}

/** UTF-16 units hashed in one piece; a longer text is hashed piece by piece. */
const PIECE = 1 << 15;
/** Bytes of UTF-8 that a UTF-16 unit can take. */
const BYTES_A_UNIT = 3;

const words = new Int32Array((PIECE * BYTES_A_UNIT) / 4 + 1);
const bytes = new Uint8Array(words.buffer);
const encoder = new TextEncoder();

/**
 * A fast 53-bit hash (two 32-bit multiplicative lanes) for telling two versions of one record apart. `start`: a hash of what
 * stands before, so that several texts and numbers need not be put together. Not against an adversary: whoever forces a
 * collision only makes a second version look unchanged.
 */
export function quickHash(text: string, start = 0): number {
  let hash = start;
  for (let from = 0; from < text.length || from === 0; from += PIECE) {
    // Asking a string that was put together or cut out for its units one by one takes twice the time of copying them.
    const piece = text.length <= PIECE ? text : text.slice(from, from + PIECE);
    hash = hashOfBytes(encoder.encodeInto(piece, bytes).written, hash);
  }
  return hash;
}

/** The hash of a number, whole or not, behind what `start` stands for. */
export function quickHashOfNumber(number: number, start = 0): number {
  numbers[0] = number;
  words[0] = halves[0] as number;
  words[1] = halves[1] as number;
  return hashOfBytes(8, start);
}

const numbers = new Float64Array(1);
const halves = new Int32Array(numbers.buffer);

/** Of the first `length` of `bytes`, in words of four. */
function hashOfBytes(length: number, start: number): number {
  const rest = length & 3;
  const end = (length + 3) >> 2;
  // What a longer text left behind in the last word is not part of this one.
  if (rest > 0) (words[end - 1] as number) &= (1 << (rest * 8)) - 1;
  let high = (0xdeadbeef ^ length ^ Math.floor(start / 0x100000000)) | 0;
  let low = (0x41c6ce57 ^ start) | 0;
  for (let i = 0; i < end; i++) {
    const word = words[i] as number;
    // Turned as well as multiplied: multiplying alone would carry nothing down from the upper bits.
    high = Math.imul(((high << 5) | (high >>> 27)) ^ word, 0x9e3779b1);
    low = Math.imul(((low << 13) | (low >>> 19)) ^ word, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (high & 0x1fffff) * 0x100000000 + (low >>> 0);
}
