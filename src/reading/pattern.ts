/** Patterns of packs, taken apart once. What the signs mean stands in pack.ts. Pure. */

import type { WordList } from './pack.ts';

/** Phrases by their first word, longest first; the words after the first are kept. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

export type Builtin = 'Name' | 'number' | 'due' | 'dayofmonth' | 'clock' | 'numdate' | 'count' | 'any';

export type Element =
  | { readonly is: 'words'; readonly phrases: Phrases; readonly builtins: readonly Builtin[]; readonly times: Times }
  | { readonly is: 'not'; readonly phrases: Phrases; readonly builtins: readonly Builtin[] }
  | { readonly is: 'gap'; readonly most: number }
  | { readonly is: 'rest' | 'open' | 'close' | 'start' | 'clause' | 'end' | 'question' | 'no-question' | 'comma' };

type Times = 'once' | 'maybe' | 'any';

export interface Pattern {
  readonly tag: string;
  /** As it was written: tests and reports name it. */
  readonly written: string;
  readonly elements: readonly Element[];
  /** Of each of these a word must stand somewhere in the sentence: most patterns are passed over by that alone. */
  readonly needs: readonly Phrases[];
  readonly needsQuestion: boolean;
  /** Kinds of tokens without which it cannot fit: a comma, digits. */
  readonly needsKinds: readonly ('mark' | 'number')[];
}

/** Words a starred element takes at most. */
export const MOST_REPEATS = 4;
const USUAL_GAP = 3;
const LONGEST_GAP = 12;

const SIGNS: Readonly<Record<string, Exclude<Element['is'], 'words' | 'not' | 'gap'>>> = {
  '~': 'rest',
  '[': 'open',
  ']': 'close',
  '^': 'start',
  '^,': 'clause',
  $: 'end',
  '?': 'question',
  '!?': 'no-question',
  ',': 'comma',
};

const BUILTINS = new Set<string>(['Name', 'number', 'due', 'dayofmonth', 'clock', 'numdate', 'count', 'any']);

export class Classes {
  private readonly written: Readonly<Record<string, WordList>>;
  private readonly done = new Map<string, readonly string[][]>();

  private readonly fold: (word: string) => string;

  constructor(written: Readonly<Record<string, WordList>>, fold: (word: string) => string) {
    this.written = written;
    this.fold = fold;
  }

  /** Every phrase of a class as words. Throws for a class that is none: a mistake in a pack, found by its test. */
  phrases(name: string): readonly string[][] {
    const known = this.done.get(name);
    if (known) return known;
    const list = this.written[name];
    if (list === undefined) throw new Error(`There is no class <${name}>.`);
    this.done.set(name, []);
    const made = list
      .split(/\s+/)
      .filter(Boolean)
      .flatMap((member) => this.members(member));
    this.done.set(name, made);
    return made;
  }

  members(member: string): readonly string[][] {
    const inner = /^<([a-z-]+)>$/.exec(member)?.[1];
    return inner === undefined ? [this.fold(member).split('_')] : this.phrases(inner);
  }
}

/** Lines of patterns; blank lines and remarks are left out. */
export function patternsOf(text: string, classes: Classes): Pattern[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => patternOf(line, classes));
}

function patternOf(line: string, classes: Classes): Pattern {
  const tag = /^([a-z][a-z-]*(?: [a-z0-9-]+)*): /.exec(line)?.[1] ?? '';
  const body = tag === '' ? line : line.slice(tag.length + 2);
  try {
    const parts = body.split(/\s+/).filter(Boolean);
    const elements = parts.map((part) => elementOf(part, classes));
    const needs = elements.flatMap((one) => (isNeeded(one) ? [one.phrases] : []));
    const needsQuestion = elements.some(({ is }) => is === 'question');
    return { tag, written: line, elements, needs, needsQuestion, needsKinds: kindsIn(elements) };
  } catch (fault) {
    throw new Error(`Pattern "${line}": ${(fault as Error).message}`);
  }
}

function kindsIn(elements: readonly Element[]): ('mark' | 'number')[] {
  const isNumber = (one: Element) =>
    one.is === 'words' && one.times === 'once' && one.phrases.size === 0 && one.builtins.join() === 'number';
  return [
    ...(elements.some(({ is }) => is === 'comma') ? (['mark'] as const) : []),
    ...(elements.some(isNumber) ? (['number'] as const) : []),
  ];
}

/** A word of it must stand in the sentence, whatever else does. */
function isNeeded(element: Element): element is Extract<Element, { is: 'words' }> {
  return element.is === 'words' && element.times === 'once' && element.builtins.length === 0;
}

function elementOf(part: string, classes: Classes): Element {
  const sign = SIGNS[part];
  if (sign) return { is: sign };
  const gap = /^\.\.(\d*)$/.exec(part);
  if (gap) return { is: 'gap', most: Math.min(LONGEST_GAP, gap[1] ? Number(gap[1]) : USUAL_GAP) };
  if (part.startsWith('!')) return { is: 'not', ...alternatives(part.slice(1), classes) };
  const times = part.endsWith('?') ? 'maybe' : part.endsWith('*') ? 'any' : 'once';
  return { is: 'words', times, ...alternatives(times === 'once' ? part : part.slice(0, -1), classes) };
}

function alternatives(part: string, classes: Classes): { phrases: Phrases; builtins: Builtin[] } {
  const names = part.split('|');
  const isBuiltin = (name: string) => BUILTINS.has(name.slice(1, -1));
  const builtins = names.filter(isBuiltin).map((name) => name.slice(1, -1) as Builtin);
  const members = names.filter((name) => !isBuiltin(name)).flatMap((name) => classes.members(name));
  return { phrases: byFirstWord(members), builtins };
}

export function byFirstWord(phrases: readonly (readonly string[])[]): Phrases {
  const byFirst = Map.groupBy(phrases, (words) => words[0]!);
  return new Map(
    [...byFirst].map(([first, all]) => [first, all.map((w) => w.slice(1)).sort((a, b) => b.length - a.length)]),
  );
}

/** Elements with which a match can begin: all up to the first that must take a word. */
export function beginnings(pattern: Pattern): Element[] {
  const found: Element[] = [];
  for (const element of pattern.elements) {
    if (element.is === 'gap' || element.is === 'rest') throw new Error(`"${pattern.written}" begins with a gap.`);
    if (element.is === 'words') found.push(element);
    if (element.is === 'comma') found.push(element);
    if (element.is === 'words' && element.times === 'once') return found;
  }
  return found;
}

/** Every word a pattern names, for the vocabulary. */
export function wordsOf(pattern: Pattern): string[] {
  return pattern.elements.flatMap((element) => {
    if (element.is !== 'words' && element.is !== 'not') return [];
    return [...element.phrases].flatMap(([first, rests]) => [first, ...rests.flat()]);
  });
}
