/** Days of birth in tables, where the order of day and month is nobody's promise. */

import { birthdayOf, isoDay, NO_YEAR } from './birthday.ts';

export type DayOrder = 'day first' | 'month first' | 'unknown';

const SLASHES = /^(\d{1,2})[/-](\d{1,2})[/-](\d{2}|\d{4})(?: .*)?$/;
const DOTS = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2}|\d{4})?(?: .*)?$/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/;
/** What Outlook writes for "none". */
const NONE = /^0{1,4}[/.-]0{1,4}[/.-]0{1,4}$/;

type TableDay =
  | { readonly day: string }
  /** Day and month cannot be told apart; the year alone is sure, when there is one. */
  | { readonly unsure: string | null }
  | 'none'
  | 'unreadable';

/** A cell of a birthday column. Two-digit years are dropped: nobody can tell 1924 from 2024 in them. */
export function tableDay(cell: string, order: DayOrder): TableDay {
  const text = cell.trim();
  if (text === '' || NONE.test(text)) return 'none';
  const iso = birthdayOf(text);
  if (iso !== null) return { day: iso };
  const year = YEAR_FIRST.exec(text);
  if (year !== null) return dayOr(isoDay(Number(year[1]), Number(year[2]), Number(year[3])));
  const dots = DOTS.exec(text);
  if (dots !== null) return dayOr(dayOf(dots[3], dots[2], dots[1]));
  const slashes = SLASHES.exec(text);
  if (slashes === null) return 'unreadable';
  return inOrder(slashes[1] ?? '', slashes[2] ?? '', slashes[3] ?? '', order);
}

/** What one cell shows about the order in its whole column: a number above 12 is a day. */
export function orderShown(cell: string): DayOrder {
  const match = SLASHES.exec(cell.trim());
  const [first, second] = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
  if (first > 12 && second <= 12) return 'day first';
  return second > 12 && first <= 12 ? 'month first' : 'unknown';
}

function inOrder(first: string, second: string, year: string, order: DayOrder): TableDay {
  const shown = orderShown(`${first}/${second}/${year}`);
  const known = shown === 'unknown' ? order : shown;
  if (known === 'day first' || first === second) return dayOr(dayOf(year, second, first));
  if (known === 'month first') return dayOr(dayOf(year, first, second));
  return dayOf(year, first, second) === null ? 'unreadable' : { unsure: year.length === 4 ? year : null };
}

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const hasYear = year !== undefined && year.length === 4;
  return isoDay(hasYear ? Number(year) : NO_YEAR, Number(month), Number(day));
}

function dayOr(day: string | null): TableDay {
  return day === null ? 'unreadable' : { day };
}
