/**
 * Trains the judge of answers from bench/texts (answers.tsv; of learn.jsonl the sentences that decline, promise or ask back; the threads to
 * tune on; test is not read) and writes src/reading/answer-trained.json. The same rows give the same file. Run it after
 * bench/train/reading.ts, whose words it sees with:
 *
 *     node bench/train/answers.ts [--dry] [--without dev-5]
 *
 * Prints how many answers left out of training are judged right: of answers.tsv a fifth of the asks at a time, of the threads one file at
 * a time. `--dry` writes nothing. `--without` leaves a file of threads out of what is written, so that whole threads can be measured on it
 * (bench/texts/measure-threads.ts).
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seeded } from '../../src/basics/seeded.ts';
import {
  FACT_WEIGHT,
  likeliest,
  type PackedAnswerJudge,
  type PackedTable,
  SAYS,
  type Says,
  SURE,
} from '../../src/reading/answer.ts';
import { type AnswerSigns, answerSigns, FACT_SLOTS, WORD_SLOTS } from '../../src/reading/answer-signs.ts';
import { languageNamed } from '../../src/reading/read.ts';
import { type Ask, mainAsk } from '../../src/reading/thread-asks.ts';
import { type Letter, lettersOf, type Thread } from '../../src/reading/thread-letters.ts';
import { shuffled } from '../shuffled.ts';
import { answers } from '../texts/count.ts';
import type { Labels } from './reading-rows.ts';

const TEXTS = join(import.meta.dirname, '../texts');
const FILE = join(import.meta.dirname, '../../src/reading/answer-trained.json');
const LANGUAGES = ['en', 'de', 'fr', 'es'];
const THREADS = ['dev', 'dev-2', 'dev-3', 'dev-4', 'dev-5', 'dev-6'];
const FIFTHS = 5;
/** A lone sentence that declines teaches less of answers than an answer does. */
const SENTENCE_WEIGHT = 0.3;

const { values } = parseArgs({ options: { dry: { type: 'boolean', default: false }, without: { type: 'string' } } });

interface Example {
  readonly lang: string;
  readonly signs: AnswerSigns;
  readonly says: Says;
  readonly weight: number;
  /** What is left out with it. */
  readonly group: string;
}

// --- Examples -----------------------------------------------------------------------------------------------------------

function linesOf(name: string): readonly string[] {
  return readFileSync(join(TEXTS, name), 'utf8').split('\n').filter(Boolean);
}

function example(
  lang: string,
  answer: Letter,
  ask: Ask['finding'] | null,
  reaction: Letter | null,
  rest: Pick<Example, 'says' | 'weight' | 'group'>,
): Example {
  return { lang, signs: answerSigns({ answer, ask, reaction }, languageNamed(lang)!), ...rest };
}

function fromAnswers(): readonly Example[] {
  const rows = answers();
  const asks = [...new Set(rows.map(({ lang, ask }) => `${lang} ${ask}`))];
  return rows.map(({ lang, says, ask, answer, reaction }) => {
    const [first, second, third] = lettersOf(exchange(lang, [ask, answer, ...(reaction ? [reaction] : [])]));
    const group = `answers ${asks.indexOf(`${lang} ${ask}`) % FIFTHS}`;
    return example(lang, second!, mainAsk([first!])?.finding ?? null, third ?? null, { says, weight: 1, group });
  });
}

/** An ask, the answer and, where it is known, what the asker wrote back. */
function exchange(lang: string, texts: readonly string[]): Thread {
  const messages = texts.map((text, i) => {
    return { date: `2026-03-0${i + 1}`, direction: i === 1 ? ('from-them' as const) : ('from-me' as const), text };
  });
  return { id: 0, lang, with: 'Somebody', asOf: '2026-03-09', messages };
}

