/**
 * Dates as LinkedIn writes them: each file has its own shape. Only shapes that can be read in one way are
 * read; `3/4/24` without a time of day is none of them. What cannot be read is null, never today.
 */
import { fold } from '../../basics/text.ts';
import { DAY, dayAt, type Precision, timeAt, type When, whenToIso } from '../../basics/when.ts';

/** UTF-16 units of the longest date LinkedIn writes (an event's range has about 45). */
const MAX_DATE = 64;
/** LinkedIn's two-digit years; the service began in 2003. */
const CENTURY = 2000;

/**
 * Every shape that can be read in only one way: `08 Feb 2026`, `4-Apr-21`, `2025-06-01 14:03:22 UTC`, `2023/06/20 …`,
 * `08.02.2026`, `Feb 8, 2026`, `Wed Jan 01 08:57:55 UTC 2025`, `Nov 2018`, `2013`.
 */
export function readDate(text: string): When | null {
  return stamp(text) ?? inWords(text) ?? dotted(text) ?? monthThenDay(text) ?? javaDate(text);
}

/** Also `1/29/26, 2:37 PM`, which in these files is always month first, in a zone nobody wrote down. */
export function readDateOrUsMinute(text: string): When | null {
  return usMinute(text) ?? readDate(text);
}

/** A connection's day. The minute of 2018 is left out, so that the same connection of a later year is the same. */
export function readDay(text: string): When | null {
  const when = readDateOrUsMinute(text);
  if (when?.at == null || when.precision === 'month' || when.precision === 'year') return when;
  return { at: Math.floor(when.at / DAY) * DAY, precision: 'day' };
}

/** `Oct 11, 2022 12:00 PM - Oct 11, 2022 12:20 PM`: start, and length in milliseconds. */
export function readRange(text: string): { readonly when: When; readonly length?: number } | null {
  const [from = '', to = ''] = text.slice(0, MAX_DATE).split(' - ');
  const when = monthFirst(from) ?? readDate(from);
  const end = monthFirst(to)?.at;
  if (when === null) return null;
  return when.at !== null && end != null && end > when.at ? { when, length: end - when.at } : { when };
}

/** A birth date, ISO; `--0220` when the year is kept back, as vCard writes it. */
export function readBirthDate(text: string): string | null {
  const parts = /^([A-Za-z]+)\.? (\d{1,2})(?:, (\d{4}))?$/.exec(text.slice(0, MAX_DATE));
  const month = monthOf(parts?.[1]);
  if (parts === null || month === null) return dayOf(readDate(text));
  // 2000 is a leap year: without a year, 29 February is a date.
  const day = dayOf(dayAt(Number(parts[3] ?? 2000), month, Number(parts[2])));
  return day === null || parts[3] !== undefined ? day : `--${day.slice(5)}`;
}

/** ISO; null for what is no whole day. */
function dayOf(when: When | null): string | null {
  return when?.precision === 'day' ? whenToIso(when) : null;
}

/** Milliseconds. */
/** UTF-16 units of `2025-06-01` and of `2025-06-01 14:03:22`. */
const DATE = 10;
const DATE_AND_TIME = 19;

/** Of the stamp at hand: V8 compiles each asking of a text for a unit into a loop of its own, twenty of them for a third of a second. */
const units = new Uint16Array(DATE_AND_TIME);

/**
 * `2025-06-01 14:03:22 UTC`, with or without the zone (it is UTC either way), or the day alone. Read by its places: a
 * large archive holds hundreds of thousands.
 */
export function stamp(text: string): When | null {
  const { length } = text;
  if (length < DATE || length > MAX_DATE) return null;
  const end = Math.min(length, DATE_AND_TIME);
  for (let at = 0; at < end; at++) units[at] = text.charCodeAt(at);
  const start = dayStart();
  if (start === null) return null;
  if (length === DATE) return { at: start, precision: 'day' };
  if (length < DATE_AND_TIME || !isTimeMark()) return null;
  if (length > DATE_AND_TIME && !isZoned(text)) return null;
  const hour = twoDigits(11);
  const minute = twoDigits(14);
  const second = twoDigits(17);
  const isTime = hour <= 23 && minute <= 59 && second <= 59;
  return isTime ? { at: start + ((hour * 60 + minute) * 60 + second) * 1000, precision: 'second' } : null;
}

/** The last day asked for: rows come in order of time, and asking the calendar costs as much as finding a row's cells. */
const lastDay: { number: number; start: number | null } = { number: Number.NaN, start: null };

function dayStart(): number | null {
  const mark = units[4];
  if ((mark !== HYPHEN && mark !== SLASH) || units[7] !== mark) return null;
  const year = twoDigits(0) * 100 + twoDigits(2);
  const month = twoDigits(5);
  const day = twoDigits(8);
  const number = (year * 100 + month) * 100 + day;
  if (number !== lastDay.number) {
    lastDay.number = number;
    lastDay.start = dayAt(year, month, day)?.at ?? null;
  }
  return lastDay.start;
}

function isZoned(text: string): boolean {
  return text.endsWith(' UTC') || (text.length === DATE_AND_TIME + 1 && text.endsWith('Z'));
}

