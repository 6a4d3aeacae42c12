/** Time zones: how far a clock on the wall is from UTC. Names are looked up in the runtime's own tz database (Intl). */

import { findIana } from 'windows-iana';
import { before } from '../../basics/text.ts';
import { DAY, HOUR, MINUTE } from '../../basics/when.ts';
import { offsetOf } from './stamp.ts';

export interface Zone {
  /** As the runtime names it; none for a zone that a file defines itself. */
  readonly name?: string;
  /** Milliseconds east of UTC at a UTC moment. */
  offsetAt(utc: number): number;
}

export const UTC: Zone = { offsetAt: () => 0 };

/**
 * A skipped hour (spring) is read with the offset before it, a doubled one (autumn) as its first pass: RFC 5545, 3.3.5.
 */
export function toUtc(zone: Zone, wall: number): number {
  const before = zone.offsetAt(wall - DAY);
  const after = zone.offsetAt(wall + DAY);
  if (before === after) return wall - before;
  if (zone.offsetAt(wall - before) === before) return wall - before;
  return zone.offsetAt(wall - after) === after ? wall - after : wall - before;
}

/** A zone of fixed distance. */
export function fixedZone(offset: number): Zone {
  return { offsetAt: () => offset };
}

/** What a zone is called at a moment: its name, or how far it is from UTC then. UTC alone says nothing of where one is. */
export function zoneName(zone: Zone | null, utc: number): string | null {
  if (zone === null || zone === UTC) return null;
  if (zone.name !== undefined) return zone.name;
  const minutes = Math.round(zone.offsetAt(utc) / MINUTE);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const pair = (n: number) => String(n).padStart(2, '0');
  return hours > 14 ? null : `${minutes < 0 ? '-' : '+'}${pair(hours)}:${pair(rest)}`;
}

/** Names looked up, failures too; a hostile file may make up a million. */
const MAX_KNOWN_NAMES = 2000;
const zones = new Map<string, Zone | null>();

/** By exact IANA name (`Europe/Berlin`, `US/Eastern`, `UTC`). Null when the runtime knows none. */
export function ianaZone(name: string): Zone | null {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const zone = createIanaZone(name);
  if (zones.size < MAX_KNOWN_NAMES) zones.set(name, zone);
  return zone;
}

function createIanaZone(name: string): Zone | null {
  if (name === '' || name.length > 64 || !/^[A-Za-z0-9_+\-/:]+$/.test(name)) return null;
  if (/^(?:Z|UTC|GMT)$/i.test(name)) return UTC;
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
    return { name, ...cachedZone((utc) => readOffset(format.format(utc))) };
  } catch {
    return null;
  }
}

/** `5/12/2026, GMT+05:30`, and `GMT` alone for zero. */
function readOffset(text: string): number {
  const offset = text.slice(text.lastIndexOf('GMT') + 3);
  return offset === '' ? 0 : offsetOf(offset.replace('\u2212', '-'));
}

/**
 * Between two days with the same offset we take it for constant. Morocco suspends summer time for the 29 days of
 * Ramadan, the shortest such stretch there is, so 12 days can hide none.
 */
const BUCKET = 12 * DAY;
/** Years 0001 to 9999; Intl refuses moments outside of what `Date` can hold. */
const EARLIEST = -62135596800000;
const LATEST = 253402300799000;

interface Bucket {
  readonly before: number;
  readonly after: number;
  /** The first moment at which `after` holds. */
  readonly change: number;
}

/** Asking Intl costs two microseconds, ten thousand instances ask four times each. */
function cachedZone(ask: (utc: number) => number): Zone {
  const buckets = new Map<number, Bucket>();
  return {
    offsetAt: (utc) => {
      const at = Math.min(Math.max(utc, EARLIEST), LATEST);
      const index = Math.floor(at / BUCKET);
      let bucket = buckets.get(index);
      if (bucket === undefined) {
        bucket = measure(ask, index * BUCKET);
        buckets.set(index, bucket);
      }
      return at < bucket.change ? bucket.before : bucket.after;
    },
  };
}

function measure(ask: (utc: number) => number, start: number): Bucket {
  let low = Math.max(start, EARLIEST);
  let high = Math.min(start + BUCKET, LATEST);
  const before = ask(low);
  const after = ask(high);
  if (before === after) return { before, after, change: low };
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (middle <= low) break;
    if (ask(middle) === before) low = middle;
    else high = middle;
  }
  return { before, after, change: high };
}

/** Windows' own name (`W. Europe Standard Time`), as Outlook and Exchange write it. */
export function windowsZone(name: string): Zone | null {
  const [iana] = findIana(name);
  return iana === undefined ? null : ianaZone(iana);
}

/** An IANA name behind a vendor's prefix: `/freeassociation.sourceforge.net/Tzfile/Europe/Berlin`, `posix/Europe/Vaduz`. */
export function prefixedZone(name: string): Zone | null {
  const parts = name.split('/', 12).filter((part) => part !== '');
  for (const length of [3, 2]) {
    if (parts.length < length || (parts.length === length && !name.startsWith('/'))) continue;
    const zone = ianaZone(parts.slice(-length).join('/'));
    if (zone !== null) return zone;
  }
  return null;
}

/** What Windows shows to people, in English, where no city stands in it. */
const SHOWN_NAMES: ReadonlyMap<string, string> = new Map([
  ['eastern time', 'America/New_York'],
  ['central time', 'America/Chicago'],
  ['mountain time', 'America/Denver'],
  ['pacific time', 'America/Los_Angeles'],
  ['atlantic time', 'America/Halifax'],
  ['coordinated universal time', 'UTC'],
  ['greenwich mean time', 'Europe/London'],
]);

/** `(UTC+01:00) Amsterdam, Berlin, Bern`: the first city that is a zone; without one the distance it states. */
export function shownZone(name: string): Zone | null {
  const match = /^\((?:UTC|GMT) ?([+-]\d{1,2}[:.]?\d{2})?\) ?(.{0,120})$/i.exec(name.replaceAll('\\', ''));
  const places = match === null ? name : (match[2] ?? '');
  for (const place of places.split(/[,;]/, 12)) {
    const plain = place.trim().toLowerCase();
    const shown = SHOWN_NAMES.get(before(plain, '(').trimEnd());
    const iana =
      shown ?? (match === null && !places.includes(',') ? undefined : cityZones().get(plain.replaceAll(' ', '_')));
    const zone = iana === undefined ? null : ianaZone(iana);
    if (zone !== null) return zone;
  }
  if (match === null) return null;
  const offset = match[1] === undefined ? 0 : offsetOf(match[1].replace('.', ':'));
  return Number.isNaN(offset) || Math.abs(offset) > 14 * HOUR ? null : fixedZone(offset);
}

let cities: Map<string, string> | null = null;

function cityZones(): Map<string, string> {
  cities ??= new Map(
    Intl.supportedValuesOf('timeZone').map((name) => [name.slice(name.lastIndexOf('/') + 1).toLowerCase(), name]),
  );
  return cities;
}
