/** Decides which version of every interaction is shown, and corrects the ledger: a further version was merged, not stored. */

import { ledger, settings, type Transaction, timelines } from '../../store/store.ts';
import { chooseMain, groupsByKey } from '../versions.ts';

/** `run`: the run just read, whose ledger is corrected; null when only the choice is to be made anew. */
export async function mergeVersions(tx: Transaction, owner: number, run: ledger.Run | null): Promise<void> {
  const rivals = await timelines.rivals(tx, owner);
  const choices = chooseMain(rivals);
  for (const choice of choices) {
    for (const id of choice.demoted) await timelines.setMain(tx, owner, id, false);
    if (choice.promoted !== null) await timelines.setMain(tx, owner, choice.promoted, true);
  }
  if (run === null) return;
  const isOlder = (id: number) => id < run.firstInteraction;
  const movesPlaced = choices.some((c) => c.demoted.some(isOlder) || (c.promoted !== null && isOlder(c.promoted)));
  // A guest's answer changes what the meeting was, though the invitation is what is shown.
  const answersPlaced = groupsByKey(rivals).some(
    (group) => group.some(({ run_id, rank }) => run_id === run.id && rank < 0) && group.some(({ id }) => isOlder(id)),
  );
  if (movesPlaced || answersPlaced) await settings.saveSetting(tx, owner, 'placed for', 'nobody yet');
  await correctLedger(tx, owner, run, rivals);
}

/** Shows again what a telling with a link hid (acts/retold.ts); whether it still does is decided anew. Returns the ids. */
export async function showAgain(tx: Transaction, owner: number): Promise<number[]> {
  const shown = chooseMain(await timelines.unshown(tx, owner)).flatMap(({ promoted }) => promoted ?? []);
  for (const id of shown) await timelines.setMain(tx, owner, id, true);
  return shown.sort((x, y) => x - y);
}

async function correctLedger(
  tx: Transaction,
  owner: number,
  run: ledger.Run,
  rivals: readonly timelines.Rival[],
): Promise<void> {
  const further = new Set<number>();
  const recordsByFile = new Map<number, Set<number>>();
  for (const group of groupsByKey(rivals)) {
    for (const version of group.slice(1)) {
      if (version.run_id !== run.id) continue;
      further.add(version.id);
      const records = recordsByFile.get(version.file_id);
      if (records) records.add(version.record);
      else recordsByFile.set(version.file_id, new Set([version.record]));
    }
  }
  if (further.size === 0) return;
  // What brought something else besides was stored all the same.
  await timelines.eachFirstOf(tx, owner, run, further, (fileId, record) => recordsByFile.get(fileId)?.delete(record));
  for (const file of await ledger.filesOf(tx, owner, run.id)) {
    const merged = recordsByFile.get(file.id)?.size ?? 0;
    if (merged > 0)
      await ledger.saveFile(tx, owner, { ...file, stored: file.stored - merged, merged: file.merged + merged });
  }
}
