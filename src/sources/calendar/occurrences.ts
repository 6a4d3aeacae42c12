/**
 * When a rule's instances fall, on the wall clock. Own arithmetic instead of ical.js' iterator: measured, that one takes
 * 15 to 200 µs for an occurrence and walks from the first, so that four hundred series of a busy calendar cost a minute;
 * and it finds 30 February on 1 March. Both are compared in docs/calendar-conformance.md.
 */

import { DAY, HOUR, MINUTE, SECOND } from '../../basics/when.ts';
import { civilOf, dayNumber, daysInMonth, firstWeekOf, weekdayOf } from './days.ts';
import type { Rule } from './rule.ts';

/** Work that may still be done for one event: a day looked at costs one (measured: some 50 ns), an instance too. */
export interface Budget {
  left: number;
}

export interface Bounds {
  /** Nothing earlier is given; periods before it are jumped over when the rule has no COUNT. */
  readonly from: number;
  /** Nothing later is given. */
  readonly to: number;
  /** The rule's own end on the wall clock, inclusive; Infinity without one. */
  readonly until: number;
}

/**
 * Walls in ascending order, from the start on. A start that does not fit its own rule is no instance: RFC 5545 leaves that
 * open, and ical.js, node-ical and calcard all read it so. Nothing comes of a rule that ends before its start: Google and
 * Confluence write that for a series of which every instance was deleted.
 */
export function* occurrences(rule: Rule, start: number, bounds: Bounds, budget: Budget): Generator<number> {
  const end = Math.min(bounds.to, bounds.until);
  const walker = walkerFor(rule, start);
  let left = rule.count ?? Number.POSITIVE_INFINITY;
  // Every instance before `from` uses up a COUNT, so such a rule must be walked from its start.
  const first = rule.count === null ? Math.max(0, walker.indexAt(bounds.from) - 1) : 0;
  for (let index = first; left > 0 && budget.left > 0; index = walker.next(index)) {
    budget.left -= walker.cost;
    if (walker.startOf(index) > end) return;
    for (const wall of walker.wallsOf(index, budget)) {
      if (wall < start) continue;
      if (wall > end || left <= 0) return;
      left--;
      if (wall >= bounds.from) yield wall;
    }
  }
}

/** Steps through a rule's periods (years, weeks, hours …), numbered from the one that holds the start. */
interface Walker {
  /** Days looked at per period. */
  readonly cost: number;
  /** The last period that begins at or before a wall. */
  indexAt(wall: number): number;
  /** Nothing of the period lies before this. */
  startOf(index: number): number;
  wallsOf(index: number, budget: Budget): readonly number[];
  next(index: number): number;
}

function walkerFor(rule: Rule, start: number): Walker {
  switch (rule.frequency) {
    case 'SECONDLY':
      return clockWalker(rule, start, SECOND);
    case 'MINUTELY':
      return clockWalker(rule, start, MINUTE);
    case 'HOURLY':
      return clockWalker(rule, start, HOUR);
    default:
      return dayWalker(rule, start);
  }
}

/** Years, months, weeks and days: a set of days times a set of hours. */
function dayWalker(rule: Rule, start: number): Walker {
  const startDay = Math.floor(start / DAY);
  const times = timesOfDay(rule, start - startDay * DAY);
  const filled = withDefaults(rule, startDay);
  const periods = periodsOf(rule, startDay);
  return {
    cost: periods.cost,
    indexAt: (wall) => periods.indexAt(Math.floor(wall / DAY)),
    // A week 1 may begin in the last days of December.
    startOf: (index) => (periods.firstDay(index) - (rule.weeks.length > 0 ? 7 : 0)) * DAY,
    wallsOf: (index, budget) => {
      const days = periods.days(index, filled);
      budget.left -= days.length * times.length;
      return pick(rule, days, times);
    },
    next: (index) => index + 1,
  };
}

/** BYSETPOS chooses among the days and times of one period without making the whole list. */
function pick(rule: Rule, days: readonly number[], times: readonly number[]): number[] {
  const size = days.length * times.length;
  const wallAt = (at: number) => (days[Math.floor(at / times.length)] ?? 0) * DAY + (times[at % times.length] ?? 0);
  if (rule.positions.length === 0) return Array.from({ length: size }, (_, at) => wallAt(at));
  return chosen(rule.positions, size).map(wallAt);
}

/** Places that BYSETPOS names among `size` instances, ascending; negative ones count from the end. */
function chosen(positions: readonly number[], size: number): number[] {
  const places = positions.map((position) => (position > 0 ? position - 1 : size + position));
  return [...new Set(places)].filter((place) => place >= 0 && place < size).sort((a, b) => a - b);
}

