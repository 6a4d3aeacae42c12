/** Which alphabet a word is written in, and a rough Latin form of it for finding pairs (never for showing). */

import { HAN_NAMES, HANGUL_FINALS, HANGUL_INITIALS, HANGUL_MEDIALS, HANGUL_NAMES, LETTERS } from './letters.ts';

/** `mixed`: letters of two alphabets in one word, as in a look-alike. `none`: no letters at all. */
export type Script =
  | 'none'
  | 'latin'
  | 'cyrillic'
  | 'greek'
  | 'armenian'
  | 'georgian'
  | 'hebrew'
  | 'arabic'
  | 'indic'
  | 'thai'
  | 'hangul'
  | 'kana'
  | 'han'
  | 'other'
  | 'mixed';

/** First code point, last code point, alphabet; in ascending order, gaps are `other`. */
const RANGES: readonly (readonly [number, number, Script])[] = [
  [0x41, 0x24f, 'latin'],
  [0x250, 0x2af, 'latin'],
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x530, 0x58f, 'armenian'],
  [0x590, 0x5ff, 'hebrew'],
  [0x600, 0x77f, 'arabic'],
  [0x8a0, 0x8ff, 'arabic'],
  [0x900, 0xdff, 'indic'],
  [0xe00, 0xe7f, 'thai'],
  [0x10a0, 0x10ff, 'georgian'],
  [0x1100, 0x11ff, 'hangul'],
  [0x1e00, 0x1eff, 'latin'],
  [0x1f00, 0x1fff, 'greek'],
  [0x3040, 0x30ff, 'kana'],
  [0x3400, 0x9fff, 'han'],
  [0xac00, 0xd7af, 'hangul'],
  [0xf900, 0xfaff, 'han'],
  [0x20000, 0x3ffff, 'han'],
];

const LETTER = /\p{L}/u;
const HANGUL_START = 0xac00;
const HANGUL_END = 0xd7a3;

/** The alphabet of all letters of a word. Japanese words mix kana with Han and count as kana. */
export function scriptOf(word: string): Script {
  let found: Script = 'none';
  for (const character of word) {
    const script = scriptOfPoint(character);
    if (script === 'none' || script === found) continue;
    if (found === 'none') found = script;
    else if (isEastAsian(found) && isEastAsian(script)) found = 'kana';
    else return 'mixed';
  }
  return found;
}

/** Family names come first, and words are not separated by blanks. */
export function isEastAsian(script: Script): boolean {
  return script === 'han' || script === 'kana' || script === 'hangul';
}

/** A Latin form in small letters `a` to `z`; empty when there is no table for the alphabet (or no reading for the word). */
export function latinOf(word: string): string {
  const whole = HAN_NAMES.get(word) ?? HANGUL_NAMES.get(word);
  if (whole !== undefined) return whole;
  let latin = '';
  for (const character of word) {
    const point = character.codePointAt(0) ?? 0;
    if (point >= 97 && point <= 122) latin += character;
    else if (point >= HANGUL_START && point <= HANGUL_END) latin += syllable(point - HANGUL_START);
    else latin += LETTERS.get(character) ?? (isKatakana(point) ? (LETTERS.get(hiragana(point)) ?? '') : '');
  }
  return latin;
}

function scriptOfPoint(character: string): Script {
  const point = character.codePointAt(0) ?? 0;
  if (point >= 97 && point <= 122) return 'latin';
  if (!LETTER.test(character)) return 'none';
  const range = RANGES.find(([, last]) => point <= last);
  return range !== undefined && point >= range[0] ? range[2] : 'other';
}

function syllable(index: number): string {
  const final = index % 28;
  const medial = Math.floor(index / 28) % 21;
  const initial = Math.floor(index / (28 * 21));
  return `${HANGUL_INITIALS[initial] ?? ''}${HANGUL_MEDIALS[medial] ?? ''}${HANGUL_FINALS[final] ?? ''}`.replaceAll(
    '_',
    '',
  );
}

function isKatakana(point: number): boolean {
  return point >= 0x30a1 && point <= 0x30f6;
}

function hiragana(point: number): string {
  return String.fromCodePoint(point - 0x60);
}
