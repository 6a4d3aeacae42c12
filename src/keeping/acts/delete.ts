/** Deleting everything of an owner. */

import { forgetting, type Home, keepers, prepareHome } from '../../store/store.ts';

/** After it the home is as new. */
export async function deleteEverything(home: Home): Promise<void> {
  await home.db.transaction((tx) => keepers.eraseAll(tx, home.owner));
  await forgetting.scrub(home.db, home.owner);
  await prepareHome(home.db, home.location, home.owner);
}
