/** People to be compared: by number, which is the order in which comparing is quick, and by id, which is the order that decides. */

import { nearOrder } from './near-order.ts';
import { type Likeness, Profiles } from './profile.ts';

export class Crowd<T extends Likeness> {
  /** By number. */
  readonly people: T[];
  readonly profiles: Profiles;
  /** Numbers by place in the order of ids, and the other way round, of those the crowd began with. */
  readonly #numbers: Int32Array;
  readonly #places: Int32Array;

  constructor(people: readonly T[]) {
    const sorted = sortedById(people);
    this.#numbers = new Int32Array(sorted.length);
    this.#places = nearOrder(sorted);
    this.people = [];
    for (let number = 0; number < sorted.length; number++) {
      const place = this.#places[number]!;
      this.#numbers[place] = number;
      this.people.push(sorted[place]!);
    }
    this.profiles = new Profiles(this.people);
  }

  /** People the crowd began with. */
  get counted(): number {
    return this.#numbers.length;
  }

  add(person: T): number {
    this.profiles.add(person);
    return this.people.push(person) - 1;
  }

  addAll(people: readonly T[]): void {
    this.profiles.addAll(people);
    for (const person of people) this.people.push(person);
  }

  numberAt(place: number): number {
    return this.#numbers[place] ?? 0;
  }

  /** Whether one id is smaller than the other. */
  isBefore(x: number, y: number): boolean {
    if (x < this.counted && y < this.counted) return (this.#places[x] ?? 0) < (this.#places[y] ?? 0);
    return (this.people[x]?.id ?? '') < (this.people[y]?.id ?? '');
  }
}

function sortedById<T extends Likeness>(people: readonly T[]): T[] {
  const ids = people.map(({ id }) => id);
  const order = Int32Array.from(ids.keys()).sort((x, y) => (ids[x]! < ids[y]! ? -1 : Number(ids[x]! > ids[y]!)));
  return Array.from(order, (at) => people[at]!);
}
