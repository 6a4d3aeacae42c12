/**
 * How well and how fast doubles are found. Run from the repository root:
 *
 *     node bench/identity/measure.ts [febrl] [mailmap] [speed]
 *
 * `febrl`: FEBRL 3 and 4 by given name, surname, suburb and street only, with the shipped weights and with weights
 * learnt from 300 pairs said to share an address. `mailmap`: names and addresses two projects' mailmaps judge.
 * `speed`: people made by ../shared/bench/gen/gen-people.mjs (10,000, 30,000 and 100,000; a fourth number adds a size).
 * Needs ../shared; what is not there is named and left out.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { visitPairs } from '../../src/people/blocks.ts';
import { type Likeness, Profiles } from '../../src/people/profile.ts';
import { type Double, learnWeights, proposeDoubles, type Weights } from '../../src/people/same-person.ts';

const SHARED = join(import.meta.dirname, '../../../shared');
const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.every((word) => /^\d/.test(word)) || wanted.includes(name);

/** Records with the person each truly is. */
interface Set {
  readonly name: string;
  readonly records: readonly Likeness[];
  readonly truth: ReadonlyMap<string, string>;
  /** Pairs the judges left open. */
  readonly isOpen?: (a: string, b: string) => boolean;
}

if (isWanted('febrl')) febrl();
if (isWanted('mailmap')) mailmap();
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

function febrlSet(name: string, texts: readonly string[]): Set {
  const records: Likeness[] = [];
  const truth = new Map<string, string>();
  for (const line of texts.flatMap((text) => text.trim().split('\n').slice(1))) {
    const [id = '', given = '', surname = '', , street = '', , suburb = ''] = line
      .split(',')
      .map((cell) => cell.trim());
    const told = (text: string) => (text === '' ? [] : [text]);
    // A street is to this set what an employer is to Kith: many, long, and spelt in several ways.
    const names = surname === '' ? told(given) : [`${surname}, ${given}`];
    records.push({ id, names, handles: [], companies: told(street), locations: told(suburb) });
    truth.set(id, id.split('-')[1] ?? id);
  }
  return { name, records, truth };
}

/** The same records, but the first pairs (by id) share an address each. */
function withAnchors(set: Set, many: number): Likeness[] {
  const people = [...groupsOf(set).entries()].filter(([, ids]) => ids.length > 1).sort(([x], [y]) => (x < y ? -1 : 1));
  const chosen = new Map(people.slice(0, many).flatMap(([person, ids]) => ids.slice(0, 2).map((id) => [id, person])));
  return set.records.map((record) => {
    const person = chosen.get(record.id);
    return person === undefined ? record : { ...record, handles: [{ kind: 'email', value: `${person}@example.org` }] };
  });
}

function mailmap(): void {
  const folder = join(SHARED, 'corpora/judgement/mailmap_identity/dev');
  if (!existsSync(folder)) {
    skipped('mailmap', folder);
    return;
  }
  for (const file of ['sympy_sympy.tsv.gz', 'git_git.tsv.gz']) {
    const rows = gunzipSync(readFileSync(join(folder, file)))
      .toString('utf8')
      .trim()
      .split('\n')
      .slice(1);
    const truth = new Map<string, string>();
    const names = new Map<string, string>();
    const records = rows.map((row): Likeness => {
      const [id = '', name = '', email = '', , , , person = ''] = row.split('\t');
      truth.set(id, person);
      names.set(id, name.toLowerCase());
      const handles = [{ kind: 'email' as const, value: email.toLowerCase() }];
      return { id, names: [name], handles, companies: [], locations: [] };
    });
    const isOpen = (a: string, b: string) => names.get(a) === names.get(b);
    report({ name: file.replace('.tsv.gz', ''), records, truth, isOpen }, 'shipped weights');
  }
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
function generatedSet(text: string, name: string): Set {
  const truth = new Map<string, string>();
  const records: Likeness[] = [];
  for (const line of text.trim().split('\n').slice(1)) {
    const [id = '', person = '', , first = '', last = '', email, phone, company, , city, url] = line.split(',');
    const handles = [
      ...(email ? [{ kind: 'email' as const, value: email }] : []),
      ...(phone ? [{ kind: 'phone' as const, value: phone }] : []),
      ...(url ? [{ kind: 'linkedin' as const, value: url.slice(3) }] : []),
    ];
    const names = first || last ? [`${first} ${last}`] : [];
    records.push({
      id: id.padStart(8, '0'),
      names,
      handles,
      companies: company ? [company] : [],
      locations: city ? [city] : [],
    });
    truth.set(id.padStart(8, '0'), person);
  }
  return { name, records, truth };
}

/** Prints blocking recall, the best F1 over all thresholds, and precision and recall in the bands Kith uses. */
function report(set: Set, how: string, weights?: Weights, given?: readonly Double[]): void {
  const groups = groupsOf(set);
  const pairs = [...groups.values()].reduce((sum, ids) => sum + (ids.length * (ids.length - 1)) / 2, 0);
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

function blocking(set: Set, pairs: number): string {
  const sorted = [...set.records].sort((x, y) => (x.id < y.id ? -1 : 1));
  let [looked, found] = [0, 0];
  visitPairs(new Profiles(sorted), (a, b) => {
    looked++;
    if (isSame(set, sorted[a]?.id ?? '', sorted[b]?.id ?? '')) found++;
  });
  return `${looked} pairs looked at, recall ${(found / pairs).toFixed(4)}`;
}

function isSame(set: Set, a: string, b: string): boolean {
  return set.truth.get(a) === set.truth.get(b);
}

function groupsOf(set: Set): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [id, person] of set.truth) {
    const group = groups.get(person);
    if (group) group.push(id);
    else groups.set(person, [id]);
  }
  return groups;
}

function skipped(what: string, path: string): void {
  console.log(`${what}: skipped, ${path} is not there`);
}
