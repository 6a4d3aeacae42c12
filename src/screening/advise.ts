import { type Contribution, reasonsToSay, type Signal, type Weighed, weigh } from '../evidence/index.ts';
import type { Cue } from './cues/index.ts';
import type { Dossier } from './dossier.ts';
import { hasCue } from './reading.ts';
import { CHECKS, PERSONAL_BITS } from './signals/index.ts';
import { KIND_SIDE, type Question, WEIGHTS, type WeightsByQuestion } from './weights.ts';

export type AdviceName = 'welcome' | 'ask-first' | 'set-aside' | 'rest';
export type Answer = 'yes' | 'no' | 'unclear';

export interface Judgement {
  readonly signals: readonly Signal[];
  /** Ids of those that were seen. */
  readonly saw: ReadonlySet<string>;
  readonly weighed: Readonly<Record<Question, Weighed>>;
  readonly questions: Readonly<Record<Question, Answer>>;
  readonly advice: AdviceName;
  /** Two to four: the heaviest of either side, and one that speaks for the person where there is one. */
  readonly reasons: readonly Signal[];
}

/** A genuine person set aside is ten times worse than a pitch read (docs/methods.md §4): 10/11. */
const SURE_ENOUGH = 10 / 11;
/** Between the two nothing is said but "unclear". */
const YES = 0.6;
const NO = 0.4;
/** Of a false profile hardly anybody may be suspected: below this it is unclear, and "no" needs more. */
const REAL = { yes: 0.8, no: 0.35 } as const;

/** `weights`: those the owner's corrections left, where there are any. */
export function judge(dossier: Dossier, weights: WeightsByQuestion = WEIGHTS): Judgement {
  const signals = CHECKS.map(({ see }) => see(dossier));
  const saw = new Set<string>();
  for (const signal of signals) if (signal.saw === 'seen') saw.add(signal.id);
  const weighed = eachQuestion((question) => weigh(signals, weights[question]));
  const questions = eachQuestion((question) => answerOf(question, weighed[question].p, dossier));
  const advice = adviceFor(dossier, questions, weighed, saw);
  return { signals, saw, weighed, questions, advice, reasons: reasonsOf(signals, weighed, advice) };
}

/** Written out, for it is done several times for every note. */
export function eachQuestion<T>(answer: (question: Question) => T): Record<Question, T> {
  return { real: answer('real'), personal: answer('personal'), pitch: answer('pitch'), list: answer('list') };
}

function answerOf(question: Question, p: number, { isBlank, isDefaultText }: Dossier): Answer {
  // Who wrote nothing of their own neither wrote for the owner nor for anybody else: a "no" would hold silence against them.
  const hasOwnWords = !isBlank && !isDefaultText;
  if (!hasOwnWords && (question === 'personal' || question === 'list') && p < YES) return 'unclear';
  if (p >= (question === 'real' ? REAL.yes : YES)) return 'yes';
  return p <= (question === 'real' ? REAL.no : NO) ? 'no' : 'unclear';
}

/**
 * Costs are unequal, so asking stands between yes and no. A note is set aside only where it is all but sure that it is a sale or a
 * trap and not about the owner; a large network or a wave alone never suffices, for a class may have been told to write.
 */
function adviceFor(
  { isBlank, acquaintance, specificity, wave, reading }: Dossier,
  questions: Judgement['questions'],
  { personal, pitch, real }: Judgement['weighed'],
  saw: ReadonlySet<string>,
): AdviceName {
  if (acquaintance.isKnown && questions.real === 'yes') return 'welcome';
  if (isBlank) return 'rest';
  const isTrap = 1 - real.p > SURE_ENOUGH;
  const sawOneOf = (ids: readonly string[]) => ids.some((id) => saw.has(id));
  const isTaught =
    saw.has(TAUGHT_TO_SELL) && !saw.has(COLLECTS) && !hasCue(reading, 'wants nothing') && hasCue(reading, ...OFFERS);
  const isFirm = sawOneOf(FIRM) || isTaught;
  const isAboutOwner = wave === null && saw.has(NAMES_PARTICULARS) && specificity.bits >= PERSONAL_BITS;
  // Who answers what the owner asked them was invited to say what they sell.
  const isSpared = sawOneOf(SPARED) || hasCue(reading, 'was asked');
  const isSale = pitch.p * (1 - personal.p) > SURE_ENOUGH && isFirm && !isAboutOwner && !isSpared;
  if (isTrap || isSale) return 'set-aside';
  return questions.personal === 'yes' && questions.real === 'yes' && questions.pitch !== 'yes'
    ? 'welcome'
    : 'ask-first';
}

