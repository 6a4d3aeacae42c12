/**
 * Bytes to the lines of a vCard: folds, soft breaks and base64 blocks joined, each line with its header read. Lines
 * nobody asked for (photos, keys, sounds) are passed over without being kept, however long they are.
 *
 * The rules, in the order in which they are tried on every line of the file:
 * 1. the line above is quoted-printable and ended in `=`: this line goes on, indented or not (vCard 2.1);
 * 2. it begins with a blank or tab: the line above goes on, the blank is dropped;
 * 3. it is empty: the line above ends (Outlook ends base64 so);
 * 4. the line above is base64 and this one has no colon: the block goes on without indentation;
 * 5. it has no colon, or no name before it: text of the line above whose indentation was lost;
 * 6. otherwise a new line begins.
 */
import { type Header, headerOf } from './header.ts';

/** Bytes of one value; 16 times the longest note seen. What is longer is cut and said to be. */
const MAX_VALUE = 1 << 20;
/** Bytes after which an unfinished line is looked at, so that a photo of 5 MB in one line is not held. */
const PEEK = 4096;
/** Bytes before a colon that can be a header; an address label in a parameter is the longest thing there. */
const MAX_HEADER = 4096;
/** Headers remembered; a book has a few dozen besides numbered groups. */
const MAX_HEADERS = 2000;

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const QUOTE = 34;
const COLON = 58;
const EQUALS = 61;
const EMPTY: Buffer = Buffer.alloc(0);
const BREAK: Buffer = Buffer.from('\n');

export interface ContentLine {
  readonly header: Header;
  /** Bytes after the colon, unfolded, not yet decoded. Valid only during the call. */
  readonly value: Buffer;
  /** 1-based line of the file on which it begins. */
  readonly line: number;
  /** What had to be mended; empty for a sound line. */
  readonly repairs: readonly string[];
}

interface LineSink {
  /** A line whose name is in `used`. */
  take(line: ContentLine): void;
  /** A line that was passed over, by its name. */
  pass(header: Header, line: number): void;
  /** A line that is no part of anything. */
  stray(line: number): void;
}

interface Current {
  readonly header: Header;
  readonly isUsed: boolean;
  /** Whether an indented line can be dropped without a look: nothing of the value matters, not even its end. */
  readonly isPassed: boolean;
  readonly line: number;
  readonly repairs: string[];
  parts: Buffer[];
  size: number;
  /** The value so far ends in a soft break. */
  isSoft: boolean;
}

export class LineReader {
  readonly #used: ReadonlySet<string>;
  readonly #sink: LineSink;
  readonly #headers = new Map<string, Header | null>();
  #carry: Buffer = EMPTY;
  #line = 0;
  #current: Current | null = null;
  /** The rest of the present line of the file is not wanted. */
  #isDropping = false;

  constructor(used: ReadonlySet<string>, sink: LineSink) {
    this.#used = used;
    this.#sink = sink;
  }

  push(chunk: Buffer): void {
    const data = this.#carry.length === 0 ? chunk : Buffer.concat([this.#carry, chunk]);
    let at = 0;
    for (let end = data.indexOf(LF); end >= 0; end = data.indexOf(LF, at)) {
      if (this.#isDropping) this.#isDropping = false;
      else {
        this.#line++;
        const first = data[at];
        // The one line of this loop that a 200 MB file of photos runs millions of times.
        if (!(this.#current?.isPassed === true && (first === SPACE || first === TAB))) this.#physical(data, at, end);
      }
      at = end + 1;
    }
    this.#carry = this.#unfinished(data, at);
    this.#detach();
  }

  end(): void {
    if (this.#carry.length > 0) {
      this.#line++;
      this.#physical(this.#carry, 0, this.#carry.length);
    }
    this.#carry = EMPTY;
    this.#flush();
  }

  #physical(data: Buffer, start: number, feed: number): void {
    let end = feed;
    while (end > start && data[end - 1] === CR) end--;
    const current = this.#current;
    const isIndented = data[start] === SPACE || data[start] === TAB;
    if (current?.isSoft === true && !isFrame(data, start, end)) this.#append(current, data, start, end);
    else if (start === end) this.#flush();
    else if (isIndented && current !== null) this.#append(current, data, start + 1, end);
    else this.#begin(data, start, end);
  }

  #begin(data: Buffer, start: number, end: number): void {
    const colon = headerEnd(data, start, end);
    const header = this.#header(data, start, colon);
    if (colon < 0 && this.#current?.header.encoding === 'base64') this.#append(this.#current, data, start, end);
    else if (header === null) this.#lost(data, start, end);
    else this.#start(header, data, colon + 1, end);
  }

  #start(header: Header, data: Buffer, start: number, end: number): void {
    this.#flush();
    const isUsed = this.#used.has(header.name);
    const isPassed = !isUsed && header.encoding !== 'quoted-printable';
    this.#current = { header, isUsed, isPassed, line: this.#line, repairs: [], parts: [], size: 0, isSoft: false };
    this.#append(this.#current, data, start, end);
  }

  #append(current: Current, data: Buffer, start: number, end: number): void {
    const isSoft = current.header.encoding === 'quoted-printable' && end > start && data[end - 1] === EQUALS;
    current.isSoft = isSoft;
    if (!current.isUsed) return;
    const room = MAX_VALUE - current.size;
    const stop = Math.min(isSoft ? end - 1 : end, start + room);
    if (stop < end && !isSoft) addRepair(current, `cut after ${MAX_VALUE} bytes`);
    if (stop <= start) return;
    // An agent's card may be indented line by line; joined without breaks it could not be read any more.
    if (current.header.name === 'AGENT' && current.parts.length > 0) current.parts.push(BREAK);
    current.parts.push(data.subarray(start, stop));
    current.size += stop - start;
  }