function fromSentences(): readonly Example[] {
  return linesOf('learn.jsonl').flatMap((line) => {
    const { lang, text, labels } = JSON.parse(line) as { lang: string; text: string; labels: Labels };
    const says = saidBy(labels);
    if (says === null) return [];
    const [, answer] = lettersOf(exchange(lang, ['', text]));
    const isElsewhere = says === 'declined' && (answer!.says('pointed') || answer!.says('elsewhere'));
    const rest = { says: isElsewhere ? 'pointed-on' : says, weight: SENTENCE_WEIGHT, group: 'sentences' } as const;
    return [example(lang, answer!, null, null, rest)];
  });
}

/** Rows that help are no use: they do not tell help from somebody better to ask. */
function saidBy({ declines, ask, help, promise }: Labels): Says | null {
  if (declines !== 'none') return declines === 'too-busy' ? 'too-busy' : 'declined';
  return !help && (ask.found || promise.found) ? 'open' : null;
}

type LabelledThread = Thread & {
  lang: string;
  labels: { ask: { by: string } | null; outcome: Says | 'none' | 'silence' };
};

function fromThreads(part: string): readonly Example[] {
  return linesOf(`threads-${part}.jsonl`).flatMap((line) => {
    const thread = JSON.parse(line) as LabelledThread;
    const { ask: asked, outcome } = thread.labels;
    const letters = lettersOf(thread);
    const ask = mainAsk(letters);
    if (!ask || outcome === 'none' || outcome === 'silence') return [];
    const { by } = letters[ask.letter]!;
    const answers = letters.slice(ask.letter + 1).filter((letter) => letter.by !== by);
    // Of several answers any may have helped; the others are what was said last.
    const answer = outcome === 'helped' && answers.length > 1 ? undefined : answers.at(-1);
    if (by !== asked?.by || !answer) return [];
    const next = letters[letters.indexOf(answer) + 1];
    const rest = { says: outcome, weight: 1, group: part };
    return [example(thread.lang, answer, ask.finding, next?.by === by ? next : null, rest)];
  });
}

// --- Training: AdaGrad (Duchi, Hazan & Singer 2011), the last half of the rounds averaged ------------------------------------

const ROUNDS = 12;
const RATE = 0.5;
const FIRST_SQUARE = 0.01;
const WIDTH = SAYS.length;
/** The words' tables one after another, then the facts'. */
const FACTS_AT = LANGUAGES.length * WORD_SLOTS;
const SLOTS = FACTS_AT + FACT_SLOTS;

interface Weights {
  readonly bias: Float64Array;
  readonly slots: Float64Array;
}

interface Input {
  readonly slots: readonly number[];
  readonly shares: readonly number[];
}

function inputOf({ lang, signs: { words, facts } }: Example): Input {
  const from = LANGUAGES.indexOf(lang) * WORD_SLOTS;
  const share = 1 / Math.sqrt(words.length || 1);
  return {
    slots: [...Array.from(words, (slot) => from + slot), ...Array.from(facts, (slot) => FACTS_AT + slot)],
    shares: [...Array.from(words, () => share), ...Array.from(facts, () => FACT_WEIGHT)],
  };
}

/** One logarithm of odds for each of SAYS. */
function oddsOf({ bias, slots: weights }: Weights, { slots, shares }: Input): number[] {
  const odds = Array.from(bias);
  slots.forEach((slot, i) => {
    for (let k = 0; k < WIDTH; k++) odds[k]! += weights[slot * WIDTH + k]! * shares[i]!;
  });
  return odds;
}

function chances(odds: readonly number[]): number[] {
  const most = Math.max(...odds);
  const powers = odds.map((one) => Math.exp(one - most));
  const sum = powers.reduce((a, b) => a + b);
  return powers.map((one) => one / sum);
}

