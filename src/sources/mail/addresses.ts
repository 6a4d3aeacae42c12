/**
 * Address lists of headers (RFC 5322 with its obsolete forms), in one pass over the line.
 * Rules: a quoted string or comment hides commas; `Name: a, b;` is a group and an empty group hides its members;
 * `;` separates too (Outlook); encoded words are decoded in names only, never in an address, where they would let a
 * sender write one address and show another.
 */

import { collapse, cut } from '../../basics/text.ts';
import { guess } from './charset.ts';
import { decodeWords, trimRaw } from './encoded-words.ts';

/** Addresses per header. A real list to everybody in a large firm has some thousands. */
export const MAX_ADDRESSES = 10_000;
/** Characters of a name that are kept. */
const MAX_NAME = 200;
/** Characters of a name that are looked at; encoded words take up to twelve for one. */
const MAX_RAW_NAME = 4_000;

const QUOTE = 34;
const OPEN = 40;
const CLOSE = 41;
const COMMA = 44;
const COLON = 58;
const SEMICOLON = 59;
const LESS = 60;
const GREATER = 62;
const BACKSLASH = 92;

/** Names of groups that hide who is in them. */
export const UNDISCLOSED =
  /undisclosed|unlisted|suppressed|verborgene|nicht genannt|destinataires? (?:inconnus?|non)|destinatarios? (?:no|ocult)|hidden recip/i;

export interface Mailbox {
  readonly name: string;
  /** As written, without comments and route; empty when the entry has none. */
  readonly address: string;
  /** The name shown was another address than the real one; it is left out of `name`. */
  readonly disguised: boolean;
}

export interface AddressList {
  readonly mailboxes: readonly Mailbox[];
  /** A group without members: `undisclosed-recipients:;`. */
  readonly hidden: boolean;
  /** There were more than MAX_ADDRESSES. */
  readonly cut: boolean;
}

/** One mailbox while it is read. */
interface Entry {
  /** Name so far, raw, quotes undone. */
  phrase: string;
  /** The same stretch as it was written, comments left out: what an address without brackets is taken from. */
  written: string;
  comment: string;
  angles: string[];
}

/** Reads one header line (raw, unfolded). Linear in its length; never throws. */
export function readAddresses(line: string, bodyCharset = ''): AddressList {
  const mailboxes: Mailbox[] = [];
  const unclosed = { quote: false, comment: false, angle: false };
  let entry = newEntry();
  let membersBefore = -1;
  let hidden = false;
  let at = 0;
  const finish = () => {
    addMailboxes(entry, mailboxes, bodyCharset);
    entry = newEntry();
  };
  while (at < line.length && mailboxes.length < MAX_ADDRESSES) {
    const unit = line.charCodeAt(at);
    if (unit === COMMA) {
      finish();
      at++;
    } else if (unit === SEMICOLON) {
      finish();
      if (membersBefore === mailboxes.length) hidden = true;
      membersBefore = -1;
      at++;
    } else if (unit === COLON && membersBefore < 0 && entry.angles.length === 0 && !entry.written.includes('@')) {
      membersBefore = mailboxes.length;
      // `undisclosed-recipient:@host;` has a member that is none.
      hidden ||= UNDISCLOSED.test(entry.phrase);
      entry = newEntry();
      at++;
    } else {
      at = readPiece(line, at, unit, entry, unclosed);
    }
  }
  finish();
  if (membersBefore === mailboxes.length) hidden = true;
  return { mailboxes: mailboxes.slice(0, MAX_ADDRESSES), hidden, cut: at < line.length };
}

function newEntry(): Entry {
  return { phrase: '', written: '', comment: '', angles: [] };
}

/** Takes a quoted string, comment, bracketed address or run of plain characters; returns where the next piece begins. */
function readPiece(
  line: string,
  at: number,
  unit: number,
  entry: Entry,
  unclosed: { quote: boolean; comment: boolean; angle: boolean },
): number {
  if (unit === QUOTE && !unclosed.quote) {
    const end = closingQuote(line, at);
    if (end > 0) return addQuoted(line, at, end, entry);
    unclosed.quote = true;
  } else if (unit === OPEN && !unclosed.comment) {
    const end = closingParenthesis(line, at);
    if (end > 0) return addComment(line, at, end, entry);
    unclosed.comment = true;
  } else if (unit === LESS && !unclosed.angle) {
    const end = closingAngle(line, at);
    if (end > 0) {
      entry.angles.push(line.slice(at + 1, end));
      return end + 1;
    }
    unclosed.angle = true;
    return at + 1;
  }
  const end = plainEnd(line, at + 1);
  const piece = line.slice(at, end);
  entry.phrase += piece;
  entry.written += piece;
  return end;
}

function plainEnd(line: string, from: number): number {
  let end = from;
  for (; end < line.length; end++) {
    const unit = line.charCodeAt(end);
    if (unit <= GREATER && (unit === QUOTE || unit === OPEN || unit === COMMA || unit === COLON)) break;
    if (unit === SEMICOLON || unit === LESS) break;
  }
  return end;
}

function addQuoted(line: string, at: number, end: number, entry: Entry): number {
  entry.phrase += unescaped(line.slice(at + 1, end));
  entry.written += line.slice(at, end + 1);
  return end + 1;
}

