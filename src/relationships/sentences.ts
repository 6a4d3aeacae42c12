import { DAY, dayIn, monthOf } from '../basics/when.ts';
import type { StillWaiting } from './answers.ts';
import type { Dossier } from './dossier.ts';
import type { Warmth } from './habits.ts';
import type { Judgement } from './judgement.ts';
import { giftWords } from './kept-words.ts';

/** One sentence about a tie, true and kind if its subject reads it. */
export interface Said {
  /** Which judgement says it: what "that is wrong" is about. */
  readonly about: SaidAbout;
  readonly words: string;
  /** Interactions it rests on, newest last. */
  readonly restsOn: readonly number[];
  /** The sentence of a letter it rests on, which can be struck out. */
  readonly quote: string | null;
}

type SaidAbout =
  | 'replyOwed'
  | 'promise'
  | 'unthanked'
  | 'oneWay'
  | 'ownerOneWay'
  | 'helped'
  | 'warmth'
  | 'answering'
  | 'next';

/** More than this is not read at a glance. */
const MOST_SAID = 4;

/** `withPattern`: false keeps the one-way pattern of others back until the owner has looked into the mirror. */
export function sentencesOf(
  judgement: Judgement,
  dossier: Dossier,
  withPattern: boolean,
  warmth: Warmth | null = null,
): Said[] {
  const all = [
    waits(judgement, dossier),
    promises(judgement, dossier),
    withPattern ? pattern(judgement, dossier) : null,
    ownPattern(judgement, dossier),
    stillOpen(judgement, dossier),
    warmth === null ? null : rhythm(warmth),
    helped(judgement, dossier),
    thanks(judgement, dossier),
    next(judgement),
  ];
  return all.filter((one) => one !== null).slice(0, MOST_SAID);
}

function waits({ waitingForMe, corrections }: Judgement, { name, now }: Dossier): Said | null {
  const [first] = waitingForMe;
  if (!first || corrections.alone) return null;
  const words =
    first.quote === null
      ? `${name} wrote ${onDay(first.at, now)}; no answer of yours was found.`
      : `${name} asked ${onDay(first.at, now)}, and no answer of yours was found: “${shortened(first.quote)}”`;
  return { about: 'replyOwed', words, restsOn: [first.interactionId], quote: first.quote };
}

function promises({ openPromises }: Judgement, { now }: Dossier): Said | null {
  const [first] = openPromises;
  if (!first) return null;
  const words = `You promised something ${onDay(first.at, now)}: “${shortened(first.quote)}”`;
  return { about: 'promise', words, restsOn: [first.interactionId], quote: first.quote };
}

function pattern({ oneWay, corrections }: Judgement, { name, now }: Dossier): Said | null {
  if (oneWay.value !== 'yes' || corrections.tie === 'business') return null;
  const words = `${name} asked you ${times(oneWay.asks.length)} since ${monthOf(oneWay.asks[0]!.at, now)}; ${letters(oneWay.unanswered.length)} of yours found no answer. It may be a busy time.`;
  return { about: 'oneWay', words, restsOn: oneWay.restsOn, quote: null };
}

function ownPattern({ ownerOneWay }: Judgement, { name, now }: Dossier): Said | null {
  if (ownerOneWay.value !== 'yes') return null;
  const words = `You asked ${name} ${times(ownerOneWay.asks.length)} since ${monthOf(ownerOneWay.asks[0]!.at, now)}; ${letters(ownerOneWay.unanswered.length)} from ${name} found no answer of yours.`;
  return { about: 'ownerOneWay', words, restsOn: ownerOneWay.restsOn, quote: null };
}

const HOPE: Readonly<Record<StillWaiting['hope'], (name: string) => string>> = {
  'too early': () => '',
  usual: (name) => ` That is nothing unusual between you and ${name}.`,
  late: (name) => ` Most answers of ${name}’s came sooner.`,
  hardly: (name) => ` Nearly all answers of ${name}’s came sooner; one gentle word, or let it rest.`,
};

/** Silence of theirs is a fact about a letter, never about them. */
function stillOpen({ waitingForThem, corrections }: Judgement, { name, now }: Dossier): Said | null {
  if (!waitingForThem || corrections.alone || corrections.elsewhere) return null;
  const { at, hope, interactionId, restsOn } = waitingForThem;
  const words = `Your letter ${ofDay(at, now)} has no answer yet.${HOPE[hope](name)}`;
  return { about: 'answering', words, restsOn: [...restsOn, interactionId], quote: null };
}

function ofDay(at: number, now: number): string {
  return onDay(at, now)
    .replace(/^on /, 'of ')
    .replace(/^today$/, 'of today');
}

/** Only where there is something usual to compare with. */
function rhythm({ rhythm: usual, words, restsOn }: Warmth): Said | null {
  return usual === null ? null : { about: 'warmth', words, restsOn, quote: null };
}

function helped({ helped: all }: Judgement, dossier: Dossier): Said | null {
  const last = all.at(-1);
  if (!last) return null;
  const ways = [...new Set(all.map((one) => giftWords(dossier.name, one, dossier)))];
  const day = onDay(last.at, dossier.now);
  // Help and introductions are not added up.
  const isOneWay = ways.length === 1 && all.length > 1;
  const often = isOneWay
    ? `${ways[0]} ${times(all.length)}, last ${day}`
    : `${giftWords(dossier.name, last, dossier)} ${day}`;
  const words = `${often}: “${shortened(last.quote)}”`;
  return { about: 'helped', words, restsOn: all.map((one) => one.interactionId), quote: last.quote };
}

function thanks({ unthanked }: Judgement, { name, now }: Dossier): Said | null {
  const [first] = unthanked;
  if (!first) return null;
  const words = `For what ${name} did ${onDay(first.at, now)}, no thanks of yours was found in writing.`;
  return { about: 'unthanked', words, restsOn: [first.interactionId], quote: first.quote };
}

function next({ depth }: Judgement): Said | null {
  if (!depth.next) return null;
  return {
    about: 'next',
    words: depth.next.sentence,
    restsOn: depth.reached.flatMap((one) => one.restsOn).slice(-20),
    quote: null,
  };
}

/** "on 3 June", with the year when it is not this one. UTC. */
export function onDay(at: number, now: number): string {
  if (now - at < DAY && now >= at) return 'today';
  return `on ${dayIn(at, now)}`;
}

export function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}

function letters(count: number): string {
  return count === 1 ? 'one letter' : `${count} letters`;
}

/** UTF-16 units of a quote in a sentence; the letter itself is one click away. */
const LONGEST_QUOTE = 160;

export function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE).trimEnd()}…`;
}
