/** Names and companies as letters write them. Pure. */

import { fold as folded } from '../basics/text.ts';
import type { When } from '../basics/when.ts';

/** "Weiß" and "WEISS" are one name. */
function fold(text: string): string {
  return folded(text).replaceAll('ß', 'ss');
}

const TITLES = new Set(
  'dr prof professor mr mrs ms mx miss sir dame frau herr madame mme monsieur m mlle senor senora senhor senhora dona don doctor doktor docteur'.split(
    ' ',
  ),
);

/** The words of a name without titles, folded; `search`: what to look for in letters: the family name. */
export function namesOf(name: string): { readonly words: readonly string[]; readonly search: readonly string[] } {
  const words = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !TITLES.has(word));
  const last = words.at(-1);
  return { words, search: last === undefined ? [] : [last] };
}

/** Letters below which a lone name is taken for any word. */
const LEAST_LETTERS = 3;

/**
 * Whether a text names somebody: the whole name, or a title with the family name ("Frau Weiss"). The family name alone may
 * be anybody's, unless it is all that is wanted.
 */
export function nameInText(name: string): (text: string) => boolean {
  const { words } = namesOf(name);
  const last = words.at(-1) ?? '';
  if (last.length < LEAST_LETTERS) return () => false;
  const whole = ` ${words.join(' ')} `;
  return (text) => {
    const told = fold(text).split(/[^\p{L}\p{N}]+/u);
    if (` ${told.join(' ')} `.includes(whole)) return true;
    return words.length > 1 && told.some((word, i) => word === last && TITLES.has(told[i - 1] ?? ''));
  };
}

const LEGAL = new Set(
  'gmbh ag kg co ltd limited llc llp inc corp plc sa sarl sas srl sl ab as oy bv nv ev e v'.split(' '),
);

/** A company's name as it may be written: with and without what the law adds to it. */
export function companyNames(company: string): readonly string[] {
  const words = fold(company)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const plain = words.filter((word, i) => i === 0 || !LEGAL.has(word));
  const both = [plain.join(' '), words.join(' ')].filter((name) => name.length >= LEAST_LETTERS);
  return [...new Set(both)];
}

/** UTF-16 units of a text that are looked at, and of a sentence that is quoted. */
const LOOKED_AT = 20_000;
const LONGEST_QUOTE = 300;

/** The first sentence of which the test holds; null where there is none. */
export function sentenceWith(text: string, test: (sentence: string) => boolean): string | null {
  const found = sentencesOf(text.slice(0, LOOKED_AT)).find(test);
  return found === undefined ? null : found.replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUOTE);
}

/** A full stop behind a title ends no sentence. */
function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const part of text.split(/(?<=[.!?…])\s+|\n[ \t\r]*\n/)) {
    const before = sentences.at(-1);
    const last = fold((before ?? '').slice(-12))
      .split(/[^\p{L}]+/u)
      .findLast((word) => word !== '');
    if (before?.endsWith('.') && TITLES.has(last ?? '')) sentences[sentences.length - 1] = `${before} ${part}`;
    else sentences.push(part);
  }
  return sentences;
}

interface AtCompany {
  readonly value: string;
  readonly from?: When;
  readonly to?: When;
}

/** Whether two people were at the same company at the same time, as far as their cards say when. */
export function overlap(one: AtCompany, other: AtCompany): boolean {
  const names = companyNames(one.value);
  if (!companyNames(other.value).some((name) => names.includes(name))) return false;
  const end = (fact: AtCompany) => fact.to?.at ?? Number.POSITIVE_INFINITY;
  const begin = (fact: AtCompany) => fact.from?.at ?? Number.NEGATIVE_INFINITY;
  return begin(one) <= end(other) && begin(other) <= end(one);
}
