/**
 * Trains the reader's judges from the labelled rows of bench/texts (dev, dev-2, learn; test is not read) and writes
 * src/reading/judge-trained.json. The same rows give the same file:
 *
 *     node bench/train/reading.ts [--lang en] [--dry]
 *
 * Prints for each finding what patterns alone and what judges find in rows of a hand (English) or a fifth of one hand's rows that
 * was left out of training. `--dry` writes nothing.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FINDING_KINDS, type FindingKind } from '../../src/reading/finding.ts';
import type { Finding } from '../../src/reading/index.ts';
import {
  PATTERN_WEIGHT,
  type PackedHead,
  type PackedJudge,
  VALUE_QUESTIONS,
  VALUE_SLOTS,
  type ValueQuestion,
} from '../../src/reading/judge.ts';
import { findingsIn, languageNamed } from '../../src/reading/read.ts';
import { lexiconOf, SLOTS, signsOf } from '../../src/reading/signs.ts';
import { type Bag, type Example, type Head, logOdds, trainHead } from './reading-head.ts';
import { PLAIN, type Row, rowsIn, wordsIn } from './reading-rows.ts';

/** Precision on rows left out, at which a finding is made. */
const PRECISION: Readonly<Record<string, number>> = { en: 0.96, de: 0.94, fr: 0.94, es: 0.94 };
/** English help was righter than asked for on ordinary hands left out; asked for less, it still is, and more is found. */
const PRECISION_OF: Readonly<Record<string, number>> = { 'en help': 0.93 };
/** Below these log-odds (9 in 20) nothing is found, however right its like was in rows left out: hands differ more than these do. */
const LEAST_ODDS = -0.2;
const FILE = join(import.meta.dirname, '../../src/reading/judge-trained.json');

const { values } = parseArgs({ options: { lang: { type: 'string' }, dry: { type: 'boolean', default: false } } });

interface Prepared {
  readonly row: Row;
  readonly bags: readonly Bag[];
}

function prepared(rows: readonly Row[], words: readonly string[], lang: string): readonly Prepared[] {
  const lexicon = lexiconOf(words, languageNamed(lang)!);
  return rows.map((row) => ({
    row,
    bags: row.views.map(({ one, place }) => {
      const { slots, words } = signsOf(one, place, lexicon);
      return { slots: slots.slice(), words };
    }),
  }));
}

/** Is the finding in this row? */
export function has({ labels }: Row, kind: FindingKind): boolean {
  switch (kind) {
    case 'promise':
      return labels.promise.found;
    case 'ask':
      return labels.ask.found;
    case 'introduction':
      return labels.introduction !== 'none';
    case 'decline':
      return labels.declines !== 'none';
    case 'about-me':
      return labels.asksAboutMe;
    default:
      return labels[kind];
  }
}

function headFor(kind: FindingKind, rows: readonly Prepared[]): Head {
  const examples = rows.map(({ row, bags }): Example => {
    const first = row.views.flatMap(({ one }, i) => (one.found.some((hit) => hit.kind === kind) ? [bags[i]!] : []));
    return { bags, isYes: has(row, kind), likely: first.length > 0 ? first : bags, seesPatterns: !row.isSeen };
  });
  return trainHead(examples, SLOTS, PATTERN_WEIGHT);
}

/** The sentence that says it most. */
function best(head: Head, { bags }: Prepared): number {
  return Math.max(-9, ...bags.map((bag) => logOdds(head, bag, PATTERN_WEIGHT, true)));
}

// --- Left out ---------------------------------------------------------------------------------------------------------

interface Held {
  readonly row: Row;
  readonly logOdds: readonly number[];
}

function heldOut(rows: readonly Row[], lang: string): readonly Held[] {
  const hands = [
    ...new Set(rows.filter(({ isSeen, hand }) => !isSeen && !hand.endsWith(PLAIN)).map(({ hand }) => hand)),
  ];
  return hands.flatMap((hand) => {
    const others = rows.filter((row) => row.hand !== hand);
    const words = wordsIn(others, lang);
    const train = prepared(others, words, lang);
    const heads = FINDING_KINDS.map((kind) => headFor(kind, train));
    const own = prepared(
      rows.filter((row) => row.hand === hand),
      words,
      lang,
    );
    return own.map((one) => ({ row: one.row, logOdds: heads.map((head) => best(head, one)) }));
  });
}

/**
 * The lowest log-odds from which on so many of what is found should be right, by chances fitted to all rows left out: counting the
 * right ones above each candidate would hang on the three or four that rank first.
 */
function leastFor(held: readonly Held[], k: number, precision: number): number {
  const points = held.map(({ row, logOdds }) => ({ odds: logOdds[k]!, isYes: has(row, FINDING_KINDS[k]!) }));
  const { slope, shift } = calibration(points);
  const sorted = points.map(({ odds }) => odds).sort((a, b) => b - a);
  let [sum, least] = [0, 9];
  sorted.forEach((odds, i) => {
    if (odds < LEAST_ODDS) return;
    sum += 1 / (1 + Math.exp(-(slope * odds + shift)));
    if (sum / (i + 1) >= precision) least = odds;
  });
  return least;
}

