/**
 * What the learnt judge sees of a sentence, as slots of a table: words and their neighbours, classes of the pack, form, place in
 * the letter, words of the sentences beside it, and what the patterns said. Names, numbers and words nobody knows are masked, so that no finding hangs on them. Pure.
 */

import type { Language } from './compile.ts';
import type { Hit, Searched } from './search.ts';
import type { Token } from './tokens.ts';

/** Slots for the signs of one language. With 2^14 the mean precision over findings was .007 less, with 2^18 .002 more. */
export const SLOTS = 1 << 15;
/** Signs of one sentence; what a longer one says stands in its beginning. */
const MOST_SIGNS = 1200;

/** A word the judge knows: its number, what it shares with its other forms, its classes in the pack. */
interface Known {
  readonly id: number;
  readonly parts: readonly number[];
  readonly classes: readonly number[];
  /** Written with a capital letter inside a sentence it is still this word, not somebody's name. */
  readonly mayBeCapital: boolean;
}

/** Words the judge knows, by their folded form. */
export type Lexicon = ReadonlyMap<string, Known>;

/** Letters at the beginning and end by which forms of one word are taken together, for words that have more. */
const STEMS = [5, 4];
const ENDING = 3;
/** Classes of one word that are looked at; verbs of some packs stand in a dozen. */
const MOST_CLASSES = 6;

/**
 * `words`: those met in training that are no names; one written with a capital (a German noun) is known with one anywhere. The
 * pack's own words are known as well.
 */
export function lexiconOf(words: Iterable<string>, language: Language): Lexicon {
  const classes = classesOf(language);
  const known = new Map<string, Known>();
  const add = (word: string, mayBeCapital: boolean) => {
    if (known.has(word)) return;
    known.set(word, { id: hashOf(word), parts: partsOf(word), classes: classes.get(word) ?? NONE, mayBeCapital });
  };
  for (const word of [...language.vocabulary, ...classes.keys()]) add(word, true);
  for (const word of words) {
    const lower = word.toLowerCase();
    add(lower, lower !== word);
  }
  return known;
}

const NONE: readonly number[] = [];

function classesOf({ classes }: Language): Map<string, number[]> {
  const byWord = new Map<string, number[]>();
  for (const [name, phrases] of classes) {
    const id = hashOf(`<${name}>`);
    for (const words of phrases) {
      const own = byWord.get(words[0]!) ?? [];
      if (words.length > 1 || own.includes(id) || own.length >= MOST_CLASSES) continue;
      byWord.set(words[0]!, [...own, id]);
    }
  }
  return byWord;
}

/** What is known of the letter around the sentence. */
export interface Place {
  readonly at: number;
  readonly of: number;
  readonly before: Searched | null;
  readonly after: Searched | null;
  /** A bare formula of thanks at the end of a letter, or under an ask. */
  readonly isClosing: boolean;
}

const slots = new Uint16Array(MOST_SIGNS);
const seen = new Uint32Array(SLOTS);
let generation = 0;
let count = 0;

function put(hash: number): void {
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  if (seen[slot] === generation || count === MOST_SIGNS) return;
  seen[slot] = generation;
  slots[count++] = slot;
}

/** Slots of one sentence, each once: first those of its words, from `words` on those of patterns. The next call overwrites them. */
export function signsOf(one: Searched, place: Place, lexicon: Lexicon): { slots: Uint16Array; words: number } {
  generation++;
  count = 0;
  wordsInto(one, lexicon);
  formInto(one, place);
  besideInto(BEFORE, place.before, lexicon);
  besideInto(AFTER, place.after, lexicon);
  const words = count;
  patternsInto(one, place);
  return { slots: slots.subarray(0, count), words };
}

// --- Words ----------------------------------------------------------------------------------------------------------

const ids: number[] = [];
const knowns: (Known | undefined)[] = [];

function wordsInto({ sentence }: Searched, lexicon: Lexicon): void {
  const { tokens, isQuestion } = sentence;
  const length = tokens.length;
  placeWords(tokens, lexicon);
  for (let i = 0; i <= length; i++) {
    const id = i < length ? ids[i]! : END;
    const before = i > 0 ? ids[i - 1]! : START;
    const pair = mix(before, id);
    put(id);
    put(pair);
    if (isQuestion) put(mix(QUESTION, id));
    if (i > 0) {
      const first = i > 1 ? ids[i - 2]! : START;
      put(mix(first, pair));
      put(mix(mix(SKIP, first), id));
    }
    if (i === length || id === NAME || tokens[i]!.kind !== 'word') continue;
    const known = knowns[i];
    for (const part of known ? known.parts : partsOf(tokens[i]!.norm)) put(part);
    for (const one of known ? known.classes : NONE) {
      put(one);
      put(mix(before, one));
      if (i + 1 < length) put(mix(one, ids[i + 1]!));
    }
  }
}

