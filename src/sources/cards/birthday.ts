/** Days of birth as cards and columns write them. */

import { dayAt } from '../../basics/when.ts';

/** Apple's stand-in for "no year"; a leap year, so that 29 February fits. */
export const NO_YEAR = 1604;
/** Exchange writes 0001-01-01 and 1601-01-01 where nobody entered a day; nobody in an address book was born before this. */
const FIRST_YEAR = 1800;

/**
 * `1980-03-22`, or `--03-22` when no year is known, or `1980-03` and `1980`; null when it is no date.
 * Reads `1980-03-22`, `19800322`, either with a time behind it, `--0322`, `--03-22`, `1604-03-22`.
 */
export function birthdayOf(text: string, omittedYear?: string): string | null {
  const value = text.trim();
  const full = /^(\d{4})-?(\d{2})-?(\d{2})(?:$|[T ])/.exec(value);
  if (full !== null) return isoDay(Number(full[1]), Number(full[2]), Number(full[3]), omittedYear);
  const day = /^--(\d{2})-?(\d{2})(?:$|T)/.exec(value);
  if (day !== null) return isoDay(NO_YEAR, Number(day[1]), Number(day[2]));
  const month = /^(\d{4})-(\d{2})$/.exec(value);
  if (month !== null) return isoDay(Number(month[1]), Number(month[2]), 1, omittedYear)?.slice(0, 7) ?? null;
  return /^[12]\d{3}$/.test(value) ? value : null;
}

/** The ISO form of a date in the Gregorian calendar; null for 30 February and for years that stand for no date. */
export function isoDay(year: number, month: number, day: number, omittedYear?: string): string | null {
  if (dayAt(year, month, day) === null) return null;
  const monthAndDay = `${twoDigits(month)}-${twoDigits(day)}`;
  const hasNoYear = year === NO_YEAR || String(year) === omittedYear;
  if (!hasNoYear && year < FIRST_YEAR) return null;
  return hasNoYear ? `--${monthAndDay}` : `${String(year).padStart(4, '0')}-${monthAndDay}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
