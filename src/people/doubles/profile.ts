/** What is compared about people, in numbers instead of texts. */

import type { Handle } from '../handle.ts';
import { type Name, parseName, type Words } from '../name.ts';
import { scriptOf } from '../script.ts';
import { AddressParts, isNameLike } from './address-parts.ts';
import { AddressPatterns, LocalsInUse, PATTERNS } from './address-patterns.ts';
import { HandleVocabulary } from './handle-vocabulary.ts';
import { Column, Lists } from './lists.ts';
import { NameTable } from './name-table.ts';
import { signInOf } from './sign-in.ts';
import { TextColumn } from './text-column.ts';
import { companyKey, placeKey, positionKey } from './text-keys.ts';
import { TextTable } from './text-table.ts';
import { NameVocabulary } from './vocabulary.ts';

/** A person as far as likeness goes. `id` is any text that stays the same. */
export interface Likeness {
  readonly id: string;
  readonly names: readonly string[];
  readonly handles: readonly Handle[];
  readonly companies: readonly string[];
  readonly locations: readonly string[];
  /** What they do, as sources word it. */
  readonly positions?: readonly string[];
}

/** Entries used per person. More would square the work and add next to nothing: the first ones are the best ones. */
const MAX_NAMES = 3;
const MAX_LOCALS = 5;
const MAX_HANDLES = 12;

/** Handles of one person, on average; more only makes a row grow once more. */
const USUAL_HANDLES = 2;

/** Entries of one address in `Profiles.addresses`: letters of its local part (-1 for too few), its digits, its host. */
export const ADDRESS_CELLS = 3;

/** All people of one pass by number, in the order they were read, with the vocabularies they share. */
export class Profiles {
  /** People read. */
  size = 0;
  /** People among whom words were counted. */
  counted = 0;
  readonly nameWords = new NameVocabulary();
  readonly names: NameTable;
  readonly companies: TextColumn;
  readonly places: TextColumn;
  readonly positions: TextColumn;
  readonly parts = new AddressParts();
  readonly handleWords = new HandleVocabulary();
  /** Letters of the local parts of personal addresses. */
  readonly locals: Lists;
  /** Sign-ins with digits and accounts of forges, see sign-in.ts. */
  readonly signIns: Lists;
  /** First labels of the domains of those addresses. */
  readonly domains: Lists;
  /** Of those addresses: letters, digits and host of each, see compare-addresses.ts. */
  readonly addresses: Lists;
  readonly handles: Lists;
  readonly phones: Lists;
  readonly links: Lists;
  /** Local parts in use that can be made of their names, such as jkowalska for Joanna Kowalska. */
  readonly fits: Lists;
  readonly #patterns = new AddressPatterns(this.nameWords);
  readonly #words: Words = new Map();
  /** Words as written, of one Latin token and nothing but a name, and their numbers among the words of names. */
  readonly #plainWords = new TextTable();
  readonly #plainNumbers = new Column();

  /** `records`: who is counted; see `endCounting`. */
  constructor(records: readonly Likeness[]) {
    const expected = records.length;
    this.names = new NameTable(expected);
    this.companies = new TextColumn(companyKey, expected);
    this.places = new TextColumn(placeKey, expected);
    this.positions = new TextColumn(positionKey, expected);
    this.locals = new Lists(expected);
    this.signIns = new Lists(expected, 0);
    this.domains = new Lists(expected);
    this.addresses = new Lists(expected, expected * ADDRESS_CELLS);
    this.handles = new Lists(expected, expected * USUAL_HANDLES);
    this.phones = new Lists(expected, 0);
    this.links = new Lists(expected, 0);
    this.fits = new Lists(expected, 0);
    this.addAll(records);
    this.counted = this.size;
  }

  addAll(records: readonly Likeness[]): void {
    const from = this.size;
    for (const record of records) this.#read(record);
    this.#findFits(from);
  }

