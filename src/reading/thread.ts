/** What became of an exchange of letters: who asked, what came of it, what is promised still, whose move it is. Pure. */

import { isForLeave } from './asked.ts';
import type { Language } from './compile.ts';
import type { AskSize, Finding } from './finding.ts';
import type { Replies } from './pack.ts';
import { dueDay, findingsIn, languageNamed, languageOf, repliesWith } from './read.ts';
import { threadSentence } from './thread-words.ts';

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

/** `open`: they may still answer, or said they will. `none`: nothing was asked. */
export type Outcome = 'helped' | 'pointed-on' | 'declined' | 'too-busy' | 'silence' | 'open' | 'none';

export interface ThreadPromise {
  readonly by: Side;
  readonly what: string | null;
  /** In the writer's words. */
  readonly due: string | null;
  /** The day those words mean, seen from the day they were written; null for "soon". */
  readonly dueOn: string | null;
  readonly state: 'open' | 'kept';
}

export interface ThreadRow {
  readonly id: string | number;
  readonly startedBy: Side | null;
  readonly answeredBy: Side | 'nobody';
  readonly ask: { readonly by: Side; readonly what: string | null } | null;
  readonly outcome: Outcome;
  readonly promises: readonly ThreadPromise[];
  readonly turn: Side | 'nobody';
  readonly oneWay: 'yes' | 'no' | 'too-early';
  /** True, and kind if the other read it. */
  readonly sentence: string;
}

/** A message with what was found in it. */
export interface Letter {
  readonly by: Side;
  /** Milliseconds UTC. */
  readonly at: number;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly says: (reply: keyof Replies) => boolean;
}

/** Messages read of one thread, the newest; older ones hardly bear on whose move it is. */
export const MOST_MESSAGES = 500;
const DAY = 86_400_000;
/** Days after which no answer is called silence. Nearly all answers that ever come have come by then. */
const SILENCE_DAYS = 30;
/** Days after which the next letter is no answer to the last but a new beginning. */
const ANSWER_DAYS = 14;
/** A pattern needs counted evidence: so many asks of one, so many questions of the other left without an answer. */
const ONE_WAY_ASKS = 3;
const ONE_WAY_UNANSWERED = 2;

export function readThread(thread: Thread): ThreadRow {
  const letters = lettersOf(thread);
  const now = momentOf(thread.asOf) ?? letters.at(-1)?.at ?? 0;
  const startedBy = letters[0]?.by ?? null;
  const answered = letters.find(({ by }) => by !== startedBy);
  const ask = mainAsk(letters);
  const promises = promisesOf(letters, thread);
  const outcome = ask === null ? 'none' : outcomeOf(ask, letters, promises, now);
  const facts = {
    startedBy,
    answeredBy: answered?.by ?? ('nobody' as const),
    ask: ask && { by: letters[ask.letter]!.by, what: ask.finding.what },
    outcome,
    promises: promises.map(({ at: _, ...promise }) => promise),
    turn: turnOf(letters, ask, outcome, promises),
    oneWay: oneWayOf(letters, now),
  };
  return { id: thread.id, ...facts, sentence: threadSentence(thread.with, letters, ask, facts) };
}

function lettersOf({ messages, lang }: Thread): Letter[] {
  const read = messages.slice(-MOST_MESSAGES);
  const language = languageNamed(languageOf(read.map(({ text }) => text).join('\n'), lang));
  let at = 0;
  const letters = read.map(({ date, direction, text }): Letter => {
    at = momentOf(date) ?? at;
    return {
      by: direction === 'from-me' ? 'me' : 'them',
      at,
      text,
      findings: language ? findingsOfLetter(text, language) : [],
      says: remembered((reply) => language !== null && repliesWith(text, language, reply)),
    };
  });
  return letters.sort((a, b) => a.at - b.at);
}

/**
 * What letters round it say bears an ask out, so that one is believed sooner here than of a letter alone: the patterns' are taken, too
 * (bench/texts/measure-threads.ts).
 */
function findingsOfLetter(text: string, language: Language): readonly Finding[] {
  const sure = findingsIn(text, language);
  // "I would gladly introduce you to Tomma. Would you like that?" asks for nothing.
  const offers = sure.some(({ kind, value }) => kind === 'introduction' && value === 'offered');
  const isKnown = (one: Finding) => sure.some(({ kind, start }) => kind === one.kind && start === one.start);
  const asks = findingsIn(text, language, null).filter((one) => one.kind === 'ask' && !isKnown(one));
  const isKept = ({ kind, isPlain }: Finding) => !(offers && kind === 'ask' && isPlain);
  return [...sure, ...asks].filter(isKept).sort((x, y) => x.start - y.start);
}

