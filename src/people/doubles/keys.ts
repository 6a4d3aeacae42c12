/** The keys of a person: two who share one are looked at as a pair. All pairs of 30,000 people would be 450 million. */

import type { Profiles } from './profile.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Keys of one person's names, with firms and places; keeps a hostile card from making thousands. */
const MAX_NAME_KEYS = 40;
/** Room for those and for the keys of five addresses, eighteen patterns, eight sign-ins and twelve handles (see profile.ts). */
const MAX_KEYS = 96;
/** First letters of a firm and of a place, so that a slip later in them does no harm (measured on FEBRL). */
const FIRM_START = 6;
const PLACE_START = 4;

/** What a key is made of; keeps "Anna at Acme" apart from "Anna in Acme". */
const SAME_WORDS = 1;
const SOUND_INITIAL = 2;
const STEM_COMPANY = 3;
const SOUND_PLACE = 4;
const LOCAL = 5;
const HANDLE = 6;
const SOUNDS = 7;
const STEMS = 8;
const INITIAL_FIRM = 9;
const SIGN_IN = 10;
/** How much an equal key says; the lowest bits of each key. How many may share one: see blocks.ts. */
export const SHARP = 0;
export const OF_LOCAL = 1;
export const OF_WHOLE_NAME = 2;
export const OF_INITIAL_OR_PLACE = 3;
const SHARPNESS_BITS = 3;
/** By kind: how sharp it is, and its number spread over 32 bits. */
const SHARPNESS = Int32Array.from({ length: 11 }, (_, kind) => sharpnessOf(kind));
const MIXED_KIND = Int32Array.from({ length: 11 }, (_, kind) => mixed(kind));

export class KeyMaker {
  /** Keys of the latest person: the first `count`. The lowest bits tell how sharp a key is. */
  readonly keys = new Int32Array(MAX_KEYS);
  count = 0;
  readonly #profiles: Profiles;
  /** By number of a firm and of a place: how it begins. */
  readonly #firmStarts: number[] = [];
  readonly #placeStarts: number[] = [];

  constructor(profiles: Profiles) {
    this.#profiles = profiles;
  }

  /** Leaves the keys of a person in `keys`. */
  make(person: number): void {
    this.#makeCertain(person);
    const { fits, parts } = this.#profiles;
    for (let i = fits.start(person); i < fits.end(person); i++)
      this.#addLocal(parts.locals.hashes.at(fits.values[i] ?? 0));
  }

  /** The same without local parts that fit their names; returns where those begin that would be, in use or not. */
  makeOpen(person: number): number {
    this.#makeCertain(person);
    const first = this.count;
    this.#profiles.eachPattern(person, (hash) => this.#addLocal(hash));
    return first;
  }

  #makeCertain(person: number): void {
    const { names, locals, signIns, handles, parts, handleWords, companies, places } = this.#profiles;
    learnStarts(this.#firmStarts, companies, FIRM_START);
    learnStarts(this.#placeStarts, places, PLACE_START);
    this.count = 0;
    const end = names.end(person);
    for (let name = names.first(person); name < end; name++) this.#addNameKeys(person, name);
    if (this.count > MAX_NAME_KEYS) this.count = MAX_NAME_KEYS;
    for (let i = locals.start(person); i < locals.end(person); i++)
      this.#addLocal(parts.locals.hashes.at(locals.values[i] ?? 0));
    for (let i = signIns.start(person); i < signIns.end(person); i++) {
      const signIn = signIns.values[i] ?? 0;
      if (parts.signIns.isSharable(signIn)) this.#add(SIGN_IN, signIn, 0);
    }
    for (let i = handles.start(person); i < handles.end(person); i++) {
      const handle = handles.values[i] ?? 0;
      if (handleWords.isSharable(handle)) this.#add(HANDLE, handle, 0);
    }
  }

  #addLocal(hash: number): void {
    this.#add(LOCAL, hash, 0);
  }

