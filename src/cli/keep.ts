/** Commands that keep, bring away, bring back, and serve. */

import { once } from 'node:events';
import { printableJson } from '../basics/text.ts';
import { backupFolder } from '../store/store.ts';
import type { Call } from './actions.ts';
import { accepted, refuse } from './refused.ts';
import { countOf } from './typed.ts';

export async function dump(call: Call): Promise<void> {
  const { dumpLines } = await import('../keeping/acts/dump.ts');
  const { stdout } = process;
  for await (const lines of dumpLines(call.home)) {
    // A file or a program gets the very bytes; on a screen some of them would be obeyed.
    const isTaken = stdout.write(stdout.isTTY ? printableJson(lines) : lines);
    // Without waiting, all of it is held in memory for whoever reads slowly.
    if (!isTaken) await once(stdout, 'drain');
  }
}

export async function exportTo(call: Call, file: string): Promise<void> {
  const { exportHome } = await import('../keeping/acts/export.ts');
  const written = accepted(await exportHome(call.home, file, call.now));
  call.show(written, () => [`Everything is in ${file}.`]);
}

export async function backup(call: Call): Promise<void> {
  const { backUp } = await import('../keeping/acts/backup.ts');
  const { backupAnswer } = await import('../api/keeping-routes.ts');
  const made = accepted(await backUp(call.home, folderOf(call), 'asked', call.now));
  call.show(backupAnswer(made), () => [`${made.file} was restored once on the side, and is equal.`]);
}

export async function listBackups(call: Call): Promise<void> {
  const { backupsIn } = await import('../keeping/acts/backup.ts');
  const { backupAnswer } = await import('../api/keeping-routes.ts');
  const all = (await backupsIn(folderOf(call))).map(backupAnswer);
  const word = (sound: boolean) => (sound ? 'sound' : 'DAMAGED: do not rely on it');
  call.show(all, () =>
    all.length === 0
      ? ['There is no backup yet. "kith backup" makes one.']
      : all.map(
          (one) => `${one.madeAt.slice(0, 16).replace('T', ' ')}  ${one.reason}  ${word(one.sound)}  ${one.file}`,
        ),
  );
}

function folderOf({ home, place }: Call): string {
  return backupFolder(home.location, place.folder);
}

export async function restoreFrom(call: Call, file: string): Promise<void> {
  const { restoreHome } = await import('../keeping/acts/restore.ts');
  const restored = accepted(await restoreHome(call.home, file, call.now));
  call.show(restored, () => ['Everything is back.']);
}

export async function deleteAll(call: Call): Promise<void> {
  if (!call.options.yes) {
    refuse(`This removes everything in ${call.home.place}. If you mean it: kith delete-everything --yes`);
  }
  const { deleteEverything } = await import('../keeping/acts/delete.ts');
  await deleteEverything(call.home, call.place.folder);
  call.show({ deleted: true }, () => ['Everything is deleted.']);
}

/** Ports are numbers of 16 bits (RFC 9293). */
const LAST_PORT = 65_535;

export async function serve(call: Call): Promise<void> {
  const port = countOf(call.options.port, '--port');
  if (port > LAST_PORT) refuse(`--port must be a number up to ${LAST_PORT}.`);
  const { serveHome } = await import('../web/server.ts');
  await serveHome(call.home, call.place, port);
}
