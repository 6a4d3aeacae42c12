/** The thread that makes and reads inputs, one after the other, with the memory an import may have. It says which one it is at. */

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { madeInput, readInput } from './inputs.ts';
import { samples } from './samples.ts';

export interface Task {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly fixturesOnly: boolean;
  /** One cell: the number of the input that is being read; -1 between two. */
  readonly cells: Int32Array<SharedArrayBuffer>;
}

/** What the thread tells: a finding, or with `slowest` that all is read. */
export interface Told {
  readonly findings?: readonly string[];
  readonly slowest?: Slowest;
}

export interface Slowest {
  readonly ms: number;
  readonly index: number;
}

const { seed, from, to, fixturesOnly, cells } = workerData as Task;
const all = samples(fixturesOnly);
const folder = mkdtempSync(join(tmpdir(), 'kith-fuzz-'));
const scratch = join(folder, 'a.zip');
mkdirSync(`${scratch}.d`);
let slowest: Slowest = { ms: 0, index: from };
for (let index = from; index < to; index++) {
  const made = madeInput(all, seed, index);
  Atomics.store(cells, 0, index);
  const started = performance.now();
  const findings = await readInput(made, scratch);
  const ms = performance.now() - started;
  Atomics.store(cells, 0, -1);
  if (findings.length > 0)
    parentPort?.postMessage({ findings: findings.map((what) => `input ${index} (${made.path}): ${what}`) });
  if (ms > slowest.ms) slowest = { ms, index };
}
rmSync(folder, { recursive: true, force: true });
parentPort?.postMessage({ slowest });
