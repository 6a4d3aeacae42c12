/**
 * When a message was sent. Dates are read strictly enough that an unreadable one is seen to be unreadable: a library that
 * answers "now" for it would make the sender the latest contact.
 */

import { DAY, timeAt, UNKNOWN_WHEN, type When } from '../../basics/when.ts';
import { MOST_AHEAD } from '../source.ts';

/** Characters of a date line that are looked at; with long comments real ones reach a hundred. */
const MAX_DATE = 200;
/** Before this year no mail of the kind we read was sent; machines without a clock say 1970 or 1980. */
const FIRST_YEAR = 1985;
const MINUTE_MS = 60_000;
/** Minutes; the farthest zones in use are +14:00 and -12:00. */
const MAX_OFFSET = 14 * 60;

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
/** Months as German, French, Spanish, Italian and Dutch programs abbreviate them, where they differ. */
const FOREIGN_MONTHS: Readonly<Record<string, number>> = {
  mai: 5,
  okt: 10,
  dez: 12,
  mrz: 3,
  mär: 3,
  maa: 3,
  mei: 5,
  fév: 2,
  fev: 2,
  avr: 4,
  aoû: 8,
  aou: 8,
  déc: 12,
  ene: 1,
  abr: 4,
  ago: 8,
  dic: 12,
  gen: 1,
  mag: 5,
  giu: 6,
  lug: 7,
  ott: 10,
  set: 9,
  out: 10,
};

/** Minutes east of Greenwich. IST and other names of several zones are left out: a guess would be hours wrong. */
const ZONES: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  met: 60,
  mez: 60,
  cest: 120,
  mest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  msd: 240,
  sast: 120,
  hkt: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  est5edt: -300,
  cst6cdt: -360,
  pst8pdt: -480,
};

const MAIL_DATE =
  /^(?:[^\d\s,]{1,12}[,.]?\s+|[^\d\s,]{1,12},)?(\d{1,2})[\s-]{1,4}([^\d\s-]{3,10})[\s-]{1,4}(\d{2,4})\s{1,4}(\d{1,2})[:.](\d{1,2})(?:[:.](\d{1,2})(?:[.,]\d{1,9})?)?\s*(\S{0,12})/;
