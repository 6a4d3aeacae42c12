/** What a thread asks for, and what came of it. Pure. */

import { isForLeave } from './asked.ts';
import type { AskSize, Finding } from './finding.ts';
import type { Outcome } from './thread.ts';
import { DAY, type Letter, sharesWord } from './thread-letters.ts';
import type { DatedPromise } from './thread-promises.ts';

/** Days after which no answer is called silence. Nearly all answers that ever come have come by then. */
const SILENCE_DAYS = 30;

export interface Ask {
  /** Number of its letter. */
  readonly letter: number;
  readonly finding: Finding;
}

const SIZES: readonly AskSize[] = ['small', 'medium', 'large'];

/** The largest; of equal ones the first that is more than a question. */
export function mainAsk(letters: readonly Letter[]): Ask | null {
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

export function outcomeOf(
  ask: Ask,
  letters: readonly Letter[],
  promises: readonly DatedPromise[],
  now: number,
): Outcome {
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
  const isKept = own.length > 0 && own.every(({ state }) => state === 'kept');
  return isKept || isThankedFor(ask, answers, letters) ? 'helped' : 'open';
}

/** "I looked, it was the hose. I'll pay for the paint." "Now it is dry. Thank you.": what was asked for is not what is still to come. */
function isThankedFor({ finding }: Ask, answers: readonly Letter[], letters: readonly Letter[]): boolean {
  const says = (letter: Letter | undefined, kind: Finding['kind']) =>
    letter?.findings.some((one) => one.kind === kind) ?? false;
  return answers.some((answer) => {
    const next = letters[letters.indexOf(answer) + 1];
    const isToCome = answer.findings.some((one) => one.kind === 'promise' && isOf(one, finding));
    const isAnswer = !isToCome && !answer.says('pending') && !answer.text.trimEnd().endsWith('?');
    return isAnswer && next?.by !== answer.by && says(next, 'thanks') && !says(next, 'ask');
  });
}

/** What one answer says to an ask; null when it says nothing about it. */
export function answerIn(answer: Letter, ask: Ask): Outcome | null {
  const has = (kind: Finding['kind']) => answer.findings.some((one) => one.kind === kind);
  const declines = answer.findings.filter(({ kind }) => kind === 'decline');
  const promise = answer.findings.find(({ kind }) => kind === 'promise');
  // "It is on the other laptop. You'll have it on Monday."
  const isToCome = promise !== undefined && isOf(promise, ask.finding);
  const isDone = answer.says('done') && !isToCome;
  if (!isDone && (answer.says('pointed') || answer.says('elsewhere'))) return 'pointed-on';
  const noOr = () => (answer.says('busy') ? 'too-busy' : 'declined');
  if (declines.length > 0) {
    if (answer.findings.some(({ kind, quote }) => kind === 'help' && NAMES_SOMEBODY.test(quote))) return 'pointed-on';
    return declines.every(({ value }) => value === 'too-busy') ? 'too-busy' : noOr();
  }
  if (!isDone && !has('help') && (answer.says('refused') || (promise === undefined && isSorry(answer)))) return noOr();
  // "The quote is attached. As to the day, I'll tell you at the end of the week."
  const isOtherwisePending = isDone && promise !== undefined && sharesWord(ask.finding.what, answer.text);
  if (answer.says('pending') && !isOtherwisePending) return 'open';
  if (isDone || has('introduction')) return 'helped';
  const isEnough = ask.finding.isPlain || isForLeave(ask.finding.quote);
  if (promise) return isEnough && answer.says('yes') ? 'helped' : 'open';
  if (has('help') || answer.says('yes')) return 'helped';
  if (answer.says('busy')) return 'too-busy';
  const isAnswered = ask.finding.isPlain || EITHER_OR.test(ask.finding.quote);
  return isOnlyQuestion(answer) || (!isAnswered && answer.text.trimEnd().endsWith('?')) ? 'open' : 'helped';
}

/** "The roof as well, or only the front?" is answered by naming one. */
const EITHER_OR = /\s(?:or|oder|ou|o)\s/iu;

const PRONOUN = /(?<!\p{L})(?:it|them|one|es|sie|ihn|lo|los|las|telo|selo|te l[aeo]s?)(?!\p{L})|(?<!\p{L})l[’']/iu;

/** Whether it is promised what was asked for: by its name, or as "it". */
function isOf(promise: Finding, ask: Finding): boolean {
  return (
    PRONOUN.test(promise.what ?? promise.quote) || sharesWord(ask.what ?? ask.quote, promise.what ?? promise.quote)
  );
}

/** A "no" that names a person or a place to turn to: by a title, an address, or a first and a family name. */
const NAMES_SOMEBODY =
  /@|https?:|www\.|(?<!\p{L})(?:Herrn?|Frau|Mr|Mrs|Ms|Mme|M\.|Sra?\.?|Dr)(?!\p{L})|\d{4}|\p{Ll} \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

const SORRY =
  /(?<!\p{L})(?:(?:i[’']m |so |very )sorry(?! (?:for|about|to hear|it took))|alas|unfortunately|i regret|leider|tut mir leid|désolée?|navrée?|je (?:le )?regrette|malheureusement|hélas|lo siento|lo lamento|por desgracia|desgraciadamente)(?!\p{L})/iu;

/** Says sorry, and gives no yes: of an answer to an ask most likely a no. */
function isSorry({ text, says }: Letter): boolean {
  return SORRY.test(text.slice(0, LONGEST_ANSWER)) && !says('yes') && !/\d{3}/.test(text);
}

/** UTF-16 units looked at: who has to say no says it early. */
const LONGEST_ANSWER = 2_000;

/** "Which one do you mean?" answers nothing yet. */
function isOnlyQuestion({ text }: Letter): boolean {
  return /^[^.!?]*\?[\s\p{Extended_Pictographic}]*$/u.test(text.trim());
}
