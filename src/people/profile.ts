/** What is compared about a person, in numbers instead of texts. */

import { fold } from '../basics/text.ts';
import { AddressPatterns } from './address-patterns.ts';
import { NO_NUMBER } from './compare-addresses.ts';
import type { Handle } from './handle.ts';
import { isRelayAddress, isRoleAddress } from './mailbox.ts';
import { parseName, type Words } from './name.ts';
import { type Script, scriptOf } from './script.ts';
import { chosenPart, signInOf, signInOfAddress } from './sign-in.ts';
import { NameVocabulary, Vocabulary } from './vocabulary.ts';

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

/** Numbers of name words. `fromAddress`: read out of a mail address, so weaker than a name somebody wrote. */
export interface ProfileName {
  readonly given: readonly number[];
  readonly family: readonly number[];
  readonly script: Script;
  readonly generation: string;
  readonly fromAddress: boolean;
}

export interface Profile {
  readonly names: readonly ProfileName[];
  readonly companies: readonly number[];
  readonly places: readonly number[];
  readonly positions: readonly number[];
  /** Letters of the local parts of personal addresses. */
  readonly locals: readonly number[];
  /** Sign-ins with digits and accounts of forges, see sign-in.ts. */
  readonly signIns: readonly number[];
  /** First labels of the domains of those addresses. */
  readonly domains: readonly number[];
  /** Of those addresses: letters, digits and host of each, see compare-addresses.ts. */
  readonly addresses: readonly number[];
  readonly phones: readonly number[];
  readonly handles: readonly number[];
  readonly links: readonly number[];
}

/** Entries used per field. More would square the work and add next to nothing: the first ones are the best ones. */
const MAX_NAMES = 3;
const MAX_OTHERS = 5;
const MAX_HANDLES = 12;
/** Letters of a local part below which it says nothing ("me@", "mail@", "jk@"). */
const MIN_LOCAL = 4;

/** All profiles of one pass with the vocabularies they share. */
export class Profiles {
  readonly nameWords = new NameVocabulary();
  readonly companies = new Vocabulary();
  readonly places = new Vocabulary();
  readonly positions = new Vocabulary();
  readonly locals = new Vocabulary();
  readonly signIns = new Vocabulary();
  readonly domains = new Vocabulary();
  readonly hosts = new Vocabulary();
  readonly #digits = new Vocabulary();
  readonly handles = new Vocabulary();
  readonly all: readonly Profile[];
  /** By person: local parts in use that can be made of their names, such as jkowalska for Joanna Kowalska. */
  readonly fits: readonly (readonly number[])[];
  readonly #words: Words = new Map();
  readonly #companyNumbers = new Map<string, number>();
  readonly #placeNumbers = new Map<string, number>();
  readonly #positionNumbers = new Map<string, number>();

