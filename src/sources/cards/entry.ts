/** One entry of an address book while its parts are gathered; vCards and tables end here alike. */
import { hash } from 'node:crypto';
import { collapse, cut, fold, printable, storable } from '../../basics/text.ts';
import {
  type Card,
  type Fact,
  type FactKind,
  type Handle,
  handleKey,
  isRoleAddress,
  parseEmail,
  parsePhone,
  parseProfileLink,
} from '../../people/index.ts';
import { isNoAnswer } from '../no-answer.ts';

/** UTF-16 units of a name, place or label; longer ones are pasted pages. */
const MAX_LINE = 500;
/** UTF-16 units of a note: 20 pages. */
const MAX_NOTE = 60_000;
/** Handles of one person; beyond it an entry is a directory, and each number costs time. */
const MAX_HANDLES = 200;
/** Facts of one person; the fullest card seen has 60. */
const MAX_FACTS = 500;
/** Remarks on one entry: the first tell what kind of trouble it is. */
const MAX_WARNINGS = 20;
/** UTF-16 units of a value repeated in a remark. */
const MAX_QUOTED = 60;
/** UTF-16 units of a UID taken as it is; Exchange's have 300. */
const MAX_UID = 400;

export interface Entry {
  readonly names: string[];
  readonly handles: Handle[];
  readonly facts: Fact[];
  readonly warnings: string[];
  /** What is there already, so that nothing is said twice. */
  readonly known: Set<string>;
  /** Two-letter country for numbers without a country code. */
  readonly country: string | null;
}

export function newEntry(country: string | null): Entry {
  return { names: [], handles: [], facts: [], warnings: [], known: new Set(), country };
}

export function warn(entry: Entry, text: string): void {
  if (entry.warnings.length < MAX_WARNINGS) entry.warnings.push(storable(text));
}

/** `“4.91512E+12”`: a value in a remark, short enough to read. */
export function quoted(value: string): string {
  // A remark goes to the same database as the card: PostgreSQL refuses a NUL, and with it the whole batch.
  const line = collapse(storable(value));
  return `“${line.length > MAX_QUOTED ? `${cut(line, MAX_QUOTED)}…` : line}”`;
}

/** A name, unless the entry has it in other letters already. */
export function addName(entry: Entry, raw: string): void {
  const name = cut(collapse(storable(raw)), MAX_LINE);
  if (name !== '' && isNew(entry, `name ${fold(name)}`)) entry.names.push(name);
}

/** One address, or several in one cell. Exchange's inner names (`/o=…`) reach nobody outside and are left out. */
export function addEmail(entry: Entry, raw: string): void {
  const text = raw.trim();
  if (text === '') return;
  if (/^\/o=/i.test(text)) {
    warn(entry, 'an Exchange-internal address was left out: it reaches nobody outside');
    return;
  }
  const whole = parseEmail(text);
  const found = whole === null ? addressesWithin(text) : [whole];
  for (const handle of found) addHandle(entry, handle);
  if (found.length === 0) warn(entry, `${quoted(text)} is no mail address`);
}

/** A number as one dials it. What a spreadsheet has damaged is never guessed. */
export function addPhone(entry: Entry, raw: string): void {
  const text = raw.trim();
  if (text === '') return;
  if (isDamagedNumber(text)) {
    warn(entry, `${quoted(text)} is a phone number damaged by a spreadsheet: export it again without Excel`);
    return;
  }
  const handle = parsePhone(text, entry.country) ?? parsePhone(beforePause(text), entry.country);
  if (handle === null) warn(entry, `${quoted(text)} is no phone number`);
  else addHandle(entry, handle);
}

/** A profile link becomes a handle, any other page a fact; what a browser would run instead of show is left out. */
export function addLink(entry: Entry, raw: string): void {
  // Browsers skip control characters before a scheme, so that it would be another one than the one looked at.
  const text = collapse(printable(raw));
  if (text === '') return;
  const profile = parseProfileLink(text);
  if (profile !== null) addHandle(entry, profile);
  else if (isHarmlessLink(text)) addFact(entry, 'website', text);
  else warn(entry, `${quoted(text)} is no page and was left out`);
}

export function addHandle(entry: Entry, handle: Handle): void {
  if (!isNew(entry, handleKey(handle))) return;
  if (entry.handles.length < MAX_HANDLES) entry.handles.push(handle);
  else warn(entry, `more than ${MAX_HANDLES} addresses and numbers: the rest was left out`);
}

export function addFact(entry: Entry, kind: FactKind, raw: string): void {
  const clean = storable(raw.replaceAll('\r\n', '\n'));
  const value = kind === 'note' ? cut(clean.trim(), MAX_NOTE) : cut(collapse(clean), MAX_LINE);
  if (value === '' || isNoAnswer(kind, value) || !isNew(entry, `${kind} ${value}`)) return;
  if (entry.facts.length < MAX_FACTS) entry.facts.push({ kind, value });
  else warn(entry, `more than ${MAX_FACTS} facts: the rest was left out`);
}

