/**
 * Generated records with known truth, as Kith settles them: certain joins first, then what it would ask its owner. Prints one
 * line of JSON. Run from the repository root:
 *
 *     node bench/identity/records.ts people.csv
 *
 * people.csv comes from ../shared/bench/gen/gen-people.mjs. Reading the file counts, as it does for the peers in
 * ../shared/bench/ident-node.mjs; starting the program, who the records truly are and how many are right do not. Pairs of records joined or proposed are counted, not what would follow from answers:
 * `automatic` those joined without asking, `asked` with all that Kith asks about, `sure` with the surest of them for as long as
 * .997 of all are right.
 */
import { readFileSync } from 'node:fs';
import { peakMegabytes } from '../../scripts/peak.ts';
import { proposeDoubles } from '../../src/people/index.ts';
import { readPeople, readTruth } from './people-file.ts';
import { recordsByPerson, settled } from './sets.ts';

/** Kith asks its owner from here on (src/sorting/acts/doubles.ts). */
const ASKED_FROM = 0.5;
const SURE_PRECISION = 0.997;
const [file = ''] = process.argv.slice(2);
const before = process.cpuUsage();
const text = readFileSync(file, 'latin1');
const records = readPeople(text);
const people = settled(records);
const certain = cpuSince();
const proposals = proposeDoubles(people.people, { least: ASKED_FROM });
const cpu = cpuSince();
const megabytes = peakMegabytes();
const truth = readTruth(text);
const recordsOf = recordsByPerson(people);
console.log(JSON.stringify(told()));

function cpuSince(): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function told() {
  const truePairs = pairsIn(Map.groupBy(truth.values(), (person) => person).values());
  const automatic = { pairs: 0, right: 0 };
  for (const list of people.groups) count(automatic, list, list);
  const asked = { ...automatic };
  let sure = { ...automatic, p: 1 };
  for (const { a, b, p } of proposals.toSorted((x, y) => y.p - x.p)) {
    count(asked, recordsOf(a), recordsOf(b));
    if (asked.right >= SURE_PRECISION * asked.pairs) sure = { ...asked, p };
  }
  return {
    records: records.length,
    cpu: Number(cpu.toFixed(2)),
    certainCpu: Number(certain.toFixed(2)),
    recordsPerCpuSecond: Math.round(records.length / cpu),
    proposals: proposals.length,
    automatic: shares(automatic, truePairs),
    asked: shares(asked, truePairs),
    sure: { ...shares(sure, truePairs), from: Number(sure.p.toFixed(3)) },
    megabytes,
  };
}

function count(sum: { pairs: number; right: number }, xs: ReturnType<typeof recordsOf>, ys: typeof xs): void {
  for (const [i, x] of xs.entries()) {
    for (const y of xs === ys ? xs.slice(0, i) : ys) {
      sum.pairs++;
      if (truth.get(x.id) === truth.get(y.id)) sum.right++;
    }
  }
}

function shares({ pairs, right }: { pairs: number; right: number }, all: number) {
  return { precision: Number((right / Math.max(pairs, 1)).toFixed(5)), recall: Number((right / all).toFixed(4)) };
}

function pairsIn(groups: Iterable<readonly unknown[]>): number {
  let pairs = 0;
  for (const { length } of groups) pairs += (length * (length - 1)) / 2;
  return pairs;
}
