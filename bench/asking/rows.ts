/** Asks with their answers and what came of them: those written for this folder, and the owner's asks in the threads of bench/texts. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Letter } from '../../src/asking/answer.ts';
import type { Ending } from '../../src/asking/ask.ts';
import type { Thread, ThreadRow } from '../../src/reading/index.ts';

/** `open`: it does not tell yet, or not which. */
export type Outcome = Ending | 'open';
export const OUTCOMES: readonly Outcome[] = ['helped', 'pointed on', 'declined', 'too busy', 'silence', 'open'];
export const LANGUAGES = ['en', 'de', 'fr', 'es'];
export type Part = 'dev' | 'test';

export interface Asked {
  readonly id: string;
  readonly lang: string;
  /** The line of the ask. */
  readonly what: string;
  /** The ask first. */
  readonly letters: readonly Letter[];
  readonly outcome: Outcome;
  /** Milliseconds. */
  readonly now: number;
}

const DAY = 86_400_000;
const ASKED_AT = Date.UTC(2026, 5, 1, 9);

export function askedOf(lang: string, part: Part): Asked[] {
  return [...written(lang).filter(({ id }) => partOf(id) === part), ...threads(lang, part)];
}

/** Rows of one story have one number in all languages but English, so a story is in one part only. */
function partOf(id: string): Part {
  return Number(id.slice(3)) % 2 === 1 ? 'dev' : 'test';
}

/** `id | outcome | ask | answer`, a second answer behind "||". */
export function written(lang: string): Asked[] {
  const lines = readFileSync(join(import.meta.dirname, `answers-${lang}.txt`), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map((line): Asked => {
    const [id, outcome, ask, ...answers] = line.split('|').map((one) => one.trim()).filter(Boolean) as [string, string, string, ...string[]]; // biome-ignore format: one row
    const letters = answers.map(
      (text, i): Letter => ({ id: i + 2, at: ASKED_AT + 3 * (i + 1) * DAY, by: 'them', text }),
    );
    const asked: Letter = { id: 1, at: ASKED_AT, by: 'me', text: ask };
    return { id, lang, what: ask, letters: [asked, ...letters], outcome: named(outcome), now: ASKED_AT + 20 * DAY };
  });
}

type Labelled = Thread & { readonly lang: string; readonly labels: Pick<ThreadRow, 'ask' | 'outcome'> };

/** Threads in which the owner asks; their newest letter may be the other's question. */
function threads(lang: string, part: Part): Asked[] {
  const file = join(import.meta.dirname, `../texts/threads-${part}.jsonl`);
  const all = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  return all
    .map((line) => JSON.parse(line) as Labelled)
    .filter(({ labels, ...row }) => row.lang === lang && labels.ask?.by === 'me')
    .flatMap(({ id, messages, labels, asOf }): Asked[] => {
      const letters = messages.map(({ date, direction, text }, i): Letter => {
        return { id: i + 1, at: Date.parse(date), by: direction === 'from-me' ? 'me' : 'them', text };
      });
      const from = letters.findIndex(({ by }) => by === 'me');
      const what = labels.ask?.what ?? 'this';
      const outcome = named(labels.outcome);
      return [{ id: String(id), lang, what, letters: letters.slice(from), outcome, now: Date.parse(asOf) }];
    });
}

function named(outcome: string): Outcome {
  const plain = outcome.replace('-', ' ');
  return OUTCOMES.find((one) => one === plain) ?? 'open';
}