/** A text model alone sets nobody aside: one of these must bear it out. */
export const FIRM: readonly string[] = ['plain-selling', 'calendar-link', 'meeting-with-number'];
/** Many with one text who sell; where they only collect contacts or ask everybody one question, nothing was offered yet. */
const TAUGHT_TO_SELL = 'wave';
const COLLECTS = 'grows-a-network';
const OFFERS: readonly Cue[] = [
  'we help',
  'our product',
  'benefit',
  'trade words',
  'proof by others',
  'price',
  'quick money',
  'offers to show',
];
/** What names as many particulars as a personal note does was written for the owner, even if it sells; in a wave all of them named them. */
const NAMES_PARTICULARS = 'particular-words';
/**
 * Whoever does one of these gets an answer, even if they sell: honesty, an honest question, coming from somewhere the owner knows, and
 * work to offer (agencies that sell people speak like those who seek them).
 */
const SPARED = [
  'says-they-sell',
  'sincere-ask',
  'offers-a-post',
  'how-we-met',
  'names-known-people',
  'shared-ground',
  'looked-first',
];

/** The questions that decide an advice: reasons are taken from them first. */
const DECIDED_BY: Readonly<Record<AdviceName, readonly Question[]>> = {
  welcome: ['personal', 'real'],
  'ask-first': ['personal', 'pitch', 'real', 'list'],
  'set-aside': ['pitch', 'real', 'list', 'personal'],
  rest: ['personal', 'real', 'list'],
};

/** Fewer leave the owner guessing. */
const FEWEST_SAID = 2;

/** Each signal once, by what it weighs most among the deciding questions; signs turned so that + speaks for the person. */
function reasonsOf(signals: readonly Signal[], weighed: Judgement['weighed'], advice: AdviceName): readonly Signal[] {
  const bySignal = new Map<Signal, number>();
  for (const question of DECIDED_BY[advice])
    for (const { signal, weight } of weighed[question].contributions) {
      const kind = weight * KIND_SIDE[question];
      if (Math.abs(kind) > Math.abs(bySignal.get(signal) ?? 0)) bySignal.set(signal, kind);
    }
  const contributions: Contribution[] = [...bySignal]
    .map(([signal, weight]) => ({ signal, weight }))
    .filter(({ weight }) => Math.abs(weight) >= WORTH_SAYING)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const isKnown = signals.some(({ id, saw }) => id === 'already-known' && saw === 'seen');
  const firm = contributions.filter(({ signal }) => ALWAYS_SAID.has(signal.id));
  const others = contributions.filter(
    ({ signal }) => !ALWAYS_SAID.has(signal.id) && !(isKnown && signal.id === COULD_BE_ANYBODYS),
  );
  const said = reasonsToSay({ logOdds: 0, p: 0.5, contributions: [...firm, ...others] }, 1).map(({ signal }) => signal);
  if (said.length >= FEWEST_SAID) return said;
  const more = signals.filter((signal) => signal.saw === 'not seen' && SAID_WHEN_ABSENT.has(signal.id));
  return [...said, ...more].slice(0, FEWEST_SAID);
}

/** Facts that an owner must not miss, however much else there is to say. */
const ALWAYS_SAID = new Set(['scam-marks', 'inconsistent-profile', 'already-known', 'wave', 'calendar-link']);
/** Of a friend's line it is not true: they mean the owner, however few words they use. */
const COULD_BE_ANYBODYS = 'could-be-anybodys';
/** Nats; a lighter reason decided nothing. */
const WORTH_SAYING = 0.15;
/** Checks whose silence is itself worth a sentence, when there is little else to say. */
const SAID_WHEN_ABSENT = new Set(['inconsistent-profile', 'particular-words', 'how-we-met', 'already-known']);
