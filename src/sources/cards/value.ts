/** What stands after the colon of a vCard line: bytes to text, text to its parts. */

import type { Header } from './header.ts';

/** What a byte that is no UTF-8 most likely is in an address book without a stated charset (old Outlook, The Bat!). */
const FALLBACK_CHARSET = 'windows-1252';
const REPLACEMENT = '\ufffd';
const EQUALS = 61;
const SEMICOLON = 59;
const BACKSLASH = 92;

export interface Decoded {
  /** Escapes are still in it: what they mean depends on the version, which may stand further down the card. */
  readonly text: string;
  /** What had to be guessed or was lost; null when nothing. */
  readonly remark: string | null;
}

/** Undoes transfer encoding and charset, in this order. Never throws. */
export function decodeValue(header: Header, value: Buffer): Decoded {
  const bytes = header.encoding === 'plain' ? value : unwrapped(header, value);
  const { charset } = header;
  if (charset === '' || charset === 'utf-8' || charset === 'utf8' || charset === 'us-ascii') {
    return charset === 'us-ascii' || charset === '' ? guessed(bytes) : stated('utf-8', bytes);
  }
  return stated(charset, bytes);
}

function unwrapped(header: Header, value: Buffer): Buffer {
  return header.encoding === 'base64' ? Buffer.from(value.toString('latin1'), 'base64') : fromQuotedPrintable(value);
}

/** No charset stated: UTF-8 when the bytes are that, else the one guess, said aloud. */
function guessed(bytes: Buffer): Decoded {
  const text = bytes.toString('utf8');
  if (!text.includes(REPLACEMENT) || isReplacementWritten(text, bytes)) return { text, remark: null };
  return {
    text: new TextDecoder(FALLBACK_CHARSET).decode(bytes),
    remark: `not UTF-8 and no charset stated: read as ${FALLBACK_CHARSET}`,
  };
}

function stated(charset: string, bytes: Buffer): Decoded {
  const decoder = decoderOf(charset);
  if (decoder === null) {
    const fallback = guessed(bytes);
    return { text: fallback.text, remark: fallback.remark ?? `charset “${charset.slice(0, 40)}” is not known` };
  }
  const text = decoder.decode(bytes);
  const isDamaged = text.includes(REPLACEMENT) && !isReplacementWritten(text, bytes);
  return { text, remark: isDamaged ? `some characters are not ${charset} as stated and were lost` : null };
}

function decoderOf(charset: string): TextDecoder | null {
  try {
    return new TextDecoder(charset);
  } catch {
    return null;
  }
}

/** Whether the replacement character is in the file itself rather than made by decoding. */
function isReplacementWritten(text: string, bytes: Buffer): boolean {
  return Buffer.from(text, 'utf8').equals(bytes);
}

/** A semicolon that was encoded is part of the text, one that was not separates: the former gets a backslash. */
function fromQuotedPrintable(value: Buffer): Buffer {
  const out = Buffer.allocUnsafe(value.length);
  let size = 0;
  for (let at = 0; at < value.length; at++) {
    const byte = value[at] ?? 0;
    const code = byte === EQUALS ? hexAt(value, at + 1) : -1;
    if (code < 0) {
      out[size++] = byte;
      continue;
    }
    if (code === SEMICOLON) out[size++] = BACKSLASH;
    out[size++] = code;
    at += 2;
  }
  return out.subarray(0, size);
}

function hexAt(value: Buffer, at: number): number {
  const high = hexDigit(value[at]);
  const low = hexDigit(value[at + 1]);
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 48 && byte <= 57) return byte - 48;
  const upper = byte & ~32;
  return upper >= 65 && upper <= 70 ? upper - 55 : -1;
}

/** `2.1` escapes only the separator; a `\n` in its notes is a path on somebody's disk. */
export type Escapes = 'full' | 'separator only';

/** One text; commas and semicolons that separate nothing here stay. Line breaks are LF. */
export function plainText(text: string, escapes: Escapes): string {
  const lines = text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
  if (!lines.includes('\\')) return lines;
  if (escapes === 'separator only') return lines.replaceAll('\\;', ';');
  return lines.replace(/\\([nN\\,;:"])/g, (_, letter: string) => (letter === 'n' || letter === 'N' ? '\n' : letter));
}

/** The components of N, ADR, ORG (separated by `;`) or of a list (by `,`), each as plain text. */
export function components(text: string, separator: ';' | ',', escapes: Escapes): string[] {
  if (!text.includes('\\')) return text.split(separator).map((part) => plainText(part, escapes));
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === separator) {
      parts.push(plainText(text.slice(start, at), escapes));
      start = at + 1;
    }
  }
  parts.push(plainText(text.slice(start), escapes));
  return parts;
}
