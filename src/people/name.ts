/** Names as people are compared by them. The name as written is kept elsewhere and always the one shown. */

import { LATIN_VARIANTS, LONG_FAMILY_NAMES } from './letters.ts';
import { GENERATIONS, PARTICLES, PROFESSIONS, PRONOUNS, SUBJECTS, SUFFIXES, TITLES } from './name-words.ts';
import { isEastAsian, type Script, scriptOf } from './script.ts';

/** Characters. The longest real names stay below 120; beyond that it is a text in a name field. */
const MAX_NAME = 300;
const MAX_WORD = 60;
const MAX_WORDS = 14;

export interface Name {
  /** Folded words of the name in the order spoken, given name first; no titles, degrees, brackets. */
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly script: Script;
  /** `jr`, `sr`, `ii` …; empty when not said. Father and son share every other word. */
  readonly generation: string;
}

/** What one written word comes to. Kept in a cache by callers that read many names: few words make many names. */
export interface Word {
  readonly kind: 'name' | 'title' | 'suffix' | 'generation' | 'none';
  /** Folded, split at hyphens and dots. */
  readonly tokens: readonly string[];
  readonly script: Script;
}

export type Words = Map<string, Word>;

const NO_WORD: Word = { kind: 'none', tokens: [], script: 'none' };

/** Reads a name as written: "Dr. Joanna Kowalska, MBA (she/her) 🚀", "Doe, Jane", "王小明". Never throws. */
export function parseName(raw: string, words: Words = new Map()): Name {
  const quick = ofTwoKnownWords(raw, words);
  if (quick !== null) return quick;
  const text = raw.length > MAX_NAME ? raw.slice(0, MAX_NAME) : raw;
  const main = isPlain(text) ? text : mainPart(text, words);
  const read = wordsOf(main, words);
  const generation = read.find((word) => word.kind === 'generation')?.tokens[0] ?? '';
  return arranged(nameWords(read), generation);
}

/**
 * "Joanna Kowalska" when both words were read before: most names of a large pass. The cache holds bare words only, so
 * nothing that would have to be cut away gets through here.
 */
function ofTwoKnownWords(raw: string, words: Words): Name | null {
  const space = raw.indexOf(' ');
  if (space < 1 || words.size === 0) return null;
  const given = words.get(raw.slice(0, space));
  const family = given === undefined ? undefined : words.get(raw.slice(space + 1));
  if (given?.kind !== 'name' || family?.kind !== 'name') return null;
  if (given.script !== 'latin' || family.script !== 'latin') return null;
  return { given: given.tokens, family: family.tokens, script: 'latin', generation: '' };
}

/** One text per name for maps: folded words in the order spoken. Empty when nothing of a name is in it. */
export function nameKey(raw: string): string {
  return tokensOf(raw).join(' ');
}

/** The folded words, given name first. */
export function tokensOf(raw: string): readonly string[] {
  const { given, family } = parseName(raw);
  return [...given, ...family];
}

/** "jk" for Joanna Kowalska. */
export function initialsOf(name: Name): string {
  return [...name.given, ...name.family].map((token) => String.fromCodePoint(token.codePointAt(0) ?? 0)).join('');
}

/** Letters, blanks, hyphens, dots and apostrophes only: nothing to cut away. */
function isPlain(text: string): boolean {
  return PLAIN.test(text) && !text.includes(' - ') && !text.includes(' via ');
}

const PLAIN = /^[\p{L}\p{M}\s.'’-]*$/u;
const BRACKETS = /\([^()]*\)?|\[[^[\]]*\]?|\{[^{}]*\}?|"[^"]*"|“[^”]*”|«[^»]*»/gu;
/** What follows is a remark: "Jane Doe | Coach", "Jane Doe via Docs", "Jane Doe - Acme". */
const REMARK = /\s*[|•‖／].*$|\s+(?:via|at|bei|chez|@)\s.*$|\s[-–—]\s.*$/iu;

