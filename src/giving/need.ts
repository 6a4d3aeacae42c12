/** The telling words of a need, looked for in one longer text after another: for what is too much to index. Pure. */

import { BEST, formsIn, isBeginning, type Word, wordsOf, worthOf } from './words.ts';

/** One word of a need. */
export interface NeedWord {
  /** Names it within its need. */
  readonly name: string;
  /** How it begins in each of its forms: what an index of letters is asked for. */
  readonly beginning: string;
  /** Every form that speaks of it, with what it says beside the word itself. */
  readonly worth: ReadonlyMap<string, number>;
}

/** What a text says of a need: its words by name, each from 0 (left out) to 1 (said in so many words). */
export type Said = ReadonlyMap<string, number>;

/** Words looked for; a line has hardly more. */
const MOST_WORDS = 10;
/** UTF-16 units of a text that are looked at. */
const MOST_READ = 20_000;
/** Letters a beginning needs to mean one thing. */
const LEAST_BEGINNING = 4;

export function needWords(need: string): NeedWord[] {
  const byName = new Map(wordsOf(need, BEST).map((word) => [word.join(' '), word]));
  return [...byName].slice(0, MOST_WORDS).map(([name, word]) => {
    return { name, beginning: beginningOf(word), worth: worthOf(word, BEST) };
  });
}

export function saidIn(text: string, words: readonly NeedWord[]): Said {
  const said = new Map<string, number>();
  for (const form of formsIn(text.slice(0, MOST_READ)))
    for (const { name, worth } of words) {
      const one = worth.get(form) ?? 0;
      if (one > (said.get(name) ?? 0)) said.set(name, one);
    }
  return said;
}

/** What all stems of a word begin with; the longest stem where that is too short to mean anything. */
function beginningOf(word: Word): string {
  const stems = word.filter((form) => !isBeginning(form)).sort((x, y) => y.length - x.length);
  let shared = stems[0]!;
  while (!stems.every((stem) => stem.startsWith(shared))) shared = shared.slice(0, -1);
  return shared.length >= LEAST_BEGINNING ? shared : stems[0]!;
}
