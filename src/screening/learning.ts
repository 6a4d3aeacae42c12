import type { Weight, Weights } from '../evidence/index.ts';
import type { AdviceName } from './advise.ts';
import type { AnsweredCase } from './answered.ts';
import { CHECKS } from './signals/index.ts';
import { type Question, WEIGHTS, type WeightsByQuestion } from './weights.ts';

/** A case in which the owner did the opposite of what Kith advised. */
export interface Correction {
  readonly what: 'welcome' | 'set-aside';
  /** Ids of the signals that Kith had seen in it. */
  readonly saw: readonly string[];
}

/** What Kith weighs differently for this owner, in a sentence. */
export interface Lesson {
  readonly signal: string;
  readonly question: Question;
  readonly sentence: string;
}

/** Only opposites teach: who follows an advice, or decides what Kith left open, would otherwise only hear themselves again. */
const OPPOSITE: Readonly<Record<Correction['what'], AdviceName>> = { welcome: 'set-aside', 'set-aside': 'welcome' };

export function correctionsIn(answered: readonly Omit<AnsweredCase, 'about'>[]): readonly Correction[] {
  return answered.flatMap(({ what, advice, saw }) =>
    (what === 'welcome' || what === 'set-aside') && OPPOSITE[what] === advice ? [{ what, saw }] : [],
  );
}

/** Which corrections show a "yes" to a question. Whether a profile is true and whether there is a list is no matter of taste: nothing is learned there. */
const YES_BY_QUESTION = { personal: 'welcome', pitch: 'set-aside' } as const;
type Taught = keyof typeof YES_BY_QUESTION;
const TAUGHT = Object.keys(YES_BY_QUESTION) as readonly Taught[];

/** A trap stays a trap, and whom the owner knows they know, whatever else they overrule. */
const FIXED = new Set(['scam-marks', 'already-known']);
/** Cases that the starting weight counts for (docs/methods.md §4, "Learning"). */
const PRIOR_CASES = 20;
/** How often the commoner side shows a signal, which the table does not say: it gives the ratio alone. As on the training notes, about three in ten. */
const COMMON = 0.3;
/** A few corrections must not make a slight sign into a verdict: at most so many times the start. A sign is never turned round either. */
const MOST_TIMES = 1.5;

/**
 * w = ln[(c1 + 20·q1)/(C1 + 20)] − ln[(c0 + 20·q0)/(C0 + 20)] of docs/methods.md §4: c counts the corrections of one side in which the
 * signal was seen, C all of that side, q what the starting weight says. What no correction showed keeps its weight.
 */
export function learnedWeights(corrections: readonly Correction[]): WeightsByQuestion {
  if (corrections.length === 0) return WEIGHTS;
  const learned = TAUGHT.map((question) => [question, taughtBy(corrections, question)] as const);
  return { ...WEIGHTS, ...Object.fromEntries(learned) };
}

function taughtBy(corrections: readonly Correction[], question: Taught): Weights {
  const weights: Weights = WEIGHTS[question];
  const bySignal = Object.entries(weights.bySignal).map(([id, weight]) => {
    const isShown = !FIXED.has(id) && corrections.some(({ saw }) => saw.includes(id));
    return [id, isShown ? moved(weight, id, corrections, YES_BY_QUESTION[question]) : weight] as const;
  });
  return { ...weights, bySignal: Object.fromEntries(bySignal) };
}

function moved(weight: Weight, id: string, corrections: readonly Correction[], yes: Correction['what']): Weight {
  const start = weight.seen;
  const share = (isYes: boolean) => {
    const side = corrections.filter(({ what }) => (what === yes) === isYes);
    const usual = COMMON * Math.exp(Math.min(0, isYes ? start : -start));
    return (side.filter(({ saw }) => saw.includes(id)).length + PRIOR_CASES * usual) / (side.length + PRIOR_CASES);
  };
  const nats = Math.log(share(true)) - Math.log(share(false));
  const side = Math.sign(start);
  return { ...weight, seen: side * Math.min(Math.max(nats * side, 0), Math.abs(start) * MOST_TIMES) };
}

const MEANS: Readonly<Record<Taught, string>> = {
  personal: 'whether a note was written for you',
  pitch: 'whether something is for sale',
};
/** Nats; less is not worth a line. */
const WORTH_TELLING = 0.1;

/** What was learned, the most moved first. */
export function lessonsOf(corrections: readonly Correction[]): readonly Lesson[] {
  const learned = learnedWeights(corrections);
  return TAUGHT.flatMap((question) =>
    CHECKS.flatMap(({ rule }) => {
      const before = (WEIGHTS[question] as Weights).bySignal[rule.id]?.seen ?? 0;
      const after = learned[question].bySignal[rule.id]?.seen ?? 0;
      const change = Math.abs(after) - Math.abs(before);
      if (Math.abs(change) < WORTH_TELLING) return [];
      return [{ signal: rule.id, question, change, sentence: sentenceOf(rule, question, change, corrections) }];
    }),
  )
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .map(({ change: _, ...lesson }) => lesson);
}

function sentenceOf(
  rule: { readonly id: string; readonly says: string },
  question: Taught,
  change: number,
  corrections: readonly Correction[],
): string {
  const shown = corrections.filter(({ saw }) => saw.includes(rule.id));
  const welcomed = shown.filter(({ what }) => what === 'welcome').length;
  const aside = shown.length - welcomed;
  const did = [welcomed > 0 ? `welcomed ${welcomed}` : '', aside > 0 ? `set ${aside} aside` : ''].filter(Boolean);
  return `“${rule.says}” Against Kith’s advice you ${did.join(' and ')} where it saw this, so it now counts ${change < 0 ? 'less' : 'more'} when Kith asks ${MEANS[question]}.`;
}
