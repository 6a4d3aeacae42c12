/** Compares two people field by field and adds up what the agreements weigh. */

import { HOPELESS, NameComparer } from './compare-names.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import type { Profile, ProfileName, Profiles } from './profile.ts';
import { rarityOf, type Vocabulary } from './vocabulary.ts';
import {
  Bits,
  CLOSE,
  CLOSE_LIKENESS,
  DIFFERENT,
  type Field,
  FORM,
  MOST_BITS,
  NEAR,
  NEAR_LIKENESS,
  PART,
  SAME,
  UNKNOWN,
  type Weights,
} from './weights.ts';

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
  /** Numbers of a common local part, of a local part that fits the other's name, of a common handle; -1 for none. */
  readonly sameLocal: number;
  readonly fittingLocal: number;
  readonly handle: number;
}

/** Bits at most from an equal phone or shared address, and from an equal local part. */
const MOST_HANDLE_BITS = 9;
const MOST_LOCAL_BITS = 8;
/** Bits an equal local part adds when both names explain it already. */
const EXPLAINED_LOCAL_BITS = 1.5;
/** Bits of an address made of somebody's initial and surname beyond the surname: one in five is, one in twelve by chance. */
const FITTING_BITS = Math.log2(0.2 / (1 / 12));

export class Comparer {
  readonly #profiles: Profiles;
  readonly #bits: Bits;
  readonly #least: number;
  readonly #names: NameComparer;
  readonly #companyRarity: Float64Array;
  readonly #placeRarity: Float64Array;
  /** Domain labels that stand for a company, by the company's number. */
  readonly #companyDomains: readonly (readonly number[])[];
  readonly #companyMost: Most;
  readonly #placeMost: Most;
  readonly #addressMost: Float64Array;
  #level = UNKNOWN;

  /** `least`: bits below which `compare` need not tell what was found. */
  constructor(profiles: Profiles, weights: Weights, least = Number.NEGATIVE_INFINITY) {
    this.#profiles = profiles;
    this.#bits = new Bits(weights);
    this.#least = least;
    this.#names = new NameComparer(profiles, weights);
    this.#companyRarity = rarityOf(profiles.companies, profiles.all.length);
    this.#placeRarity = rarityOf(profiles.places, profiles.all.length);
    this.#companyDomains = profiles.companies.texts.map((company) => domainsOf(company, profiles.domains));
    this.#companyMost = this.#mostOf('company', profiles.all.map(({ companies }) => companies), this.#companyRarity);
    this.#placeMost = this.#mostOf('place', profiles.all.map(({ places }) => places), this.#placeRarity);
    this.#addressMost = Float64Array.from(profiles.all, (profile) => this.#addressMostOf(profile));
  }

