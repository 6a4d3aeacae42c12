import { cut, storable } from '../basics/text.ts';

/** One line of text, or null where there is none. */
export function textOf(value: unknown, most: number): string | null {
  if (typeof value !== 'string') return null;
  const line = storable(cut(value, most)).replace(/\s+/gu, ' ').trim();
  return line === '' ? null : line;
}
