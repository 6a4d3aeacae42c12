/** Times and numbers as people say them. Pure: the present moment is an argument. */

import { DAY, HOUR, MINUTE, MONTHS, SECOND, WEEKDAYS } from '../basics/when.ts';

const SMALL_NUMBERS = [
  'no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
]; // biome-ignore format: a list of words

/** A calendar date as precise as known; months are 1 to 12. */
interface CalendarDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** "2016", "2016-05", "2016-05-12", "2016-05-12T08:10" or an instant. An instant becomes the date of this machine's zone. */
export function dateOf(iso: string): CalendarDate | null {
  if (iso.endsWith('Z')) return dateOfMoment(Date.parse(iso));
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso);
  if (!parts) return null;
  return {
    year: Number(parts[1]),
    month: parts[2] === undefined ? null : Number(parts[2]),
    day: parts[3] === undefined ? null : Number(parts[3]),
  };
}

function dateOfMoment(at: number): CalendarDate | null {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return null;
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

/** Whole calendar days from `date` to `now`; negative: still to come; null when the day is not known. */
function daysSince(iso: string, now: number): number | null {
  const then = dateOf(iso);
  const today = dateOfMoment(now);
  if (!then?.month || !then.day || !today) return null;
  return Math.round((dayNumber(today) - dayNumber(then)) / DAY);
}

function dayNumber(date: CalendarDate): number {
  return Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1);
}

/** "today", "yesterday", "on Friday", "on 12 May", "on 12 May 2016", "in May 2016", "in 2016". Empty when unknown. */
export function whenInWords(iso: string | null, now: number): string {
  const date = iso === null ? null : dateOf(iso);
  if (!iso || !date) return '';
  const days = daysSince(iso, now);
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days === -1) return 'tomorrow';
  if (days !== null && days > 1 && days < 7) return `on ${weekdayOf(date)}`;
  return `${date.day ? 'on' : 'in'} ${dateInWords(iso, now)}`;
}

/** "12 May", "12 May 2016", "May 2016", "2016": the year is left out when it is this one and the day is known, or where none is (`--05-12`). */
export function dateInWords(iso: string, now: number): string {
  const ofNoYear = /^--(\d\d)-(\d\d)$/.exec(iso);
  if (ofNoYear) return `${Number(ofNoYear[2])} ${MONTHS[Number(ofNoYear[1]) - 1] ?? ''}`;
  const date = dateOf(iso);
  if (!date) return '';
  if (!date.month) return String(date.year);
  const month = MONTHS[date.month - 1] ?? '';
  if (!date.day) return `${month} ${date.year}`;
  const isThisYear = date.year === dateOfMoment(now)?.year;
  return isThisYear ? `${date.day} ${month}` : `${date.day} ${month} ${date.year}`;
}

/** "on 3 November", "between 3 and 5 November", "between 30 October and 2 November". Empty when no day is known. */
export function betweenInWords(times: readonly (string | null)[], now: number): string {
  const known = times.flatMap((iso) => (iso === null ? [] : [iso])).sort();
  const [first, last] = [dateInWords(known[0] ?? '', now), dateInWords(known.at(-1) ?? '', now)];
  if (first === '' || first === last) return first && `on ${first}`;
  const [day, ...month] = first.split(' ');
  const isSameMonth = month.join(' ') === last.split(' ').slice(1).join(' ');
  return `between ${isSameMonth ? day : first} and ${last}`;
}

/** For a list of people: "today", "last on Friday", "three weeks ago", "last in May", "last in 2019". Empty when never. */
export function lastInWords(iso: string | null, now: number): string {
  const date = iso === null ? null : dateOf(iso);
  if (!iso || !date) return '';
  const days = daysSince(iso, now);
  if (days !== null && days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days !== null && days < 7) return `last on ${weekdayOf(date)}`;
  if (days !== null && days < 14) return 'last week';
  if (days !== null && days < 35) return `${numberInWords(Math.round(days / 7))} weeks ago`;
  const thisYear = dateOfMoment(now)?.year ?? date.year;
  if (!date.month || date.year < thisYear - 1) return `last in ${date.year}`;
  const month = MONTHS[date.month - 1];
  return date.year === thisYear ? `last in ${month}` : `last in ${month} ${date.year}`;
}

/** "three days ago", "nine weeks ago", "five months ago", "two years ago". Empty when unknown. */
export function agoInWords(iso: string | null, now: number): string {
  if (!iso) return '';
  const days = daysSince(iso, now);
  if (days === null) return whenInWords(iso, now);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 14) return `${numberInWords(days)} days ago`;
  if (days < 84) return `${numberInWords(Math.round(days / 7))} weeks ago`;
  if (days < 700) return `${numberInWords(Math.round(days / 30.44))} months ago`;
  return `${numberInWords(Math.round(days / 365.25))} years ago`;
}

