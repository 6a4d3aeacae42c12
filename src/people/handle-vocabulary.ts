/** Handles by number, with how many people have each. */

import type { Handle, HandleKind } from './handle.ts';

export class HandleVocabulary {
  readonly handles: Handle[] = [];
  readonly #counts: number[] = [];
  #isCounting = true;
  /** A map for each kind, since putting kind and value together for each look would cost more than the look. */
  readonly #numbers: Readonly<Record<HandleKind, Map<string, number>>> = {
    email: new Map(),
    linkedin: new Map(),
    phone: new Map(),
    entry: new Map(),
  };

  /** The handle's number; counts the occurrence. */
  add(handle: Handle): number {
    const numbers = this.#numbers[handle.kind];
    const known = numbers.get(handle.value);
    if (known !== undefined) {
      if (this.#isCounting) this.#counts[known] = (this.#counts[known] ?? 0) + 1;
      return known;
    }
    const number = this.handles.push(handle) - 1;
    numbers.set(handle.value, number);
    this.#counts.push(1);
    return number;
  }

  /** See `Vocabulary`. */
  endCounting(): void {
    this.#isCounting = false;
  }

  count(number: number): number {
    return this.#counts[number] ?? 1;
  }

  isSharable(number: number): boolean {
    return !this.#isCounting || this.count(number) > 1;
  }
}
