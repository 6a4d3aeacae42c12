/** One VEVENT to what the ledger is told of it: its meetings, or why there are none. */

import { collapse, cut, storable } from '../../basics/text.ts';
import { DAY, UNKNOWN_WHEN } from '../../basics/when.ts';
import { type Interaction, LARGEST_MEETING } from '../../timeline/index.ts';
import { type CalendarEvent, isSeries, readEvent } from './event.ts';
import { followingOf, type Moving } from './following.ts';
import { type Guests, guestsOf } from './guests.ts';
import { anonymousKey, answerRank, eventKey, followingRank, instanceKey, isoOf, rankOf } from './key.ts';
import { type Expansion, expand, frameOf, type Instance, onScale } from './series.ts';
import type { Block } from './splitter.ts';
import type { Stamp } from './stamp.ts';
import type { CalendarHead, Survey } from './survey.ts';

/** Characters of a title. */
const MAX_SUBJECT = 500;

export interface Outcome {
  readonly items?: readonly Interaction[];
  readonly skipped?: string;
  readonly failed?: string;
  readonly warnings?: readonly string[];
  /** The latest moment the event itself speaks of having been written; milliseconds, 0 for none. */
  readonly touched: number;
}

/** `now` in milliseconds. Never throws: what cannot be understood is said. */
export function outcomeOf(block: Block, survey: Survey, now: number): Outcome {
  if (block.fault !== undefined) return { failed: block.fault, touched: 0 };
  const head = survey.headOf(block.calendar);
  const event = completed(readEvent(block.lines), head, survey);
  const { touched } = event;
  if (NO_MEETINGS.has(head.method)) return { skipped: 'proposals and requests about invitations', touched };
  const guests = guestsOf(event, isSeries(event) || event.andFollowing);
  if (event.start === null) return { ...withoutStart(event, head, guests), touched };
  if (guests.people === 0) return { skipped: 'no other people', touched };
  const told: Told = { event, start: event.start, head, guests, survey, now };
  if (head.method !== 'REPLY' && isOutdated(told)) return { skipped: 'older versions', touched };
  return { ...meetings(told), touched };
}

/** Calling off may leave out when it was and how it repeats (RFC 5546, 3.2.5): then the file's own invitation says it. */
function completed(event: CalendarEvent, head: CalendarHead, survey: Survey): CalendarEvent {
  if (head.method !== 'CANCEL' || event.replaces !== null) return event;
  const base = survey.newestOf(event.uid)?.event;
  if (base === undefined || isSeries(event) || (!isSeries(base) && event.start !== null)) return event;
  const { rules, exceptRules, extra, except, end, duration } = base;
  return { ...event, start: base.start, end, duration, rules, exceptRules, extra, except };
}

/** A guest proposes another time, or asks to be sent the invitation again: nothing took place by it. */
const NO_MEETINGS = new Set(['COUNTER', 'DECLINECOUNTER', 'REFRESH']);

/** With people in it, it is kept, its time unknown: that they were invited is true all the same. */
function withoutStart(event: CalendarEvent, head: CalendarHead, guests: Guests): Omit<Outcome, 'touched'> {
  if (head.method === 'REPLY') return { skipped: 'answers without a date' };
  const why = startFault(event.startText);
  if (guests.people === 0) return { failed: why };
  const key = event.uid === '' ? anonymousKey('', event.summary) : eventKey(event.uid);
  const item = { ...commonOf({ event, head, guests }), key, when: UNKNOWN_WHEN };
  return { items: [item], warnings: [why, ...event.warnings, ...guests.warnings] };
}

function startFault(text: string | null): string {
  if (text === null) return 'This event has no DTSTART, so nobody knows when it was.';
  const shown = cut(storable(collapse(text)), 40);
  return `Its DTSTART “${shown}” is no date; correct it in the calendar and export again.`;
}

interface Told extends Moving {
  readonly guests: Guests;
}

function meetings(told: Told): Pick<Outcome, 'items' | 'skipped' | 'warnings'> {
  const { event, start, head, guests, now } = told;
  const expansion = expand(event, start, head.zones, now, told.survey.room);
  if (expansion.instances.length === 0) return { skipped: 'series without an instance' };
  const common = commonOf(told);
  const key = keyFor(told, expansion);
  const items = expansion.instances.map((instance) => ({ ...common, key: key(instance), ...timeOf(instance) }));
  const warnings = [...event.warnings, ...guests.warnings, ...expansion.warnings, ...doubts(told)];
  if (event.andFollowing) items.push(...alongWith(told, common, warnings));
  return warnings.length === 0 ? { items } : { items, warnings };
}

function timeOf({ at, precision, length, zone }: Instance): Pick<Interaction, 'when' | 'length' | 'zone'> {
  return {
    when: { at, precision },
    ...(length === null ? {} : { length }),
    ...(zone === null ? {} : { zone }),
  };
}

