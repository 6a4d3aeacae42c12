/** Whose calendar it may be: the one who is at nearly all of its meetings. */

import { type Handle, handleKey, parseEmail } from '../../people/index.ts';
import type { Party } from '../../timeline/index.ts';
import type { OwnerTraces } from '../source.ts';

/** Fewer meetings show nothing. */
const ENOUGH_EVENTS = 5;
/** Share of the meetings at which the owner must be listed; some invitations name a group one belongs to. */
const SHARE = 0.8;
/** Addresses counted; an owner is among the first of them. */
const MAX_ADDRESSES = 50_000;

interface OwnerGuess {
  see(parties: readonly Party[]): void;
  /** `address`: what the calendar itself is called. */
  end(address: string | null): OwnerTraces | null;
}

export function createOwnerGuess(): OwnerGuess {
  const seen = new Map<string, { handle: Handle; name: string; count: number }>();
  let events = 0;
  return {
    see(parties) {
      if (parties.length < 2) return;
      events++;
      for (const { handle, name } of parties) {
        if (handle === null) continue;
        const key = handleKey(handle);
        const before = seen.get(key);
        if (before !== undefined) {
          before.count++;
          if (before.name === '') before.name = name;
        } else if (seen.size < MAX_ADDRESSES) seen.set(key, { handle, name, count: 1 });
      }
    },
    end(address) {
      const handle = address === null ? null : parseEmail(address);
      if (handle !== null) return traces(handle, seen.get(handleKey(handle))?.name ?? '');
      if (events < ENOUGH_EVENTS) return null;
      const [first, second] = [...seen.values()].filter((one) => one.count >= events * SHARE);
      return first === undefined || second !== undefined ? null : traces(first.handle, first.name);
    },
  };
}

function traces(handle: Handle, name: string): OwnerTraces {
  return { handles: [handle], names: name === '' ? [] : [name], strength: 'likely' };
}