function isTimeMark(): boolean {
  return (units[10] === BLANK || units[10] === CAPITAL_T) && units[13] === COLON && units[16] === COLON;
}

const BLANK = 32;
const HYPHEN = 45;
const SLASH = 47;
const ZERO = 48;
const COLON = 58;
const CAPITAL_T = 84;

/** NaN when they are none, which no comparison with a date's limits survives. */
function twoDigits(at: number): number {
  const tens = units[at]! - ZERO;
  const ones = units[at + 1]! - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

function usMinute(text: string): When | null {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4}),? (\d{1,2}):(\d{2})(?::\d{2})?[ \u202f]([AP])M$/i.exec(
    text.slice(0, MAX_DATE),
  );
  if (parts === null) return null;
  const [, month, day, year, hour, minute, half] = parts;
  return clock({ year: fullYear(year), month: Number(month), day: Number(day), hour, minute, half });
}

/** `Oct 11, 2022 12:00 PM` */
function monthFirst(text: string): When | null {
  const parts = /^([A-Za-z]+) (\d{1,2}), (\d{4}),? (\d{1,2}):(\d{2}) ([AP])M$/i.exec(text.trim());
  const month = monthOf(parts?.[1]);
  if (parts === null || month === null) return null;
  const [, , day, year, hour, minute, half] = parts;
  return clock({ year: Number(year), month, day: Number(day), hour, minute, half });
}

interface Clock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: string | undefined;
  readonly minute: string | undefined;
  readonly half: string | undefined;
}

function clock({ year, month, day, hour, minute, half }: Clock): When | null {
  const twelve = Number(hour);
  if (twelve < 1 || twelve > 12) return null;
  const hours = (twelve % 12) + (half?.toUpperCase() === 'P' ? 12 : 0);
  return timeAt({ year, month, day, hour: hours, minute: Number(minute) }, 'local');
}

/** `08.02.2026`: with dots the day stands first wherever dates are written so. A spreadsheet saved the file again. */
function dotted(text: string): When | null {
  const parts = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})$/.exec(text.slice(0, MAX_DATE));
  return parts === null ? null : dayAt(fullYear(parts[3]), Number(parts[2]), Number(parts[1]));
}

/** `Feb 8, 2026` */
function monthThenDay(text: string): When | null {
  const parts = /^([A-Za-z]{3,12})\.? (\d{1,2}), (\d{4})$/.exec(text.slice(0, MAX_DATE));
  const month = monthOf(parts?.[1]);
  return parts === null || month === null ? null : dayAt(Number(parts[3]), month, Number(parts[2]));
}

/** `08 Feb 2026`, `4-Apr-21`, `10. Dez. 2023`, `12 de ene. de 2021`, `Nov 2018`, `2013`. */
function inWords(text: string): When | null {
  const parts = /^(?:(\d{1,2})\.?[ -](?:de )?)?(?:([\p{L}\p{M}]{3,12})\.?[ -](?:de )?)?(\d{4}|\d{2})$/u.exec(
    text.slice(0, MAX_DATE),
  );
  if (parts === null) return null;
  const [, day, word, digits] = parts;
  const year = fullYear(digits);
  if (word === undefined) return day === undefined && digits?.length === 4 ? coarse(year, 1, 'year') : null;
  const month = monthOf(word);
  if (month === null) return null;
  return day === undefined ? coarse(year, month, 'month') : dayAt(year, month, Number(day));
}

/** `Wed Jan 01 08:57:55 UTC 2025`, Java's Date.toString. */
function javaDate(text: string): When | null {
  const parts = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{2}) (\d{2}):(\d{2}):(\d{2}) (?:UTC|GMT) (\d{4})$/.exec(
    text.slice(0, MAX_DATE),
  );
  const month = monthOf(parts?.[1]);
  if (parts === null || month === null) return null;
  const [day, hour, minute, second, year] = parts.slice(2).map(Number) as [number, number, number, number, number];
  return timeAt({ year, month, day, hour, minute, second }, 'second');
}

function coarse(year: number, month: number, precision: Precision): When | null {
  const start = dayAt(year, month, 1);
  return start === null ? null : { at: start.at, precision };
}

function fullYear(digits: string | undefined): number {
  return digits?.length === 2 ? CENTURY + Number(digits) : Number(digits);
}

/** English as LinkedIn writes; German, French, Spanish, Italian and Portuguese as a spreadsheet saves them again. */
const MONTHS = [
  'january jan januar janvier janv enero ene gennaio gen janeiro',
  'february feb februar fevrier fevr febrero febbraio fevereiro fev',
  'march mar marz mars marzo marco',
  'april apr avril avr abril abr aprile',
  'may mai mayo maggio mag maio',
  'june jun juni juin junio giugno giu junho',
  'july jul juli juillet juil julio luglio lug julho',
  'august aug aout agosto ago',
  'september sep sept septembre septiembre settembre set setembro',
  'october oct oktober okt octobre octubre ottobre ott outubro out',
  'november nov novembre noviembre novembro',
  'december dec dezember dez decembre diciembre dic dicembre dezembro',
];
const monthByWord = new Map(
  MONTHS.flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
);

function monthOf(word: string | undefined): number | null {
  return word === undefined ? null : (monthByWord.get(fold(word)) ?? null);
}
