/** One field of texts of all people: the firms, the places or the positions. */

import { Lists } from './lists.ts';
import { Vocabulary } from './vocabulary.ts';

/** Texts used per person. More would square the work and add next to nothing: the first ones are the best ones. */
const MAX_TEXTS = 5;

export class TextColumn extends Vocabulary {
  /** Numbers of each person's texts. */
  readonly lists = new Lists();
  readonly #keyOf: (text: string) => string;
  /** Numbers by text as written, since a key is worked out once per text; -1 for a text without words. */
  readonly #numbers = new Map<string, number>();

  /** `keyOf`: the form in which two texts are equal; empty for a text without words. */
  constructor(keyOf: (text: string) => string) {
    super();
    this.#keyOf = keyOf;
  }

  /** Files the texts of the next person. */
  read(texts: readonly string[]): void {
    const end = Math.min(texts.length, MAX_TEXTS);
    for (let i = 0; i < end; i++) {
      const number = this.#numberOf(texts[i] ?? '');
      if (number >= 0 && !this.lists.isOpenWith(number)) this.lists.push(number);
    }
    this.lists.close();
  }

  #numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) {
      if (known >= 0) this.again(known);
      return known;
    }
    const key = this.#keyOf(text);
    const number = key === '' ? -1 : this.add(key);
    this.#numbers.set(text, number);
    return number;
  }
}
