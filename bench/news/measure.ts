/**
 * Does Kith find what befell somebody in their letters, and nothing else? For each language precision and recall with 95 % Wilson
 * intervals; a find of the wrong kind counts as wrong. Run from the repository root:
 *
 *     node bench/news/measure.ts [dev|test|fresh] [--misses]
 *
 * Rows stand in bench/news/*.tsv (kind, tab, text): odd lines are dev, even ones test. `fresh/` was written when the packs were
 * done, and measured once. `--misses` is for dev alone.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { NEWS, readLetter } from '../../src/reading/index.ts';
import { share } from '../share.ts';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { misses: { type: 'boolean' } } });
const half = positionals[0] ?? 'test';
const LANGUAGES = ['en', 'de', 'fr', 'es'];
/** The year in which all rows are taken to be written. */
const YEAR = 2026;

interface Count {
  right: number;
  wrong: number;
  missed: number;
}

const all = new Map<string, Count>(['all', ...NEWS].map((name) => [name, { right: 0, wrong: 0, missed: 0 }]));
for (const lang of LANGUAGES) {
  const own = { right: 0, wrong: 0, missed: 0 };
  for (const [label, text] of rowsOf(lang)) {
    const found = readLetter(text, lang, YEAR).news[0]?.of ?? 'none';
    const isRight = found === label && found !== 'none';
    for (const count of [own, all.get('all')!]) add(count, label, found);
    for (const kind of new Set([label, found]))
      if (kind !== 'none') add(all.get(kind)!, kind === label ? label : 'none', kind === found ? found : 'none');
    if (values.misses && !isRight && found !== label) console.log(`  ${lang} ${label} → ${found}: ${text}`);
  }
  console.log(line(lang, own));
}
for (const [name, count] of all) console.log(line(name, count));

function add(count: Count, label: string, found: string): void {
  if (found !== 'none' && found === label) count.right++;
  else {
    if (found !== 'none') count.wrong++;
    if (label !== 'none') count.missed++;
  }
}

function rowsOf(lang: string): [string, string][] {
  const folder = half === 'fresh' || half === 'dev-2' ? join(import.meta.dirname, half) : import.meta.dirname;
  const lines = readFileSync(join(folder, `${lang}.tsv`), 'utf8')
    .trim()
    .split('\n');
  const own = lines.filter((_, i) => half === 'fresh' || half === 'dev-2' || (i % 2 === 0) === (half === 'dev'));
  return own.map((one) => one.split('\t') as [string, string]);
}

function line(name: string, { right, wrong, missed }: Count): string {
  return `${name.padEnd(10)} precision ${share(right, right + wrong)}  recall ${share(right, right + missed)}`;
}
