/** What can be asked and done about keeping: backups, bringing back, deleting. */

import { z } from 'zod';
import { Refusal } from '../basics/result.ts';
import { type Backup, backUpApart, backupsIn } from '../keeping/acts/backup.ts';
import { deleteEverything } from '../keeping/acts/delete.ts';
import { restoreHome } from '../keeping/acts/restore.ts';
import { backupFolder } from '../store/store.ts';
import { done, doneOr, type Route, route } from './route.ts';
import * as shapes from './shapes.ts';
import { isoOf } from './views.ts';

export const KEEPING_ROUTES: readonly Route[] = [
  route({
    method: 'get',
    path: '/backups',
    command: 'backups',
    summary: 'Backups, newest first, each looked through from its first byte to its last',
    answer: z.array(shapes.backupShape),
    handle: async ({ home, place }) => (await backupsIn(backupFolder(home.location, place.folder))).map(backupAnswer),
  }),
  route({
    method: 'post',
    path: '/backups',
    command: 'backup',
    summary: 'Make a backup now, bring it back into a scratch file and compare',
    answer: shapes.backupShape,
    handle: async ({ home, place }) => {
      const made = await backUpApart(home, backupFolder(home.location, place.folder), 'asked', Date.now());
      return made instanceof Refusal ? made : backupAnswer(made);
    },
  }),
  route({
    method: 'post',
    path: '/restore',
    command: 'restore',
    summary: 'Bring an export of this machine back into an empty home',
    body: z.object({ path: z.string().min(1).max(4000) }),
    answer: done,
    handle: async ({ home }, { path }) => doneOr(await restoreHome(home, path, Date.now())),
  }),
  route({
    method: 'post',
    path: '/delete-everything',
    command: 'delete-everything',
    summary: 'Remove every row; there is no way back',
    body: z.object({ yes: z.literal(true) }),
    answer: done,
    handle: async ({ home, place }) => {
      await deleteEverything(home, place.folder);
      return { done: true };
    },
  }),
];

/** A backup as commands and the API show it. */
export function backupAnswer(backup: Backup): shapes.Backup {
  return { ...backup, madeAt: isoOf(backup.madeAt) };
}
