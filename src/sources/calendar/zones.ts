/** Which zone a time of one calendar stands in: IANA, Windows, the file's own VTIMEZONE, X-WR-TIMEZONE, or nobody knows. */

import type { Stamp } from './stamp.ts';
import { type DefinedZone, readVtimezone, WORK_OF_CALENDAR } from './vtimezone.ts';
import { ianaZone, prefixedZone, shownZone, toUtc, UTC, windowsZone, type Zone } from './zone.ts';

/** Zones one calendar may define. */
const MAX_DEFINED = 500;
/** Different TZID texts remembered per calendar. */
const MAX_NAMES = 2000;

export interface Zones {
  define(lines: readonly string[]): void;
  /** Null: floating, the clock on the wall of wherever one was. */
  of(stamp: Stamp): Zone | null;
  /** Whether a TZID was written that nobody knows, so that the time is only what the wall clock showed. */
  isUnknown(stamp: Stamp): boolean;
}

/** `fallback` is X-WR-TIMEZONE, which Google and Apple write for the whole calendar. */
export function createZones(fallback: string | null, fixed: Zone | null = null): Zones {
  const defined = new Map<string, DefinedZone>();
  const work = { left: WORK_OF_CALENDAR };
  const found = new Map<string, Zone | null>();
  const general = fallback === null ? fixed : (named(plain(fallback)) ?? fixed);

  function named(name: string): Zone | null {
    const known = found.get(name);
    if (known !== undefined) return known;
    const own = defined.get(name);
    const location = own?.location ?? null;
    const zone =
      ianaZone(name) ??
      windowsZone(name) ??
      prefixedZone(name) ??
      own?.zone() ??
      (location === null ? null : ianaZone(location)) ??
      // Sun's calendar wrote America-Chicago.
      (/^[A-Z][A-Za-z]+-[A-Z]/.test(name) ? ianaZone(name.replace('-', '/')) : null) ??
      (/^tzone:\/\/Microsoft\/Utc$/i.test(name) ? UTC : null) ??
      shownZone(name);
    if (found.size < MAX_NAMES) found.set(name, zone);
    return zone;
  }

  return {
    define(lines) {
      const zone = defined.size < MAX_DEFINED ? readVtimezone(lines, work) : null;
      if (zone !== null) defined.set(plain(zone.name), zone);
      found.clear();
    },
    of(stamp) {
      if (stamp.form === 'utc') return UTC;
      if (stamp.form === 'date') return null;
      return stamp.tzid === null ? general : (named(plain(stamp.tzid)) ?? general);
    },
    isUnknown: (stamp) => stamp.tzid !== null && named(plain(stamp.tzid)) === null,
  };
}

/** Quotes and backslashes stand in one place and not in the other for the same zone. */
function plain(name: string): string {
  return name.replace(/["\\]/g, '').trim().slice(0, 200);
}

/** The UTC moment of a stamp in its zone, or its wall time where there is no zone. */
export function momentOf(stamp: Stamp, zone: Zone | null): number {
  return zone === null || stamp.form === 'date' || stamp.form === 'utc' ? stamp.wall : toUtc(zone, stamp.wall);
}
