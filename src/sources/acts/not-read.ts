/** Lines of the ledger for files that are not read: why, and what to do. */

import { ledger } from '../../store/store.ts';
import type { Reading } from './read-file.ts';

/** An empty table, which no columns give to any reader, or an archive without a file. An export of nothing is no mistake: it has no records, and the report says why. */
export async function noteEmpty({ home, runId }: Reading, path: string, why: string): Promise<void> {
  await home.db.transaction(async (tx) => {
    const line = await ledger.openFile(tx, home.owner, runId, path, 'empty file', 0);
    await ledger.saveFile(tx, home.owner, {
      ...line,
      state: 'done',
      remarks: [why],
    });
  });
}

export async function refuse(reading: Reading, path: string, kind: string, why: string): Promise<void> {
  const { home, runId } = reading;
  await home.db.transaction(async (tx) => {
    const line = await ledger.openFile(tx, home.owner, runId, path, kind, null);
    if (line.state === 'refused') return;
    await ledger.saveFile(tx, home.owner, { ...line, state: 'refused', remarks: [why] });
    if (kind === 'left out') return;
    const problem = { fileId: line.id, where: 'the whole file', what: why, weight: 'failed' as const };
    await ledger.saveProblems(tx, home.owner, runId, [problem]);
  });
}
