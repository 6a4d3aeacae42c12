/**
 * How fast doubles are found, how much is missed before comparing, and what learning adds. How right they are:
 * `npm run bench:judgement -- identity DIR`. Run from the repository root:
 *
 *     node bench/identity/measure.ts [febrl] [speed]
 *
 * `febrl`: FEBRL 3 and 4 by given name, surname, suburb and street only, with the shipped weights and with weights
 * learnt from 300 pairs said to share an address.
 * `speed`: people made by ../shared/bench/gen/gen-people.mjs (10,000, 30,000 and 100,000; a fourth number adds a size).
 * Needs ../shared; what is not there is named and left out.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Blocks } from '../../src/people/doubles/blocks.ts';
import { type Likeness, Profiles } from '../../src/people/doubles/profile.ts';
import { type Double, learnWeights, proposeDoubles, type Weights } from '../../src/people/doubles/same-person.ts';
import { readPeople, readTruth } from './people-file.ts';
import { febrlSet, groupsOf, isSame, type Known, truePairs } from './sets.ts';

const SHARED = join(import.meta.dirname, '../../../shared');
const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.every((word) => /^\d/.test(word)) || wanted.includes(name);

if (isWanted('febrl')) febrl();
if (isWanted('speed')) speed();

function febrl(): void {
  const folder = join(SHARED, 'corpora/judgement/febrl');
  if (!existsSync(folder)) {
    skipped('febrl', folder);
    return;
  }
  const files = { 'FEBRL 4': ['dataset4a.csv', 'dataset4b.csv'], 'FEBRL 3': ['dataset3.csv'] };
  for (const [name, parts] of Object.entries(files)) {
    const set = febrlSet(
      name,
      parts.map((part) => readFileSync(join(folder, part), 'utf8')),
    );
    report(set, 'shipped weights');
    report(set, 'learnt from 300 anchors', learnWeights(withAnchors(set, 300)));
  }
}

/** The same records, but the first pairs (by id) share an address each. */
function withAnchors(set: Known, many: number): Likeness[] {
  const people = [...groupsOf(set).entries()].filter(([, ids]) => ids.length > 1).sort(([x], [y]) => (x < y ? -1 : 1));
  const chosen = new Map(people.slice(0, many).flatMap(([person, ids]) => ids.slice(0, 2).map((id) => [id, person])));
  return set.records.map((record) => {
    const person = chosen.get(record.id);
    return person === undefined ? record : { ...record, handles: [{ kind: 'email', value: `${person}@example.org` }] };
  });
}

function speed(): void {
  const generator = join(SHARED, 'bench/gen/gen-people.mjs');
  if (!existsSync(generator)) {
    skipped('speed', generator);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'kith-people-'));
  for (const size of [10_000, 30_000, 100_000, ...wanted.filter((word) => /^\d/.test(word)).map(Number)]) {
    const file = join(folder, `${size}.csv`);
    execFileSync(process.execPath, [generator, file, String(size)]);
    const set = generatedSet(readFileSync(file, 'latin1'), `${size} generated people`);
    rmSync(file);
    const before = process.cpuUsage();
    const doubles = proposeDoubles(set.records);
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    console.log(
      `${set.name}: ${seconds.toFixed(2)} CPU-s, ${Math.round(size / seconds / 1000)}k records/CPU-s, ${doubles.length} doubles`,
    );
    if (size <= 100_000) report(set, 'shipped weights', undefined, doubles);
  }
  rmSync(folder, { recursive: true });
}

/** Records of one person with an equal address, phone or link are one record: proposals begin where certainty ends. */
function generatedSet(text: string, name: string): Known {
  const [records, truth] = [readPeople(text), readTruth(text)];
  const padded = (id: string) => id.padStart(8, '0');
  return {
    name,
    records: records.map(({ id, names, handles, companies, locations, positions = [] }) => ({
      id: padded(id),
      names,
      handles,
      companies,
      locations,
      positions,
    })),
    truth: new Map([...truth].map(([id, person]) => [padded(id), person])),
  };
}

/** Prints blocking recall, the best F1 over all thresholds, and precision and recall in the bands Kith uses. */
function report(set: Known, how: string, weights?: Weights, given?: readonly Double[]): void {
  const pairs = truePairs(set);
  const options = weights === undefined ? { least: 1e-6 } : { least: 1e-6, weights };
  const doubles = [...(given ?? proposeDoubles(set.records, options))].sort((x, y) => y.p - x.p);
  const judged = doubles.filter(({ a, b }) => isSame(set, a, b) || !set.isOpen?.(a, b));
  let best = { f1: 0, p: 1, precision: 0, recall: 0 };
  let right = 0;
  for (const [i, { a, b, p }] of judged.entries()) {
    if (isSame(set, a, b)) right++;
    const [precision, recall] = [right / (i + 1), right / pairs];
    const f1 = (2 * precision * recall) / (precision + recall || 1);
    if (f1 > best.f1) best = { f1, p, precision, recall };
  }
  console.log(`${set.name}, ${how}: ${set.records.length} records, ${pairs} true pairs`);
  console.log(`  blocking: ${blocking(set, pairs)}`);
  console.log(
    `  best F1 ${best.f1.toFixed(4)} at p ${best.p.toFixed(3)} (precision ${best.precision.toFixed(4)}, recall ${best.recall.toFixed(4)})`,
  );
  for (const least of [0.5, 0.8, 0.95, 0.99, 0.999]) {
    const above = judged.filter(({ p }) => p >= least);
    const hits = above.filter(({ a, b }) => isSame(set, a, b)).length;
    console.log(
      `  p ≥ ${least}: ${above.length} pairs, precision ${(hits / above.length).toFixed(4)}, recall ${(hits / pairs).toFixed(4)}`,
    );
  }
}

function blocking(set: Known, pairs: number): string {
  const sorted = [...set.records].sort((x, y) => (x.id < y.id ? -1 : 1));
  let [looked, found] = [0, 0];
  const blocks = new Blocks(new Profiles(sorted));
  for (const [a, { id }] of sorted.entries()) {
    const partners = blocks.partnersOf(a);
    looked += partners;
    for (const b of blocks.partners.subarray(0, partners)) if (isSame(set, id, sorted[b]?.id ?? '')) found++;
  }
  return `${looked} pairs looked at, recall ${(found / pairs).toFixed(4)}`;
}

function skipped(what: string, path: string): void {
  console.log(`${what}: skipped, ${path} is not there`);
}
