/** One field of texts of all people: the firms, the places or the positions. */

import { Column, Lists } from './lists.ts';
import { TextTable } from './text-table.ts';
import { Vocabulary } from './vocabulary.ts';

/** Texts used per person. More would square the work and add next to nothing: the first ones are the best ones. */
const MAX_TEXTS = 5;

export class TextColumn extends Vocabulary {
  /** Numbers of each person's texts. */
  readonly lists: Lists;
  readonly #keyOf: (text: string) => string;
  /** Texts as written, and the number of each, since a key is worked out once per text; -1 for a text without words. */
  readonly #written = new TextTable();
  readonly #numbers = new Column();

  /** `keyOf`: the form in which two texts are equal; empty for a text without words. `people`: how many are expected. */
  constructor(keyOf: (text: string) => string, people: number) {
    super();
    this.#keyOf = keyOf;
    this.lists = new Lists(people);
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
    const written = this.#written.add(text);
    if (written < this.#numbers.length) {
      const known = this.#numbers.at(written);
      if (known >= 0) this.again(known);
      return known;
    }
    const key = this.#keyOf(text);
    const number = key === '' ? -1 : this.add(key);
    this.#numbers.push(number);
    return number;
  }
}
