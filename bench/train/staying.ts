/**
 * `node bench/train/staying.ts`: prints the coefficients shipped in bench/judgement/staying.ts, fitted on the first three
 * fifths of each network in ../shared/corpora/judgement, each network weighing the same. `--without NAME` leaves one out.
 */

import { join } from 'node:path';
import { DAY_SECONDS } from '../../src/relationships/fading.ts';
import { fitLogistic } from '../judgement/drawn-logistic.ts';
import { readNetwork } from '../judgement/network.ts';
import { stayFacts } from '../judgement/staying.ts';
import { seenOn } from '../judgement/ties.ts';

const CORPORA = join(import.meta.dirname, '..', '..', '..', 'shared', 'corpora', 'judgement');
/** [network, window, horizon], days. */
const NETWORKS = [
  ['radoslaw', 60, 30],
  ['radoslaw', 30, 21],
  ['email_eu_q1', 30, 21],
  ['enron_employees', 60, 30],
  ['enron_employees', 30, 21],
  ['collegemsg', 14, 10],
] as const;
const SEEN = 0.6;
/** Outcomes each network counts for. */
const WEIGHT = 4_000;

const words = process.argv.slice(2);
const without = words.includes('--without') ? words[words.indexOf('--without') + 1] : '';
const lines: { facts: NonNullable<ReturnType<typeof stayFacts>>; happened: 0 | 1; weight: number }[] = [];
for (const [name, window, horizon] of NETWORKS) {
  if (name === without) continue;
  const { mails } = readNetwork(join(CORPORA, name, 'dev'));
  const [begin, end] = [mails[0]!.at, mails.at(-1)!.at];
  const last = begin + (end - begin) * SEEN - horizon * DAY_SECONDS;
  const cuts: number[] = [];
  for (
    let cut = begin + window * DAY_SECONDS;
    cut <= Math.max(last, begin + window * DAY_SECONDS);
    cut += 7 * DAY_SECONDS
  )
    cuts.push(cut);
  const seen = seenOn(cuts, mails, window, horizon).filter(({ inWindow }) => inWindow >= 2);
  for (const { tie, happened } of seen) {
    const facts = stayFacts(tie);
    if (facts !== null) lines.push({ facts, happened, weight: WEIGHT / seen.length });
  }
}
for (const part of ['silence', 'all'] as const) {
  const width = lines[0]!.facts[part].length;
  const fitted = fitLogistic(
    lines.map(({ facts }) => facts[part]),
    lines.map(({ happened }) => happened),
    { around: new Float64Array(width), strength: 1 },
    lines.map(({ weight }) => weight),
  );
  console.log(
    part,
    [...fitted].map((value) => +value.toFixed(2)),
  );
}
