/** Meetings to an iCalendar file that every calendar program, and this source, reads. */

import { DAY } from '../../basics/when.ts';
import type { Interaction, Party } from '../../timeline/index.ts';
import { rankParts } from './key.ts';

/** Octets of a physical line without its end (RFC 5545, 3.1). */
const LINE_OCTETS = 75;
const KEY = /^ics:([\s\S]*?)(?::(\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}Z?)?))?$/;
const ANSWERS = { accepted: 'ACCEPTED', declined: 'DECLINED', tentative: 'TENTATIVE', none: 'NEEDS-ACTION' } as const;

/**
 * What is no meeting, or has no day, is left out. Keys survive: an instance of a series becomes an event with
 * RECURRENCE-ID. Parties without an address keep their name.
 */
export function writeCalendar(meetings: Iterable<Interaction>): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Kith//Kith//EN', 'CALSCALE:GREGORIAN'];
  for (const meeting of meetings) {
    if (meeting.kind === 'meeting' && isDated(meeting)) lines.push(...eventLines(meeting));
  }
  lines.push('END:VCALENDAR', '');
  return lines.map(fold).join('\r\n');
}

function isDated({ when }: Interaction): boolean {
  return when.at !== null && ['second', 'minute', 'local', 'day'].includes(when.precision);
}

function eventLines(meeting: Interaction): string[] {
  const { when, length, subject, cancelled } = meeting;
  const at = when.at ?? 0;
  const [, uid = meeting.key, instance] = KEY.exec(meeting.key) ?? [];
  const { sequence, stamp } = rankParts(meeting.rank ?? 0);
  const lines = ['BEGIN:VEVENT', `UID:${escapeBreaks(uid)}`, `DTSTAMP:${basic(stamp)}Z`, `SEQUENCE:${sequence}`];
  if (instance !== undefined) lines.push(recurrenceId(instance));
  lines.push(dated('DTSTART', at, when.precision));
  if (length !== undefined)
    lines.push(when.precision === 'day' ? dated('DTEND', at + length, 'day') : duration(length));
  if (subject !== undefined) lines.push(`SUMMARY:${escapeText(subject)}`);
  if (cancelled === true) lines.push('STATUS:CANCELLED');
  return [...lines, ...meeting.parties.map(partyLine), 'END:VEVENT'];
}

function recurrenceId(instance: string): string {
  const compact = instance.replaceAll('-', '').replaceAll(':', '');
  return instance.length === 10 ? `RECURRENCE-ID;VALUE=DATE:${compact}` : `RECURRENCE-ID:${compact}`;
}

function dated(name: string, at: number, precision: string): string {
  if (precision === 'day') return `${name};VALUE=DATE:${basic(Math.floor(at / DAY) * DAY).slice(0, 8)}`;
  return precision === 'local' ? `${name}:${basic(at)}` : `${name}:${basic(at)}Z`;
}

/** `20260512T081000` */
function basic(at: number): string {
  return new Date(at).toISOString().slice(0, 19).replaceAll('-', '').replaceAll(':', '');
}

function duration(length: number): string {
  return `DURATION:PT${Math.round(length / 1000)}S`;
}

function partyLine({ handle, name, role, answer }: Party): string {
  const params = [
    ...(name === '' ? [] : [`CN="${escapeParam(name)}"`]),
    ...(answer === undefined ? [] : [`PARTSTAT=${ANSWERS[answer]}`]),
  ];
  const address = handle?.kind === 'email' ? `mailto:${handle.value}` : 'invalid:nomail';
  return `${[role === 'organiser' ? 'ORGANIZER' : 'ATTENDEE', ...params].join(';')}:${address}`;
}

function escapeBreaks(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}

function escapeText(text: string): string {
  return escapeBreaks(text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n'));
}

/** RFC 6868. */
function escapeParam(text: string): string {
  return escapeBreaks(text).replace(/\^/g, '^^').replace(/"/g, "^'");
}

/** Folds between characters: many programs decode before they unfold. */
function fold(line: string): string {
  if (Buffer.byteLength(line) <= LINE_OCTETS) return line;
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    // The blank that begins a continuation counts.
    if (octets + size > LINE_OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
