/**
 * How well Kith reads threads: for each language the share of threads with the right value, field by field, with 95 % Wilson
 * intervals; for promises precision and recall. Run from the repository root:
 *
 *     node bench/texts/measure-threads.ts [dev|dev-2|dev-3|dev-4|dev-5|dev-6|test] [--lang en] [--folder DIR] [--misses]
 *
 * The part names bench/texts/threads-dev.jsonl and so on. `--misses` prints what differs: never for test.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readThread, type Thread, type ThreadRow } from '../../src/reading/index.ts';
import { share } from '../share.ts';

type Labelled = Thread & { readonly lang: string; readonly labels: Omit<ThreadRow, 'id' | 'sentence'> };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: 'string' },
    folder: { type: 'string', default: import.meta.dirname },
    misses: { type: 'boolean', default: false },
  },
});
const part = positionals[0] ?? 'dev';
const showsMisses = values.misses && part !== 'test';

const FIELDS: readonly (readonly [string, (row: Labelled['labels']) => unknown])[] = [
  ['startedBy', ({ startedBy }) => startedBy],
  ['answeredBy', ({ answeredBy }) => answeredBy],
  ['ask by', ({ ask }) => ask?.by ?? null],
  ['outcome', ({ outcome }) => outcome],
  ['turn', ({ turn }) => turn],
  ['oneWay', ({ oneWay }) => oneWay],
];

const rows = readFileSync(join(values.folder, `threads-${part}.jsonl`), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): Labelled => JSON.parse(line));

for (const [lang, own] of Map.groupBy(rows, (row) => row.lang)) {
  if (!values.lang || values.lang === lang) measure(lang, own);
}

function measure(lang: string, own: readonly Labelled[]): void {
  const read = own.map((row) => ({ row, found: readThread(row) }));
  console.log(`\n${lang}: ${own.length} threads of ${part}`);
  for (const [name, of] of FIELDS) {
    const right = read.filter(({ row, found }) => of(found) === of(row.labels));
    console.log(`${name.padEnd(12)} ${share(right.length, own.length)}`);
    for (const { row, found } of read) {
      if (!showsMisses || of(found) === of(row.labels)) continue;
      console.log(`  ${row.id}: ${of(found)}, labelled ${of(row.labels)}`);
    }
  }
  promises(read);
}

/** A promise is the same when it is by the same writer and in the same place among theirs. */
function promises(read: readonly { row: Labelled; found: ThreadRow }[]): void {
  let [right, found, labelled, state] = [0, 0, 0, 0];
  for (const one of read) {
    for (const side of ['me', 'them'] as const) {
      const mine = one.found.promises.filter(({ by }) => by === side);
      const theirs = one.row.labels.promises.filter(({ by }) => by === side);
      found += mine.length;
      labelled += theirs.length;
      right += Math.min(mine.length, theirs.length);
      state += mine.filter((promise, i) => promise.state === theirs[i]?.state).length;
      if (showsMisses && JSON.stringify(mine.map(statesOf)) !== JSON.stringify(theirs.map(statesOf))) {
        console.log(`  ${one.row.id} ${side}: ${JSON.stringify(mine)} labelled ${JSON.stringify(theirs)}`);
      }
    }
  }
  console.log(`promises     precision ${share(right, found)}  recall ${share(right, labelled)}  state right ${state}`);
}

function statesOf({ state }: { readonly state: string }): string {
  return state;
}
