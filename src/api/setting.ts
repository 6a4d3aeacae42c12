/** What the settings page and `kith where` say of a home. Reading only. */

import { perhapsOwn } from '../sorting/acts/perhaps-own.ts';
import { howRead } from '../sources/acts/how-read.ts';
import { backupFolder, copies, type Home, identities, type Place, people } from '../store/store.ts';
import type { Settings } from './shapes.ts';
import { handleText, isoOf } from './views.ts';

export async function settingsOf(home: Home, place: Pick<Place, 'folder'>): Promise<Settings> {
  const { db, owner } = home;
  const handles = await people.handlesOf(db, owner, people.OWNER_PERSON);
  const cards = await identities.selfCards(db, owner);
  return {
    place: home.place,
    backups: await backupsKept(backupFolder(home.location, place.folder)),
    ownHandles: handles.flatMap((handle) => handleText(handle.kind, handle.value) ?? []),
    ownNames: [...new Set(cards.flatMap((card) => card.names))],
    perhapsOwn: await perhapsOwn(home),
    ...(await howRead(home)),
  };
}

export async function backupsKept(folder: string): Promise<Settings['backups']> {
  const kept = await copies.copiesIn(folder);
  return { folder, newest: kept[0] ? isoOf(kept[0].madeAt) : null, kept: kept.length };
}
