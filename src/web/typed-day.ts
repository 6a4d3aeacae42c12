/** The day somebody put into a field of a form. */

import { Refusal } from '../basics/result.ts';
import { isDay } from '../basics/when.ts';

/**
 * Milliseconds; null where the field was left empty. Browsers without a date field send whatever was typed: taken for
 * "no day", it would be kept under today.
 */
export function typedDay(text: string): number | null | Refusal {
  if (text === '') return null;
  return isDay(text) ? Date.parse(text) : new Refusal(`"${text}" is no day. Please write it like 2026-12-24.`);
}