export type Outcome =
  | { readonly card: Card; readonly warnings: readonly string[] }
  | { readonly skipped: string; readonly warnings: readonly string[] };

export interface CardOrigin {
  /** The source's kind: `vcard`, `google contacts`. */
  readonly source: string;
  /** The entry's own id in its source; empty when it has none. */
  readonly uid: string;
  readonly made: 'own' | 'collected';
  /** False where the parts of a person's name have their place and are empty. */
  readonly mayBePerson: boolean;
}

/**
 * The card, or why there is none: an entry without name and handle is empty; one with a company and neither name nor
 * a person's mail address is an organisation, as is one whose only name is the company's.
 */
export function cardOf(entry: Entry, origin: CardOrigin): Outcome {
  const names = entry.names.filter((name) => !isOwnAddress(entry, name));
  if (names.length === 0 ? isCompanyOnly(entry) : isNamedAsCompany(entry, names, origin))
    return { skipped: 'organisations', warnings: entry.warnings };
  if (names.length === 0 && entry.handles.length === 0) return { skipped: 'empty cards', warnings: entry.warnings };
  const key = keyOf(names, entry.handles, origin.uid);
  const own: Handle = { kind: 'entry', value: `${origin.source}:${key}` };
  const handles = entry.handles.length === 0 ? [own] : entry.handles;
  const card: Card = { source: origin.source, key, names, handles, facts: entry.facts, made: origin.made };
  return { card, warnings: entry.warnings };
}

function isNamedAsCompany(entry: Entry, names: readonly string[], origin: CardOrigin): boolean {
  const company = entry.facts.find((fact) => fact.kind === 'company')?.value;
  if (origin.mayBePerson || names.length !== 1 || company === undefined) return false;
  return fold(names[0] ?? '') === fold(company);
}

/** Behind `info@` and a switchboard stands nobody; without a name it would be "somebody without a name". */
function isCompanyOnly(entry: Entry): boolean {
  const hasCompany = entry.facts.some((fact) => fact.kind === 'company');
  const isNobody = ({ kind, value }: Handle): boolean => kind === 'email' && isRoleAddress(value);
  return hasCompany
    ? entry.handles.every((handle) => handle.kind === 'phone' || isNobody(handle))
    : entry.handles.length > 0 && entry.handles.every(isNobody);
}

/** Programs put the address where a name is missing; shown as a name it would look like a person called so. */
function isOwnAddress(entry: Entry, name: string): boolean {
  if (!name.includes('@')) return false;
  const handle = parseEmail(name);
  return handle !== null && entry.known.has(handleKey(handle));
}

/** Without an id of its own an entry is told by its names and handles: a new photo or note does not make it another. */
function keyOf(names: readonly string[], handles: readonly Handle[], uid: string): string {
  const id = uid.trim().replace(/^urn:uuid:/i, '');
  if (id !== '' && id.length <= MAX_UID) return `uid:${storable(id)}`;
  if (id !== '') return `uid:${hash('sha256', id).slice(0, 32)}`;
  const parts = [...names, ...handles.map(handleKey).sort()];
  return hash('sha256', parts.join('\n')).slice(0, 32);
}

function isNew(entry: Entry, mark: string): boolean {
  if (entry.known.has(mark)) return false;
  entry.known.add(mark);
  return true;
}

/** `Ana <ana@example.org>`, `a@example.org; b@example.org`: cells hold what people typed. */
function addressesWithin(text: string): Handle[] {
  if (text.length > 10_000 || !text.includes('@')) return [];
  const found: Handle[] = [];
  for (const piece of text.split(/[\s,;<>()[\]\\]/)) {
    const handle = piece.includes('@') ? parseEmail(piece) : null;
    if (handle !== null) found.push(handle);
  }
  return found;
}

/** What a spreadsheet makes of a long number; its last digits are gone. */
function isDamagedNumber(text: string): boolean {
  return text.length < 40 && /^[+-]?\d+(?:[.,]\d+)?e\+?\d+$/i.test(text);
}

/** `+49 30 123456,,77#` dials on after a pause; the number ends before it. */
function beforePause(text: string): string {
  return text.slice(0, 80).split(/[,;pwx#]/i, 1)[0] ?? '';
}

/** Addresses of pages and of people in messengers. `javascript:`, `data:` and `file:` are no such thing. */
function isHarmlessLink(text: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]{0,30}):/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) return true;
  return !/^(?:javascript|vbscript|data|file|blob|about)$/.test(scheme);
}
