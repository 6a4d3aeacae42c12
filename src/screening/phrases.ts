import { isWrittenWithoutBlanks, MOST_FROM_ONE, type Plain, plainText } from './plain.ts';

/** A cue found in a note: the words between two units of its plain text. */
export interface Found<Cue extends string> {
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
}

/**
 * All phrases of all cues and languages as one tree of letters: a note is walked through once, however many there are. Nodes are numbers
 * and stand in flat arrays, one after another as they were made: most of a walk then stays in the processor's cache.
 */
export interface Phrases<Cue extends string> {
  readonly tree: Tree;
  /** The nodes of first letters by letter: the root has too many children to look through. */
  readonly firsts: Int32Array;
  /** By node; cues of phrases that end here with a whole word, and of those that may go on (`*`). */
  readonly ends: ReadonlyMap<number, Ends<Cue>>;
  /** Of hashed beginnings, which some phrase has: most words need not be walked. */
  readonly beginnings: Beginnings;
}

interface Tree {
  /** By node: the letter that leads to it, its first child, its next sibling, and 1 where a phrase ends. 0 is the root, and no child. */
  readonly letter: Uint16Array;
  readonly child: Int32Array;
  readonly sibling: Int32Array;
  readonly isEnd: Uint8Array;
}

interface Ends<Cue> {
  whole: readonly Cue[];
  open: readonly Cue[];
}

const ROOT = 0;
/** UTF-16 units. */
const LETTERS = 1 << 16;

function childOf(
  { letter, child, sibling }: Pick<Tree, 'letter' | 'child' | 'sibling'>,
  node: number,
  code: number,
): number {
  let one = child[node]!;
  while (one !== ROOT && letter[one] !== code) one = sibling[one]!;
  return one;
}

/** By hash: 1 where a phrase begins so. Of five letters, and of three for phrases that are shorter. */
interface Beginnings {
  readonly long: Uint8Array;
  readonly short: Uint8Array;
}

const LONG = 5;
const SHORT = 3;
const BEGINNINGS = 1 << 14;

