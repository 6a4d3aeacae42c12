/** Filling an empty home with the cast: people we made up, brought in by the same door as everybody's own files. */

import { access } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../../basics/result.ts';
import { type Home, keepers, ledger } from '../../store/store.ts';
import { startImport } from './import.ts';
import { runImport } from './work.ts';

/** Beside the built program, and in the checkout. */
const PLACES = ['./cast/', '../../../fixtures/cast/'];
/** What of that folder a person would have dropped; the rest says who they are and how the files were made. */
const FILES = ['linkedin', 'mail.mbox', 'contacts.vcf', 'calendar.ics'];

/** The number of the import, worked to its end. `spool`: as for `runImport`; `now`: milliseconds. */
export async function loadDemo(home: Home, spool: string, now: number): Promise<number | Refusal> {
  if (!(await keepers.isEmpty(home.db, home.owner))) {
    return new Refusal(
      'People we made up would stand among your own here. Look around with them in an empty folder: kith demo --home FOLDER.',
    );
  }
  const folder = await castFolder();
  if (folder === null) return new Refusal('The files of the demo cast are missing from this installation.');
  const paths = FILES.map((name) => fileURLToPath(new URL(name, folder)));
  const run = await startImport(home, { paths, mine: true, texts: 'people', now, madeUp: true });
  await runImport(home, run, spool);
  return run;
}

/** The import that brought people we made up, as long as they are here. */
export async function madeUpImport({ db, owner }: Home): Promise<number | null> {
  const found = (await ledger.runs(db, owner)).find((run) => run.request.madeUp && run.state !== 'undone');
  return found?.id ?? null;
}

async function castFolder(): Promise<URL | null> {
  for (const place of PLACES) {
    const folder = new URL(place, import.meta.url);
    const isThere = await access(new URL('mail.mbox', folder)).then(
      () => true,
      () => false,
    );
    if (isThere) return folder;
  }
  return null;
}
