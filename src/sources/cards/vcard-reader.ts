/** Lines to cards: where each begins and ends, cards within cards, and what became of each. */

import { TOO_COSTLY } from '../budget.ts';
import { type CardOrigin, cardOf, newEntry, type Outcome, warn } from './entry.ts';
import type { Header } from './header.ts';
import { type ContentLine, LineReader } from './lines.ts';
import { decodeValue, plainText } from './value.ts';
import { readProperties, USED_PROPERTIES } from './vcard-person.ts';
import type { Property } from './vcard-relations.ts';

/** Cards within cards. Real ones have one (a secretary's); a thousand are an attack on the reader's stack. */
const MAX_DEPTH = 8;
/** Lines kept of one card; the fullest real one has 120. */
const MAX_PROPERTIES = 5_000;
/** UTF-16 units kept of one card. */
const MAX_CARD = 8 * 1024 * 1024;
/** Remarks on one card's lines. */
const MAX_REMARKS = 20;
/** Names of unread properties listed in the report. */
const MAX_UNREAD = 12;
/** Letters of one such name; some programs encode whole words into them. */
const MAX_UNREAD_NAME = 32;

/** Passed over on purpose: pictures, keys, and what says nothing about a person. Not named in the report. */
const UNTOLD = new Set([
  'PHOTO',
  'LOGO',
  'SOUND',
  'KEY',
  'PRODID',
  'PROFILE',
  'CLASS',
  'MAILER',
  'SORT-STRING',
  'CLIENTPIDMAP',
]);

/** One card with what became of it and the line on which it begins. */
export interface ReadCard {
  readonly line: number;
  readonly outcome: Outcome | { readonly failed: string };
}

interface VcardOptions {
  readonly country: string | null;
  readonly made: CardOrigin['made'];
  /** Asked before a card is understood, with its number; false: it is left out (budget.ts). */
  readonly begins?: (card: number) => boolean;
}

/** What the whole file showed, beside its cards. */
export interface VcardSummary {
  /** Milliseconds of the latest REV. */
  readonly revised: number | null;
  /** Lines outside every card; the first one's number. */
  readonly strays: { readonly count: number; readonly first: number };
  /** Properties that were not read, as many as fit. */
  readonly unread: readonly string[];
  /** The file ended inside a card. */
  readonly isTruncated: boolean;
}

interface OpenCard {
  readonly line: number;
  readonly properties: Property[];
  readonly remarks: string[];
  /** Names of the cards within this one. */
  readonly agents: string[];
  size: number;
}

/** Takes bytes, gives cards. Chunks may break anywhere. */
export class VcardReader {
  readonly #options: VcardOptions;
  readonly #lines: LineReader;
  readonly #depth: number;
  readonly #unread = new Set<string>();
  #open: OpenCard[] = [];
  /** Cards open beyond the deepest that is read. */
  #tooDeep = 0;
  /** The last line was `AGENT:` with nothing behind it: the card that follows is its value. */
  #isAgentNext = false;
  #done: ReadCard[] = [];
  #revised: number | null = null;
  #strays = 0;
  #cards = 0;
  #firstStray = 0;
  #isTruncated = false;

