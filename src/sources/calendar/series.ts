/** From an event to the moments at which it takes place. */

import { DAY } from '../../basics/when.ts';
import { dayNumber } from './days.ts';
import { type CalendarEvent, isSeries } from './event.ts';
import { type Bounds, type Budget, occurrences } from './occurrences.ts';
import { parseRule, type Rule } from './rule.ts';
import { parseStamp, type Stamp } from './stamp.ts';
import { toUtc, type Zone, zoneName } from './zone.ts';
import { momentOf, type Zones } from './zones.ts';

/** Instances of one series that are kept; a daily one reaches this after 13 years. */
const MAX_INSTANCES = 5000;
/**
 * Instances of all series of one file together: a busy life of twenty years has some 100,000. Without it a calendar of 2 MB,
 * an event a line and each every second, fills 10 GB and takes an hour.
 */
export const MAX_INSTANCES_OF_FILE = 500_000;
/** Kept of each further series: those about now. */
const FURTHER = 10;

/** How many more instances a file's series may have; counted down. */
export interface Room {
  left: number;
}

/**
 * An endless series is told from ten years before now to one year after it. One that ends by itself is told whole, up
 * to the same year ahead: when it began is how two people met.
 */
const YEARS_BACK = 10;
const YEARS_AHEAD = 1;
/** Days looked at for one event: 100 ms. An honest rule of a hundred years needs 40,000. */
const WORK = 2_000_000;
const YEAR = 365.25 * DAY;

/** One instance: when it takes place and, in a series, which instance it was meant to be. */
export interface Instance {
  /** UTC milliseconds; wall time for `local`; midnight for `day`. */
  readonly at: number;
  readonly precision: 'second' | 'local' | 'day';
  /** Milliseconds, when the source says. */
  readonly length: number | null;
  /** The time zone it was written in. */
  readonly zone: string | null;
}

export interface Expansion {
  readonly instances: readonly Instance[];
  /** Told by a rule or a list of dates. */
  readonly isSeries: boolean;
  readonly warnings: readonly string[];
}

/** How the stamps of one event are compared: all moments are on the scale of its start. */
export interface Frame {
  readonly zone: Zone | null;
  readonly precision: Instance['precision'];
}

export function frameOf(start: Stamp, zones: Zones): Frame {
  if (start.form === 'date') return { zone: null, precision: 'day' };
  const zone = zones.of(start);
  return { zone, precision: zone === null ? 'local' : 'second' };
}

/** A stamp of any form on the scale of a frame: Exchange writes a date where a time belongs, and the reverse. */
export function onScale(stamp: Stamp, frame: Frame, start: Stamp, zones: Zones): number {
  if (frame.precision === 'day') return Math.floor(stamp.wall / DAY) * DAY;
  if (stamp.form === 'date') {
    const wall = stamp.wall + (start.wall - Math.floor(start.wall / DAY) * DAY);
    return frame.zone === null ? wall : toUtc(frame.zone, wall);
  }
  if (frame.zone === null) return stamp.wall;
  return stamp.form === 'floating' ? toUtc(frame.zone, stamp.wall) : momentOf(stamp, zones.of(stamp) ?? frame.zone);
}

/** `now` in milliseconds. */
export function expand(event: CalendarEvent, start: Stamp, zones: Zones, now: number, room: Room): Expansion {
  const frame = frameOf(start, zones);
  const warnings: string[] = [];
  const length = lengthOf(event, start, frame, zones, warnings);
  const at = momentOf(start, frame.zone);
  const instanceAt = (moment: number, itsLength: number | null): Instance => {
    return { at: moment, precision: frame.precision, length: itsLength, zone: zoneName(frame.zone, moment) };
  };
  if (!isSeries(event)) return { instances: [instanceAt(at, length)], isSeries: false, warnings };
  const series: Series = { event, start, frame, zones, now, budget: { left: WORK } };
  const lengths = new Map<number, number | null>();
  for (const moment of ruledMoments(series, warnings)) lengths.set(moment, length);
  addExtra(series, lengths, length, warnings);
  removeExcepted(series, lengths);
  const all = [...lengths.keys()].sort((a, b) => a - b).slice(0, MAX_INSTANCES);
  const moments = all.length <= Math.max(room.left, FURTHER) ? all : aboutNow(all, now);
  if (moments.length < all.length)
    warnings.push(
      `This file repeats its events more than ${MAX_INSTANCES_OF_FILE} times; of this one ${FURTHER} are kept.`,
    );
  room.left -= moments.length;
  if (series.budget.left <= 0) warnings.push('Its rule took too long to follow; instances may be missing.');
  const instances = moments.map((moment) => instanceAt(moment, lengths.get(moment) ?? null));
  return { instances, isSeries: true, warnings };
}

/** The last ones that have begun, or the first to come. */
function aboutNow(moments: readonly number[], now: number): number[] {
  const end = moments.findIndex((moment) => moment > now);
  const begun = end < 0 ? moments.length : end;
  return moments.slice(Math.max(0, begun - FURTHER), Math.max(begun, FURTHER));
}

interface Series {
  readonly event: CalendarEvent;
  readonly start: Stamp;
  readonly frame: Frame;
  readonly zones: Zones;
  readonly now: number;
  readonly budget: Budget;
}

