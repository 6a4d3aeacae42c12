import { isFamilyFirst } from './name.ts';
import { SUFFIXES, TITLES } from './name-words.ts';

/** How to call somebody in a sentence: the first word of the name that is no title; an address as it stands. */
export function calledOf(name: string): string {
  if (name.includes('@')) return name;
  const said = isFamilyFirst(name) ? name.slice(name.indexOf(',') + 1) : name;
  const words = said.split(/[\s,]+/).filter((word) => word !== '');
  return words.find((word) => !isTitle(word)) ?? name;
}

function isTitle(word: string): boolean {
  const folded = word.toLowerCase().replace(/[^\p{L}]/gu, '');
  // "Ed" and "Ma" are degrees behind a name and people before one: only with a dot or two capitals is it no name.
  return TITLES.has(folded) || (SUFFIXES.has(folded) && /\.|\p{Lu}.*\p{Lu}/u.test(word));
}

/** What to write into a note so that it means this name (sources/notes reads it). */
export function mentionOf(name: string): string {
  return /^[^\s:,;()"]+$/.test(name) ? `@${name}` : `@"${name.replaceAll('"', '')}"`;
}
