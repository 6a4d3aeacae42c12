/**
 * When something is due: expressions a pack lists, found as the longest match, and the day each means seen from a given day.
 *
 * Tags of the patterns:
 *   day N           N days on                          weekday / weekday next   the coming one / the one in the next week
 *   end day|week|month|quarter|year                    the last day of it (a week ends on Friday for work)
 *   next week|month|year                               the last day of the next one
 *   weekend         the coming Sunday                  in                       so many units on ("in two weeks")
 *   date            day and month, year if written     numdate                  in digits
 *   month           the last day of that month         vague                    "soon": a time in words without a day
 */

import { DAY, dayAt, whenToIso } from '../basics/when.ts';
import { plain } from './folding.ts';
import { type Line, type Match, matchAt } from './match.ts';
import type { DueTable } from './pack.ts';
import type { Pattern } from './pattern.ts';
import type { Token } from './tokens.ts';

/** The table as look-ups. */
export interface Calendar {
  readonly weekdays: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  readonly counts: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, keyof DueTable['units']>;
  readonly dayFirst: boolean | null;
}

export function calendarOf(table: DueTable): Calendar {
  return {
    weekdays: numbered(table.weekdays, 0),
    months: numbered(table.months, 1),
    counts: numbered(table.numbers, 1),
    units: new Map(
      Object.entries(table.units).flatMap(([unit, words]) =>
        words.split(/\s+/).map((word) => [plain(word), unit as keyof DueTable['units']] as const),
      ),
    ),
    dayFirst: table.dayFirst,
  };
}

function numbered(list: string, from: number): Map<string, number> {
  const entries = list.split(/\s+/).filter(Boolean);
  return new Map(entries.flatMap((entry, i) => entry.split('|').map((word) => [plain(word), i + from] as const)));
}

export interface DueSpan extends Match {
  readonly tag: string;
}

/** The longest time expression that begins at `t`. */
export function dueAt(line: Line, patterns: readonly Pattern[], t: number): DueSpan | null {
  let best: DueSpan | null = null;
  for (const pattern of patterns) {
    const match = matchAt(line, pattern, t);
    if (match && (best === null || match.to > best.to)) best = { ...match, tag: pattern.tag };
  }
  return best;
}

/** The day as ISO date, seen from the day that holds the moment `from` (ms, UTC); null for "soon" and for no date. */
export function dayMeant(calendar: Calendar, tag: string, tokens: readonly Token[], from: number): string | null {
  const [kind, argument = ''] = tag.split(' ');
  const today = Math.floor(from / DAY) * DAY;
  switch (kind) {
    case 'day':
      return iso(today + Number(argument) * DAY);
    case 'weekday':
      return iso(weekdayAfter(today, valueIn(tokens, calendar.weekdays), argument === 'next'));
    case 'weekend':
      return iso(weekdayAfter(today - DAY, 6, false));
    case 'end':
      return iso(endOf(today, argument));
    case 'next':
      return iso(endOf(startOfNext(today, argument), argument));
    case 'in':
      return iso(unitsOn(today, countIn(tokens, calendar), valueIn(tokens, calendar.units)));
    case 'date':
      return writtenDate(calendar, tokens, today);
    case 'month':
      return monthEnd(valueIn(tokens, calendar.months), today);
    case 'numdate':
      return digitDate(tokens, calendar.dayFirst, today);
    default:
      return null;
  }
}

function iso(at: number | null): string | null {
  return at === null || !Number.isFinite(at) ? null : new Date(at).toISOString().slice(0, 10);
}

function valueIn<T>(tokens: readonly Token[], values: ReadonlyMap<string, T>): T | null {
  for (const { norm } of tokens) if (values.has(norm)) return values.get(norm)!;
  return null;
}

/** 0 is Monday. */
function dayOfWeek(at: number): number {
  return (new Date(at).getUTCDay() + 6) % 7;
}

function weekdayAfter(today: number, weekday: number | null, isNextWeek: boolean): number | null {
  if (weekday === null) return null;
  const ahead = (weekday - dayOfWeek(today) + 7) % 7 || 7;
  const nextMonday = 7 - dayOfWeek(today);
  return today + (isNextWeek ? nextMonday + weekday : ahead) * DAY;
}

