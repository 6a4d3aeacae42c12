/** Everybody, a few hundred at a time. */

import { type Home, people } from '../../store/store.ts';

/** People gathered in one step: some tens of milliseconds, between which a server answers others. */
const AT_ONCE = 200;

/** Ranges of ids in which everybody is, both ends included. `first`: 0 where the owner is wanted as well. */
export async function* everybodyInSteps(
  { db, owner }: Home,
  first = people.OWNER_PERSON + 1,
): AsyncGenerator<readonly [from: number, to: number]> {
  const end = await people.nextWho(db, owner);
  for (let from = first; from < end; from += AT_ONCE) {
    yield [from, from + AT_ONCE - 1];
    // A server answers others in between.
    await new Promise(setImmediate);
  }
}
