/** Bytes of mail to text. A "raw" string here holds one byte per character (latin1), as headers and bodies are cut from the file. */

/** Bytes below 0x80 are themselves in every charset but these, whose text looks like ASCII before it is decoded. */
const NOT_ASCII = /^(?:iso-2022-|csiso2022|hz-gb|utf-?7|unicode-1-1-utf-7|utf-?16|ucs-2)/;
/** Names mail programs write that the Encoding Standard does not list, and gb2312, whose mails hold gb18030 characters. */
const ALIASES: Readonly<Record<string, string>> = {
  gb2312: 'gb18030',
  'x-gbk': 'gb18030',
  cp936: 'gb18030',
  cp932: 'shift_jis',
  cp949: 'euc-kr',
  ks_c_5601: 'euc-kr',
  cp1250: 'windows-1250',
  cp1252: 'windows-1252',
  cp1254: 'windows-1254',
  iso8859_1: 'windows-1252',
  utf8mb4: 'utf-8',
  utf_8: 'utf-8',
};
/** A mail may name one charset per encoded word; without a bound the table of decoders would grow with every invented name. */
const MAX_DECODERS = 200;
const MAX_LABEL = 40;

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');
const decoders = new Map<string, TextDecoder | null>();

export interface Decoded {
  readonly text: string;
  /** Bytes that mean nothing in the stated charset became U+FFFD. */
  readonly damaged: boolean;
}

/**
 * The same text in memory of its own. What is cut out of a header block keeps the whole block alive; in a table that lasts
 * as long as the file, that would be the file.
 */
export function ownCopy(text: string): string {
  const copy = Buffer.from(text, 'latin1').toString('latin1');
  // In two bytes a letter only where it must be: what is cut from a file takes one, and comparing the two is ten times as slow.
  return copy === text ? copy : Buffer.from(text, 'utf16le').toString('utf16le');
}

/** True when some byte of a raw string is 0x80 or above: it would take two in UTF-8. A pattern takes four times as long to tell. */
export function isEightBit(raw: string): boolean {
  return Buffer.byteLength(raw, 'utf8') !== raw.length;
}

/** Text of a raw string whose charset is stated; an unknown or absent charset is guessed as in `guess`. */
export function decode(raw: string, charset: string): Decoded {
  const label = charset.toLowerCase();
  if (!NOT_ASCII.test(label) && !isEightBit(raw)) return { text: raw, damaged: false };
  if (/^(?:utf-?7|unicode-1-1-utf-7)/.test(label)) return { text: decodeUtf7(raw, '+'), damaged: false };
  const decoder = decoderFor(label);
  if (decoder === null) return { text: guess(raw, ''), damaged: false };
  // Joined words end and begin with an escape each; two in a row are an error to the decoder.
  const bytes = label === 'iso-2022-jp' ? raw.replace(/\x1b\([BJ](?=\x1b)/g, '') : raw;
  const text = decoder.decode(Buffer.from(bytes, 'latin1'));
  return { text, damaged: text.includes('\ufffd') };
}

/** Eight-bit text of which nobody says what it is: UTF-8 if it is valid as such, else the second guess, else windows-1252. */
export function guess(raw: string, second: string): string {
  if (!isEightBit(raw)) return raw;
  const bytes = Buffer.from(raw, 'latin1');
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return (decoderFor(second.toLowerCase()) ?? windows1252).decode(bytes);
  }
}

/** UTF-7 (`+` shifts) and the modified UTF-7 of IMAP and Maildir folder names (`&` shifts, `,` for `/`). Never throws. */
export function decodeUtf7(text: string, shift: '+' | '&'): string {
  let out = '';
  let from = 0;
  for (let at = text.indexOf(shift); at >= 0; at = text.indexOf(shift, from)) {
    out += text.slice(from, at);
    let end = at + 1;
    while (end < text.length && isBase64(text.charCodeAt(end))) end++;
    out += end === at + 1 && text[end] === '-' ? shift : utf16(text.slice(at + 1, end));
    from = text[end] === '-' ? end + 1 : end;
    if (from === at + 1 && text[at + 1] !== '-') out += shift;
  }
  return out + text.slice(from);
}

function utf16(base64: string): string {
  const bytes = Buffer.from(base64.replaceAll(',', '/'), 'base64');
  return bytes
    .subarray(0, bytes.length & ~1)
    .swap16()
    .toString('utf16le')
    .toWellFormed();
}

function isBase64(unit: number): boolean {
  const letter = unit | 0x20;
  return (letter >= 97 && letter <= 122) || (unit >= 43 && unit <= 57 && unit !== 45 && unit !== 46);
}

/** Null: no such charset, or one that says nothing (us-ascii with high bytes, x-unknown). */
function decoderFor(label: string): TextDecoder | null {
  const known = decoders.get(label);
  if (known !== undefined) return known;
  const decoder = newDecoder(label);
  if (decoders.size < MAX_DECODERS) decoders.set(label, decoder);
  return decoder;
}

function newDecoder(label: string): TextDecoder | null {
  if (label === '' || label.length > MAX_LABEL || /^(?:us-?ascii|ascii|ansi_x3|x-unknown|unknown|default)/.test(label))
    return null;
  try {
    return new TextDecoder(ALIASES[label] ?? label);
  } catch {
    return null;
  }
}
