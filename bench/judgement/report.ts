/**
 * `npm run bench:judgement:report [TASK …]`: runs the tasks over the dev folders of ../shared/corpora/judgement and writes
 * docs/judgement.md. A task that is not named keeps the part of the document it has.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Measured, type Task, tableText } from './task.ts';
import { TASKS } from './tasks.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const CORPORA = join(ROOT, '..', 'shared', 'corpora', 'judgement');
const DOCUMENT = join(ROOT, 'docs', 'judgement.md');
const HEAD = `# How right Kith's judgements were

Made by \`npm run bench:judgement:report\`: each figure beside simple ways to say the same thing, on the same rows. A prediction uses
only what had happened before its moment. But facts and settings of reply, survival, asks and helpers were chosen while these very rows were looked
at, so their figures flatter; only other networks and kept-back parts tell without favour. Brackets hold the middle 95 of 100 resamplings. One row of this file again:
\`npm run bench:judgement -- TASK DIR --out FILE\`.
`;

const wanted = process.argv.slice(2);
const before = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : '';
const parts: string[] = [];
for (const [name, load] of Object.entries(TASKS)) {
  const isWanted = wanted.length === 0 || wanted.includes(name);
  const part = isWanted ? await partOf(name, await load()) : keptPart(before, name);
  if (part !== '') parts.push(part);
}
writeFileSync(DOCUMENT, `${HEAD}\n${parts.join('\n')}`);

async function partOf(name: string, task: Task): Promise<string> {
  const lines = [`<!-- ${name} -->`, `## ${name}`, '', task.what, ''];
  for (const corpus of task.corpora) {
    const dev = join(CORPORA, corpus, 'dev');
    // What has no later part has no dev folder either.
    const folder = existsSync(dev) ? dev : join(CORPORA, corpus);
    if (!existsSync(folder)) {
      lines.push(`*${corpus}: skipped, its folder is not there.*`, '');
      continue;
    }
    lines.push(`### ${corpus}`, '', ...shown(await task.measure(folder, {})));
    console.log(lines.slice(lines.indexOf(`### ${corpus}`)).join('\n'));
  }
  if (task.corpora.length === 0) lines.push(...shown(await task.measure(ROOT, {})));
  if (task.published.length > 0) lines.push('Elsewhere:', '', ...task.published.map((one) => `- ${one}`), '');
  return `${lines.join('\n')}<!-- /${name} -->\n`;
}

function shown({ tables, notes }: Measured): readonly string[] {
  return [...tables.flatMap((table) => [tableText(table), '']), ...notes.map((note) => `${note}\n`)];
}

function keptPart(text: string, name: string): string {
  const from = text.indexOf(`<!-- ${name} -->`);
  const end = `<!-- /${name} -->\n`;
  const to = text.indexOf(end);
  return from < 0 || to < from ? '' : text.slice(from, to + end.length);
}
