/** Compares two people field by field and adds up what the agreements weigh. */

import { ADDRESS_CELLS, AddressComparer, phonesCost } from './compare-addresses.ts';
import { HOPELESS, NameComparer } from './compare-names.ts';
import { commonNumber, TextComparer } from './compare-texts.ts';
import { LEGAL_FORMS, type Profile, type ProfileName, type Profiles } from './profile.ts';
import type { Vocabulary } from './vocabulary.ts';
import { Bits, CLOSE, DIFFERENT, type Field, FORM, MOST_BITS, PART, SAME, UNKNOWN, type Weights } from './weights.ts';

/** What was found between two people; numbers of words are those of the profiles. */
export interface Evidence {
  readonly bits: number;
  readonly family: number;
  readonly given: number;
  /** The two names compared, of the first and the second person. */
  readonly nameA: ProfileName | null;
  readonly nameB: ProfileName | null;
  readonly company: number;
  readonly place: number;
  readonly position: number;
  /** Numbers of a common local part, of a common sign-in, of a local part that fits the other's name, of a common handle; -1 for none. */
  readonly sameLocal: number;
  readonly signIn: number;
  readonly fittingLocal: number;
  readonly handle: number;
  /** Number of a host both write from that few others do; -1 for none. */
  readonly host: number;
  /** Their addresses are made of one name with unlike numbers. */
  readonly hasUnlikeNumbers: boolean;
}

/** Bits at most from an equal phone or shared address: families share them, and hardly ever both with a full name. */
const MOST_HANDLE_BITS = 9;
const MOST_NAMED_HANDLE_BITS = 14;
/** Bits at most from an equal local part. */
/** Bits of an equal sign-in with digits: an invention; and of one made of a name and a number, which many hit upon. */
const SIGN_IN_BITS = 13;
const NAMED_SIGN_IN_BITS = 5;
const MOST_LOCAL_BITS = 8;
/** Bits an equal local part adds when both names explain it already. */
const EXPLAINED_LOCAL_BITS = 1.5;
/** Bits of the initial in an address made of initial and surname: one in twelve fits by chance. */
const INITIAL_BITS = Math.log2(12);

export class Comparer {
  readonly #profiles: Profiles;
  #bits: Bits;
  #least = Number.NEGATIVE_INFINITY;
  readonly #names: NameComparer;
  readonly #companies: TextComparer;
  readonly #places: TextComparer;
  readonly #positions: TextComparer;
  /** Domain labels that stand for a company, by the company's number. */
  readonly #addresses: AddressComparer;
  readonly #companyDomains: readonly (readonly number[])[];
  readonly #addressMost: Float64Array;

  constructor(profiles: Profiles, weights: Weights) {
    const { all, companies, places, positions, domains } = profiles;
    this.#profiles = profiles;
    this.#bits = new Bits(weights);
    this.#names = new NameComparer(profiles, this.#bits);
    this.#companies = new TextComparer('company', companies, this.#bits, all.map(companiesOf));
    this.#places = new TextComparer('place', places, this.#bits, all.map(placesOf));
    this.#positions = new TextComparer('position', positions, this.#bits, all.map(positionsOf));
    this.#addresses = new AddressComparer(profiles);
    this.#companyDomains = companies.texts.map((company) => domainsOf(company, domains));
    this.#addressMost = Float64Array.from(all, (profile) => this.#addressMostOf(profile));
  }

  /** Weighs with other weights from here on. `least`: bits below which `compare` need not tell what was found. */
  weigh(weights: Weights, least: number): void {
    this.#bits = new Bits(weights);
    this.#least = least;
    this.#names.weigh(this.#bits);
    this.#companies.weigh(this.#bits);
    this.#places.weigh(this.#bits);
    this.#positions.weigh(this.#bits);
  }

