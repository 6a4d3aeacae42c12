/** A refusal: the domain says no, in one sentence for the person who asked. Not a fault (a bug) and not a problem (data). */

export class Refusal {
  readonly sentence: string;
  /** What could be meant instead, each fit to be typed. */
  readonly choices: readonly string[];

  constructor(sentence: string, choices: readonly string[] = []) {
    this.sentence = sentence;
    this.choices = choices;
  }
}