  #lost(data: Buffer, start: number, end: number): void {
    const current = this.#current;
    if (current === null || current.header.name === 'BEGIN' || current.header.name === 'END') {
      this.#flush();
      this.#sink.stray(this.#line);
      return;
    }
    if (!current.isUsed) return;
    current.parts.push(BREAK);
    this.#append(current, data, start, end);
    addRepair(current, `line ${this.#line} has no name of its own and was read as going on`);
  }

  #flush(): void {
    const current = this.#current;
    if (current === null) return;
    this.#current = null;
    if (!current.isUsed) {
      this.#sink.pass(current.header, current.line);
      return;
    }
    const { header, line, repairs, parts } = current;
    const value = parts.length === 1 ? (parts[0] ?? EMPTY) : Buffer.concat(parts);
    this.#sink.take({ header, value, line, repairs });
  }

  #header(data: Buffer, start: number, colon: number): Header | null {
    if (colon < 0 || colon - start > MAX_HEADER) return null;
    const text = data.toString('utf8', start, colon);
    const known = this.#headers.get(text);
    if (known !== undefined) return known;
    const header = headerOf(text);
    if (this.#headers.size >= MAX_HEADERS) this.#headers.clear();
    this.#headers.set(text, header);
    return header;
  }

  /** What of an unfinished line must be kept until more arrives. */
  #unfinished(data: Buffer, start: number): Buffer {
    if (this.#isDropping || start === data.length) return EMPTY;
    if (data.length - start < PEEK) return Buffer.from(data.subarray(start));
    const isLong = data.length - start > MAX_VALUE;
    if (!isLong && !this.#isPassedOver(data, start)) return Buffer.from(data.subarray(start));
    this.#line++;
    this.#physical(data, start, data.length);
    if (isLong && this.#current !== null) addRepair(this.#current, `cut after ${MAX_VALUE} bytes`);
    this.#isDropping = true;
    return EMPTY;
  }

  #isPassedOver(data: Buffer, start: number): boolean {
    const current = this.#current;
    if (current?.isSoft === true) return false;
    if (data[start] === SPACE || data[start] === TAB) return current?.isPassed === true;
    const colon = headerEnd(data, start, data.length);
    if (colon < 0) return current?.isPassed === true && current.header.encoding === 'base64';
    const header = this.#header(data, start, colon);
    return header !== null && !this.#used.has(header.name) && header.encoding !== 'quoted-printable';
  }

  /** The chunk is the caller's and may be overwritten; what outlives the call is copied. */
  #detach(): void {
    const current = this.#current;
    if (current !== null && current.parts.length > 0) current.parts = [Buffer.concat(current.parts)];
  }
}

function addRepair(current: Current, text: string): void {
  if (current.repairs.length === 0) current.repairs.push(text);
}

/** Where the value's colon stands: the first outside quotes, or the first at all when the quotes do not close. */
function headerEnd(data: Buffer, start: number, end: number): number {
  let first = -1;
  let isQuoted = false;
  for (let at = start; at < end; at++) {
    const byte = data[at];
    if (byte === QUOTE) isQuoted = !isQuoted;
    else if (byte === COLON) {
      if (!isQuoted) return at;
      if (first < 0) first = at;
    }
  }
  return first;
}

/** A card's end is believed even after a soft break: a broken last note must not swallow the next person. */
function isFrame(data: Buffer, start: number, end: number): boolean {
  if (end - start < 9 || end - start > 20) return false;
  const text = data.toString('latin1', start, end).toUpperCase();
  return text.startsWith('END:VCARD') || text.startsWith('BEGIN:VCARD');
}
