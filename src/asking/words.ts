/** Prepared words: an ask, and a thank-you that tells what came of it. Each leaves places that only the owner can fill. */

import { type Addressee, type Draft, hello, letterOf, PLACE, type Voice } from '../drafts/index.ts';
import type { AskSize } from '../relationships/index.ts';
import type { Ask, Ending } from './ask.ts';
import { phrasesIn } from './phrases.ts';

export const SIZE_WORDS: Readonly<Record<AskSize, string>> = {
  minutes: 'a few minutes',
  hour: 'an hour',
  'good word': 'a good word',
  money: 'money or what is like it',
};

const ENGLISH: Voice = { language: 'en', isFamiliar: false };

/** `isWarm`: false for a tie declared business. `voice`: how the two write to each other. */
export function askDraft(ask: Ask, to: Addressee, called: string, isWarm: boolean, voice: Voice = ENGLISH): Draft {
  const words = phrasesIn(voice).ask;
  const when = ask.by === null ? words.noHurry : words.by(ask.by);
  const body = [
    isWarm ? `${PLACE}` : '',
    words.isAsk(ended(ask.what)),
    `${words.whyYou} ${words.takes[ask.size]} ${when}`,
    words.easyNo,
    words.thanks,
  ];
  return {
    to,
    subject: words.subject(subjectOf(ask.what)),
    body: letterOf(voice, hello(voice, to.name, called), body),
  };
}

/** Whoever helped hears what came of it; nothing is asked for. */
export function thanksDraft(ask: Ask, ending: Ending, to: Addressee, called: string, voice: Voice = ENGLISH): Draft {
  const words = phrasesIn(voice).thanks;
  const did = ending === 'helped' ? words.helped(ended(ask.what)) : words.pointed(ended(ask.what));
  const came = words.came(ask.came === null ? PLACE : ended(ask.came));
  const body = [did, came, words.most];
  return {
    to,
    subject: words.subject(subjectOf(ask.what)),
    body: letterOf(voice, hello(voice, to.name, called), body),
  };
}

/** Characters of a subject that are read in a list of mails. */
const SHORT = 80;

function subjectOf(what: string): string {
  const line = what.replace(/(?<![.!?…])[.!?…]+$/, '');
  return line.length <= SHORT ? line : `${line.slice(0, SHORT).trimEnd()}…`;
}

function ended(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
