/** Earlier questions that share rare words with a new one, and who answered them. */

/** Questions looked back at for each word, and those taken in the end. */
const LATEST = 400;
const NEAREST = 30;
/** A word in more than this share of questions tells nothing of what they are about. */
const COMMON = 0.08;

interface Past {
  /** Length of its words, weighed by rarity as of when it came. */
  readonly length: number;
  readonly by: Set<number>;
}

export class LikeQuestions {
  readonly #past: Past[] = [];
  readonly #placeOf = new Map<number, number>();
  readonly #places = new Map<number, number[]>();

  /** `id`: the question's; it has come in with these words. */
  add(id: number, words: readonly number[]): void {
    if (words.length === 0) return;
    const place = this.#past.length;
    this.#placeOf.set(id, place);
    this.#past.push({ length: Math.hypot(...words.map((word) => this.#rarity(word))) || 1, by: new Set() });
    for (const word of words) {
      const places = this.#places.get(word);
      if (places) places.push(place);
      else this.#places.set(word, [place]);
    }
  }

  answered(id: number, person: number): void {
    const place = this.#placeOf.get(id);
    if (place !== undefined) this.#past[place]?.by.add(person);
  }

  /** How much each person answered what is like these words: sums of likeness, 0 to NEAREST. */
  helpersOf(words: readonly number[]): ReadonlyMap<number, number> {
    const near = new Map<number, number>();
    for (const word of words) {
      const places = this.#places.get(word) ?? [];
      if (places.length > COMMON * this.#past.length + 5) continue;
      const weight = this.#rarity(word) ** 2;
      for (const place of places.slice(-LATEST)) near.set(place, (near.get(place) ?? 0) + weight);
    }
    const own = Math.hypot(...words.map((word) => this.#rarity(word))) || 1;
    const likeness = [...near].map(([place, sum]) => [place, sum / own / (this.#past[place]?.length ?? 1)] as const);
    const helpers = new Map<number, number>();
    for (const [place, like] of likeness.sort((a, b) => b[1] - a[1] || b[0] - a[0]).slice(0, NEAREST))
      for (const person of this.#past[place]?.by ?? []) helpers.set(person, (helpers.get(person) ?? 0) + like);
    return helpers;
  }

  #rarity(word: number): number {
    return Math.log((this.#past.length + 2) / ((this.#places.get(word)?.length ?? 0) + 1));
  }
}
