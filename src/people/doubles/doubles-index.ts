/**
 * Doubles kept up to date while single people come, change and go: somebody new is compared with those who share a key, and with
 * nobody else. What comes out is what comparing everybody anew would give, with words counted as they were at the start.
 */

import { PATTERNS } from './address-patterns.ts';
import { mostOf, USUAL_KEYS } from './blocks.ts';
import { EntryList, KeyTable } from './key-table.ts';
import { KeyMaker } from './keys.ts';
import { type Candidate, type Double, type Found, Matcher, type Measures } from './matcher.ts';

/** People a crowd may grow or shrink by, as a share, before words should be counted anew. */
const MOST_CHANGED = 0.1;
/** The same, at least. */
const FEWEST_CHANGED = 100;

interface Keeper {
  add(key: number, person: number): void;
}

/** People of one key, and whether they are pairs because of it. */
interface Block {
  readonly key: number;
  readonly members: readonly number[];
  readonly isLive: boolean;
}

export class DoublesIndex {
  readonly #matcher: Matcher;
  readonly #keys: KeyMaker;
  /** Who has a key; and whose names make a local part, which joins them with whoever has it. */
  readonly #holders: KeyTable;
  readonly #patterns: KeyTable;
  readonly #numbers = new Map<string, number>();
  readonly #isHere: boolean[] = [];
  /** Doubles by both numbers, each under both. */
  readonly #found = new Map<number, Map<number, Found>>();
  #changed = 0;

  constructor(people: readonly Candidate[], measures: Measures = {}) {
    this.#matcher = new Matcher(people, measures);
    for (const pair of this.#matcher.foundFrom(0)) this.#keep(pair);
    this.#matcher.open();
    const { crowd } = this.#matcher;
    this.#keys = new KeyMaker(crowd.profiles);
    for (const [number, { id }] of crowd.people.entries()) {
      this.#numbers.set(id, number);
      this.#isHere.push(true);
    }
    const holders = new EntryList(people.length * USUAL_KEYS);
    const patterns = new EntryList(people.length * PATTERNS);
    for (let number = 0; number < crowd.people.length; number++) this.#eachKey(number, holders, patterns);
    this.#holders = new KeyTable(holders.entries());
    this.#patterns = new KeyTable(patterns.entries());
  }

  #eachKey(number: number, holders: Keeper, patterns: Keeper): void {
    const first = this.#keys.makeOpen(number);
    for (let i = 0; i < this.#keys.count; i++) (i < first ? holders : patterns).add(this.#keys.keys[i] ?? 0, number);
  }

  /** People in it. */
  get size(): number {
    return this.#numbers.size;
  }

  /** Whether so many came and went that words should be counted anew: by making another index. */
  get isOld(): boolean {
    return this.#changed > Math.max(this.#matcher.crowd.counted * MOST_CHANGED, FEWEST_CHANGED);
  }

  /** Somebody new, or somebody known by this id as they are now. */
  put(person: Candidate): void {
    this.remove(person.id);
    this.#changed++;
    const number = this.#matcher.add(person);
    this.#numbers.set(person.id, number);
    this.#isHere.push(false);
    const before = this.#blocksOf(number);
    this.#isHere[number] = true;
    this.#eachKey(number, this.#holders, this.#patterns);
    this.#follow(before, this.#blocksOf(number));
  }

  remove(id: string): void {
    const number = this.#numbers.get(id);
    if (number === undefined) return;
    this.#changed++;
    const before = this.#blocksOf(number);
    this.#numbers.delete(id);
    this.#isHere[number] = false;
    for (const other of this.#found.get(number)?.keys() ?? []) this.#found.get(other)?.delete(number);
    this.#found.delete(number);
    this.#follow(before, this.#blocksOf(number));
  }

  /** Most valuable question first. */
  doubles(): readonly Double[] {
    const pairs: Found[] = [];
    for (const [number, others] of this.#found)
      for (const pair of others.values()) if (pair.a === number) pairs.push(pair);
    return this.#matcher.told(pairs);
  }

  /** What changed in blocks when somebody came or went. */
  #follow(before: readonly Block[], after: readonly Block[]): void {
    for (const [i, now] of after.entries()) {
      const then = before[i];
      if (then === undefined) continue;
      if (then.isLive && !now.isLive) this.#recheck(then.members);
      else if (now.isLive && (now.members.length > then.members.length || !then.isLive))
        this.#compareAll(now.members, then);
    }
  }

  /** Pairs that were no pairs before: all of them in a block that was none, else those with who came. */
  #compareAll(members: readonly number[], then: Block): void {
    const isNew = then.isLive ? (number: number) => !then.members.includes(number) : () => true;
    for (const x of members) {
      for (const y of isNew(x) ? members : []) {
        if (x === y || this.#found.get(x)?.has(y)) continue;
        const pair = this.#matcher.compare(x, y);
        if (pair !== null) this.#keep(pair);
      }
    }
  }

  /** A block has gone: doubles in it stay only where they share another one. */
  #recheck(members: readonly number[]): void {
    for (const x of members) {
      for (const y of members) {
        if (!this.#found.get(x)?.has(y) || this.#areStillPair(x, y)) continue;
        this.#found.get(x)?.delete(y);
        this.#found.get(y)?.delete(x);
      }
    }
  }

  #areStillPair(x: number, y: number): boolean {
    return this.#blocksOf(x).some(({ isLive, members }) => isLive && members.includes(y));
  }

  #keep(pair: Found): void {
    for (const [x, y] of [
      [pair.a, pair.b],
      [pair.b, pair.a],
    ] as const) {
      const others = this.#found.get(x) ?? new Map<number, Found>();
      this.#found.set(x, others.set(y, pair));
    }
  }

  /** The blocks of somebody as they are now, each once, always in the same order. */
  #blocksOf(number: number): Block[] {
    this.#keys.makeOpen(number);
    const keys = [...new Set(this.#keys.keys.subarray(0, this.#keys.count))];
    return keys.map((key) => this.#block(key));
  }

  #block(key: number): Block {
    const isHere = (person: number) => this.#isHere[person] === true;
    const most = mostOf(key);
    const members: number[] = [];
    this.#holders.collect(key, isHere, members, most);
    const isHeld = members.length > 0;
    this.#patterns.collect(key, isHere, members, most);
    return { key, members, isLive: isHeld && members.length > 1 && members.length <= most };
  }
}
