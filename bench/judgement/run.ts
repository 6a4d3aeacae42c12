/**
 * `npm run bench:judgement -- TASK DIR --out FILE [--option value …]`: foretells every row DIR asks about and prints how well,
 * beside simple baselines run in the same call. FILE gets the predictions: JSON lines where it ends in `.jsonl`, else columns
 * parted by tabs under a header line.
 */

import { existsSync, writeFileSync } from 'node:fs';
import { type Measured, tableText } from './task.ts';
import { TASKS } from './tasks.ts';

const [name = '', folder = '', ...rest] = process.argv.slice(2);
const load = TASKS[name];
if (load === undefined || !existsSync(folder)) {
  console.error(`Usage: npm run bench:judgement -- TASK DIR --out FILE\nTASK: ${Object.keys(TASKS).join(', ')}`);
  if (load !== undefined) console.error(`There is no folder ${folder}.`);
  process.exit(1);
}
const options = optionsOf(rest);
const measured = await (await load()).measure(folder, options);
for (const table of measured.tables) console.log(`${tableText(table)}\n`);
for (const note of measured.notes) console.log(note);
if (options.out) writeFileSync(options.out, options.out.endsWith('.jsonl') ? jsonLines(measured) : tabbed(measured));

function optionsOf(words: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {};
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (word.startsWith('--')) found[word.slice(2)] = next === undefined || next.startsWith('--') ? '' : next;
  });
  return found;
}

function jsonLines({ columns, rows }: Measured): string {
  return rows
    .map((row) => `${JSON.stringify(Object.fromEntries(row.map((cell, i) => [columns[i] ?? i, cell])))}\n`)
    .join('');
}

function tabbed({ columns, rows }: Measured): string {
  return [columns, ...rows].map((row) => `${row.join('\t')}\n`).join('');
}
