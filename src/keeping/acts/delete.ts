/** Deleting everything of an owner. */

import { rm } from 'node:fs/promises';
import { backupFolder, forgetting, type Home, keepers, prepareHome } from '../../store/store.ts';

/** After it the home is as new, and no backup tells what was in it. `folder`: where everything lies on this machine. */
export async function deleteEverything(home: Home, folder: string): Promise<void> {
  await home.db.transaction((tx) => keepers.eraseAll(tx, home.owner));
  await forgetting.scrub(home.db);
  await rm(backupFolder(home.location, folder), { recursive: true, force: true });
  await prepareHome(home.db, home.location, home.owner);
}
