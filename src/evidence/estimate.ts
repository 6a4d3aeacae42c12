import { type Beta, betaMean, middle } from './beta.ts';

/** A share that is not known, said so that nobody takes it for a fact. */
export interface Estimate {
  /** "very likely", "could go either way", or that it is too early to say. */
  readonly words: string;
  readonly isTooEarly: boolean;
  /** Ids of the interactions it rests on, one for each outcome. */
  readonly restsOn: readonly number[];
}

/** Below two outcomes there are only facts (docs/methods.md, principle 1). */
export const LEAST_OUTCOMES = 2;
/** A belief whose middle four fifths are wider than this says nothing worth hearing: .4 of the whole (docs/methods.md §2). */
const WIDEST = 0.4;
const ENCLOSED = 0.8;

export const TOO_EARLY = 'too early to say';

export function estimate(belief: Beta, restsOn: readonly number[]): Estimate {
  const [low, high] = middle(belief, ENCLOSED);
  const isTooEarly = restsOn.length < LEAST_OUTCOMES || high - low > WIDEST;
  return { words: isTooEarly ? TOO_EARLY : oddsInWords(betaMean(belief)), isTooEarly, restsOn };
}

/** Odds as a person would say them (docs/methods.md §2). */
export function oddsInWords(p: number): string {
  if (p >= 0.8) return 'very likely';
  if (p >= 0.6) return 'likely';
  if (p >= 0.4) return 'could go either way';
  return p >= 0.2 ? 'doubtful' : 'unlikely';
}