function beginningOf(text: string, at: number, length: number): number {
  let hash = 0x9e37;
  for (let i = at; i < at + length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (Math.imul(hash, 0x85ebca6b) >>> 16) & (BEGINNINGS - 1);
}

/** By cue: phrases separated by `|` or line breaks, in any language; a `*` at the end lets the last word go on. */
export function phrasesFrom<Cue extends string>(listByCue: Readonly<Record<Cue, string>>): Phrases<Cue> {
  const lists = Object.entries(listByCue) as [Cue, string][];
  // Each letter makes at most one node.
  const most = lists.reduce((sum, [, list]) => sum + list.length * MOST_FROM_ONE, 1);
  const grown = { letter: new Uint16Array(most), child: new Int32Array(most), sibling: new Int32Array(most), count: 1 };
  const ends = new Map<number, Ends<Cue>>();
  const beginnings = { long: new Uint8Array(BEGINNINGS), short: new Uint8Array(BEGINNINGS) };
  for (const [cue, list] of lists)
    for (const phrase of list.split(/[|\n]/)) {
      const letters = plainText(phrase).trim();
      if (letters === '') continue;
      const goesOn = phrase.trim().endsWith('*') || isWrittenWithoutBlanks(letters.at(-1)!);
      markBeginning(beginnings, letters, goesOn);
      const node = grow(grown, letters);
      const { whole, open } = ends.get(node) ?? { whole: [], open: [] };
      ends.set(node, goesOn ? { whole, open: [...open, cue] } : { whole: [...whole, cue], open });
    }
  const isEnd = new Uint8Array(grown.count);
  for (const node of ends.keys()) isEnd[node] = 1;
  const [letter, child, sibling] = [grown.letter, grown.child, grown.sibling].map((one) => one.slice(0, grown.count));
  const firsts = new Int32Array(LETTERS);
  for (let one = child![ROOT]!; one !== ROOT; one = sibling![one]!) firsts[letter![one]!] = one;
  return { tree: { letter, child, sibling, isEnd } as Tree, firsts, ends, beginnings };
}

/** Last among its siblings: letters of the languages written first are met most often. */
function place({ child, sibling }: { child: Int32Array; sibling: Int32Array }, parent: number, node: number): void {
  let last = child[parent]!;
  if (last === ROOT) {
    child[parent] = node;
    return;
  }
  while (sibling[last] !== ROOT) last = sibling[last]!;
  sibling[last] = node;
}

/** The node at the end of these letters, made where it is not there yet. */
function grow(
  grown: { letter: Uint16Array; child: Int32Array; sibling: Int32Array; count: number },
  letters: string,
): number {
  let node = ROOT;
  for (let i = 0; i < letters.length; i++) {
    const code = letters.charCodeAt(i);
    let next = childOf(grown, node, code);
    if (next === ROOT) {
      next = grown.count++;
      grown.letter[next] = code;
      place(grown, node, next);
    }
    node = next;
  }
  return node;
}

function markBeginning({ long, short }: Beginnings, letters: string, goesOn: boolean): void {
  if (letters.charCodeAt(0) > MAYBE_WITHOUT_BLANKS) return;
  // What follows a whole phrase is a blank.
  const known = goesOn ? letters : `${letters} `;
  if (known.length >= LONG) long[beginningOf(known, 0, LONG)] = 1;
  else if (known.length >= SHORT) short[beginningOf(known, 0, SHORT)] = 1;
  else short.fill(1);
}

const BLANK = 32;
/** Units above this may belong to a script without blanks. */
const MAYBE_WITHOUT_BLANKS = 0x0dff;
const WITHOUT_BLANKS = /[\u0e00-\uffff]/;

/** Every phrase that stands in the note, in order of where it begins; of one cue at one place only the longest. */
export function phrasesIn<Cue extends string>(phrases: Phrases<Cue>, { text }: Plain): readonly Found<Cue>[] {
  const { beginnings } = phrases;
  const found: Found<Cue>[] = [];
  const isSpaced = !WITHOUT_BLANKS.test(text);
  for (let start = 1; start < text.length; ) {
    if (isBeginning(beginnings, text, start)) walk(phrases, text, start, found);
    const next = isSpaced ? text.indexOf(' ', start) + 1 : nextStart(text, start + 1);
    if (next <= start) break;
    start = next;
  }
  return found;
}

/** Where a phrase may begin next: at a word, or anywhere in a script without blanks. */
function nextStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at - 1) !== BLANK && text.charCodeAt(at) <= MAYBE_WITHOUT_BLANKS) at++;
  return at;
}

function isBeginning({ long, short }: Beginnings, text: string, at: number): boolean {
  // A script without blanks says much in two signs.
  if (text.charCodeAt(at) > MAYBE_WITHOUT_BLANKS) return true;
  return long[beginningOf(text, at, LONG)] === 1 || short[beginningOf(text, at, SHORT)] === 1;
}

function walk<Cue extends string>(
  { tree, firsts, ends }: Phrases<Cue>,
  text: string,
  start: number,
  found: Found<Cue>[],
): void {
  let node = ROOT;
  const first = found.length;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    node = at === start ? firsts[code]! : childOf(tree, node, code);
    if (node === ROOT) return;
    if (tree.isEnd[node] === 0) continue;
    const { whole, open } = ends.get(node)!;
    for (const cue of open) put(found, first, { cue, start, end: at + 1 });
    if (whole.length === 0 || text.charCodeAt(at + 1) !== BLANK) continue;
    for (const cue of whole) put(found, first, { cue, start, end: at + 1 });
  }
}

function put<Cue extends string>(found: Found<Cue>[], first: number, one: Found<Cue>): void {
  for (let i = first; i < found.length; i++) {
    if (found[i]!.cue !== one.cue) continue;
    found[i] = one;
    return;
  }
  found.push(one);
}