/** Milliseconds since midnight at which instances begin. At most 24 × 60 × 60. */
function timesOfDay(rule: Rule, time: number): number[] {
  const hours = rule.hours.length > 0 ? rule.hours : [Math.floor(time / HOUR)];
  const minutes = rule.minutes.length > 0 ? rule.minutes : [Math.floor(time / MINUTE) % 60];
  const seconds = rule.seconds.length > 0 ? rule.seconds : [Math.floor(time / SECOND) % 60];
  const times: number[] = [];
  for (const hour of hours)
    for (const minute of minutes)
      for (const second of seconds) times.push(hour * HOUR + minute * MINUTE + second * SECOND);
  return times;
}

/** What the rule leaves open is taken from the start: a plain MONTHLY means "on that day of the month". */
function withDefaults(rule: Rule, startDay: number): Rule {
  const { month, day } = civilOf(startDay);
  const hasDays = rule.weekdays.length + rule.monthDays.length + rule.yearDays.length > 0;
  if (hasDays) return rule;
  const weekdays = [{ nth: 0, weekday: weekdayOf(startDay) }];
  if (rule.frequency === 'WEEKLY' || rule.weeks.length > 0) return { ...rule, weekdays };
  if (rule.frequency === 'MONTHLY') return { ...rule, monthDays: [day] };
  if (rule.frequency !== 'YEARLY') return rule;
  return { ...rule, monthDays: [day], months: rule.months.length > 0 ? rule.months : [month] };
}

interface Periods {
  readonly cost: number;
  indexAt(day: number): number;
  firstDay(index: number): number;
  days(index: number, filled: Rule): number[];
}

function periodsOf(rule: Rule, startDay: number): Periods {
  const { interval } = rule;
  if (rule.frequency === 'YEARLY') return years(rule, startDay);
  if (rule.frequency === 'MONTHLY') {
    const { year, month } = civilOf(startDay);
    const monthAt = (index: number) => year * 12 + (month - 1) + index * interval;
    const firstDay = (index: number) => dayNumber(Math.floor(monthAt(index) / 12), (monthAt(index) % 12) + 1, 1);
    return {
      cost: 31,
      indexAt: (day) => Math.floor((monthsOf(day) - monthAt(0)) / interval),
      firstDay,
      days: (index, filled) => daysOfMonth(filled, Math.floor(monthAt(index) / 12), (monthAt(index) % 12) + 1),
    };
  }
  const length = rule.frequency === 'WEEKLY' ? 7 : 1;
  const origin = length === 1 ? startDay : startDay - ((weekdayOf(startDay) - rule.weekStart + 7) % 7);
  const firstDay = (index: number) => origin + index * interval * length;
  return {
    cost: length,
    indexAt: (day) => Math.floor((day - origin) / (interval * length)),
    firstDay,
    days: (index, filled) => matching(filled, firstDay(index), length, null),
  };
}

function monthsOf(day: number): number {
  const { year, month } = civilOf(day);
  return year * 12 + month - 1;
}

function years(rule: Rule, startDay: number): Periods {
  const startYear = civilOf(startDay).year;
  const yearAt = (index: number) => startYear + index * rule.interval;
  return {
    cost: rule.months.length > 0 ? 31 * rule.months.length : 366,
    indexAt: (day) => Math.floor((civilOf(day).year - startYear) / rule.interval),
    firstDay: (index) => dayNumber(yearAt(index), 1, 1),
    days: (index, filled) => daysOfYear(filled, yearAt(index)),
  };
}

function daysOfYear(rule: Rule, year: number): number[] {
  if (rule.weeks.length > 0) return daysOfWeeks(rule, year);
  if (rule.months.length > 0) return rule.months.flatMap((month) => daysOfMonth(rule, year, month));
  const first = dayNumber(year, 1, 1);
  return matching(rule, first, dayNumber(year + 1, 1, 1) - first, 'year');
}

function daysOfMonth(rule: Rule, year: number, month: number): number[] {
  return matching(rule, dayNumber(year, month, 1), daysInMonth(year, month), 'month');
}

function daysOfWeeks(rule: Rule, year: number): number[] {
  const first = firstWeekOf(year, rule.weekStart);
  const count = (firstWeekOf(year + 1, rule.weekStart) - first) / 7;
  const weeks = rule.weeks
    .map((week) => (week > 0 ? week : count + 1 + week))
    .filter((week) => week > 0 && week <= count);
  const days = weeks.flatMap((week) => matching(rule, first + (week - 1) * 7, 7, null));
  return [...new Set(days)].sort((a, b) => a - b);
}

