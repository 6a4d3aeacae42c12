import { cut, storable } from '../basics/text.ts';

/** An ISO date that is one. */
export function isDay(text: unknown): text is string {
  return typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** One line of text, or null where there is none. */
export function textOf(value: unknown, most: number): string | null {
  if (typeof value !== 'string') return null;
  const line = storable(cut(value, most)).replace(/\s+/gu, ' ').trim();
  return line === '' ? null : line;
}
