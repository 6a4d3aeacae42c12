/** A plea out of the blue: somebody asks after a long silence, or asks and seldom anything else. Told as it was, the good first. */

import { DAY } from '../basics/when.ts';
import { type Addressee, type Draft, hello, letterOf, type Voice } from '../drafts/index.ts';
import {
  type Dossier,
  giftWords,
  isAsk,
  type Judgement,
  oncePerLetter,
  onDay,
  sentencesOf,
  shortened,
  type Told,
  times,
} from '../relationships/index.ts';
import { isMeetingOfBoth } from '../timeline/index.ts';
import { phrasesIn } from './phrases.ts';

export interface PleaLine {
  readonly words: string;
  readonly rests: readonly number[];
}

export interface Plea {
  /** Their letter that asks. */
  readonly interactionId: number;
  readonly at: number;
  readonly quote: string;
  readonly sort: 'after silence' | 'only asks';
  /** The history as it is. */
  readonly history: readonly PleaLine[];
  /** What was good between the two. */
  readonly good: readonly PleaLine[];
}

export const PLEA_WAYS = ['gladly', 'one small help', 'kindly no'] as const;
export type PleaWay = (typeof PLEA_WAYS)[number];

/** A plea comes out of the blue when the one who asks was silent so long. */
const LONG_SILENCE = 365 * DAY;
/** A letter so soon after one of the owner's answers it. */
const IS_ANSWER = 60 * DAY;
/** Lines of what was good; more would plead for them. */
const MOST_GOOD = 4;

/** Null where nobody pleads. `withPattern`: the owner has looked into the mirror, so that a pattern may be said of others. */
export function pleaOf(dossier: Dossier, judgement: Judgement, withPattern: boolean): Plea | null {
  if (dossier.corrections.alone) return null;
  const waiting = new Set(judgement.waitingForMe.map((one) => one.interactionId));
  const ask = dossier.told.findLast((one) => one.by === 'them' && isAsk(one) && waiting.has(one.interactionId));
  if (!ask) return null;
  const before = lastBefore(dossier, ask.at);
  const isPattern = withPattern && judgement.oneWay.value === 'yes' && judgement.corrections.tie !== 'business';
  const isSilence = before !== null && ask.at - before.theirs >= LONG_SILENCE && ask.at - before.mine >= IS_ANSWER;
  if (!isSilence && !isPattern) return null;
  return {
    interactionId: ask.interactionId,
    at: ask.at,
    quote: quotesOf(dossier, ask),
    sort: isSilence ? 'after silence' : 'only asks',
    history: historyOf(dossier, judgement, ask, isPattern),
    good: goodBetween(dossier, judgement, ask),
  };
}

/** Everything the letter asks for, as written. */
function quotesOf({ told }: Dossier, { interactionId }: Told): string {
  const asks = told.filter((one) => one.interactionId === interactionId && one.by === 'them' && isAsk(one));
  return [...new Set(asks.map(({ quote }) => quote))].join(' … ');
}

/** When each had last been heard of before a moment; null where nothing had passed, and a stranger writes. */
function lastBefore({ rows }: Dossier, at: number): { mine: number; theirs: number } | null {
  const past = rows.filter((row) => row.at < at && row.manner === 'personal' && isWord(row.kind));
  const last = (fits: (way: string) => boolean) => past.findLast((row) => fits(row.way))?.at ?? 0;
  const theirs = last((way) => way === 'them' || way === 'both');
  return theirs === 0 ? null : { theirs, mine: last((way) => way === 'me' || way === 'both') };
}

function isWord(kind: string): boolean {
  return kind === 'message' || kind === 'meeting';
}

