/** The lines of one VEVENT, sorted into what they mean. Nothing is judged here. */

import { decode, type Line, paramOf, parseDateLine, parseLine, textOf } from './line.ts';
import { parseDuration, parseStamp, parseStamps, type Stamp } from './stamp.ts';

/** RDATEs or EXDATEs of one event. ical.js needs more than twelve seconds for fifty thousand. */
const MAX_DATES = 5000;
/** Rules of one event; one is usual, Zimbra writes two. */
const MAX_RULES = 10;
/** Guest lines kept of one event; an all-hands of 20,000 is a list, not company. */
const MAX_GUEST_LINES = 5000;

export interface CalendarEvent {
  /** Decoded; empty when the program wrote none. */
  readonly uid: string;
  readonly start: Stamp | null;
  /** DTSTART as written, for telling people what could not be read. */
  readonly startText: string | null;
  readonly end: Stamp | null;
  /** Milliseconds. */
  readonly duration: number | null;
  readonly summary: string;
  readonly organiser: Line | null;
  readonly attendees: readonly Line[];
  /** Attendee lines beyond the limit. */
  readonly guestsLeftOut: number;
  readonly rules: readonly string[];
  readonly exceptRules: readonly string[];
  readonly extra: readonly ExtraDate[];
  readonly except: readonly Stamp[];
  /** RECURRENCE-ID: which instance of a series this event replaces. */
  readonly replaces: Stamp | null;
  /** RECURRENCE-ID;RANGE=THISANDFUTURE. */
  readonly andFollowing: boolean;
  readonly sequence: number;
  /** Upper case, empty when absent. */
  readonly status: string;
  /** DTSTAMP or, where it is missing, LAST-MODIFIED or CREATED; milliseconds, 0 when there is none. */
  readonly stamp: number;
  /** The latest of these three. */
  readonly touched: number;
  readonly warnings: readonly string[];
}

/** Whether the event tells of more than one meeting, by a rule or a list of dates. */
export function isSeries({ replaces, rules, extra }: CalendarEvent): boolean {
  return replaces === null && rules.length + extra.length > 0;
}

/** An RDATE; a period brings its own length. */
interface ExtraDate {
  readonly stamp: Stamp;
  readonly length: number | null;
}

interface Draft {
  uid: string;
  start: Stamp | null;
  startText: string | null;
  end: Stamp | null;
  duration: number | null;
  summary: string | null;
  organiser: Line | null;
  attendees: Line[];
  guestsLeftOut: number;
  rules: string[];
  exceptRules: string[];
  extra: ExtraDate[];
  except: Stamp[];
  replaces: Stamp | null;
  andFollowing: boolean;
  sequence: number;
  status: string;
  dtstamp: number;
  modified: number;
  created: number;
  warnings: string[];
}

export function readEvent(lines: readonly string[]): CalendarEvent {
  const draft: Draft = {
    uid: '',
    start: null,
    startText: null,
    end: null,
    duration: null,
    summary: null,
    organiser: null,
    attendees: [],
    guestsLeftOut: 0,
    rules: [],
    exceptRules: [],
    extra: [],
    except: [],
    replaces: null,
    andFollowing: false,
    sequence: 0,
    status: '',
    dtstamp: 0,
    modified: 0,
    created: 0,
    warnings: [],
  };
  for (const text of lines) readProperty(draft, text);
  // Lotus Notes sends a whole series so, with every date in RDATE.
  if (draft.andFollowing && draft.rules.length + draft.extra.length > 0) {
    draft.replaces = null;
    draft.andFollowing = false;
  }
  const { dtstamp, modified, created, summary, ...rest } = draft;
  return {
    ...rest,
    summary: summary ?? '',
    stamp: dtstamp || modified || created,
    touched: Math.max(dtstamp, modified, created),
  };
}

/** First letters of what tells versions of an event apart; titles and guests are not looked at. */
const OF_VERSION = /^(?:UID|DT|SEQ|REC|EXD|LAST|CRE|RRULE|RDATE)/i;

/** Only what the first look over a file needs, at half the cost. */
export function readVersion(lines: readonly string[]): CalendarEvent {
  return readEvent(lines.filter((text) => OF_VERSION.test(text)));
}

