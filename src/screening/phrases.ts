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
}

/** By cue: phrases separated by `|` or line breaks, in any language; a `*` at the end lets the last word go on. */
export function phrasesFrom<Cue extends string>(listByCue: Readonly<Record<Cue, string>>): Phrases<Cue> {
  const root = emptyNode<Cue>();
  for (const [cue, list] of Object.entries(listByCue) as [Cue, string][]) {
    for (const phrase of list.split(/[|\n]/)) if (phrase.trim() !== '') add(root, cue, phrase.trim());
  }
  return { root };
}

function add<Cue>(root: Node<Cue>, cue: Cue, phrase: string): void {
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
  if (isOpen || isWrittenWithoutBlanks(letters.at(-1) ?? ' ')) node.open = [...node.open, cue];
  else node.whole = [...node.whole, cue];
}

const BLANK = 32;
/** Units above this may belong to a script without blanks. */
const MAYBE_WITHOUT_BLANKS = 0x0dff;

/** Every phrase that stands in the note, in order of where it begins; of one cue at one place only the longest. */
export function phrasesIn<Cue extends string>({ root }: Phrases<Cue>, { text }: Plain): readonly Found<Cue>[] {
  const found: Found<Cue>[] = [];
  for (let start = 1; start < text.length; start++) {
    const code = text.charCodeAt(start);
    if (code === BLANK) continue;
    const isStart = text.charCodeAt(start - 1) === BLANK || code > MAYBE_WITHOUT_BLANKS;
    if (isStart) walk(root, text, start, found);
  }
  return found;
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
