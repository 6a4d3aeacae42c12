/** Keys of records, kept short enough for an index. */
import { createHash } from 'node:crypto';
import { cut } from '../../basics/text.ts';
import type { Card } from '../../people/index.ts';
import type { Interaction } from '../../timeline/index.ts';

/** UTF-16 units, timeline/interaction.ts. */
const MAX_KEY = 1000;
/** Hexadecimal digits of SHA-256 that stand for the rest: 128 bit. */
const DIGITS = 32;

/** A key cut off would make one of two long ones, so what is cut is summed up. */
export function withShortKeys(items: readonly (Card | Interaction)[]): readonly (Card | Interaction)[] {
  return items.every((item) => item.key.length <= MAX_KEY)
    ? items
    : items.map((item) => ({ ...item, key: shortKey(item.key) }));
}

function shortKey(key: string): string {
  if (key.length <= MAX_KEY) return key;
  const sum = createHash('sha256').update(key).digest('hex').slice(0, DIGITS);
  return `${cut(key, MAX_KEY - DIGITS - 1)}:${sum}`;
}