function historyOf(dossier: Dossier, judgement: Judgement, ask: Told, isPattern: boolean): PleaLine[] {
  const { name, now } = dossier;
  const last = dossier.rows.findLast(
    (row) =>
      row.at < ask.at && isWord(row.kind) && (row.way === 'them' || row.way === 'both') && row.manner === 'personal',
  );
  const mine = dossier.rows.filter(
    (row) => row.way === 'me' && row.kind === 'message' && row.at > (last?.at ?? 0) && row.at < ask.at,
  );
  const earlier = asksBefore(dossier, ask);
  const pattern = isPattern ? sentencesOf(judgement, dossier, true).find(({ about }) => about === 'oneWay') : undefined;
  const met = last?.kind === 'meeting';
  return [
    ...(last
      ? [
          {
            words: `Before this letter, ${met ? 'you last met' : `${name} last wrote`} ${onDay(last.at, now)}.`,
            rests: [last.interactionId],
          },
        ]
      : []),
    ...(mine.length > 0
      ? [{ words: `Since then you wrote ${times(mine.length)}.`, rests: mine.map((row) => row.interactionId) }]
      : []),
    ...(earlier.length > 0 && !pattern
      ? [
          {
            words: `${name} asked you ${times(earlier.length)} before: “${shortened(earlier.at(-1)!.quote)}”`,
            rests: earlier.map((one) => one.interactionId),
          },
        ]
      : []),
    ...(pattern ? [{ words: pattern.words, rests: pattern.restsOn }] : []),
  ];
}

function asksBefore({ told }: Dossier, ask: Told): Told[] {
  return oncePerLetter(told.filter((one) => one.by === 'them' && isAsk(one) && one.at < ask.at));
}

/** What they gave, thanked for and asked after, what the owner could do for them, and that they met; the newest of each. */
function goodBetween(dossier: Dossier, { helped }: Judgement, ask: Told): PleaLine[] {
  const { name, now, told, rows } = dossier;
  const newest = (fits: (one: Told) => boolean) => told.findLast((one) => one.at < ask.at && fits(one));
  const line = (one: Told | undefined, words: (quote: string, day: string) => string): PleaLine[] =>
    one ? [{ words: words(`“${shortened(one.quote)}”`, onDay(one.at, now)), rests: [one.interactionId] }] : [];
  const meetings = rows.filter((row) => isMeetingOfBoth(row) && row.at < ask.at);
  const lastMeeting = meetings.at(-1);
  const gift = helped.findLast((one) => one.at < ask.at);
  return [
    ...line(gift, (quote, day) => `${giftWords(name, gift!, dossier)} ${day}: ${quote}`),
    ...line(
      newest((one) => one.by === 'them' && one.kind === 'thanks'),
      (quote, day) => `${name} thanked you ${day}: ${quote}`,
    ),
    ...line(
      newest((one) => one.by === 'them' && one.kind === 'about-me'),
      (quote, day) => `${name} asked about you ${day}: ${quote}`,
    ),
    ...line(
      newest((one) => one.by === 'me' && one.kind === 'help'),
      (quote, day) => `You could help ${day}: ${quote}`,
    ),
    ...(lastMeeting
      ? [
          {
            words: `You met ${times(meetings.length)}, last ${onDay(lastMeeting.at, now)}.`,
            rests: meetings.map((row) => row.interactionId),
          },
        ]
      : []),
  ].slice(0, MOST_GOOD);
}

/** The three ways to answer, each with words to start from; none is better than another. `voice`: how the two write to each other. */
export function pleaDrafts(
  plea: Plea,
  to: Addressee,
  called: string,
  isWarm: boolean,
  voice: Voice = { language: 'en', isFamiliar: false },
): Readonly<Record<PleaWay, Draft>> {
  const words = phrasesIn(voice).plea;
  const first = isWarm && plea.sort === 'after silence' ? words.longTime : words.thanks;
  const draft = (...body: string[]): Draft => ({
    to,
    subject: words.subject,
    body: letterOf(voice, hello(voice, to.name, called), [first, ...body]),
  });
  return {
    gladly: draft(words.gladly),
    'one small help': draft(...words.oneSmallHelp),
    'kindly no': draft(...words.kindlyNo),
  };
}
