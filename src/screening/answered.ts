import { fieldsOf, textsIn } from '../basics/fields.ts';

/** What the owner does with a case. `ask`: asks first. */
export const DESK_ACTS = ['welcome', 'ask', 'set-aside', 'rest'] as const;
export type DeskAct = (typeof DESK_ACTS)[number];

/** One answered case as it is kept. */
export interface AnsweredCase {
  readonly what: DeskAct;
  /** The mark of the interaction it rests on. */
  readonly about: string;
  /** What Kith had advised; null where that was not known. */
  readonly advice: string | null;
  /** Ids of the signals that Kith had seen in it. */
  readonly saw: readonly string[];
}

/** An answered case out of what is kept of it; null where that tells of none. */
export function answeredCaseOf(value: string): AnsweredCase | null {
  const { what, about, advice, saw } = fieldsOf(value) ?? {};
  const act = DESK_ACTS.find((one) => one === what);
  if (act === undefined || typeof about !== 'string') return null;
  return { what: act, about, advice: typeof advice === 'string' ? advice : null, saw: textsIn(saw) };
}
