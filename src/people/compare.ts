/** Compares two profiles field by field and adds up what the agreements weigh. */

import { addressPatterns } from './blocks.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import { isNickname } from './nicknames.ts';
import type { Profile, ProfileName, Profiles } from './profile.ts';
import type { Vocabulary } from './vocabulary.ts';
import {
  CLOSE,
  CLOSE_LIKENESS,
  DIFFERENT,
  type Field,
  FORM,
  INITIAL,
  NEAR,
  NEAR_LIKENESS,
  OTHER_SCRIPT,
  PART,
  SAME,
  type Shares,
  SOUND,
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

/** Bits a swapped order of given and family name costs: about one record in twenty has it. */
const SWAPPED_COST = 4;
/** Bits a name read out of an address costs against one somebody wrote. */
const FROM_ADDRESS_COST = 1;
/** Bits at most from one equal value, since in a small collection every value looks rare. */
const MOST_BITS = 13;
/** Bits at most from an equal phone or shared address, and from an equal local part. */
const MOST_HANDLE_BITS = 9;
const MOST_LOCAL_BITS = 8;
/** Bits an equal local part adds when both names explain it already. */
const EXPLAINED_LOCAL_BITS = 1.5;
/** Share of people with a mail address whose local part is made of initial and family name, per pattern. */
const PATTERN_SHARE = 0.2;
/** Share of all names that begin with one given letter: about a twelfth in the languages measured. */
const INITIAL_SHARE = 1 / 12;
/** Bits below which names speak against and nothing else is looked at. */
const HOPELESS = -7;

export class Comparer {
  readonly #profiles: Profiles;
  readonly #weights: Weights;
  readonly #people: number;
  // Results of the comparison under way. Fields instead of objects: this runs some ten million times in a large pass.
  #level = UNKNOWN;
  #family = UNKNOWN;
  #given = UNKNOWN;

  constructor(profiles: Profiles, weights: Weights) {
    this.#profiles = profiles;
    this.#weights = weights;
    this.#people = Math.max(profiles.all.length, 1);
  }

  /** Null: certainly not worth proposing. */
  compare(a: Profile, b: Profile): Evidence | null {
    if (areDifferentProfiles(a, b)) return null;
    const name = this.#bestName(a, b);
    if (name.bits < HOPELESS) return null;
    const company = this.#company(a, b);
    const companyLevel = this.#level;
    const place = this.#places(a, b);
    const placeLevel = this.#level;
    const address = this.#address(a, b, name);
    const isClash = name.given === DIFFERENT;
    // A family shares its phone and its name; where the given names differ, neither says it is one person.
    const handle = isClash ? { bits: 0, number: -1 } : this.#handle(a, b);
    if (isClash && name.family !== SAME && name.family !== PART && name.family !== CLOSE) return null;
    const bits = name.bits + company + place + address.bits + handle.bits;
    return {
      bits,
      family: name.family,
      given: name.given,
      nameA: name.nameA,
      nameB: name.nameB,
      company: companyLevel,
      place: placeLevel,
      sameLocal: address.same,
      fittingLocal: address.fitting,
      handle: handle.number,
    };
  }

  /** Levels of the four fields, for learning; names in the order written. */
  levels(a: Profile, b: Profile): Readonly<Record<Field, number>> {
    const { family, given } = this.#bestName(a, b);
    this.#company(a, b);
    const company = this.#level;
    this.#places(a, b);
    return { family, given, company, place: this.#level };
  }

  #bestName(a: Profile, b: Profile): NameEvidence {
    let best: NameEvidence | null = null;
    for (const x of a.names) {
      for (const y of b.names) {
        const bits = this.#names(x, y) - (x.fromAddress || y.fromAddress ? FROM_ADDRESS_COST : 0);
        if (best !== null && bits <= best.bits) continue;
        best = { bits, family: this.#family, given: this.#given, nameA: x, nameB: y };
      }
    }
    return best ?? NO_NAME;
  }

  /** The better of both orders. Leaves the levels in the fields. */
  #names(x: ProfileName, y: ProfileName): number {
    if (x.generation !== y.generation && x.generation !== '' && y.generation !== '') {
      this.#family = DIFFERENT;
      this.#given = DIFFERENT;
      return HOPELESS - 1;
    }
    const isOneScript = x.script === y.script && x.script !== 'mixed';
    const straight = this.#aligned(x.given, x.family, y.given, y.family, isOneScript);
    if (this.#family !== DIFFERENT && this.#given !== DIFFERENT && this.#family !== UNKNOWN) return straight;
    const [family, given] = [this.#family, this.#given];
    const swapped = this.#aligned(x.given, x.family, y.family, y.given, isOneScript) - SWAPPED_COST;
    if (swapped > straight) return swapped;
    this.#family = family;
    this.#given = given;
    return straight;
  }

  #aligned(
    givenX: readonly number[],
    familyX: readonly number[],
    givenY: readonly number[],
    familyY: readonly number[],
    isOneScript: boolean,
  ): number {
    const familyBits = this.#words('family', familyX, familyY, isOneScript);
    this.#family = this.#level;
    const givenBits = this.#words('given', givenX, givenY, isOneScript);
    this.#given = this.#level;
    return familyBits + givenBits;
  }

  #words(field: 'family' | 'given', x: readonly number[], y: readonly number[], isOneScript: boolean): number {
    const [firstX, firstY] = field === 'given' ? [x[0], y[0]] : [x.at(-1), y.at(-1)];
    if (firstX === undefined || firstY === undefined) return this.#found(UNKNOWN, 0);
    if (firstX === firstY) {
      const isWhole = field === 'given' || x.length === y.length;
      return this.#equal(field, isWhole ? SAME : PART, this.#profiles.nameWords, firstX);
    }
    if (!isOneScript) return this.#acrossScripts(field, firstX, firstY);
    for (const word of x) if (y.includes(word)) return this.#equal(field, PART, this.#profiles.nameWords, word);
    return this.#unequal(field, firstX, firstY);
  }

  #unequal(field: 'family' | 'given', x: number, y: number): number {
    const { nameWords } = this.#profiles;
    const [wordX, wordY] = [nameWords.text(x), nameWords.text(y)];
    if (wordX.length === 1 || wordY.length === 1) {
      return this.#plain(field, wordX[0] === wordY[0] ? INITIAL : DIFFERENT);
    }
    const likeness = jaroWinkler(wordX, wordY);
    if (likeness >= CLOSE_LIKENESS) return this.#likely(field, CLOSE, nameWords, x, y);
    if (field === 'given' && isNickname(wordX, wordY)) return this.#likely(field, FORM, nameWords, x, y);
    return likeness >= NEAR_LIKENESS ? this.#likely(field, NEAR, nameWords, x, y) : this.#plain(field, DIFFERENT);
  }

  #acrossScripts(field: 'family' | 'given', x: number, y: number): number {
    const { nameWords } = this.#profiles;
    const sound = nameWords.sound(x);
    return sound > 0 && sound === nameWords.sound(y) ? this.#plain(field, SOUND) : this.#found(OTHER_SCRIPT, 0);
  }

  #company(a: Profile, b: Profile): number {
    const { companies } = this.#profiles;
    const bits = this.#texts('company', companies, a.companies, b.companies);
    if (this.#level === SAME) return bits;
    const isAtDomain = this.#isAtDomain(a, b) || this.#isAtDomain(b, a);
    if (!isAtDomain) return bits;
    const found = Math.max(this.#plain('company', FORM), bits);
    return found;
  }

  /** One works at Acme, the other writes from acme.example. */
  #isAtDomain(a: Profile, b: Profile): boolean {
    for (const company of a.companies) {
      const text = this.#profiles.companies.text(company);
      const space = text.indexOf(' ');
      const first = space < 0 ? text : text.slice(0, space);
      for (const domain of b.domains) {
        const label = this.#profiles.domains.text(domain);
        if (label.length > 2 && (label === first || label === text.replaceAll(' ', ''))) return true;
      }
    }
    return false;
  }

  #places(a: Profile, b: Profile): number {
    return this.#texts('place', this.#profiles.places, a.places, b.places);
  }

  #texts(field: 'company' | 'place', texts: Vocabulary, x: readonly number[], y: readonly number[]): number {
    if (x.length === 0 || y.length === 0) return this.#found(UNKNOWN, 0);
    for (const text of x) if (y.includes(text)) return this.#equal(field, SAME, texts, text);
    let best = DIFFERENT;
    for (const left of x)
      for (const right of y) best = Math.min(best, likenessLevel(texts.text(left), texts.text(right)));
    const bits = this.#plain(field, best);
    return bits;
  }

  #address(a: Profile, b: Profile, name: NameEvidence): { bits: number; same: number; fitting: number } {
    if (a.locals.length === 0 && b.locals.length === 0) return NO_ADDRESS;
    const fitting = this.#fitting(a, b) ?? this.#fitting(b, a) ?? -1;
    const same = a.locals.find((local) => b.locals.includes(local)) ?? -1;
    const isNamed = name.nameA !== null && name.nameB !== null;
    if (same >= 0) {
      const bits =
        fitting >= 0 && isNamed ? EXPLAINED_LOCAL_BITS : this.#rareBits(this.#profiles.locals, same, MOST_LOCAL_BITS);
      return { bits: name.given === DIFFERENT ? 0 : bits, same, fitting };
    }
    if (fitting < 0 || isNamed) return { bits: 0, same, fitting };
    const named = name.nameA ?? a.names[0] ?? b.names[0];
    const family = named?.family.at(-1);
    const familyBits = family === undefined ? 0 : this.#rareBits(this.#profiles.nameWords, family, MOST_BITS);
    return { bits: familyBits + Math.log2(PATTERN_SHARE / INITIAL_SHARE), same, fitting };
  }

  /** A local part of `a` that is made of `b`'s name; undefined when there is none. */
  #fitting(a: Profile, b: Profile): number | undefined {
    const { locals, nameWords } = this.#profiles;
    for (const name of b.names) {
      if (name.fromAddress) continue;
      const given = nameWords.latin(name.given[0] ?? -1);
      const patterns = addressPatterns(given, nameWords.latin(name.family.at(-1) ?? -1));
      const found = a.locals.find((local) => patterns.includes(locals.text(local)));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #handle(a: Profile, b: Profile): { bits: number; number: number } {
    const { handles } = this.#profiles;
    for (const number of a.handles) {
      if (b.handles.includes(number)) return { bits: this.#rareBits(handles, number, MOST_HANDLE_BITS), number };
    }
    return { bits: 0, number: -1 };
  }

  #rareBits(vocabulary: Vocabulary, number: number, most: number): number {
    return Math.min(Math.log2(this.#people / vocabulary.count(number)), most);
  }

  /** Two equal values: u is how frequent the value is. */
  #equal(field: Field, level: number, vocabulary: Vocabulary, number: number): number {
    const frequency = vocabulary.count(number) / this.#people;
    return this.#found(level, bitsOf(this.#weights.m[field][level], frequency));
  }

  /** Two like values: by chance at least as often as either occurs. */
  #likely(field: Field, level: number, vocabulary: Vocabulary, x: number, y: number): number {
    const frequency = Math.max(vocabulary.count(x), vocabulary.count(y)) / this.#people;
    return this.#found(
      level,
      bitsOf(this.#weights.m[field][level], Math.max(frequency, share(this.#weights.u[field], level))),
    );
  }

  #plain(field: Field, level: number): number {
    return this.#found(level, bitsOf(this.#weights.m[field][level], share(this.#weights.u[field], level)));
  }

  #found(level: number, bits: number): number {
    this.#level = level;
    return bits;
  }
}

interface NameEvidence {
  readonly bits: number;
  readonly family: number;
  readonly given: number;
  readonly nameA: ProfileName | null;
  readonly nameB: ProfileName | null;
}

const NO_NAME: NameEvidence = { bits: 0, family: UNKNOWN, given: UNKNOWN, nameA: null, nameB: null };
const NO_ADDRESS = { bits: 0, same: -1, fitting: -1 };

/** LinkedIn itself says they are two people. */
function areDifferentProfiles(a: Profile, b: Profile): boolean {
  return a.links.length > 0 && b.links.length > 0 && !a.links.some((link) => b.links.includes(link));
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

function share(shares: Shares, level: number): number {
  return shares[level] ?? 0;
}

function bitsOf(m: number | undefined, u: number): number {
  return Math.min(Math.log2((m ?? 0.001) / Math.max(u, 1e-6)), MOST_BITS);
}