/** The later instances of a series that the event moves with the one it names. An answer names one guest and moves none. */
function alongWith(told: Told, common: Common, warnings: string[]): Interaction[] {
  const { event, head, survey } = told;
  if (head.method === 'REPLY') return [];
  const series = survey.newestOf(event.uid)?.event;
  const following = followingOf(told);
  if (series === undefined || following === null) {
    warnings.push(
      'It moves this and all following instances; their series is not in this file, so only this one is moved.',
    );
    return [];
  }
  const key = eventKey(event.uid);
  const rank = followingRank(event, series, common.cancelled === true);
  const { precision } = frameOf(series.start ?? told.start, head.zones);
  return following.map(({ planned, moved }) => ({
    ...common,
    rank,
    key: instanceKey(key, planned, precision),
    ...timeOf(moved),
  }));
}

type Common = Omit<Interaction, 'key' | 'when' | 'length' | 'zone'>;

function commonOf({ event, head, guests }: Pick<Told, 'event' | 'head' | 'guests'>): Common {
  const isCancelled = head.method === 'CANCEL' || event.status === 'CANCELLED';
  const subject = cut(storable(collapse(event.summary)), MAX_SUBJECT);
  return {
    channel: 'calendar',
    kind: 'meeting',
    manner: mannerOf(head, guests),
    rank: head.method === 'REPLY' ? answerRank(event) : rankOf(event, isCancelled),
    parties: guests.parties,
    ...(subject === '' ? {} : { subject }),
    ...(isCancelled ? { cancelled: true } : {}),
  };
}

/**
 * An organiser without any guest, outside an invitation, is a published calendar (Meetup, a school, a club) or the
 * owner's own entry: in neither did two people meet.
 */
function mannerOf(head: CalendarHead, guests: Guests): Interaction['manner'] {
  if (guests.people > LARGEST_MEETING) return 'wide';
  const isPublished = !guests.hasAttendees && (head.method === '' || head.method === 'PUBLISH');
  return isPublished ? 'bulk' : 'personal';
}

/** Also an instance that was moved first and then taken out of a newer version of its series. */
function isOutdated(told: Told): boolean {
  const { event, survey, head } = told;
  if (event.replaces === null) return survey.isOutdated(event);
  const series = survey.newestOf(event.uid)?.event;
  if (series === undefined || series.start === null || series.sequence <= event.sequence) return false;
  const [moment] = replaced(told, event.replaces);
  const { start } = series;
  return series.except.some((stamp) => onScale(stamp, frameOf(start, head.zones), start, head.zones) === moment);
}

/** The same instance has the same key, whether its series tells it or an event of its own that moved it. */
function keyFor(told: Told, expansion: Expansion): (instance: Instance) => string {
  const { event, start, survey } = told;
  const base = event.uid === '' ? anonymousKey(startIso(told), event.summary) : eventKey(event.uid);
  if (event.replaces !== null) {
    const key = instanceKey(base, ...replaced(told, event.replaces));
    return () => key;
  }
  if (expansion.isSeries) return (instance) => instanceKey(base, instance.at, instance.precision);
  if (survey.newestOf(event.uid)?.isShared !== true) return () => base;
  const own = frameOf(start, told.head.zones);
  return (instance) => instanceKey(base, instance.at, own.precision);
}

/** The instance meant by RECURRENCE-ID, on the scale of the series: Exchange writes midnight for a whole day. */
function replaced(told: Told, stamp: Stamp): [number, Instance['precision']] {
  const { event, start, head, survey } = told;
  const master = survey.newestOf(event.uid)?.event.start ?? standIn(stamp, start);
  const frame = frameOf(master, head.zones);
  return [onScale(stamp, frame, master, head.zones), frame.precision];
}

/** The series is not in this file: the instance's own start tells whether it is a day or an hour. */
function standIn(stamp: Stamp, start: Stamp): Stamp {
  const isMidnight = stamp.wall % DAY === 0;
  if (start.form === 'date' && (stamp.form === 'date' || isMidnight)) return start;
  return stamp.form === 'date' ? start : stamp.form === 'floating' && start.form !== 'date' ? start : stamp;
}

function startIso({ start, head }: Told): string {
  const frame = frameOf(start, head.zones);
  return isoOf(onScale(start, frame, start, head.zones), frame.precision);
}

function doubts({ event, start, head }: Told): string[] {
  const found: string[] = [];
  if (head.zones.isUnknown(start) && head.zones.of(start) === null) {
    const name = cut(storable(collapse(start.tzid ?? '')), 60);
    found.push(`Its time zone “${name}” is not known here; the time is kept as the clock on the wall showed it.`);
  }
  if (event.summary.includes('\ufffd')) found.push('Its title holds bytes that are no UTF-8.');
  return found;
}
