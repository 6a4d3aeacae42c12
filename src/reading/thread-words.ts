/** A thread in one sentence that is true, and kind if the other reads it. Pure. */

import { DAY, dayOfMonth } from '../basics/when.ts';
import type { ThreadPromise } from './thread.ts';
import type { Ask, Came } from './thread-asks.ts';
import type { Letter, Side } from './thread-letters.ts';

/** Characters quoted of a thing; a sentence stays a sentence. */
const LONGEST_QUOTE = 80;

export function threadSentence(
  name: string,
  letters: readonly Letter[],
  ask: Ask | null,
  came: Came,
  promises: readonly ThreadPromise[],
): string {
  const first = letters[0];
  if (!first) return 'There is nothing to read.';
  if (ask) return askSentence(name, letters, ask, came);
  const promise = promises[0];
  if (promise) {
    const said = `${subject(promise.by, name)} promised${quoted(promise.what)}`;
    return promise.state === 'kept' ? `${said}, and did it.` : `${said}; it is still open.`;
  }
  const answer = letters.find(({ by }) => by !== first.by);
  const wrote = `${subject(first.by, name)} wrote on ${dayOfMonth(first.at)}`;
  return answer ? `${wrote}; ${inner(answer.by, name)} answered ${delay(answer.at - first.at)}.` : `${wrote}.`;
}

function askSentence(name: string, letters: readonly Letter[], { letter, finding }: Ask, came: Came): string {
  const { by, at } = letters[letter]!;
  const answer = letters.find((one, i) => i > letter && one.by !== by);
  const asked = `${subject(by, name)} asked on ${dayOfMonth(at)}${quoted(finding.what)}`;
  const answerer: Side = by === 'me' ? 'them' : 'me';
  const who = inner(answerer, name);
  const when = answer ? ` ${delay(answer.at - at)}` : '';
  if (!came.isSure) return `${asked}; ${who} answered${when}.`;
  switch (came.outcome) {
    case 'helped':
      return `${asked}; ${who} helped${when}.`;
    case 'pointed-on':
      return `${asked}; ${who} knew where else to ask, and said so${when}.`;
    case 'declined':
      return `${asked}; ${who} could not, and said so${when}.`;
    case 'too-busy':
      return `${asked}; ${who} had no time just then, and said so${when}.`;
    case 'silence':
      return `${asked}; no answer is in what was read.`;
    default:
      return answer ? `${asked}; ${who} answered${when}, and it is still open.` : `${asked}; it is still open.`;
  }
}

function subject(side: Side, name: string): string {
  return side === 'me' ? 'You' : firstName(name);
}

function inner(side: Side, name: string): string {
  return side === 'me' ? 'you' : firstName(name);
}

function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] || 'They';
}

function quoted(what: string | null): string {
  if (what === null) return '';
  const short = what.replace(/\s+/g, ' ').slice(0, LONGEST_QUOTE).toWellFormed();
  return `: “${short}${what.length > LONGEST_QUOTE ? '…' : ''}”`;
}

function delay(milliseconds: number): string {
  const days = Math.floor(milliseconds / DAY);
  if (days <= 0) return 'the same day';
  return days === 1 ? 'the next day' : `${days} days later`;
}
