/**
 * Splits an mbox into messages, whatever program wrote it, in constant memory.
 *
 * A line that starts with `From ` begins a message when its shape, the line before and the line after agree:
 * - with a date in it (`From ana@example.org Mon Jan  1 …`): an empty line before and a header behind, or a header known to
 *   every mail; without a header at all only if the file's first message began in that shape too;
 * - bare (`From -`), an address or a Takeout number alone: an empty line before and a known header behind, or the shape of
 *   the first message;
 * - anything else (`From Russia with love`) is text, unless the file began so or transport headers follow.
 * Neither "every From" nor "full envelope only" is right: the one splits letters, the other loses whole mailboxes.
 */

import { type EnvelopeShape, isEnvelopeStart, shapeOf } from './envelope.ts';

/** Bytes of a message that are kept (header block and 1 MB of body); what is behind them is scanned past. */
export const MAX_MESSAGE = 256 * 1024 + 1024 * 1024;
/** Bytes gathered before they are searched: what small chunks leave over would be moved for each of them. */
const WINDOW = 256 * 1024;
/** Bytes; a longer line is no separator. */
const MAX_LINE = 1_000;
/** Bytes of the next line that must be in sight to judge it. */
const NEXT_LINE = 160;
/** Bytes before a candidate that show whether an empty line precedes it. */
const LOOK_BEHIND = 4;
/** Bytes of a header block in which Content-Length is looked for. */
const LENGTH_WITHIN = 8_192;

const LF = 10;
const CR = 13;
const SEPARATOR = Buffer.from('\nFrom ');
/** Any one of these names behind a separator of the weaker shapes makes it one; `Year:` behind a film title does not. */
const KNOWN =
  /^(?:x-|from|to|cc|bcc|date|subject|message-id|received|return-path|mime-version|content-|delivered-to|reply-to|sender|status|references|in-reply-to|dkim-|arc-|list-|envelope-to|authentication-results|user-agent|organization|>from )/i;
const TRANSPORT =
  /^(?:received|return-path|message-id|delivered-to|x-mozilla-|x-gm-|x-gmail-|x-uidl|x-account-key|mime-version)/i;
const HEADER = /^[!-9;-~]{1,76}[ \t]{0,4}:/;

export interface MboxMessage {
  /** Byte offset of the separator line in the file. */
  readonly offset: number;
  /** The separator without `From `, '' for text before the first one. */
  readonly envelope: string;
  /** At most MAX_MESSAGE bytes, behind the separator line. Valid until the next batch is asked for. */
  readonly bytes: Buffer;
  readonly isCut: boolean;
}

interface Splitting {
  store: Buffer;
  /** Bytes not yet given away, and the file offset of the first. */
  window: Buffer;
  base: number;
  /** Index in the window where the open message begins; what was before is in `kept` when the message is a long one. */
  start: number;
  kept: Buffer | null;
  /** Index from which separators are looked for. */
  scan: number;
  offset: number;
  envelope: string;
  /** Shape of the first separator. */
  dialect: EnvelopeShape | null;
  /** The first message has a Content-Length. */
  hasLengths: boolean;
}

