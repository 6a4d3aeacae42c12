/** A letter's sentences, each with what its patterns say and where it stands: all the learnt judge looks at. Pure. */

import type { Language } from './compile.ts';
import { candidatesIn, lineOf, matchesIn, type Searched, searched } from './search.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import type { Place } from './signs.ts';
import { tokensOf } from './tokens.ts';

export interface View {
  readonly one: Searched;
  readonly place: Place;
}

export function viewsOf(text: string, language: Language): readonly View[] {
  const sentences = sentencesOf(text, tokensOf(text, language.spelling), language.stops);
  const all = sentences.map((sentence) => searched(heard(sentence, language), language));
  const closing = closingsIn(all, language);
  return all.map((one, at) => ({
    one,
    place: {
      at,
      of: all.length,
      before: all[at - 1] ?? null,
      after: all[at + 1] ?? null,
      isClosing: closing.has(one.sentence),
    },
  }));
}

/** The tag of what looks like a question and is none: "would you believe it". */
const NONE = 'none';

/** Who ends without a mark may have asked: "have you got a ladder". */
function heard(sentence: Sentence, language: Language): Sentence {
  if (sentence.isMarked) return sentence;
  const { found, cues } = language.questions;
  const candidates = candidatesIn(sentence, cues);
  const hits = candidates === null ? [] : matchesIn(lineOf(sentence, language).line, found, candidates);
  const isAsked = hits.length > 0 && hits.every(({ pattern }) => pattern.tag !== NONE);
  return isAsked ? { ...sentence, isQuestion: true } : sentence;
}

/** Words a signature under a letter has at most. */
const SIGNED_WORDS = 3;

/** "Thanks, Ben" is how letters end, not thanks: under an ask always, elsewhere where a name stands below. */
function closingsIn(all: readonly Searched[], { closings }: Language): ReadonlySet<Sentence> {
  const sentences = all.map(({ sentence }) => sentence);
  const firstAsk = all.findIndex(({ found }) => found.some(({ kind }) => kind === 'ask'));
  const closing = sentences.findLastIndex((one) => !isBare(one, closings)) + 1;
  const isSigned = closing > 0 && sentences.slice(closing).some((one) => isSignature(one, closings));
  const formal = sentences.filter((one, i) => {
    const isUnderAsk = firstAsk >= 0 && i > firstAsk;
    return isBare(one, closings) && (isUnderAsk || (i >= closing && isSigned && !one.isExclaimed));
  });
  return new Set(formal);
}

function isSignature({ tokens }: Sentence, closings: ReadonlySet<string>): boolean {
  return tokens.some(({ kind, norm, isCapital }) => kind === 'word' && isCapital && !closings.has(norm));
}

function isBare({ tokens }: Sentence, closings: ReadonlySet<string>): boolean {
  const others = tokens.filter(({ kind, norm }) => kind !== 'mark' && !closings.has(norm));
  return others.length <= SIGNED_WORDS && others.every(({ isCapital }) => isCapital);
}
