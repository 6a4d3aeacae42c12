/** Addresses that may be the owner's too: asked about, never taken. */

import { type Home, identities } from '../../store/store.ts';

/** Asked about at once; who has more namesakes has a common name. */
const MOST_ASKED = 5;

/** Mail addresses of people called like the owner, to whom letters came. A first name alone says nothing. */
export async function perhapsOwn({ db, owner }: Home): Promise<string[]> {
  const traces = await identities.ownerTraces(db, owner);
  const names = traces.flatMap(({ sort, value }) =>
    sort === 'name' && /\S\s+\S/.test(value) ? [value.toLowerCase()] : [],
  );
  return (await identities.namesakes(db, owner, [...new Set(names)])).slice(0, MOST_ASKED);
}
