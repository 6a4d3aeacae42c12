/** A first look at whether two people can have an address or a handle in common: a few bits each, and most pairs have none. */

import type { AddressComparer } from './compare-addresses.ts';
import type { Lists } from './lists.ts';
import { CELLS, LOCAL_MARKS, OTHER_MARKS, type PersonRows } from './person-rows.ts';
import { ADDRESS_CELLS, type Profiles } from './profile.ts';

export class Marks {
  readonly #profiles: Profiles;
  readonly #addresses: AddressComparer;
  /** One bit for each local part and each pattern of an address; one for each handle, sign-in and host. */
  readonly #rows: PersonRows;
  #learnt = 0;

  constructor(profiles: Profiles, rows: PersonRows, addresses: AddressComparer) {
    this.#rows = rows;
    this.#profiles = profiles;
    this.#addresses = addresses;
    this.learn();
  }

  /** Takes notice of people read since. */
  learn(): void {
    this.#rows.reach(this.#profiles.size);
    for (; this.#learnt < this.#profiles.size; this.#learnt++) {
      this.#rows.set(this.#learnt, LOCAL_MARKS, this.#localsOf(this.#learnt));
      this.#rows.set(this.#learnt, OTHER_MARKS, this.#othersOf(this.#learnt));
    }
  }

  /** False where two people certainly have no local part in common, nor one that fits the other's name. */
  mayMeetByLocals(a: number, b: number): boolean {
    const { cells } = this.#rows;
    return (cells[a * CELLS + LOCAL_MARKS]! & cells[b * CELLS + LOCAL_MARKS]!) !== 0;
  }

  /** False where two people certainly have no handle, sign-in or host in common that tells anything. */
  mayMeetByOthers(a: number, b: number): boolean {
    const { cells } = this.#rows;
    return (cells[a * CELLS + OTHER_MARKS]! & cells[b * CELLS + OTHER_MARKS]!) !== 0;
  }

  #localsOf(person: number): number {
    const { locals, fits, parts } = this.#profiles;
    // Which patterns come into use is not known before everybody is read.
    if (!parts.isCounting) return ALL;
    const bitOf = (local: number) => bit(parts.locals.hashes.at(local));
    return bitsOf(locals, person, bitOf) | bitsOf(fits, person, bitOf);
  }

  #othersOf(person: number): number {
    const { handles, handleWords, signIns, parts, addresses } = this.#profiles;
    const ofHandles = bitsOf(handles, person, (handle) => (handleWords.isSharable(handle) ? bit(handle) : 0));
    const ofSignIns = bitsOf(signIns, person, (signIn) => (parts.signIns.isSharable(signIn) ? bit(~signIn) : 0));
    let ofHosts = 0;
    for (let i = addresses.start(person) + 2; i < addresses.end(person); i += ADDRESS_CELLS) {
      const host = addresses.values[i] ?? -1;
      if (this.#addresses.hostBits(host) > 0) ofHosts |= bit(host);
    }
    return ofHandles | ofSignIns | ofHosts;
  }
}

const ALL = -1;

function bitsOf(lists: Lists, person: number, bitOf: (number: number) => number): number {
  const end = lists.end(person);
  let bits = 0;
  for (let i = lists.start(person); i < end; i++) bits |= bitOf(lists.values[i] ?? 0);
  return bits;
}

/** One of 32 bits, by the upper bits of a product (Knuth: 2 to the 32nd divided by the golden ratio). */
function bit(number: number): number {
  return 1 << (Math.imul(number, 0x9e3779b1) >>> 27);
}
