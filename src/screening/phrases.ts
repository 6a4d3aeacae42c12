import { isWrittenWithoutBlanks, type Plain, plain } from './plain.ts';

/** A cue found in a note: the words between two units of its plain text. */
export interface Found<Cue extends string> {
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
}

interface Node<Cue> {
  /** Most nodes lead on to one letter only, and comparing one is several times faster than looking it up. */
  only: number;
  onlyNext: Node<Cue> | undefined;
  more: Map<number, Node<Cue>> | undefined;
  /** Cues of phrases that end here with a whole word, and of those that may go on (`*`). */
  whole: readonly Cue[];
  open: readonly Cue[];
}

function emptyNode<Cue>(): Node<Cue> {
  return { only: -1, onlyNext: undefined, more: undefined, whole: [], open: [] };
}

function nextOf<Cue>(node: Node<Cue>, code: number): Node<Cue> | undefined {
  return node.only === code ? node.onlyNext : node.more?.get(code);
}

/** All phrases of all cues and languages as one tree of letters: a note is walked through once, however many there are. */
export interface Phrases<Cue extends string> {
  readonly root: Node<Cue>;
  /** Of hashed beginnings, which some phrase has: most words need not be walked. */
  readonly beginnings: Beginnings;
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
  const root = emptyNode<Cue>();
  const beginnings = { long: new Uint8Array(BEGINNINGS), short: new Uint8Array(BEGINNINGS) };
  for (const [cue, list] of Object.entries(listByCue) as [Cue, string][]) {
    for (const phrase of list.split(/[|\n]/)) if (phrase.trim() !== '') add(root, beginnings, cue, phrase.trim());
  }
  return { root, beginnings };
}

function add<Cue>(root: Node<Cue>, beginnings: Beginnings, cue: Cue, phrase: string): void {
  const isOpen = phrase.endsWith('*');
  const letters = plain(phrase).text.trim();
  let node = root;
  for (let i = 0; i < letters.length; i++) {
    const code = letters.charCodeAt(i);
    let next = nextOf(node, code);
    if (next === undefined) {
      next = emptyNode<Cue>();
      if (node.only < 0) [node.only, node.onlyNext] = [code, next];
      else {
        node.more ??= new Map();
        node.more.set(code, next);
      }
    }
    node = next;
  }
  const goesOn = isOpen || isWrittenWithoutBlanks(letters.at(-1) ?? ' ');
  markBeginning(beginnings, letters, goesOn);
  if (goesOn) node.open = [...node.open, cue];
  else node.whole = [...node.whole, cue];
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
export function phrasesIn<Cue extends string>(
  { root, beginnings }: Phrases<Cue>,
  { text }: Plain,
): readonly Found<Cue>[] {
  const found: Found<Cue>[] = [];
  const isSpaced = !WITHOUT_BLANKS.test(text);
  for (let start = 1; start < text.length; ) {
    if (isBeginning(beginnings, text, start)) walk(root, text, start, found);
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

function walk<Cue extends string>(root: Node<Cue>, text: string, start: number, found: Found<Cue>[]): void {
  let node: Node<Cue> | undefined = root;
  const first = found.length;
  for (let at = start; at < text.length; at++) {
    node = nextOf(node, text.charCodeAt(at));
    if (node === undefined) return;
    for (const cue of node.open) put(found, first, { cue, start, end: at + 1 });
    if (node.whole.length === 0 || text.charCodeAt(at + 1) !== BLANK) continue;
    for (const cue of node.whole) put(found, first, { cue, start, end: at + 1 });
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
