/** Values kept as JSON, read again. They may be old, foreign or damaged: what cannot be read is taken as not said. */

import { cut, storable } from './text.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** The fields of the object a text holds; null where it holds none. */
export function fieldsOf(text: string): Fields | null {
  try {
    return fieldsIn(JSON.parse(text));
  } catch {
    return null;
  }
}

export function fieldsIn(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

/** One line of text, at most so many UTF-16 units; null where there is none. */
export function lineIn(value: unknown, most: number): string | null {
  if (typeof value !== 'string') return null;
  const line = storable(cut(value, most)).replace(/\s+/gu, ' ').trim();
  return line === '' ? null : line;
}

/** Milliseconds. */
export function momentIn(value: unknown): number | null {
  return Number.isSafeInteger(value) ? (value as number) : null;
}
