/** From a text to its findings. Pure; linear in the length of the text. */

import { isCode } from './code.ts';
import { compile, type Language } from './compile.ts';
import { dayMeant } from './due.ts';
import { FINDING_KINDS, type Finding } from './finding.ts';
import { type Judge, judged, judgeOf, valueSaid } from './judge.ts';
import { findLanguage } from './language.ts';
import { type News, newsIn } from './news.ts';
import type { Replies } from './pack.ts';
import { PACKS } from './packs.ts';
import { findingFrom, findingWithout, lineOf, matchesIn } from './search.ts';
import { openedAt, sentencesOf } from './sentences.ts';
import { tokensOf } from './tokens.ts';
import { type View, viewsOf } from './views.ts';

const PACK_BY_LANGUAGE = new Map(PACKS.map((pack) => [pack.lang, pack]));
const READY = new Map<string, Language>();

/** The language of a text in two letters; null when unsure. `given` ("en", "de-AT") wins. */
export function languageOf(text: string, given?: string | null): string | null {
  if (given) return given.toLowerCase().split(/[-_]/)[0]!;
  return findLanguage(text);
}

/** Whether texts in this language (two letters) are read at all. */
export function isRead(lang: string): boolean {
  return PACK_BY_LANGUAGE.has(lang);
}

/** A language with a pack, made ready on first use; null without one. */
export function languageNamed(lang: string | null): Language | null {
  const pack = lang === null ? undefined : PACK_BY_LANGUAGE.get(lang);
  if (!pack) return null;
  const known = READY.get(pack.lang);
  if (known) return known;
  const made = compile(pack);
  READY.set(pack.lang, made);
  return made;
}

/**
 * What the writer of a text promises, asks, gives, thanks for, introduces, declines or wants to know of the reader.
 * In the order of the text. `lang` wins over what the text looks like; without a pack for it there is nothing.
 */
export function readText(text: string, lang?: string | null): readonly Finding[] {
  const language = languageNamed(languageOf(text, lang));
  return language ? findingsIn(text, language) : [];
}

export interface Letter {
  readonly findings: readonly Finding[];
  readonly news: readonly News[];
  /** What is asked last, as written; null where nothing is. */
  readonly question: string | null;
}

/** The same, with what befell its writer. `year`: when it was written; null where nobody knows. */
export function readLetter(text: string, lang: string | null, year: number | null): Letter {
  const language = languageNamed(languageOf(text, lang));
  if (!language) return { findings: [], news: [], question: null };
  const views = viewsOf(text, language);
  return {
    findings: findingsOf(text, views, language, judgeOf(language)),
    news: newsIn(text, views, language, year),
    question: lastQuestion(text, views),
  };
}

