/** Trees over a growing heap of outcomes, grown anew each time the heap has grown by a part: the same outcomes give the same trees. */

import { type Forest, type Growth, growForest, readForest } from '../../../src/relationships/trees.ts';

/** Outcomes before the first trees, and the growth of the heap that asks for new ones. */
const FIRST = 500;
const AGAIN = 1.25;
/** Shallow and slow: readings are many and weak. */
const GROWTH: Growth = { trees: 250, depth: 3, step: 0.05, least: 20, ridge: 20, lines: 0.5, columns: 0.15 };

export class Regrown {
  readonly #facts: (readonly number[])[] = [];
  readonly #outcomes: number[] = [];
  #grownFrom = 0;
  #forest: Forest | null = null;

  learn(facts: readonly number[], outcome: number): void {
    this.#facts.push(facts);
    this.#outcomes.push(outcome);
    if (this.#outcomes.length >= Math.max(FIRST, AGAIN * this.#grownFrom)) this.#grow();
  }

  /** Log odds; null while too little was learnt. */
  logit(facts: readonly number[]): number | null {
    return this.#forest === null ? null : readForest(this.#forest, facts);
  }

  #grow(): void {
    const count = this.#outcomes.length;
    this.#grownFrom = count;
    const width = this.#facts[0]?.length ?? 0;
    const facts = new Float32Array(count * width);
    for (const [i, line] of this.#facts.entries()) facts.set(line, i * width);
    const happened = Uint8Array.from(this.#outcomes);
    const columns = Array.from({ length: width }, (_, i) => i);
    this.#forest = growForest({ width, count, facts, happened }, columns, GROWTH);
  }
}
