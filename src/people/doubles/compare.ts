/** Compares two people field by field and adds up what the agreements weigh. */

import { AddressComparer, OTHER_PHONE_BITS } from './compare-addresses.ts';
import { HOPELESS, NameComparer } from './compare-names.ts';
import { TextComparer } from './compare-texts.ts';
import { FirmDomains } from './firm-domains.ts';
import type { Lists } from './lists.ts';
import { Marks } from './marks.ts';
import {
  CELLS,
  DOMAIN,
  LINK,
  LOCAL_MOST,
  NONE,
  OTHER_MOST,
  onlyOf,
  PersonRows,
  PHONE,
  SEVERAL,
  TEXTS,
} from './person-rows.ts';
import type { Profiles } from './profile.ts';
import {
  Bits,
  CLOSE,
  COMPANY,
  DIFFERENT,
  FORM,
  MOST_BITS,
  PART,
  PLACE,
  POSITION,
  SAME,
  type Weights,
} from './weights.ts';

/** What was found between two people; numbers of names and words are those of the profiles. */
export interface Evidence {
  readonly bits: number;
  readonly family: number;
  readonly given: number;
  /** The two names compared, of the first and the second person; -1 for none. */
  readonly nameA: number;
  readonly nameB: number;
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
/** Bits of an equal sign-in with digits: an invention; and of one made of a name and a number, which many hit upon. */
const SIGN_IN_BITS = 13;
const NAMED_SIGN_IN_BITS = 5;
/** Bits at most from an equal local part. */
const MOST_LOCAL_BITS = 8;
/** Bits an equal local part adds when both names explain it already. */
const EXPLAINED_LOCAL_BITS = 1.5;
/** Bits by which sums may differ that were added in another order. */
const ROUNDING = 1e-6;
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
  readonly #addresses: AddressComparer;
  #marks: Marks;
  readonly #firmDomains: FirmDomains;
  readonly #rows: PersonRows;
  #learnt = 0;

  /** Words count as often as they do among the people read so far; whoever is read later needs `learn`. */
  constructor(profiles: Profiles, weights: Weights) {
    const { companies, places, positions, size } = profiles;
    this.#profiles = profiles;
    this.#bits = new Bits(weights);
    this.#rows = new PersonRows(size);
    this.#names = new NameComparer(profiles, this.#rows, this.#bits, size);
    this.#companies = new TextComparer(COMPANY, companies, this.#rows, this.#bits, size);
    this.#places = new TextComparer(PLACE, places, this.#rows, this.#bits, size);
    this.#positions = new TextComparer(POSITION, positions, this.#rows, this.#bits, size);
    this.#addresses = new AddressComparer(profiles, size);
    this.#marks = new Marks(profiles, this.#rows, this.#addresses);
    this.#firmDomains = new FirmDomains(companies, profiles.parts.domains);
    this.#learnRows();
  }

