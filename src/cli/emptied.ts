/** A home with nothing in it beside backups of one: the database was lost, or another one is meant. Said before anything goes into it. */

import { printable } from '../basics/text.ts';
import { backupFolder, copies, type Home, keepers, type Place } from '../store/store.ts';

/** Commands that are about backups themselves, or about having nothing. */
const KNOWING = new Set(['restore', 'backups', 'delete-everything']);

/** Null where something is kept, or there is nothing to bring back. */
export async function emptiedSentence(command: string, home: Home, place: Place): Promise<string | null> {
  if (KNOWING.has(command) || !(await keepers.isEmpty(home.db, home.owner))) return null;
  const [newest, ...others] = await copies.copiesIn(backupFolder(home.location, place.folder));
  if (newest === undefined) return null;
  const day = new Date(newest.madeAt).toISOString().slice(0, 10);
  const more = others.length === 0 ? '' : ` "kith backups" lists all ${others.length + 1}.`;
  return printable(
    `Nothing is in ${home.place}, yet a backup of ${day} lies beside it. To bring it back: kith restore "${newest.file}".${more}`,
  );
}
