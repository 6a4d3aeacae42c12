/**
 * The text of a message: finds its text parts by their boundaries, decodes those that a reader would be shown, passes over
 * everything else. One pass, no recursion; raw strings hold one byte per character.
 */

import { decode } from './charset.ts';
import { type Headers, headerOf, readPartHeaders } from './headers.ts';
import { htmlToText } from './html.ts';
import { base64ToRaw, quotedToRaw } from './transfer.ts';

/** Multiparts inside multiparts; mail programs reach five. */
const MAX_DEPTH = 50;
/** Parts of one message; digests reach some hundreds. */
const MAX_PARTS = 1_000;
/** Characters of one encoded text part that are decoded: 256 KB of text are a book. */
const MAX_PART = 256 * 1024;
/** Characters of a part's header block. */
const MAX_PART_HEADERS = 16 * 1024;
/** RFC 2046 allows 70; some programs write more. */
const MAX_BOUNDARY = 200;

export interface Body {
  /** Plain text as shown to a reader, quoted history included; empty when there is none. */
  readonly text: string;
  /** The first calendar part, decoded; null when there is none. */
  readonly calendar: string | null;
  /** Bytes that mean nothing in the stated charset, or parts beyond the limits. */
  readonly damaged: boolean;
}

interface ContentType {
  /** `text/plain`, lower case. */
  readonly type: string;
  readonly charset: string;
  readonly boundary: string;
  readonly named: boolean;
}

interface Part {
  readonly content: ContentType;
  readonly encoding: string;
  /** `inline`: it has a file name, but is meant to be shown. */
  readonly attached: 'no' | 'inline' | 'yes';
  /** Number of the innermost multipart/alternative it stands in; 0: none. */
  readonly group: number;
  readonly start: number;
  end: number;
}

interface Level {
  readonly boundary: string;
  readonly group: number;
  readonly digest: boolean;
}

/** `raw` is the message behind its header block. `undo` marks mbox files, whose `>From ` lines were `From ` once. */
export function readBody(headers: Headers, raw: string, undo: boolean): Body {
  const text = undo && raw.includes('>From ') ? raw.replace(/^>(?=>*From )/gm, '') : raw;
  const content = readContentType(headerOf(headers, 'content-type') ?? '');
  if (!content.type.startsWith('multipart/')) return bodyOf(text, [partOf(headers, content, 0, 0)], false);
  const found = findParts(text, content);
  if (found.parts.length > 0) return bodyOf(text, found.parts, found.cut);
  // The stated boundary never comes; the one in use shows itself, or the whole is text. Else the words would be lost.
  const guessed = findParts(text, { ...content, boundary: boundaryInUse(text) });
  return bodyOf(text, guessed.parts.length > 0 ? guessed.parts : [wholeAsText(content)], found.cut || guessed.cut);
}

/** Type, charset and boundary of a Content-Type value. Unreadable ones count as plain text, as RFC 2045 says. */
export function readContentType(value: string): ContentType {
  // The type ends at a blank as well: the semicolon behind it is sometimes missing.
  const end = value.search(/[;\s]/);
  const type = (end < 0 ? value : value.slice(0, end)).toLowerCase();
  const rest = end < 0 ? '' : value.slice(end, end + MAX_PART_HEADERS);
  const isNamed = /[;\s]name\*?\d?\*?=/i.test(rest);
  return {
    type: type.includes('/') ? type : mistypedAs(type, isNamed),
    charset: parameter(rest, 'charset').slice(0, 60).toLowerCase(),
    boundary: parameter(rest, 'boundary').slice(0, MAX_BOUNDARY),
    named: isNamed,
  };
}

/** A type without a slash: text, as RFC 2045 says, unless a file name shows that it was meant for a file. */
function mistypedAs(type: string, isNamed: boolean): string {
  if (type === 'multipart') return 'multipart/mixed';
  if (type === 'html') return 'text/html';
  return isNamed ? 'application/octet-stream' : 'text/plain';
}

function parameter(rest: string, name: string): string {
  const lower = rest.toLowerCase();
  let at = lower.indexOf(name);
  while (at >= 0) {
    const found = parameterAt(rest, lower, at, name);
    if (found !== null) return found;
    at = lower.indexOf(name, at + name.length);
  }
  return '';
}

function parameterAt(rest: string, lower: string, at: number, name: string): string | null {
  let from = at + name.length;
  if (lower.startsWith('*0', from)) from += 2;
  if (lower[from] === '*') from++;
  while (rest[from] === ' ') from++;
  if (rest[from] !== '=' || !/[;\s]/.test(rest[at - 1] ?? '')) return null;
  from++;
  while (rest[from] === ' ') from++;
  if (rest[from] === '"') {
    const end = rest.indexOf('"', from + 1);
    return rest.slice(from + 1, end < 0 ? undefined : end).replaceAll('\\', '');
  }
  const end = /[;\s]/.exec(rest.slice(from, from + MAX_BOUNDARY));
  return rest.slice(from, end === null ? undefined : from + end.index);
}

/** What stands behind the dashes of the first line that has a part header below it. */
function boundaryInUse(text: string): string {
  return /^--(\S{1,200})[ \t]{0,5}\r?\ncontent-/im.exec(text)?.[1] ?? '';
}