  constructor(options: VcardOptions, depth = 0) {
    this.#options = options;
    this.#depth = depth;
    this.#lines = new LineReader(USED_PROPERTIES, {
      take: (line) => this.#take(line),
      pass: (header, line) => this.#pass(header, line),
      stray: (line) => this.#stray(line),
    });
  }

  push(chunk: Buffer): readonly ReadCard[] {
    this.#lines.push(chunk);
    return this.#taken();
  }

  end(): readonly ReadCard[] {
    this.#lines.end();
    this.#isTruncated = this.#open.length > 0;
    while (this.#open.length > 0) this.#close('the file ends inside this card');
    return this.#taken();
  }

  summary(): VcardSummary {
    return {
      revised: this.#revised,
      strays: { count: this.#strays, first: this.#firstStray },
      unread: [...this.#unread],
      isTruncated: this.#isTruncated,
    };
  }

  #taken(): readonly ReadCard[] {
    const done = this.#done;
    this.#done = [];
    return done;
  }

  #take(line: ContentLine): void {
    const { name } = line.header;
    const isAgent = this.#isAgentNext;
    this.#isAgentNext = false;
    if (name === 'BEGIN' && isVcard(line.value)) {
      this.#begin(line.line, isAgent);
      return;
    }
    if (name === 'END' && isVcard(line.value)) {
      this.#endCard(line.line);
      return;
    }
    const card = this.#open[this.#open.length - 1];
    if (card === undefined) {
      this.#stray(line.line);
      return;
    }
    if (this.#tooDeep > 0 && name !== 'AGENT') return;
    if (name === 'AGENT') {
      this.#agent(card, line);
      return;
    }
    this.#keep(card, line);
  }

  #pass({ name }: Header, line: number): void {
    this.#isAgentNext = false;
    if (this.#open.length === 0) this.#stray(line);
    else if (!UNTOLD.has(name) && this.#unread.size < MAX_UNREAD) this.#unread.add(name.slice(0, MAX_UNREAD_NAME));
  }

  #stray(line: number): void {
    if (this.#strays++ === 0) this.#firstStray = line;
  }

  #begin(line: number, isAgent: boolean): void {
    if (!isAgent) {
      // Without this one unfinished agent would swallow every person after it.
      this.#tooDeep = 0;
      while (this.#open.length > 0) this.#close('the card has no END:VCARD');
    } else if (this.#tooDeep > 0 || this.#depth + this.#open.length >= MAX_DEPTH) {
      this.#tooDeep++;
      const outer = this.#open[0];
      if (outer !== undefined) remark(outer, `cards nested more than ${MAX_DEPTH} deep were not read`);
      return;
    }
    this.#open.push({ line, properties: [], remarks: [], agents: [], size: 0 });
  }

  #endCard(line: number): void {
    if (this.#tooDeep > 0) this.#tooDeep--;
    else if (this.#open.length > 0) this.#close(null);
    else this.#stray(line);
  }

  #keep(card: OpenCard, line: ContentLine): void {
    const { text, remark: guess } = decodeValue(line.header, line.value);
    card.size += text.length;
    if (card.properties.length >= MAX_PROPERTIES || card.size > MAX_CARD) {
      remark(card, `the card is larger than ${MAX_PROPERTIES} lines or 8 MB: the rest was left out`);
      return;
    }
    card.properties.push({ header: line.header, text });
    for (const note of line.repairs) remark(card, `line ${line.line} (${line.header.name}): ${note}`);
    if (guess !== null) remark(card, `line ${line.line} (${line.header.name}): ${guess}`);
  }

  /**
   * The three ways to write a card within a card: on the following lines (2.1), escaped in one line (3.0), or as
   * indented lines, which no standard has but programs write. An address of a card elsewhere is not followed.
   */
  #agent(card: OpenCard, line: ContentLine): void {
    const text = decodeValue(line.header, line.value).text;
    const [first = ''] = text.split('\n', 1);
    if (text.trim() === '') {
      this.#isAgentNext = true;
      return;
    }
    if (!/^\s*begin:vcard/i.test(first) || this.#tooDeep > 0) return;
    if (text.trim().length === 'begin:vcard'.length) {
      this.#begin(line.line, true);
      return;
    }
    if (this.#depth + this.#open.length >= MAX_DEPTH) {
      remark(card, `cards nested more than ${MAX_DEPTH} deep were not read`);
      return;
    }
    const isIndented = first.trim().length === 'begin:vcard'.length;
    const inner = isIndented ? text : plainText(text.replaceAll('\n', ''), 'full');
    this.#readInner(card, inner, line.line);
  }

  #readInner(card: OpenCard, text: string, line: number): void {
    const { begins: _, ...options } = this.#options;
    const reader = new VcardReader(options, this.#depth + this.#open.length);
    for (const read of [...reader.push(Buffer.from(text, 'utf8')), ...reader.end()]) {
      this.#finishInner(card, { line: line + read.line - 1, outcome: read.outcome });
    }
  }

  #close(trouble: string | null): void {
    const card = this.#open.pop();
    if (card === undefined) return;
    if (trouble !== null) remark(card, trouble);
    const mayRead = this.#options.begins?.(this.#cards + 1) ?? true;
    const read: ReadCard = { line: card.line, outcome: mayRead ? this.#outcome(card) : { failed: TOO_COSTLY } };
    const outer = this.#open[this.#open.length - 1];
    if (outer === undefined) this.#finish(read);
    else this.#finishInner(outer, read);
  }

  #finish(read: ReadCard): void {
    this.#cards++;
    this.#done.push(read);
  }

  /** A card within a card is somebody when it has a name or an address; otherwise it is not counted at all. */
  #finishInner(outer: OpenCard, read: ReadCard): void {
    if (!('card' in read.outcome)) return;
    const [name] = read.outcome.card.names;
    if (name !== undefined) outer.agents.push(name);
    this.#finish(read);
  }

  #outcome(card: OpenCard): Outcome {
    const entry = newEntry(this.#options.country);
    for (const text of card.remarks) warn(entry, text);
    const nature = readProperties(entry, card.properties, card.agents);
    if (nature.revised !== null) this.#revised = Math.max(this.#revised ?? 0, nature.revised);
    if (nature.skipped !== null) return { skipped: nature.skipped, warnings: entry.warnings };
    const { uid, mayBePerson } = nature;
    return cardOf(entry, { source: 'vcard', uid, made: this.#options.made, mayBePerson });
  }
}

function isVcard(value: Buffer): boolean {
  return value.length < 40 && /^\s*vcard/i.test(value.toString('latin1'));
}

function remark(card: OpenCard, text: string): void {
  if (card.remarks.length < MAX_REMARKS && !card.remarks.includes(text)) card.remarks.push(text);
}
