/** Mail addresses as handles. One spelling per address, decided by equality alone: look-alikes stay apart. */

import type { Handle } from './handle.ts';
import { labelToUnicode } from './punycode.ts';

/** Characters; RFC 5321's path limit less its brackets. A longer one can be neither delivered nor indexed. */
const MAX_ADDRESS = 254;
/** Characters looked at before giving up: room for a display form, brackets and `mailto:` around an address. */
const MAX_RAW = 1_000;
/** Wrappings such as `<'mailto:ana@example.org'>` come in two or three layers; more is not an address. */
const MAX_LAYERS = 4;

const LOCAL_ONLY = 1;
const PLAIN = 2;
const UPPER = 3;
const AT = 64;

/** What an ASCII character may be in an address: nothing (0), local part only, anywhere, anywhere but to be lowered. */
const CLASS = classTable();

/**
 * An address as it stands in a header, cell or card, without a display name; null when it is none.
 * Trimmed, unwrapped (`<…>`, quotes, `mailto:`), NFC, lower case; internationalised domains in Unicode.
 * Plus and dot variants stay apart: nobody outside the mail host knows whether they are one mailbox.
 */
export function parseEmail(raw: string): Handle | null {
  const plain = plainAddress(raw);
  if (plain !== undefined) return plain === null ? null : { kind: 'email', value: plain };
  const value = unusualAddress(raw);
  return value === null ? null : { kind: 'email', value };
}

/** Undefined: not plain ASCII letters, so the slower path must decide. Mail headers are plain in nearly every case. */
function plainAddress(raw: string): string | null | undefined {
  const length = raw.length;
  if (length < 3 || length > MAX_ADDRESS) return undefined;
  let at = -1;
  let upper = false;
  for (let i = 0; i < length; i++) {
    const unit = raw.charCodeAt(i);
    if (unit === AT && at < 0) {
      at = i;
      continue;
    }
    const kind = unit < 128 ? CLASS[unit] : 0;
    if (kind === 0 || (kind === LOCAL_ONLY && at >= 0)) return undefined;
    if (kind === UPPER) upper = true;
  }
  if (at < 0) return null;
  const value = upper ? raw.toLowerCase() : raw;
  return isSound(value, at) && !value.includes('xn--', at) ? value : undefined;
}

function unusualAddress(raw: string): string | null {
  if (raw.length > MAX_RAW) return null;
  const bare = unwrap(raw);
  const at = bare.lastIndexOf('@');
  if (at < 1) return null;
  const local = unquoteLocal(bare.slice(0, at));
  if (local === null || !isCleanLocal(local)) return null;
  const domain = cleanDomain(bare.slice(at + 1));
  if (domain === null) return null;
  const value = `${local.normalize('NFC').toLowerCase().normalize('NFC')}@${domain}`;
  return value.length <= MAX_ADDRESS && isSound(value, value.lastIndexOf('@')) ? value : null;
}

function unwrap(raw: string): string {
  let text = raw.trim();
  for (let layer = 0; layer < MAX_LAYERS; layer++) {
    const inner = unwrapOnce(text);
    if (inner === text) return text;
    text = inner;
  }
  return text;
}

function unwrapOnce(text: string): string {
  const first = text[0] ?? '';
  const last = text[text.length - 1] ?? '';
  if (last === ',' || last === ';') return text.slice(0, -1).trim();
  if (first === '<' && last === '>') return text.slice(1, -1).trim();
  if ((first === '"' || first === "'") && first === last) return text.slice(1, -1).trim();
  // Copied text often carries invisible characters at its ends; inside an address they are a disguise.
  if (isInvisible(first.charCodeAt(0))) return text.slice(1).trim();
  if (isInvisible(last.charCodeAt(0))) return text.slice(0, -1).trim();
  const scheme = text.slice(0, 7).toLowerCase();
  if (scheme === 'mailto:') return percentDecoded(beforeQuery(text.slice(7))).trim();
  return scheme.startsWith('smtp:') ? text.slice(5).trim() : text;
}

function beforeQuery(text: string): string {
  const query = text.indexOf('?');
  return query < 0 ? text : text.slice(0, query);
}

function percentDecoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `"ana.silva"@…` is `ana.silva@…`; quoting that hides blanks or specials leaves them to be refused. */
function unquoteLocal(local: string): string | null {
  if (!local.startsWith('"')) return local;
  return local.length > 2 && local.endsWith('"') ? local.slice(1, -1) : null;
}

function isCleanLocal(local: string): boolean {
  for (let i = 0; i < local.length; i++) {
    const unit = local.charCodeAt(i);
    if (unit < 128 ? CLASS[unit] === 0 : isDisguise(unit)) return false;
  }
  return local.isWellFormed();
}

function cleanDomain(raw: string): string | null {
  const domain = raw.endsWith('.') ? raw.slice(0, -1) : raw;
  for (let i = 0; i < domain.length; i++) {
    const unit = domain.charCodeAt(i);
    if (unit < 128 ? (CLASS[unit] ?? 0) < PLAIN : isDisguise(unit)) return null;
  }
  if (!domain.isWellFormed()) return null;
  const lower = domain.normalize('NFC').toLowerCase().normalize('NFC');
  return lower.includes('xn--') ? lower.split('.').map(labelToUnicode).join('.') : lower;
}

/** The rules that hold for every address, whichever path read it. */
function isSound(value: string, at: number): boolean {
  const end = value.length - 1;
  if (at < 1 || at === end) return false;
  // Exchange distinguished names (`/o=org/ou=…`) name a directory entry, not a mailbox.
  if (value.charCodeAt(0) === 47 && value.startsWith('/o=')) return false;
  if (value.charCodeAt(at + 1) === 46 || value.charCodeAt(end) === 46) return false;
  return value.indexOf('..', at) < 0;
}

/** Characters that would let one address pass for another: invisible ones, and three that NFC turns into ASCII. */
function isDisguise(unit: number): boolean {
  return unit === 0x212a || unit === 0x037e || unit === 0x1fef || isInvisible(unit);
}

/** Blanks of every kind, controls, zero-width and direction marks. */
function isInvisible(unit: number): boolean {
  if (unit < 0xa1) return unit <= 0x20 || unit >= 0x7f;
  if (unit === 0xad || unit === 0xfeff || unit === 0x3000 || unit === 0x1680 || unit === 0x061c) return true;
  return (unit >= 0x2000 && unit <= 0x200f) || (unit >= 0x2028 && unit <= 0x202f) || (unit >= 0x205f && unit <= 0x206f);
}

function classTable(): Uint8Array {
  const table = new Uint8Array(128);
  const put = (characters: string, kind: number) => {
    for (const character of characters) table[character.charCodeAt(0)] = kind;
  };
  put('abcdefghijklmnopqrstuvwxyz0123456789-._', PLAIN);
  put('ABCDEFGHIJKLMNOPQRSTUVWXYZ', UPPER);
  put("!#$%&'*+/=?^`{|}~", LOCAL_ONLY);
  return table;
}
