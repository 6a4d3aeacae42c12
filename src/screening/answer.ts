import { FIRM, type Judgement } from './advise.ts';
import { ANSWERS, type AnswerWords } from './answers/index.ts';
import type { Dossier } from './dossier.ts';
import { plain } from './plain.ts';
import { sharedWords } from './shared-words.ts';

/** What an owner can say in words of their own: to whom is welcome, when asking first, to an answer to a thank-you, and as a kind no. */
export const PHRASE_KINDS = ['welcome', 'ask', 'thanks', 'no'] as const;
export type PhraseKind = (typeof PHRASE_KINDS)[number];

/** By language and kind. */
export type OwnPhrases = ReadonlyMap<string, Readonly<Partial<Record<PhraseKind, string>>>>;

/** Languages Kith has words in, and in which an owner can have their own. */
export const ANSWER_LANGUAGES: readonly string[] = Object.keys(ANSWERS).sort();

/** Kith's own words for a kind, to start from. Null for a language it has none in. */
export function startingPhrase(language: string, kind: PhraseKind): string | null {
  const words = ANSWERS[language];
  if (words === undefined) return null;
  return { welcome: words.thanksForWriting, ask: words.askFirst, thanks: words.thanksForWriting, no: words.pitch }[
    kind
  ];
}

/**
 * Words to start from, in the language of the note where we have it: only what the case holds, no flattery, and always a place in
 * brackets that the owner alone can fill. Empty where silence is the advice, and where a trap was set: nobody answers those.
 */
export function prepareAnswer(dossier: Dossier, judgement: Judgement, phrases: OwnPhrases): string {
  const { advice, saw } = judgement;
  if (advice === 'rest' || saw.has('scam-marks')) return '';
  const language = dossier.reading.language in ANSWERS ? dossier.reading.language : 'en';
  const words = ANSWERS[language]!;
  const own = phrases.get(language) ?? {};
  return [greeting(dossier, words), ...bodyOf(dossier, judgement, words, own), words.bye].join('\n\n');
}

type Own = Readonly<Partial<Record<PhraseKind, string>>>;

function bodyOf(
  dossier: Dossier,
  { advice, questions, saw }: Judgement,
  words: AnswerWords,
  own: Own,
): readonly string[] {
  if (advice === 'welcome') return welcome(dossier, words, own, saw);
  if (saw.has('calendar-link')) return [words.calendar, words.ownPlace];
  if (questions.pitch === 'yes' && isOffer(advice, saw))
    return [own.no ?? (saw.has('says-they-sell') ? words.honestOffer : words.pitch), words.ownPlace];
  if (saw.has('offers-a-post')) return [words.post, words.ownPlace];
  if (saw.has('sincere-ask')) return [words.thanksForAsking, words.answerPlace];
  if (dossier.note.channel === 'reply-to-thank-you') return [own.thanks ?? words.thanksForWriting, words.ownPlace];
  return [own.ask ?? words.askFirst, words.ownPlace];
}

/** Whoever only collects contacts offered nothing yet: "I do not buy" would answer what nobody said, where the advice is to ask. */
function isOffer(advice: Judgement['advice'], saw: ReadonlySet<string>): boolean {
  if (advice === 'set-aside' || saw.has('says-they-sell') || FIRM.some((id) => saw.has(id))) return true;
  return saw.has('pitch-text') && !saw.has('grows-a-network');
}

function welcome(
  { acquaintance, specificity, note, reading }: Dossier,
  words: AnswerWords,
  own: Own,
  saw: ReadonlySet<string>,
): readonly string[] {
  if (acquaintance.isKnown) return [words.glad, words.newsPlace];
  if (saw.has('sincere-ask')) return [words.thanksForAsking, words.answerPlace];
  const named = sharedWords(reading, specificity);
  const isThanks = note.channel === 'reply-to-thank-you';
  const phrase = (isThanks ? own.thanks : undefined) ?? own.welcome;
  // What is particular about this person must not get lost behind a phrase that everybody gets.
  if (phrase !== undefined) return [phrase, placeAbout(words.ownPlace, acquaintance.event?.title ?? named)];
  if (acquaintance.event?.title) return [words.metAt(acquaintance.event.title), words.ownPlace];
  return [named === undefined ? words.thanksForWriting : words.aboutWord(named), words.ownPlace];
}

/** The place only the owner can fill, with what it may be about. */
function placeAbout(place: string, about: string | undefined): string {
  return about ? place.replace(/\]$/, `: “${about}”]`) : place;
}

/** The first name where the name is written with the given name first and is short enough to be one; else none. */
function greeting({ note }: Dossier, words: AnswerWords): string {
  const [first] = note.from.name.replace(TITLES, '').trim().split(/\s+/);
  const isName = first !== undefined && /^\p{Lu}[\p{L}'’-]{1,20}$/u.test(first) && plain(first).text.trim().length > 1;
  return isName ? words.hello(first!) : words.helloAll;
}

const TITLES = /^(?:(?:prof|dr|mr|mrs|ms|herr|frau|ing|em|med)\.?\s+)+/i;
