/** In which language, and how formally, two people write to each other. Pure. */

import { MONTHS as MONTHS_IN_ENGLISH } from '../basics/when.ts';
import { languageOf } from '../reading/index.ts';

/** Languages Kith has prepared words in. */
export const VOICE_LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
export type VoiceLanguage = (typeof VOICE_LANGUAGES)[number];

export interface Voice {
  readonly language: VoiceLanguage;
  /** They say du, tu, tú. Of no meaning in English. */
  readonly isFamiliar: boolean;
}

/** Of two ways to say it the one the two use. */
export type Or = (formal: string, familiar: string) => string;

/** What is kept for each language, said the way the two speak to each other. */
export function spokenIn<T>(made: Readonly<Record<VoiceLanguage, (or: Or) => T>>, voice: Voice): T {
  return made[voice.language]((formal, familiar) => (voice.isFamiliar ? familiar : formal));
}

/** A letter of the two; of theirs it is told how they speak to the owner. */
export interface Spoken {
  readonly way: 'me' | 'them';
  readonly text: string;
}

/** Letters looked at, the newest: people change the language they write in, and the way they address each other. */
export const LETTERS_HEARD = 30;

const FAMILIAR: Readonly<Record<Exclude<VoiceLanguage, 'en'>, RegExp>> = {
  de: /(?<!\p{L})(?:du|dich|dir|dein(?:e[mnrs]?)?)(?!\p{L})/iu,
  // "ton" may be a tone and "te" stands in "te deum": the others are enough.
  fr: /(?<!\p{L})(?:tu|toi|tes)(?!\p{L})|(?<!\p{L})t[’'](?=\p{L})/iu,
  es: /(?<!\p{L})(?:tú|te|ti|tus?|contigo)(?!\p{L})/iu,
};
const FORMAL: Readonly<Record<Exclude<VoiceLanguage, 'en'>, RegExp>> = {
  // At the head of a sentence "Sie" may be "she" or "they".
  de: /(?<=\p{L},? )(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:usted|ustedes|uds?\.)(?!\p{L})/iu,
};

/**
 * `letters`: newest first. The language most of the letters are in; English where none tells. In German, French and Spanish the
 * newest letter of theirs that addresses the owner one way only tells how; where none does, it is the formal way.
 */
export function voiceOf(letters: readonly Spoken[]): Voice {
  const heard = letters.slice(0, LETTERS_HEARD).map((one) => ({ ...one, language: voiceLanguage(one.text) }));
  const counts = new Map<VoiceLanguage, number>();
  for (const { language } of heard) if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [most] = [...counts].sort((x, y) => y[1] - x[1]);
  const language = most?.[0] ?? 'en';
  if (language === 'en') return { language, isFamiliar: false };
  const telling = heard
    .filter(({ way }) => way === 'them')
    .find(({ text }) => FAMILIAR[language].test(text) !== FORMAL[language].test(text));
  return { language, isFamiliar: telling !== undefined && FAMILIAR[language].test(telling.text) };
}

function voiceLanguage(text: string): VoiceLanguage | null {
  const found = languageOf(text);
  return VOICE_LANGUAGES.find((one) => one === found) ?? null;
}

/** The first line of a letter: the full name where one is formal, since no letter tells whether "Frau" or "Herr" is right. */
export function hello({ language, isFamiliar }: Voice, fullName: string, called: string): string {
  const name = isFamiliar || language === 'en' ? called : fullName;
  return { en: `Dear ${name},`, de: isFamiliar ? `Hallo ${name},` : `Guten Tag ${name},`, fr: `Bonjour ${name},`, es: isFamiliar ? `Hola, ${name}:` : `Buenos días, ${name}:` }[language]; // biome-ignore format: one table
}

/** A letter of these paragraphs, empty ones left out. Behind the comma of a greeting it goes on small; every other paragraph begins large. */
export function letterOf(voice: Voice, greeting: string, paragraphs: readonly string[]): string {
  const goesOn = voice.language !== 'es';
  const large = (part: string) => part.charAt(0).toUpperCase() + part.slice(1);
  const parts = paragraphs.filter(Boolean).map((part, i) => (i === 0 && goesOn ? part : large(part)));
  return [greeting, ...parts].join('\n\n');
}

const MONTHS: Readonly<Record<VoiceLanguage, readonly string[]>> = {
  en: MONTHS_IN_ENGLISH,
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
};

/** "12 May", "12. Mai", "1er mai", "12 de mayo". `day`: an ISO date. */
export function dayIn(language: VoiceLanguage, day: string): string {
  const date = new Date(day);
  const [number, month] = [date.getUTCDate(), MONTHS[language][date.getUTCMonth()]!];
  if (language === 'de') return `${number}. ${month}`;
  if (language === 'es') return `${number} de ${month}`;
  return language === 'fr' && number === 1 ? `1er ${month}` : `${number} ${month}`;
}
