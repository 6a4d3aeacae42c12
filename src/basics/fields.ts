/** Values kept as JSON, read again. They may be old, foreign or damaged: what cannot be read is taken as not said. */

import { cut, storable } from './text.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** The fields of the object a text holds; null where it holds none. */
export function fieldsOf(text: string): Fields | null {
  return fieldsIn(jsonOf(text));
}

/** The texts in the list a text holds; none where it holds no list. */
export function textsOf(text: string): string[] {
  return textsIn(jsonOf(text));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function fieldsIn(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

export function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
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
