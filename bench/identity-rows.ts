/**
 * Who is who among generated records with known truth, beside the floor: equal addresses, phones and links joined and nothing
 * else (../shared/bench/ident-node.mjs). Both read the file themselves.
 */

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inputs, node, type Row, root, run, shared } from './measuring.ts';

/** Records: a large network's, and what the goal names, which takes about a minute and two gigabytes. */
const RECORDS = 100_000;
const MOST_RECORDS = 1_000_000;
/** The small crowd that a new record is compared in as well. */
const FEW_RECORDS = 10_000;
/** The file of a million is kept whole as text and as records. */
const HEAP = '--max-old-space-size=7000';

interface Shares {
  readonly precision: number;
  readonly recall: number;
}

/** One line of bench/identity/records.ts. */
interface Told {
  readonly cpu: number;
  readonly recordsPerCpuSecond: number;
  readonly megabytes: number;
  readonly automatic: Shares;
  readonly asked: Shares;
  readonly sure: Shares & { readonly from: number };
}

/** One line of bench/identity/single.ts. */
interface Single {
  readonly microseconds: number;
  readonly megabytes: number;
}

export async function identityRows(): Promise<Row[]> {
  return [...rowsOf(RECORDS), ...rowsOf(MOST_RECORDS), single()];
}

/** How quickly and how rightly so many records are settled, each file beside the floor. */
function rowsOf(records: number): Row[] {
  const file = people(records);
  const floor = told<{ readonly recPerCpuS: number }>(join(shared, 'ident-node.mjs'), 'exact', file).recPerCpuS;
  const ours = told<Told>(join(root, 'bench', 'identity', 'records.ts'), file);
  const size = records.toLocaleString('en');
  return [
    {
      what: `${size} generated records of people: joined where certain, doubles proposed`,
      kith: `${ours.recordsPerCpuSecond} records/CPU-s, ${ours.megabytes} MB`,
      peer: `equal keys joined and nothing else: ${floor} records/CPU-s`,
      ratio: `${(ours.recordsPerCpuSecond / floor).toFixed(3)} × its rate`,
      goal: '≥ 0.25 ×',
    },
    {
      what: `how right they are among ${size} (pairs of records)`,
      kith: `joined: ${shares(ours.automatic)}; joined and asked: ${shares(ours.asked)}; the same from p ${ours.sure.from}: ${shares(ours.sure)}`,
      peer: '—',
      ratio: '—',
      goal: 'joined: precision ≥ .999; with proposals: precision ≥ .997 at recall ≥ .70',
    },
  ];
}

function single(): Row {
  const among = (records: number) => told<Single>(join(root, 'bench', 'identity', 'single.ts'), people(records));
  const [few, many] = [among(FEW_RECORDS), among(RECORDS)];
  return {
    what: `one new record among ${RECORDS.toLocaleString('en')}`,
    kith: `${many.microseconds} CPU-µs, ${many.megabytes} MB with all of them`,
    peer: `among ${FEW_RECORDS.toLocaleString('en')}: ${few.microseconds} CPU-µs`,
    ratio: `${(many.microseconds / few.microseconds).toFixed(2)} × the cost`,
    goal: '≤ 2 ×',
  };
}

/** The line of JSON a program prints. */
function told<T>(program: string, ...args: readonly string[]): T {
  return JSON.parse(execFileSync(node, [HEAP, program, ...args], { encoding: 'utf8' })) as T;
}

/** A generated file of so many records. */
function people(records: number): string {
  const file = join(inputs, `people-${records}.csv`);
  if (!existsSync(file)) run(node, [join(shared, 'gen', 'gen-people.mjs'), file, String(records)]);
  return file;
}

function shares({ precision, recall }: Shares): string {
  return `precision ${precision.toFixed(4)}, recall ${recall.toFixed(3)}`;
}