  /** One more, whose fits are not looked for: which local parts are in use is not known before everybody is read. */
  add(record: Likeness): void {
    this.#read(record);
    this.fits.close();
  }

  /**
   * From here on nobody is counted: words and handles stay as rare as they are now. With every count moving, one more person would
   * change what all others weigh.
   */
  endCounting(): void {
    this.parts.endCounting();
    for (const words of [this.nameWords, this.companies, this.places, this.positions, this.handleWords])
      words.endCounting();
  }

  #read(record: Likeness): void {
    this.size++;
    this.names.begin();
    this.companies.read(record.companies);
    this.places.read(record.locations);
    this.positions.read(record.positions ?? NONE);
    const names = Math.min(record.names.length, MAX_NAMES);
    for (let i = 0; i < names; i++) this.#addName(record.names[i] ?? '');
    this.#readHandles(record.handles);
    this.#dropSignIns();
    for (const lists of [
      this.locals,
      this.signIns,
      this.domains,
      this.addresses,
      this.handles,
      this.phones,
      this.links,
    ])
      lists.close();
  }

  #addName(raw: string): void {
    if (this.#addPlainName(raw)) return;
    const name = parseName(raw, this.#words);
    if (name.given.length + name.family.length === 0) return;
    this.names.add({
      ...name,
      given: this.#numbersOf(name.given),
      family: this.#numbersOf(name.family),
      fromAddress: false,
    });
    this.#learnPlainWords(raw, name);
  }

  /** "Joanna Kowalska" when both words were met before: most names of a large pass. */
  #addPlainName(raw: string): boolean {
    const space = raw.indexOf(' ');
    if (space < 1) return false;
    const writtenGiven = this.#plainWords.findPart(raw, 0, space);
    if (writtenGiven < 0) return false;
    const writtenFamily = this.#plainWords.findPart(raw, space + 1, raw.length);
    if (writtenFamily < 0) return false;
    const [given, family] = [this.#plainNumbers.at(writtenGiven), this.#plainNumbers.at(writtenFamily)];
    this.nameWords.again(given);
    this.nameWords.again(family);
    this.names.addPlain(given, family);
    return true;
  }

  #learnPlainWords(raw: string, { given, family }: Name): void {
    if (given.length !== 1 || family.length !== 1) return;
    for (const written of raw.split(' ', 2)) {
      const word = this.#words.get(written);
      if (word?.kind !== 'name' || word.script !== 'latin' || word.tokens.length !== 1) continue;
      const number = this.nameWords.find(word.tokens[0] ?? '');
      if (number >= 0 && this.#plainWords.add(written) === this.#plainNumbers.length) this.#plainNumbers.push(number);
    }
  }

  #readHandles(all: readonly Handle[]): void {
    const end = Math.min(all.length, MAX_HANDLES);
    for (let i = 0; i < end; i++) {
      const handle = all[i];
      if (handle === undefined) continue;
      const number = this.handleWords.add(handle);
      if (!this.handles.isOpenWith(number)) this.handles.push(number);
      if (handle.kind === 'linkedin') this.links.push(number);
      if (handle.kind === 'phone') this.phones.push(number);
      if (handle.kind === 'email' && this.locals.open < MAX_LOCALS && this.parts.read(handle.value)) this.#addAddress();
    }
  }

  /** The address read last. */
  #addAddress(): void {
    const { words, local, domain, digits, host, signIn } = this.parts;
    if (isNameLike(words)) this.#addNameOfAddress(words);
    if (local >= 0) this.locals.push(local);
    if (domain >= 0) this.domains.push(domain);
    this.addresses.push(local);
    this.addresses.push(digits);
    this.addresses.push(host);
    if (signIn >= 0) this.signIns.push(signIn);
  }

  #addNameOfAddress(words: readonly string[]): void {
    const { names } = this;
    const person = this.size - 1;
    for (let name = names.first(person); name < names.end(person); name++) if (this.#covers(name, words)) return;
    const [given, family] = [this.#numbersOf(words.slice(0, -1)), this.#numbersOf(words.slice(-1))];
    names.add({ given, family, script: scriptOf(words.join('')), generation: '', fromAddress: true });
  }

  /** Whether an address only repeats a name already there: "joanna.kowalska@" or "j.kowalska@" beside Joanna Kowalska. */
  #covers(name: number, words: readonly string[]): boolean {
    for (const word of words)
      if (!this.#hasWord(this.names.given, name, word) && !this.#hasWord(this.names.family, name, word)) return false;
    return true;
  }

  #hasWord(of: Lists, name: number, word: string): boolean {
    const end = of.end(name);
    for (let i = of.start(name); i < end; i++) {
      const own = this.nameWords.latin(of.values[i] ?? -1);
      if (own === word || (word.length === 1 && own.startsWith(word))) return true;
    }
    return false;
  }

  /** "kow555" and "joannakowalska", which programs write where a name should be: as names they would contradict the true one. */
  #dropSignIns(): void {
    const { names } = this;
    const first = names.first(this.size - 1);
    let isAny = false;
    for (let name = first; name < names.scripts.length; name++) isAny ||= this.#isSignIn(name);
    if (!isAny) return;
    const all = Array.from({ length: names.scripts.length - first }, (_, i) => first + i);
    const kept = all.filter((name) => !this.#isSignIn(name)).map((name) => names.of(name));
    const dropped = all.filter((name) => this.#isSignIn(name)).map((name) => names.given.first(name));
    names.truncate(first);
    for (const name of kept) names.add(name);
    for (const word of dropped) {
      const text = signInOf(this.nameWords.text(word));
      const number = text === null ? -1 : this.parts.signIns.add(text);
      if (number >= 0 && !this.signIns.isOpenWith(number)) this.signIns.push(number);
    }
  }

  #isSignIn(name: number): boolean {
    const { given, family } = this.names;
    if (given.size(name) !== 1 || family.size(name) > 0) return false;
    const only = given.first(name);
    if (signInOf(this.nameWords.text(only)) !== null) return true;
    return this.locals.isOpenWith(this.parts.locals.find(this.nameWords.latin(only)));
  }

  #numbersOf(words: readonly string[]): number[] {
    return words.map((word) => this.nameWords.add(word));
  }

  #findFits(from: number): void {
    const used = new LocalsInUse(this.parts.locals, this.locals.from(from));
    for (let person = from; person < this.size; person++) {
      const end = this.names.end(person);
      for (let name = this.names.first(person); name < end; name++) this.#fitsOf(name, used);
      this.fits.close();
    }
  }

  #fitsOf(name: number, used: LocalsInUse): void {
    if (!this.#makePatterns(name)) return;
    for (let pattern = 0; pattern < PATTERNS; pattern++) {
      const local = used.find(this.#patterns, pattern);
      if (local >= 0) this.fits.push(local);
    }
  }

  #makePatterns(name: number): boolean {
    const { given, family } = this.names;
    if (this.names.isFromAddress(name) || given.size(name) === 0 || family.size(name) === 0) return false;
    return this.#patterns.make(given.first(name), family.last(name));
  }

  /** Hashes of all local parts that can be made of a person's names, in use or not. */
  eachPattern(person: number, visit: (hash: number) => void): void {
    const end = this.names.end(person);
    for (let name = this.names.first(person); name < end; name++)
      if (this.#makePatterns(name)) for (const hash of this.#patterns.made) visit(hash);
  }

  /** Whether a local part can be made of a name of this person. */
  isMadeOfName(local: number, person: number): boolean {
    const hash = this.parts.locals.hashes.at(local);
    const end = this.names.end(person);
    for (let name = this.names.first(person); name < end; name++)
      if (this.#makePatterns(name) && this.#patterns.hasMade(hash, this.parts.locals.text(local))) return true;
    return false;
  }
}

const NONE: readonly string[] = [];
