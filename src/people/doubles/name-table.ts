/** Names of people as numbers of their words, one name after another. */

import type { Script } from '../script.ts';
import { Column, Lists } from './lists.ts';

/** A name before it is filed. `fromAddress`: read out of a mail address, so weaker than a name somebody wrote. */
interface NumberedName {
  readonly given: readonly number[];
  readonly family: readonly number[];
  readonly script: Script;
  readonly generation: string;
  readonly fromAddress: boolean;
}

/** What a name lacks against one that is written in full: it was read out of an address; it has no surname. */
export const OF_ADDRESS = 1;
export const NO_FAMILY = 2;

export class NameTable {
  /** Words of each name. */
  readonly given: Lists;
  readonly family: Lists;
  readonly scripts: Script[] = [];
  readonly generations: string[] = [];
  /** The two words of names of one given and one family name in the alphabet most are in, father or son not said; -1 for others. */
  readonly onlyGiven: Column;
  readonly onlyFamily: Column;
  /** By name: `OF_ADDRESS`, `NO_FAMILY`. */
  readonly #lacks: Column;
  /** Where the names of each person begin. */
  readonly #starts: Column;

  /** `people`: how many are expected; most have one name. */
  constructor(people: number) {
    this.given = new Lists(people);
    this.family = new Lists(people);
    this.onlyGiven = new Column(people);
    this.onlyFamily = new Column(people);
    this.#lacks = new Column(people);
    this.#starts = new Column(people);
  }

  /** Ends with the names filed for one person. */
  begin(): void {
    this.#starts.push(this.scripts.length);
  }

  add({ given, family, script, generation, fromAddress }: NumberedName): void {
    for (const word of given) this.given.push(word);
    for (const word of family) this.family.push(word);
    this.#close(script, generation, fromAddress);
  }

  /** Most names: one Latin word each. */
  addPlain(given: number, family: number): void {
    this.given.push(given);
    this.family.push(family);
    this.#close('latin', '', false);
  }

  #close(script: Script, generation: string, fromAddress: boolean): void {
    const lacks = (fromAddress ? OF_ADDRESS : 0) | (this.family.open === 0 ? NO_FAMILY : 0);
    const isSimple = this.given.open === 1 && this.family.open === 1 && script === 'latin' && generation === '';
    this.given.close();
    this.family.close();
    this.onlyGiven.push(isSimple ? this.given.first(this.scripts.length) : -1);
    this.onlyFamily.push(isSimple ? this.family.first(this.scripts.length) : -1);
    this.scripts.push(script);
    this.generations.push(generation);
    this.#lacks.push(lacks);
  }

  /** Takes away the names from number `length` on, which are those of the person read last. */
  truncate(length: number): void {
    this.given.truncate(length);
    this.family.truncate(length);
    this.scripts.length = length;
    this.generations.length = length;
    this.onlyGiven.length = length;
    this.onlyFamily.length = length;
    this.#lacks.length = length;
  }

  /** A copy of one name. */
  of(name: number): NumberedName {
    return {
      given: this.given.of(name),
      family: this.family.of(name),
      script: this.scripts[name] ?? 'none',
      generation: this.generations[name] ?? '',
      fromAddress: this.isFromAddress(name),
    };
  }

  /** Numbers of a person's names: from `first` up to `end`. */
  first(person: number): number {
    return this.#starts.at(person);
  }

  end(person: number): number {
    return person + 1 < this.#starts.length ? this.#starts.at(person + 1) : this.scripts.length;
  }

  /** What one of two names lacks, as bits. */
  lackOf(x: number, y: number): number {
    return this.#lacks.at(x) | this.#lacks.at(y);
  }

  isFromAddress(name: number): boolean {
    return (this.#lacks.at(name) & OF_ADDRESS) !== 0;
  }

  /** One given and one family name, in the alphabet most names are in, written by somebody. */
  isPlain(name: number): boolean {
    return this.onlyGiven.at(name) >= 0 && !this.isFromAddress(name);
  }
}