/** Each letter is asked the same of many others; reading it anew each time would cost the square of a thread. */
function remembered(ask: (reply: keyof Replies) => boolean): (reply: keyof Replies) => boolean {
  const known = new Map<keyof Replies, boolean>();
  return (reply) => {
    const answer = known.get(reply) ?? ask(reply);
    known.set(reply, answer);
    return answer;
  };
}

function momentOf(date: string): number | null {
  const at = Date.parse(date);
  return Number.isNaN(at) ? null : at;
}

// --- The ask ------------------------------------------------------------------------------------------------------

export interface Ask {
  /** Number of its letter. */
  readonly letter: number;
  readonly finding: Finding;
}

const SIZES: readonly AskSize[] = ['small', 'medium', 'large'];

/** The largest; of equal ones the first that is more than a question. */
function mainAsk(letters: readonly Letter[]): Ask | null {
  const weight = ({ finding }: Ask) => 2 * SIZES.indexOf(finding.value as AskSize) + Number(!finding.isPlain);
  let main: Ask | null = null;
  letters.forEach(({ findings }, letter) => {
    for (const finding of findings) {
      if (finding.kind !== 'ask') continue;
      const ask = { letter, finding };
      if (main === null || weight(ask) > weight(main)) main = ask;
    }
  });
  return main;
}

function outcomeOf(ask: Ask, letters: readonly Letter[], promises: readonly DatedPromise[], now: number): Outcome {
  const asker = letters[ask.letter]!.by;
  const answers = letters.slice(ask.letter + 1).filter(({ by }) => by !== asker);
  if (answers.length === 0) {
    const last = letters.findLast(({ by }) => by === asker)!;
    return now - last.at >= SILENCE_DAYS * DAY ? 'silence' : 'open';
  }
  const said = answers.map((answer) => answerIn(answer, ask)).filter((one) => one !== null);
  if (said.includes('helped')) return 'helped';
  const told = said.findLast((one) => one !== 'open');
  if (told) return told;
  const own = promises.filter(({ by, at }) => by !== asker && at >= letters[ask.letter]!.at);
  return own.length > 0 && own.every(({ state }) => state === 'kept') ? 'helped' : 'open';
}

/** What one answer says to an ask; null when it says nothing about it. */
function answerIn(answer: Letter, ask: Ask): Outcome | null {
  const has = (kind: Finding['kind']) => answer.findings.some((one) => one.kind === kind);
  const decline = answer.findings.find(({ kind }) => kind === 'decline');
  const isDone = answer.says('done');
  if (!isDone && (answer.says('pointed') || answer.says('elsewhere'))) return 'pointed-on';
  if (decline) return decline.value === 'too-busy' || answer.says('busy') ? 'too-busy' : 'declined';
  if (!isDone && !has('help') && answer.says('refused')) return answer.says('busy') ? 'too-busy' : 'declined';
  if (answer.says('pending')) return 'open';
  if (isDone || has('introduction')) return 'helped';
  const isEnough = ask.finding.isPlain || isForLeave(ask.finding.quote);
  if (has('promise')) return isEnough && answer.says('yes') ? 'helped' : 'open';
  if (has('help') || answer.says('yes')) return 'helped';
  if (answer.says('busy')) return 'too-busy';
  return isOnlyQuestion(answer) ? 'open' : 'helped';
}

/** "Which one do you mean?" answers nothing yet. */
function isOnlyQuestion({ text }: Letter): boolean {
  return /^[^.!?]*\?[\s\p{Extended_Pictographic}]*$/u.test(text.trim());
}

// --- Promises -----------------------------------------------------------------------------------------------------

interface DatedPromise extends ThreadPromise {
  readonly at: number;
}

function promisesOf(letters: readonly Letter[], { lang, messages }: Thread): DatedPromise[] {
  const named = languageOf(messages.map(({ text }) => text).join('\n'), lang);
  return letters.flatMap((letter, i) => {
    const promise = letter.findings.filter((one) => one.kind === 'promise' && !isPlan(one, letter, letters[i - 1]));
    const first = promise[0];
    if (!first) return [];
    const due = promise.find((one) => one.due)?.due ?? null;
    const dueOn = due && dueDay(due, named, letter.at);
    const isThere = isKept(first, letter, letters.slice(i + 1)) || isThanked(letter, dueOn, letters.slice(i + 1));
    return [
      {
        by: letter.by,
        what: promise.find(({ what }) => what)?.what ?? null,
        due,
        dueOn,
        state: isThere ? ('kept' as const) : ('open' as const),
        at: letter.at,
      },
    ];
  });
}