/** The margin of a timeline, where the year stands above: "3 Jun", "Jun", "". */
export function dayInMargin(iso: string | null): string {
  const date = iso === null ? null : dateOf(iso);
  if (!date?.month) return '';
  const month = (MONTHS[date.month - 1] ?? '').slice(0, 3);
  return date.day ? `${date.day} ${month}` : month;
}

/** "08:10", when a time of day is known. */
export function clockOf(iso: string | null): string {
  if (!iso || iso.length < 16) return '';
  if (!iso.endsWith('Z')) return iso.slice(11, 16);
  const date = new Date(Date.parse(iso));
  if (Number.isNaN(date.getTime())) return '';
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
}

function weekdayOf(date: CalendarDate): string {
  return WEEKDAYS[new Date(dayNumber(date)).getUTCDay()] ?? '';
}

/** In words up to twelve ("no", "one"), then in figures with thousands parted: "2,143". */
export function numberInWords(count: number): string {
  return SMALL_NUMBERS[count] ?? figures(count);
}

/** "2,143" */
export function figures(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** "one person", "312 people". */
export function some(count: number, one: string, many: string): string {
  return `${numberInWords(count)} ${count === 1 ? one : many}`;
}

/** How often, in words: "never", "once", "twice", "14 times". */
export function times(count: number): string {
  if (count === 0) return 'never';
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${numberInWords(count)} times`;
}

/** How long something still takes or took, milliseconds: "a few seconds", "about two minutes", "about an hour". */
export function spanInWords(span: number): string {
  if (span < 10 * SECOND) return 'a few seconds';
  if (span < 50 * SECOND) return 'less than a minute';
  const minutes = Math.round(span / MINUTE);
  if (minutes <= 1) return 'about a minute';
  if (minutes < 50) return `about ${numberInWords(minutes)} minutes`;
  const hours = Math.round(span / HOUR);
  return hours <= 1 ? 'about an hour' : `about ${numberInWords(hours)} hours`;
}

/** "812 bytes", "12 kB", "412 MB", "2.1 GB"; thousands, as file managers count. */
export function bytesInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1e6) return `${Math.round(bytes / 1e3)} kB`;
  if (bytes < 1e9) return `${Math.round(bytes / 1e6)} MB`;
  return `${(bytes / 1e9).toFixed(1)} GB`;
}

/** "Joe", "Joe and Ines", "Joe, Ines and Dan". */
export function listInWords(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).map(inOrder).join(', ')} and ${words.at(-1)}`;
}

const LEFT_TO_RIGHT_MARK = '\u200e';

/** Of two names of Arabic or Hebrew with a comma between them the second would stand first. */
function inOrder(word: string): string {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(word) ? word + LEFT_TO_RIGHT_MARK : word;
}

/** The two letters in the ring: first and last word of a name, whole characters of any script. */
export function initialsOf(name: string): string {
  // "(he/him)" is no name.
  const called = name.replace(/\s\([^()]*\)/g, ' ');
  const words = called.split(/[\s,]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const letter = (word: string | undefined) => /[\p{L}\p{N}]/u.exec(word ?? '')?.[0]?.toUpperCase() ?? '';
  const first = letter(words[0]);
  return words.length > 1 ? first + letter(words.at(-1)) : first;
}

/** Length of lines that mail programs break by themselves, characters; and of a word that would have been too long for one. */
const WRAPPED = { least: 54, full: 64, most: 79, word: 30 } as const;

/**
 * A letter's lines as its writer meant them: broken by a mail program at some 72 characters, they would break a second time on
 * a phone. A line goes on where the next one's first word would not have fitted; lists, quotes and verses stay.
 */
export function unwrapped(text: string): string {
  const lines = text.split('\n');
  let out = lines[0] ?? '';
  for (let i = 1; i < lines.length; i++) {
    out += (goesOn(lines[i - 1]!, lines[i]!) ? ' ' : '\n') + lines[i]!;
  }
  return out;
}

function goesOn(line: string, next: string): boolean {
  if (
    line.length < WRAPPED.least ||
    line.length > WRAPPED.most ||
    !/^[\p{L}\p{N}("“„«]/u.test(next) ||
    /^[>|]/.test(line)
  )
    return false;
  // "1. first", "2) second", "a) third"
  if (/^\w{1,2}[.)]\s/.test(next)) return false;
  const space = next.indexOf(' ');
  const word = space < 0 ? next.length : space;
  return word <= WRAPPED.word && line.trimEnd().length + 1 + word > WRAPPED.full;
}
