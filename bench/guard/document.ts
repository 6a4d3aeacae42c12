/** docs/guard.md, from what was walked. Pure. */

import { NOT_WALKED, walkable } from './reached.ts';
import type { Walked } from './walk.ts';

/** A rule broken on purpose, and after how many steps the walk told of it; null: it did not. */
export interface Found {
  readonly says: string;
  readonly file: string;
  readonly steps: number | null;
}

export function documentOf(rules: Walked, homes: Walked, found: readonly Found[], asked: string): string {
  return `# The guard against bothering, walked at random

Made by \`npm run bench:guard -- ${asked}\`. Two random walks, both held against rules told anew from the made-up
lives themselves (bench/guard/rules.ts), not from anything Kith worked out:

- **through homes**: a mailbox, a calendar and an address book brought into a real home, then acts and questions by the API's own
  routes inside one process, with the same files brought in again, taken back and brought in anew, people joined and parted, somebody
  forgotten. A step is one act or one question of a route, or time that passes; each home is walked for 5,000;
- **through the rules** every list of the day is made of (\`src/today/lines.ts\`, \`compose.ts\`, the guard below them): one person at a
  time; time passes, letters go and come, lines are put aside; after each step the list is asked for.

| walk | steps | suggestions and prepared words looked at | violations |
|---|---|---|---|
| homes | ${number(homes.steps)} | ${number(all(homes.suggestions))} | **${number(homes.broken.length)}** |
| rules | ${number(rules.steps)} | ${number(all(rules.suggestions))} | **${number(rules.broken.length)}** |

${table('what was brought up or prepared', homes.suggestions, rules.suggestions)}

${table('what was done', homes.deeds, rules.deeds)}

## That it can fail

Rules of Kith broken on purpose, one at a time, in its own source while it is loaded (bench/guard/mutants.ts), and after how many
steps through homes the walk told of it first:

| broken rule | in | found after |
|---|---|---|
${found.map(({ says, file, steps }) => `| ${says} | \`${file}\` | ${steps === null ? '**not found**' : `${number(steps)} steps`} |`).join('\n')}

## Where it comes

Of ${number(walkable().length + Object.keys(NOT_WALKED).length)} routes of the API the walk comes to ${number(walkable().length)}; a test compares them with those there are
(bench/guard/guard.test.ts). Asked and answered, how often:

${[...homes.reached]
  .sort(([x], [y]) => (x < y ? -1 : 1))
  .map(([route, n]) => `\`${route}\` ${number(n)}`)
  .join(', ')}.

Not walked: ${Object.entries(NOT_WALKED)
    .map(([route, why]) => `\`${route}\` (${why})`)
    .join(
      '; ',
    )}. Pages and commands call the same acts. Waiting by somebody's own usual time to answer is told anew here only as the
least, a week (\`src/relationships/guard.test.ts\` has the rest).

Known and open: the day's list is gathered anew when something is brought in or said, and on each new day. A meeting that stood in the
calendar and takes place after the morning's list was made does not take a line away until then; an earlier walk found this. Here each
letter and meeting marks the timelines when its time comes, as an import would.
`;
}

function table(head: string, one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): string {
  const rows = [...new Set([...one.keys(), ...other.keys()])].sort();
  return [
    `| ${head} | homes | rules |`,
    '|---|---|---|',
    ...rows.map((name) => `| ${name} | ${number(one.get(name) ?? 0)} | ${number(other.get(name) ?? 0)} |`),
  ].join('\n');
}

function number(n: number): string {
  return n.toLocaleString('en');
}

function all(map: ReadonlyMap<string, number>): number {
  return [...map.values()].reduce((sum, n) => sum + n, 0);
}
