/** A zone that a file defines itself (VTIMEZONE), for names that nobody else knows, such as "Customized Time Zone". */

import { type Line, parseDateLine, parseLine } from './line.ts';
import { occurrences } from './occurrences.ts';
import { parseRule } from './rule.ts';
import { offsetOf, parseStamp, parseStamps } from './stamp.ts';
import type { Zone } from './zone.ts';

/** Changes of offset that we work out, of all observances together; two a year reach far beyond 2100. */
const MAX_CHANGES = 2000;
/** Rules of one observance; each has one (RFC 5545, 3.6.5). */
const MAX_RULES = 10;
/** Observances of one zone; the longest history of a real one has some eighty. */
const MAX_OBSERVANCES = 200;
/** Nobody's meeting lies outside; Outlook starts its zones in the year 1601, others in 0001. */
const FROM = Date.UTC(1950, 0, 1);
const TO = Date.UTC(2101, 0, 1);
/** Days looked at per rule; 150 years of a yearly rule cost 5,000 to 55,000. */
const WORK = 100_000;
/** The same for all rules of a zone: at any time two of them are in force. Without it two hundred took a second. */
const WORK_OF_ZONE = 500_000;
/** The same for all zones of one calendar: sixty of Outlook's cost 7 million. */
export const WORK_OF_CALENDAR = 10_000_000;

interface Observance {
  start: number | null;
  from: number;
  to: number;
  rules: string[];
  dates: number[];
}

export interface DefinedZone {
  /** Binary text, as TZID names it. */
  readonly name: string;
  /** Worked out when it is first asked for: nearly all names are known without it. */
  zone(): Zone | null;
  /** Lightning and Google write the IANA name beside their own. */
  readonly location: string | null;
}

/** Null when it has no name. `work`: days that may still be looked at, for all zones of its calendar. */
export function readVtimezone(lines: readonly string[], work = { left: WORK_OF_CALENDAR }): DefinedZone | null {
  let name: string | null = null;
  let location: string | null = null;
  let open: Observance | null = null;
  const observances: Observance[] = [];
  for (const text of lines) {
    const line = parseLine(text);
    if (line === null) continue;
    if (line.name === 'BEGIN') open = { start: null, from: Number.NaN, to: Number.NaN, rules: [], dates: [] };
    else if (line.name === 'END') {
      if (open !== null && observances.length < MAX_OBSERVANCES) observances.push(open);
      open = null;
    } else if (open !== null) readObservance(open, text);
    else if (line.name === 'TZID') name = line.value.trim();
    else if (line.name === 'X-LIC-LOCATION') location = line.value.trim();
  }
  let zone: Zone | null | undefined;
  const workedOut = () => {
    zone ??= zoneOf(observances, work);
    return zone;
  };
  return name === null || name === '' ? null : { name, location, zone: workedOut };
}

function readObservance(open: Observance, text: string): void {
  const line = parseDateLine(text);
  if (line === null) return;
  if (line.name === 'DTSTART') open.start = parseStamp(line.value, '')?.wall ?? null;
  else if (line.name === 'TZOFFSETFROM') open.from = offsetOf(line.value);
  else if (line.name === 'TZOFFSETTO') open.to = offsetOf(line.value);
  else if (line.name === 'RRULE') {
    if (open.rules.length < MAX_RULES) open.rules.push(line.value);
  } else if (line.name === 'RDATE') readDates(open, line);
}

function readDates(open: Observance, line: Line): void {
  const { stamps } = parseStamps(line, MAX_CHANGES - open.dates.length);
  open.dates.push(...stamps.map((stamp) => stamp.wall));
}

function zoneOf(observances: readonly Observance[], work: { left: number }): Zone | null {
  const usable = observances.filter((one) => one.start !== null && !Number.isNaN(one.from) && !Number.isNaN(one.to));
  const room: Room = { changes: MAX_CHANGES, work: Math.min(WORK_OF_ZONE, work.left) };
  const given = room.work;
  const changes = usable.flatMap((one) => changesOf(one, room)).sort((a, b) => a.at - b.at);
  work.left -= given - room.work;
  const [first] = changes;
  if (first === undefined) return null;
  const times = Float64Array.from(changes, (change) => change.at);
  return { offsetAt: (utc) => changes[lastAtOrBefore(times, utc)]?.to ?? first.from };
}

/** What the rules of one zone may still cost and say. */
interface Room {
  changes: number;
  work: number;
}

/** Onsets are written in the time that held before them. */
function changesOf(one: Observance, room: Room): { at: number; from: number; to: number }[] {
  const start = one.start ?? 0;
  const walls = new Set<number>([start, ...one.dates]);
  for (const text of one.rules) {
    const rule = parseRule(text);
    if (rule === null) continue;
    const bounds = { from: FROM, to: TO, until: untilOf(rule.until, one.from) };
    const given = Math.min(WORK, room.work);
    const budget = { left: given };
    for (const wall of occurrences(rule, start, bounds, budget)) {
      if (walls.size >= room.changes) break;
      walls.add(wall);
    }
    room.work -= given - Math.max(budget.left, 0);
  }
  room.changes = Math.max(0, room.changes - walls.size);
  return [...walls].map((wall) => ({ at: wall - one.from, from: one.from, to: one.to }));
}

function untilOf(text: string | null, offset: number): number {
  if (text === null) return Number.POSITIVE_INFINITY;
  const stamp = parseStamp(text, '');
  if (stamp === null) return Number.POSITIVE_INFINITY;
  return stamp.form === 'utc' ? stamp.wall + offset : stamp.wall;
}

/** Index of the last time not after `utc`, or −1. */
function lastAtOrBefore(times: Float64Array, utc: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) <= utc) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