/** A sentence with more words than this in capitals is shouted, or a heading: then capitals name nobody. */
const SHOUTED_SHARE = 0.6;

function placeWords(tokens: readonly Token[], lexicon: Lexicon): void {
  let capitals = 0;
  for (const { isCapital } of tokens) if (isCapital) capitals++;
  const isShouted = capitals > tokens.length * SHOUTED_SHARE;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const known = token.kind === 'word' ? lexicon.get(token.norm) : undefined;
    const isName = token.isCapital && !isShouted && !(known && (i === 0 || known.mayBeCapital));
    knowns[i] = known;
    ids[i] = token.kind !== 'word' ? markOf(token) : isName ? NAME : known ? known.id : RARE;
  }
}

function markOf({ kind, norm }: Token): number {
  if (kind === 'number') return NUMBER;
  return kind === 'quotation' ? QUOTATION : hashOf(norm);
}

function partsOf(word: string): number[] {
  const stems = STEMS.filter((letters) => word.length > letters).map((letters) => word.slice(0, letters));
  const all = stems.map((stem) => mix(STEM, hashOf(stem)));
  return word.length > ENDING + 1 ? [...all, mix(END, hashOf(word.slice(-ENDING)))] : all;
}

// --- Form and place -------------------------------------------------------------------------------------------------

const LENGTHS = [2, 4, 7, 12, 20, 35];

function formInto({ sentence }: Searched, { at, of, before, after, isClosing }: Place): void {
  put(
    mix(
      LENGTH,
      LENGTHS.findIndex((most) => sentence.tokens.length <= most),
    ),
  );
  if (sentence.isQuestion) put(QUESTION);
  if (sentence.isExclaimed) put(mix(PLACE, 1));
  put(mix(PLACE, of === 1 ? 2 : at === 0 ? 3 : at === of - 1 ? 4 : 5));
  if (before?.sentence.isQuestion) put(mix(PLACE, 6));
  if (after?.sentence.isQuestion) put(mix(PLACE, 7));
  if (isClosing) put(mix(PLACE, 8));
}

/** Words of the sentence beside it: "Could I give him your name?" asks for a reference where the landlord wants one. */
function besideInto(side: number, other: Searched | null, lexicon: Lexicon): void {
  other?.sentence.tokens.forEach(({ norm, isCapital }, i) => {
    const known = lexicon.get(norm);
    if (known && (i === 0 || !isCapital || known.mayBeCapital)) put(mix(side, known.id));
  });
}

// --- Patterns -------------------------------------------------------------------------------------------------------

function patternsInto({ found, denied }: Searched, { before, after }: Place): void {
  for (const hit of found) hitInto(FOUND, hit);
  for (const hit of denied) hitInto(DENIED, hit);
  if (found.length === 0) put(mix(FOUND, 1));
  for (const { kind } of before?.found ?? []) put(mix(BEFORE, hashOf(kind)));
  for (const { kind } of after?.found ?? []) put(mix(AFTER, hashOf(kind)));
}

function hitInto(side: number, { kind, pattern }: Hit): void {
  const said = mix(side, hashOf(kind));
  put(said);
  put(mix(said, hashOf(pattern.tag)));
  put(mix(said, hashOf(pattern.written)));
}

// --- Numbers for words ----------------------------------------------------------------------------------------------

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

export function hashOf(text: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return mix(hash, 1);
}

function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}

const START = hashOf('(START)');
const END = hashOf('(END)');
const NAME = hashOf('(NAME)');
const NUMBER = hashOf('(NUMBER)');
const QUOTATION = hashOf('(QUOTATION)');
const RARE = hashOf('(RARE)');
const STEM = hashOf('(STEM)');
const SKIP = hashOf('(SKIP)');
const QUESTION = hashOf('(QUESTION)');
const LENGTH = hashOf('(LENGTH)');
const PLACE = hashOf('(PLACE)');
const FOUND = hashOf('(FOUND)');
const DENIED = hashOf('(DENIED)');
const BEFORE = hashOf('(BEFORE)');
const AFTER = hashOf('(AFTER)');
