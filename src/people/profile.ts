/** What is compared about a person, in numbers instead of texts. */

import { fold } from '../basics/text.ts';
import type { Handle } from './handle.ts';
import { isRelayAddress, isRoleAddress } from './mailbox.ts';
import { parseName, type Words } from './name.ts';
import type { Script } from './script.ts';
import { NameVocabulary, Vocabulary } from './vocabulary.ts';

/** A person as far as likeness goes. `id` is any text that stays the same. */
export interface Likeness {
  readonly id: string;
  readonly names: readonly string[];
  readonly handles: readonly Handle[];
  readonly companies: readonly string[];
  readonly locations: readonly string[];
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
  /** Letters of the local parts of personal addresses. */
  readonly locals: readonly number[];
  /** First labels of the domains of those addresses. */
  readonly domains: readonly number[];
  readonly handles: readonly number[];
  readonly links: readonly number[];
}

/** Entries used per field. More would square the work and add next to nothing: the first ones are the best ones. */
const MAX_NAMES = 3;
const MAX_NAMES_FROM_ADDRESSES = 2;
const MAX_OTHERS = 5;
const MAX_HANDLES = 12;
/** Letters of a local part below which it says nothing ("me@", "mail@", "jk@"). */
const MIN_LOCAL = 4;

/** All profiles of one pass with the vocabularies they share. */
export class Profiles {
  readonly nameWords = new NameVocabulary();
  readonly companies = new Vocabulary();
  readonly places = new Vocabulary();
  readonly locals = new Vocabulary();
  readonly domains = new Vocabulary();
  readonly handles = new Vocabulary();
  readonly all: Profile[] = [];
  readonly #words: Words = new Map();
  readonly #foldedCompanies = new Map<string, string>();
  readonly #foldedPlaces = new Map<string, string>();

  constructor(records: readonly Likeness[]) {
    for (const record of records) this.all.push(this.#read(record));
  }

  #read(record: Likeness): Profile {
    const personal = record.handles.filter(isPersonalAddress).slice(0, MAX_OTHERS);
    const names: ProfileName[] = [];
    for (const name of record.names.slice(0, MAX_NAMES)) this.#addName(names, name, false);
    for (const { value } of personal.slice(0, MAX_NAMES_FROM_ADDRESSES)) {
      const name = nameInAddress(value);
      if (name !== '') this.#addName(names, name, true);
    }
    const locals = personal.map(({ value }) => lettersOf(value.slice(0, value.lastIndexOf('@'))));
    const handles = record.handles.slice(0, MAX_HANDLES);
    return {
      names,
      companies: added(this.companies, record.companies, (text) => cached(this.#foldedCompanies, text, companyKey)),
      places: added(this.places, record.locations, (text) => cached(this.#foldedPlaces, text, placeKey)),
      locals: added(this.locals, locals, (text) => (text.length >= MIN_LOCAL ? text : '')),
      domains: added(this.domains, personal, ({ value }) => firstLabel(value)),
      handles: added(this.handles, handles, ({ kind, value }) => `${kind}:${value}`),
      links: handles
        .filter(({ kind }) => kind === 'linkedin')
        .map((link) => this.handles.find(`linkedin:${link.value}`) ?? 0),
    };
  }

  #addName(names: ProfileName[], raw: string, fromAddress: boolean): void {
    const { given, family, script, generation } = parseName(raw, this.#words);
    if (given.length + family.length === 0) return;
    if (fromAddress && names.some((name) => this.#covers(name, [...given, ...family]))) return;
    const numbers = (words: readonly string[]) => words.map((word) => this.nameWords.add(word));
    names.push({ given: numbers(given), family: numbers(family), script, generation, fromAddress });
  }

  /** Whether an address only repeats a name already there: "joanna.kowalska@" or "j.kowalska@" beside Joanna Kowalska. */
  #covers(name: ProfileName, words: readonly string[]): boolean {
    const own = [...name.given, ...name.family].map((word) => this.nameWords.latin(word));
    return words.every((word) => own.some((mine) => mine === word || (word.length === 1 && mine.startsWith(word))));
  }
}

/** Legal forms: "Casa & Filhos Lda." and "Casa & Filhos" are one firm. */
const LEGAL_FORMS = new Set(
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

/** Characters of a company or place that are compared. */
const MAX_TEXT = 80;

function wordsOf(text: string): string[] {
  return fold(text.slice(0, MAX_TEXT))
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

function isPersonalAddress({ kind, value }: Handle): boolean {
  return kind === 'email' && !isRoleAddress(value) && !isRelayAddress(value);
}

/** "joanna.kowalska@…" reads "joanna kowalska"; locals without a separator read as nothing. */
function nameInAddress(address: string): string {
  const words = address
    .slice(0, address.lastIndexOf('@'))
    .replace(/\+.*$/, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  const isName = (words.length === 2 || words.length === 3) && words.some((word) => word.length > 2);
  return isName && (words.at(-1)?.length ?? 0) > 1 ? words.join(' ') : '';
}

/** Letters only, without plus tag: `j.kowalska87+news` is `jkowalska`. */
function lettersOf(local: string): string {
  return local.replace(/\+.*$/, '').replace(/[^\p{L}]/gu, '');
}

function firstLabel(address: string): string {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return domain.slice(0, Math.max(domain.indexOf('.'), 0));
}

function added<T>(vocabulary: Vocabulary, things: readonly T[], keyOf: (thing: T) => string): number[] {
  const numbers: number[] = [];
  for (const thing of things.length > MAX_HANDLES ? things.slice(0, MAX_HANDLES) : things) {
    const key = keyOf(thing);
    if (key === '') continue;
    const known = vocabulary.find(key);
    if (known === undefined || !numbers.includes(known)) numbers.push(vocabulary.add(key));
  }
  return numbers;
}

function cached(cache: Map<string, string>, text: string, work: (text: string) => string): string {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const made = work(text);
  cache.set(text, made);
  return made;
}