function mainPart(raw: string, words: Words): string {
  const bare = raw.normalize('NFKC').replace(BRACKETS, ' ').replace(REMARK, '');
  // "(Jane)" or '"Jane Doe"' is all there is: then the wrapping goes and the name stays.
  const text = LETTER.test(bare) ? bare : raw.normalize('NFKC').replace(/["“”«»()[\]{}]/g, ' ');
  const comma = text.search(/[,،、;]/u);
  if (comma < 0) return text;
  const before = text.slice(0, comma);
  const after = text.slice(comma + 1).split(/[,،、;]/u, 1)[0] ?? '';
  if (isGivenPart(before, after, words)) return `${after} ${FAMILY_FIRST} ${before}`;
  return isGeneration(after, words) ? `${before} ${after}` : before;
}

/** "John Smith, Jr.": without it the son is the father. */
function isGeneration(after: string, words: Words): boolean {
  const read = wordsOf(after, words);
  return read.length === 1 && read[0]?.kind === 'generation';
}

const LETTER = /\p{L}/u;
/** Stands between given and family name when a comma said which is which; no letter, so it is never part of a name. */
const FAMILY_FIRST = '\u001f';

/** Does the only comma of a name stand between family and given name, as in "Doe, Jane", and not before a degree? */
export function isFamilyFirst(raw: string): boolean {
  const [before = '', after, ...more] = raw.slice(0, MAX_NAME).replace(BRACKETS, ' ').split(', ');
  return after !== undefined && more.length === 0 && isGivenPart(before, after, new Map());
}

/** "Doe, Jane" but not "Jane Doe, MBA", "Jane Doe, Certified Coach" nor "X, ACIPM". */
function isGivenPart(before: string, after: string, words: Words): boolean {
  const given = wordsOf(after, words).filter((word) => word.kind !== 'none');
  const family = nameWords(wordsOf(before, words));
  const isRemark = given.some((word) => word.kind === 'suffix' || word.tokens.some((token) => PROFESSIONS.has(token)));
  // "Doe, Dr. rer. nat." gives no first name, nor does "Bo Doe, Jr."
  const isNoName = given.every((word) => word.kind === 'title' || word.kind === 'generation');
  if (given.length > 3 || isRemark || isNoName) return false;
  return family.length <= 3 && !(isCapitals(after) && !isCapitals(before));
}

/** Unknown degrees come in capitals: "Doe, ACIPM". In a row all in capitals ("DOE, JANE") they say nothing. */
function isCapitals(part: string): boolean {
  const letters = part.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

function wordsOf(text: string, words: Words): Word[] {
  const read: Word[] = [];
  for (const written of text.split(/[\s·]+/u)) {
    if (written === '') continue;
    if (read.length === MAX_WORDS) break;
    read.push(written === FAMILY_FIRST ? SEPARATOR : wordOf(written, words));
  }
  return read;
}

const SEPARATOR: Word = { kind: 'none', tokens: [FAMILY_FIRST], script: 'none' };

function wordOf(written: string, words: Words): Word {
  const known = words.get(written);
  if (known !== undefined) return known;
  const word = readWord(written);
  words.set(written, word);
  return word;
}

function readWord(written: string): Word {
  // An address or a link in a name field says nothing about the name, and may be there to mislead.
  if (written.length > MAX_WORD || written.includes('@') || written.includes('://')) return NO_WORD;
  const folded = foldWord(written);
  const script = scriptOf(folded);
  if (script === 'none') return NO_WORD;
  const joined = folded.replace(/[^\p{L}\p{M}]/gu, '');
  const tokens = folded
    .replace(/['’`´ʼ]/gu, '')
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter((token) => /\p{L}/u.test(token));
  if (written.includes('/') && tokens.every((token) => PRONOUNS.has(token))) return NO_WORD;
  if (GENERATIONS.has(joined)) return { kind: 'generation', tokens: [joined], script };
  if (TITLES.has(joined) || isChainOfTitles(tokens)) return { kind: 'title', tokens, script };
  if (SUFFIXES.has(joined)) return { kind: 'suffix', tokens, script };
  return { kind: 'name', tokens: tokens.slice(0, 4), script };
}

/** "Dipl.-Ing.", "Univ.-Prof." */
function isChainOfTitles(tokens: readonly string[]): boolean {
  return tokens.length > 1 && tokens.every((token) => TITLES.has(token));
}

/** Accents go, because half the sources drop them; marks that are vowels (Indic, Thai, kana) stay. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/g;

function foldWord(written: string): string {
  if (/^[a-z]+$/i.test(written)) return written.toLowerCase();
  const plain = lettersOfSigns(written)
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC');
  let folded = '';
  for (const character of plain) folded += LATIN_VARIANTS.get(character) ?? character;
  return folded;
}

/** Letters in boxes and discs (🅹🅐), which NFKC leaves alone. Two ranges of 26, A first. */
function lettersOfSigns(written: string): string {
  return written.replace(/[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/gu, (sign) => {
    const point = sign.codePointAt(0) ?? 0;
    return String.fromCharCode(65 + (point < 0x1f16a ? point - 0x1f150 : point - 0x1f170));
  });
}

/** Titles and degrees go, unless nothing else is left. A degree at the front is none: "Md Rahman", "Phil Kowalski". */
function nameWords(read: readonly Word[]): Word[] {
  const names = read.filter(
    (word, i) =>
      word.kind === 'name' || word === SEPARATOR || (i === 0 && word.kind === 'suffix') || isLoneSubject(read, i),
  );
  const isNameless = names.every((word) => word === SEPARATOR);
  return isNameless ? read.filter((word) => word.kind !== 'none' && word.kind !== 'generation') : names;
}

/** A subject of a degree without the degree before it. */
function isLoneSubject(read: readonly Word[], at: number): boolean {
  const word = read[at];
  if (word?.kind !== 'title' || !SUBJECTS.has(word.tokens.join(''))) return false;
  return read[at - 1]?.kind !== 'title';
}

function arranged(words: readonly Word[], generation: string): Name {
  const script = commonScript(words);
  const split = words.indexOf(SEPARATOR);
  if (split >= 0) {
    return { given: tokens(words.slice(0, split)), family: tokens(words.slice(split + 1)), script, generation };
  }
  if (isEastAsian(script)) return { ...eastAsian(tokens(words)), script, generation };
  const first = familyStart(words);
  if (words.length > 1)
    return { given: tokens(words.slice(0, first)), family: tokens(words.slice(first)), script, generation };
  const all = words[0]?.tokens ?? [];
  return { given: all.slice(0, Math.max(all.length - 1, 1)), family: all.slice(1).slice(-1), script, generation };
}

/** The last word with the particles before it ("Ana van der Berg"). */
function familyStart(words: readonly Word[]): number {
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has(words[start - 1]?.tokens[0] ?? '')) start--;
  return start;
}

/** Family name first. Without a blank: one sign, or two for the known long ones and in names of four. */
function eastAsian(all: readonly string[]): Pick<Name, 'given' | 'family'> {
  if (all.length > 1) return { family: all.slice(0, 1), given: all.slice(1) };
  const signs = [...(all[0] ?? '')].filter((sign) => LETTER.test(sign));
  if (signs.length < 2 || signs.length > 5) return { family: [], given: [...all] };
  const isLong = signs.length === 4 || (signs.length > 2 && LONG_FAMILY_NAMES.has(signs.slice(0, 2).join('')));
  const length = isLong ? 2 : 1;
  return { family: [signs.slice(0, length).join('')], given: [signs.slice(length).join('')] };
}

function commonScript(words: readonly Word[]): Script {
  let found: Script = 'none';
  for (const { script } of words) {
    if (script === 'none' || script === found) continue;
    if (found === 'none') found = script;
    else if (isEastAsian(found) && isEastAsian(script)) found = 'kana';
    else return 'mixed';
  }
  return found;
}

function tokens(words: readonly Word[]): readonly string[] {
  return words.length === 1 ? words[0]!.tokens : words.flatMap((word) => word.tokens);
}
