/**
 * Reads files nobody would write: samples of every format, harmed by chance, through every reader. They are read in a thread of
 * limited memory while this one looks on: an input that does not end, or asks for more, is a finding, and the next is read.
 *
 * Run: npm run fuzz -- --inputs 100000 [--seed 7] [--from 0] [--fixtures]
 * One again: npm run fuzz -- --seed 7 --only 4711 --keep /tmp/4711
 */

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { peakMegabytes } from '../peak.ts';
import { madeInput } from './inputs.ts';
import type { Slowest, Task, Told } from './reader.ts';
import { samples } from './samples.ts';

/** Milliseconds of CPU one input may take, and MB its thread may have (G-4); young objects live beside the old ones. */
const LONGEST = 2000;
/** Milliseconds after which an input is given up that takes no CPU: it waits for something that does not come. */
const LONGEST_WAIT = 30_000;
const OLD_MB = 224;
const YOUNG_MB = 32;
/** How often this thread looks, milliseconds. */
const LOOK = 100;
/** Findings told before the rest is only counted. */
const MOST_TOLD = 30;

export interface FuzzReport {
  readonly inputs: number;
  readonly findings: readonly string[];
  readonly slowest: Slowest;
  /** Memory of the whole process at its largest, samples and both threads included, MB. */
  readonly peakMb: number;
}

/** Reads `count` inputs from number `from` on. */
export async function fuzz(seed: number, count: number, from = 0, fixturesOnly = false): Promise<FuzzReport> {
  const findings: string[] = [];
  let slowest: Slowest = { ms: 0, index: from };
  for (let at = from; at < from + count; ) {
    const cells = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
    const ended = await readInThread({ seed, from: at, to: from + count, fixturesOnly, cells }, findings);
    if (typeof ended !== 'string') {
      if (ended.ms > slowest.ms) slowest = ended;
      break;
    }
    findings.push(`input ${cells[0]}: ${ended}`);
    at = Math.max(at, cells[0]!) + 1;
  }
  return { inputs: count, findings, slowest, peakMb: peakMegabytes() };
}

/** The slowest input, or why the thread was ended at the input that the cell names. */
function readInThread(task: Task, findings: string[]): Promise<Slowest | string> {
  const worker = new Worker(new URL('./reader.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: OLD_MB, maxYoungGenerationSizeMb: YOUNG_MB },
  });
  return new Promise((resolve) => {
    let seen = -1;
    let looks = 0;
    let before = process.cpuUsage();
    const timer = setInterval(() => {
      const index = Atomics.load(task.cells, 0);
      if (index !== seen) [seen, looks, before] = [index, 0, process.cpuUsage()];
      // CPU and not the clock: a machine that is busy with something else makes nobody hang.
      const { user, system } = process.cpuUsage(before);
      if (index >= 0 && (user + system) / 1000 >= LONGEST) end(`hangs: it was read for ${LONGEST} ms of CPU`);
      else if (index >= 0 && ++looks * LOOK >= LONGEST_WAIT) end(`waits: nothing came for ${LONGEST_WAIT} ms`);
    }, LOOK);
    const end = (how: Slowest | string) => {
      clearInterval(timer);
      void worker.terminate().then(() => resolve(how));
    };
    worker.on('message', (told: Told) => {
      findings.push(...(told.findings ?? []));
      if (told.slowest) end(told.slowest);
    });
    worker.on('error', (fault) => end(`ends its thread: ${(fault as { code?: string }).code ?? fault.stack}`));
  });
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      inputs: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '1' },
      from: { type: 'string', default: '0' },
      only: { type: 'string' },
      keep: { type: 'string' },
      fixtures: { type: 'boolean', default: false },
    },
  });
  const seed = Number(values.seed);
  if (values.only !== undefined && values.keep !== undefined) {
    const made = madeInput(samples(values.fixtures), seed, Number(values.only));
    writeFileSync(values.keep, made.text, 'latin1');
    console.log(
      `${values.keep}: ${made.text.length} bytes, made from ${made.path}, read as ${made.source?.kind ?? 'zip or mail'}`,
    );
  }
  const from = Number(values.only ?? values.from);
  const count = values.only === undefined ? Number(values.inputs) : 1;
  const started = performance.now();
  const report = await fuzz(seed, count, from, values.fixtures);
  for (const line of report.findings.slice(0, MOST_TOLD)) console.log(line);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const { ms, index } = report.slowest;
  console.log(
    `${count} inputs from ${from}, seed ${seed}, ${seconds} s: ${report.findings.length} findings, ` +
      `slowest ${ms.toFixed(0)} ms (input ${index}), ${report.peakMb} MB at most.`,
  );
  if (report.findings.length > 0) process.exitCode = 1;
}
