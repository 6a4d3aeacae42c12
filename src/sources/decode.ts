/** Bytes to text for files that do not say what they are: CSV of any program and year. Streaming. */
import { isAscii, isUtf8 } from 'node:buffer';

/** Bytes of one text file. Beyond it a file is no list a person keeps. */
const MAX_TEXT_BYTES = 500 * 1024 * 1024;
/** Bytes looked at before encoding and line ends are decided; less, and the decision hangs on how the file was cut up. */
const FIRST_BYTES = 64 * 1024;
/**
 * Bytes turned into one piece of text. A string of more than 128 KB is a large object to V8, which is not copied but grows old
 * whole with all the rows it holds: with pieces of 256 KB, reading a table took a third more CPU.
 */
const PIECE_BYTES = 64 * 1024;

export interface DecodedText {
  readonly pieces: AsyncIterable<string>;
  /** Complete once the pieces are. */
  readonly remarks: readonly string[];
  /** The file is longer than `MAX_TEXT_BYTES`; the pieces end there. */
  readonly isCutOff: boolean;
}

/**
 * Bytes to text, in pieces: by the byte order mark, or the zeros of UTF-16 without one; else UTF-8; else, when the first bytes that are not ASCII are no
 * UTF-8, windows-1252, which is what Excel and Outlook save. NUL goes (PostgreSQL refuses it); CR alone becomes LF.
 */
export function decodeText(chunks: AsyncIterable<Uint8Array>): DecodedText {
  const state = { remarks: [] as string[], isCutOff: false };
  const pieces = decodedPieces(chunks, state);
  return {
    pieces,
    remarks: state.remarks,
    get isCutOff() {
      return state.isCutOff;
    },
  };
}

type DecodeState = { remarks: string[]; isCutOff: boolean };

async function* decodedPieces(chunks: AsyncIterable<Uint8Array>, state: DecodeState): AsyncGenerator<string> {
  let decode: Decode | null = null;
  let isCrOnly = false;
  for await (const chunk of withFirstGathered(limited(chunks, state))) {
    for (let from = 0; from < chunk.length; from += PIECE_BYTES) {
      const isFirst = decode === null;
      decode ??= decoderFor(chunk, state.remarks);
      const text = withoutNul(decode(chunk.subarray(from, from + PIECE_BYTES), false));
      if (isFirst) isCrOnly = text.includes('\r') && !text.includes('\n');
      yield isCrOnly ? text.replaceAll('\r', '\n') : text;
    }
  }
  if (decode !== null) yield withoutNul(decode(new Uint8Array(0), true));
}

async function* limited(chunks: AsyncIterable<Uint8Array>, state: DecodeState): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > MAX_TEXT_BYTES) {
      state.isCutOff = true;
      return;
    }
    yield chunk;
  }
}

async function* withFirstGathered(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const first: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    if (bytes >= FIRST_BYTES) {
      yield chunk;
      continue;
    }
    first.push(chunk);
    bytes += chunk.length;
    if (bytes >= FIRST_BYTES) yield Buffer.concat(first);
  }
  if (bytes > 0 && bytes < FIRST_BYTES) yield Buffer.concat(first);
}

type Decode = (bytes: Uint8Array, isLast: boolean) => string;

function decoderFor(first: Uint8Array, remarks: string[]): Decode {
  const encoding = encodingByMark(first);
  if (encoding === 'utf-8') return utf8Decoder(remarks, first.length >= 3 && first[0] === 0xef && first[1] === 0xbb);
  const decoder = new TextDecoder(encoding);
  return (bytes, isLast) => decoder.decode(bytes, { stream: !isLast });
}

function encodingByMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return encodingByZeros(bytes) ?? 'utf-8';
}

/** Bytes looked at for a missing byte order mark: a header and some rows. */
const ZEROS_WITHIN = 2_000;
/** Share of the bytes that are zero on one side of each pair; letters of the Latin alphabet have one in every pair. */
const ZEROS_NEEDED = 0.4;

/** UTF-16 without its mark: read as UTF-8 the header still looks right, and every letter beyond ASCII is another one. */
function encodingByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, ZEROS_WITHIN) & ~1;
  const zeros: [even: number, odd: number] = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at & 1 ? 1 : 0]++;
  const [even, odd] = zeros;
  if (even + odd < length * ZEROS_NEEDED || (even > 0 && odd > 0)) return null;
  return even > 0 ? 'utf-16be' : odd > 0 ? 'utf-16le' : null;
}

function utf8Decoder(remarks: string[], hasMark: boolean): Decode {
  const rest = { bytes: new Uint8Array(0) };
  const windows = new TextDecoder('windows-1252');
  let isWindows = false;
  let isKnownUtf8 = hasMark;
  let isStart = hasMark;
  return (bytes, isLast) => {
    if (isWindows) return windows.decode(bytes, { stream: !isLast });
    const all = rest.bytes.length === 0 ? bytes : Buffer.concat([rest.bytes, bytes]);
    const whole = isLast ? all.length : all.length - unfinished(all);
    const now = Buffer.from(all.buffer, all.byteOffset, whole);
    rest.bytes = all.subarray(whole).slice();
    if (isAscii(now)) return now.toString('latin1');
    const isGood = isUtf8(now);
    if (!isGood && !isKnownUtf8 && isMostlyNotUtf8(now)) {
      isWindows = true;
      remarks.push('The text is not UTF-8; it was read as Windows text (windows-1252).');
      return windows.decode(all, { stream: !isLast });
    }
    if (!isGood) remarkOnce(remarks, 'Some characters are damaged and show as \ufffd.');
    isKnownUtf8 = true;
    const text = now.toString('utf8', isStart ? 3 : 0);
    isStart = false;
    return text;
  };
}

/** More bytes that fit nowhere than characters of several bytes: then the file never was UTF-8, not merely damaged. */
function isMostlyNotUtf8(bytes: Buffer): boolean {
  let damaged = 0;
  let fine = 0;
  for (const char of bytes.toString('utf8')) {
    if (char === '\ufffd') damaged++;
    else if (char > '\u007f') fine++;
  }
  return damaged > fine;
}

/** Bytes at the end that begin a UTF-8 character which the next chunk finishes; 0 to 3. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
  }
  return 0;
}

/** The text of a file's first bytes; a character cut off at their end is left out. */
export function textOfHead(head: Uint8Array): string {
  const text = withoutNul(decoderFor(head, [])(head.subarray(0, FIRST_BYTES), false));
  return text.includes('\r') && !text.includes('\n') ? text.replaceAll('\r', '\n') : text;
}

function withoutNul(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '') : text;
}

function remarkOnce(remarks: string[], remark: string): void {
  if (!remarks.includes(remark)) remarks.push(remark);
}