function addComment(line: string, at: number, end: number, entry: Entry): number {
  const inner = unescaped(line.slice(at + 1, end));
  entry.comment = entry.comment === '' ? inner : `${entry.comment} ${inner}`;
  entry.phrase += ' ';
  return end + 1;
}

/** -1: nothing closes it, and nothing later will, so the caller need not look again. */
function closingQuote(line: string, at: number): number {
  for (let i = at + 1; i < line.length; i++) {
    const unit = line.charCodeAt(i);
    if (unit === BACKSLASH) i++;
    else if (unit === QUOTE) return i;
  }
  return -1;
}

function closingParenthesis(line: string, at: number): number {
  let depth = 0;
  for (let i = at; i < line.length; i++) {
    const unit = line.charCodeAt(i);
    if (unit === BACKSLASH) i++;
    else if (unit === OPEN) depth++;
    else if (unit === CLOSE && --depth === 0) return i;
  }
  return -1;
}

/** A bracket inside quotes does not close; `<a <b>` opens anew, so the search stops at the second bracket. */
function closingAngle(line: string, at: number): number {
  let quoted = false;
  for (let i = at + 1; i < line.length; i++) {
    const unit = line.charCodeAt(i);
    if (unit === BACKSLASH) i++;
    else if (unit === QUOTE) quoted = !quoted;
    else if (unit === GREATER && !quoted) return i;
  }
  return line.indexOf('>', at);
}

function unescaped(text: string): string {
  return text.includes('\\') ? text.replace(/\\(.)/gs, '$1') : text;
}

/** `Name <a>` gives one; `<a>:<b>` gives both, so that a sender with two addresses is seen to be unclear. */
function addMailboxes(entry: Entry, mailboxes: Mailbox[], bodyCharset: string): void {
  if (entry.angles.length === 0) addBare(entry, mailboxes, bodyCharset);
  const name = trimRaw(entry.phrase) === '' ? entry.comment : entry.phrase;
  for (const angle of entry.angles) mailboxes.push(mailbox(name, tidyAddress(angle), bodyCharset));
}

/** An entry without brackets: `ana@example.org (Ana)`, `Ana ana@example.org`, or a name alone. */
function addBare(entry: Entry, mailboxes: Mailbox[], bodyCharset: string): void {
  const written = trimRaw(entry.written);
  if (written === '') return;
  if (!written.includes('@')) {
    mailboxes.push(mailbox(entry.phrase, '', bodyCharset));
    return;
  }
  const joined = /[ \t]/.test(written) ? written.replace(/[ \t]{0,20}([.@])[ \t]{0,20}/g, '$1') : written;
  const words = joined.startsWith('"') ? [joined] : joined.split(/[ \t]+/);
  const rest = words.filter((word) => !word.includes('@')).join(' ');
  const name = rest === '' ? entry.comment : rest;
  // Several: separated by blanks alone, as some programs do; in a From line the sender is then unclear.
  for (const word of words) if (word.includes('@')) mailboxes.push(mailbox(name, tidyAddress(word), bodyCharset));
}

/** Without comments, route (`@relay,@relay:`) and the blanks that obsolete syntax allows around dots and at-signs. */
function tidyAddress(raw: string): string {
  let address = trimRaw(raw);
  if (address.startsWith('@') && address.includes(':')) address = address.slice(address.indexOf(':') + 1);
  if (address.includes('(')) address = withoutComments(address);
  return /[ \t]/.test(address) && !address.includes('"') ? address.replace(/[ \t]/g, '') : address;
}

function withoutComments(text: string): string {
  let out = '';
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === OPEN && depth++ === 0) out += text.slice(from, i);
    else if (unit === CLOSE && depth > 0 && --depth === 0) from = i + 1;
  }
  return depth === 0 ? out + text.slice(from) : out;
}

function mailbox(rawName: string, rawAddress: string, bodyCharset: string): Mailbox {
  const address = guess(rawAddress, bodyCharset);
  const name = tidyName(decodeWords(trimRaw(rawName.slice(0, MAX_RAW_NAME)), bodyCharset));
  if (!name.includes('@')) return { name, address, disguised: false };
  return shownAddress(name, address);
}

/** A name that is an address: its own says nothing, another's is a disguise. `Ana @ Work` stays a name. */
function shownAddress(name: string, address: string): Mailbox {
  const shown = /[^\s<>"'():,;]{1,64}@[^\s<>"'():,;]{3,255}/.exec(name.slice(0, MAX_NAME))?.[0];
  if (shown === undefined) return { name, address, disguised: false };
  const own = shown.toLowerCase() === address.toLowerCase();
  const rest = tidyName(name.replace(shown, ' ').replace(/[<>()]/g, ' '));
  return { name: own && !rest.includes('@') ? rest : '', address, disguised: !own };
}

function tidyName(text: string): string {
  const name = collapse(text);
  const first = name.charCodeAt(0);
  const paired = name.length > 1 && (first === QUOTE || first === 39) && name.charCodeAt(name.length - 1) === first;
  return cut(paired ? name.slice(1, -1).trim() : name, MAX_NAME);
}
