import type { Contribution } from './weigh.ts';

/** A recommendation the owner is free to ignore: Kith prepares, the owner acts. */
export interface Advice<Name extends string = string> {
  readonly name: Name;
  /** What is recommended and why, in a sentence. */
  readonly sentence: string;
  /** How sure, in words. */
  readonly sure: string;
  /** The reasons that are said, then all others. */
  readonly reasons: readonly Contribution[];
  /** What nobody could know from here, in sentences. */
  readonly cannotKnow: readonly string[];
  /** Words to start from, with a place that only the owner can fill; null where silence is the advice. */
  readonly prepared: string | null;
}
