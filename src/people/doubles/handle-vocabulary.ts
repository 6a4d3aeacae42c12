/** Handles by number, with how many people have each. */

import type { Handle, HandleKind } from '../handle.ts';
import { Column } from './lists.ts';
import { TextTable } from './text-table.ts';

/** Values of one kind, and the handle's number of each. */
interface OfKind {
  readonly values: TextTable;
  readonly numbers: Column;
}

const KINDS: readonly HandleKind[] = ['email', 'linkedin', 'phone', 'entry'];

export class HandleVocabulary {
  /** By handle: its kind, and its number among the values of that. */
  readonly #kindOf = new Column();
  readonly #valueOf = new Column();
  readonly #counts = new Column();
  #isCounting = true;
  /** A table for each kind, since putting kind and value together for each look would cost more than the look. */
  readonly #kinds: Readonly<Record<HandleKind, OfKind>> = {
    email: { values: new TextTable(), numbers: new Column() },
    linkedin: { values: new TextTable(), numbers: new Column() },
    phone: { values: new TextTable(), numbers: new Column() },
    entry: { values: new TextTable(), numbers: new Column() },
  };

  /** The handle's number; counts the occurrence. */
  add(handle: Handle): number {
    const { values, numbers } = this.#kinds[handle.kind];
    const value = values.add(handle.value);
    if (value < numbers.length) {
      const known = numbers.at(value);
      if (this.#isCounting) this.#counts.add(known, 1);
      return known;
    }
    const number = this.#kindOf.length;
    this.#kindOf.push(KINDS.indexOf(handle.kind));
    this.#valueOf.push(value);
    numbers.push(number);
    this.#counts.push(1);
    return number;
  }

  /** How many there are. */
  get size(): number {
    return this.#kindOf.length;
  }

  kind(number: number): HandleKind {
    return KINDS[this.#kindOf.at(number)]!;
  }

  /** A handle by number. A million are not kept as objects, which the collector of garbage would walk through. */
  at(number: number): Handle {
    const kind = this.kind(number);
    return { kind, value: this.#kinds[kind].values.texts[this.#valueOf.at(number)] ?? '' };
  }

  /** See `Vocabulary`. */
  endCounting(): void {
    this.#isCounting = false;
  }

  count(number: number): number {
    return this.#counts.values[number] ?? 1;
  }

  isSharable(number: number): boolean {
    return !this.#isCounting || this.count(number) > 1;
  }
}