  #addNameKeys(person: number, name: number): void {
    const { nameWords, names } = this.#profiles;
    const given = names.given.first(name);
    const family = names.family.last(name);
    this.#addSameWords(name);
    if (given >= 0 && family >= 0) {
      // Both orders share one kind of key, so that "Kowalska Joanna" meets "Joanna Kowalska".
      this.#addSoundInitial(family, given);
      this.#addSoundInitial(given, family);
      this.#addPair(SOUNDS, nameWords.sounds[given] ?? 0, nameWords.sounds[family] ?? 0);
      // First letters of both: for slips that change the sound.
      this.#addPair(STEMS, nameWords.stems[given] ?? 0, nameWords.stems[family] ?? 0);
      if (names.family.size(name) > 1) this.#addSoundInitial(names.family.first(name), given);
    }
    if (given >= 0) this.#addWordKeys(person, given);
    if (family >= 0 && family !== given) this.#addWordKeys(person, family);
  }

  /** A word of a name beside each firm and each place. */
  #addWordKeys(person: number, word: number): void {
    const { nameWords, companies, places } = this.#profiles;
    const initial = nameWords.initials[word] ?? 0;
    const stem = nameWords.stems[word] ?? 0;
    const sound = nameWords.sounds[word] ?? 0;
    for (let i = companies.lists.start(person); i < companies.lists.end(person); i++) {
      const company = companies.lists.values[i] ?? 0;
      this.#add(STEM_COMPANY, stem, company);
      if (initial > 0) this.#add(INITIAL_FIRM, initial, this.#firmStarts[company] ?? 0);
    }
    for (let i = places.lists.start(person); i < places.lists.end(person); i++)
      this.#add(SOUND_PLACE, sound, this.#placeStarts[places.lists.values[i] ?? 0] ?? 0);
  }

  /** All words in any order; nothing for a name of one word. */
  #addSameWords(name: number): void {
    const { given, family } = this.#profiles.names;
    if (given.size(name) + family.size(name) < 2) return;
    let sum = 0;
    let product = 1;
    for (const words of [given, family]) {
      for (let i = words.start(name); i < words.end(name); i++) {
        const hash = mixed((words.values[i] ?? 0) + 1);
        sum = (sum + hash) | 0;
        product = Math.imul(product, hash | 1);
      }
    }
    this.#add(SAME_WORDS, sum, product);
  }

  #addSoundInitial(whole: number, initial: number): void {
    const { nameWords } = this.#profiles;
    const sound = nameWords.sounds[whole] ?? 0;
    if (sound === 0) return;
    // The initial of the full form: Bob meets Robert, Liz meets Beth.
    const full = nameWords.fullInitials[initial] ?? 0;
    const own = nameWords.initials[initial] ?? 0;
    this.#add(SOUND_INITIAL, sound, full);
    if (own !== full) this.#add(SOUND_INITIAL, sound, own);
  }

  /** Two numbers in any order. */
  #addPair(kind: number, a: number, b: number): void {
    if (a !== 0 && b !== 0) this.#add(kind, a < b ? a : b, a < b ? b : a);
  }

  #add(kind: number, a: number, b: number): void {
    if (this.count === MAX_KEYS) return;
    const hash = mixed(mixed((MIXED_KIND[kind] ?? 0) ^ a) ^ b);
    this.keys[this.count++] = (hash & ~SHARPNESS_BITS) | (SHARPNESS[kind] ?? 0);
  }
}

function learnStarts(starts: number[], { texts }: Vocabulary, letters: number): void {
  for (let number = starts.length; number < texts.length; number++) starts.push(startOf(texts[number] ?? '', letters));
}

function startOf(text: string, letters: number): number {
  let start = 0;
  for (let i = 0; i < letters && i < text.length; i++) start = (Math.imul(start, 31) + text.charCodeAt(i)) | 0;
  return start;
}

/** How much a key says: one of the four above. */
export function sharpness(key: number): number {
  return key & SHARPNESS_BITS;
}

function sharpnessOf(kind: number): number {
  if (kind === LOCAL) return OF_LOCAL;
  if (kind === SOUNDS || kind === STEMS) return OF_WHOLE_NAME;
  return kind === SOUND_INITIAL || kind === SOUND_PLACE || kind === INITIAL_FIRM ? OF_INITIAL_OR_PLACE : SHARP;
}

/** Spreads a number over 32 bits (the finishing steps of MurmurHash3). */
function mixed(number: number): number {
  let hash = number | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
