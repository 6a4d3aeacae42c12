/** Tokens divided into sentences: abbreviations, line breaks, smileys, and letters without any full stop. Pure. */

import type { Token } from './tokens.ts';

export interface Sentence {
  /** Words, numbers, commas and quotations; the marks that end it are left out. */
  readonly tokens: readonly Token[];
  readonly isQuestion: boolean;
  /** It ends with a full stop or another closing mark; without one it may be a question all the same. */
  readonly isMarked: boolean;
  /** It ends with an exclamation mark, alone or beside a question mark. */
  readonly isExclaimed: boolean;
  /** Where it stands in the text, its closing mark included. */
  readonly start: number;
  readonly end: number;
  /** A line break or the end of the text follows. */
  readonly endsLine: boolean;
}

/** Full stops that end no sentence. */
export interface Stops {
  /** A word is short for another; `.juni` is the month after "15.". */
  readonly isShort: (word: string) => boolean;
  /** Words that make "12." an ordinal; null where ordinals are written without a stop. */
  readonly ordinalsAfter: ReadonlySet<string> | null;
}

/** Tokens of one sentence; a longer one is divided there, so that no pattern looks further. */
const MOST_TOKENS = 120;
/** A quotation of more words than this is somebody's speech; fewer are a title or a word in marks. */
const QUOTED_WORDS = 3;
/** Tokens within which a quotation must close to be one. */
const LONGEST_QUOTATION = 80;

export function sentencesOf(text: string, tokens: readonly Token[], stops: Stops): Sentence[] {
  const found: Sentence[] = [];
  let words: Token[] = [];
  const close = (end: number, marks: string, endsLine: boolean) => {
    const [isQuestion, isExclaimed] = [marks.includes('?'), marks.includes('!')];
    const isMarked = isQuestion || isExclaimed || marks.includes('.');
    if (words.some(({ kind }) => kind !== 'mark')) {
      const start = openedAt(text, words[0]!.start);
      found.push({ tokens: words, isQuestion, isMarked, isExclaimed, start, end, endsLine });
    }
    words = [];
  };
  const all = withQuotations(tokens);
  for (let i = 0; i < all.length; i++) {
    const token = all[i]!;
    const last = words.at(-1);
    if (!isEnder(token) || !endsSentence(text, all, i, last, stops)) {
      if (token.kind !== 'mark' || ',;:-()'.includes(token.norm)) words.push(token);
      if (words.length >= MOST_TOKENS) close(words.at(-1)!.end, '', false);
      continue;
    }
    let marks = token.norm;
    let end = token.norm === '\n' ? (last?.end ?? token.start) : token.end;
    let endsLine = token.norm === '\n' || i + 1 === all.length;
    while (i + 1 < all.length && isEnder(all[i + 1]!)) {
      const next = all[++i]!;
      if (!endsLine) marks += next.norm;
      endsLine ||= next.norm === '\n';
      if (!endsLine) end = next.end;
    }
    close(end, marks, endsLine || i + 1 === all.length);
  }
  close(words.at(-1)?.end ?? 0, '', true);
  return found;
}

/** Where Spanish opens a question or a call: "¿Tienes las fotos?" quoted without its first mark is misspelt. */
export function openedAt(text: string, start: number): number {
  let at = start;
  while (at > 0 && '¿¡'.includes(text[at - 1]!)) at--;
  return at;
}

function isEnder({ kind, norm }: Token): boolean {
  return kind === 'mark' && (norm === '.' || norm === '!' || norm === '?' || norm === '\n' || norm === '☺');
}

function endsSentence(text: string, all: readonly Token[], i: number, last: Token | undefined, stops: Stops): boolean {
  const { norm, end } = all[i]!;
  const next = all[i + 1];
  if (norm === '\n')
    return !(next && startsLower(text, next) && last && !',:'.includes(last.norm) && isLongLine(text, last));
  if (norm !== '.') return true;
  const before = all[i - 1];
  if (!before || before.kind === 'mark' || !next) return true;
  if (next.start === end && next.norm !== '.' && next.kind !== 'mark') return false;
  if (before.kind === 'number')
    return !/^(?:\d|1\d|2\d|3[01])$/.test(before.norm) || next.kind !== 'word' || !isOrdinal(text, all, i, stops);
  return !(stops.isShort(before.norm) || isInitial(before));
}

/** The G of "G. Meyer", the g of "e. g."; words of one vowel are words. */
function isInitial({ norm, isCapital }: Token): boolean {
  return norm.length === 1 && (isCapital || !'aeiouy'.includes(norm));
}

/** "15. Juni" in every language; where ordinals have a stop also "vor dem 20. Korrektur" and "der 3. ist frei". */
function isOrdinal(text: string, all: readonly Token[], stop: number, { isShort, ordinalsAfter }: Stops): boolean {
  const next = all[stop + 1]!;
  if (isShort(`.${next.norm}`)) return true;
  return ordinalsAfter !== null && (startsLower(text, next) || ordinalsAfter.has(all[stop - 2]?.norm ?? ''));
}

function startsLower(text: string, { start }: Token): boolean {
  const letter = text[start]!;
  return letter !== letter.toUpperCase();
}

/** Programs that wrap lines do it near 72 characters; a shorter line was ended by its writer. */
const WRAPPED_LINE = 55;

function isLongLine(text: string, last: Token): boolean {
  return last.end - (text.lastIndexOf('\n', last.end - 1) + 1) >= WRAPPED_LINE;
}

/** What stands between quotation marks was said by somebody else, or at another time: one token that fits no pattern. */
function withQuotations(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ norm, kind }) => kind === 'mark' && norm === '"')) return tokens;
  const kept: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.norm !== '"' || token.kind !== 'mark') {
      kept.push(token);
      continue;
    }
    const close = closingMark(tokens, i);
    if (close === null) continue;
    const inside = tokens.slice(i + 1, close);
    if (inside.filter(({ kind }) => kind !== 'mark').length > QUOTED_WORDS) {
      kept.push({ norm: '"', kind: 'quotation', isCapital: false, start: token.start, end: tokens[close]!.end });
    } else kept.push(...inside);
    i = close;
  }
  return kept;
}

function closingMark(tokens: readonly Token[], open: number): number | null {
  const last = Math.min(tokens.length - 1, open + LONGEST_QUOTATION);
  for (let j = open + 1; j <= last; j++) if (tokens[j]!.norm === '"' && tokens[j]!.kind === 'mark') return j;
  return null;
}
