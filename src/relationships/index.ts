/**
 * What passed between the owner and one person, judged: who waits for whom, what was promised, who asks and who helps.
 *
 * Its words: a dossier is the facts a judgement looks at; told is what the words of a letter say; a judgement keeps the
 * interactions it rests on; said is one sentence of it.
 * It never adds people up, never compares two of them, and never turns a tie into a number. Every judgement can be
 * turned round (`mirrored`). Start with dossier.ts, then judgement.ts.
 */

export { answers } from './answers.ts';
export { type WordingHint, wordingHints } from './ask-wording.ts';
export { type Dossier, JUDGEMENTS, mirrored, TIES, type Told } from './dossier.ts';
export { BEGIN_ANEW, type Deed, guard, isWordOfTheirs, usualWait } from './guard.ts';
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
  sizeOfAsk,
  USUAL,
  whomToAsk,
} from './helping.ts';
export { type Judgement, judge } from './judgement.ts';
export { type GiftSort, giftsBy, giftWords, helpReceived, sortOfGift } from './kept-words.ts';
export type { Layer } from './layers.ts';
export { isAsk, isGift, oncePerLetter } from './one-way.ts';
export { elapsedWords, rhythmOf } from './rhythm.ts';
export { onDay, sentencesOf, shortened, times } from './sentences.ts';
export { contactWeight, hasSeenEachOther } from './warmth.ts';
