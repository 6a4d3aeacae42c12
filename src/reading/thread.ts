/** What became of an exchange of letters: who asked, what came of it, what is promised still, whose move it is. Pure. */

import { DAY } from '../basics/when.ts';
import { type Ask, answerIn, type Came, cameOf, mainAsk } from './thread-asks.ts';
import { endsAsking, hasQuestion, type Letter, lettersOf, momentOf, type Side, type Thread } from './thread-letters.ts';
import { type DatedPromise, promisesOf } from './thread-promises.ts';
import { threadSentence } from './thread-words.ts';

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
  const came: Came = ask === null ? { outcome: 'none', isSure: true } : cameOf(ask, letters, promises, now);
  const facts = {
    startedBy,
    answeredBy: answered?.by ?? ('nobody' as const),
    ask: ask && { by: letters[ask.letter]!.by, what: ask.finding.what },
    outcome: came.outcome,
    promises: promises.map(({ at: _, ...promise }) => promise),
    turn: turnOf(letters, ask, came.outcome, promises),
    oneWay: oneWayOf(letters, now),
  };
  return { id: thread.id, ...facts, sentence: threadSentence(thread.with, letters, ask, came, facts.promises) };
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
  const open = promises.findLast((promise) => promise.state === 'open' && !isTakenBack(promise, letters));
  if (open) return open.by;
  const before = letters.at(-2);
  // "Shall I introduce you?" "Yes, I'd love that."
  if (before && before.by !== last.by && offers(before) && last.says('yes')) return before.by;
  const isWaiting = ask !== null && (outcome === 'open' || outcome === 'silence');
  return isWaiting ? other(letters[ask.letter]!.by) : 'nobody';
}

/** They say no to it later, without having been asked anything else. */
function isTakenBack({ by, at }: DatedPromise, letters: readonly Letter[]): boolean {
  return letters.some((letter, i) => {
    const declines = letter.by === by && letter.at > at && letter.findings.some(({ kind }) => kind === 'decline');
    return declines && !letters[i - 1]?.findings.some(({ kind }) => kind === 'ask');
  });
}

function other(side: Side): Side {
  return side === 'me' ? 'them' : 'me';
}

function callsForAnswer(letter: Letter): boolean {
  const wants = letter.findings.some(({ kind }) => kind === 'ask' || kind === 'about-me');
  return wants || offers(letter) || endsAsking(letter);
}

/** "Shall I bring it round on Saturday?" waits for a word; "Have you tried Gwen?" does not. */
function offers({ findings, says }: Letter): boolean {
  const isOffer = findings.some(({ kind, quote }) => kind === 'help' && quote.trimEnd().endsWith('?'));
  return isOffer && !says('pointed') && !says('elsewhere');
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

/** Letters to this side that asked something, and got no answer in time, or in its place nothing but the next ask. */
function unansweredBy(letters: readonly Letter[], side: Side, now: number): number {
  return letters.filter((letter, i) => {
    if (letter.by === side || !(callsForAnswer(letter) || hasQuestion(letter.views))) return false;
    const next = letters[i + 1];
    if (next && next.by !== side) return false;
    return (next?.at ?? now) - letter.at >= ANSWER_DAYS * DAY || (next !== undefined && onlyAsks(next));
  }).length;
}

/** "thx. could you also check the cv" */
function onlyAsks({ views, findings }: Letter): boolean {
  const isAskOrThanks = (from: number, to: number) =>
    findings.some(({ kind, start }) => (kind === 'ask' || kind === 'thanks') && start >= from && start < to);
  const asks = findings.some(({ kind }) => kind === 'ask');
  return asks && views.every(({ one }) => isAskOrThanks(one.sentence.start, one.sentence.end));
}

/** Was an ask of this side met, before it wrote again? A plain question counts where its answer is thanked for: talk is no help. */
function gaveTo(letters: readonly Letter[], asker: Side): boolean {
  return letters.some(({ by, findings }, i) => {
    const asks = by === asker ? findings.filter(({ kind }) => kind === 'ask') : [];
    const back = letters.findIndex((letter, at) => at > i && letter.by === asker);
    const answers = letters.slice(i + 1, back < 0 ? undefined : back);
    const isThanked = letters[back]?.findings.some(({ kind }) => kind === 'thanks') ?? false;
    return asks.some((ask) => {
      const isHelped = answers.some((answer) => answerIn(answer, ask, letters).says === 'helped');
      return isHelped && (isThanked || !ask.isPlain);
    });
  });
}
