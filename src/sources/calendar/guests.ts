/** Who an event says is there. Rooms, groups and calendars are not people. */

import { collapse, cut, storable, stripped } from '../../basics/text.ts';
import { type Handle, parseEmail } from '../../people/index.ts';
import type { Answer, Party } from '../../timeline/index.ts';
import type { CalendarEvent } from './event.ts';
import { type Line, paramOf, textOf } from './line.ts';

/** Guests kept of a meeting that happens once; and of one instance of a series, which is stored up to 5,000 times. */
const MAX_PARTIES = 500;
const MAX_SERIES_PARTIES = 50;
/** Characters of a name; the longest real ones have some sixty. */
const MAX_NAME = 200;

export interface Guests {
  readonly parties: readonly Party[];
  /** People, before the list was cut. */
  readonly people: number;
  /** Whether anyone besides the organiser is listed. */
  readonly hasAttendees: boolean;
  readonly warnings: readonly string[];
}

const ANSWERS: Readonly<Record<string, Answer>> = {
  ACCEPTED: 'accepted',
  CONFIRMED: 'accepted',
  DECLINED: 'declined',
  // Somebody else goes in their place.
  DELEGATED: 'declined',
  TENTATIVE: 'tentative',
  'NEEDS-ACTION': 'none',
  'NEEDS ACTION': 'none',
  SENT: 'none',
};

export function guestsOf(event: CalendarEvent, isSeries: boolean): Guests {
  const byKey = new Map<string, Party>();
  if (event.organiser !== null) add(byKey, event.organiser, 'organiser');
  const organisers = byKey.size;
  let listed = 0;
  for (const line of event.attendees) if (add(byKey, line, 'attendee')) listed++;
  const all = [...byKey.values()];
  const max = isSeries ? MAX_SERIES_PARTIES : MAX_PARTIES;
  const people = all.length + event.guestsLeftOut;
  const warnings = people > max ? [`Of ${people} guests the first ${max} are kept.`] : [];
  return { parties: all.slice(0, max), people, hasAttendees: listed > 0 || all.length > organisers, warnings };
}

/** Whether it is a person. The organiser stands among the attendees as well, there with an answer. */
function add(byKey: Map<string, Party>, line: Line, role: 'organiser' | 'attendee'): boolean {
  if (isNobody(line.params)) return false;
  const address = addressOf(line);
  if (isCalendar(address)) return false;
  const handle = NO_ADDRESS.test(address) ? null : parseEmail(address);
  const name = nameOf(line, handle);
  if (handle === null && name === '') return false;
  const key = handle?.value ?? `name ${name}`;
  const before = byKey.get(key);
  const answer = ANSWERS[(paramOf(line.params, 'PARTSTAT') ?? oldStatus(line.params)).toUpperCase()] ?? before?.answer;
  byKey.set(key, {
    handle,
    name: before?.name || name,
    role: before?.role ?? (isOldOrganiser(line.params) ? 'organiser' : role),
    ...(answer === undefined ? {} : { answer }),
  });
  return true;
}

function isNobody(params: string): boolean {
  if (params === '') return false;
  const type = paramOf(params, 'CUTYPE')?.toUpperCase();
  if (type === 'ROOM' || type === 'RESOURCE' || type === 'GROUP') return true;
  // Told for information only; Exchange marks rooms so, too.
  return paramOf(params, 'ROLE')?.toUpperCase() === 'NON-PARTICIPANT';
}

/** Apple writes a principal's path as the value and the address beside it; Exchange a directory name. */
function addressOf(line: Line): string {
  const stated = paramOf(line.params, 'EMAIL');
  if (stated?.includes('@')) return stated.replace(/^mailto:/i, '').trim();
  const value = line.value.trim();
  const at = value.toLowerCase().lastIndexOf('mailto:');
  const address = at === -1 ? angled(value) : value.slice(at + 7).trim();
  return stripped(address, QUOTES);
}

/** vCalendar 1.0 writes `Ana Ruiz <ana@example.org>`, some phones `'Ana Ruiz' ana@example.org`. */
function angled(value: string): string {
  const open = value.lastIndexOf('<');
  const close = value.indexOf('>', open);
  if (open !== -1 && close !== -1) return value.slice(open + 1, close).trim();
  return value.slice(value.lastIndexOf(' ') + 1);
}

const QUOTES = `"'`;
const CALENDAR_HOSTS = /@(?:[a-z0-9.-]+\.)?(?:resource|group|import)\.calendar\.google\.com$/i;
/** What programs write when they have no address. */
const NO_ADDRESS = /^(?:invalid:)?nomail(?:@|$)|^unknownorganizer@calendar\.google\.com$|\.invalid$/i;

/** Meeting rooms and shared calendars of Google have addresses like people. */
function isCalendar(address: string): boolean {
  return address.length < 300 && CALENDAR_HOSTS.test(address);
}

function nameOf(line: Line, handle: Handle | null): string {
  const written = paramOf(line.params, 'CN') ?? oldName(line.value);
  const name = cut(stripped(collapse(storable(textOf(written))), QUOTES).trim(), MAX_NAME);
  // Google and Outlook repeat the address where they know no name.
  return handle !== null && parseEmail(name)?.value === handle.value ? '' : name;
}

function oldName(value: string): string {
  if (/^\s*mailto:/i.test(value)) return '';
  const open = value.lastIndexOf('<');
  const end = open === -1 && value.includes('@') ? value.trimEnd().lastIndexOf(' ') : open;
  return end > 0 ? value.slice(0, end) : '';
}

/** vCalendar 1.0 calls the answer STATUS and the organiser a role. */
function oldStatus(params: string): string {
  return params === '' ? '' : (paramOf(params, 'STATUS') ?? '');
}

function isOldOrganiser(params: string): boolean {
  if (params === '') return false;
  const role = paramOf(params, 'ROLE')?.toUpperCase();
  return role === 'ORGANIZER' || role === 'OWNER';
}
