/** Task identity: which records are one person? */

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Likeness, nameKey, proposeDoubles } from '../../src/people/index.ts';
import { febrlSet, isSame, type Known, mailmapSet, recordsByPerson, settled, truePairs } from '../identity/sets.ts';
import { figure, meanWithEnds } from './scores.ts';
import { corpusText, type Measured, type Options, type Table, type Task } from './task.ts';

export const identity: Task = {
  what: `Which records are one person, said with a probability for each pair. Records with one personal address are one; the
rest is what Kith would ask its owner, from even odds upwards. FEBRL: made-up people with slips of the pen, by given name, surname, suburb and
street only. mailmap_identity: names and addresses as projects' own mailmaps join them; a pair with the same full name that a mailmap
leaves apart is not counted, since mailmaps are incomplete.`,
  corpora: ['febrl', 'mailmap_identity'],
  published: [
    'FEBRL 4 without birth dates: F1 .962, blocking recall .950, by the prototype of the design (Fellegi–Sunter with anchors and frequencies).',
    'mailmap: the same address or the same full name reaches F1 .874 (sympy) and .900 (git), as the corpus notes; handles and local parts added, precision falls to .51–.88.',
  ],
  measure,
};

/** Kith asks its owner about pairs from here on (src/sorting/acts/doubles.ts). */
const ASKED_FROM = 0.5;
/** Of the pairs joined and asked about, those that are right, at least. */
const SURE_PRECISION = 0.98;
/** Below this a pair is not even listed for the curve. */
const LEAST = 0.001;

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly p: number;
}

function measure(folder: string, options: Options): Measured {
  const least = Number(options.least ?? ASKED_FROM);
  const rows: (string | number)[][] = [];
  const tables: Table[] = [];
  for (const set of setsOf(folder)) {
    const pairs = pairsOf(set);
    for (const { a, b, p } of pairs) if (p >= least) rows.push([set.name, a, b, p.toFixed(6)]);
    if (set.truth.size === 0) continue;
    tables.push(tableOf(set, pairs));
    if (set.isOpen !== undefined) tables.push(kindsTable(set, pairs));
  }
  const notes = [
    'What numbers in addresses, hosts, phones, positions and middle names weigh was set while these mailmaps and generated records were looked at, so both figures flatter; nothing was set by FEBRL, which has none of them.',
    'The goal of precision .98 at recall .75 is missed on git. Every wrong pair has names in different letters: one address and the same letters bring none, but here they cannot, since the same letters that a mailmap leaves apart are open. That is how the same address or full name alone comes to 1.000 at .791, and Kith could as well, by asking about no others. Each kind of other names has more right pairs than wrong, and a host or a local part in common does not tell which: with one 24 of 34 are right, without 50 of 72. Another spelling counted against a pair, by 1 to 6 bits, brought at most a recall of .33 at precision .98 on git, and cost sympy up to 3 points of recall; so it is not counted.',
    'A pair counted wrong need not be. Of the pairs of git counted wrong where Kith asks, nearly half are one name in two spellings (the last rows leave them open); most others are a short form, another transliteration or mangled letters of one rare surname, read by eye and not proven. Two are strangers: one commit names a second author for an address, and an address is certain here.',
  ];
  return {
    columns: ['set', 'a', 'b', 'p'],
    rows,
    tables,
    notes: tables.length > 0 ? notes : ['No truth beside: predictions only.'],
  };
}

function setsOf(folder: string): readonly Known[] {
  const inside = existsSync(join(folder, 'dev')) ? join(folder, 'dev') : folder;
  const files = readdirSync(inside).map((file) => file.replace(/\.gz$/, ''));
  const tsv = [...new Set(files.filter((file) => file.endsWith('.tsv')))].sort();
  const csv = [...new Set(files.filter((file) => file.endsWith('.csv')))].sort();
  return [
    ...tsv.map((file) => mailmapSet(file.replace('.tsv', ''), corpusText(inside, file) ?? '')),
    ...febrlGroups(csv).map(([name, parts]) =>
      febrlSet(
        name,
        parts.map((file) => corpusText(inside, file) ?? ''),
      ),
    ),
  ];
}

/** dataset4a and dataset4b are one set in two files. */
function febrlGroups(files: readonly string[]): readonly (readonly [string, readonly string[]])[] {
  const groups = new Map<string, string[]>();
  for (const file of files) {
    const name = file.replace(/([0-9])[ab]\.csv$/, '$1').replace('.csv', '');
    groups.set(name, [...(groups.get(name) ?? []), file]);
  }
  return [...groups];
}

