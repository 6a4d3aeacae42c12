/**
 * RECURRENCE-ID;RANGE=THISANDFUTURE: one event moves an instance and every later one by the same distance (RFC 5545, 3.8.4.13).
 * Which later ones there are only the series can tell, so it must be in the same file.
 */

import { DAY } from '../../basics/when.ts';
import type { CalendarEvent } from './event.ts';
import { expand, type Frame, frameOf, type Instance, lengthOf, onScale } from './series.ts';
import type { Stamp } from './stamp.ts';
import type { CalendarHead, Survey } from './survey.ts';
import { toUtc, zoneName } from './zone.ts';

/** An instance of the series after the one that the event names. */
interface Following {
  /** For when the series had planned it: its key is made of this. */
  readonly planned: number;
  readonly moved: Instance;
}

export interface Moving {
  readonly event: CalendarEvent;
  readonly start: Stamp;
  readonly head: CalendarHead;
  readonly survey: Survey;
  readonly now: number;
}

/** Null when the file does not hold the series. Not the instance that is named, which the event tells as its own. */
export function followingOf(told: Moving): readonly Following[] | null {
  const { event, start, head, survey, now } = told;
  const series = survey.newestOf(event.uid)?.event;
  if (series === undefined || series.start === null || event.replaces === null) return null;
  const from = series.start;
  const frame = frameOf(from, head.zones);
  const moment = (stamp: Stamp) => onScale(stamp, frame, from, head.zones);
  const first = moment(event.replaces);
  const end = Math.min(
    ...survey
      .rangesOf(event.uid)
      .map(moment)
      .filter((one) => one > first),
  );
  const later = expand(series, from, head.zones, now, survey.room).instances.filter(({ at }) => at > first && at < end);
  const move = moverOf(told, frame, first);
  const length = lengthOf(event, start, frameOf(start, head.zones), head.zones, []);
  return later.map(({ at }) => ({ planned: at, moved: { ...move(at), length } }));
}

/** By so many hours on the clock of the wall: a meeting moved to nine stays at nine when summer time begins. */
function moverOf({ start, head }: Moving, series: Frame, first: number) {
  // A time in UTC beside a series in a zone says when, not where one is.
  const own = frameOf(start, head.zones);
  const frame = start.form === 'utc' && series.precision === 'second' ? series : own;
  const distance = wallOf(onScale(start, frame, start, head.zones), frame) - wallOf(first, series);
  return (planned: number): Omit<Instance, 'length'> => {
    const { zone, precision } = frame;
    const wall = wallOf(planned, series) + distance;
    const at = precision === 'day' ? Math.floor(wall / DAY) * DAY : zone === null ? wall : toUtc(zone, wall);
    return { at, precision, zone: zoneName(zone, at) };
  };
}

function wallOf(moment: number, { zone }: Frame): number {
  return zone === null ? moment : moment + zone.offsetAt(moment);
}