/** A later letter of the promiser hands the thing over or tells of it; or the other says that it came. */
function isKept({ what }: Finding, { by }: Letter, later: readonly Letter[]): boolean {
  return later.some((letter) => {
    if (letter.by !== by) return letter.says('received');
    if (letter.says('pending') || letter.findings.some(({ kind }) => kind === 'decline')) return false;
    if (letter.says('done') || letter.findings.some(({ kind }) => kind === 'help' || kind === 'introduction'))
      return true;
    return letter.findings.every(({ kind }) => kind !== 'promise') && sharesWord(what, letter.text);
  });
}

const SECOND_PERSON = /(?<!\p{L})(?:you|your|dir|dich|euch|Sie|Ihnen|te|vous|os|usted)(?!\p{L})/u;

/** "I'll write to her", once they said that she is the one to ask, is promised to nobody. */
function isPlan({ what, quote }: Finding, { by }: Letter, before: Letter | undefined): boolean {
  if (before === undefined || before.by === by || SECOND_PERSON.test(what ?? quote)) return false;
  return before.says('pointed') || before.says('elsewhere');
}

/** Thanks within so many days of a promise without a day are for the promise; later ones are for what came of it. */
const THANKED_AFTER_DAYS = 2;

/** The other gives thanks once the day has come, and neither asks nor says that they wait. */
function isThanked({ by, at }: Letter, dueOn: string | null, later: readonly Letter[]): boolean {
  const from = dueOn === null ? at + THANKED_AFTER_DAYS * DAY : (momentOf(dueOn) ?? at);
  return later.some(
    (letter) =>
      letter.by !== by &&
      letter.at >= from &&
      letter.findings.some(({ kind }) => kind === 'thanks') &&
      !letter.findings.some(({ kind }) => kind === 'ask') &&
      !letter.says('pending'),
  );
}

/** Letters a word needs to say what a letter is about. */
const TELLING_LETTERS = 4;

function sharesWord(what: string | null, text: string): boolean {
  const words = (some: string) =>
    some
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.filter((word) => word.length >= TELLING_LETTERS) ?? [];
  const own = new Set(words(what ?? '').filter((word) => !['your', 'send', 'with', 'that'].includes(word)));
  return words(text).some((word) => own.has(word));
}

// --- Whose move ---------------------------------------------------------------------------------------------------

function turnOf(
  letters: readonly Letter[],
  ask: Ask | null,
  outcome: Outcome,
  promises: readonly DatedPromise[],
): Side | 'nobody' {
  const last = letters.at(-1);
  if (!last) return 'nobody';
  if (callsForAnswer(last)) return other(last.by);
  const open = promises.findLast(({ state }) => state === 'open');
  if (open) return open.by;
  const isWaiting = ask !== null && (outcome === 'open' || outcome === 'silence');
  return isWaiting ? other(letters[ask.letter]!.by) : 'nobody';
}

function other(side: Side): Side {
  return side === 'me' ? 'them' : 'me';
}

function callsForAnswer({ findings, text }: Letter): boolean {
  return findings.some(({ kind }) => kind === 'ask' || kind === 'about-me') || text.trimEnd().endsWith('?');
}

// --- One way ------------------------------------------------------------------------------------------------------

function oneWayOf(letters: readonly Letter[], now: number): ThreadRow['oneWay'] {
  const isOneWay = (asker: Side) =>
    asksOf(letters, asker) >= ONE_WAY_ASKS && unansweredBy(letters, asker, now) >= ONE_WAY_UNANSWERED;
  if (isOneWay('me') || isOneWay('them')) return 'yes';
  return gaveTo(letters, 'me') && gaveTo(letters, 'them') ? 'no' : 'too-early';
}

function asksOf(letters: readonly Letter[], side: Side): number {
  return letters.filter(({ by, findings }) => by === side && findings.some(({ kind }) => kind === 'ask')).length;
}

/** Letters to this side that called for an answer, or told something, and got none in time. */
function unansweredBy(letters: readonly Letter[], side: Side, now: number): number {
  return letters.filter((letter, i) => {
    if (letter.by === side || !(callsForAnswer(letter) || letter.text.includes('?'))) return false;
    const next = letters[i + 1];
    if (next && next.by !== side) return false;
    return (next?.at ?? now) - letter.at >= ANSWER_DAYS * DAY;
  }).length;
}

/** Was an ask of this side met? */
function gaveTo(letters: readonly Letter[], asker: Side): boolean {
  return letters.some(({ by, findings }, i) => {
    const finding = findings.find(({ kind, isPlain }) => kind === 'ask' && !isPlain);
    const next = letters[i + 1];
    return (
      by === asker &&
      finding !== undefined &&
      next !== undefined &&
      next.by !== asker &&
      answerIn(next, { letter: i, finding }) === 'helped'
    );
  });
}
