/** The header block of a message: finds the headers Kith needs in one pass over the bytes, and where the body starts. */

import { unfold } from './encoded-words.ts';

/** Bytes. Real blocks reach some tens of kilobytes; hostile ones are megabytes of recipients or folded lines. */
export const MAX_HEADER_BYTES = 256 * 1024;
/** Header fields per message. Real mails stay below 200. */
export const MAX_HEADERS = 1_000;
/** Bytes looked at first: nine of ten blocks are shorter, and cutting more from the file than needed costs time. */
const FIRST_LOOK = 4_096;
/** No header name in use is longer; a longer run before a colon is text. */
const MAX_NAME = 76;

/** The headers that are kept, each by its place in `Headers.values`. */
const NAMES = [
  'from',
  'to',
  'cc',
  'bcc',
  'apparently-to',
  'date',
  'message-id',
  'in-reply-to',
  'references',
  'subject',
  'sender',
  'reply-to',
  'return-path',
  'received',
  'delivered-to',
  'x-original-to',
  'envelope-to',
  'x-apparently-to',
  'x-original-from',
  'x-original-sender',
  'list-id',
  'list-post',
  'list-help',
  'list-unsubscribe',
  'mailing-list',
  'x-mailing-list',
  'x-google-group-id',
  'x-mailman-version',
  'precedence',
  'feedback-id',
  'x-campaign',
  'x-campaignid',
  'x-campaign-id',
  'x-mailgun-sid',
  'x-mailgun-tag',
  'x-mailgun-variables',
  'x-sg-eid',
  'x-mc-user',
  'x-ses-outgoing',
  'x-csa-complaints',
  'auto-submitted',
  'authentication-results',
  'x-autoreply',
  'x-auto-reply',
  'x-autorespond',
  'x-autoresponder',
  'x-failed-recipients',
  'content-type',
  'content-transfer-encoding',
  'content-disposition',
  'x-gmail-labels',
  'x-gm-thrid',
  'x-mozilla-status',
  'x-evolution',
  'x-mozilla-draft-info',
  'x-identity-key',
  'x-status',
  'x-unsent',
  'x-uniform-type-identifier',
] as const;

export type HeaderName = (typeof NAMES)[number];

const PLACE = Object.fromEntries(NAMES.map((name, place) => [name, place])) as Readonly<Record<HeaderName, number>>;
/** Headers that a message may carry in several lines which all count; of every other one the first line counts. */
const REPEATED: ReadonlySet<number> = new Set([PLACE.from, PLACE.to, PLACE.cc, PLACE.bcc, PLACE.received]);
/** Wanted names by first letter and length, so that most lines of a block are passed over after two comparisons. */
const WANTED = wantedByLetterAndLength();

/** No header yet; a copy is made for each block. */
const NONE: readonly undefined[] = new Array(NAMES.length).fill(undefined);

export interface Headers {
  /** Raw values, by place of the name; folded lines still hold their breaks. */
  readonly values: readonly (string | undefined)[];
  /** From, To, Cc, Bcc and Received lines after the first. */
  readonly repeats: readonly { readonly place: number; readonly value: string }[];
  /** Offset of the first body byte. */
  readonly bodyStart: number;
  readonly count: number;
  /** The block was longer than the limits; what stood behind them was not looked at. */
  readonly cut: boolean;
  /** All of what was looked at; of a short message that is the whole. */
  readonly text: string;
}

/** Raw value on one line; undefined when the message has no such header. */
export function headerOf(headers: Headers, name: HeaderName): string | undefined {
  const value = headers.values[PLACE[name]];
  return value === undefined ? undefined : unfold(value);
}

export function hasHeader(headers: Headers, name: HeaderName): boolean {
  return headers.values[PLACE[name]] !== undefined;
}

/** Headers of which each is the same sign, to be asked for with `hasAny`: their places. */
type Signs = readonly number[];

export function signs(...names: readonly HeaderName[]): Signs {
  return names.map((name) => PLACE[name]);
}

/** Whether a message has one of them. Looking up some thirty names for each message takes as long as reading its headers. */
export function hasAny({ values }: Headers, among: Signs): boolean {
  for (const place of among) if (values[place] !== undefined) return true;
  return false;
}

/** What stands behind the header block, as a raw string. */
export function bodyText(headers: Headers, bytes: Buffer): string {
  const { text, bodyStart } = headers;
  return text.length === bytes.length ? text.slice(bodyStart) : bytes.toString('latin1', bodyStart);
}

/** All lines of a header that may stand several times, in order. */
export function headersOf(headers: Headers, name: 'from' | 'to' | 'cc' | 'bcc' | 'received'): readonly string[] {
  const place = PLACE[name];
  const first = headers.values[place];
  if (first === undefined) return [];
  if (headers.repeats.length === 0) return [unfold(first)];
  return [first, ...headers.repeats.filter((repeat) => repeat.place === place).map((repeat) => repeat.value)].map(
    unfold,
  );
}

