/** What reading finds: narrow statements, each resting on a sentence that is quoted as it was written. */

export const FINDING_KINDS = ['promise', 'ask', 'help', 'thanks', 'introduction', 'decline', 'about-me'] as const;

/**
 * `promise`: the writer will do something for the reader. `ask`: the writer asks the reader for something. `help`: help
 * given or concretely offered. `about-me`: the writer asks about the reader. docs/reading.md says where each ends.
 */
export type FindingKind = (typeof FINDING_KINDS)[number];

/** What somebody would have to give: minutes; an hour; a name put at stake, money, many hours. */
export type AskSize = 'small' | 'medium' | 'large';
export type IntroductionStep = 'offered' | 'requested' | 'made';
type DeclineReason = 'no' | 'too-busy';

/** Which kind of it; null where a kind has only one. */
export type FindingValue = AskSize | IntroductionStep | DeclineReason | null;

export interface Finding {
  readonly kind: FindingKind;
  readonly value: FindingValue;
  /** An ask that is no more than a question. */
  readonly isPlain: boolean;
  /** No pattern fits its words: the learnt judge alone believes it. */
  readonly isLearnt: boolean;
  /** The sentence it rests on, as written. */
  readonly quote: string;
  /** The thing promised or asked for, in the writer's words. */
  readonly what: string | null;
  /** When, in the writer's words. */
  readonly due: string | null;
  /** Where the quote stands in the text, UTF-16 units. */
  readonly start: number;
  readonly end: number;
}
