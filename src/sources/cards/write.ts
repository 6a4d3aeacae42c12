/** A person as vCard 4.0 (RFC 6350), for any address book; what vCard has no word for becomes an `X-KITH-` line. */

import type { Fact, FactKind, Handle } from '../../people/index.ts';
import { OWN_FACTS } from './vcard-person.ts';

/** Octets of a line without its end, RFC 6350 section 3.2. */
const MAX_OCTETS = 75;

/** A person or card to be written. */
interface VcardPerson {
  /** Stable, so that the next import of the same file changes the entry instead of adding one. */
  readonly uid: string;
  readonly names: readonly string[];
  readonly handles: readonly Handle[];
  readonly facts: readonly Fact[];
}

/**
 * One card, lines ended by CRLF, the last one too. Handles of kind `entry` name nothing outside Kith and are left out;
 * `from` and `to` of facts are not written.
 */
export function writeVcard(person: VcardPerson): string {
  const lines = ['BEGIN:VCARD', 'VERSION:4.0', ...nameLines(person), `UID:${escaped(person.uid)}`];
  for (const handle of person.handles) lines.push(...handleLine(handle));
  lines.push(...factLines(person.facts));
  lines.push('END:VCARD');
  return lines.map(folded).join('');
}

/** FN must stand in every card; a nameless person is called by their address, as other programs do. */
function nameLines({ names, handles }: VcardPerson): string[] {
  if (names.length > 0) return names.map((name) => `FN:${escaped(name)}`);
  return [`FN:${escaped(handles.find((handle) => handle.kind === 'email')?.value ?? '')}`];
}

function handleLine({ kind, value }: Handle): string[] {
  switch (kind) {
    case 'email':
      return [`EMAIL:${escaped(value)}`];
    case 'phone':
      return [value.startsWith('+') ? `TEL;VALUE=uri:tel:${value}` : `TEL:${escaped(value.replace(/^~/, ''))}`];
    case 'linkedin':
      return [`URL:https://www.linkedin.com/in/${encodeURIComponent(value)}`];
    case 'entry':
      return [];
  }
}

const PLAIN_FACTS: Readonly<Partial<Record<FactKind, string>>> = {
  position: 'TITLE',
  note: 'NOTE',
  circle: 'CATEGORIES',
};

function factLines(facts: readonly Fact[]): string[] {
  const lines: string[] = [];
  for (const [index, fact] of facts.entries()) {
    // A department belongs to the company before it and was written with it.
    if (fact.kind === 'department' && facts[index - 1]?.kind === 'company') continue;
    const next = facts[index + 1];
    lines.push(...factLine(fact, next?.kind === 'department' ? next.value : ''));
  }
  return lines;
}

function factLine({ kind, value }: Fact, department: string): string[] {
  switch (kind) {
    case 'company':
      return [`ORG:${escaped(value)}${department === '' ? '' : `;${escaped(department)}`}`];
    case 'department':
      return [`ORG:;${escaped(value)}`];
    case 'location':
      return [`ADR:;;;${escaped(value)};;;`];
    case 'birthday':
      return [`BDAY:${birthday(value)}`];
    case 'website':
      return [`${/^(?:https?:|[^:]*$)/i.test(value) ? 'URL' : 'IMPP'}:${escaped(value)}`];
    case 'relation':
      return [relation(value)];
    default: {
      const name = PLAIN_FACTS[kind] ?? (OWN_FACTS.includes(kind) ? `X-KITH-${kind.toUpperCase()}` : null);
      return name === null ? [] : [`${name}:${escaped(value)}`];
    }
  }
}

/** `1980-03-22` as `19800322`, `--03-22` as `--0322`: 4.0 knows only the short form of whole dates. */
function birthday(value: string): string {
  return /^(?:\d{4}|-)-\d{2}-\d{2}$/.test(value)
    ? value.replace(/(\d)-(\d{2})$/, '$1$2').replace(/^(\d{4})-/, '$1')
    : value;
}

/** `spouse: Joe`; words that are no plain type stay part of the text. */
function relation(value: string): string {
  const match = /^([a-z][a-z-]{0,40}): (.+)$/s.exec(value);
  const isType = match !== null && match[1] !== 'pref' && match[1] !== 'text';
  return isType
    ? `RELATED;TYPE=${match[1]};VALUE=text:${escaped(match[2] ?? '')}`
    : `RELATED;VALUE=text:${escaped(value)}`;
}

function escaped(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n');
  return lines.replaceAll(/[\\,;]/g, '\\$&').replaceAll('\n', '\\n');
}

/** Cuts after at most 75 octets, never within a character: a reader that decodes line by line would break it. */
function folded(line: string): string {
  if (line.length * 3 <= MAX_OCTETS) return `${line}\r\n`;
  const pieces: string[] = [];
  let start = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > MAX_OCTETS) {
      pieces.push(line.slice(start, at));
      start = at;
      octets = 1; // the blank that begins a continued line
    }
    octets += size;
    at += size === 4 ? 2 : 1;
  }
  pieces.push(line.slice(start));
  return `${pieces.join('\r\n ')}\r\n`;
}
