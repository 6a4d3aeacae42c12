/** Header text: RFC 2047 encoded words, raw eight-bit bytes, folding. Input is raw (one byte per character). */

import { storable } from '../../basics/text.ts';
import { decode, guess } from './charset.ts';
import { base64ToRaw, quotedToRaw } from './transfer.ts';

/** A charset name longer than this is no charset. */
const MAX_CHARSET = 60;
const FOLD = /\r?\n[ \t]*/g;
const BLANK = /^[ \t\r\n]*$/;

interface Word {
  readonly charset: string;
  /** Bytes after base64 or Q decoding. */
  readonly raw: string;
  readonly end: number;
}

/** One line of a header value that was folded over several. */
export function unfold(raw: string): string {
  return trimRaw(raw.includes('\n') ? raw.replace(FOLD, ' ') : raw);
}

/** Blanks and controls at the ends go. `trim` would take byte A0 as well, which is the second half of `à` in UTF-8. */
export function trimRaw(raw: string): string {
  let start = 0;
  let end = raw.length;
  while (start < end && raw.charCodeAt(start) <= 32) start++;
  while (end > start && raw.charCodeAt(end - 1) <= 32) end--;
  return start === 0 && end === raw.length ? raw : raw.slice(start, end);
}

/**
 * A header value as text. Neighbouring words of one charset are joined before they are decoded: programs cut a
 * multi-byte character in two. `bodyCharset` is the second guess for bytes outside any word.
 */
export function decodeWords(raw: string, bodyCharset = ''): string {
  let at = raw.indexOf('=?');
  if (at < 0) return storable(guess(raw, bodyCharset));
  const ends = { next: -1 };
  let out = '';
  let from = 0;
  let pending: { charset: string; raw: string } | null = null;
  while (at >= 0) {
    const word = wordAt(raw, at, ends);
    if (word === null) {
      at = raw.indexOf('=?', at + 2);
      continue;
    }
    const between = raw.slice(from, at);
    if (pending !== null && !BLANK.test(between)) {
      out += decode(pending.raw, pending.charset).text;
      pending = null;
    }
    if (pending === null) out += guess(between, bodyCharset);
    if (pending !== null && pending.charset !== word.charset) {
      out += decode(pending.raw, pending.charset).text;
      pending = null;
    }
    pending = { charset: word.charset, raw: pending === null ? word.raw : pending.raw + word.raw };
    from = word.end;
    at = raw.indexOf('=?', from);
  }
  if (pending !== null) out += decode(pending.raw, pending.charset).text;
  return storable(out + guess(raw.slice(from), bodyCharset));
}

/** `=?charset*language?Q or B?text?=`; blanks inside the text are wrong but common. */
function wordAt(raw: string, at: number, ends: { next: number }): Word | null {
  const mark = raw.indexOf('?', at + 2);
  if (mark < 0 || mark - at > MAX_CHARSET || raw.charCodeAt(mark + 2) !== 63) return null;
  const encoding = raw.charCodeAt(mark + 1) | 0x20;
  if (encoding !== 113 && encoding !== 98) return null;
  const start = mark + 3;
  // Remembered, because a line of a hundred thousand openings without an end would be searched to its end for each.
  if (ends.next < start) {
    const found = raw.indexOf('?=', start);
    ends.next = found < 0 ? Number.POSITIVE_INFINITY : found;
  }
  if (ends.next === Number.POSITIVE_INFINITY) return null;
  const text = raw.slice(start, ends.next);
  const label = raw.slice(at + 2, mark);
  const star = label.indexOf('*');
  return {
    charset: (star < 0 ? label : label.slice(0, star)).toLowerCase(),
    raw: encoding === 113 ? quotedToRaw(text.replaceAll('_', ' ')) : base64ToRaw(text),
    end: ends.next + 2,
  };
}
