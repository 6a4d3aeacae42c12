import { LONGEST } from './plain.ts';

/** Notes of one inbox that are near copies of each other, by different people. */
export interface Wave {
  /** The same for the same notes in whatever order they come. */
  readonly id: string;
  /** Indices into the notes, in order. */
  readonly members: readonly number[];
}

/** What of a note is compared: names, companies, numbers and addresses masked, blanks single. */
export interface Masked {
  readonly text: string;
  readonly sender: string;
}

/** Letters of one piece (docs/methods.md §4). */
const GRAM = 5;
/** Shared pieces of all pieces: above it two notes are copies, however short. docs/methods.md §4 says .6; see MUCH. */
export const ALIKE = 0.5;
/**
 * The same where much is shared. One text with the names, the employer and a clause exchanged keeps less than half of its pieces: in the
 * training inboxes the least alike pairs of one wave share .29 to .4, and of all other pairs none more than .19.
 */
const ALIKE_WHERE_MUCH = 0.3;
/** Pieces, about a dozen words: set phrases of thanks or greeting are shorter. */
const MUCH = 50;
/** Below this, two people who know nothing of each other write the same sentence. Letters after masking. */
const SHORTEST = 40;
/** Near copies by two may be two friends; from three on somebody taught it (docs/methods.md §4). */
const FEWEST_SENDERS = 3;
/** Bins of one-permutation hashing, and how many make a band: at J = .5 a pair meets with probability .9999, at .3 with .95, at .1 with .28. */
const BINS = 64;
const PER_BAND = 2;
/** Equal bins below which two notes are not compared piece by piece: at J = .3, 19 are to be expected, fewer than 10 in one pair of two hundred; at .1, six. */
const FEWEST_BINS = 10;
/** Notes of one bucket that each new one is compared with: ten thousand equal notes need not all be compared with all. */
const MOST_COMPARED = 8;

/** Groups of at least three senders whose notes are each a near copy of another of the group. */
export function wavesIn(notes: readonly Masked[]): readonly Wave[] {
  const leader = notes.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (leader[at] !== at) {
      leader[at] = leader[leader[at]!]!;
      at = leader[at]!;
    }
    return at;
  };
  const sorted = new Map<number, Uint32Array>();
  const piecesInOrder = (i: number) => {
    const known = sorted.get(i) ?? inOrder(piecesOf(notes[i]!.text));
    sorted.set(i, known);
    return known;
  };
  const buckets = new Buckets(notes.length);
  const compared = new Int32Array(notes.length).fill(-1);
  const signatures = new Uint32Array(notes.length * BINS);
  notes.forEach(({ text }, i) => {
    if (text.length < SHORTEST) return;
    const own = signatures.subarray(i * BINS, (i + 1) * BINS);
    sign(piecesOf(text), own);
    for (let at = 0; at < BINS; at += PER_BAND) {
      const band = bandAt(own, at);
      if (band === null) continue;
      for (let entry = buckets.first(band); entry !== NO_ENTRY; entry = buckets.next(entry)) {
        const other = buckets.note(entry);
        if (compared[other] === i) continue;
        compared[other] = i;
        if (equalBins(signatures, own, other) < FEWEST_BINS || find(other) === find(i)) continue;
        if (areCopies(piecesInOrder(i), piecesInOrder(other))) leader[find(i)] = find(other);
      }
      buckets.add(band, i);
    }
  });
  const groups = Map.groupBy(notes.keys(), find);
  return [...groups.values()]
    .filter((members) => new Set(members.map((i) => notes[i]!.sender)).size >= FEWEST_SENDERS)
    .map((members) => ({ id: idOf(members.map((i) => notes[i]!.text)), members }));
}

const NO_ENTRY = -1;

/** Notes by band, at most MOST_COMPARED of one: lists through flat arrays, since twenty small arrays for each note cost more than comparing. */
class Buckets {
  readonly #lastByBand = new Map<number, number>();
  readonly #noteOf: Int32Array;
  readonly #before: Int32Array;
  readonly #size: Uint8Array;
  #count = 0;

  constructor(notes: number) {
    const entries = notes * Math.ceil(BINS / PER_BAND);
    this.#noteOf = new Int32Array(entries);
    this.#before = new Int32Array(entries);
    this.#size = new Uint8Array(entries);
  }

  first(band: number): number {
    return this.#lastByBand.get(band) ?? NO_ENTRY;
  }

  next(entry: number): number {
    return this.#before[entry]!;
  }

  note(entry: number): number {
    return this.#noteOf[entry]!;
  }

  add(band: number, note: number): void {
    const last = this.first(band);
    const size = last === NO_ENTRY ? 0 : this.#size[last]!;
    if (size >= MOST_COMPARED) return;
    this.#noteOf[this.#count] = note;
    this.#before[this.#count] = last;
    this.#size[this.#count] = size + 1;
    this.#lastByBand.set(band, this.#count++);
  }
}

const piecesMade = new Uint32Array(LONGEST);

/** Hashes of all five-letter pieces; good until the next text is taken to pieces. */
function piecesOf(text: string): Uint32Array {
  const length = Math.min(text.length, LONGEST) - GRAM + 1;
  const all = piecesMade.subarray(0, length);
  for (let at = 0; at < length; at++) {
    let hash = 0x811c9dc5;
    for (let i = at; i < at + GRAM; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    all[at] = (hash ^ (hash >>> 13)) >>> 0;
  }
  return all;
}

/** Each once, in order: only pairs that may be alike need it. */
function inOrder(pieces: Uint32Array): Uint32Array {
  const all = pieces.toSorted();
  let count = 0;
  for (let i = 0; i < all.length; i++) if (i === 0 || all[i] !== all[i - 1]) all[count++] = all[i]!;
  return all.subarray(0, count);
}

/** Greater than any piece that comes first of its bin, but for one in four thousand million. */
const EMPTY = 0xffffffff;

/** The least piece of each bin. */
function sign(pieces: Uint32Array, into: Uint32Array): void {
  into.fill(EMPTY);
  for (const piece of pieces) {
    const bin = piece % BINS;
    if (piece < into[bin]!) into[bin] = piece;
  }
}

/** Null where a bin is empty: what neither note has is nothing in common. */
function bandAt(signature: Uint32Array, at: number): number | null {
  let key = at;
  for (let i = at; i < at + PER_BAND; i++) {
    if (signature[i] === EMPTY) return null;
    key = Math.imul(key ^ signature[i]!, 0x9e3779b1) ^ (key >>> 15);
  }
  return key;
}

function equalBins(signatures: Uint32Array, own: Uint32Array, other: number): number {
  let equal = 0;
  for (let i = 0, at = other * BINS; i < BINS; i++, at++) if (own[i] === signatures[at] && own[i] !== EMPTY) equal++;
  return equal;
}

function areCopies(a: Uint32Array, b: Uint32Array): boolean {
  const same = inBoth(a, b);
  const all = a.length + b.length - same;
  return same >= ALIKE * all || (same >= MUCH && same >= ALIKE_WHERE_MUCH * all);
}

/** Pieces that stand in both; both in order. */
function inBoth(a: Uint32Array, b: Uint32Array): number {
  let [i, j, same] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i]!, b[j]!];
    if (x === y) same++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return same;
}

function idOf(texts: readonly string[]): string {
  const first = [...texts].sort()[0] ?? '';
  let hash = 0x811c9dc5;
  for (let i = 0; i < first.length; i++) hash = Math.imul(hash ^ first.charCodeAt(i), 0x01000193);
  return `wave-${(hash >>> 0).toString(36)}`;
}
