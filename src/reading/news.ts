/**
 * What befell the writer of a letter, or one of their close family, as they tell it themselves: an illness, a death, work found
 * or lost, a birth, a move, an exam. Narrow on purpose: a wrong one would have somebody condole with the living. Pure.
 */

import type { Language } from './compile.ts';
import { candidatesIn, lineOf, matchesIn } from './search.ts';
import type { Sentence } from './sentences.ts';
import type { View } from './views.ts';

export const NEWS = ['illness', 'death', 'new-job', 'lost-job', 'birth', 'move', 'exam'] as const;
type NewsOf = (typeof NEWS)[number];

export interface News {
  readonly of: NewsOf;
  /** The sentence, as it was written. */
  readonly quote: string;
}

/** Sentences of more words tell a story of long ago, or of many people. */
const MOST_WORDS = 45;

/**
 * One finding a sentence at most. `year`: when the letter was written; a sentence that names an earlier one, or any where this
 * is not known, tells of the past.
 */
export function newsIn(text: string, views: readonly View[], language: Language, year: number | null): News[] {
  return views.flatMap(({ one: { sentence } }) => newsOf(text, sentence, language, year) ?? []);
}

function newsOf(text: string, sentence: Sentence, language: Language, year: number | null): News | null {
  const { tokens, isQuestion, start, end } = sentence;
  if (isQuestion || tokens.length > MOST_WORDS) return null;
  const candidates = candidatesIn(sentence, language.news.cues);
  if (candidates === null || tokens.some(({ norm }) => isPast(norm, year))) return null;
  const { line } = lineOf(sentence, language);
  const hits = matchesIn(line, language.news.found, candidates);
  const against = hits.length === 0 ? [] : matchesIn(line, language.news.unless);
  const sure = hits.find(
    ({ match }) => !against.some((other) => other.pattern.tag !== 'before' || other.match.from < match.from),
  );
  return sure ? { of: sure.pattern.tag as NewsOf, quote: text.slice(start, end) } : null;
}

/** A year before the letter's, or any where the letter's is not known. */
function isPast(norm: string, year: number | null): boolean {
  return /^(?:19|20)\d\d$/.test(norm) && (year === null || Number(norm) < year);
}
