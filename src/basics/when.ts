/** Points in time with the precision that was given. A date without a time stays a date. */

/** Milliseconds. */
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** `local` is a wall-clock minute whose zone nobody wrote down; `at` then reads it as if it were UTC. */
export type Precision = 'second' | 'minute' | 'local' | 'day' | 'month' | 'year' | 'unknown';

export interface When {
  /** Milliseconds since 1970 UTC, the start of the stated unit; null exactly when precision is `unknown`. */
  readonly at: number | null;
  readonly precision: Precision;
}

export const UNKNOWN_WHEN: When = { at: null, precision: 'unknown' };

/** "2026-06-03", UTC. */
export function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** Of the calendar, January first. */
export const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/** As `Date` counts them, Sunday first. */
export const WEEKDAYS: readonly string[] = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** "3 June"; UTC, as all days in sentences. */
export function dayOfMonth(at: number): string {
  const date = new Date(at);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
}

/** "3 June", with the year when it is not this one. UTC. */
export function dayIn(at: number, now: number): string {
  return `${new Date(at).getUTCDate()} ${monthOf(at, now)}`;
}

/** "June", with the year when it is not this one. UTC. */
export function monthOf(at: number, now: number): string {
  const date = new Date(at);
  const year = date.getUTCFullYear();
  return `${MONTHS[date.getUTCMonth()]}${year === new Date(now).getUTCFullYear() ? '' : ` ${year}`}`;
}

/** Months 1 to 12. Null when the parts are no date (30 February). */
export function dayAt(year: number, month: number, day: number): When | null {
  const at = utc(year, month, day);
  return at === null ? null : { at, precision: 'day' };
}

/** Null when the parts are no date or no time. */
export function timeAt(
  parts: { year: number; month: number; day: number; hour: number; minute: number; second?: number },
  precision: 'second' | 'minute' | 'local',
): When | null {
  const { year, month, day, hour, minute, second = 0 } = parts;
  const start = utc(year, month, day);
  if (start === null || hour > 23 || minute > 59 || second > 60) return null;
  return { at: start + ((hour * 60 + minute) * 60 + Math.min(second, 59)) * 1000, precision };
}

/** An ISO date that is one. Date.parse takes 30 February for 2 March: a day nobody wrote. */
export function isDay(text: unknown): text is string {
  const parts = typeof text === 'string' ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) : null;
  return parts !== null && utc(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null;
}

/** The written form: "2016", "2016-05", "2016-05-12", "2016-05-12T08:10" (no zone known) or a full UTC instant. */
export function whenToIso(when: When): string | null {
  if (when.at === null) return null;
  const iso = new Date(when.at).toISOString();
  switch (when.precision) {
    case 'year':
      return iso.slice(0, 4);
    case 'month':
      return iso.slice(0, 7);
    case 'day':
      return iso.slice(0, 10);
    case 'local':
      return iso.slice(0, 16);
    default:
      return `${iso.slice(0, 19)}Z`;
  }
}

function utc(year: number, month: number, day: number): number | null {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 ? date.getTime() : null;
}
