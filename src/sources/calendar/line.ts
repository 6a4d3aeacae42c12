/** One property line: `NAME;PARAM=value;PARAM="quoted":value`. Text is binary until `textOf` decodes it. */

export interface Line {
  /** Upper case. */
  readonly name: string;
  /** Between name and colon, as written, with its leading `;`; empty when there are none. */
  readonly params: string;
  readonly value: string;
}

/** The rest of a line after its name, split at the first colon that is not inside quotes. Null: no colon at all. */
export function parseLine(text: string): Line | null {
  const colon = colonAfterParams(text);
  if (colon === -1) return null;
  const semicolon = text.indexOf(';');
  const nameEnd = semicolon === -1 || semicolon > colon ? colon : semicolon;
  return {
    name: text.slice(0, nameEnd).trim().toUpperCase(),
    params: text.slice(nameEnd, colon),
    value: text.slice(colon + 1),
  };
}

/**
 * For dates, which have no colon in them: split at the last one. Outlook writes `TZID=(UTC+01:00) Berlin:2020…`
 * without quotes, and the first colon would cut the zone's name.
 */
export function parseDateLine(text: string): Line | null {
  const colon = text.lastIndexOf(':');
  if (colon === -1) return null;
  const semicolon = text.indexOf(';');
  const nameEnd = semicolon === -1 || semicolon > colon ? Math.min(text.indexOf(':'), colon) : semicolon;
  return {
    name: text.slice(0, nameEnd).trim().toUpperCase(),
    params: text.slice(nameEnd, colon),
    // A quote that was opened before TZID's name and closed behind the date.
    value: text
      .slice(colon + 1)
      .replace('"', '')
      .trim(),
  };
}

function colonAfterParams(text: string): number {
  const colon = text.indexOf(':');
  const quote = text.indexOf('"');
  if (quote === -1 || quote > colon) return colon;
  let quoted = false;
  for (let at = quote; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 34) quoted = !quoted;
    else if (unit === 58 && !quoted) return at;
  }
  // A quote that never closes would swallow the line.
  return colon;
}

/** A parameter's first value without quotes, still binary; null when absent. `name` in upper case; case is ignored. */
export function paramOf(params: string, name: string): string | null {
  const isQuoted = params.includes('"');
  let at = 0;
  while (at < params.length) {
    const end = isQuoted ? quotedEnd(params, at + 1) : plainEnd(params, at + 1);
    if (isNamed(params, at + 1, name)) return unquote(params.slice(at + 2 + name.length, end));
    at = end;
  }
  return null;
}

/** Six parameters are asked for each of a hundred thousand guests, so nothing is cut out to be compared. */
function isNamed(params: string, start: number, name: string): boolean {
  if (params.charCodeAt(start + name.length) !== 61) return false;
  for (let at = 0; at < name.length; at++) {
    // 32 apart: capital and small letter. A hyphen has that bit set already.
    if ((params.charCodeAt(start + at) | 32) !== (name.charCodeAt(at) | 32)) return false;
  }
  return true;
}

function plainEnd(params: string, from: number): number {
  const end = params.indexOf(';', from);
  return end === -1 ? params.length : end;
}

function quotedEnd(params: string, from: number): number {
  let quoted = false;
  for (let at = from; at < params.length; at++) {
    const unit = params.charCodeAt(at);
    if (unit === 34) quoted = !quoted;
    else if (unit === 59 && !quoted) return at;
  }
  return params.length;
}

function unquote(value: string): string {
  const text = value.trim();
  if (!text.startsWith('"')) return decodeCarets(text);
  const close = text.indexOf('"', 1);
  return decodeCarets(close === -1 ? text.slice(1) : text.slice(1, close));
}

/** RFC 6868: `^n`, `^^` and `^'` stand for what a parameter cannot hold. */
function decodeCarets(text: string): string {
  if (!text.includes('^')) return text;
  return text.replace(/\^([n'^])/g, (_, sign: string) => (sign === 'n' ? ' ' : sign === "'" ? '"' : '^'));
}

/** A value as people read it: character set and quoted-printable undone, backslash escapes resolved. */
export function textOf(value: string, params = ''): string {
  const raw = /QUOTED-PRINTABLE/i.test(params) ? unquotePrintable(value) : value;
  return unescapeText(decode(raw, paramOf(params, 'CHARSET')));
}

/** Binary text to real text; bytes that are no UTF-8 become U+FFFD, never a guess. */
export function decode(binary: string, charset: string | null = null): string {
  if (!/[\x80-\xff]/.test(binary)) return binary;
  const bytes = Buffer.from(binary, 'latin1');
  if (charset === null || /^utf-?8$/i.test(charset)) return bytes.toString('utf8');
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes.toString('utf8');
  }
}

function unquotePrintable(value: string): string {
  return value.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function unescapeText(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));
}
