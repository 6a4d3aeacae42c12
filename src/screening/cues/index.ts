import { type Found, type Phrases, phrasesFrom } from '../phrases.ts';
import { FORMS } from './forms.ts';
import { MAKING_CONTACT } from './making-contact.ts';
import { PLAIN_DEALING } from './plain-dealing.ts';
import { SELLING } from './selling.ts';
import { COMMON_WORDS, GREETINGS, SMALL_WORDS } from './talk.ts';
import { SNARES, TRAPS } from './traps.ts';

export { voicesIn } from './voice.ts';

const EVERYDAY_LISTS = { ...SELLING, ...MAKING_CONTACT, ...TRAPS, ...FORMS } as const;
const LISTS = { ...EVERYDAY_LISTS, ...PLAIN_DEALING, ...SNARES } as const;

/** What a phrase is a cue for, whatever the language. */
export type Cue = keyof typeof LISTS;
export type FoundCue = Found<Cue>;

export const CUES = Object.keys(LISTS) as readonly Cue[];

let phrases: Phrases<Cue> | undefined;

/** All phrases as one tree; made when the first note is read, so that commands which read none start as fast as before. */
export function cuePhrases(): Phrases<Cue> {
  phrases ??= phrasesFrom(LISTS);
  return phrases;
}

export type Language = keyof typeof SMALL_WORDS;

let smallWords: ReadonlyMap<string, readonly Language[]> | undefined;

/** The languages in which a word is one of the small ones. */
export function languagesOf(word: string): readonly Language[] {
  if (smallWords === undefined) {
    const made = new Map<string, Language[]>();
    for (const [language, list] of Object.entries(SMALL_WORDS) as [Language, string][])
      for (const one of list.split(' ')) made.set(one, [...(made.get(one) ?? []), language]);
    smallWords = made;
  }
  return smallWords.get(word) ?? [];
}

let everyday: ReadonlySet<string> | undefined;

/** Words that occur in notes to anybody: the small ones, greetings, and all that our phrases are made of. */
export function isEveryday(word: string): boolean {
  everyday ??= new Set(
    [...Object.values(EVERYDAY_LISTS), ...Object.values(SMALL_WORDS), GREETINGS, COMMON_WORDS].flatMap((list) =>
      list.split(/[\s|*]+/),
    ),
  );
  return everyday.has(word);
}

let greetings: ReadonlySet<string> | undefined;

export function isGreeting(word: string): boolean {
  greetings ??= new Set(GREETINGS.split(/\s+/));
  return greetings.has(word);
}