/** Pairs within what is certain, with p = 1, and those between two proposed as one. Surest first. */
function pairsOf({ records }: Known): readonly Pair[] {
  const people = settled(records);
  const pairs: Pair[] = people.groups.flatMap((list) => within(list));
  const recordsOf = recordsByPerson(people);
  for (const { a, b, p } of proposeDoubles(people.people, { least: LEAST })) {
    for (const x of recordsOf(a)) for (const y of recordsOf(b)) pairs.push(pair(x, y, p));
  }
  return pairs.sort((x, y) => y.p - x.p);
}

function within(records: readonly Likeness[]): readonly Pair[] {
  return records.flatMap((x, i) => records.slice(0, i).map((y) => pair(x, y, 1)));
}

function pair(x: Pick<Likeness, 'id'>, y: Pick<Likeness, 'id'>, p: number): Pair {
  return x.id < y.id ? { a: x.id, b: y.id, p } : { a: y.id, b: x.id, p };
}

function tableOf(set: Known, pairs: readonly Pair[]): Table {
  const total = truePairs(set);
  const judged = pairs.filter(({ a, b }) => isSame(set, a, b) || !set.isOpen?.(a, b));
  const known = new Set(judged.map(({ a, b }) => `${a} ${b}`));
  const baselines = simple(set).map(([name, list]) =>
    row(
      name,
      list.filter(({ a, b }) => known.has(`${a} ${b}`) || isSame(set, a, b) || !set.isOpen?.(a, b)),
      set,
      total,
    ),
  );
  const bands = [0.99, 0.95, 0.8, ASKED_FROM].map((least) =>
    row(
      least === ASKED_FROM ? 'Kith asks (p ≥ .5)' : `p ≥ ${figure(least, null, 2)}`,
      judged.filter(({ p }) => p >= least),
      set,
      total,
    ),
  );
  const best = bestOf(judged, set, total);
  return {
    title: `${set.name}: ${set.records.length} records, ${total} true pairs`,
    head: ['pairs taken', 'number', 'precision', 'recall', 'F1'],
    rows: [
      ...baselines,
      ...bands,
      row(
        `best F1 (p ≥ ${figure(best, null, 3)})`,
        judged.filter(({ p }) => p >= best),
        set,
        total,
      ),
      ...sureRow(judged, set, total),
      ...spellingRows(judged, set, total),
    ],
  };
}

function row(name: string, pairs: readonly Pair[], set: Known, total: number): readonly string[] {
  const hits = pairs.map(({ a, b }) => Number(isSame(set, a, b)));
  const right = hits.reduce((sum, hit) => sum + hit, 0);
  const [precision, recall] = [right / Math.max(pairs.length, 1), right / total];
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  const found = meanWithEnds([
    ...new Array<number>(right).fill(1),
    ...new Array<number>(Math.max(total - right, 0)).fill(0),
  ]);
  return [
    name,
    String(pairs.length),
    figure(precision, meanWithEnds(hits).ends),
    figure(recall, found.ends),
    figure(f1, null),
  ];
}

/** As far down as precision holds; the threshold is found on these very labels. */
function sureRow(judged: readonly Pair[], set: Known, total: number): readonly (readonly string[])[] {
  let [right, most] = [0, 0];
  for (const [i, { a, b, p }] of judged.entries()) {
    if (isSame(set, a, b)) right++;
    if (right >= SURE_PRECISION * (i + 1) && judged[i + 1]?.p !== p) most = i + 1;
  }
  const p = judged[most - 1]?.p ?? 1;
  const name = `most with precision ≥ ${figure(SURE_PRECISION, null, 2)} (p ≥ ${figure(p, null, 3)})`;
  return most === 0 ? [] : [row(name, judged.slice(0, most), set, total)];
}

/**
 * The same where a mailmap leaves open not only one name in the same letters but one name in two spellings: an accent more
 * or less, the family name first, a middle name left out. Read off the labels' own mistakes, so it stands beside the figure and not for it.
 */
