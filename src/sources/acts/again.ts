/**
 * A mailbox as an earlier import left it is not read again: its bytes are summed up, and when the sum is the same all its
 * records are where they were. The ledger, and what undoing the earlier import leaves, are as if it had been read.
 * One thing is left out knowingly: a letter dated in the future stays doubted until its mailbox changes.
 */

import { createHash, type Hash } from 'node:crypto';
import { identities, ledger, records } from '../../store/store.ts';
import { MAIL_READING } from '../mail/index.ts';
import type { InputFile } from '../source.ts';
import type { Reading } from './read-file.ts';

/** A sum to be updated with the bytes of the file; null for kinds that are cheap to read or told apart by more than their bytes. */
export function newFingerprint({ mine, options, forgotten }: Reading, kind: string, file: InputFile): Hash | null {
  if (kind !== 'mbox' || file.size === null) return null;
  const ways = [MAIL_READING, file.path, mine, options.texts, options.country, forgotten.marks.size];
  return createHash('sha256').update(JSON.stringify(ways));
}

/** True: the file was read before and is unchanged; its ledger line is written. */
export async function isReadAgain(reading: Reading, kind: string, file: InputFile): Promise<boolean> {
  const { home, runId } = reading;
  const sum = newFingerprint(reading, kind, file);
  if (sum === null) return false;
  const candidates = await ledger.filesReadBefore(home.db, home.owner, { kind, path: file.path, size: file.size });
  if (candidates.length === 0) return false;
  try {
    for await (const chunk of file.open('fleeting')) sum.update(chunk);
  } catch {
    return false; // reading it will say what is wrong
  }
  const fingerprint = sum.digest('hex');
  const earlier = candidates.find((one) => one.fingerprint === fingerprint);
  if (earlier === undefined) return false;
  const { stored, merged, unchanged, ...same } = earlier;
  const then = { runId: earlier.runId, fileId: earlier.id };
  return home.db.transaction(async (tx) => {
    const line = await ledger.openFile(tx, home.owner, runId, file.path, kind, file.size);
    if (line.state === 'done' || line.records > 0) return false;
    const now = { runId, fileId: line.id };
    await records.repeatFile(tx, home.owner, then, now);
    await identities.repeatOwnerTraces(tx, home.owner, then, now);
    const problems = await ledger.problemsOf(tx, home.owner, then.runId);
    const its = problems.filter((one) => one.fileId === then.fileId);
    const repeated = its.map((one) => ({ ...one, fileId: line.id }));
    await ledger.saveProblems(tx, home.owner, runId, repeated);
    const counts = { stored: 0, merged: 0, unchanged: stored + merged + unchanged };
    await ledger.saveFile(tx, home.owner, { ...same, ...counts, id: line.id, runId });
    return true;
  });
}
