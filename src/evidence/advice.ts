/** A recommendation the owner is free to ignore: Kith prepares, the owner acts. */
export interface Advice<Name extends string> {
  readonly advice: Name;
  /** What it rests on, in sentences, the heaviest first. */
  readonly reasons: readonly string[];
  /** What nobody could know from here, in sentences. */
  readonly cannotKnow: readonly string[];
  /** Words to start from, with a place that only the owner can fill; empty where silence is the advice. */
  readonly answer: string;
}