  /** `a`, `b`: numbers of people. Null: certainly not worth proposing. */
  compare(a: number, b: number): Evidence | null {
    const names = this.#names;
    // Nine in ten pairs end here, without a look at anything but flat arrays.
    if (names.most(a, b) + this.#mostBeside(a, b) < this.#least) return null;
    const left = this.#profiles.all[a];
    const right = this.#profiles.all[b];
    if (left === undefined || right === undefined || areDifferentLinks(left.links, right.links)) return null;
    names.compare(left.names, right.names);
    if (names.bits < HOPELESS) return null;
    if (names.nameA !== null && names.bits + this.#mostBeside(a, b) < this.#least) return null;
    const isClash = names.given === DIFFERENT;
    if (isClash && names.family !== SAME && names.family !== PART && names.family !== CLOSE) return null;
    return this.#rest(a, b, isClash);
  }

  /** Levels of the four fields, for learning. */
  levels(a: number, b: number): Readonly<Record<Field, number>> {
    const left = this.#profiles.all[a];
    const right = this.#profiles.all[b];
    if (left === undefined || right === undefined) return NO_LEVELS;
    this.#names.compare(left.names, right.names);
    this.#company(left, right);
    this.#places.compare(left.places, right.places);
    this.#positions.compare(left.positions, right.positions);
    const { family, given } = this.#names;
    const [company, place, position] = [this.#companies.level, this.#places.level, this.#positions.level];
    return { family, given, company, place, position };
  }

  #rest(numberA: number, numberB: number, isClash: boolean): Evidence | null {
    const { all, fits } = this.#profiles;
    const a = all[numberA];
    const b = all[numberB];
    if (a === undefined || b === undefined) return null;
    const { bits, family, given, nameA, nameB } = this.#names;
    const placeBits = this.#places.compare(a.places, b.places) + this.#positions.compare(a.positions, b.positions);
    const sameLocal = commonNumber(a.locals, b.locals);
    const fittingLocal = Math.max(
      commonNumber(a.locals, fits[numberB] ?? NONE),
      commonNumber(b.locals, fits[numberA] ?? NONE),
    );
    // A family shares its phone and its name; where the given names differ, neither says it is one person.
    const handle = isClash ? -1 : commonNumber(a.handles, b.handles);
    const signIn = isClash ? -1 : commonNumber(a.signIns, b.signIns);
    const numbersCost = sameLocal < 0 || signIn >= 0 ? 0 : this.#addresses.numbersCost(a, b, sameLocal);
    // A family has its own host as well, and a firm numbers those of one name.
    const host = isClash || numbersCost < 0 ? -1 : this.#addresses.commonHost(a, b);
    const employed = this.#company(a, b);
    // Whoever writes from one firm's host works there: one agreement, so the stronger of the two counts.
    const companyBits = host < 0 ? employed : Math.max(employed, this.#addresses.hostBits(host));
    const localBits = isClash
      ? 0
      : Math.max(this.#localBits(a, b, sameLocal, fittingLocal), this.#signInBits(signIn, fittingLocal >= 0));
    const handleBits = handle < 0 ? phonesCost(a.phones, b.phones) : this.#handleBits(handle, family, given);
    const sum = bits + companyBits + placeBits + (numbersCost < 0 ? numbersCost : localBits) + handleBits;
    if (sum < this.#least) return null;
    const company = this.#companies.level;
    const place = this.#places.level;
    const position = this.#positions.level;
    const hasUnlikeNumbers = numbersCost < 0;
    const found = { family, given, nameA, nameB, company, place, position, sameLocal, signIn, fittingLocal, handle };
    return { bits: sum, ...found, host, hasUnlikeNumbers };
  }

  #handleBits(handle: number, family: number, given: number): number {
    const isNamed = (family === SAME || family === CLOSE) && (given === SAME || given === FORM || given === CLOSE);
    return this.#rareBits(this.#profiles.handles, handle, isNamed ? MOST_NAMED_HANDLE_BITS : MOST_HANDLE_BITS);
  }

  /** A sign-in in common is a local part in common: one agreement, so the stronger of the two counts. */
  #signInBits(signIn: number, isFitting: boolean): number {
    if (signIn < 0) return 0;
    const { signIns, nameWords } = this.#profiles;
    const isNamed = isFitting || nameWords.find(signIns.text(signIn).replace(DIGITS, '')) !== undefined;
    return isNamed ? NAMED_SIGN_IN_BITS : SIGN_IN_BITS;
  }

  /** Leaves the level with the companies' comparer. */
  #company(a: Profile, b: Profile): number {
    const bits = this.#companies.compare(a.companies, b.companies);
    if (this.#companies.level === SAME || !(this.#isAtDomain(a, b) || this.#isAtDomain(b, a))) return bits;
    this.#companies.level = FORM;
    return Math.max(this.#bits.of('company', FORM, 0), bits);
  }

  /** One works at Acme, the other writes from acme.example. */
  #isAtDomain(a: Profile, b: Profile): boolean {
    if (b.domains.length === 0) return false;
    for (const company of a.companies) {
      if (commonNumber(this.#companyDomains[company] ?? NONE, b.domains) >= 0) return true;
    }
    return false;
  }

  #localBits(a: Profile, b: Profile, same: number, fitting: number): number {
    if (same < 0 && fitting < 0) return 0;
    const isNamed = this.#names.nameA !== null;
    if (same >= 0) {
      if (isNamed && (fitting >= 0 || this.#isNameWord(same, a, b))) return EXPLAINED_LOCAL_BITS;
      return this.#rareBits(this.#profiles.locals, same, MOST_LOCAL_BITS);
    }
    if (isNamed) return 0;
    return this.#fittingBits(a.names[0] ?? b.names[0], this.#profiles.locals.text(fitting));
  }

  /** "michael@" at two hosts is no more than that both are called Michael; so is an address that is itself a whole name. */
  #isNameWord(local: number, a: Profile, b: Profile): boolean {
    const { locals, nameWords } = this.#profiles;
    const letters = locals.text(local);
    const { nameA, nameB } = this.#names;
    const isWord = [nameA, nameB].some(
      (name) => name !== null && [...name.given, ...name.family].some((word) => nameWords.latin(word) === letters),
    );
    return isWord || this.#isWholeName(a, letters) || this.#isWholeName(b, letters);
  }

  #isWholeName({ names }: Profile, letters: string): boolean {
    const { nameWords } = this.#profiles;
    return names.some(
      ({ given, family, fromAddress }) =>
        fromAddress && [...given, ...family].map((word) => nameWords.latin(word)).join('') === letters,
    );
  }

  /** An address made of a name, beside a person without any: as rare as the surname with the first name, or its initial. */
  #fittingBits(name: ProfileName | undefined, letters: string): number {
    const { nameWords } = this.#profiles;
    const given = name?.given[0];
    const family = name?.family.at(-1);
    if (given === undefined || family === undefined) return 0;
    const isWhole = letters.length === nameWords.latin(given).length + nameWords.latin(family).length;
    const givenBits = isWhole ? this.#rareBits(nameWords, given, MOST_BITS / 2) : INITIAL_BITS;
    return this.#rareBits(nameWords, family, MOST_BITS) + givenBits;
  }

  #rareBits(vocabulary: Vocabulary, number: number, most: number): number {
    return Math.min(Math.log2(this.#profiles.all.length / vocabulary.count(number)), most);
  }

  /** Bits everything but names can add at most between two people with names. */
  #mostBeside(a: number, b: number): number {
    const texts = this.#companies.most(a, b) + this.#places.most(a, b) + this.#positions.most(a, b);
    // Where given names clash, addresses and phones do not count.
    if (this.#names.given === DIFFERENT) return texts;
    return texts + Math.min(this.#addressMost[a] ?? 0, this.#addressMost[b] ?? 0);
  }

  #addressMostOf(profile: Profile): number {
    const { locals, signIns, handles } = this.#profiles;
    const sameLocal = profile.locals.some((number) => locals.count(number) > 1)
      ? MOST_LOCAL_BITS
      : EXPLAINED_LOCAL_BITS;
    const local = profile.signIns.some((number) => signIns.count(number) > 1) ? SIGN_IN_BITS : sameLocal;
    const handle = profile.handles.some((number) => handles.count(number) > 1) ? MOST_NAMED_HANDLE_BITS : 0;
    let host = 0;
    for (let i = 2; i < profile.addresses.length; i += ADDRESS_CELLS)
      host = Math.max(host, this.#addresses.mostBits(profile.addresses[i] ?? -1));
    return local + handle + host;
  }
}

const DIGITS = /\d/g;
const NONE: readonly number[] = [];
const NO_LEVELS = { family: UNKNOWN, given: UNKNOWN, company: UNKNOWN, place: UNKNOWN, position: UNKNOWN };

function companiesOf({ companies }: Profile): readonly number[] {
  return companies;
}

function placesOf({ places }: Profile): readonly number[] {
  return places;
}

function positionsOf({ positions }: Profile): readonly number[] {
  return positions;
}

/** LinkedIn itself says they are two people. */
function areDifferentLinks(a: readonly number[], b: readonly number[]): boolean {
  return a.length > 0 && b.length > 0 && commonNumber(a, b) < 0;
}

function domainsOf(company: string, domains: Vocabulary): readonly number[] {
  if (domains.texts.length === 0) return NONE;
  const space = company.indexOf(' ');
  const whole = space < 0 ? company : company.replaceAll(' ', '');
  const labels = space < 0 ? [whole] : [company.slice(0, space), whole];
  for (const form of LEGAL_FORMS) labels.push(whole + form);
  const found = labels.flatMap((label) => (label.length > 2 ? (domains.find(label) ?? []) : []));
  return found.length === 0 ? NONE : found;
}
