/**
 * How well Kith reads sentences: for each language and finding precision and recall with 95 % Wilson intervals. Run from
 * the repository root:
 *
 *     node bench/texts/measure.ts [dev|test] [--lang en] [--folder DIR] [--misses] [--ids] [--guess]
 *
 * `dev` (else `test`) names bench/texts/dev.jsonl; whoever writes packs looks at dev only. `--misses` prints what was
 * missed and what was wrongly found: for dev alone; `--ids` names the rows only, so that whoever wrote the labels can look again. `--guess` finds the language from the text, as a mailbox needs it; else the row's
 * own is given. `what` is right when it shares at least half of its words with the label, `due` when it is the same words.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ReadRow, readRow } from '../../src/reading/index.ts';
import { share } from '../share.ts';

interface Labelled {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly labels: Omit<ReadRow, 'id' | 'quotes'>;
}

interface Count {
  right: number;
  wrong: number;
  missed: number;
  whatRight: number;
  dueRight: number;
  valueRight: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: 'string' },
    folder: { type: 'string', default: import.meta.dirname },
    misses: { type: 'boolean', default: false },
    ids: { type: 'boolean', default: false },
    guess: { type: 'boolean', default: false },
  },
});
const part = positionals[0] ?? 'dev';
const showsMisses = values.misses && part === 'dev';

const FINDINGS: readonly (readonly [string, (labels: Labelled['labels']) => unknown])[] = [
  ['promise', ({ promise }) => promise.found],
  ['ask', ({ ask }) => ask.found],
  ['help', ({ help }) => help],
  ['thanks', ({ thanks }) => thanks],
  ['introduction', ({ introduction }) => introduction !== 'none' && introduction],
  ['declines', ({ declines }) => declines !== 'none' && declines],
  ['asksAboutMe', ({ asksAboutMe }) => asksAboutMe],
];

const rows = readFileSync(join(values.folder, `${part}.jsonl`), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): Labelled => JSON.parse(line));

for (const lang of [...new Set(rows.map((row) => row.lang))]) {
  if (values.lang && values.lang !== lang) continue;
  measure(
    lang,
    rows.filter((row) => row.lang === lang),
  );
}

function measure(lang: string, own: readonly Labelled[]): void {
  const counts = new Map<string, Count>();
  for (const row of own) judge(row, counts);
  console.log(`\n${lang}: ${own.length} rows of ${part}`);
  console.log('finding         right wrong missed  precision          recall             value  what  due');
  for (const [name] of FINDINGS) {
    const c = counts.get(name)!;
    const cells = [c.right, c.wrong, c.missed].map((n) => String(n).padStart(5)).join(' ');
    const rates = `${share(c.right, c.right + c.wrong).padEnd(26)}  ${share(c.right, c.right + c.missed).padEnd(26)}`;
    const parts = [c.valueRight, c.whatRight, c.dueRight].map((n) => String(n).padStart(5)).join(' ');
    console.log(`${name.padEnd(14)} ${cells}   ${rates} ${parts}`);
  }
}

function judge({ id, text, labels, lang }: Labelled, counts: Map<string, Count>): void {
  const read = readRow(id, text, values.guess ? null : lang);
  for (const [name, of] of FINDINGS) {
    const count = counts.get(name) ?? { right: 0, wrong: 0, missed: 0, whatRight: 0, dueRight: 0, valueRight: 0 };
    counts.set(name, count);
    const [said, meant] = [of(read), of(labels)];
    if (said && meant) tally(count, name, read, labels);
    else if (said) count.wrong += 1;
    else if (meant) count.missed += 1;
    if (values.ids && Boolean(said) !== Boolean(meant))
      console.log(`${said ? 'wrong ' : 'missed'} ${name.padEnd(12)} ${id}`);
    if (showsMisses && Boolean(said) !== Boolean(meant)) {
      console.log(`${said ? 'WRONG ' : 'missed'} ${name.padEnd(12)} ${id} ${JSON.stringify(text)}`);
    }
  }
}

function tally(count: Count, name: string, read: ReadRow, labels: Labelled['labels']): void {
  count.right += 1;
  if (name === 'introduction' || name === 'declines') count.valueRight += Number(read[name] === labels[name]);
  if (name === 'ask') count.valueRight += Number(read.ask.size === labels.ask.size);
  if (name !== 'ask' && name !== 'promise') return;
  const isWhatRight = isLike(read[name].what, labels[name].what);
  count.whatRight += Number(isWhatRight);
  if (showsMisses && !isWhatRight) console.log(`  what  ${read.id} ${read[name].what} | ${labels[name].what}`);
  if (name === 'ask') {
    if (showsMisses && read.ask.size !== labels.ask.size)
      console.log(`  size  ${read.id} ${read.ask.size} | ${labels.ask.size} ${labels.ask.what}`);
    return;
  }
  const isDueRight = read.promise.due?.toLowerCase() === labels.promise.due?.toLowerCase();
  count.dueRight += Number(isDueRight);
  if (showsMisses && !isDueRight) console.log(`  due   ${read.id} ${read.promise.due} | ${labels.promise.due}`);
}

/** At least half of the words of both together (Dice). */
function isLike(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [x, y] = [wordsOf(a), wordsOf(b)];
  return 2 * [...x].filter((word) => y.has(word)).length >= (x.size + y.size) / 2;
}
