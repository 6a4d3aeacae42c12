/** Which pairs are looked at: those that share a key. All pairs of 30,000 people would be 450 million. */

import { fullFormOf } from './nicknames.ts';
import type { Profile, ProfileName, Profiles } from './profile.ts';

/**
 * People. A key shared by more (a very common name) finds no pairs; such people still meet over their other keys.
 * Measured on 100,000 generated people: 500, 150 and 100 give the same proposals.
 */
const MAX_BLOCK = 100;
/** Keys of one person; enough for three names, and keeps a hostile card from making thousands. */
const MAX_KEYS = 40;
/** First letters of a word that stand for it where the firm agrees as well. */
const STEM = 4;
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
/** Kinds whose keys say little: see `MAX_WEAK_BLOCK`. */
const WEAK: ReadonlySet<number> = new Set([SOUND_INITIAL, SOUND_PLACE, SOUNDS, STEMS, INITIAL_FIRM]);

/**
 * People. The same for keys that only sound alike or hold an initial: whoever in a larger block can be told apart also
 * shares a sharper key. Measured against 500: FEBRL 4 loses one of 4,917 true pairs, 100,000 generated people at most 12 of 43,956
 * proposals, for a quarter of the pairs.
 */
const MAX_WEAK_BLOCK = 20;

/** Calls `visit` once for each pair of numbers (smaller first) that shares at least one key. */
export function visitPairs(profiles: Profiles, visit: (a: number, b: number) => void): void {
  const { members, ends, places, starts } = indexOf(profiles);
  const seenBy = new Int32Array(profiles.all.length).fill(-1);
  for (let a = 0; a < profiles.all.length; a++) {
    const last = starts[a + 1] ?? 0;
    for (let entry = starts[a] ?? 0; entry < last; entry++) {
      const place = places[entry] ?? 0;
      const end = ends[place] ?? 0;
      // Members stand in ascending order, so only those behind this person are new pairs.
      for (let at = place + 1; at < end; at++) {
        const b = members[at] ?? 0;
        if (seenBy[b] === a || b === a) continue;
        seenBy[b] = a;
        visit(a, b);
      }
    }
  }
}

/**
 * `members`: people in the order of their keys. `ends`: where the block of each place ends; 0 for a block too large.
 * `places`: for each person, from `starts[person]` on, where they stand in `members`.
 */
interface Index {
  readonly members: Int32Array;
  readonly ends: Int32Array;
  readonly places: Int32Array;
  readonly starts: Int32Array;
}

/**
 * Room for the person's number beside a 32-bit key in one double, which sorts natively and without objects.
 * Two million people; whoever comes after them is in no pair.
 */
const PEOPLE = 2 ** 21;

function indexOf(profiles: Profiles): Index {
  const people = profiles.all.length;
  const { entries, starts } = entriesOf(profiles);
  entries.sort();
  const members = new Int32Array(entries.length);
  const ends = new Int32Array(entries.length);
  const places = new Int32Array(entries.length);
  const next = starts.slice(0, people);
  for (let first = 0; first < entries.length; ) {
    const key = Math.floor((entries[first] ?? 0) / PEOPLE);
    let end = first;
    for (; end < entries.length; end++) {
      const member = (entries[end] ?? 0) - key * PEOPLE;
      if (member >= PEOPLE) break;
      members[end] = member;
      const slot = next[member] ?? 0;
      places[slot] = end;
      next[member] = slot + 1;
    }
    const most = key % 2 === 1 ? MAX_WEAK_BLOCK : MAX_BLOCK;
    if (end - first <= most) ends.fill(end, first, end);
    first = end;
  }
  return { members, ends, places, starts };
}

function entriesOf(profiles: Profiles): { entries: Float64Array; starts: Int32Array } {
  const maker = new KeyMaker(profiles);
  const starts = new Int32Array(profiles.all.length + 1);
  let entries = new Float64Array(profiles.all.length * 10 + MAX_KEYS);
  let length = 0;
  for (const [person, profile] of profiles.all.entries()) {
    starts[person] = length;
    const keys = person < PEOPLE ? maker.keysOf(profile, profiles.fits[person]) : [];
    if (length + keys.length > entries.length) entries = grown(entries);
    for (const key of keys) entries[length++] = key * PEOPLE + person;
  }
  starts[profiles.all.length] = length;
  return { entries: entries.slice(0, length), starts };
}

function grown(entries: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(entries.length * 2);
  larger.set(entries);
  return larger;
}

class KeyMaker {
  readonly #profiles: Profiles;
  readonly #fullInitials = new Map<number, number>();
  #keys: number[] = [];

  constructor(profiles: Profiles) {
    this.#profiles = profiles;
  }