/** UTF-16 units at the end of a letter in which a question is looked for, and of a question: what is asked last waits. */
const ASKED_LAST = 1600;
const LONGEST_QUESTION = 400;
/** A mark inside a link or a path ends no question, and what follows one without a blank begins none. */
const MAY_FOLLOW = /[\s"'”’)\]*_]/;
/** "http://journal.example/article?" is half an address whose line was broken. */
const LINK_ALONE = /^\W*(?:https?:\/\/|www\.)\S+$/i;
const CLOSES: ReadonlySet<string> = new Set([')', ',', ';', ':', '-']);
const MAY_PRECEDE = /[\s"'“‘([*_¿—–-]/;

function lastQuestion(text: string, views: readonly View[]): string | null {
  for (const { one } of views.toReversed()) {
    const { tokens, isQuestion, end } = one.sentence;
    if (end < text.length - ASKED_LAST) return null;
    // "(as ever.) Is it?": the bracket closes what stood before.
    const start = openedAt(text, tokens.find(({ norm }) => !CLOSES.has(norm))?.start ?? end);
    const isWhole = MAY_FOLLOW.test(text[end] ?? ' ') && MAY_PRECEDE.test(text[start - 1] ?? ' ');
    const sentence = text.slice(start, end);
    if (LINK_ALONE.test(sentence)) continue;
    if (isQuestion && isWhole && sentence.length <= LONGEST_QUESTION && !isCode(sentence)) return sentence.trim();
  }
  return null;
}

/** Without a judge the patterns alone decide. */
export function findingsIn(text: string, language: Language, judge = judgeOf(language)): readonly Finding[] {
  return findingsOf(text, viewsOf(text, language), language, judge);
}

/** The same of a text already divided into sentences. */
export function findingsOf(
  text: string,
  views: readonly View[],
  language: Language,
  judge: Judge | null,
): readonly Finding[] {
  return withImplied(
    judge ? views.flatMap((view) => judgedIn(text, view, judge, language)) : matchedIn(text, views, language),
  );
}

/** What the judge finds in one sentence; patterns say what it is about, where one fits. */
function judgedIn(text: string, view: View, judge: Judge, language: Language): readonly Finding[] {
  const { found, denied, sentence, lined } = view.one;
  const { has, answers } = judged(view, judge);
  return FINDING_KINDS.flatMap((kind, k) => {
    if (!has[k]) return [];
    const hits = found.filter((hit) => hit.kind === kind);
    if (hits.length > 0) return hits.map((hit) => findingFrom(text, lined!, hit, language));
    const near = denied.find((hit) => hit.kind === kind);
    const value = valueSaid(kind, answers);
    if (near) return [{ ...findingFrom(text, lined!, near, language), value, isLearnt: true }];
    return [findingWithout(text, lined ?? lineOf(sentence, language), kind, value, language)];
  });
}

/** What the patterns find. */
function matchedIn(text: string, views: readonly View[], language: Language): readonly Finding[] {
  const findings = views.flatMap(({ one, place }) =>
    one.found
      .filter(({ kind }) => kind !== 'thanks' || !place.isClosing)
      .map((hit) => findingFrom(text, one.lined!, hit, language)),
  );
  return plainAsksLast(findings);
}

/** Plain questions of a letter that asks after the reader are asked in the same spirit. */
function plainAsksLast(findings: readonly Finding[]): readonly Finding[] {
  const isCaring = findings.some(({ kind }) => kind === 'about-me');
  return findings.filter(({ isPlain }) => !isPlain || !isCaring);
}

/** Who asks to be introduced asks for something large; who introduces, or offers to, helps. */
function withImplied(findings: readonly Finding[]): readonly Finding[] {
  return findings.flatMap((one) => {
    const beside = findings.filter((other) => other.start === one.start);
    const asksForIt = beside.some(({ kind, value }) => kind === 'introduction' && value === 'requested');
    if (one.kind === 'ask' && asksForIt) return [{ ...one, value: 'large' }];
    if (one.kind !== 'introduction') return [one];
    const implied = one.value === 'requested' ? 'ask' : 'help';
    if (beside.some(({ kind }) => kind === implied)) return [one];
    return [one, { ...one, kind: implied, value: implied === 'ask' ? 'large' : null }];
  });
}

/** Does any sentence of a text fit a pattern of this kind? */
export function repliesWith(text: string, language: Language, reply: keyof Replies): boolean {
  const sentences = sentencesOf(text, tokensOf(text, language.spelling), language.stops);
  return sentences.some((sentence) => {
    const { line } = lineOf(sentence, language);
    return matchesIn(line, language.replies[reply]).length > 0;
  });
}

/** The day a due in words means, seen from `from` (milliseconds UTC): ISO date, or null for "soon". */
export function dueDay(words: string, lang: string | null, from: number): string | null {
  const language = languageNamed(lang);
  if (!language) return null;
  const [sentence] = sentencesOf(words, tokensOf(words, language.spelling), language.stops);
  if (!sentence) return null;
  const [due] = lineOf(sentence, language).dues;
  return due ? dayMeant(language.calendar, due.tag, sentence.tokens.slice(due.from, due.to), from) : null;
}
