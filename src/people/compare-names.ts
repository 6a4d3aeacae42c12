/** Compares two names word by word: the sharpest evidence there is, and nearly all of the time a pass takes. */

import { jaroWinkler } from './jaro-winkler.ts';
import { KnownLevels } from './known-levels.ts';
import { nicknameLines } from './nicknames.ts';
import type { ProfileName, Profiles } from './profile.ts';
import { rarityOf } from './vocabulary.ts';
import {
  type Bits,
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
  SOUND,
  UNKNOWN,
} from './weights.ts';

/** Bits a swapped order of given and family name costs: about one record in twenty has it. */
const SWAPPED_COST = 3;
/** Bits a name read out of an address costs against one somebody wrote. */
const FROM_ADDRESS_COST = 1;
/** Bits a first name without a surname costs: whoever is noted as "Anna" is mostly an Anna nobody else noted. */
const FIRST_NAME_ONLY_COST = 4;
/** Bits that middle names cost where none fits any of the other's: people leave theirs out, and do not change it. */
const OTHER_MIDDLE_COST = 5;
/** Bits below which names speak against and nothing else is looked at. */
export const HOPELESS = -7;

/**
 * Compares names and keeps the result in its fields until the next call: this runs ten million times in a large pass,
 * and an object each time would cost more than the comparison.
 */
export class NameComparer {
  bits = 0;
  family = UNKNOWN;
  given = UNKNOWN;
  nameA: ProfileName | null = null;
  nameB: ProfileName | null = null;
  readonly #profiles: Profiles;
  #bits: Bits;
  readonly #rarity: Float64Array;
  readonly #known = new KnownLevels();
  /** The two words of people with one simple name, by person; -1 for everybody else. Flat, so that most pairs touch no object. */
  readonly #givenOf: Int32Array;
  readonly #familyOf: Int32Array;
  readonly #letters: Int32Array;
  readonly #lengths: Int32Array;
  readonly #lines: readonly (readonly number[] | undefined)[];
  #level = UNKNOWN;
  #alignedFamily = UNKNOWN;
  #alignedGiven = UNKNOWN;

  constructor(profiles: Profiles, bits: Bits) {
    this.#profiles = profiles;
    this.#bits = bits;
    this.#rarity = rarityOf(profiles.nameWords, profiles.all.length);
    this.#givenOf = Int32Array.from(profiles.all, ({ names }) => (isSimple(names) ? (names[0]?.given[0] ?? -1) : -1));
    this.#familyOf = Int32Array.from(profiles.all, ({ names }) => (isSimple(names) ? (names[0]?.family[0] ?? -1) : -1));
    const { texts } = profiles.nameWords;
    this.#letters = Int32Array.from(texts, (_, word) => profiles.nameWords.letters(word));
    this.#lengths = Int32Array.from(texts, (text) => text.length);
    this.#lines = texts.map(nicknameLines);
  }

  weigh(bits: Bits): void {
    this.#bits = bits;
  }

  /**
   * A first look at two people (by number): bits their names add at most, exact for simple names, Infinity where a closer
   * look is needed. Leaves in `given` whether the given names clash.
   */
  most(a: number, b: number): number {
    const givenA = this.#givenOf[a] ?? -1;
    const givenB = this.#givenOf[b] ?? -1;
    this.given = UNKNOWN;
    if (givenA < 0 || givenB < 0) return Number.POSITIVE_INFINITY;
    const familyA = this.#familyOf[a] ?? -1;
    const familyB = this.#familyOf[b] ?? -1;
    const straight = this.#word('family', familyA, familyB) + this.#word('given', givenA, givenB);
    this.given = this.#level;
    const swapped = this.#word('family', familyA, givenB) + this.#word('given', givenA, familyB) - SWAPPED_COST;
    if (swapped > straight) this.given = this.#level;
    return Math.max(straight, swapped);
  }