  /** Weighs with other weights from here on. `least`: bits below which `compare` need not tell what was found. */
  weigh(weights: Weights, least: number): void {
    this.#bits = new Bits(weights);
    this.#least = least;
    this.#names.weigh(this.#bits);
    for (const texts of [this.#companies, this.#places, this.#positions]) texts.weigh(this.#bits);
  }

  /** Takes notice of people that were read since. */
  learn(): void {
    this.#names.learn(this.#profiles.size);
    for (const part of [this.#companies, this.#places, this.#positions, this.#addresses]) part.learn();
    this.#marks.learn();
    this.#firmDomains.learn();
    this.#learnRows();
  }

  /** Counting has ended: whoever comes may share what nobody shares now. */
  open(): void {
    this.#learnt = 0;
    this.#marks = new Marks(this.#profiles, this.#rows, this.#addresses);
    this.learn();
  }

  #learnRows(): void {
    const { links, phones, domains, size } = this.#profiles;
    this.#rows.reach(size);
    for (; this.#learnt < size; this.#learnt++) {
      this.#rows.setMost(this.#learnt, LOCAL_MOST, this.#localMostOf(this.#learnt));
      this.#rows.setMost(this.#learnt, OTHER_MOST, this.#otherMostOf(this.#learnt));
      this.#rows.set(this.#learnt, LINK, onlyOf(links, this.#learnt));
      this.#rows.set(this.#learnt, PHONE, onlyOf(phones, this.#learnt));
      this.#rows.set(this.#learnt, DOMAIN, onlyOf(domains, this.#learnt));
    }
  }

  /** `a`, `b`: numbers of people. Null: certainly not worth proposing. */
  compare(a: number, b: number): Evidence | null {
    const names = this.#names;
    names.compare(a, b);
    const { bits, given, family } = names;
    if (bits < HOPELESS) return null;
    const isClash = given === DIFFERENT;
    if (isClash && family !== SAME && family !== PART && family !== CLOSE) return null;
    // Most pairs end here, after a look at nothing but flat arrays. Without a name on both sides an address made of the other's
    // name may tell more than these bounds allow for.
    if (names.nameA >= 0 && !this.#mayReach(bits, a, b, isClash)) return null;
    if (this.#areOther(a, b)) return null;
    return this.#rest(a, b, isClash);
  }

  /** Leaves the levels of the fields, by number, in `levels`: for learning. */
  readLevels(a: number, b: number, levels: number[]): void {
    this.#names.compare(a, b);
    this.#company(a, b);
    this.#places.compare(a, b);
    this.#positions.compare(a, b);
    levels[0] = this.#names.family;
    levels[1] = this.#names.given;
    levels[2] = this.#companies.level;
    levels[3] = this.#places.level;
    levels[4] = this.#positions.level;
  }

  #rest(a: number, b: number, isClash: boolean): Evidence | null {
    const { bits, family, given, nameA, nameB } = this.#names;
    const placeBits = this.#places.compare(a, b) + this.#positions.compare(a, b);
    const most = isClash ? 0 : this.#mostOfAddresses(a, b);
    if (nameA >= 0 && bits + placeBits + this.#companies.most(a, b) + most < this.#least - ROUNDING) return null;
    const employed = this.#company(a, b);
    // A common host takes the place of unlike firms.
    const mostBeside = most > 0 ? Math.max(employed, 0) + most : employed;
    if (nameA >= 0 && bits + mostBeside + placeBits < this.#least - ROUNDING) return null;
    // Nothing in common: what stands below would find nothing either, at the price of a dozen looks into memory.
    if (most === 0 && nameA >= 0 && !isClash) {
      const cost = this.#phonesCost(a, b);
      if (bits + employed + placeBits + cost < this.#least) return null;
    }
    const { locals, handles, signIns } = this.#profiles;
    const sameLocal = locals.common(a, locals, b);
    // Where addresses of both fit, the second person's is told, whoever else there is.
    const ofSecond = this.#fittingLocal(b, a);
    const fittingLocal = ofSecond >= 0 ? ofSecond : this.#fittingLocal(a, b);
    // A family shares its phone and its name; where the given names differ, neither says it is one person.
    const haveOthers = !isClash && this.#marks.mayMeetByOthers(a, b);
    const handle = haveOthers ? handles.common(a, handles, b) : -1;
    const signIn = haveOthers ? signIns.common(a, signIns, b) : -1;
    const numbersCost = sameLocal < 0 || signIn >= 0 ? 0 : this.#addresses.numbersCost(a, b, sameLocal);
    // A family has its own host as well, and a firm numbers those of one name.
    const host = haveOthers && numbersCost === 0 ? this.#addresses.commonHost(a, b) : -1;
    // Whoever writes from one firm's host works there: one agreement, so the stronger of the two counts.
    const companyBits = host < 0 ? employed : Math.max(employed, this.#addresses.hostBits(host));
    const localBits = isClash
      ? 0
      : Math.max(this.#localBits(a, b, sameLocal, fittingLocal), this.#signInBits(signIn, fittingLocal >= 0));
    const handleBits = handle < 0 ? this.#phonesCost(a, b) : this.#handleBits(handle, family, given);
    const sum = bits + companyBits + placeBits + (numbersCost < 0 ? numbersCost : localBits) + handleBits;
    if (sum < this.#least) return null;
    const company = this.#companies.level;
    const place = this.#places.level;
    const position = this.#positions.level;
    const hasUnlikeNumbers = numbersCost < 0;
    const found = { family, given, nameA, nameB, company, place, position, sameLocal, signIn, fittingLocal, handle };
    return { bits: sum, ...found, host, hasUnlikeNumbers };
  }

  /** LinkedIn itself says they are two people. */
  #areOther(a: number, b: number): boolean {
    return this.#haveOther(LINK, this.#profiles.links, a, b);
  }

  /** 0, or what two phone numbers without a common one cost. */
  #phonesCost(a: number, b: number): number {
    return this.#haveOther(PHONE, this.#profiles.phones, a, b) ? OTHER_PHONE_BITS : 0;
  }

  /** Both have some, and none in common. */
  #haveOther(cell: number, lists: Lists, a: number, b: number): boolean {
    const { cells } = this.#rows;
    const left = cells[a * CELLS + cell] ?? NONE;
    const right = cells[b * CELLS + cell] ?? NONE;
    if (left === NONE || right === NONE) return false;
    return left === SEVERAL || right === SEVERAL ? lists.common(a, lists, b) < 0 : left !== right;
  }

  #handleBits(handle: number, family: number, given: number): number {
    const isNamed = (family === SAME || family === CLOSE) && (given === SAME || given === FORM || given === CLOSE);
    return this.#rareBits(this.#profiles.handleWords, handle, isNamed ? MOST_NAMED_HANDLE_BITS : MOST_HANDLE_BITS);
  }

  /** A sign-in in common is a local part in common: one agreement, so the stronger of the two counts. */
  #signInBits(signIn: number, isFitting: boolean): number {
    if (signIn < 0) return 0;
    const { parts, nameWords } = this.#profiles;
    const isNamed = isFitting || nameWords.find(parts.signIns.text(signIn).replace(DIGITS, '')) >= 0;
    return isNamed ? NAMED_SIGN_IN_BITS : SIGN_IN_BITS;
  }

  /** Leaves the level with the companies' comparer. */
  #company(a: number, b: number): number {
    const bits = this.#companies.compare(a, b);
    if (this.#companies.level === SAME || !(this.#isAtDomain(a, b) || this.#isAtDomain(b, a))) return bits;
    this.#companies.level = FORM;
    return Math.max(this.#bits.of(COMPANY, FORM, 0), bits);
  }

  /** One works at Acme, the other writes from acme.example. */
  #isAtDomain(a: number, b: number): boolean {
    const { cells } = this.#rows;
    const company = cells[a * CELLS + TEXTS] ?? NONE;
    const domain = cells[b * CELLS + DOMAIN] ?? NONE;
    if (company === NONE || domain === NONE) return false;
    return company === SEVERAL || domain === SEVERAL
      ? this.#isAtOneOfDomains(a, b)
      : this.#firmDomains.isOf(company, domain);
  }

  #isAtOneOfDomains(a: number, b: number): boolean {
    const { companies, domains } = this.#profiles;
    const { lists } = companies;
    for (let i = domains.start(b); i < domains.end(b); i++) {
      const domain = domains.values[i] ?? -1;
      for (let j = lists.start(a); j < lists.end(a); j++)
        if (this.#firmDomains.isOf(lists.values[j] ?? -1, domain)) return true;
    }
    return false;
  }

  #localBits(a: number, b: number, same: number, fitting: number): number {
    if (same < 0 && fitting < 0) return 0;
    const { parts, names } = this.#profiles;
    const isNamed = this.#names.nameA >= 0;
    if (same >= 0) {
      if (isNamed && (fitting >= 0 || this.#isNameWord(same, a, b))) return EXPLAINED_LOCAL_BITS;
      return this.#rareBits(parts.locals, same, MOST_LOCAL_BITS);
    }
    if (isNamed) return 0;
    const named = names.first(a) < names.end(a) ? a : b;
    return names.first(named) < names.end(named)
      ? this.#fittingBits(names.first(named), parts.locals.text(fitting))
      : 0;
  }

  /** "michael@" at two hosts is no more than that both are called Michael; so is an address that is itself a whole name. */
  #isNameWord(local: number, a: number, b: number): boolean {
    const letters = this.#profiles.parts.locals.text(local);
    const { nameA, nameB } = this.#names;
    if (this.#hasWord(nameA, letters) || this.#hasWord(nameB, letters)) return true;
    return this.#isWholeName(a, letters) || this.#isWholeName(b, letters);
  }

  #hasWord(name: number, letters: string): boolean {
    const { names, nameWords } = this.#profiles;
    const isIt = (word: number) => nameWords.latin(word) === letters;
    return name >= 0 && (names.given.someOf(name, isIt) || names.family.someOf(name, isIt));
  }

  #isWholeName(person: number, letters: string): boolean {
    const { names } = this.#profiles;
    for (let name = names.first(person); name < names.end(person); name++)
      if (names.isFromAddress(name) && this.#isSpelt(name, letters)) return true;
    return false;
  }

  /** Whether the words of a name, one after another, are these letters. */
  #isSpelt(name: number, letters: string): boolean {
    const { names, nameWords } = this.#profiles;
    let at = 0;
    for (const words of [names.given, names.family]) {
      for (let i = words.start(name); i < words.end(name); i++) {
        const latin = nameWords.latin(words.values[i] ?? -1);
        if (!letters.startsWith(latin, at)) return false;
        at += latin.length;
      }
    }
    return at === letters.length;
  }

  /** An address made of a name, beside a person without any: as rare as the surname with the first name, or its initial. */
  #fittingBits(name: number, letters: string): number {
    const { names, nameWords } = this.#profiles;
    const given = names.given.first(name);
    const family = names.family.last(name);
    if (given < 0 || family < 0) return 0;
    const isWhole = letters.length === nameWords.latin(given).length + nameWords.latin(family).length;
    const givenBits = isWhole ? this.#rareBits(nameWords, given, MOST_BITS / 2) : INITIAL_BITS;
    return this.#rareBits(nameWords, family, MOST_BITS) + givenBits;
  }

  #rareBits(vocabulary: { count(number: number): number }, number: number, most: number): number {
    return Math.min(Math.log2(this.#profiles.counted / vocabulary.count(number)), most);
  }

  /** Whether everything but names can add enough between two people with names. */
  #mayReach(bits: number, a: number, b: number, isClash: boolean): boolean {
    const most = this.#companies.most(a, b) + this.#places.most(a, b) + this.#positions.most(a, b);
    // Where given names clash, addresses and phones do not count.
    return bits + (isClash ? most : most + this.#mostOfAddresses(a, b)) >= this.#least;
  }

  /** The same of addresses and handles alone. */
  #mostOfAddresses(a: number, b: number): number {
    const rows = this.#rows;
    const ofLocals = this.#marks.mayMeetByLocals(a, b)
      ? Math.min(rows.most(a, LOCAL_MOST), rows.most(b, LOCAL_MOST))
      : 0;
    if (!this.#marks.mayMeetByOthers(a, b)) return ofLocals;
    return ofLocals + Math.min(rows.most(a, OTHER_MOST), rows.most(b, OTHER_MOST));
  }

  /** The first local part of one person that can be made of a name of the other; -1 for none. */
  #fittingLocal(a: number, b: number): number {
    const { locals, fits, parts } = this.#profiles;
    if (parts.isCounting) return locals.common(a, fits, b);
    // Of whoever came later the fits are not known.
    for (let i = locals.start(a); i < locals.end(a); i++)
      if (this.#profiles.isMadeOfName(locals.values[i] ?? -1, b)) return locals.values[i] ?? -1;
    return -1;
  }

  #localMostOf(person: number): number {
    const { parts, locals } = this.#profiles;
    let most = EXPLAINED_LOCAL_BITS;
    for (let i = locals.start(person); i < locals.end(person); i++) {
      const local = locals.values[i] ?? 0;
      if (parts.locals.isSharable(local)) most = Math.max(most, this.#rareBits(parts.locals, local, MOST_LOCAL_BITS));
    }
    return most;
  }

  #otherMostOf(person: number): number {
    const { parts, signIns, handles, handleWords } = this.#profiles;
    const signIn = signIns.someOf(person, (number) => parts.signIns.isSharable(number)) ? SIGN_IN_BITS : 0;
    const handle = handles.someOf(person, (number) => handleWords.isSharable(number)) ? MOST_NAMED_HANDLE_BITS : 0;
    return signIn + handle + this.#addresses.mostBits(person);
  }
}

const DIGITS = /\d/g;
