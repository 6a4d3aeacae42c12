/** A note as it is compared: small letters without accents, single blanks; and where each letter stood in what was written. */

export interface Plain {
  /** Starts and ends with a blank, so that every word has one on both sides. */
  readonly text: string;
  /** For each unit of `text`, the index in `written` it was made from. */
  readonly from: Uint16Array;
  readonly written: string;
}

/** UTF-16 units of a note that are looked at. LinkedIn ends a note at 300 and a message at about 8,000. */
export const LONGEST = 8_000;

/** Letters that Unicode does not take apart but that people write apart, above all in a language that is not their own. */
const APART: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', þ: 'th' };
/** Signs that say something in a note; all others separate words, as a comma does. */
const KEPT = new Set('%€$£¥₹₺+&#');

const LETTER = /[\p{L}\p{N}]/u;
const MARK = /\p{M}/u;
const SCRIPT_WITHOUT_BLANKS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const plainByLetter = new Map<string, string>();
/** Letters remembered: all of Unicode in one hostile file may not fill the memory. */
const MOST_REMEMBERED = 20_000;
/** Letters that one may become: Unicode has a sign that stands for eighteen. */
export const MOST_FROM_ONE = 4;

const BLANK = 32;
const ASCII = 128;
/** For each ASCII unit the one it becomes. */
const PLAIN_ASCII = Uint8Array.from({ length: ASCII }, (_, code) => {
  const letter = compare(String.fromCharCode(code));
  return letter === '' ? BLANK : letter.charCodeAt(0);
});

/** Written anew for every text; what is handed out is a copy. Units above ONE_BYTE stand in `unitsMade` alone. */
const unitsMade = new Uint16Array(LONGEST * MOST_FROM_ONE + 2);
const wideMade = Buffer.from(unitsMade.buffer);
const narrowMade = Buffer.alloc(unitsMade.length);
const fromMade = new Uint16Array(unitsMade.length);
const ONE_BYTE = 0xff;

export function plain(written: string): Plain {
  const text = plainText(written);
  return { text, from: fromMade.slice(0, text.length), written };
}

/** The text alone, of fields of a profile: nobody asks where a letter of them stood. */
export function plainText(written: string): string {
  const end = Math.min(written.length, LONGEST);
  let length = 1;
  let last = BLANK;
  let widest = 0;
  unitsMade[0] = narrowMade[0] = BLANK;
  fromMade[0] = 0;
  for (let at = 0; at < end; ) {
    const code = written.charCodeAt(at);
    if (code < ASCII) {
      const unit = PLAIN_ASCII[code]!;
      if (unit !== BLANK || last !== BLANK) {
        fromMade[length] = at;
        narrowMade[length] = unit;
        unitsMade[length++] = last = unit;
      }
      at++;
      continue;
    }
    const letter = String.fromCodePoint(written.codePointAt(at)!);
    const made = plainLetter(letter);
    for (let i = 0; i < made.length && i < MOST_FROM_ONE; i++) {
      const unit = made.charCodeAt(i);
      if (unit === BLANK && last === BLANK) continue;
      fromMade[length] = at;
      narrowMade[length] = unit;
      unitsMade[length++] = last = unit;
      if (unit > widest) widest = unit;
    }
    at += letter.length;
  }
  if (last !== BLANK) {
    fromMade[length] = end;
    narrowMade[length] = BLANK;
    unitsMade[length++] = BLANK;
  }
  // Most texts need one byte a letter, and strings of one byte are made, cut and compared faster.
  return widest > ONE_BYTE ? wideMade.toString('utf16le', 0, length * 2) : narrowMade.toString('latin1', 0, length);
}

function plainLetter(letter: string): string {
  const known = plainByLetter.get(letter);
  if (known !== undefined) return known;
  const made = compare(letter);
  if (plainByLetter.size < MOST_REMEMBERED) plainByLetter.set(letter, made);
  return made;
}

function compare(letter: string): string {
  if (KEPT.has(letter)) return letter;
  if (MARK.test(letter)) return '';
  if (!LETTER.test(letter)) return ' ';
  const low = letter
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFKC')
    .toLowerCase();
  return [...low]
    .map((one) => APART[one] ?? one)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The words as they were written, from one unit of the plain text to another. */
export function writtenAt({ written, from }: Plain, start: number, end: number): string {
  const first = from[start] ?? 0;
  const last = from[end - 1] ?? first;
  const after = end < from.length ? from[end]! : written.length;
  return written.slice(first, Math.max(after, last + 1)).trim();
}

/** Han, kana and Thai are written without blanks: there a phrase may begin anywhere. */
export function isWrittenWithoutBlanks(text: string, at = 0): boolean {
  return text.charCodeAt(at) > 0x0dff && SCRIPT_WITHOUT_BLANKS.test(text.slice(at));
}

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

let segmenter: Intl.Segmenter | undefined;

/** The words in order; those of scripts without blanks are found by the dictionary of the language engine. */
export function wordsOf({ text }: Pick<Plain, 'text'>): readonly Word[] {
  const words: Word[] = [];
  for (let start = 1; start < text.length; ) {
    const end = text.indexOf(' ', start);
    if (end < 0) break;
    if (end > start) pushWords(words, text.slice(start, end), start);
    start = end + 1;
  }
  return words;
}

function pushWords(words: Word[], text: string, start: number): void {
  if (!isWrittenWithoutBlanks(text) && !isWrittenWithoutBlanks(text, text.length - 1)) {
    words.push({ text, start, end: start + text.length });
    return;
  }
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if (isWordLike) words.push({ text: segment, start: start + index, end: start + index + segment.length });
  }
}
