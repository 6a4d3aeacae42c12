/**
 * Has an import worked in a thread of its own, looks on while it reads, and waits for its end. A record that does not end, or
 * takes all memory, ends the thread; the import goes on in the next one, and the second time without that record.
 */

import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Home, ledger } from '../../store/store.ts';
import { type GivenUp, newBeatCells, RECORD_MS, standing } from '../budget.ts';
import { workImport } from './import.ts';
import type { ImportTask } from './import-worker.ts';

/** Memory of the thread, MB: reading is streamed, so this is a guard against hostile files, not a need. */
const HEAP_MB = 512;
/**
 * Room for what lives only while a batch is read, MB. 48 saves a twentieth of the CPU (100,000 mails, 200,000 messages of
 * LinkedIn) and takes 15 MB more; V8 makes of it a power of two, so there is nothing between.
 */
const YOUNG_MB = 24;
/** How often the thread is looked at, milliseconds. */
const LOOK_MS = 250;
/** Threads that may end over one file before the rest of it is given up: each costs seconds, and the file is read anew. */
const MOST_ENDS = 12;

/**
 * Works a run to its end. `spool`: the folder for what must be unpacked. Resolves false when another process has it;
 * rejects with the fault that ended the thread. From sources (tests, development) the work is done in this thread.
 */
export async function runImport(home: Home, runId: number, spool: string): Promise<boolean> {
  if (import.meta.url.endsWith('.ts')) return workImport(home, runId, join(spool, String(runId)));
  return runInThreads(home, runId, spool, new URL('./import-worker.js', import.meta.url));
}

/** The same in threads that run `script`. */
export async function runInThreads(home: Home, runId: number, spool: string, script: URL): Promise<boolean> {
  const ends: GivenUp[] = [];
  for (;;) {
    const task: ImportTask = {
      location: home.location,
      owner: home.owner,
      runId,
      spool: join(spool, String(runId)),
      cells: newBeatCells(),
      givenUp: givenUpAfter(ends),
    };
    try {
      return await inThread(script, task);
    } catch (fault) {
      // What was read stays; the run waits, and goes on when it is asked for again.
      await ledger.renewLease(home.db, home.owner, runId, 0);
      if (!(fault instanceof Stuck)) throw fault;
      ends.push(fault.at);
    }
  }
}

/** Once may be a machine with no breath left, so it is tried again; what ends two threads is left out, what ends three ends its file. */
function givenUpAfter(ends: readonly GivenUp[]): GivenUp[] {
  const times = new Map<string, number>();
  const count = (key: string) => {
    times.set(key, (times.get(key) ?? 0) + 1);
    return times.get(key)!;
  };
  const given: GivenUp[] = [];
  for (const { file, record } of ends) {
    const isWhole = count(`${file} ${record}`) > 2 || count(`${file}`) > MOST_ENDS;
    if (isWhole) given.push({ file, record: 0 });
    else if (times.get(`${file} ${record}`) === 2) given.push({ file, record });
  }
  return given;
}

/** A record did not end within its budget. */
class Stuck extends Error {
  readonly at: GivenUp;
  constructor(at: GivenUp) {
    super('A record takes too long or too much memory.');
    this.at = at;
  }
}

function inThread(script: URL, task: ImportTask): Promise<boolean> {
  return new Promise((resolve, reject) => {
    let isDone = false;
    let why: Error | null = null;
    const worker = new Worker(script, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_MB },
    });
    const stopLooking = lookAt(task, (stuck) => {
      why = stuck;
      void worker.terminate();
    });
    worker.on('message', (done: boolean) => {
      isDone = done;
    });
    worker.on('error', (fault) => {
      const { count, ...at } = standing(task.cells);
      const isRecords = (fault as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY' && count > 0;
      why = isRecords ? new Stuck(at) : (fault as Error);
    });
    worker.on('exit', (code) => {
      stopLooking();
      if (code === 0 && why === null) resolve(isDone);
      else reject(why ?? new Error(`The import thread ended with ${code}.`));
    });
  });
}

/** Looks at where reading stands until told to stop; returns what stops it. */
function lookAt({ cells }: ImportTask, stuck: (fault: Stuck) => void): () => void {
  let last = 0;
  let looks = 0;
  const timer = setInterval(() => {
    const { count, ...at } = standing(cells);
    // Counted in looks and not by the clock: after a night in a closed notebook nothing has taken long.
    looks = count !== 0 && count === last ? looks + 1 : 0;
    last = count;
    if (looks * LOOK_MS < RECORD_MS) return;
    clearInterval(timer);
    stuck(new Stuck(at));
  }, LOOK_MS);
  return () => clearInterval(timer);
}
