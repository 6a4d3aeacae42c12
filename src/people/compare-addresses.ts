/** Compares the addresses and phone numbers of two people beyond equality: hosts in common, numbers that clash. */

import { commonNumber } from './compare-texts.ts';
import type { Profile, Profiles } from './profile.ts';
import { rarityOf } from './vocabulary.ts';

/** Entries of one address in `Profile.addresses`: letters of its local part (-1 for too few), its digits, its host. */
export const ADDRESS_CELLS = 3;

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
const OTHER_PHONE_BITS = -1;

export class AddressComparer {
  readonly #hostBits: Float64Array;
  readonly #isPublic: Uint8Array;
  readonly #counts: readonly number[];

  constructor({ hosts, all }: Profiles) {
    this.#counts = hosts.counts;
    const share = Math.log2(SAME_HOST_SHARE);
    this.#hostBits = rarityOf(hosts, all.length).map((rarity) => Math.min(rarity + share, MOST_HOST_BITS));
    const fewest = Math.max(FEWEST_PUBLIC, all.length * PUBLIC_SHARE);
    this.#isPublic = Uint8Array.from(hosts.counts, (count) => Number(count >= fewest));
  }

  /** The rarest host both write from, -1 where they have none in common or one open to everybody. */
  commonHost(a: Profile, b: Profile): number {
    let found = -1;
    for (let i = 2; i < a.addresses.length; i += ADDRESS_CELLS) {
      const host = a.addresses[i] ?? -1;
      if (this.hostBits(host) <= Math.max(this.hostBits(found), 0)) continue;
      for (let j = 2; j < b.addresses.length; j += ADDRESS_CELLS) if (b.addresses[j] === host) found = host;
    }
    return found;
  }

  /** Bits a person's host adds at most: none where nobody else writes from it. */
  mostBits(host: number): number {
    return host >= 0 && (this.#counts[host] ?? 0) > 1 ? Math.max(this.hostBits(host), 0) : 0;
  }

  /** Bits of a host in common; 0 for none. */
  hostBits(host: number): number {
    return host < 0 ? 0 : (this.#hostBits[host] ?? 0);
  }

  /** 0, or the bits that the likest two addresses with these letters cost because their numbers differ. */
  numbersCost(a: Profile, b: Profile, local: number): number {
    let cost = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < a.addresses.length; i += ADDRESS_CELLS) {
      if (a.addresses[i] !== local) continue;
      for (let j = 0; j < b.addresses.length; j += ADDRESS_CELLS) {
        if (b.addresses[j] === local) cost = Math.max(cost, this.#costOf(a.addresses, i, b.addresses, j));
      }
    }
    return cost === Number.NEGATIVE_INFINITY ? 0 : cost;
  }

  #costOf(a: readonly number[], i: number, b: readonly number[], j: number): number {
    const [numberA = 0, numberB = 0, hostA = 0, hostB = 0] = [a[i + 1], b[j + 1], a[i + 2], b[j + 2]];
    if (numberA === numberB) return 0;
    const isPublic = this.#isPublic[hostA] === 1 && this.#isPublic[hostB] === 1;
    if (hostA === hostB && !isPublic) return CLASH_AT_FIRM_BITS;
    if (numberA !== NO_NUMBER && numberB !== NO_NUMBER) return CLASH_OF_NUMBERS_BITS;
    return isPublic ? CLASH_WITH_PLAIN_BITS : 0;
  }
}

/** What stands in place of the digits of an address without any. */
export const NO_NUMBER = -1;

/** 0, or what two phone numbers without a common one cost. */
export function phonesCost(a: readonly number[], b: readonly number[]): number {
  return a.length > 0 && b.length > 0 && commonNumber(a, b) < 0 ? OTHER_PHONE_BITS : 0;
}