function ruledMoments(series: Series, warnings: string[]): number[] {
  const { event, start, frame } = series;
  const rules = event.rules.map(parseRule);
  const usable = rules.filter((rule) => rule !== null);
  if (usable.length < rules.length)
    warnings.push('Its repetition rule could not be read; only what is certain is kept.');
  if (usable.length === 0) return [momentOf(start, frame.zone)];
  const excluded = new Set(
    event.exceptRules.map(parseRule).flatMap((rule) => (rule === null ? [] : walls(series, rule))),
  );
  const found = new Set<number>();
  for (const rule of usable) for (const wall of walls(series, rule)) if (!excluded.has(wall)) found.add(wall);
  if (found.size > MAX_INSTANCES)
    warnings.push(`It repeats more than ${MAX_INSTANCES} times; the first ${MAX_INSTANCES} are kept.`);
  const zone = frame.zone;
  return zone === null ? [...found] : Array.from(found, (wall) => toUtc(zone, wall));
}

/** A rule that ends is followed from its start if that gives few enough; every other one inside the window. */
function walls(series: Series, rule: Rule): number[] {
  const { start, now } = series;
  const until = untilOf(series, rule);
  const to = now + YEARS_AHEAD * YEAR;
  const ends = rule.count !== null || until !== Number.POSITIVE_INFINITY;
  const whole = ends ? take(series, rule, { from: start.wall, to, until }) : [];
  if (ends && whole.length <= MAX_INSTANCES) return whole;
  const recent = take(series, rule, { from: now - YEARS_BACK * YEAR, to, until });
  return recent.length > 0 ? recent : whole;
}

function take(series: Series, rule: Rule, bounds: Bounds): number[] {
  const found: number[] = [];
  for (const wall of occurrences(plainRule(series, rule), series.start.wall, bounds, series.budget)) {
    found.push(wall);
    if (found.length > MAX_INSTANCES) break;
  }
  return found;
}

/** Hours mean nothing to an all-day event; some programs write BYHOUR all the same. */
function plainRule(series: Series, rule: Rule): Rule {
  return series.frame.precision === 'day' ? { ...rule, hours: [], minutes: [], seconds: [] } : rule;
}

/** The last wall clock time that UNTIL allows. It may be a date, local or UTC, whatever the start is. */
function untilOf(series: Series, rule: Rule): number {
  if (rule.until === null) return Number.POSITIVE_INFINITY;
  const stamp = parseStamp(rule.until, '') ?? lastDayOfMonth(rule.until);
  if (stamp === null) return Number.POSITIVE_INFINITY;
  if (stamp.form === 'date' || series.frame.precision === 'day') return Math.floor(stamp.wall / DAY) * DAY + DAY - 1;
  const zone = series.frame.zone;
  return stamp.form === 'utc' && zone !== null ? stamp.wall + zone.offsetAt(stamp.wall) : stamp.wall;
}

/** Programs that count on their fingers write UNTIL=20110631. */
function lastDayOfMonth(text: string): Stamp | null {
  const match = /^(\d{4})(\d{2})(29|30|31)(?:T|$)/.exec(text);
  if (match === null || Number(match[2]) < 1 || Number(match[2]) > 12) return null;
  const last = dayNumber(Number(match[1]), Number(match[2]) + 1, 1) - 1;
  return { wall: last * DAY, form: 'date', tzid: null };
}

function addExtra(
  series: Series,
  lengths: Map<number, number | null>,
  length: number | null,
  warnings: string[],
): void {
  const { event, start, frame, zones } = series;
  // Without a rule the start is an instance of its own (RFC 5545, 3.8.5.2).
  for (const extra of event.extra) {
    if (lengths.size >= MAX_INSTANCES) {
      warnings.push(`It lists more than ${MAX_INSTANCES} dates; the others are left out.`);
      return;
    }
    const moment = onScale(extra.stamp, frame, start, zones);
    if (!lengths.has(moment) || extra.length !== null) lengths.set(moment, extra.length ?? length);
  }
}

/** A date without a time excludes whatever falls on that day of the series' own clock. */
function removeExcepted(series: Series, lengths: Map<number, number | null>): void {
  const { event, start, frame, zones } = series;
  if (event.except.length === 0) return;
  const days = new Set<number>();
  for (const stamp of event.except) {
    if (stamp.form === 'date' && frame.precision !== 'day') days.add(stamp.wall);
    else lengths.delete(onScale(stamp, frame, start, zones));
  }
  if (days.size === 0) return;
  for (const moment of lengths.keys()) {
    const wall = frame.zone === null ? moment : moment + frame.zone.offsetAt(moment);
    if (days.has(Math.floor(wall / DAY) * DAY)) lengths.delete(moment);
  }
}

/** Milliseconds; null when the event does not say, or ends before it begins. */
export function lengthOf(
  event: CalendarEvent,
  start: Stamp,
  frame: Frame,
  zones: Zones,
  warnings: string[],
): number | null {
  const { end, duration } = event;
  if (end === null && duration === null) return frame.precision === 'day' ? DAY : null;
  const length = end === null ? (duration ?? 0) : endOf(end, start, frame, zones) - momentOf(start, frame.zone);
  if (length < 0) warnings.push('It ends before it begins; the length is unknown.');
  return length > 0 ? length : null;
}

function endOf(end: Stamp, start: Stamp, frame: Frame, zones: Zones): number {
  // A day that ends at an hour, or an hour that ends on a day: both are then read off the wall.
  if (frame.precision === 'day' || frame.zone === null) return end.wall;
  if (end.form === 'date') return toUtc(frame.zone, end.wall);
  return onScale(end, frame, start, zones);
}
