import { type Cue, cuePhrases, type FoundCue, type Language, languagesOf } from './cues/index.ts';
import { type Link, linksIn } from './links.ts';
import { phrasesIn } from './phrases.ts';
import { type Plain, plain, type Word, wordsOf, writtenAt } from './plain.ts';

/** A note read once: its words, the phrases in it that are cues, its addresses, its language. */
export interface Reading {
  readonly plain: Plain;
  readonly words: readonly Word[];
  readonly cues: readonly FoundCue[];
  /** Which cues there are at all. */
  readonly has: ReadonlySet<Cue>;
  readonly links: readonly Link[];
  readonly language: Language | 'ja' | 'zh' | 'ko' | 'other';
}

export function readText(note: string, statedLanguage: string | null = null): Reading {
  const text = plain(note);
  const links = linksIn(note);
  const isOutside = ({ start }: { readonly start: number }) => !isInside(links, text.from[start]!);
  const words = links.length === 0 ? wordsOf(text) : wordsOf(text).filter(isOutside);
  const found = phrasesIn(cuePhrases(), text);
  const cues = links.length === 0 ? found : found.filter(isOutside);
  const has = new Set(cues.map(({ cue }) => cue));
  return { plain: text, words, cues, has, links, language: languageOf(words, text.text, statedLanguage) };
}

function isInside(links: readonly Link[], at: number): boolean {
  return links.some(({ start, end }) => at >= start && at < end);
}

export function hasCue({ has }: Reading, ...wanted: readonly Cue[]): boolean {
  return wanted.some((cue) => has.has(cue));
}

/** Phrases shown as a reason: more are not read. */
const MOST_QUOTED = 3;

/** The words of these cues as they were written, each once. */
export function quotesOf(reading: Reading, ...wanted: readonly Cue[]): readonly string[] {
  if (!hasCue(reading, ...wanted)) return NONE;
  const { cues, plain: text } = reading;
  const quotes: string[] = [];
  for (const { cue, start, end } of cues) {
    if (!wanted.includes(cue)) continue;
    const quote = writtenAt(text, start, wordEnd(text, end));
    if (!quotes.includes(quote)) quotes.push(quote);
    if (quotes.length === MOST_QUOTED) break;
  }
  return quotes;
}

const NONE: readonly string[] = [];

/** A cue may end inside a word; what is quoted is the whole word. */
function wordEnd({ text }: Plain, end: number): number {
  const next = text.indexOf(' ', end);
  return next < 0 || next - end > LONGEST_TAIL ? end : next;
}

/** Units of a word after a cue; where no blank comes for longer, the language writes none. */
const LONGEST_TAIL = 12;

function languageOf(words: readonly Word[], text: string, stated: string | null): Reading['language'] {
  const known = stated?.toLowerCase().split(/[-_]/)[0] ?? '';
  if (LANGUAGES.has(known)) return known as Reading['language'];
  if (/[\u3041-\u30ff]/.test(text)) return 'ja';
  if (/[\u4e00-\u9fff]/.test(text)) return 'zh';
  if (/[\uac00-\ud7af]/.test(text)) return 'ko';
  if (/[\u0600-\u06ff]/.test(text)) return 'ar';
  return mostSmallWords(words);
}

const LANGUAGES = new Set('en de fr es pt it nl pl tr sv da ru hi ar ja zh ko'.split(' '));

function mostSmallWords(words: readonly Word[]): Reading['language'] {
  const counts = new Map<Language, number>();
  for (const { text } of words) {
    const languages = languagesOf(text);
    for (const one of languages) counts.set(one, (counts.get(one) ?? 0) + 1 / languages.length);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? 'other';
}
