import type { OwnWord, OwnWords } from './owner-words.ts';
import { writtenAt } from './plain.ts';
import type { Reading } from './reading.ts';

/** A word of the note that stands in the owner's own profile. */
export interface Particular {
  readonly own: OwnWord;
  /** As it is written in the note. */
  readonly quote: string;
  /** Where in the plain text. */
  readonly start: number;
  /** It stands in a title that is quoted whole, which a machine does as easily. */
  readonly isInTitle: boolean;
}

export interface Specificity {
  /** 0..20; from 8 on the note is about this owner (docs/methods.md §9). */
  readonly bits: number;
  /** The most telling first. */
  readonly words: readonly Particular[];
}

/** The words of one note that are the owner's own, each of the owner's words once. `foundAt`: for each word the owner's that it is. */
export function particularsIn(
  { plain, words }: Reading,
  own: OwnWords,
  foundAt: readonly (OwnWord | undefined)[],
  senderName: readonly string[],
): readonly Particular[] {
  const byWord = new Map<OwnWord, Particular>();
  let spans: readonly (readonly [number, number])[] | undefined;
  for (let i = 0; i < words.length; i++) {
    const found = foundAt[i];
    if (found === undefined || byWord.has(found)) continue;
    const { text, start, end } = words[i]!;
    if (own.name.has(text) || senderName.includes(text)) continue;
    spans ??= titlesIn(plain.text, own.titles);
    const isInTitle = spans.some(([from, to]) => start >= from && end <= to);
    byWord.set(found, { own: found, quote: writtenAt(plain, start, end), start, isInTitle });
  }
  return [...byWord.values()];
}

function titlesIn(text: string, titles: readonly string[]): readonly (readonly [number, number])[] {
  return titles.flatMap((title) => {
    const at = text.indexOf(title);
    return at < 0 ? [] : [[at, at + title.length] as const];
  });
}

/** In how many notes of the inbox each of the owner's words stands. */
export function countWords(notes: readonly (readonly Particular[])[]): ReadonlyMap<OwnWord, number> {
  const counts = new Map<OwnWord, number>();
  for (const words of notes) for (const { own } of words) counts.set(own, (counts.get(own) ?? 0) + 1);
  return counts;
}

/** Notes an inbox is thought to have held before, in which a rare word stood in one of so many: three notes tell nothing of how common a word is. */
const EARLIER_NOTES = 16;
const RARE = 1 / 128;
/** No word is worth more: a coincidence of one word is never excluded. */
const MOST_PER_WORD = 6;
/** What a machine can fill in, all together. */
const MOST_FILLABLE = 6;
const MOST = 20;

/**
 * Specificity bits (docs/methods.md §9): Σ min(6, −log2 f), f the share of *other* notes of the inbox with that word, shrunk towards rare.
 * `inbox` counts this note too; `mates` are the others of its wave, which say the same and count as this one.
 */
export function specificity(
  words: readonly Particular[],
  inbox: { readonly counts: ReadonlyMap<OwnWord, number>; readonly size: number },
  mates: ReadonlyMap<OwnWord, number>,
): Specificity {
  const worth = words.map((word) => ({ word, bits: bitsOf(word, inbox, mates) })).sort((a, b) => b.bits - a.bits);
  let free = 0;
  let fillable = 0;
  for (const { word, bits } of worth) {
    if (word.own.isFillable || word.isInTitle) fillable += bits;
    else free += bits;
  }
  return { bits: Math.min(MOST, free + Math.min(MOST_FILLABLE, fillable)), words: worth.map(({ word }) => word) };
}

function bitsOf(
  { own }: Particular,
  { counts, size }: { readonly counts: ReadonlyMap<OwnWord, number>; readonly size: number },
  mates: ReadonlyMap<OwnWord, number>,
): number {
  const others = Math.max(0, (counts.get(own) ?? 1) - 1 - (mates.get(own) ?? 0));
  const share = (others + EARLIER_NOTES * RARE) / (Math.max(0, size - 1) + EARLIER_NOTES);
  return Math.min(MOST_PER_WORD, -Math.log2(Math.min(1, share)));
}
