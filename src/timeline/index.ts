/**
 * Timeline: what happened between the owner and people, each thing once.
 * Words: interaction, party, manner, exchange, counts.
 * Never: judges; that begins in relationships/.
 */

export {
  type Counts,
  type Exchange,
  exchangesOf,
  isCountedMessage,
  isMeetingOfBoth,
  MOST_RECIPIENTS,
  onceEach,
  type PageFacts,
  pageFacts,
  type Tally,
  tallyOf,
} from './counts.ts';
export {
  type Answer,
  type Channel,
  type Interaction,
  type InteractionKind,
  type Manner,
  type Party,
  type Role,
  TEXTS_KEPT,
  type TextsKept,
} from './interaction.ts';
export { partyToText, staysWithout, textToParties, withAnswers } from './parties.ts';
export { TimelineRows } from './rows.ts';
export { hasPassed, LARGEST_MEETING, type Placed, place, type TimelineRow, type Way } from './way.ts';
export { countSentences, delayWords, firstTraceSentence } from './words.ts';