/** A working week ends on Friday; said at the weekend, the coming one is meant. */
const FRIDAY = 4;

function endOf(today: number, unit: string): number | null {
  const date = new Date(today);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  switch (unit) {
    case 'day':
      return today;
    case 'week':
      return dayOfWeek(today) <= FRIDAY
        ? today + (FRIDAY - dayOfWeek(today)) * DAY
        : weekdayAfter(today, FRIDAY, false);
    case 'month':
      return Date.UTC(year, month + 1, 0);
    case 'quarter':
      return Date.UTC(year, month - (month % 3) + 3, 0);
    case 'year':
      return Date.UTC(year, 12, 0);
    default:
      return null;
  }
}

function startOfNext(today: number, unit: string): number {
  const date = new Date(today);
  if (unit === 'week') return today + (7 - dayOfWeek(today)) * DAY;
  if (unit === 'month') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
  return Date.UTC(date.getUTCFullYear() + 1, 0, 1);
}

function countIn(tokens: readonly Token[], { counts }: Calendar): number {
  const digits = tokens.find(({ norm }) => /^\d{1,3}$/.test(norm))?.norm;
  return digits ? Number(digits) : (valueIn(tokens, counts) ?? 1);
}

function unitsOn(today: number, count: number, unit: keyof DueTable['units'] | null): number | null {
  const date = new Date(today);
  switch (unit) {
    case 'minute':
    case 'hour':
      return today;
    case 'day':
      return today + count * DAY;
    case 'week':
      return today + 7 * count * DAY;
    case 'month':
      return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, date.getUTCDate());
    case 'year':
      return Date.UTC(date.getUTCFullYear() + count, date.getUTCMonth(), date.getUTCDate());
    default:
      return null;
  }
}

function writtenDate(calendar: Calendar, tokens: readonly Token[], today: number): string | null {
  const month = valueIn(tokens, calendar.months);
  const day = tokens.map(({ norm }) => /^([1-9]|[12]\d|3[01])(?!\d)/.exec(norm)?.[1]).find(Boolean);
  const year = tokens.map(({ norm }) => /^(?:19|20)\d\d$/.exec(norm)?.[0]).find(Boolean);
  if (day === undefined) return null;
  if (month === null) return iso(dayOfMonthAfter(today, Number(day)));
  return dateFrom(year ? Number(year) : null, month, Number(day), today);
}

/** "The 14th": of this month, or of the next that has one when it is over. */
function dayOfMonthAfter(today: number, day: number): number | null {
  const date = new Date(today);
  for (let ahead = 0; ahead <= 2; ahead++) {
    const month = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + ahead, day));
    if (month.getUTCDate() === day && month.getTime() >= today) return month.getTime();
  }
  return null;
}

/** A date without a year is the next one there is; up to a month ago it is a date just missed. */
function dateFrom(year: number | null, month: number, day: number, today: number): string | null {
  if (year !== null) return isoDay(year, month, day);
  const thisYear = new Date(today).getUTCFullYear();
  const meant = dayAt(thisYear, month, day);
  return isoDay(meant?.at != null && meant.at < today - 31 * DAY ? thisYear + 1 : thisYear, month, day);
}

function isoDay(year: number, month: number, day: number): string | null {
  const when = dayAt(year, month, day);
  return when && whenToIso(when);
}

function monthEnd(month: number | null, today: number): string | null {
  if (month === null) return null;
  const date = new Date(today);
  const year = date.getUTCFullYear() + (month < date.getUTCMonth() + 1 ? 1 : 0);
  return iso(Date.UTC(year, month, 0));
}

function digitDate(tokens: readonly Token[], dayFirst: boolean | null, today: number): string | null {
  const written = tokens.map(({ norm }) => norm).find((norm) => /^\d{1,4}[./-]\d{1,2}/.test(norm)) ?? '';
  const [a = 0, b = 0, c] = written.split(/[./-]/).filter(Boolean).map(Number);
  if (a > 999) return isoDay(a, b, c ?? 1);
  const year = c === undefined ? null : c < 100 ? 2000 + c : c;
  const isDayFirst = a > 12 ? true : b > 12 ? false : dayFirst;
  if (isDayFirst === null && a !== b) return null;
  return isDayFirst ? dateFrom(year, b, a, today) : dateFrom(year, a, b, today);
}
