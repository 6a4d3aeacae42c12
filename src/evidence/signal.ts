/** A check looked and found it; looked and found nothing; or had nothing to look at, which is never the same. */
export type Saw = 'seen' | 'not seen' | 'cannot tell';

/** What explains a check to those who read its verdicts. */
export interface SignalRule {
  /** The name of its file. */
  readonly id: string;
  /** Raised whenever the same facts would now make it say something else, so that a kept verdict tells by which rule it was made. */
  readonly version: number;
  /** What it says when it saw something, why that matters, and when it is wrong: a sentence each. */
  readonly says: string;
  readonly matters: string;
  readonly wrongWhen: string;
}

/** One explained observation. */
export interface Signal {
  readonly id: string;
  readonly version: number;
  readonly saw: Saw;
  /** A sentence for the owner that stays true and kind if its subject reads it. */
  readonly sentence: string;
  /** How much of it there is, where that is a matter of degree: 1 weighs what the list of weights says. */
  readonly degree: number;
  /** Ids of the interactions it was seen in. */
  readonly restsOn: readonly number[];
  /** The words themselves. */
  readonly quotes: readonly string[];
}

type Rule = Pick<SignalRule, 'id' | 'version'>;
type Details = Partial<Pick<Signal, 'degree' | 'restsOn' | 'quotes'>>;

const NONE: readonly never[] = [];

export function seen(
  { id, version }: Rule,
  sentence: string,
  { degree = 1, restsOn = NONE, quotes = NONE }: Details = {},
): Signal {
  return { id, version, saw: 'seen', sentence, degree, restsOn, quotes };
}

export function notSeen(rule: Rule, sentence: string): Signal {
  return blank(rule, 'not seen', sentence);
}

export function cannotTell(rule: Rule, sentence: string): Signal {
  return blank(rule, 'cannot tell', sentence);
}

function blank({ id, version }: Rule, saw: Saw, sentence: string): Signal {
  return { id, version, saw, sentence, degree: 1, restsOn: NONE, quotes: NONE };
}
