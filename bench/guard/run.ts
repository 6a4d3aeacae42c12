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

async function walkAll(): Promise<void> {
  const [steps = 1_000_000, ruleSteps = 1_000_000, seed = 1] = process.argv.slice(2, 5).map(Number);
  const kept = new KeptFile(process.argv[5] ?? null);
  const homes = Array.from({ length: Math.ceil(steps / STEPS_OF_A_HOME) }, (_, i): Task => {
    return { sort: 'home', seed: seed + i, steps: Math.min(STEPS_OF_A_HOME, steps - i * STEPS_OF_A_HOME) };
  });
  const shares = Array.from({ length: SHARES }, (_, i): Task => {
    return { sort: 'rules', seed: seed + i * SEEDS_APART, steps: ruleSteps / SHARES };
  });
  const [api, rules] = [together(await walked(homes, kept)), together(await walked(shares, kept))];
  const found = MUTANTS.map((mutant) => searched(mutant, kept));
  const asked = `${steps} ${ruleSteps} ${seed}`;
  writeFileSync(join(import.meta.dirname, '../../docs/guard.md'), documentOf(rules, api, found, asked));
  console.log([...api.broken, ...rules.broken].slice(0, 20), 'not come to:', missing(api.reached));
  const isGood = rules.broken.length + api.broken.length + missing(api.reached).length === 0;
  process.exit(isGood && found.every((one) => one.steps !== null) ? 0 : 1);
}

/** A line of KEPT: what was walked, or after how many steps a broken rule was told. */
interface Kept {
  readonly name: string;
  readonly steps: number | null;
  readonly suggestions?: readonly (readonly [string, number])[];
  readonly deeds?: readonly (readonly [string, number])[];
  readonly reached?: readonly (readonly [string, number])[];
  readonly broken?: readonly string[];
}

class KeptFile {
  readonly #file: string | null;
  readonly #known = new Map<string, Kept>();

  constructor(file: string | null) {
    this.#file = file;
    const lines = file !== null && existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
    for (const line of lines) this.add(JSON.parse(line) as Kept, false);
  }

  get(name: string): Kept | undefined {
    return this.#known.get(name);
  }

  add(one: Kept, isNew = true): void {
    this.#known.set(one.name, one);
    if (isNew && this.#file !== null) appendFileSync(this.#file, `${JSON.stringify(one)}\n`);
  }
}

/** Every task walked, or taken from what is kept. */
async function walked(tasks: readonly Task[], kept: KeptFile): Promise<Walked[]> {
  const wanted = tasks.filter((task) => kept.get(nameOf(task)) === undefined);
  await inThreads(wanted, (task, { steps, suggestions, deeds, reached, broken }) => {
    const maps = { suggestions: [...suggestions], deeds: [...deeds], reached: [...reached] };
    kept.add({ name: nameOf(task), steps, ...maps, broken });
    console.log(`${nameOf(task)}: ${steps} steps, ${broken.length} broken`, broken.slice(0, 3));
  });
  return tasks.map((task): Walked => {
    const { steps, suggestions, deeds, reached, broken } = kept.get(nameOf(task))!;
    const maps = { suggestions: new Map(suggestions), deeds: new Map(deeds), reached: new Map(reached) };
    return { steps: steps ?? 0, ...maps, broken: broken ?? [] };
  });
}

function nameOf({ sort, seed, steps }: Task): string {
  return `${sort} ${seed}, ${steps}`;
}

function searched(mutant: (typeof MUTANTS)[number], kept: KeptFile): Found {
  const name = `broken rule ${mutant.id}`;
  if (kept.get(name) === undefined) kept.add({ name, steps: stepsUntilFound(mutant.id, HOMES_OF_A_MUTANT) });
  return { ...mutant, steps: kept.get(name)!.steps };
}

async function inThreads(tasks: readonly Task[], done: (task: Task, walked: Walked) => void): Promise<void> {
  let next = 0;
  const work = async () => {
    for (let task = tasks[next++]; task; task = tasks[next++]) {
      done(task, await inThread(task));
    }
  };
  await Promise.all(Array.from({ length: THREADS }, work));
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

if (isMainThread) await walkAll();
else {
  const { sort, seed, steps } = workerData as Task;
  parentPort!.postMessage(sort === 'rules' ? walkRules(seed, steps) : await walkThrough(seed, steps));
}
