/** Has an import worked in a thread of its own and waits for its end. */

import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Home, ledger } from '../../store/store.ts';
import { workImport } from './import.ts';
import type { ImportTask } from './import-worker.ts';

/** Memory of the thread, MB: reading is streamed, so this is a guard against hostile files, not a need. */
const HEAP_MB = 512;
/** Room for what lives only while a batch is read, MB; 96 saved no CPU and took 60 MB more. */
const YOUNG_MB = 24;

/**
 * Works a run to its end. `spool`: the folder for what must be unpacked. Resolves false when another process has it;
 * rejects with the fault that ended the thread. From sources (tests, development) the work is done in this thread.
 */
export async function runImport(home: Home, runId: number, spool: string): Promise<boolean> {
  const thread = new URL('./import-worker.js', import.meta.url);
  if (import.meta.url.endsWith('.ts')) return workImport(home, runId, join(spool, String(runId)));
  const task: ImportTask = { location: home.location, owner: home.owner, runId, spool: join(spool, String(runId)) };
  try {
    return await inThread(thread, task);
  } catch (fault) {
    // What was read stays; the run waits, and goes on when it is asked for again.
    await ledger.renewLease(home.db, home.owner, runId, 0);
    throw fault;
  }
}

function inThread(script: URL, task: ImportTask): Promise<boolean> {
  return new Promise((resolve, reject) => {
    let isDone = false;
    const worker = new Worker(script, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_MB },
    });
    worker.on('message', (done: boolean) => {
      isDone = done;
    });
    worker.on('error', reject);
    worker.on('exit', (code) =>
      code === 0 ? resolve(isDone) : reject(new Error(`The import thread ended with ${code}.`)),
    );
  });
}
