import { fold } from '../basics/text.ts';
import { isFamilyFirst } from './name.ts';
import { SUFFIXES, TITLES } from './name-words.ts';
import { nicknameLines } from './nicknames.ts';

/** How to call somebody in a sentence: the first word of the name that is no title and no ornament; an address as it stands. */
export function calledOf(name: string): string {
  if (name.includes('@')) return name;
  const said = isFamilyFirst(name) ? name.slice(name.indexOf(',') + 1) : name;
  const words = said.split(/[\s,]+/).filter((word) => word !== '');
  // "Hello 🌻" greets nobody.
  const isNaming = (word: string) => !isTitle(word) && /\p{L}/u.test(word);
  const called = words.find(isNaming) ?? words.find((word) => !isTitle(word)) ?? name;
  if (isShouted(name)) return spoken(called);
  return givenBehind(called, words) ?? called;
}

/** "MÜLLER Hans-Peter": family names in capitals stand first on the continent. Only before a name that is surely a given one. */
function givenBehind(first: string, words: readonly string[]): string | undefined {
  if (!/^\p{Lu}{3,}(?:-\p{Lu}+)*$/u.test(first)) return undefined;
  const next = words[words.indexOf(first) + 1];
  const given = /^\p{Lu}\p{Ll}+/u.exec(next ?? '')?.[0];
  return given !== undefined && nicknameLines(fold(given)) !== undefined ? next : undefined;
}

/** Written in capitals throughout, as forms and old address books do. What stands in brackets is a department or a remark. */
function isShouted(name: string): boolean {
  const letters = name.split('(', 1)[0]!.replace(/\P{L}/gu, '');
  // A capital of Turkish cannot be made small without knowing that it is Turkish.
  return letters.length > 1 && /^\p{Lu}+$/u.test(letters) && !/[İĞŞ]/u.test(letters);
}

/** "ANNE-MARIE" is called Anne-Marie; two letters may be initials. */
function spoken(word: string): string {
  if (word.replace(/\P{L}/gu, '').length < 3) return word;
  return word.replace(/(\p{L})(\p{L}+)/gu, (_, first: string, rest: string) => first + rest.toLowerCase());
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
