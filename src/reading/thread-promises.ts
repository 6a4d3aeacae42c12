/** What is promised in a thread, and whether it was kept. Pure. */

import { DAY } from '../basics/when.ts';
import type { Finding } from './finding.ts';
import { dueDay, languageOf } from './read.ts';
import type { ThreadPromise } from './thread.ts';
import { type Letter, momentOf, sharesWord, type Thread } from './thread-letters.ts';

export interface DatedPromise extends ThreadPromise {
  readonly at: number;
}

export function promisesOf(letters: readonly Letter[], { lang, messages }: Thread): DatedPromise[] {
  const named = languageOf(messages.map(({ text }) => text).join('\n'), lang);
  return letters.flatMap((letter, i) => {
    const sure = letter.findings.filter(({ kind }) => kind === 'promise');
    const said = sure.length === 0 && isAnswer(letter, letters.slice(0, i)) ? letter.likely : sure;
    const promise = said.filter((one) => !isPlan(one, letter, letters[i - 1]));
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

/** Who was asked, and neither says no nor makes people known ("I leave you two to it"), means what they say they will do. */
function isAnswer({ by, findings }: Letter, before: readonly Letter[]): boolean {
  const asked = before.some((one) => one.by !== by && one.findings.some(({ kind }) => kind === 'ask'));
  return asked && !findings.some(({ kind }) => kind === 'decline' || kind === 'introduction');
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

/**
 * "I'll write to her", once they said that she is the one to ask, or "I'll find someone", once they said no, is promised to
 * nobody; nor is what the same sentence excuses itself with ("no time, I hand in on Monday").
 */
function isPlan({ what, quote, start }: Finding, letter: Letter, before: Letter | undefined): boolean {
  // "Will do! Ute (in copy), this is Jonas": promised and done at once.
  if (what === null && letter.findings.some(({ value }) => value === 'made')) return true;
  if (before === undefined || before.by === letter.by || SECOND_PERSON.test(what ?? quote)) return false;
  const declines = (one: Finding) => one.kind === 'decline';
  if (letter.findings.some((one) => declines(one) && one.start === start)) return true;
  return before.findings.some(declines) || before.says('pointed') || before.says('elsewhere');
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