  constructor(records: readonly Likeness[]) {
    this.all = records.map((record) => this.#read(record));
    const patterns = new AddressPatterns(this.locals);
    this.fits = this.locals.texts.length === 0 ? [] : this.all.map((profile) => this.#fits(profile, patterns));
  }

  #read(record: Likeness): Profile {
    const profile = {
      names: [] as ProfileName[],
      companies: this.#numbersOfTexts(record.companies, this.companies, this.#companyNumbers, companyKey),
      places: this.#numbersOfTexts(record.locations, this.places, this.#placeNumbers, placeKey),
      positions: this.#numbersOfTexts(record.positions ?? [], this.positions, this.#positionNumbers, positionKey),
      locals: NONE,
      signIns: NONE,
      domains: NONE,
      addresses: NONE,
      phones: NONE,
      handles: NONE,
      links: NONE,
    };
    for (const name of first(record.names, MAX_NAMES)) this.#addName(profile.names, name);
    if (record.handles.length > 0)
      Object.assign(profile, this.#readHandles(first(record.handles, MAX_HANDLES), profile.names));
    return profile.names.some((name) => this.#isSignIn(name, profile.locals)) ? this.#withoutSignIns(profile) : profile;
  }

  /** "kow555" and "joannakowalska", which programs write where a name should be: as names they would contradict the true one. */
  #isSignIn({ given, family }: ProfileName, locals: readonly number[]): boolean {
    const only = given[0];
    if (only === undefined || given.length > 1 || family.length > 0) return false;
    if (signInOf(this.nameWords.text(only)) !== null) return true;
    return locals.includes(this.locals.find(this.nameWords.latin(only)) ?? -1);
  }

  #withoutSignIns(profile: Profile): Profile {
    const isSignIn = (name: ProfileName) => this.#isSignIn(name, profile.locals);
    const found = profile.names.filter(isSignIn).map(({ given }) => signInOf(this.nameWords.text(given[0] ?? -1)));
    const numbers = found.flatMap((text) => (text === null ? [] : this.signIns.add(text)));
    return {
      ...profile,
      names: profile.names.filter((name) => !isSignIn(name)),
      signIns: [...new Set([...profile.signIns, ...numbers])],
    };
  }

  #readHandles(
    all: readonly Handle[],
    names: ProfileName[],
  ): Pick<Profile, 'locals' | 'signIns' | 'domains' | 'addresses' | 'phones' | 'handles' | 'links'> {
    const locals: number[] = [];
    const signIns: number[] = [];
    const domains: number[] = [];
    const addresses: number[] = [];
    const phones: number[] = [];
    const handles: number[] = [];
    const links: number[] = [];
    for (const { kind, value } of all) {
      const number = this.handles.add(`${kind}:${value}`);
      if (!handles.includes(number)) handles.push(number);
      if (kind === 'linkedin') links.push(number);
      if (kind === 'phone') phones.push(number);
      if (kind !== 'email' || locals.length >= MAX_OTHERS || isRoleAddress(value) || isRelayAddress(value)) continue;
      this.#readAddress(value, names, locals, domains, addresses);
      const signIn = signInOfAddress(value);
      if (signIn !== null) signIns.push(this.signIns.add(signIn));
    }
    return { locals, signIns, domains, addresses, phones, handles, links };
  }

  /** A person's own address. */
  #readAddress(address: string, names: ProfileName[], locals: number[], domains: number[], addresses: number[]): void {
    const chosen = chosenPart(address);
    const words = localWords(chosen);
    if (isNameLike(words)) this.#addNameOfAddress(names, words);
    const letters = words.join('');
    const local = letters.length >= MIN_LOCAL ? this.locals.add(letters) : -1;
    if (local >= 0) locals.push(local);
    const label = firstLabel(address);
    if (label !== '') domains.push(this.domains.add(label));
    const digits = digitsOf(chosen);
    addresses.push(
      local,
      digits === '' ? NO_NUMBER : this.#digits.add(digits),
      this.hosts.add(address.slice(address.lastIndexOf('@') + 1)),
    );
  }

  /** Numbers of texts by their keys; a key is worked out once per text. */
  #numbersOfTexts(
    texts: readonly string[],
    vocabulary: Vocabulary,
    known: Map<string, number>,
    keyOf: (text: string) => string,
  ): readonly number[] {
    if (texts.length === 0) return NONE;
    const numbers: number[] = [];
    for (const text of first(texts, MAX_OTHERS)) {
      const number = this.#numberOf(text, vocabulary, known, keyOf);
      if (number >= 0 && !numbers.includes(number)) numbers.push(number);
    }
    return numbers;
  }

  /** -1 for a text without words. */
  #numberOf(text: string, vocabulary: Vocabulary, known: Map<string, number>, keyOf: (text: string) => string): number {
    const before = known.get(text);
    if (before !== undefined) {
      if (before >= 0) vocabulary.again(before);
      return before;
    }
    const key = keyOf(text);
    const number = key === '' ? -1 : vocabulary.add(key);
    known.set(text, number);
    return number;
  }

  #addName(names: ProfileName[], raw: string): void {
    const { given, family, script, generation } = parseName(raw, this.#words);
    if (given.length + family.length === 0) return;
    names.push({
      given: this.#numbersOf(given),
      family: this.#numbersOf(family),
      script,
      generation,
      fromAddress: false,
    });
  }

  #addNameOfAddress(names: ProfileName[], words: readonly string[]): void {
    if (names.some((name) => this.#covers(name, words))) return;
    const [given, family] = [words.slice(0, -1), words.slice(-1)];
    const script = scriptOf(words.join(''));
    names.push({
      given: this.#numbersOf(given),
      family: this.#numbersOf(family),
      script,
      generation: '',
      fromAddress: true,
    });
  }

  #numbersOf(words: readonly string[]): number[] {
    return words.map((word) => this.nameWords.add(word));
  }

  #fits({ names }: Profile, patterns: AddressPatterns): readonly number[] {
    const fits: number[] = [];
    for (const { given, family, fromAddress } of names) {
      if (fromAddress || given.length === 0 || family.length === 0) continue;
      patterns.of(this.nameWords.latin(given[0] ?? -1), this.nameWords.latin(family.at(-1) ?? -1), fits);
    }
    return fits.length === 0 ? NONE : fits;
  }

  /** Whether an address only repeats a name already there: "joanna.kowalska@" or "j.kowalska@" beside Joanna Kowalska. */
  #covers(name: ProfileName, words: readonly string[]): boolean {
    const own = [...name.given, ...name.family].map((word) => this.nameWords.latin(word));
    return words.every((word) => own.some((mine) => mine === word || (word.length === 1 && mine.startsWith(word))));
  }
}