/** The days of a stretch that pass every BY-part; `within` says what an ordinal weekday ("2nd Tuesday") counts in. */
function matching(rule: Rule, first: number, length: number, within: 'month' | 'year' | null): number[] {
  const days: number[] = [];
  for (let day = first; day < first + length; day++) if (isMatch(rule, day, within)) days.push(day);
  return days;
}

function isMatch(rule: Rule, day: number, within: 'month' | 'year' | null): boolean {
  if (rule.weekdays.length > 0 && !isWeekday(rule, day, within)) return false;
  if (rule.months.length + rule.monthDays.length + rule.yearDays.length === 0) return true;
  const { year, month, day: dayOfMonth } = civilOf(day);
  if (rule.months.length > 0 && !rule.months.includes(month)) return false;
  if (rule.monthDays.length > 0 && !isOneOf(rule.monthDays, dayOfMonth, daysInMonth(year, month))) return false;
  if (rule.yearDays.length === 0) return true;
  const newYear = dayNumber(year, 1, 1);
  return isOneOf(rule.yearDays, day - newYear + 1, dayNumber(year + 1, 1, 1) - newYear);
}

/** Negative positions count from the end: −1 is the last. */
function isOneOf(positions: readonly number[], position: number, size: number): boolean {
  return positions.includes(position) || positions.includes(position - size - 1);
}

function isWeekday(rule: Rule, day: number, within: 'month' | 'year' | null): boolean {
  const weekday = weekdayOf(day);
  for (const wanted of rule.weekdays) {
    if (wanted.weekday !== weekday) continue;
    if (wanted.nth === 0 || within === null || wanted.nth === ordinal(day, within, wanted.nth > 0)) return true;
  }
  return false;
}

function ordinal(day: number, within: 'month' | 'year', fromStart: boolean): number {
  const { year, month } = civilOf(day);
  const first = dayNumber(year, within === 'month' ? month : 1, 1);
  const length = within === 'month' ? daysInMonth(year, month) : dayNumber(year + 1, 1, 1) - first;
  return fromStart ? Math.floor((day - first) / 7) + 1 : -(Math.floor((first + length - 1 - day) / 7) + 1);
}

/** Hours, minutes and seconds: the BY-parts for days only leave out. */
function clockWalker(rule: Rule, start: number, unit: number): Walker {
  const step = rule.interval * unit;
  const origin = Math.floor(start / unit) * unit;
  const rest = start - origin;
  const startOf = (index: number) => origin + index * step;
  const minutes = unit === HOUR ? (rule.minutes.length > 0 ? rule.minutes : [Math.floor(rest / MINUTE)]) : [0];
  const own = unit === SECOND ? [0] : [Math.floor(rest / SECOND) % 60];
  const seconds = unit !== SECOND && rule.seconds.length > 0 ? rule.seconds : own;
  const offsets = minutes.flatMap((minute) => seconds.map((second) => minute * MINUTE + second * SECOND));
  const passes = (wall: number) => isHourWanted(rule, wall, unit) && isMatch(rule, Math.floor(wall / DAY), 'month');
  return {
    cost: 1 + offsets.length,
    startOf,
    indexAt: (wall) => Math.floor((wall - origin) / step),
    wallsOf: (index) => (passes(startOf(index)) ? pickClock(rule, startOf(index), offsets) : []),
    next: (index) => {
      const day = Math.floor(startOf(index) / DAY);
      // A day that cannot match is left in one step: "every second in February, on the 30th" ends at once.
      if (isMatch(rule, day, 'month')) return index + 1;
      return Math.max(index + 1, Math.ceil(((day + 1) * DAY - origin) / step));
    },
  };
}

function isHourWanted(rule: Rule, wall: number, unit: number): boolean {
  if (rule.hours.length > 0 && !rule.hours.includes(Math.floor(wall / HOUR) % 24)) return false;
  if (unit < HOUR && rule.minutes.length > 0 && !rule.minutes.includes(Math.floor(wall / MINUTE) % 60)) return false;
  return unit !== SECOND || rule.seconds.length === 0 || rule.seconds.includes(Math.floor(wall / SECOND) % 60);
}

function pickClock(rule: Rule, period: number, offsets: readonly number[]): number[] {
  if (rule.positions.length === 0) return offsets.map((offset) => period + offset);
  return chosen(rule.positions, offsets.length).map((place) => period + (offsets[place] ?? 0));
}