/** Messages in order, in batches of about a quarter of a megabyte. `chunks` may have any length, and be overwritten when the next is asked for. */
export async function* splitMbox(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly MboxMessage[]> {
  const state: Splitting = {
    store: Buffer.alloc(0),
    window: Buffer.alloc(0),
    base: 0,
    start: 0,
    kept: null,
    scan: -1,
    offset: 0,
    envelope: '',
    dialect: null,
    hasLengths: false,
  };
  let added = 0;
  for await (const chunk of chunks) {
    take(state, chunk);
    added += chunk.length;
    if (added < WINDOW) continue;
    yield advance(state, false);
    dropUsed(state);
    added = 0;
  }
  yield advance(state, true);
}

/** Gives complete messages out. */
function advance(state: Splitting, isEnd: boolean): readonly MboxMessage[] {
  if (state.scan < 0) begin(state);
  const messages: MboxMessage[] = [];
  while (state.scan >= 0) {
    const found = state.window.indexOf(SEPARATOR, state.scan);
    if (found < 0) {
      state.scan = Math.max(state.scan, state.window.length - SEPARATOR.length + 1);
      break;
    }
    const end = separatorEnd(state, found + 1, isEnd);
    if (end === null) {
      state.scan = found;
      break;
    }
    if (end < 0) state.scan = found + 1;
    else {
      give(state, found + 1, messages);
      open(state, found + 1, end, isEnd);
    }
  }
  if (isEnd) give(state, state.window.length, messages);
  return messages;
}

/** Adds bytes behind what is left in one lasting store: a fresh buffer per megabyte would be garbage. */
function take(state: Splitting, chunk: Uint8Array): void {
  const left = state.window.length;
  const length = left + chunk.length;
  if (state.store.length < length) {
    const store = Buffer.allocUnsafe(Math.ceil(length / WINDOW) * WINDOW);
    state.window.copy(store);
    state.store = store;
  } else if (state.window.byteOffset !== state.store.byteOffset) {
    state.window.copy(state.store);
  }
  state.store.set(chunk, left);
  state.window = state.store.subarray(0, length);
}

/** The start of the file: a byte order mark and empty lines are passed over. */
function begin(state: Splitting): void {
  const { window } = state;
  let at = window[0] === 0xef && window[1] === 0xbb && window[2] === 0xbf ? 3 : 0;
  while (window[at] === LF || window[at] === CR) at++;
  state.start = at;
  state.offset = at;
  state.scan = at;
  if (!isEnvelopeStart(window, at)) return;
  const end = window.indexOf(LF, at);
  open(state, at, end < 0 ? window.length : end, false);
}

/** Begins a message whose separator runs from `at` to the line feed at `end`. */
function open(state: Splitting, at: number, end: number, isEnd: boolean): void {
  const { window } = state;
  state.offset = state.base + at;
  state.envelope = window.toString('latin1', at + 5, Math.min(end, at + MAX_LINE)).trim();
  state.start = Math.min(end + 1, window.length);
  state.kept = null;
  state.scan = end;
  if (state.dialect === null) {
    state.dialect = shapeOf(state.envelope);
    state.hasLengths = statedLength(window, state.start) !== null;
  }
  if (state.hasLengths) state.scan = Math.max(end, statedEnd(window, state.start, isEnd) - 1);
}

/** Ends the open message before index `end`. */
function give(state: Splitting, end: number, messages: MboxMessage[]): void {
  const bytes = state.kept ?? state.window.subarray(state.start, Math.min(end, state.start + MAX_MESSAGE));
  const isCut = state.kept !== null || end - state.start > MAX_MESSAGE;
  const isNothing = state.dialect === null && bytes.length === 0;
  if (!isNothing) messages.push({ offset: state.offset, envelope: state.envelope, bytes, isCut });
}

/** Moves the window on: past given messages, and past the rest of a message that is too long to be kept. */
function dropUsed(state: Splitting): void {
  if (state.scan < 0) return;
  let from = state.start;
  if (state.kept === null && state.window.length - state.start > MAX_MESSAGE)
    state.kept = Buffer.from(state.window.subarray(state.start, state.start + MAX_MESSAGE));
  if (state.kept !== null) from = Math.max(0, state.scan - LOOK_BEHIND);
  state.window = state.window.subarray(from);
  state.base += from;
  state.start = state.kept === null ? 0 : state.start - from;
  state.scan -= from;
}

/** End of the separator line that starts at `at`; -1: it is text; null: more bytes are needed to tell. */
function separatorEnd(state: Splitting, at: number, isEnd: boolean): number | null {
  const { window } = state;
  if (!isEnvelopeStart(window, at)) return -1;
  let end = window.indexOf(LF, at);
  if (end < 0 || end - at > MAX_LINE) {
    if (end < 0 && !isEnd && window.length - at <= MAX_LINE) return null;
    if (!isEnd || end >= 0 || window.length - at > MAX_LINE) return -1;
    end = window.length;
  }
  if (!isEnd && window.length - end <= NEXT_LINE) return null;
  const shape = shapeOf(window.toString('latin1', at + 5, end).trim());
  const next = window.toString('latin1', end + 1, end + NEXT_LINE);
  return isBoundary(shape, state.dialect, isAfterEmptyLine(window, at), next) ? end : -1;
}

function isAfterEmptyLine(window: Buffer, at: number): boolean {
  if (at < 2) return true;
  const before = window[at - 2];
  return before === LF || (before === CR && (at < 3 || window[at - 3] === LF));
}

/** The rules at the head of this file; `next` is the beginning of the line behind the candidate. */
function isBoundary(shape: EnvelopeShape, dialect: EnvelopeShape | null, isAfterEmpty: boolean, next: string): boolean {
  const isDialect = shape === dialect;
  if (KNOWN.test(next)) {
    if (shape === 'dated') return true;
    if (shape === 'text') return isAfterEmpty && (isDialect || TRANSPORT.test(next));
    return isAfterEmpty || isDialect;
  }
  if (HEADER.test(next)) return isDialect ? isAfterEmpty || shape === 'dated' : isAfterEmpty && shape === 'dated';
  // No header at all: a broken message of a file that is otherwise clear, or its end.
  const isEmpty = next === '' || /^\r?\n/.test(next);
  return isAfterEmpty && isDialect && (shape === 'dated' || (isEmpty && shape !== 'text'));
}

/** Where Content-Length says that the message ends, if a separator or the end of the file stands just there; else 0. */
function statedEnd(window: Buffer, start: number, isEnd: boolean): number {
  const stated = statedLength(window, start);
  if (stated === null) return 0;
  for (let at = stated; at <= stated + 2; at++) {
    if (isEnd && at === window.length) return at;
    if (window.toString('latin1', at, at + 5) === 'From ' && window[at - 1] === LF) return at;
  }
  return 0;
}

/** Header end plus Content-Length; null when either is not in sight. */
function statedLength(window: Buffer, start: number): number | null {
  const head = window.toString('latin1', start, start + LENGTH_WITHIN);
  const stated = /^content-length:[ \t]{0,8}(\d{1,10})[ \t]{0,8}\r?$/im.exec(head);
  const blank = /\r?\n\r?\n/.exec(head);
  if (stated === null || blank === null || stated.index > blank.index) return null;
  return start + blank.index + blank[0].length + Number(stated[1]);
}
