/**
 * The learnt judge: for each sentence how likely it is that it promises, asks, helps and so on, from its signs. One table a language,
 * trained by bench/train/reading.ts from the labelled rows of bench/texts. Pure; tables are unpacked when first asked for.
 */

import type { Language } from './compile.ts';
import { FINDING_KINDS, type FindingKind, type FindingValue } from './finding.ts';
import TRAINED from './judge-trained.json' with { type: 'json' };
import { type Lexicon, lexiconOf, SLOTS, signsOf } from './signs.ts';
import type { View } from './views.ts';

/** Questions about the value of a finding; the first of a kind that is answered with yes gives it. */
export const VALUE_QUESTIONS = ['large', 'medium', 'made', 'offered', 'requested', 'too-busy'] as const;
export type ValueQuestion = (typeof VALUE_QUESTIONS)[number];

/** What a pattern says weighs so much beside words, which weigh 1/√n each; with .15 and .5 judges were a little worse. */
export const PATTERN_WEIGHT = 0.3;
/** Slots for questions about values: few rows answer them. */
export const VALUE_SLOTS = 1 << 12;

/** A table as text: one signed byte for each slot, base64. */
export interface PackedHead {
  readonly bias: number;
  /** What one step of a byte is worth. */
  readonly step: number;
  readonly slots: string;
}

export interface PackedJudge {
  /** Words it knows, with blanks between. */
  readonly words: string;
  /** `least`: log-odds from which a sentence has the finding, chosen on rows of writers left out of training. */
  readonly kinds: Readonly<Record<FindingKind, PackedHead & { readonly least: number }>>;
  readonly values: Readonly<Record<ValueQuestion, PackedHead>>;
}

interface Head {
  readonly bias: number;
  readonly step: number;
  readonly bytes: Int8Array;
}

export interface Judge {
  readonly lexicon: Lexicon;
  readonly least: readonly number[];
  readonly kinds: readonly Head[];
  /** The bytes of all kinds, slot by slot: what one sign says to each lies in one place. */
  readonly table: Int8Array;
  readonly values: Readonly<Record<ValueQuestion, Head>>;
}

const PACKED = TRAINED as unknown as Readonly<Record<string, PackedJudge>>;
const READY = new Map<string, Judge>();

/** The judge of a language; null where none was trained. */
export function judgeOf(language: Language): Judge | null {
  const { lang } = language.pack;
  const packed = PACKED[lang];
  if (packed === undefined) return null;
  const judge = READY.get(lang) ?? unpacked(packed, language);
  READY.set(lang, judge);
  return judge;
}

export function unpacked({ words, kinds, values }: PackedJudge, language: Language): Judge {
  const heads = FINDING_KINDS.map((kind) => headOf(kinds[kind]));
  const table = new Int8Array(SLOTS * WIDTH);
  heads.forEach(({ bytes }, k) => {
    for (let slot = 0; slot < SLOTS; slot++) table[slot * WIDTH + k] = bytes[slot]!;
  });
  return {
    lexicon: lexiconOf(words.split(' ').filter(Boolean), language),
    least: FINDING_KINDS.map((kind) => kinds[kind].least),
    kinds: heads,
    table,
    values: Object.fromEntries(
      VALUE_QUESTIONS.map((question) => [question, headOf(values[question])]),
    ) as Judge['values'],
  };
}

function headOf({ bias, step, slots }: PackedHead): Head {
  const bytes = Buffer.from(slots, 'base64');
  return { bias, step, bytes: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length) };
}

/** Size, step or reason, where no pattern gives it. */
export function valueSaid(kind: FindingKind, answers: Judged['answers']): FindingValue {
  switch (kind) {
    case 'ask':
      return answers('large') > 0 ? 'large' : answers('medium') > 0 ? 'medium' : 'small';
    case 'introduction':
      return STEPS.toSorted((a, b) => answers(b) - answers(a))[0]!;
    case 'decline':
      return answers('too-busy') > 0 ? 'too-busy' : 'no';
    default:
      return null;
  }
}

const STEPS = ['made', 'offered', 'requested'] as const;

/** What a judge thinks of one sentence. */
export interface Judged {
  /** By the order of FINDING_KINDS. */
  readonly has: readonly boolean[];
  readonly answers: (question: ValueQuestion) => number;
}

export function judged({ one, place }: View, judge: Judge): Judged {
  const { slots, words } = signsOf(one, place, judge.lexicon);
  const said = sums(judge.table, slots, 0, words, saidSums);
  const matched = sums(judge.table, slots, words, slots.length, matchedSums);
  const share = 1 / Math.sqrt(words);
  const has = judge.kinds.map(
    ({ bias, step }, k) => bias + step * (said[k]! * share + PATTERN_WEIGHT * matched[k]!) >= judge.least[k]!,
  );
  if (!has.includes(true)) return NOTHING;
  const own = slots.slice();
  return { has, answers: (question) => valueOdds(judge.values[question], own, words) };
}

const NOTHING: Judged = { has: FINDING_KINDS.map(() => false), answers: () => 0 };

/** Bytes of one slot: a power of two from the number of kinds on. */
const WIDTH = 8;
const saidSums = new Int32Array(WIDTH);
const matchedSums = new Int32Array(WIDTH);

function sums(table: Int8Array, slots: Uint16Array, from: number, to: number, into: Int32Array): Int32Array {
  let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0];
  for (let i = from; i < to; i++) {
    const at = slots[i]! * WIDTH;
    a += table[at]!;
    b += table[at + 1]!;
    c += table[at + 2]!;
    d += table[at + 3]!;
    e += table[at + 4]!;
    f += table[at + 5]!;
    g += table[at + 6]!;
  }
  into.set([a, b, c, d, e, f, g]);
  return into;
}

function valueOdds({ bias, step, bytes }: Head, slots: Uint16Array, words: number): number {
  let said = 0;
  for (let i = 0; i < words; i++) said += bytes[slots[i]! & (VALUE_SLOTS - 1)]!;
  let matched = 0;
  for (let i = words; i < slots.length; i++) matched += bytes[slots[i]! & (VALUE_SLOTS - 1)]!;
  return bias + step * (said / Math.sqrt(words) + PATTERN_WEIGHT * matched);
}
