/**
 * What passed between the owner and one person, judged: who waits for whom, what was promised, who asks and who helps.
 *
 * Its words: a dossier is the facts a judgement looks at; told is what the words of a letter say; a judgement keeps the
 * interactions it rests on; said is one sentence of it.
 * It never adds people up, never compares two of them, and never turns a tie into a number. Every judgement can be
 * turned round (`mirrored`). Start with dossier.ts, then judgement.ts.
 */

export {
  type Answering,
  foldAndForetell,
  foretell,
  type KeptForest,
  newAnswering,
  WEEK,
} from './answering.ts';
export type { Mail } from './answering-state.ts';
export { type WordingHint, wordingHints } from './ask-wording.ts';
export type { Change } from './change.ts';
export {
  type Corrections,
  DAY,
  type Dossier,
  JUDGEMENTS,
  mirrored,
  type Side,
  TIES,
  type Tie,
  type Told,
} from './dossier.ts';
export { type Deed, type Guarded, guard } from './guard.ts';
export { rhythmDays, tieOf } from './habits.ts';
export {
  ASK_SIZES,
  type Askable,
  type AskOutcome,
  type AskSize,
  expectedOf,
  type Helping,
  helping,
  isGiver,
  type Nearness,
  type PastAsk,
  restsFromAsks,
  USUAL,
  whomToAsk,
} from './helping.ts';
export { type Judgement, judge } from './judgement.ts';
export { type GiftSort, giftsBy, giftWords, sortOfGift } from './kept-words.ts';
export type { Layer } from './layers.ts';
export { isAsk, isGift } from './one-way.ts';
export { elapsedWords, rhythmOf } from './rhythm.ts';
export { onDay, type Said, sentencesOf, shortened, times } from './sentences.ts';
export {
  type ContactColumns,
  type Doing,
  foldAll,
  foldContact,
  forget,
  newTies,
  type Ties,
  type TieToday,
  tieAt,
} from './state.ts';
export { refitStaying, SHIPPED_STAYING, type Stayed, stayChances, stayFacts } from './survival.ts';
export { NO_DELAYS, withDelay } from './waiting.ts';
export { contactWeight, hasSeenEachOther } from './warmth.ts';
