/** A meeting by the clock of its own time zone. Pure. */

import type { Meeting } from './meeting.ts';

interface OwnClock {
  /** As the calendar names it: "Europe/Lisbon", "+05:30". */
  readonly zone: string;
  /** "Lisbon", "UTC+05:30": what one says of it. */
  readonly place: string;
  /** Day and time there: "2026-11-24T10:00". */
  readonly begins: string;
  /** The same; null where nobody says how long it takes. */
  readonly ends: string | null;
}

/** Null where the calendar names no zone, or one this machine knows nothing of. */
export function ownClock({ at, precision, length, zone }: Meeting): OwnClock | null {
  if (zone === null || precision === 'day' || precision === 'local') return null;
  const begins = wallIn(zone, at);
  if (begins === null) return null;
  return { zone, place: placeOf(zone), begins, ends: length === null ? null : wallIn(zone, at + length) };
}

function wallIn(zone: string, at: number): string | null {
  try {
    const format = new Intl.DateTimeFormat('en', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    const part = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
    return `${part.get('year')?.padStart(4, '0')}-${part.get('month')}-${part.get('day')}T${part.get('hour')}:${part.get('minute')}`;
  } catch {
    return null;
  }
}

function placeOf(zone: string): string {
  if (/^[+-]/.test(zone)) return `UTC${zone}`;
  const last = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  // "Etc/GMT+5", "US/Eastern" and "EST" are no places.
  return /^(?:Etc|US|Canada|Brazil)\//.test(zone) || !zone.includes('/') ? zone : last;
}
