/** The calendar, and the one event that also came by mail. */

import { mark, whoIs } from './told.mjs';

const stamp = (at) => `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
/** In a zone of its own the clock on the wall there; else UTC. */
function clock(at, zone) {
  if (!zone) return `:${stamp(at)}`;
  const there = new Date(at).toLocaleString('sv-SE', { timeZone: zone });
  return `;TZID=${zone}:${there.replace(/[-:]/g, '').replace(' ', 'T')}`;
}
const WEEK = 7 * 86_400_000;

const GIVEN = ['Alma', 'Boris', 'Celia', 'Dev', 'Edie', 'Frank', 'Gwen', 'Hal', 'Ida', 'Jules', 'Kofi', 'Lotte'];
const FAMILY = ['Barrow', 'Cutler', 'Draper', 'Fuller'];

function colleague(at) {
  const [given, family] = [GIVEN[at % GIVEN.length], FAMILY[Math.floor(at / GIVEN.length)]];
  return [`${given} ${family}`, `${given}.${family}@holmrae.example`.toLowerCase()];
}

/** A minus before a key: they declined. */
function guestLine(key) {
  const { name, address } = whoIs(key.replace(/^-/, ''));
  return `ATTENDEE;CN="${name}";PARTSTAT=${key.startsWith('-') ? 'DECLINED' : 'ACCEPTED'}:mailto:${address}`;
}

export function eventLines({
  id,
  at,
  minutes,
  title,
  by,
  with: guests,
  room,
  rule,
  except = [],
  staff = 0,
  cancelled,
  moved,
  zone,
}) {
  const start = Date.parse(at.replace('Z', ':00Z'));
  const uid = id.includes('@') ? id : `${id}@kith.example`;
  const time = (from) => [`DTSTART${clock(from, zone)}`, `DTEND${clock(from + minutes * 60_000, zone)}`];
  const rest = [
    `SUMMARY:${title.replace(/[,;]/g, '\\$&')}`,
    ...(by ? [`ORGANIZER;CN="${whoIs(by).name}":mailto:${whoIs(by).address}`] : []),
    ...[...(by ? [by] : []), ...guests].slice(0, by && guests.length === 0 ? 0 : undefined).map(guestLine),
    ...Array.from(
      { length: staff },
      (_, i) => `ATTENDEE;CN="${colleague(i)[0]}";PARTSTAT=ACCEPTED:mailto:${colleague(i)[1]}`,
    ),
    ...(room
      ? [`ATTENDEE;CUTYPE=ROOM;CN="${room}";PARTSTAT=ACCEPTED:mailto:${mark(room, 8)}@rooms.holmrae.example`]
      : []),
  ];
  const head = (sequence) => ['BEGIN:VEVENT', `UID:${uid}`, `DTSTAMP:${stamp(start - WEEK)}`, `SEQUENCE:${sequence}`];
  const lines = [
    ...head(cancelled ? 1 : 0),
    ...time(start),
    ...(rule ? [`RRULE:${rule}`, ...except.map((one) => `EXDATE:${stamp(Date.parse(one.replace('Z', ':00Z')))}`)] : []),
    ...(cancelled ? ['STATUS:CANCELLED'] : []),
    ...rest,
    'END:VEVENT',
  ];
  if (!moved) return lines;
  const [from, to] = [moved.from, moved.to].map((one) => Date.parse(one.replace('Z', ':00Z')));
  return [...lines, ...head(1), `RECURRENCE-ID:${stamp(from)}`, ...time(to), ...rest, 'END:VEVENT'];
}

/** Lines are folded at 75 bytes, never through a letter. */
function folded(line) {
  const parts = [''];
  for (const char of line) {
    if (Buffer.byteLength(parts.at(-1) + char) > 74) parts.push('');
    parts[parts.length - 1] += char;
  }
  return parts;
}

export function calendarOf(lines, end = '\r\n') {
  const all = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Kith//Cast//EN', ...lines, 'END:VCALENDAR'];
  return all.map((line) => folded(line).join(`${end} `) + end).join('');
}