  keysOf(profile: Profile, fits: readonly number[] = []): readonly number[] {
    this.#keys = [];
    for (const name of profile.names) this.#addNameKeys(profile, name);
    for (const local of profile.locals) this.#add(LOCAL, local, 0);
    for (const local of fits) this.#add(LOCAL, local, 0);
    for (const signIn of profile.signIns) if (this.#profiles.signIns.count(signIn) > 1) this.#add(SIGN_IN, signIn, 0);
    for (const handle of profile.handles) if (this.#profiles.handles.count(handle) > 1) this.#add(HANDLE, handle, 0);
    return this.#keys;
  }

  #addNameKeys(profile: Profile, name: ProfileName): void {
    const { nameWords } = this.#profiles;
    const words = [...name.given, ...name.family];
    if (words.length > 1) this.#addSameWords(words);
    const given = name.given[0];
    const family = name.family.at(-1);
    if (given !== undefined && family !== undefined) {
      // Both orders share one kind of key, so that "Kowalska Joanna" meets "Joanna Kowalska".
      this.#addSoundInitial(family, given);
      this.#addSoundInitial(given, family);
      this.#addSounds(given, family);
    }
    const [first, second] = name.family;
    if (first !== undefined && second !== undefined && given !== undefined) this.#addSoundInitial(first, given);
    for (const word of given === family ? [given] : [given, family]) {
      if (word === undefined) continue;
      const initial = nameWords.latin(word).charCodeAt(0) || 0;
      for (const company of profile.companies) {
        this.#add(STEM_COMPANY, this.#stem(word), company);
        if (initial > 0) this.#add(INITIAL_FIRM, initial, startOf(this.#profiles.companies.text(company), FIRM_START));
      }
      for (const place of profile.places) {
        this.#add(SOUND_PLACE, nameWords.sound(word), startOf(this.#profiles.places.text(place), PLACE_START));
      }
    }
  }

  /** All words in any order. */
  #addSameWords(words: readonly number[]): void {
    let sum = 0;
    let product = 1;
    for (const word of words) {
      sum = (sum + mixed(word + 1)) | 0;
      product = Math.imul(product, mixed(word + 1) | 1);
    }
    this.#add(SAME_WORDS, sum, product);
  }

  #addSoundInitial(whole: number, initial: number): void {
    const { nameWords } = this.#profiles;
    const sound = nameWords.sound(whole);
    if (sound === 0) return;
    // The initial of the full form: Bob meets Robert, Liz meets Beth.
    const full = this.#fullInitial(initial);
    const own = nameWords.latin(initial).charCodeAt(0) || 0;
    this.#add(SOUND_INITIAL, sound, full);
    if (own !== full) this.#add(SOUND_INITIAL, sound, own);
  }

  /** Sounds of both words without their order, and first letters of both: for slips that change an initial. */
  #addSounds(given: number, family: number): void {
    const { nameWords } = this.#profiles;
    const a = nameWords.sound(given);
    const b = nameWords.sound(family);
    if (a > 0 && b > 0) this.#add(SOUNDS, Math.min(a, b), Math.max(a, b));
    const x = this.#stem(given);
    const y = this.#stem(family);
    if (x !== 0 && y !== 0) this.#add(STEMS, Math.min(x, y), Math.max(x, y));
  }

  #stem(word: number): number {
    const latin = this.#profiles.nameWords.latin(word);
    let stem = 0;
    for (let i = 0; i < STEM; i++) stem = stem * 32 + (i < latin.length ? latin.charCodeAt(i) - 96 : 0);
    return stem;
  }

  #fullInitial(word: number): number {
    const known = this.#fullInitials.get(word);
    if (known !== undefined) return known;
    const text = this.#profiles.nameWords.text(word);
    const full = fullFormOf(text);
    const letter = (full === text ? this.#profiles.nameWords.latin(word) : full).charCodeAt(0) || 0;
    this.#fullInitials.set(word, letter);
    return letter;
  }

  #add(kind: number, a: number, b: number): void {
    if (this.#keys.length === MAX_KEYS) return;
    // The lowest bit of a key tells whether it is weak.
    this.#keys.push(((mixed(mixed(mixed(kind) ^ a) ^ b) & ~1) | (WEAK.has(kind) ? 1 : 0)) >>> 0);
  }
}

function startOf(text: string, letters: number): number {
  let start = 0;
  for (let i = 0; i < letters && i < text.length; i++) start = (Math.imul(start, 31) + text.charCodeAt(i)) | 0;
  return start;
}

/** Spreads a number over 32 bits (the finishing steps of MurmurHash3). */
function mixed(number: number): number {
  let hash = number | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