  #word(field: 'family' | 'given', x: number, y: number): number {
    if (x === y) return this.#found(field, SAME, this.#rarity[x] ?? 0);
    const level = this.#unequal(field, x, y);
    return this.#found(field, level, Math.min(this.#rarity[x] ?? 0, this.#rarity[y] ?? 0));
  }

  /** The likest pair of names. No names on one side: nothing known, no bits. */
  compare(namesA: readonly ProfileName[], namesB: readonly ProfileName[]): void {
    this.bits = 0;
    this.family = UNKNOWN;
    this.given = UNKNOWN;
    this.nameA = null;
    this.nameB = null;
    for (let i = 0; i < namesA.length; i++) {
      for (let j = 0; j < namesB.length; j++) {
        const x = namesA[i];
        const y = namesB[j];
        if (x === undefined || y === undefined) continue;
        const bits = this.#names(x, y) - costOf(x, y);
        if (this.nameA === null || bits > this.bits) this.#keep(bits, x, y);
      }
    }
  }

  #keep(bits: number, x: ProfileName, y: ProfileName): void {
    this.bits = bits;
    this.family = this.#alignedFamily;
    this.given = this.#alignedGiven;
    this.nameA = x;
    this.nameB = y;
  }

  /** The better of both orders of given and family name. */
  #names(x: ProfileName, y: ProfileName): number {
    if (x.generation !== y.generation && x.generation !== '' && y.generation !== '') return this.#fatherAndSon();
    const isOneScript = x.script === y.script && x.script !== 'mixed';
    const straight = this.#aligned(x, y.given, y.family, isOneScript);
    const family = this.#alignedFamily;
    const given = this.#alignedGiven;
    if (family !== DIFFERENT && given !== DIFFERENT && family !== UNKNOWN) return straight;
    const swapped = this.#aligned(x, y.family, y.given, isOneScript) - SWAPPED_COST;
    if (swapped > straight) return swapped;
    this.#alignedFamily = family;
    this.#alignedGiven = given;
    return straight;
  }

  #fatherAndSon(): number {
    this.#alignedFamily = DIFFERENT;
    this.#alignedGiven = DIFFERENT;
    return HOPELESS - 1;
  }

  #aligned(x: ProfileName, given: readonly number[], family: readonly number[], isOneScript: boolean): number {
    const familyBits = this.#words('family', x.family, family, isOneScript);
    this.#alignedFamily = this.#level;
    const givenBits = this.#words('given', x.given, given, isOneScript);
    this.#alignedGiven = this.#level;
    const hasMiddles = x.given.length > 1 && given.length > 1 && this.#level !== DIFFERENT && isOneScript;
    return familyBits + givenBits - (hasMiddles && !this.#fitMiddles(x.given, given) ? OTHER_MIDDLE_COST : 0);
  }

  #words(field: 'family' | 'given', x: readonly number[], y: readonly number[], isOneScript: boolean): number {
    const leadX = field === 'given' ? x[0] : x[x.length - 1];
    const leadY = field === 'given' ? y[0] : y[y.length - 1];
    if (leadX === undefined || leadY === undefined) return this.#found(field, UNKNOWN, 0);
    if (leadX === leadY) {
      const isWhole = field === 'given' || x.length === y.length;
      return this.#found(field, isWhole ? SAME : PART, this.#rarity[leadX] ?? 0);
    }
    if (!isOneScript) return this.#acrossScripts(field, leadX, leadY);
    if (x.length > 1 || y.length > 1) {
      for (const word of x) if (y.includes(word)) return this.#found(field, PART, this.#rarity[word] ?? 0);
    }
    return this.#found(
      field,
      this.#unequal(field, leadX, leadY),
      Math.min(this.#rarity[leadX] ?? 0, this.#rarity[leadY] ?? 0),
    );
  }

  /** "Ann M. Doe" fits "Ann Maria Doe", not "Ann K. Doe". A word in common in any place is enough: "Maria Ann Doe". */
  #fitMiddles(x: readonly number[], y: readonly number[]): boolean {
    if (x.slice(1).some((word) => y.includes(word)) || y.slice(1).some((word) => x.includes(word))) return true;
    return x.slice(1).some((left) => y.slice(1).some((right) => this.#unequal('given', left, right) !== DIFFERENT));
  }

  #unequal(field: 'family' | 'given', x: number, y: number): number {
    const isGiven = field === 'given';
    if (isGiven && this.#areForms(x, y)) return FORM;
    if (!this.#mayBeAlike(x, y)) return DIFFERENT;
    const low = x < y ? x : y;
    const high = x < y ? y : x;
    const known = this.#known.get(low, high);
    if (known !== 0) return known;
    const { nameWords } = this.#profiles;
    const level = levelOf(nameWords.text(low), nameWords.text(high));
    this.#known.set(low, high, level);
    return level;
  }

  /**
   * False when Jaro–Winkler cannot reach `NEAR_LIKENESS`: by lengths and by letters that the other word lacks. Nine in
   * ten unequal words are told apart here.
   */
  #mayBeAlike(x: number, y: number): boolean {
    const lengthX = this.#lengths[x] ?? 0;
    const lengthY = this.#lengths[y] ?? 0;
    const lettersX = this.#letters[x] ?? 0;
    const lettersY = this.#letters[y] ?? 0;
    if (lengthX === 1 || lengthY === 1) return true;
    const common = Math.min(lengthX - bitCount(lettersX & ~lettersY), lengthY - bitCount(lettersY & ~lettersX));
    const jaro = (common / lengthX + common / lengthY + 1) / 3;
    return jaro + MOST_PREFIX * (1 - jaro) >= NEAR_LIKENESS;
  }

  #areForms(x: number, y: number): boolean {
    const linesX = this.#lines[x];
    const linesY = linesX === undefined ? undefined : this.#lines[y];
    if (linesX === undefined || linesY === undefined) return false;
    for (const line of linesX) if (linesY.includes(line)) return true;
    return false;
  }

  #acrossScripts(field: 'family' | 'given', x: number, y: number): number {
    const { nameWords } = this.#profiles;
    const sound = nameWords.sound(x);
    return this.#found(field, sound > 0 && sound === nameWords.sound(y) ? SOUND : OTHER_SCRIPT, 0);
  }

  #found(field: Field, level: number, rarity: number): number {
    this.#level = level;
    return this.#bits.of(field, level, rarity);
  }
}

function costOf(x: ProfileName, y: ProfileName): number {
  const ofAddress = x.fromAddress || y.fromAddress ? FROM_ADDRESS_COST : 0;
  return x.family.length === 0 || y.family.length === 0 ? ofAddress + FIRST_NAME_ONLY_COST : ofAddress;
}

/** One name of two words, of one alphabet that most names here are in. */
function isSimple(names: readonly ProfileName[]): boolean {
  const name = names[0];
  if (names.length !== 1 || name === undefined || name.script !== 'latin') return false;
  return name.given.length === 1 && name.family.length === 1 && name.generation === '' && !name.fromAddress;
}

/** The most Jaro–Winkler gives for a common beginning: a tenth for each of four letters. */
const MOST_PREFIX = 0.4;

/** How many bits are set; by halves. */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** The level of two unequal words of one alphabet that are no forms of one name. */
function levelOf(x: string, y: string): number {
  if (x.length === 1 || y.length === 1) return x[0] === y[0] ? INITIAL : DIFFERENT;
  const likeness = jaroWinkler(x, y);
  if (likeness >= CLOSE_LIKENESS) return CLOSE;
  return likeness >= NEAR_LIKENESS ? NEAR : DIFFERENT;
}
