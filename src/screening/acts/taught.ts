/** What the owner taught the desk: their own phrases, and what their corrections moved. Theirs alone, shown, and undone at will. */

import { Refusal } from '../../basics/result.ts';
import { cut, storable } from '../../basics/text.ts';
import { decided, type Home } from '../../store/store.ts';
import { ANSWER_LANGUAGES, type OwnPhrases, PHRASE_KINDS, type PhraseKind, startingPhrase } from '../answer.ts';
import { answeredCaseOf } from '../answered.ts';
import { type Correction, correctionsIn, type Lesson, learnedWeights, lessonsOf } from '../learning.ts';
import type { Taught } from '../screen.ts';

/** UTF-16 units of one phrase; an answer is a few sentences. */
const LONGEST_PHRASE = 1_000;

export async function taughtBy(home: Home): Promise<Taught> {
  return { weights: learnedWeights(await correctionsOf(home)), phrases: await ownPhrases(home) };
}

/** What Kith weighs differently by the owner's corrections; empty: nothing. */
export async function lessons(home: Home): Promise<readonly Lesson[]> {
  return lessonsOf(await correctionsOf(home));
}

/** Corrections up to now teach nothing any more; with `isSo` false they do again. */
export async function unlearn(home: Home, isSo: boolean, now: number): Promise<void> {
  await home.db.transaction(async (tx) => {
    if (isSo) await decided.decide(tx, home.owner, { sort: 'unlearned', a: '', b: '', value: '', at: now });
    else await decided.takeBack(tx, home.owner, 'unlearned', '');
  });
}

async function correctionsOf({ db, owner }: Home): Promise<readonly Correction[]> {
  const since = (await decided.decisionsOf(db, owner, 'unlearned'))[0]?.at ?? Number.NEGATIVE_INFINITY;
  const said = (await decided.decisionsOf(db, owner, 'desk')).filter(({ at }) => at > since);
  return correctionsIn(said.flatMap(({ value }) => answeredCaseOf(value) ?? []));
}

/** One phrase as it is shown: the owner's own words, or those Kith starts from. */
export interface Phrase {
  readonly language: string;
  readonly kind: PhraseKind;
  readonly words: string;
  readonly isOwn: boolean;
}

/** Every phrase of every language Kith answers in. */
export async function phrasesOf(home: Home): Promise<readonly Phrase[]> {
  const own = await ownPhrases(home);
  return ANSWER_LANGUAGES.flatMap((language) =>
    PHRASE_KINDS.map((kind) => {
      const words = own.get(language)?.[kind];
      return { language, kind, words: words ?? startingPhrase(language, kind) ?? '', isOwn: words !== undefined };
    }),
  );
}

async function ownPhrases({ db, owner }: Home): Promise<OwnPhrases> {
  const phrases = Map.groupBy(await decided.decisionsOf(db, owner, 'phrase'), ({ a }) => a);
  return new Map(
    [...phrases].map(([language, all]) => [language, Object.fromEntries(all.map(({ b, value }) => [b, value]))]),
  );
}

/** The owner's own words for a kind of answer in one language; null or nothing but blanks brings Kith's back. */
export async function sayPhrase(
  home: Home,
  language: string,
  kind: PhraseKind,
  words: string | null,
  now: number,
): Promise<true | Refusal> {
  if (!ANSWER_LANGUAGES.includes(language))
    return new Refusal(`Kith has no answers in “${language}”. It has them in ${ANSWER_LANGUAGES.join(', ')}.`);
  const value = cut(storable(words ?? '').trim(), LONGEST_PHRASE);
  await home.db.transaction(async (tx) => {
    await decided.takeBack(tx, home.owner, 'phrase', language, kind);
    // Kith's own words kept as the owner's would no longer get better with Kith.
    if (value !== '' && value !== startingPhrase(language, kind))
      await decided.decide(tx, home.owner, { sort: 'phrase', a: language, b: kind, value, at: now });
  });
  return true;
}
