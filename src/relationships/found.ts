import { dueDay, type FindingKind, isRead, languageOf, PACK_VERSION, readLetter } from '../reading/index.ts';
import { FOREIGN, type FoundWords } from './dossier.ts';

/** Raised when the same text would now be kept with other findings; texts are then read anew. */
export const READING = `${PACK_VERSION}.5`;

/** UTF-16 units of a text that are read: what somebody says stands before that; after it stand reports and logs. */
const LONGEST = 20_000;

/**
 * Most sentences of a real life only tell; of those the judge alone takes for one of these, too many do: of 13 introductions in the
 * cast's letters 8. The same holds of a promise that names no day.
 */
const NEEDS_WORDS: ReadonlySet<FindingKind> = new Set(['help', 'introduction', 'decline']);

/** What one letter says, as it is kept. `at`: milliseconds, when it was written: "by Friday" is counted from there. */
export function foundIn(text: string, interactionId: number, at: number | null): FoundWords[] {
  const words = text.slice(0, LONGEST);
  const lang = languageOf(words);
  const none = { interactionId, what: null, due: null, detail: null };
  if (lang === null || !isRead(lang)) return [{ ...none, kind: FOREIGN, quote: '' }];
  const { findings, news } = readLetter(words, lang, at === null ? null : new Date(at).getUTCFullYear());
  const found = findings.flatMap(({ kind, value, quote, what, due, isLearnt }): FoundWords[] => {
    const day = due === null || at === null ? null : dueDay(due, lang, at);
    if (isLearnt && (NEEDS_WORDS.has(kind) || (kind === 'promise' && day === null))) return [];
    return [{ interactionId, kind, quote, what, due: day, detail: value }];
  });
  found.push(...news.map((one) => ({ ...none, kind: 'news', quote: one.quote, detail: one.of })));
  const isAsked = found.some(({ kind }) => kind === 'ask' || kind === 'about-me');
  const question = isAsked ? null : lastQuestion(words);
  return question === null ? found : [...found, { ...none, kind: 'question', quote: question }];
}

/** UTF-16 units at the end of a letter in which a question is looked for: what is asked last waits. */
const END = 1600;
/** A mark inside a link is no question. */
const QUESTION = /\?(?=["”’)\s]|$)/g;
/** Where a sentence begins; a point within "2.10" or "R.framework" ends none. */
const BEGINS = /[.!?]["”’)]*\s+|\n+/g;
/** UTF-16 units; of a longer sentence its end is shown. */
const LONGEST_QUESTION = 400;
/** Mail programs wrap near 72; a line ended earlier was ended by its writer. */
const WRAPPED_LINE = 55;
/** A line of a program that holds a question of its own. */
const PROGRAM = /[\p{L}\p{N}_]\(["'“”‘’]/u;

function lastQuestion(text: string): string | null {
  const end = text.slice(-END);
  // Most letters ask nothing, and looking for the mark alone costs a hundredth.
  if (!end.includes('?')) return null;
  const begins = [0, ...[...end.matchAll(BEGINS)].filter((one) => !isWrapped(end, one)).map(afterIt)];
  for (const { index } of [...end.matchAll(QUESTION)].reverse()) {
    const begin = Math.max(begins.findLast((at) => at <= index) ?? 0, index - LONGEST_QUESTION);
    const question = end.slice(begin, index + 1).trim();
    if (/[\p{L}\p{N}]/u.test(question) && !PROGRAM.test(question) && !endsInPath(question)) return question;
  }
  return null;
}

/** "removing ?/Library/R/rgdal?": marks of another character set, read as question marks. */
function endsInPath(question: string): boolean {
  return (question.split(/\s/).at(-1) ?? '').split('/').length > 2;
}

function afterIt({ 0: { length }, index }: RegExpExecArray): number {
  return index + length;
}

/** One line break after a full line, before a small letter: the sentence goes on. */
function isWrapped(text: string, { 0: mark, index }: RegExpExecArray): boolean {
  const length = index - (text.lastIndexOf('\n', index - 1) + 1);
  return mark === '\n' && length >= WRAPPED_LINE && /\p{Ll}/u.test(text[index + 1] ?? '');
}