const NONE: readonly number[] = [];

/** Legal forms: "Casa & Filhos Lda." and "Casa & Filhos" are one firm. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'gmbh ag kg ohg gbr ug se mbh co ltd limited inc incorporated llc llp plc corp corporation company sa sas sarl srl spa bv nv ab as oy oyj aps kft zrt doo sro zoo sp pty pte lda the'.split(
    ' ',
  ),
);

function companyKey(company: string): string {
  const words = wordsOf(company);
  const kept = words.filter((word) => !LEGAL_FORMS.has(word));
  return (kept.length > 0 ? kept : words).join(' ');
}

/** Words that stand in front of or behind half of all places. */
const PLACE_FILLERS = new Set('greater area metropolitan metro region city of and the und de'.split(' '));

function placeKey(place: string): string {
  return wordsOf(place)
    .filter((word) => !PLACE_FILLERS.has(word))
    .join(' ');
}

function positionKey(position: string): string {
  return wordsOf(position).join(' ');
}

/** Characters of a company, place or position that are compared. */
const MAX_TEXT = 80;

function wordsOf(text: string): string[] {
  return fold(text.slice(0, MAX_TEXT))
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The words of a local part without its plus tag: `j.kowalska87+news@…` is `j`, `kowalska`. */
function localWords(address: string): readonly string[] {
  const words: string[] = [];
  let start = -1;
  for (let i = 0; i < address.length; i++) {
    const unit = address.charCodeAt(i);
    const isLetter = (unit >= 97 && unit <= 122) || (unit > 127 && LETTER.test(address.charAt(i)));
    if (isLetter && start < 0) start = i;
    if (isLetter) continue;
    if (start >= 0) words.push(address.slice(start, i));
    start = -1;
    if (unit === 64 || unit === 43) break;
  }
  return words;
}

const LETTER = /\p{L}/u;

/** The digits of a local part without its plus tag. */
function digitsOf(address: string): string {
  let digits = '';
  for (let i = 0; i < address.length; i++) {
    const unit = address.charCodeAt(i);
    if (unit === 64 || unit === 43) break;
    if (unit >= 48 && unit <= 57) digits += address.charAt(i);
  }
  return digits;
}

/** "joanna.kowalska@" names somebody; "jkowalska@" has to be compared with names, "moon@" names nobody. */
function isNameLike(words: readonly string[]): boolean {
  const isRightLength = words.length === 2 || words.length === 3;
  return isRightLength && (words.at(-1)?.length ?? 0) > 1 && words.some((word) => word.length > 2);
}

function firstLabel(address: string): string {
  const start = address.lastIndexOf('@') + 1;
  const dot = address.indexOf('.', start);
  return dot < 0 ? '' : address.slice(start, dot);
}

function first<T>(things: readonly T[], most: number): readonly T[] {
  return things.length > most ? things.slice(0, most) : things;
}
