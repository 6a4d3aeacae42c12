/**
 * What an answer says to the ask it is for, by a learnt judge: multinomial logistic regression over words of its language and facts that
 * all languages share, trained by bench/train/answers.ts. People say no with a story, yes with a place for the key and "ask Ana" with a
 * regret; patterns alone knew two in five of such answers. Pure; tables are unpacked when first asked for.
 */

import { type Answered, type AnswerSigns, answerSigns } from './answer-signs.ts';
import TRAINED from './answer-trained.json' with { type: 'json' };
import type { Language } from './compile.ts';

/** `open`: a question back, "it depends", a promise, not yet. */
export const SAYS = ['helped', 'pointed-on', 'declined', 'too-busy', 'open'] as const;
export type Says = (typeof SAYS)[number];

/**
 * From this chance on what an answer says may be told to people; below it is only the likeliest. Of answers left out of training two in
 * five are told by it, six of seven of them rightly, where they were written to be hard; of the threads' four in five, nineteen of twenty
 * rightly (bench/train/answers.ts prints both).
 */
export const SURE = 0.8;

/** What an answer says most likely, and the chance of it in [0, 1]. */
export interface Judged {
  readonly says: Says;
  readonly chance: number;
}

/** What a fact weighs beside words, which weigh 1/√n each. */
export const FACT_WEIGHT = 0.5;

/** Weights of one table, SAYS.length for each slot, as text: one signed byte each, base64. */
export interface PackedTable {
  /** What one step of a byte is worth. */
  readonly step: number;
  readonly weights: string;
}

export interface PackedAnswerJudge {
  readonly bias: readonly number[];
  readonly facts: PackedTable;
  /** By language. */
  readonly words: Readonly<Record<string, PackedTable>>;
}

interface Table {
  readonly step: number;
  readonly weights: Int8Array;
}

const PACKED: PackedAnswerJudge = TRAINED;
const READY = new Map<PackedTable, Table>();

function ready(packed: PackedTable): Table {
  const known = READY.get(packed);
  if (known) return known;
  const bytes = Buffer.from(packed.weights, 'base64');
  const table = { step: packed.step, weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length) };
  READY.set(packed, table);
  return table;
}

/** The likeliest; `open` with no chance in a language without a table. */
export function judgedAnswer(answered: Answered, language: Language): Judged {
  const words = PACKED.words[language.pack.lang];
  if (words === undefined) return { says: 'open', chance: 0 };
  return likeliest(oddsOf(answerSigns(answered, language), ready(words), ready(PACKED.facts)));
}

/** Of one logarithm of odds for each of SAYS. */
export function likeliest(odds: readonly number[]): Judged {
  const most = Math.max(...odds);
  const sum = odds.reduce((all, one) => all + Math.exp(one - most), 0);
  return { says: SAYS[odds.indexOf(most)]!, chance: 1 / sum };
}

function oddsOf({ words, facts }: AnswerSigns, wordTable: Table, factTable: Table): number[] {
  const odds = [...PACKED.bias];
  add(odds, words, wordTable, 1 / Math.sqrt(words.length || 1));
  add(odds, facts, factTable, FACT_WEIGHT);
  return odds;
}

function add(odds: number[], slots: Uint16Array, { step, weights }: Table, share: number): void {
  for (const slot of slots) {
    for (let k = 0; k < odds.length; k++) odds[k]! += step * share * weights[slot * odds.length + k]!;
  }
}
