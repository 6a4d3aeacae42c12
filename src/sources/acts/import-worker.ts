/** The thread in which imports are worked: its own connection, its own memory limit; the server's loop stays free. */

import { parentPort, workerData } from 'node:worker_threads';
import { openHome } from '../../store/store.ts';
import { workImport } from './import.ts';

/** What the thread is given. */
export interface ImportTask {
  readonly location: string;
  readonly owner: number;
  readonly runId: number;
  readonly spool: string;
}

const task = workerData as ImportTask;
const home = await openHome(task.location, task.owner);
try {
  parentPort?.postMessage(await workImport(home, task.runId, task.spool));
} finally {
  await home.db.close();
}
