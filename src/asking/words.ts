/** Prepared words: an ask, and a thank-you that tells what came of it. Each leaves places that only the owner can fill. */

import { type Addressee, type Draft, PLACE } from '../drafts/index.ts';
import type { AskSize } from '../relationships/index.ts';
import type { Ask, Ending } from './ask.ts';

/** What an ask of this size would take, as one says it. */
const TAKES: Readonly<Record<AskSize, string>> = {
  minutes: 'It should take a few minutes.',
  hour: 'It would take about an hour.',
  'good word': 'It would mean giving your word for me, so please take it only if you are sure.',
  money: `It is about money or what is worth money: ${PLACE}.`,
};

export const SIZE_WORDS: Readonly<Record<AskSize, string>> = {
  minutes: 'a few minutes',
  hour: 'an hour',
  'good word': 'a good word',
  money: 'money or what is like it',
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "12 May" */
export function dayInWords(day: string): string {
  const date = new Date(day);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
}

/** `isWarm`: false for a tie declared business. */
export function askDraft(ask: Ask, to: Addressee, called: string, isWarm: boolean): Draft {
  const when = ask.by === null ? 'There is no hurry.' : `I would need it by ${dayInWords(ask.by)}.`;
  const body = [
    `Dear ${called},`,
    isWarm ? `${PLACE}` : '',
    `This letter is an ask: ${ended(ask.what)}`,
    `I ask you because ${PLACE}. ${TAKES[ask.size]} ${when}`,
    `No problem if this is not a good moment: a short no is all I need, and it changes nothing. If you know somebody who would be better placed, a name helps me just as much.`,
    'Thank you for reading this.',
  ];
  return { to, subject: `An ask: ${subjectOf(ask.what)}`, body: body.filter(Boolean).join('\n\n') };
}

/** Whoever helped hears what came of it; nothing is asked for. */
export function thanksDraft(ask: Ask, ending: Ending, to: Addressee, called: string): Draft {
  const did =
    ending === 'helped'
      ? `You helped me when I asked: ${ended(ask.what)}`
      : `You knew whom I might ask: ${ended(ask.what)}`;
  const came = ask.came === null ? `What came of it: ${PLACE}` : `What came of it: ${ended(ask.came)}`;
  const body = [`Dear ${called},`, did, came, `What helped most was ${PLACE}. Thank you.`];
  return { to, subject: `Thank you: ${subjectOf(ask.what)}`, body: body.join('\n\n') };
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