/** Leaves of the tree of parts, in order. */
function findParts(text: string, top: ContentType): { parts: Part[]; cut: boolean } {
  const parts: Part[] = [];
  const levels: Level[] = top.boundary === '' ? [] : [levelOf(top, 0, 1)];
  let open: Part | null = null;
  let groups = 1;
  let cut = false;
  let at = text.startsWith('--') ? 0 : nextDashes(text, 0);
  while (at >= 0 && levels.length > 0) {
    const found = matchBoundary(text, at, levels);
    if (found < 0) {
      at = nextDashes(text, at);
      continue;
    }
    if (open !== null) open.end = lineEndBefore(text, at);
    open = null;
    const level = levels[found] as Level;
    const after = at + 2 + level.boundary.length;
    const isLast = text.startsWith('--', after);
    levels.length = isLast ? found : found + 1;
    const lineEnd = text.indexOf('\n', after);
    if (lineEnd < 0 || (!isLast && parts.length >= MAX_PARTS)) return { parts, cut: lineEnd >= 0 };
    // The line end may at once begin the next boundary line, where a part is empty.
    at = nextDashes(text, lineEnd);
    if (isLast) continue;
    const part = readPart(text, lineEnd + 1, level);
    at = nextDashes(text, part.start - 1);
    if (isNested(part)) {
      if (levels.length < MAX_DEPTH) levels.push(levelOf(part.content, level.group, ++groups));
      else cut = true;
    } else {
      open = part;
      parts.push(part);
    }
  }
  return { parts, cut };
}

function isNested(part: Part): boolean {
  return part.content.type.startsWith('multipart/') && part.content.boundary !== '';
}

/** Line starts with two dashes, after `from`. */
function nextDashes(text: string, from: number): number {
  const at = text.indexOf('\n--', from);
  return at < 0 ? -1 : at + 1;
}

function levelOf(content: ContentType, outer: number, number: number): Level {
  const alternative = content.type === 'multipart/alternative';
  return {
    boundary: content.boundary,
    group: alternative ? number : outer,
    digest: content.type === 'multipart/digest',
  };
}

/** Innermost first: the same boundary may be used on two levels. `--abc` is no boundary line of `ab`. */
function matchBoundary(text: string, at: number, levels: readonly Level[]): number {
  for (let i = levels.length - 1; i >= 0; i--) {
    const boundary = (levels[i] as Level).boundary;
    if (!text.startsWith(boundary, at + 2)) continue;
    const next = text.charCodeAt(at + 2 + boundary.length);
    if (Number.isNaN(next) || next <= 32 || text.startsWith('--', at + 2 + boundary.length)) return i;
  }
  return -1;
}

function lineEndBefore(text: string, at: number): number {
  const end = at - 1;
  return text.charCodeAt(end - 1) === 13 ? end - 1 : Math.max(end, 0);
}

function readPart(text: string, start: number, level: Level): Part {
  const headers = readPartHeaders(text.slice(start, start + MAX_PART_HEADERS));
  const type = headerOf(headers, 'content-type') ?? (level.digest ? 'message/rfc822' : '');
  return partOf(headers, readContentType(type), start + headers.bodyStart, level.group);
}

function partOf(headers: Headers | null, content: ContentType, start: number, group: number): Part {
  const disposition = (headers && headerOf(headers, 'content-disposition'))?.toLowerCase() ?? '';
  const encoding = (headers && headerOf(headers, 'content-transfer-encoding'))?.toLowerCase() ?? '';
  const isNamed = disposition.includes('filename') || content.named;
  const attached = disposition.startsWith('attachment') ? 'yes' : isNamed ? 'inline' : 'no';
  return { content, encoding, attached, group, start, end: Number.MAX_SAFE_INTEGER };
}

function wholeAsText(content: ContentType): Part {
  return { ...partOf(null, { ...content, type: 'text/plain' }, 0, 0), attached: 'no' };
}

function bodyOf(text: string, parts: readonly Part[], cut: boolean): Body {
  let damaged = cut;
  const read = (part: Part): string => {
    const decoded = decodePart(text, part);
    damaged ||= decoded.damaged;
    return decoded.text;
  };
  const calendar = parts.find(
    (part) => part.content.type === 'text/calendar' || part.content.type === 'application/ics',
  );
  const own = shownTexts(
    parts.filter((part) => part.attached === 'no'),
    read,
  );
  // Some programs give the letter itself a file name; where nothing else is shown, that is what a reader sees.
  const shown =
    own.length > 0
      ? own
      : shownTexts(
          parts.filter((part) => part.attached === 'inline'),
          read,
        );
  return { text: shown.join('\n'), calendar: calendar === undefined ? null : read(calendar), damaged };
}

/**
 * Of each group of alternatives the plain text, or the HTML where that is empty; of parts in no group all plain text, or
 * the HTML when there is no plain text.
 */
function shownTexts(parts: readonly Part[], read: (part: Part) => string): readonly string[] {
  const shown = parts.filter((part) => /^text\/(?:plain|html)$/.test(part.content.type));
  const plain = shown.map((part) => (part.content.type === 'text/plain' ? read(part) : ''));
  const groups = new Set(shown.filter((_, index) => plain[index]?.trim() !== '').map((part) => part.group));
  const texts = shown.map((part, index) => {
    if (part.content.type === 'text/plain') return plain[index] ?? '';
    return groups.has(part.group) ? '' : htmlToText(read(part));
  });
  return texts.filter((text) => text.trim() !== '');
}

function decodePart(text: string, part: Part): { text: string; damaged: boolean } {
  const end = Math.min(part.end, text.length, part.start + MAX_PART);
  const cutShort = end < Math.min(part.end, text.length);
  const raw = undoTransfer(text.slice(part.start, end), part.encoding);
  const decoded = decode(raw, part.content.charset);
  const lines = decoded.text.includes('\r') ? decoded.text.replace(/\r\n?/g, '\n') : decoded.text;
  return { text: lines, damaged: cutShort || decoded.damaged };
}

function undoTransfer(raw: string, encoding: string): string {
  if (encoding.startsWith('quoted')) return quotedToRaw(raw);
  return encoding.startsWith('base64') ? base64ToRaw(raw) : raw;
}
