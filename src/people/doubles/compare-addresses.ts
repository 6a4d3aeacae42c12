/** Compares the addresses and phone numbers of two people beyond equality: hosts in common, numbers that clash. */

import { NO_NUMBER } from './address-parts.ts';
import type { Lists } from './lists.ts';
import { ADDRESS_CELLS, type Profiles } from './profile.ts';
import { rarityOf, type Vocabulary } from './vocabulary.ts';

/** Share of doubles that write from one host beside two addresses; with the host's rarity it makes the bits. */
const SAME_HOST_SHARE = 0.25;
/** Bits at most from a common host: a firm's other people write from there as well. */
const MOST_HOST_BITS = 7;
/** People behind a host from which it is open to everybody; a share, so that a small set's one firm is none. */
const PUBLIC_SHARE = 0.01;
const FEWEST_PUBLIC = 20;

/**
 * Bits that unlike numbers behind one name cost. At a firm's host the number is there because the plain address was a
 * colleague's; at hosts open to everybody some people have two, and most take their own number along from one to the other.
 */
const CLASH_AT_FIRM_BITS = -6;
const CLASH_OF_NUMBERS_BITS = -3;
/** At hosts open to everybody, one address with a number and one without: whoever got the plain one rarely needs another. */
const CLASH_WITH_PLAIN_BITS = -2;
/** Bits that two phone numbers without a common one cost: half of all people have a second one. */
export const OTHER_PHONE_BITS = -1;

export class AddressComparer {
  readonly #addresses: Lists;
  readonly #hosts: Vocabulary;
  readonly #people: number;
  readonly #fewestPublic: number;
  /** By host. */
  readonly #bits: number[] = [];

  /** `people`: among whom words are counted. */
  constructor({ addresses, parts }: Profiles, people: number) {
    this.#addresses = addresses;
    this.#hosts = parts.hosts;
    this.#people = people;
    this.#fewestPublic = Math.max(FEWEST_PUBLIC, people * PUBLIC_SHARE);
    this.learn();
  }

  /** Takes notice of hosts that came since. */
  learn(): void {
    const share = Math.log2(SAME_HOST_SHARE);
    for (let host = this.#bits.length; host < this.#hosts.texts.length; host++)
      this.#bits.push(Math.min(rarityOf(this.#hosts.count(host), this.#people) + share, MOST_HOST_BITS));
  }

  /** The rarest host both write from, -1 where they have none in common or one open to everybody. */
  commonHost(a: number, b: number): number {
    const { values } = this.#addresses;
    const endA = this.#addresses.end(a);
    const endB = this.#addresses.end(b);
    let found = -1;
    for (let i = this.#addresses.start(a) + 2; i < endA; i += ADDRESS_CELLS) {
      const host = values[i] ?? -1;
      if (this.hostBits(host) <= Math.max(this.hostBits(found), 0)) continue;
      for (let j = this.#addresses.start(b) + 2; j < endB; j += ADDRESS_CELLS) if (values[j] === host) found = host;
    }
    return found;
  }

  /** Bits of a host in common; 0 for none. */
  hostBits(host: number): number {
    return host < 0 ? 0 : (this.#bits[host] ?? 0);
  }

  /** Bits the hosts of a person add at most: none where nobody else writes from them. */
  mostBits(person: number): number {
    const { values } = this.#addresses;
    let most = 0;
    for (let i = this.#addresses.start(person) + 2; i < this.#addresses.end(person); i += ADDRESS_CELLS) {
      const host = values[i] ?? -1;
      if (host >= 0 && this.#hosts.isSharable(host)) most = Math.max(most, this.hostBits(host));
    }
    return most;
  }

  /** 0, or the bits that the likest two addresses with these letters cost because their numbers differ. */
  numbersCost(a: number, b: number, local: number): number {
    const { values } = this.#addresses;
    const endA = this.#addresses.end(a);
    const endB = this.#addresses.end(b);
    let cost = Number.NEGATIVE_INFINITY;
    for (let i = this.#addresses.start(a); i < endA; i += ADDRESS_CELLS) {
      if (values[i] !== local) continue;
      for (let j = this.#addresses.start(b); j < endB; j += ADDRESS_CELLS)
        if (values[j] === local) cost = Math.max(cost, this.#costOf(i, j));
    }
    return cost === Number.NEGATIVE_INFINITY ? 0 : cost;
  }

  /** Of two addresses, by their place. */
  #costOf(i: number, j: number): number {
    const { values } = this.#addresses;
    const numberA = values[i + 1]!;
    const numberB = values[j + 1]!;
    const hostA = values[i + 2]!;
    const hostB = values[j + 2]!;
    if (numberA === numberB) return 0;
    const isPublic = this.#isPublic(hostA) && this.#isPublic(hostB);
    if (hostA === hostB && !isPublic) return CLASH_AT_FIRM_BITS;
    if (numberA !== NO_NUMBER && numberB !== NO_NUMBER) return CLASH_OF_NUMBERS_BITS;
    return isPublic ? CLASH_WITH_PLAIN_BITS : 0;
  }

  #isPublic(host: number): boolean {
    return this.#hosts.count(host) >= this.#fewestPublic;
  }
}