/** Platt's two numbers, by Newton's method. */
function calibration(points: readonly { readonly odds: number; readonly isYes: boolean }[]): {
  slope: number;
  shift: number;
} {
  let [slope, shift] = [1, 0];
  for (let round = 0; round < 30; round++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    for (const { odds, isYes } of points) {
      const p = 1 / (1 + Math.exp(-(slope * odds + shift)));
      const error = p - Number(isYes);
      g0 += error * odds;
      g1 += error;
      h00 += p * (1 - p) * odds * odds;
      h01 += p * (1 - p) * odds;
      h11 += p * (1 - p);
    }
    const det = h00 * h11 - h01 * h01;
    slope -= (h11 * g0 - h01 * g1) / det;
    shift -= (h00 * g1 - h01 * g0) / det;
  }
  return { slope, shift };
}

function tell(lang: string, held: readonly Held[], least: readonly number[]): void {
  const language = languageNamed(lang)!;
  const hands = Map.groupBy(held, ({ row }) => row.hand.replace(/ part .*/, ''));
  for (const [hand, own] of hands) {
    console.log(`\n${lang}, ${own.length} rows of ${hand}, left out of training     patterns alone        judge`);
    const matched = own.map(({ row }) => findingsIn(row.text, language, null));
    FINDING_KINDS.forEach((kind, k) => {
      const isIn = own.map(({ row }) => has(row, kind));
      const byPatterns = matched.map((some: readonly Finding[]) => some.some((one) => one.kind === kind));
      const byJudge = own.map(({ logOdds }) => logOdds[k]! >= least[k]!);
      const rows = String(isIn.filter(Boolean).length).padStart(5);
      console.log(
        `${kind.padEnd(14)} ${rows}   from ${least[k]!.toFixed(2).padStart(5)}   ${rates(isIn, byPatterns)}   ${rates(isIn, byJudge)}`,
      );
    });
  }
}

function rates(isIn: readonly boolean[], said: readonly boolean[]): string {
  const right = said.filter((one, i) => one && isIn[i]).length;
  const share = (of: number) => (of === 0 ? '  –' : (right / of).toFixed(2));
  return `precision ${share(said.filter(Boolean).length)} recall ${share(isIn.filter(Boolean).length)}`;
}

// --- Values -----------------------------------------------------------------------------------------------------------

const ASKED_OF: Readonly<Record<ValueQuestion, FindingKind>> = {
  large: 'ask',
  medium: 'ask',
  made: 'introduction',
  offered: 'introduction',
  requested: 'introduction',
  'too-busy': 'decline',
};

function valueHead(question: ValueQuestion, rows: readonly Prepared[], heads: readonly Head[]): Head {
  const kind = ASKED_OF[question];
  const head = heads[FINDING_KINDS.indexOf(kind)]!;
  const examples = rows
    .filter(({ row }) => has(row, kind))
    .map((one): Example => {
      const { bags, row } = one;
      const most = bags.toSorted(
        (a, b) => logOdds(head, b, PATTERN_WEIGHT, true) - logOdds(head, a, PATTERN_WEIGHT, true),
      )[0]!;
      const { ask, introduction, declines } = row.labels;
      const isYes =
        question === 'medium' ? ask.size !== 'small' : [ask.size, introduction, declines].includes(question);
      const bag = { ...most, slots: most.slots.map((slot) => slot & (VALUE_SLOTS - 1)) };
      return { bags: [bag], isYes, likely: [bag], seesPatterns: !row.isSeen };
    });
  return trainHead(examples, VALUE_SLOTS, PATTERN_WEIGHT);
}

// --- As it is kept ----------------------------------------------------------------------------------------------------

function packed({ bias, weights }: Head): PackedHead {
  const step = Math.max(...Array.from(weights, Math.abs)) / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / step));
  return {
    bias: Number(bias.toFixed(4)),
    step: Number(step.toPrecision(4)),
    slots: Buffer.from(bytes.buffer).toString('base64'),
  };
}

function judgeFor(lang: string): PackedJudge {
  const rows = rowsIn(lang);
  const held = heldOut(rows, lang);
  const least = FINDING_KINDS.map((kind, k) => leastFor(held, k, PRECISION_OF[`${lang} ${kind}`] ?? PRECISION[lang]!));
  tell(lang, held, least);
  const words = wordsIn(rows, lang);
  const all = prepared(rows, words, lang);
  const heads = FINDING_KINDS.map((kind) => headFor(kind, all));
  return {
    words: words.join(' '),
    kinds: Object.fromEntries(
      FINDING_KINDS.map((kind, k) => [kind, { ...packed(heads[k]!), least: Number(least[k]!.toFixed(3)) }]),
    ) as PackedJudge['kinds'],
    values: Object.fromEntries(
      VALUE_QUESTIONS.map((question) => [question, packed(valueHead(question, all, heads))]),
    ) as PackedJudge['values'],
  };
}

if (import.meta.main) {
  const kept = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, PackedJudge>;
  for (const lang of ['en', 'de', 'fr', 'es']) if (!values.lang || values.lang === lang) kept[lang] = judgeFor(lang);
  if (!values.dry) writeFileSync(FILE, `${JSON.stringify(kept, null, 1)}\n`);
}