  /** `a`, `b`: numbers of people. Null: certainly not worth proposing. */
  compare(a: number, b: number): Evidence | null {
    const names = this.#names;
    if (names.most(a, b) + this.#mostBeside(a, b) < this.#least) return null;
    const [left, right] = [this.#profiles.all[a], this.#profiles.all[b]];
    if (left === undefined || right === undefined || areDifferentLinks(left.links, right.links)) return null;
    names.compare(left.names, right.names);
    if (names.bits < HOPELESS) return null;
    const isClash = names.given === DIFFERENT;
    if (isClash && names.family !== SAME && names.family !== PART && names.family !== CLOSE) return null;
    return this.#rest(left, right, isClash);
  }

  /** Levels of the four fields, for learning. */
  levels(a: number, b: number): Readonly<Record<Field, number>> {
    const [left, right] = [this.#profiles.all[a], this.#profiles.all[b]];
    if (left === undefined || right === undefined) return NO_LEVELS;
    this.#names.compare(left.names, right.names);
    const { family, given } = this.#names;
    this.#company(left, right);
    const company = this.#level;
    this.#place(left, right);
    return { family, given, company, place: this.#level };
  }

  #rest(a: Profile, b: Profile, isClash: boolean): Evidence | null {
    const { bits, family, given, nameA, nameB } = this.#names;
    const companyBits = this.#company(a, b);
    const company = this.#level;
    const placeBits = this.#place(a, b);
    const place = this.#level;
    const sameLocal = common(a.locals, b.locals);
    const fittingLocal = Math.max(common(a.locals, b.fits), common(b.locals, a.fits));
    // A family shares its phone and its name; where the given names differ, neither says it is one person.
    const handle = isClash ? -1 : common(a.handles, b.handles);
    const localBits = isClash ? 0 : this.#localBits(a, b, sameLocal, fittingLocal);
    const handleBits = handle < 0 ? 0 : this.#rareBits(this.#profiles.handles, handle, MOST_HANDLE_BITS);
    const sum = bits + companyBits + placeBits + localBits + handleBits;
    if (sum < this.#least) return null;
    return { bits: sum, family, given, nameA, nameB, company, place, sameLocal, fittingLocal, handle };
  }

  #company(a: Profile, b: Profile): number {
    const bits = this.#texts('company', this.#profiles.companies, this.#companyRarity, a.companies, b.companies);
    if (this.#level === SAME || !(this.#isAtDomain(a, b) || this.#isAtDomain(b, a))) return bits;
    this.#level = FORM;
    return Math.max(this.#bits.of('company', FORM, 0), bits);
  }

  #place(a: Profile, b: Profile): number {
    return this.#texts('place', this.#profiles.places, this.#placeRarity, a.places, b.places);
  }

  /** One works at Acme, the other writes from acme.example. */
  #isAtDomain(a: Profile, b: Profile): boolean {
    if (b.domains.length === 0) return false;
    for (const company of a.companies) if (common(this.#companyDomains[company] ?? NONE, b.domains) >= 0) return true;
    return false;
  }

  #texts(
    field: 'company' | 'place',
    texts: Vocabulary,
    rarity: Float64Array,
    x: readonly number[],
    y: readonly number[],
  ): number {
    this.#level = UNKNOWN;
    if (x.length === 0 || y.length === 0) return 0;
    const same = common(x, y);
    this.#level = same >= 0 ? SAME : DIFFERENT;
    if (same < 0) {
      for (const left of x) {
        for (const right of y) this.#level = Math.min(this.#level, likenessLevel(texts.text(left), texts.text(right)));
      }
    }
    return this.#bits.of(field, this.#level, same >= 0 ? (rarity[same] ?? 0) : MOST_BITS);
  }

  #localBits(a: Profile, b: Profile, same: number, fitting: number): number {
    if (same < 0 && fitting < 0) return 0;
    const isNamed = this.#names.nameA !== null;
    if (same >= 0) {
      if (fitting >= 0 && isNamed) return EXPLAINED_LOCAL_BITS;
      return this.#rareBits(this.#profiles.locals, same, MOST_LOCAL_BITS);
    }
    if (isNamed) return 0;
    const family = (a.names[0] ?? b.names[0])?.family.at(-1);
    return family === undefined ? 0 : this.#rareBits(this.#profiles.nameWords, family, MOST_BITS) + FITTING_BITS;
  }

  #rareBits(vocabulary: Vocabulary, number: number, most: number): number {
    return Math.min(Math.log2(this.#profiles.all.length / vocabulary.count(number)), most);
  }

  #mostOf(field: 'company' | 'place', numbers: readonly (readonly number[])[], rarity: Float64Array): Most {
    const same = (number: number) => this.#bits.of(field, SAME, rarity[number] ?? 0);
    return new Most(numbers, same, alikeBits(this.#bits, field));
  }

  /** Bits everything but names can add at most between two people with names. Reads flat arrays only. */
  #mostBeside(a: number, b: number): number {
    return this.#companyMost.between(a, b) + this.#placeMost.between(a, b) + Math.min(this.#addressMost[a] ?? 0, this.#addressMost[b] ?? 0);
  }

  #addressMostOf(profile: Profile): number {
    const { locals, handles } = this.#profiles;
    const local = profile.locals.some((number) => locals.count(number) > 1) ? MOST_LOCAL_BITS : EXPLAINED_LOCAL_BITS;
    const handle = profile.handles.some((number) => handles.count(number) > 1) ? MOST_HANDLE_BITS : 0;
    return local + handle;
  }
}

/** What one text field can add at most; sharp where both people have exactly one text, as nearly everybody does. */
class Most {
  readonly #only: Int32Array;
  readonly #same: Float64Array;
  /** What texts that are alike but not equal add at most. */
  readonly #alike: number;

  constructor(numbers: readonly (readonly number[])[], sameBits: (number: number) => number, alike: number) {
    this.#only = Int32Array.from(numbers, (list) => (list.length === 0 ? NO_TEXT : list.length === 1 ? (list[0] ?? NO_TEXT) : SEVERAL));
    this.#same = Float64Array.from(numbers, (list) => list.reduce((most, number) => Math.max(most, sameBits(number)), 0));
    this.#alike = alike;
  }

  between(a: number, b: number): number {
    const [left, right] = [this.#only[a] ?? NO_TEXT, this.#only[b] ?? NO_TEXT];
    if (left === right && left >= 0) return this.#same[a] ?? 0;
    if (left >= 0 && right >= 0) return this.#alike;
    return Math.max(Math.min(this.#same[a] ?? 0, this.#same[b] ?? 0), this.#alike);
  }
}

const NO_TEXT = -1;
const SEVERAL = -2;

const NONE: readonly number[] = [];
const NO_LEVELS = { family: UNKNOWN, given: UNKNOWN, company: UNKNOWN, place: UNKNOWN };

/** The most that texts which are alike but not equal can add. */
function alikeBits(bits: Bits, field: 'company' | 'place'): number {
  return Math.max(0, ...[FORM, PART, CLOSE, NEAR].map((level) => bits.of(field, level, MOST_BITS)));
}

/** LinkedIn itself says they are two people. */
function areDifferentLinks(a: readonly number[], b: readonly number[]): boolean {
  return a.length > 0 && b.length > 0 && common(a, b) < 0;
}

/** The first number in both lists, -1 for none. The lists are short. */
function common(a: readonly number[], b: readonly number[]): number {
  if (b.length === 0) return -1;
  for (let i = 0; i < a.length; i++) {
    const number = a[i] ?? -1;
    if (b.includes(number)) return number;
  }
  return -1;
}

function domainsOf(company: string, domains: Vocabulary): readonly number[] {
  if (domains.texts.length === 0) return NONE;
  const space = company.indexOf(' ');
  const labels = space < 0 ? [company] : [company.slice(0, space), company.replaceAll(' ', '')];
  const found = labels.flatMap((label) => (label.length > 2 ? (domains.find(label) ?? []) : []));
  return found.length === 0 ? NONE : found;
}

function likenessLevel(x: string, y: string): number {
  const likeness = jaroWinkler(x, y);
  if (likeness >= CLOSE_LIKENESS) return CLOSE;
  if (hasCommonWord(x, y)) return PART;
  return likeness >= NEAR_LIKENESS ? NEAR : DIFFERENT;
}

/** Letters of a word that two firms or places must have in common to count. */
const MIN_COMMON = 4;

function hasCommonWord(x: string, y: string): boolean {
  if (!x.includes(' ') && !y.includes(' ')) return false;
  const words = y.split(' ');
  return x.split(' ').some((word) => word.length >= MIN_COMMON && words.includes(word));
}