function trained(examples: readonly Example[]): Weights {
  const now: Weights = { bias: new Float64Array(WIDTH), slots: new Float64Array(SLOTS * WIDTH) };
  const squares: Weights = {
    bias: new Float64Array(WIDTH).fill(FIRST_SQUARE),
    slots: new Float64Array(SLOTS * WIDTH).fill(FIRST_SQUARE),
  };
  const mean: Weights = { bias: new Float64Array(WIDTH), slots: new Float64Array(SLOTS * WIDTH) };
  const inputs = new Map(examples.map((one) => [one, inputOf(one)]));
  const random = seeded(7);
  const down = (weights: Float64Array, square: Float64Array, at: number, slope: number) => {
    square[at]! += slope * slope;
    weights[at]! -= (RATE * slope) / Math.sqrt(square[at]!);
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (const one of shuffled(examples, random)) {
      const input = inputs.get(one)!;
      const right = SAYS.indexOf(one.says);
      chances(oddsOf(now, input)).forEach((chance, k) => {
        const error = (chance - Number(k === right)) * one.weight;
        down(now.bias, squares.bias, k, error);
        input.slots.forEach((slot, i) => {
          down(now.slots, squares.slots, slot * WIDTH + k, error * input.shares[i]!);
        });
      });
    }
    if (round < ROUNDS / 2) continue;
    now.bias.forEach((weight, i) => {
      mean.bias[i]! += weight / (ROUNDS / 2);
    });
    now.slots.forEach((weight, i) => {
      mean.slots[i]! += weight / (ROUNDS / 2);
    });
  }
  return mean;
}

// --- Left out -----------------------------------------------------------------------------------------------------------

function tellLeftOut(examples: readonly Example[]): void {
  tellGroups(
    'answers.tsv',
    Array.from({ length: FIFTHS }, (_, i) => `answers ${i}`),
    examples,
  );
  for (const part of THREADS) tellGroups(`threads-${part}.jsonl`, [part], examples);
}

function tellGroups(name: string, groups: readonly string[], examples: readonly Example[]): void {
  const judged = groups.flatMap((group) => {
    const weights = trained(examples.filter((one) => one.group !== group));
    const left = examples.filter((one) => one.group === group);
    return left.map(({ lang, says, ...rest }) => ({
      lang,
      right: says,
      ...likeliest(oddsOf(weights, inputOf({ ...rest, lang, says }))),
    }));
  });
  const told = judged.filter(({ says, chance }) => says !== 'open' && chance >= SURE);
  const something = judged.filter(({ right }) => right !== 'open');
  console.log(
    `${name}: ${rightOf(judged)} right; told for sure ${told.length} of ${something.length}, of them right ${rightOf(told)}`,
  );
  for (const one of [...LANGUAGES, ...SAYS]) {
    console.log(`  ${one.padEnd(10)} ${rightOf(judged.filter(({ lang, right }) => lang === one || right === one))}`);
  }
}

function rightOf(judged: readonly { says: Says; right: Says }[]): string {
  return `${judged.filter(({ says, right }) => says === right).length}/${judged.length}`;
}

// --- As it is kept --------------------------------------------------------------------------------------------------------

function packed(weights: Float64Array): PackedTable {
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / step));
  return { step: Number(step.toPrecision(4)), weights: Buffer.from(bytes.buffer).toString('base64') };
}

function kept({ bias, slots }: Weights): PackedAnswerJudge {
  const tableAt = (from: number, size: number) => packed(slots.slice(from * WIDTH, (from + size) * WIDTH));
  return {
    bias: Array.from(bias, (weight) => Number(weight.toFixed(4))),
    facts: tableAt(FACTS_AT, FACT_SLOTS),
    words: Object.fromEntries(LANGUAGES.map((lang, i) => [lang, tableAt(i * WORD_SLOTS, WORD_SLOTS)])),
  };
}

if (import.meta.main) {
  const examples = [...fromAnswers(), ...fromSentences(), ...THREADS.flatMap(fromThreads)];
  tellLeftOut(examples);
  const used = examples.filter(({ group }) => group !== values.without);
  if (!values.dry) writeFileSync(FILE, `${JSON.stringify(kept(trained(used)), null, 1)}\n`);
}
