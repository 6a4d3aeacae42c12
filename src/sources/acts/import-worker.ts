/** The thread in which imports are worked: its own connection, its own memory limit; the server's loop stays free. */

import { setFlagsFromString } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { openHome } from '../../store/store.ts';
import { Beat, type BeatCells, type GivenUp } from '../budget.ts';
import { workImport } from './import.ts';

/** What the thread is given. */
export interface ImportTask {
  readonly location: string;
  readonly owner: number;
  readonly runId: number;
  readonly spool: string;
  /** Where it is said what is being read. */
  readonly cells: BeatCells;
  /** What ended such a thread twice. */
  readonly givenUp: readonly GivenUp[];
}

// V8 takes arrays that live as long as one batch for long-lived and puts all later ones among the old. What they held
// then lives on until everything is looked through: twice the memory, and a tenth more CPU (200,000 messages).
setFlagsFromString('--no-allocation-site-pretenuring');

const task = workerData as ImportTask;
const home = await openHome(task.location, task.owner);
try {
  parentPort?.postMessage(await workImport(home, task.runId, task.spool, new Beat(task.cells, task.givenUp)));
} finally {
  await home.db.close();
}
