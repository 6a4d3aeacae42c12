/** Reads every prepared word of asks, pleas, introductions and thanks, in every language and both ways to address somebody. */

import { describe, expect, test } from 'vitest';
import type { Plea } from '../asking/plea.ts';
import { pleaDrafts } from '../asking/plea.ts';
import { askDraft, thanksDraft } from '../asking/words.ts';
import { thankYou } from '../giving/thank-you.ts';
import { askIntroducer, askOneOfTwo, introduceTwo, tellIntroducer, writeToOther } from '../introducing/words.ts';
import { languageOf } from '../reading/index.ts';
import { ASK_SIZES } from '../relationships/index.ts';
import { PLACE } from './draft.ts';
import { VOICE_LANGUAGES, type Voice } from './voice.ts';

const TO = { id: 1, name: 'Ana Duarte', email: 'ana@example.org', profile: null };
const OTHER = { name: 'Dr. Weiss', line: '' };
const VOICES: readonly Voice[] = VOICE_LANGUAGES.flatMap((language) =>
  (language === 'en' ? [false] : [false, true]).map((isFamiliar) => ({ language, isFamiliar })),
);
/** In the owner's words, which may be in any language: none here, so that the language of the rest can be told. */
const WHAT = 'Larix 7';

interface Prepared {
  readonly name: string;
  readonly subject: string;
  readonly body: string;
  /** It asks for something, so it says that a no is fine. */
  readonly asks: boolean;
}

function allIn(voice: Voice): Prepared[] {
  const ask = { what: WHAT, by: '2026-12-20', size: 'hour', closedAt: null, came: null } as const;
  const plea: Plea = { interactionId: 1, at: 0, quote: '', sort: 'after silence', history: [], good: [] };
  const told = { me: { name: 'Pat Kith', line: '' }, why: WHAT };
  const named = (name: string, { subject, body }: { subject: string; body: string }, asks = false): Prepared => {
    return { name, subject, body, asks };
  };
  return [
    ...ASK_SIZES.map((size) => named(`ask ${size}`, askDraft({ ...ask, size }, TO, 'Ana', true, voice), true)),
    named('ask, business', askDraft({ ...ask, by: null }, TO, 'Ana', false, voice), true),
    named('thanks, helped', thanksDraft(ask, 'helped', TO, 'Ana', voice)),
    named('thanks, pointed on', thanksDraft({ ...ask, came: WHAT }, 'pointed on', TO, 'Ana', voice)),
    ...Object.entries(pleaDrafts(plea, TO, 'Ana', true, voice)).map(([way, draft]) => named(way, draft)),
    ...Object.entries(pleaDrafts(plea, TO, 'Ana', false, voice)).map(([way, draft]) =>
      named(`${way}, business`, draft),
    ),
    named('introducer', askIntroducer(TO, OTHER, told, voice), true),
    named('to the other', writeToOther(TO, 'Dorothy Fenn', told, voice)),
    named('tell introducer', tellIntroducer(TO, OTHER, voice)),
    named('one of two', askOneOfTwo(TO, OTHER, told, voice), true),
    named('both', introduceTwo(TO, OTHER, told, voice)),
    named('thank you', thankYou('Ana Duarte', { what: WHAT, sort: 'help', whom: null }, voice)),
    named('thank you, offered help', thankYou('Ana Duarte', { what: WHAT, sort: 'offered help', whom: null }, voice)),
    named('thank you, introduced', thankYou('Ana Duarte', { what: WHAT, sort: 'introduction', whom: null }, voice)),
    named(
      'thank you, introduced to one by name',
      thankYou('Ana Duarte', { what: WHAT, sort: 'introduction', whom: 'Uma Ullmann' }, voice),
    ),
    named(
      'thank you, offered to introduce',
      thankYou('Ana Duarte', { what: WHAT, sort: 'offered introduction', whom: null }, voice),
    ),
  ];
}

const ALL = VOICES.flatMap((voice) =>
  allIn(voice).map(
    (one) => [`${voice.language}${voice.isFamiliar ? ', familiar' : ''}: ${one.name}`, voice, one] as const,
  ),
);
/** What is handed on to somebody unknown is formal whatever the two say to each other. */
const ownPart = (body: string) => body.split(/To pass on:|Zum Weitergeben:|À transmettre :|Para pasar:/)[0]!;

const A_NO = { en: /short no/, de: /kurzes Nein/, fr: /simple non/, es: /basta con un no/ };
/** In French two are "vous" as well. */
const SAID_TO_TWO =
  /vous vous connaissez|vous avez dit tous les deux que vous aimeriez vous rencontrer|entre vos mains/g;
/** How one is spoken to. */
const FORMAL = {
  en: /$^/,
  de: /\b(?:Sie|Ihnen|Ihre?[nmrs]?)\b/,
  fr: /\b(?:vous|votre|vos)\b/i,
  es: /\busted(?:es)?\b|\b(?:le|su|conocerle)\b/i,
};
const FAMILIAR = {
  en: /$^/,
  de: /\b(?:du|dich|dir|deine?[nmrs]?|euch|ihr)\b/,
  fr: /(?<!\p{L})(?:tu|toi|te|ta|ton|tes|t’\p{L}+)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:tú|ti|te|tus?|os)(?!\p{L})/iu,
};
/** Words that press, flatter, reckon or sell. */
const NEVER =
  /\b(?:CRM|lead|pipeline|target|score|rank|owes?|nudge|engagement|urgent|asap|only you|schuld\w*|dringend|nur du|nur Sie|urgente?|dois|devez|seulement vous|debes?|deuda|solo tú|sólo usted)\b/i;

describe('Prepared words', () => {
  test.each(ALL)('%s: leave a place that only the owner can fill', (_, __, { body }) => {
    expect(body).toContain(PLACE);
  });

  test.each(ALL)('%s: are in that language, and whole', (_, { language }, { subject, body }) => {
    expect(languageOf(body.replaceAll(PLACE, ' '))).toBe(language);
    expect(`${subject} ${body}`).not.toMatch(/undefined|null|\[object|\$\{| {3,}|\.\.|,,/);
    expect(subject).not.toBe('');
  });

  test.each(ALL)('%s: press nobody, and let whom they ask say no', (_, { language }, { subject, body, asks }) => {
    expect(`${subject} ${body}`).not.toMatch(NEVER);
    if (asks) expect(body).toMatch(A_NO[language]);
  });

  test.each(ALL)('%s: address them one way throughout', (_, { language, isFamiliar }, { subject, body }) => {
    const own = `${subject}\n${ownPart(body)}`.replace(SAID_TO_TWO, '');
    expect(own).not.toMatch(isFamiliar ? FORMAL[language] : FAMILIAR[language]);
  });
});
