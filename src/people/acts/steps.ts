/** Everybody, a few thousand at a time. */

import { type Home, people } from '../../store/store.ts';

/** People gathered in one step: they and what stands on them fit into memory whatever the size of the home. */
const AT_ONCE = 4000;

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
