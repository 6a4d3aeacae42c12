/** The thread in which a server makes backups: copying and comparing a large home takes a minute of nothing else. */

import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../../basics/result.ts';
import { type copies, openHome } from '../../store/store.ts';
import { backUp } from './backup.ts';

/** What the thread is given. */
export interface BackupTask {
  readonly location: string;
  readonly owner: number;
  readonly folder: string;
  readonly reason: copies.CopyReason;
  readonly now: number;
}

const task = workerData as BackupTask;
const home = await openHome(task.location, task.owner);
try {
  const made = await backUp(home, task.folder, task.reason, task.now);
  parentPort?.postMessage(made instanceof Refusal ? { refused: made.sentence } : { made });
} finally {
  await home.db.close();
}
