/**
 * A first look over the whole file. A zone may be defined after the events that stand in it, an instance may come before
 * the series it belongs to, and a newer version of an event after the older one.
 */

import { parseEmail } from '../../people/index.ts';
import { type CalendarEvent, readVersion } from './event.ts';
import { decode, parseLine, textOf } from './line.ts';
import { MAX_INSTANCES_OF_FILE, type Room } from './series.ts';
import type { Block } from './splitter.ts';
import { offsetOf, type Stamp } from './stamp.ts';
import { fixedZone } from './zone.ts';
import { createZones, type Zones } from './zones.ts';

/** Events remembered by UID; beyond it, later ones are taken as they come. */
const MAX_REMEMBERED = 500_000;
/** Moves of "this and all following" of one series; programs that write them at all write two or three. */
const MAX_RANGES = 100;
/** Calendars in one file; a folder of files glued together has some hundred. */
const MAX_CALENDARS = 5000;

export interface CalendarHead {
  /** Upper case; empty when absent. */
  readonly method: string;
  readonly name: string;
  readonly zones: Zones;
}

/** The version of an event that counts in this file. */
export interface Newest {
  /** Without title and guests. */
  readonly event: CalendarEvent;
  /** Two events of the same version begin at different times: a program gave one UID to both (Google's busy export). */
  isShared: boolean;
}

export interface Survey {
  headOf(calendar: number): CalendarHead;
  /** The event, or the series that an instance belongs to, as far as this file tells. */
  newestOf(uid: string): Newest | null;
  /** Instances of a series from which on an event moves all; they end what an earlier such move says. */
  rangesOf(uid: string): readonly Stamp[];
  /** Of an event that replaces no instance. */
  isOutdated(event: CalendarEvent): boolean;
  /** Name of the calendar when it is an address: Google calls one's own calendar so. */
  readonly address: string | null;
  readonly calendars: number;
  /** For the instances of all series of the file. */
  readonly room: Room;
}

/** From which instance on an event moves all, and the calendar that says so. */
interface Range {
  readonly from: Stamp;
  readonly calendar: number;
}

interface Surveyor {
  take(block: Block): void;
  end(): Survey;
}

/** Under these an event is answered or called off; what they say of it is no newer version of it. */
const NO_VERSIONS = new Set(['REPLY', 'COUNTER', 'DECLINECOUNTER', 'REFRESH', 'CANCEL']);

export function createSurveyor(): Surveyor {
  const drafts = new Map<number, { head: Block | null; zones: Block[] }>();
  // A calendar's own lines come after its events, so an answer is known for one only then.
  const newest = new Map<number, Map<string, Newest>>();
  const ranges = new Map<string, Range[]>();
  let remembered = 0;

  function draft(calendar: number) {
    let found = drafts.get(calendar);
    if (found === undefined) {
      found = { head: null, zones: [] };
      if (drafts.size < MAX_CALENDARS) drafts.set(calendar, found);
    }
    return found;
  }

  function remember(block: Block): void {
    const event = readVersion(block.lines);
    if (event.andFollowing) rememberRange(event, block.calendar);
    if (event.uid === '' || event.replaces !== null || event.start === null || remembered >= MAX_REMEMBERED) return;
    const events = newest.get(block.calendar) ?? new Map<string, Newest>();
    newest.set(block.calendar, events);
    remembered++;
    merge(events, event.uid, { event, isShared: false });
  }

  function rememberRange({ uid, replaces }: CalendarEvent, calendar: number): void {
    const known = ranges.get(uid) ?? [];
    if (uid === '' || replaces === null || known.length >= MAX_RANGES || remembered >= MAX_REMEMBERED) return;
    remembered++;
    ranges.set(uid, [...known, { from: replaces, calendar }]);
  }

  return {
    take(block) {
      if (block.kind === 'event') {
        if (block.fault === undefined) remember(block);
      } else if (block.kind === 'zone') draft(block.calendar).zones.push(block);
      else draft(block.calendar).head = block;
    },
    end() {
      const heads = new Map([...drafts].map(([calendar, parts]) => [calendar, headOf(parts.head, parts.zones)]));
      return surveyOf(heads, newest, ranges);
    },
  };
}

function merge(events: Map<string, Newest>, uid: string, next: Newest): void {
  const before = events.get(uid);
  const order = before === undefined ? 1 : compare(next.event, before.event);
  if (order > 0) events.set(uid, next);
  else if (
    order === 0 &&
    before !== undefined &&
    (next.isShared || next.event.start?.wall !== before.event.start?.wall)
  )
    before.isShared = true;
}

function compare(a: CalendarEvent, b: CalendarEvent): number {
  return a.sequence - b.sequence || a.stamp - b.stamp;
}

function surveyOf(
  heads: ReadonlyMap<number, CalendarHead>,
  newest: ReadonlyMap<number, ReadonlyMap<string, Newest>>,
  ranges: ReadonlyMap<string, readonly Range[]>,
): Survey {
  const none: CalendarHead = { method: '', name: '', zones: createZones(null) };
  const isVersion = (calendar: number) => !NO_VERSIONS.has(heads.get(calendar)?.method ?? '');
  const all = new Map<string, Newest>();
  for (const [calendar, events] of newest) {
    if (!isVersion(calendar)) continue;
    for (const [uid, event] of events) merge(all, uid, { ...event });
  }
  const addresses = [...heads.values()].map((head) => parseEmail(head.name)?.value).filter((one) => one !== undefined);
  return {
    headOf: (calendar) => heads.get(calendar) ?? none,
    newestOf: (uid) => all.get(uid) ?? null,
    rangesOf: (uid) => (ranges.get(uid) ?? []).filter(({ calendar }) => isVersion(calendar)).map(({ from }) => from),
    isOutdated: (event) => {
      const best = all.get(event.uid);
      return best !== undefined && compare(event, best.event) < 0;
    },
    address: new Set(addresses).size === 1 ? (addresses[0] ?? null) : null,
    calendars: heads.size,
    room: { left: MAX_INSTANCES_OF_FILE },
  };
}

function headOf(head: Block | null, zoneBlocks: readonly Block[]): CalendarHead {
  const values = new Map<string, string>();
  for (const text of head?.lines ?? []) {
    const line = parseLine(text);
    if (line !== null && !values.has(line.name)) values.set(line.name, textOf(line.value, line.params).trim());
  }
  // vCalendar 1.0 knows no zones, only the distance of the whole calendar.
  const offset = offsetOf(values.get('TZ') ?? '');
  const zones = createZones(values.get('X-WR-TIMEZONE') ?? null, Number.isNaN(offset) ? null : fixedZone(offset));
  for (const block of zoneBlocks) zones.define(block.lines);
  return { method: decode(values.get('METHOD') ?? '').toUpperCase(), name: values.get('X-WR-CALNAME') ?? '', zones };
}