const NUMERIC_MONTH =
  /^(?:[^\d\s,]{1,12},?\s+)?(\d{1,2})\s(\d{1,2})\s(\d{2,4})\s{1,4}(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?\s*(\S{0,12})/;
/** `Sun Jul  9 15:06:25 2023`, with the zone before the year (Takeout), behind it, or absent. */
const ENVELOPE_DATE =
  /(?:^|\s)[A-Z][a-z]{2},?\s{1,3}([A-Z][a-z]{2})\s{1,3}(\d{1,2})\s{1,3}(\d{1,2}):(\d{2})(?::(\d{2}))?\s{1,3}(?:([+-]\d{4}|[A-Z]{1,5})\s{1,3})?(\d{4})(?:\s{1,3}([+-]\d{4}|[A-Z]{1,5})\b)?/;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(\S{0,12})/;

/** `10:00 PM`: read by its digits alone an evening would be a morning. */
const HALF_DAY = /\b(\d{1,2})(?=([:.]\d{2}){1,2} ?([AP])M\b)/i;

/** What a date line says, believable or not; null when it cannot be read. A line without a known zone is `local`. */
export function readDate(line: string): When | null {
  // Nearly all dates match as they stand; taking comments and double blanks out first would cost more than reading them.
  const usual = line.length <= MAX_DATE ? MAIL_DATE.exec(line) : null;
  const quick = usual === null ? null : mailDate(usual);
  if (quick !== null && quick.precision !== 'local') return quick;
  const text = ofWholeDay(withoutComments(line.slice(0, MAX_DATE)).replace(/\s+/g, ' ').replace(/ ?: ?/g, ':').trim());
  const mail = MAIL_DATE.exec(text);
  if (mail !== null) return mailDate(mail);
  const iso = ISO_DATE.exec(text);
  if (iso !== null) return written(iso[1], Number(iso[2]), iso[3], iso[4], iso[5], iso[6], iso[7]);
  const numeric = NUMERIC_MONTH.exec(text);
  if (numeric !== null)
    return written(numeric[3], Number(numeric[2]), numeric[1], numeric[4], numeric[5], numeric[6], numeric[7]);
  return readEnvelopeDate(text);
}

/** `10:00 PM +0100` as `22:00 +0100`. */
function ofWholeDay(text: string): string {
  const [, hour, , half] = HALF_DAY.exec(text) ?? [];
  const twelve = Number(hour);
  if (half === undefined || twelve < 1 || twelve > 12) return text;
  const whole = (twelve % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
  return text.replace(HALF_DAY, String(whole)).replace(/(\d) ?[AP]M\b/i, '$1');
}

function mailDate(found: RegExpExecArray): When | null {
  return written(found[3], monthOf(found[2] ?? ''), found[1], found[4], found[5], found[6], found[7]);
}

/** The date in a `From ` line of an mbox, or in the way C programs print one. */
export function readEnvelopeDate(line: string): When | null {
  const found = ENVELOPE_DATE.exec(line.slice(0, MAX_DATE));
  if (found === null) return null;
  return written(found[7], monthOf(found[1] ?? ''), found[2], found[3], found[4], found[5], found[6] ?? found[8] ?? '');
}

/** The date of a `Received` line stands behind its last semicolon. */
export function readReceivedDate(line: string): When | null {
  return readDate(line.slice(line.lastIndexOf(';') + 1));
}

/** A mail may wait so long in an outbox, or with a slow server, and its clock go wrong by so much, before its own date is doubted. */
const LONGEST_ON_ITS_WAY = 30 * DAY;

/**
 * The first believable of: the Date header (`own`, as `readDate` gave it), the topmost Received header, a Date whose zone
 * is not known, the mbox line; else unknown. `hops`: all Received lines, the newest first. A date after its arrival, or long
 * before the first server saw it, is forged or mistaken: it would stand as the first or last contact for ever.
 */
export function sentAt(own: When | null, hops: readonly string[], envelope: string, now: number): When {
  const arrived = readHop(hops[0], now);
  if (own !== null && own.precision !== 'local' && isBelievable(own, now)) {
    if (arrived?.at == null || own.at === null) return own;
    if (own.at > arrived.at + DAY) return arrived;
    if (own.at >= arrived.at - LONGEST_ON_ITS_WAY) return own;
    // Whoever fetches old mail into a new box gets a new line on top; the oldest one is of the day it was sent.
    const handedOver = readHop(hops.at(-1), now);
    return handedOver?.at != null && own.at < handedOver.at - LONGEST_ON_ITS_WAY ? handedOver : own;
  }
  if (arrived !== null) return arrived;
  if (own !== null && isBelievable(own, now)) return own;
  const filed = envelope === '' ? null : readEnvelopeDate(envelope);
  return filed !== null && isBelievable(filed, now) ? filed : UNKNOWN_WHEN;
}

/** Whether the believed time is another day than the one that was written. */
export function isDoubted(own: When | null, believed: When): boolean {
  return own?.at != null && believed.at !== null && Math.abs(believed.at - own.at) > DAY;
}

function readHop(line: string | undefined, now: number): When | null {
  const when = line === undefined ? null : readReceivedDate(line);
  return when !== null && isBelievable(when, now) ? when : null;
}

/** Not before 1985 and at most a day ahead of `now`: a forged or mistaken date would stand for ever as the last contact. */
function isBelievable(when: When, now: number): boolean {
  return when.at !== null && when.at >= Date.UTC(FIRST_YEAR, 0, 1) && when.at <= now + MOST_AHEAD;
}

function written(
  year: string | undefined,
  month: number,
  day: string | undefined,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  zone: string | undefined,
): When | null {
  const offset = zone === '+0000' ? 0 : offsetOf(zone ?? '');
  const when = timeAt(
    {
      year: fullYear(year ?? ''),
      month,
      day: Number(day),
      hour: Number(hour),
      minute: Number(minute),
      second: Number(second ?? 0),
    },
    offset === null ? 'local' : second === undefined ? 'minute' : 'second',
  );
  if (when === null || when.at === null || offset === null) return when;
  return { at: when.at - offset * MINUTE_MS, precision: when.precision };
}

/** RFC 5322: two digits below 50 are this century, others and three digits count from 1900. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return text.length === 2 && year < 50 ? 2000 + year : 1900 + year;
}

/** 0 (no month) when unknown. */
function monthOf(name: string): number {
  const short = name.slice(0, 3).toLowerCase();
  const at = MONTHS.indexOf(short);
  return at >= 0 && at % 3 === 0 ? at / 3 + 1 : (FOREIGN_MONTHS[short] ?? 0);
}

/** Null: no zone, or none that is known. Single letters are military zones, which everybody got wrong: read as UTC. */
function offsetOf(zone: string): number | null {
  const numeric = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?(?!\d)/i.exec(zone);
  if (numeric === null) return /^[A-Za-z]$/.test(zone) ? 0 : (ZONES[zone.toLowerCase()] ?? null);
  const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
  if (minutes > MAX_OFFSET || Number(numeric[3] ?? 0) > 59) return null;
  return numeric[1] === '-' ? -minutes : minutes;
}

/** Comments nest; one that is never closed takes the rest of the line with it. */
function withoutComments(line: string): string {
  if (!line.includes('(')) return line;
  let out = '';
  let depth = 0;
  for (const character of line) {
    if (character === '(') depth++;
    if (depth === 0) out += character;
    if (character === ')' && depth > 0) depth--;
  }
  return out;
}
