/** A thread as letters with what each says. Pure. */

import type { Language } from './compile.ts';
import type { Finding } from './finding.ts';
import { judgeOf } from './judge.ts';
import type { Replies } from './pack.ts';
import { findingsOf, languageNamed, languageOf, repliesWith } from './read.ts';
import { type View, viewsOf } from './views.ts';

export type Side = 'me' | 'them';

export interface Message {
  /** ISO 8601; one without a readable date counts as written with the one before it. */
  readonly date: string;
  readonly direction: 'from-me' | 'from-them';
  readonly text: string;
}

export interface Thread {
  readonly id: string | number;
  readonly lang?: string | null;
  /** The name of the other. */
  readonly with: string;
  /** ISO 8601: the day from which one looks back. */
  readonly asOf: string;
  readonly messages: readonly Message[];
}

/** A message with what was found in it. */
export interface Letter {
  readonly by: Side;
  /** Milliseconds UTC. */
  readonly at: number;
  readonly text: string;
  /** Null without a pack: then nothing is found. */
  readonly language: Language | null;
  readonly views: readonly View[];
  readonly findings: readonly Finding[];
  /** Promises of the patterns that the judge does not believe of a letter alone: "I'll bring my lathe". */
  readonly likely: readonly Finding[];
  readonly says: (reply: keyof Replies) => boolean;
}

/** Messages read of one thread, the newest; older ones hardly bear on whose move it is. */
export const MOST_MESSAGES = 500;

const NOTHING = { findings: [], likely: [] };

export function lettersOf({ messages, lang }: Thread): Letter[] {
  const read = messages.slice(-MOST_MESSAGES);
  const language = languageNamed(languageOf(read.map(({ text }) => text).join('\n'), lang));
  let at = 0;
  const letters = read.map(({ date, direction, text }, i): Letter => {
    at = momentOf(date) ?? at;
    const views = language ? viewsOf(text, language) : [];
    const found = language ? findingsOfLetter(text, views, language) : NOTHING;
    const said =
      i === 0 && language && found.findings.length === 0 ? { ...found, findings: bareQuestion(text, views) } : found;
    return {
      by: direction === 'from-me' ? 'me' : 'them',
      at,
      text,
      language,
      views,
      ...said,
      says: remembered((reply) => language !== null && repliesWith(text, language, reply)),
    };
  });
  return withAsk(letters.sort((a, b) => a.at - b.at));
}

/**
 * Where nobody asks in words the judge knows, whoever began with a question asked it: "Is the urn still in your garage? We've got
 * eighty coming." Not how the other is, and nothing that gives.
 */
function withAsk(letters: Letter[]): Letter[] {
  const [first, ...others] = letters;
  const question = first?.views.findLast(({ one }) => one.sentence.isQuestion)?.one.sentence;
  if (!first || !question || first.findings.some(({ kind }) => NO_ASK.has(kind))) return letters;
  const quote = first.text.slice(question.start, question.end).trim();
  if (WOULD_YOU_LIKE.test(quote)) return letters;
  const ask = plainAsk(quote, question);
  return [{ ...first, findings: [...first.findings, ask] }, ...others];
}

const NO_ASK: ReadonlySet<Finding['kind']> = new Set(['ask', 'about-me', 'help', 'introduction', 'decline']);

/**
 * What letters round it say bears an ask out, so that one is believed sooner here than of a letter alone: the patterns' are taken, too
 * (bench/texts/measure-threads.ts).
 */
function findingsOfLetter(
  text: string,
  views: readonly View[],
  language: Language,
): Pick<Letter, 'findings' | 'likely'> {
  const sure = findingsOf(text, views, language, judgeOf(language));
  // "I would gladly introduce you to Tomma. Would you like that?" asks for nothing.
  const offers = sure.some(({ kind, value }) => kind === 'introduction' && value === 'offered');
  const isKnown = (one: Finding) => sure.some(({ kind, start }) => kind === one.kind && start === one.start);
  const matched = findingsOf(text, views, language, null).filter((one) => !isKnown(one));
  const asks = matched.filter(({ kind }) => kind === 'ask');
  const cares = sure.some(({ kind }) => kind === 'about-me');
  const isAsk = (one: Finding) => !(offers && one.isPlain) && !WOULD_YOU_LIKE.test(one.quote);
  const believed = [...sure, ...(cares ? [] : asks)];
  return {
    findings: believed.filter((one) => one.kind !== 'ask' || isAsk(one)).sort((x, y) => x.start - y.start),
    likely: matched.filter(({ kind }) => kind === 'promise'),
  };
}

/** "Keys?", "is mein Ladekabel noch bei dir": whoever begins with nothing but a few words of a question asks. */
function bareQuestion(text: string, views: readonly View[]): Finding[] {
  const what = text.trim();
  const [, about] = /^¿?([^.!?¿\n]+)\?*$/u.exec(what) ?? [];
  if (about === undefined || about.split(/\s+/).length > LONGEST_BARE || !hasQuestion(views)) return [];
  return [{ ...plainAsk(what, { start: 0, end: text.length }), what: about }];
}

function plainAsk(quote: string, { start, end }: Pick<Finding, 'start' | 'end'>): Finding {
  return { kind: 'ask', value: 'small', isPlain: true, isLearnt: false, quote, what: quote, due: null, start, end };
}

/** Words; a longer question without a sign of asking the packs know is more likely one about something else. */
const LONGEST_BARE = 8;

/** "Would you like to have it?" gives. */
const WOULD_YOU_LIKE =
  /(?<!\p{L})(?:(?:would|do) you (?:like|want) (?:it|them|one|to have|to borrow|to keep|me to)|(?:magst|willst|möchtest) du (?:es|sie|ihn|die|das|den) haben|(?:tu|vous) (?:la|le|les|en) ve(?:ux|ut|ulez)|(?:lo|la|los|las) quieres|do you (?:still )?need|brauchst du|braucht ihr|tu as besoin|avez-vous besoin|necesitas|te (?:llevo|traigo|ayudo))(?!\p{L})/iu;

/** Each letter is asked the same of many others; reading it anew each time would cost the square of a thread. */
function remembered(ask: (reply: keyof Replies) => boolean): (reply: keyof Replies) => boolean {
  const known = new Map<keyof Replies, boolean>();
  return (reply) => {
    const answer = known.get(reply) ?? ask(reply);
    known.set(reply, answer);
    return answer;
  };
}

/** Milliseconds UTC; null where it is no date. */
export function momentOf(date: string): number | null {
  const at = Date.parse(date);
  return Number.isNaN(at) ? null : at;
}

/** Letters a word needs to say what a letter is about. */
const TELLING_LETTERS = 4;

/** Whether two texts share a word long enough to mean a thing. */
export function sharesWord(what: string | null, text: string): boolean {
  const words = (some: string) =>
    some
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.filter((word) => word.length >= TELLING_LETTERS) ?? [];
  const own = new Set(words(what ?? '').filter((word) => !['your', 'send', 'with', 'that'].includes(word)));
  return words(text).some((word) => own.has(word));
}

/** Whether a letter asks anything at all, with or without the mark. */
export function hasQuestion(views: readonly View[]): boolean {
  return views.some(({ one }) => one.sentence.isQuestion);
}

/** Whether it ends by asking. */
export function endsAsking({ text, views }: Pick<Letter, 'text' | 'views'>): boolean {
  return text.trimEnd().endsWith('?') || (views.at(-1)?.one.sentence.isQuestion ?? false);
}