/** A name that a property may begin with; anything after it is `;` or `:`. */
const DATED = /^(?:DT|RDATE|EXDATE|RECUR|CREATED|LAST)/i;

function readProperty(draft: Draft, text: string): void {
  const line = DATED.test(text) ? parseDateLine(text) : parseLine(text);
  if (line === null) return;
  switch (line.name) {
    case 'UID':
      draft.uid = decode(line.value).trim();
      break;
    case 'SUMMARY':
      // Some programs write two languages; the first is the main one.
      draft.summary ??= textOf(line.value, line.params);
      break;
    case 'ORGANIZER':
      draft.organiser ??= line;
      break;
    case 'ATTENDEE':
      if (draft.attendees.length < MAX_GUEST_LINES) draft.attendees.push(line);
      else draft.guestsLeftOut++;
      break;
    case 'STATUS':
      draft.status = line.value.trim().toUpperCase();
      break;
    case 'SEQUENCE':
      draft.sequence = /^\s*\d{1,15}\s*$/.test(line.value) ? Number(line.value) : 0;
      break;
    case 'DURATION':
      draft.duration = parseDuration(line.value);
      if (draft.duration === null) draft.warnings.push('Its DURATION could not be read; the length is unknown.');
      break;
    case 'RRULE':
      if (draft.rules.length < MAX_RULES && line.value.trim() !== '') draft.rules.push(line.value);
      break;
    case 'EXRULE':
      if (draft.exceptRules.length < MAX_RULES) draft.exceptRules.push(line.value);
      break;
    default:
      readDates(draft, line);
  }
}

function readDates(draft: Draft, line: Line): void {
  switch (line.name) {
    case 'DTSTART':
      draft.start ??= parseStamp(line.value, line.params);
      draft.startText ??= line.value;
      break;
    case 'DTEND':
      draft.end = parseStamp(line.value, line.params);
      if (draft.end === null) draft.warnings.push('Its DTEND could not be read; the length is unknown.');
      break;
    case 'DTSTAMP':
      draft.dtstamp = moment(line);
      break;
    case 'LAST-MODIFIED':
      draft.modified = moment(line);
      break;
    case 'CREATED':
      draft.created = moment(line);
      break;
    case 'RECURRENCE-ID':
      readReplaces(draft, line);
      break;
    case 'EXDATE':
      readExcept(draft, line);
      break;
    case 'RDATE':
      readExtra(draft, line);
      break;
  }
}

function moment(line: Line): number {
  const wall = parseStamp(line.value, line.params)?.wall ?? 0;
  return Math.max(wall, 0);
}

function readReplaces(draft: Draft, line: Line): void {
  draft.replaces = parseStamp(line.value, line.params);
  draft.andFollowing = paramOf(line.params, 'RANGE')?.toUpperCase() === 'THISANDFUTURE';
  if (draft.replaces === null)
    draft.warnings.push('Its RECURRENCE-ID could not be read; it stands as a meeting of its own.');
}

function readExcept(draft: Draft, line: Line): void {
  const { stamps, bad } = parseStamps(line, MAX_DATES);
  if (draft.except.length < MAX_DATES) draft.except.push(...stamps);
  if (bad > 0) draft.warnings.push(`${bad} of its EXDATEs could not be read; those instances are kept.`);
}

function readExtra(draft: Draft, line: Line): void {
  for (const part of line.value.split(/[,;]/, MAX_DATES)) {
    if (draft.extra.length >= MAX_DATES) return;
    const [from, to] = part.trim().split('/', 2);
    if (from === undefined || from === '') continue;
    const stamp = parseStamp(from, line.params);
    if (stamp === null) draft.warnings.push('One of its RDATEs could not be read and was left out.');
    else draft.extra.push({ stamp, length: periodLength(stamp, to, line.params) });
  }
}

function periodLength(start: Stamp, to: string | undefined, params: string): number | null {
  if (to === undefined) return null;
  const length = /^[+-]?P/i.test(to) ? parseDuration(to) : (parseStamp(to, params)?.wall ?? start.wall) - start.wall;
  return length !== null && length > 0 ? length : null;
}
