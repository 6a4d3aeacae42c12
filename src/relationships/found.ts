import { dueDay, type FindingKind, isRead, languageOf, PACK_VERSION, readLetter } from '../reading/index.ts';
import { FOREIGN, type FoundWords } from './dossier.ts';
import { isMistaken } from './mistaken.ts';

/** Raised when the same text would now be kept with other findings; texts are then read anew. */
export const READING = `${PACK_VERSION}.7`;

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
  if (lang === null || !isRead(lang)) return [{ ...none, kind: FOREIGN, quote: '', detail: lang }];
  const { findings, news, question } = readLetter(words, lang, at === null ? null : new Date(at).getUTCFullYear());
  const found = findings.flatMap(({ kind, value, quote, what, due, isLearnt, start }): FoundWords[] => {
    const day = due === null || at === null ? null : dueDay(due, lang, at);
    if (isLearnt && (NEEDS_WORDS.has(kind) || (kind === 'promise' && day === null))) return [];
    if (isMistaken(kind, quote, words.slice(0, start))) return [];
    return [{ interactionId, kind, quote, what, due: day, detail: value }];
  });
  found.push(...news.map((one) => ({ ...none, kind: 'news', quote: one.quote, detail: one.of })));
  const kept = [...new Map(found.toReversed().map((one) => [`${one.kind} ${one.quote}`, one])).values()].reverse();
  if (question === null || kept.some(({ kind }) => kind === 'ask' || kind === 'about-me')) return kept;
  return [...kept, { ...none, kind: 'question', quote: question }];
}
