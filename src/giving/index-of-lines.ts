/** Finds which of many short lines speak of what a need speaks of (BM25; docs/methods.md §7). In memory and pure. */

import { BEST, type Comparing, type Word, wordsOf, worthOf } from './words.ts';

/** A line somebody may help by. */
export interface Line {
  readonly text: string;
  /** What the line says more than others of its length: an offer more than a profession. */
  readonly weight: number;
}

export interface Found<L extends Line> {
  readonly line: L;
  /** For ordering only; never shown. */
  readonly strength: number;
  /** Of all that the question says, by how rare its words are, how much the line says too: 0 to 1. */
  readonly share: number;
}

/** How fast a word said twice stops saying more, and how much a long line is discounted (Robertson and Walker 1994). */
const [K1, B] = [1.2, 0.75];

export class IndexOfLines<L extends Line> {
  readonly #lines: readonly L[];
  readonly #comparing: Comparing;
  readonly #places = new Map<string, Map<number, number>>();
  readonly #lengths: number[] = [];
  readonly #mean: number;

  constructor(lines: readonly L[], comparing: Comparing = BEST) {
    this.#lines = lines;
    this.#comparing = comparing;
    lines.forEach((line, place) => {
      this.#add(place, wordsOf(line.text, comparing));
    });
    this.#mean = this.#lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lines.length);
  }

  #add(place: number, words: readonly Word[]): void {
    this.#lengths.push(words.length);
    for (const form of words.flat()) {
      const places = this.#places.get(form) ?? new Map<number, number>();
      places.set(place, (places.get(place) ?? 0) + 1);
      this.#places.set(form, places);
    }
  }

  /** The lines that share a word with the question, the strongest first. */
  find(question: string): Found<L>[] {
    const strength = new Map<number, number>();
    const shared = new Map<number, number>();
    let all = 0;
    for (const word of once(wordsOf(question, this.#comparing))) {
      all += this.#rarity(word);
      for (const [place, { gain, rarity }] of this.#gains(word)) {
        strength.set(place, (strength.get(place) ?? 0) + gain);
        shared.set(place, (shared.get(place) ?? 0) + rarity);
      }
    }
    return [...strength]
      .map(([place, sum]) => {
        const line = this.#lines[place]!;
        return { line, strength: sum * line.weight, share: Math.min(1, shared.get(place)! / all) };
      })
      .sort((x, y) => y.strength - x.strength);
  }

  /** What one word of the question says for each line: by its best form, so that four stems of one word count once. */
  #gains(word: Word): Map<number, { gain: number; rarity: number }> {
    const best = new Map<number, { gain: number; rarity: number }>();
    const own = this.#rarity(word);
    for (const [form, worth] of worthOf(word, this.#comparing)) {
      const places = this.#places.get(form);
      if (!places) continue;
      const rarity = worth * Math.min(own, this.#rarity([form]));
      for (const [place, times] of places) {
        const long = 1 - B + (B * this.#lengths[place]!) / Math.max(1, this.#mean);
        const gain = (rarity * times * (K1 + 1)) / (times + K1 * long);
        if (gain > (best.get(place)?.gain ?? 0)) best.set(place, { gain, rarity });
      }
    }
    return best;
  }

  /** A word in every line says nothing; one that none holds says most. */
  #rarity(word: Word): number {
    const lines = Math.max(0, ...word.map((form) => this.#places.get(form)?.size ?? 0));
    return rarity(lines, this.#lines.length);
  }
}

/** How much a word tells apart that `having` of `all` have. */
export function rarity(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}

function once(words: readonly Word[]): Word[] {
  return [...new Map(words.map((word) => [word.join(' '), word])).values()];
}
