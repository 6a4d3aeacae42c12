/**
 * `npm run bench:guard -- STEPS RULE_STEPS SEED [KEPT]`: walks at random through homes by their API (STEPS, a million by default) and
 * through the rules alone (RULE_STEPS, as many), breaks rules on purpose to see that this is found, and writes docs/guard.md. KEPT: a
 * file that keeps the figures of each home, so that a long walk may be stopped and taken up. Ends with 1 when anything was brought
 * up that may not be, when a route was not come to, or when a broken rule was not found.
 */

import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { documentOf, type Found } from './document.ts';
import { MUTANTS, stepsUntilFound } from './mutants.ts';
import { missing } from './reached.ts';
import { walkRules } from './rules-walk.ts';
import { type Walked, walkThrough } from './walk.ts';

/** Steps through one home before another life begins. */
const STEPS_OF_A_HOME = 5000;
/** Threads that walk at once. */
const THREADS = 4;
/** Homes a broken rule has to be found in. */
const HOMES_OF_A_MUTANT = 12;
/** Shares of the walk through the rules, and seeds that lie between their lives. */
const SHARES = 4;
const SEEDS_APART = 1_000_000;

interface Task {
  readonly sort: 'home' | 'rules';
  readonly seed: number;
  readonly steps: number;
}

if (isMainThread) await walkAll();
else {
  const { sort, seed, steps } = workerData as Task;
  parentPort!.postMessage(sort === 'rules' ? walkRules(seed, steps) : await walkThrough(seed, steps));
}

async function walkAll(): Promise<void> {
  const [steps = 1_000_000, ruleSteps = 1_000_000, seed = 1] = process.argv.slice(2, 5).map(Number);
  const homes = await walkHomes(steps, seed, process.argv[5] ?? null);
  const shares = Array.from({ length: SHARES }, (_, i): Task => {
    return { sort: 'rules', seed: seed + i * SEEDS_APART, steps: ruleSteps / SHARES };
  });
  const [api, rules] = [together(homes), together(await inThreads(shares))];
  const found = MUTANTS.map((mutant): Found => ({ ...mutant, steps: stepsUntilFound(mutant.id, HOMES_OF_A_MUTANT) }));
  const asked = `${steps} ${ruleSteps} ${seed}`;
  writeFileSync(join(import.meta.dirname, '../../docs/guard.md'), documentOf(rules, api, found, asked));
  console.log([...api.broken, ...rules.broken].slice(0, 20), 'not come to:', missing(api.reached));
  const isGood = rules.broken.length + api.broken.length + missing(api.reached).length === 0;
  process.exit(isGood && found.every((one) => one.steps !== null) ? 0 : 1);
}

/** As a line of KEPT has it. */
interface KeptHome {
  readonly seed: number;
  readonly steps: number;
  readonly suggestions: readonly (readonly [string, number])[];
  readonly deeds: readonly (readonly [string, number])[];
  readonly reached: readonly (readonly [string, number])[];
  readonly broken: readonly string[];
}

async function walkHomes(steps: number, seed: number, file: string | null): Promise<Walked[]> {
  const kept = file !== null && existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').filter(Boolean) : [];
  const known = new Map(kept.map((line) => JSON.parse(line) as KeptHome).map((one) => [one.seed, one]));
  const all = Array.from({ length: Math.ceil(steps / STEPS_OF_A_HOME) }, (_, i): Task => {
    return { sort: 'home', seed: seed + i, steps: Math.min(STEPS_OF_A_HOME, steps - i * STEPS_OF_A_HOME) };
  });
  const wanted = all.filter((task) => (known.get(task.seed)?.steps ?? 0) < task.steps);
  await inThreads(wanted, ({ seed }, { steps, suggestions, deeds, reached, broken }) => {
    const one = { seed, steps, suggestions: [...suggestions], deeds: [...deeds], reached: [...reached], broken };
    known.set(seed, one);
    if (file !== null) appendFileSync(file, `${JSON.stringify(one)}\n`);
    console.log(`home ${seed}: ${steps} steps, ${broken.length} broken`, broken.slice(0, 3));
  });
  return all.map((task) => {
    const { suggestions, deeds, reached, ...rest } = known.get(task.seed)!;
    return { ...rest, suggestions: new Map(suggestions), deeds: new Map(deeds), reached: new Map(reached) };
  });
}

async function inThreads(tasks: readonly Task[], done?: (task: Task, walked: Walked) => void): Promise<Walked[]> {
  const results: Walked[] = [];
  let next = 0;
  const work = async () => {
    for (let task = tasks[next++]; task; task = tasks[next++]) {
      const walked = await inThread(task);
      results.push(walked);
      done?.(task, walked);
    }
  };
  await Promise.all(Array.from({ length: THREADS }, work));
  return results;
}

/** In a thread of its own, whose clock is its own as well. */
function inThread(task: Task): Promise<Walked> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(import.meta.filename, { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

function together(all: readonly Walked[]): Walked {
  const sum = (maps: readonly ReadonlyMap<string, number>[]) => {
    const sums = new Map<string, number>();
    for (const map of maps) for (const [name, n] of map) sums.set(name, (sums.get(name) ?? 0) + n);
    return sums;
  };
  return {
    steps: all.reduce((total, one) => total + one.steps, 0),
    suggestions: sum(all.map((one) => one.suggestions)),
    deeds: sum(all.map((one) => one.deeds)),
    reached: sum(all.map((one) => one.reached)),
    broken: all.flatMap((one) => one.broken),
  };
}
