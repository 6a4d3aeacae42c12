/** Compares two names word by word: the sharpest evidence there is, and nearly all of the time a pass takes. */

import { jaroWinkler } from '../jaro-winkler.ts';
import { KnownLevels } from './known-levels.ts';
import type { Lists } from './lists.ts';
import { type NameTable, NO_FAMILY, OF_ADDRESS } from './name-table.ts';
import { CELLS, FAMILY_WORD, GIVEN_WORD, NAME, NONE, type PersonRows } from './person-rows.ts';
import type { Profiles } from './profile.ts';
import { type NameVocabulary, rarityOf } from './vocabulary.ts';
import {
  type Bits,
  CLOSE,
  CLOSE_LIKENESS,
  DIFFERENT,
  FAMILY,
  FORM,
  GIVEN,
  INITIAL,
  NEAR,
  NEAR_LIKENESS,
  OTHER_SCRIPT,
  PART,
  SAME,
  SOUND,
  UNKNOWN,
} from './weights.ts';
import { mayBeAlike } from './word-shapes.ts';

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
  /** Numbers of the two names compared, of the first and the second person; -1 where one has none. */
  nameA = -1;
  nameB = -1;
  readonly #names: NameTable;
  readonly #words: NameVocabulary;
  readonly #people: number;
  #bits: Bits;
  /** By word. */
  readonly #rarity: number[] = [];
  readonly #known = new KnownLevels();
  /** Plain names of people who have no other. */
  readonly #rows: PersonRows;
  #learnt = 0;
  /** Of the latest two words, whose level is returned: a fraction that is returned may be a new object, which a level never is. */
  #leadBits = 0;
  /** Of the latest two names. */
  #alignedBits = 0;
  #alignedFamily = UNKNOWN;
  #alignedGiven = UNKNOWN;

  /** `people`: among whom words are counted. */
  constructor(profiles: Profiles, rows: PersonRows, bits: Bits, people: number) {
    this.#rows = rows;
    this.#names = profiles.names;
    this.#words = profiles.nameWords;
    this.#bits = bits;
    this.#people = people;
    this.learn(profiles.size);
  }

  /** Takes notice of words and people that came since. */
  learn(size: number): void {
    for (let word = this.#rarity.length; word < this.#words.texts.length; word++)
      this.#rarity.push(rarityOf(this.#words.count(word), this.#people));
    this.#rows.reach(size);
    for (; this.#learnt < size; this.#learnt++) {
      const person = this.#learnt;
      const name = this.#names.first(person);
      const isPlain = this.#names.end(person) === name + 1 && this.#names.isPlain(name);
      this.#rows.set(person, NAME, isPlain ? name : NONE);
      this.#rows.set(person, GIVEN_WORD, isPlain ? this.#names.onlyGiven.at(name) : NONE);
      this.#rows.set(person, FAMILY_WORD, isPlain ? this.#names.onlyFamily.at(name) : NONE);
    }
  }

  weigh(bits: Bits): void {
    this.#bits = bits;
  }

  /** Two people by number: the likest pair of their names. No names on one side: nothing known, no bits. */
  compare(a: number, b: number): void {
    const { cells } = this.#rows;
    const rowA = a * CELLS;
    const rowB = b * CELLS;
    const nameA = cells[rowA + NAME]!;
    const nameB = cells[rowB + NAME]!;
    if (nameA < 0 || nameB < 0) {
      this.#compareAll(a, b);
      return;
    }
    this.nameA = nameA;
    this.nameB = nameB;
    this.#ordersOfTwo(
      cells[rowA + GIVEN_WORD]!,
      cells[rowA + FAMILY_WORD]!,
      cells[rowB + GIVEN_WORD]!,
      cells[rowB + FAMILY_WORD]!,
    );
    this.bits = this.#alignedBits;
    this.family = this.#alignedFamily;
    this.given = this.#alignedGiven;
  }

  /** What `#orders` comes to for names of two words; most pairs come this way and touch no object. */
  #ordersOfTwo(givenA: number, familyA: number, givenB: number, familyB: number): void {
    const family = this.#lead(FAMILY, familyA, familyB);
    const familyBits = this.#leadBits;
    const given = this.#lead(GIVEN, givenA, givenB);
    this.#align(familyBits + this.#leadBits, family, given);
    if (family !== DIFFERENT && given !== DIFFERENT) return;
    const swappedFamily = this.#lead(FAMILY, familyA, givenB);
    const swappedBits = this.#leadBits;
    const swappedGiven = this.#lead(GIVEN, givenA, familyB);
    const swapped = swappedBits + this.#leadBits - SWAPPED_COST;
    if (swapped > this.#alignedBits) this.#align(swapped, swappedFamily, swappedGiven);
  }

  #align(bits: number, family: number, given: number): void {
    this.#alignedBits = bits;
    this.#alignedFamily = family;
    this.#alignedGiven = given;
  }

  #compareAll(a: number, b: number): void {
    const names = this.#names;
    const endA = names.end(a);
    const endB = names.end(b);
    const firstB = names.first(b);
    this.bits = 0;
    this.family = UNKNOWN;
    this.given = UNKNOWN;
    this.nameA = -1;
    this.nameB = -1;
    for (let x = names.first(a); x < endA; x++) {
      for (let y = firstB; y < endB; y++) {
        this.#orders(x, y);
        const bits = this.#alignedBits - this.#costOf(x, y);
        if (this.nameA < 0 || bits > this.bits) this.#keep(bits, x, y);
      }
    }
  }

  #keep(bits: number, x: number, y: number): void {
    this.bits = bits;
    this.family = this.#alignedFamily;
    this.given = this.#alignedGiven;
    this.nameA = x;
    this.nameB = y;
  }

  #costOf(x: number, y: number): number {
    const lack = this.#names.lackOf(x, y);
    if (lack === 0) return 0;
    return ((lack & OF_ADDRESS) === 0 ? 0 : FROM_ADDRESS_COST) + ((lack & NO_FAMILY) === 0 ? 0 : FIRST_NAME_ONLY_COST);
  }

  /** The better of both orders of given and family name. */
  #orders(x: number, y: number): void {
    const { generations, onlyGiven, onlyFamily } = this.#names;
    const givenX = onlyGiven.at(x);
    const givenY = onlyGiven.at(y);
    if (givenX >= 0 && givenY >= 0) this.#ordersOfTwo(givenX, onlyFamily.at(x), givenY, onlyFamily.at(y));
    else if (generations[x] !== generations[y] && generations[x] !== '' && generations[y] !== '')
      this.#align(HOPELESS - 1, DIFFERENT, DIFFERENT);
    else this.#ordersOfMany(x, y);
  }

  #ordersOfMany(x: number, y: number): void {
    const { given: givens, family: families, scripts } = this.#names;
    const isOneScript = scripts[x] === scripts[y] && scripts[x] !== 'mixed';
    const straight = this.#aligned(x, givens, families, y, isOneScript);
    const family = this.#alignedFamily;
    const given = this.#alignedGiven;
    this.#alignedBits = straight;
    if (family !== DIFFERENT && given !== DIFFERENT && family !== UNKNOWN) return;
    const swapped = this.#aligned(x, families, givens, y, isOneScript) - SWAPPED_COST;
    if (swapped > straight) this.#alignedBits = swapped;
    else this.#align(straight, family, given);
  }

  /** Name `x` beside name `y`, whose given and family names are taken from these lists. */
  #aligned(x: number, given: Lists, family: Lists, y: number, isOneScript: boolean): number {
    const names = this.#names;
    this.#alignedFamily = this.#wordsOf(FAMILY, names.family, x, family, y, isOneScript);
    const familyBits = this.#leadBits;
    this.#alignedGiven = this.#wordsOf(GIVEN, names.given, x, given, y, isOneScript);
    const givenBits = this.#leadBits;
    const hasMiddles = names.given.size(x) > 1 && given.size(y) > 1 && this.#alignedGiven !== DIFFERENT && isOneScript;
    return (
      familyBits + givenBits - (hasMiddles && !this.#fitMiddles(names.given.of(x), given.of(y)) ? OTHER_MIDDLE_COST : 0)
    );
  }

  /** The level of the words of one field; its bits stand in `#leadBits`. */
  #wordsOf(field: number, listsX: Lists, x: number, listsY: Lists, y: number, isOneScript: boolean): number {
    const sizeX = listsX.size(x);
    const sizeY = listsY.size(y);
    if (sizeX === 0 || sizeY === 0) return this.#found(field, UNKNOWN, 0);
    const isGiven = field === GIVEN;
    const leadX = isGiven ? listsX.first(x) : listsX.last(x);
    const leadY = isGiven ? listsY.first(y) : listsY.last(y);
    if (leadX === leadY) return this.#found(field, isGiven || sizeX === sizeY ? SAME : PART, this.#rarity[leadX] ?? 0);
    if (!isOneScript) return this.#acrossScripts(field, leadX, leadY);
    const word = sizeX > 1 || sizeY > 1 ? listsX.common(x, listsY, y) : -1;
    return word >= 0 ? this.#found(field, PART, this.#rarity[word] ?? 0) : this.#lead(field, leadX, leadY);
  }

  /** Two words of one alphabet. */
  #lead(field: number, x: number, y: number): number {
    const rarityX = this.#rarity[x]!;
    if (x === y) return this.#found(field, SAME, rarityX);
    const level = this.#unequal(field, x, y);
    const rarityY = this.#rarity[y]!;
    return this.#found(field, level, rarityX < rarityY ? rarityX : rarityY);
  }

  /** "Ann M. Doe" fits "Ann Maria Doe", not "Ann K. Doe". A word in common in any place is enough: "Maria Ann Doe". */
  #fitMiddles(x: readonly number[], y: readonly number[]): boolean {
    if (x.slice(1).some((word) => y.includes(word)) || y.slice(1).some((word) => x.includes(word))) return true;
    return x.slice(1).some((left) => y.slice(1).some((right) => this.#unequal(GIVEN, left, right) !== DIFFERENT));
  }

  #unequal(field: number, x: number, y: number): number {
    const { shapes, texts } = this.#words;
    if (field === GIVEN && this.#areForms(x, y)) return FORM;
    if (!mayBeAlike(shapes, x, y)) return DIFFERENT;
    const low = x < y ? x : y;
    const high = x < y ? y : x;
    const known = this.#known.get(low, high);
    if (known !== 0) return known;
    const level = levelOf(texts[low] ?? '', texts[high] ?? '');
    this.#known.set(low, high, level);
    return level;
  }

  #areForms(x: number, y: number): boolean {
    const linesX = this.#words.forms[x];
    const linesY = linesX === undefined ? undefined : this.#words.forms[y];
    if (linesX === undefined || linesY === undefined) return false;
    for (let i = 0; i < linesX.length; i++) if (linesY.includes(linesX[i] ?? -1)) return true;
    return false;
  }

  #acrossScripts(field: number, x: number, y: number): number {
    const sound = this.#words.sounds[x] ?? 0;
    return this.#found(field, sound > 0 && sound === this.#words.sounds[y] ? SOUND : OTHER_SCRIPT, 0);
  }

  #found(field: number, level: number, rarity: number): number {
    this.#leadBits = this.#bits.of(field, level, rarity);
    return level;
  }
}

/** The level of two unequal words of one alphabet that are no forms of one name. */
function levelOf(x: string, y: string): number {
  if (x.length === 1 || y.length === 1) return x[0] === y[0] ? INITIAL : DIFFERENT;
  const likeness = jaroWinkler(x, y);
  if (likeness >= CLOSE_LIKENESS) return CLOSE;
  return likeness >= NEAR_LIKENESS ? NEAR : DIFFERENT;
}
