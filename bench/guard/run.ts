/**
 * `npm run bench:guard -- STEPS API_STEPS [SEED]`: walks at random through the rules (STEPS, a million by default) and through
 * homes with their API (API_STEPS), and writes docs/guard.md. Ends with 1 when anything was brought up that may not be.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { walkRules } from './rules-walk.ts';
import { type Walked, walkThrough } from './walk.ts';

/** Steps through one home before another life begins. */
const STEPS_OF_A_HOME = 2000;

/** Threads the walk through the rules is divided among, and seeds that lie between their lives. */
const SHARES = 4;
const SEEDS_APART = 1_000_000;

if (!isMainThread) {
  const { seed, steps } = workerData as { seed: number; steps: number };
  parentPort!.postMessage(walkRules(seed, steps));
} else await walkAll();

async function walkAll(): Promise<void> {
  const [steps = 1_000_000, apiSteps = 20_000, seed = 1] = process.argv.slice(2).map(Number);
  const shares = Promise.all(Array.from({ length: SHARES }, (_, i) => shareOf(seed + i * SEEDS_APART, steps / SHARES)));
  const homes: Walked[] = [];
  for (let done = 0; done < apiSteps; done += STEPS_OF_A_HOME) {
    const walked = await walkThrough(seed + homes.length, Math.min(STEPS_OF_A_HOME, apiSteps - done));
    homes.push(walked);
    console.log(
      `home ${homes.length}: ${walked.steps} steps, ${walked.broken.length} broken`,
      walked.broken.slice(0, 5),
    );
  }
  const api = together(homes);
  const rules = together(await shares);
  console.log(`rules: ${rules.steps} steps, ${rules.broken.length} broken`, rules.broken.slice(0, 5));
  writeFileSync(
    join(import.meta.dirname, '../../docs/guard.md'),
    documentOf(rules, api, `${steps} ${apiSteps} ${seed}`),
  );
  process.exit(rules.broken.length + api.broken.length === 0 ? 0 : 1);
}

function shareOf(seed: number, steps: number): Promise<Walked> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(import.meta.filename, { workerData: { seed, steps } });
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
    broken: all.flatMap((one) => one.broken),
  };
}

function documentOf(pure: Walked, real: Walked, asked: string): string {
  const number = (n: number) => n.toLocaleString('en');
  const table = (head: string, one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) =>
    [
      `| ${head} | rules | homes |`,
      '|---|---|---|',
      ...[...new Set([...one.keys(), ...other.keys()])]
        .sort()
        .map((name) => `| ${name} | ${number(one.get(name) ?? 0)} | ${number(other.get(name) ?? 0)} |`),
    ].join('\n');
  return `# The guard against bothering, walked at random

Made by \`npm run bench:guard -- ${asked}\`. Two random walks, both held against rules told anew from the made-up
lives themselves (bench/guard/rules.ts), not from anything Kith worked out:

- **through the rules** every list of the day is made of (\`src/today/lines.ts\`, \`compose.ts\`, the guard below them): one person at a
  time; time passes, letters go and come, lines are put aside; after each step the list is asked for;
- **through homes**: a mailbox, a calendar and an address book brought into a real home, then acts and questions by the API's own
  routes, with the same files brought in again, taken back and brought in anew.

| walk | steps | suggestions and prepared words looked at | violations |
|---|---|---|---|
| rules | ${number(pure.steps)} | ${number(all(pure.suggestions))} | **${number(pure.broken.length)}** |
| homes | ${number(real.steps)} | ${number(all(real.suggestions))} | **${number(real.broken.length)}** |

${table('what was brought up or prepared', pure.suggestions, real.suggestions)}

${table('what was done', pure.deeds, real.deeds)}

What is not walked: pages and commands, which call the same acts; and waiting by somebody's own usual time to answer, of which only the
least, a week, is told anew here (\`src/relationships/guard.test.ts\` has the rest).
`;
}

function all(map: ReadonlyMap<string, number>): number {
  return [...map.values()].reduce((sum, n) => sum + n, 0);
}
