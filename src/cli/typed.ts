/** What was typed, as a number, a day or a moment; or a refusal that says how to type it. */

import { isDay } from '../basics/when.ts';
import { refuse } from './refused.ts';

/** A whole number above 0. `what` begins the sentence: "--limit", "The number of an import". */
export function countOf(text: unknown, what: string): number {
  const n = Number(text);
  if (!Number.isSafeInteger(n) || n < 1) refuse(`${what} must be a whole number above 0.`);
  return n;
}

/** A day that exists, as it was written; null where none was. `what` begins the sentence: "--until". */
export function dayOf(text: unknown, what: string): string | null {
  if (text === undefined) return null;
  if (!isDay(text)) refuse(`${what} must be a day such as 2026-12-24.`);
  return text;
}

/** Milliseconds; null where no moment was typed. */
export function momentOf(text: unknown): number | null {
  if (text === undefined) return null;
  const written = String(text);
  // Date.parse alone takes "hello 5" for May 2001 and 30 February for 2 March: every answer would be of another day.
  const at = ISO.test(written) && isDay(written.slice(0, 10)) ? Date.parse(written) : Number.NaN;
  if (Number.isNaN(at)) {
    refuse(`"${written}" is no moment. Please write it like 2026-05-12 or 2026-05-12T08:10:00Z.`);
  }
  return at;
}

/** A day, or a moment with or without seconds and zone. */
const ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?)?$/;
