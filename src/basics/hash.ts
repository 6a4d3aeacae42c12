/** Short fingerprints. Pure. */
import { hash } from 'node:crypto';

/** 96 bits of SHA-256, base64url: long enough that nobody can make two records collide on purpose. */
export function fingerprint(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 16);
}

/**
 * A fast 53-bit hash of a string (two 32-bit multiplicative lanes) for telling two versions of one record apart.
 * Not against an adversary: whoever forces a collision only makes a second version look unchanged.
 */
export function quickHash(text: string, seed = 0): number {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (high & 0x1fffff) * 0x100000000 + (low >>> 0);
}
