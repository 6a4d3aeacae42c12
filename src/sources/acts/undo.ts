/** Taking an import back. */

import { Refusal } from '../../basics/result.ts';
import { markUnsorted, settle } from '../../sorting/acts/settle.ts';
import { mergeVersions } from '../../sorting/acts/versions.ts';
import { type Home, identities, keepers, ledger, prepareHome, records, settings } from '../../store/store.ts';
import { isHeld, isUnfinished } from './holder.ts';
import { dropUpload } from './uploads.ts';

/** Takes everything back that only this run knew; what other imports also read stays. `spool`: what came through the browser for it goes from there as well. */
export async function undoImport(home: Home, runId: number, now: number, spool?: string): Promise<'undone' | Refusal> {
  const { db, owner } = home;
  const run = await ledger.run(db, owner, runId);
  if (!run || run.state === 'undone') return new Refusal(`There is no import ${runId} to take back.`);
  if (isUnfinished(run) && isHeld(run)) {
    return new Refusal(`Import ${runId} is still being read; take it back when it is done.`);
  }
  const wasTriedOut = run.request.madeUp === true && !(await hasOwn(home, runId));
  await db.transaction(async (tx) => {
    await records.dropRun(tx, owner, runId);
    await mergeVersions(tx, owner, null);
    await ledger.setRunState(tx, owner, runId, 'undone', Date.now());
    await ledger.askAbout(tx, owner, runId, []);
    await markUnsorted(tx, owner);
  });
  await settle(home, { now, from: null, identity: true, compare: true });
  await records.dropOrphans(db, owner);
  if (spool !== undefined) await dropUpload(home, runId, spool);
  if (wasTriedOut) await beginAnew(home);
  return 'undone';
}

/** Whether anything was brought beside the people we made up, or anybody else was written about. */
async function hasOwn({ db, owner }: Home, madeUp: number): Promise<boolean> {
  for (const { id, state } of await ledger.runs(db, owner)) {
    if (id === madeUp || state === 'undone') continue;
    if ((await ledger.filesOf(db, owner, id)).some((file) => file.state === 'done')) return true;
  }
  return identities.isAnybodyNewSince(db, owner, madeUp);
}

/** What was tried out on people we made up goes with them: a need of theirs would stand among those of real people for ever. */
async function beginAnew({ db, owner, location }: Home): Promise<void> {
  await db.transaction(async (tx) => {
    const choices = await settings.choices(tx, owner);
    await keepers.eraseAll(tx, owner);
    for (const { name, value } of choices) await settings.saveSetting(tx, owner, name, value);
  });
  await prepareHome(db, location, owner);
}