function spellingRows(judged: readonly Pair[], set: Known, total: number): readonly (readonly string[])[] {
  if (set.isOpen === undefined) return [];
  const words = new Map(
    set.records.map(({ id, names }) => [
      id,
      nameKey(names[0] ?? '')
        .split(' ')
        .sort(),
    ]),
  );
  const isOneName = (a: string, b: string) => areOneName(words.get(a) ?? [], words.get(b) ?? []);
  const kept = judged.filter(({ a, b }) => isSame(set, a, b) || !isOneName(a, b));
  const name = 'two spellings of one name left open as well';
  const [sure = []] = sureRow(kept, set, total);
  const asked = row(
    `Kith asks, ${name}`,
    kept.filter(({ p }) => p >= ASKED_FROM),
    set,
    total,
  );
  return sure.length === 0 ? [asked] : [asked, [`${sure[0]}, ${name}`, ...sure.slice(1)]];
}

/**
 * What the pairs are that Kith joins or asks about, right and wrong. A wrong one with the same name in the same letters cannot be
 * here: it is open.
 */
function kindsTable(set: Known, pairs: readonly Pair[]): Table {
  const names = new Map(set.records.map(({ id, names: [name = ''] }) => [id, name]));
  const counts = new Map(KINDS.map((kind) => [kind, { right: 0, wrong: 0 }]));
  for (const { a, b, p } of pairs) {
    const isRight = isSame(set, a, b);
    if (p < ASKED_FROM || (!isRight && set.isOpen?.(a, b))) continue;
    const count = counts.get(p === 1 ? 'one address' : kindOf(names.get(a) ?? '', names.get(b) ?? ''));
    if (count !== undefined) count[isRight ? 'right' : 'wrong']++;
  }
  return {
    title: `${set.name}: what the pairs are that are joined or asked about (p ≥ ${figure(ASKED_FROM, null, 1)})`,
    head: ['names', 'right', 'wrong'],
    rows: KINDS.map((kind) => [kind, String(counts.get(kind)?.right), String(counts.get(kind)?.wrong)]),
  };
}

const KINDS = [
  'one address',
  'the same letters',
  'the same words: another order, an accent more or less',
  'one with a word more, such as a middle name',
  'one of a single word, or an address in its place',
  'other: short forms, slips, other transliterations, mangled letters',
] as const;

function kindOf(x: string, y: string): (typeof KINDS)[number] {
  if (x.toLowerCase() === y.toLowerCase()) return KINDS[1];
  const [a, b] = [x, y].map((name) => nameKey(name).split(' ').sort());
  if (a === undefined || b === undefined) return KINDS[5];
  if (a.join(' ') === b.join(' ')) return KINDS[2];
  if (areOneName(a, b)) return KINDS[3];
  return Math.min(a.length, b.length) === 1 ? KINDS[4] : KINDS[5];
}

/** At least two words, and all of the shorter name among those of the longer. */
function areOneName(x: readonly string[], y: readonly string[]): boolean {
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  return few.length > 1 && few.every((word) => many.includes(word));
}

/** The threshold with the best F1. */
function bestOf(judged: readonly Pair[], set: Known, total: number): number {
  let [right, best, at] = [0, 0, 1];
  for (const [i, { a, b, p }] of judged.entries()) {
    if (isSame(set, a, b)) right++;
    const f1 = (2 * right) / (i + 1 + total);
    if (f1 > best && judged[i + 1]?.p !== p) [best, at] = [f1, p];
  }
  return at;
}

/** What needs no Kith: the same address; that or the same full name. */
function simple({ records }: Known): readonly (readonly [string, readonly Pair[]])[] {
  const address = (record: Likeness) => record.handles.map(({ value }) => value);
  const name = (record: Likeness) => record.names.map((one) => one.toLowerCase());
  const hasAddresses = records.some(({ handles }) => handles.length > 0);
  const sameName = sharing(records, (record) => [...address(record), ...name(record)]);
  if (!hasAddresses) return [['same full name', sameName]];
  return [
    ['same address', sharing(records, address)],
    ['same address or full name', sameName],
  ];
}

function sharing(records: readonly Likeness[], keysOf: (record: Likeness) => readonly string[]): readonly Pair[] {
  const holders = new Map<string, Likeness[]>();
  for (const record of records)
    for (const key of keysOf(record)) holders.set(key, [...(holders.get(key) ?? []), record]);
  const pairs = new Map<string, Pair>();
  for (const list of holders.values()) for (const one of within(list)) pairs.set(`${one.a} ${one.b}`, one);
  return [...pairs.values()];
}
