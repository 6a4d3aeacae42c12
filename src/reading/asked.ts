/**
 * What came of an ask that is known to be one, because the owner noted it. A thread is read for the likeliest outcome (thread.ts);
 * here nothing is taken for help that does not say so: the owner confirms it, and a wrong "helped" would thank for nothing. Pure.
 */

import type { Language } from './compile.ts';
import type { Finding } from './finding.ts';
import type { Replies } from './pack.ts';
import { findingsIn, languageNamed, languageOf, repliesWith } from './read.ts';

interface AnswerLetter {
  readonly by: 'me' | 'them';
  readonly text: string;
}

export type Came = 'helped' | 'pointed-on' | 'declined' | 'too-busy';

/** Null: the letters do not tell yet, or do not tell which. `ask`: its words. `letters`: all since, oldest first. */
export function cameOfAsk(ask: string, letters: readonly AnswerLetter[]): Came | null {
  const all = [ask, ...letters.map(({ text }) => text)].join('\n');
  const language = languageNamed(languageOf(all));
  if (!language) return null;
  const sort = sortOfAsk(ask, language);
  const said = letters.map(({ by, text }) => (by === 'them' ? answerIn(text, sort, language) : null));
  if (said.includes('helped')) return 'helped';
  const last = said.findLast((one) => one !== null);
  return last ?? (isThanked(letters, language) ? 'helped' : null);
}

/** What a plain yes is worth: to "may I…?" it is all that was wanted; a question may be answered by a figure alone. */
interface SortOfAsk {
  readonly isForLeave: boolean;
  readonly isQuestion: boolean;
}

const FOR_LEAVE =
  /\b(?:may|can|could) (?:i|we)\b|\b(?:darf|dürfte|dürfen|kann|könnte) ich\b|\b(?:dürfen|können|könnten) wir\b|\b(?:puis-je|je peux|pourrais-je|pouvons-nous|pourrions-nous)(?=\s)|(?:^|[¿\s])(?:puedo|podría yo|podemos|podríamos)\b/iu;

/** "May I…?" */
export function isForLeave(ask: string): boolean {
  return FOR_LEAVE.test(ask);
}

function sortOfAsk(ask: string, language: Language): SortOfAsk {
  const found = findingsIn(ask, language, null).find(({ kind }) => kind === 'ask');
  return { isForLeave: isForLeave(ask), isQuestion: found?.isPlain === true };
}

function answerIn(text: string, ask: SortOfAsk, language: Language): Came | null {
  const says = (reply: keyof Replies) => repliesWith(text, language, reply);
  const findings = findingsIn(text, language);
  const has = (kind: Finding['kind']) => findings.some((one) => one.kind === kind);
  const isLater = says('later') || says('pending');
  const isDone = says('done');
  if (says('elsewhere') || (says('pointed') && !isLater && !isDone)) return 'pointed-on';
  const decline = findings.find(({ kind }) => kind === 'decline');
  if (says('busy') || decline?.value === 'too-busy') return 'too-busy';
  if (decline || says('refused')) return 'declined';
  if (isLater && !isDone) return null;
  if (isDone || has('introduction')) return 'helped';
  if (endsAsking(text) || has('promise')) return null;
  const isEnough = has('help') || (says('yes') && ask.isForLeave) || (ask.isQuestion && /\d/.test(text));
  return isEnough ? 'helped' : null;
}

/** "Happy to. Which version is the latest?" has done nothing yet. */
function endsAsking(text: string): boolean {
  return /\?[\s\p{Extended_Pictographic})"»”]*$/u.test(text);
}

/** They answered, and were thanked for it. */
function isThanked(letters: readonly AnswerLetter[], language: Language): boolean {
  const answer = letters.findIndex(({ by }) => by === 'them');
  return letters.some(
    ({ by, text }, i) =>
      i > answer && answer >= 0 && by === 'me' && findingsIn(text, language).some(({ kind }) => kind === 'thanks'),
  );
}