/** Reads the block at the start of `bytes`. A block without an empty line ends where its lines stop being headers. */
export function readHeaders(bytes: Buffer): Headers {
  for (let look = FIRST_LOOK; look < MAX_HEADER_BYTES; look *= 8) {
    const headers = scan(bytes.toString('latin1', 0, Math.min(look, bytes.length)), look >= bytes.length);
    if (headers !== null) return headers;
  }
  const text = bytes.toString('latin1', 0, Math.min(MAX_HEADER_BYTES, bytes.length));
  return scan(text, bytes.length <= MAX_HEADER_BYTES) ?? cutBlock(bytes, text);
}

/** The headers of a part of a message; the caller cuts `raw` to the length it wants looked at. */
export function readPartHeaders(raw: string): Headers {
  return scan(raw, true) as Headers;
}

/** Null: the text ended before the block did. */
function scan(text: string, whole: boolean): Headers | null {
  const values: (string | undefined)[] = NONE.slice();
  const repeats: { place: number; value: string }[] = [];
  let at = 0;
  let count = 0;
  while (at < text.length) {
    const first = text.charCodeAt(at);
    if (first === 10) return { values, repeats, bodyStart: at + 1, count, cut: false, text };
    if (first === 13 && text.charCodeAt(at + 1) === 10)
      return { values, repeats, bodyStart: at + 2, count, cut: false, text };
    const end = fieldEnd(text, at);
    if (end < 0 && !whole) return null;
    const stop = end < 0 ? text.length : end;
    const colon = nameEnd(text, at, stop);
    if (colon < 0 && !isJunkBetweenHeaders(text, at, stop))
      return { values, repeats, bodyStart: at, count, cut: false, text };
    if (colon > 0 && ++count <= MAX_HEADERS) keep(text, at, colon, stop, values, repeats);
    at = stop + 1;
  }
  return whole ? { values, repeats, bodyStart: text.length, count, cut: count > MAX_HEADERS, text } : null;
}

/** A block longer than the limit: what it holds up to there counts, the body starts at the next empty line. */
function cutBlock(bytes: Buffer, text: string): Headers {
  const headers = scan(text, true) as Headers;
  const lf = bytes.indexOf('\n\n', text.length - 1, 'latin1');
  const crlf = bytes.indexOf('\n\r\n', text.length - 2, 'latin1');
  const bodyStart = lf >= 0 && (crlf < 0 || lf < crlf) ? lf + 2 : crlf >= 0 ? crlf + 3 : bytes.length;
  return { ...headers, bodyStart, cut: true };
}

/** Offset of the line feed that ends a field with all its folded lines; -1 when the text ends before. */
function fieldEnd(text: string, at: number): number {
  let end = text.indexOf('\n', at);
  while (end >= 0) {
    const next = text.charCodeAt(end + 1);
    if (next !== 32 && next !== 9) return end + 1 < text.length ? end : -1;
    end = text.indexOf('\n', end + 1);
  }
  return -1;
}

/** Offset of the colon behind a header name, -1 when the line has none. Blanks before the colon are obsolete but legal. */
function nameEnd(text: string, at: number, stop: number): number {
  const last = Math.min(stop, at + MAX_NAME);
  let end = at;
  for (; end < last; end++) {
    const unit = text.charCodeAt(end);
    if (unit === 58) return end > at ? end : -1;
    if (unit <= 32 || unit >= 127) break;
  }
  if (end === at) return -1;
  while (end < last && (text.charCodeAt(end) === 32 || text.charCodeAt(end) === 9)) end++;
  return text.charCodeAt(end) === 58 ? end : -1;
}

/**
 * A line that is no header, with headers after it (a `>From ` line, a broken folding): passed over. Without headers
 * after it, the body has begun and somebody forgot the empty line; its text would be lost.
 */
function isJunkBetweenHeaders(text: string, at: number, stop: number): boolean {
  if (text.startsWith('--', at)) return false;
  const next = stop + 1;
  return next < text.length && nameEnd(text, next, Math.min(next + MAX_NAME, text.length)) > 0;
}

function keep(
  text: string,
  at: number,
  colon: number,
  stop: number,
  values: (string | undefined)[],
  repeats: { place: number; value: string }[],
): void {
  let end = colon;
  while (text.charCodeAt(end - 1) <= 32) end--;
  const wanted = WANTED[wantedIndex(text.charCodeAt(at), end - at)];
  if (wanted === undefined) return;
  const name = text.slice(at, end).toLowerCase();
  const place = wanted.get(name);
  if (place === undefined) return;
  if (values[place] === undefined) values[place] = text.slice(colon + 1, stop);
  else if (REPEATED.has(place) && repeats.length < MAX_HEADERS)
    repeats.push({ place, value: text.slice(colon + 1, stop) });
}

function wantedIndex(first: number, length: number): number {
  return ((first | 0x20) - 97) * 32 + length;
}

function wantedByLetterAndLength(): readonly (ReadonlyMap<string, number> | undefined)[] {
  const table: (Map<string, number> | undefined)[] = new Array(26 * 32).fill(undefined);
  for (const [place, name] of NAMES.entries()) {
    const index = wantedIndex(name.charCodeAt(0), name.length);
    const names = table[index] ?? new Map<string, number>();
    table[index] = names.set(name, place);
  }
  return table;
}
