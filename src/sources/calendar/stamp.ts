/** Dates and times as a calendar writes them, before any zone is looked up. */

import { DAY, dayAt, HOUR, MINUTE, SECOND, timeAt } from '../../basics/when.ts';
import { dayNumber, daysInMonth } from './days.ts';
import { type Line, paramOf } from './line.ts';

export interface Stamp {
  /** What the clock on the wall shows, as milliseconds since 1970 as if that clock were UTC. */
  readonly wall: number;
  /** `date`: a day without time. `utc`: ends in Z. `zoned`: has a TZID. `floating`: nobody wrote the zone down. */
  readonly form: 'date' | 'utc' | 'zoned' | 'floating';
  /** Binary text of TZID; only for `zoned`. */
  readonly tzid: string | null;
}

/** Basic form `20260512T081000Z`, and the extended `2026-05-12T08:10:00Z` that some programs write. */
const STAMP = /^(\d{4})-?(\d{2})-?(\d{2})(?:[Tt ](\d{2}):?(\d{2}):?(\d{2})?(?:[.,]\d{1,9})?([Zz]|[+-]\d{2}:?\d{2})?)?$/;

/** Null when the value is no date. */
export function parseStamp(value: string, params: string): Stamp | null {
  const wall = basicWall(value);
  if (wall === null) return parseUnusual(value, params);
  if (value.length === 8 || isDateOnly(params)) return { wall: Math.floor(wall / DAY) * DAY, form: 'date', tzid: null };
  if (value.length === 16) return { wall, form: 'utc', tzid: null };
  return local(wall, params);
}

/** `20260512`, `20260512T081000` and `20260512T081000Z`, which nearly all are; null for anything else. */
function basicWall(value: string): number | null {
  const { length } = value;
  if (length !== 8 && length !== 15 && length !== 16) return null;
  const [year, month, day] = [digits(value, 0, 4), digits(value, 4, 6), digits(value, 6, 8)];
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return null;
  const start = dayNumber(year, month, day) * DAY;
  if (length === 8) return start;
  if (value.charCodeAt(8) !== 84 || (length === 16 && value.charCodeAt(15) !== 90)) return null;
  const [hour, minute, second] = [digits(value, 9, 11), digits(value, 11, 13), digits(value, 13, 15)];
  return hour <= 23 && minute <= 59 && second <= 59 ? start + hour * HOUR + minute * MINUTE + second * SECOND : null;
}

/** NaN when one of them is no digit. */
function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN;
  }
  return value;
}

function local(wall: number, params: string): Stamp {
  const tzid = params === '' ? null : paramOf(params, 'TZID');
  return tzid === null || tzid === '' ? { wall, form: 'floating', tzid: null } : { wall, form: 'zoned', tzid };
}

function parseUnusual(value: string, params: string): Stamp | null {
  const match = STAMP.exec(value.length > 40 ? '' : value);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, zone] = match;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (hour === undefined || isDateOnly(params)) {
    const at = dayAt(date.year, date.month, date.day)?.at ?? null;
    return at === null ? null : { wall: at, form: 'date', tzid: null };
  }
  const parts = { ...date, hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) };
  const at = timeAt(parts, 'second')?.at ?? null;
  if (at === null) return null;
  if (zone !== undefined) return { wall: at - offsetOf(zone), form: 'utc', tzid: null };
  return local(at, params);
}

function isDateOnly(params: string): boolean {
  return params !== '' && paramOf(params, 'VALUE')?.toUpperCase() === 'DATE';
}

/** `+0130`, `-07:00`, `+013015` or `Z`, to milliseconds east of UTC. NaN when it is none. */
export function offsetOf(text: string): number {
  if (/^[Zz]$/.test(text)) return 0;
  const match = /^([+-])(\d{2}):?(\d{2})?:?(\d{2})?$/.exec(text.trim().slice(0, 12));
  if (match === null) return Number.NaN;
  const size = Number(match[2]) * HOUR + Number(match[3] ?? 0) * MINUTE + Number(match[4] ?? 0) * SECOND;
  return match[1] === '-' ? -size : size;
}

/** A list such as EXDATE's, at most `max` entries; what is no date is left out and counted. */
export function parseStamps(line: Line, max: number): { readonly stamps: Stamp[]; readonly bad: number } {
  const stamps: Stamp[] = [];
  let bad = 0;
  for (const part of line.value.split(/[,;]/, max)) {
    const text = part.trim();
    if (text === '') continue;
    const stamp = parseStamp(text, line.params);
    if (stamp === null) bad++;
    else stamps.push(stamp);
  }
  return { stamps, bad };
}

const DURATION = /^([+-]?)P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?$/i;

/** `PT1H30M` in milliseconds; null when it is no duration. May be negative. */
export function parseDuration(text: string): number | null {
  const match = DURATION.exec(text.trim().slice(0, 60));
  if (match === null) return null;
  const [, sign, weeks, days, hours, minutes, seconds] = match;
  const size =
    Number(weeks ?? 0) * 7 * DAY +
    Number(days ?? 0) * DAY +
    Number(hours ?? 0) * HOUR +
    Number(minutes ?? 0) * MINUTE +
    Number(seconds ?? 0) * SECOND;
  return sign === '-' ? -size : size;
}
