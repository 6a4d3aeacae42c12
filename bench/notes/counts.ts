/**
 * What the labelled notes hold, and whether their files fit together. Run from the repository root:
 *
 *     node bench/notes/counts.ts
 *
 * Prints the tables README.md shows (rows per inbox, per language and label, per kind, waves, profiles) and every
 * flaw found: an id without its label, a wave of fewer than three, a sender twice in one inbox. Ends with 1 if any.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Answer = 'yes' | 'no' | 'unclear';

interface Row {
  readonly id: string;
  readonly lang?: string;
  readonly from: { readonly name: string };
  readonly note: string;
  readonly channel: string;
}

interface Label {
  readonly id: string;
  readonly kind: string;
  readonly real: Answer;
  readonly personal: Answer;
  readonly pitch: Answer;
  readonly list: Answer;
  readonly advice: string;
  readonly sincereNewcomer: boolean;
  readonly oddButTrue: boolean;
  readonly flags: Readonly<Record<string, boolean | string | null>>;
}

interface Labelled {
  readonly inbox: string;
  readonly split: string;
  readonly row: Row;
  readonly label: Label;
}

/** Kinds in which nobody sells, collects or deceives. An honest vendor sells, and says so: counted apart. */
const GENUINE = new Set([
  'former-colleague',
  'met-at-event',
  'reader',
  'student',
  'newcomer',
  'terse-friend',
  'recruiter-honest',
  'class-wave',
  'reply-sincere',
]);
/** Fewer notes of one wording than this are a coincidence, not a wave (the smallest wave the set was written with). */
const SMALLEST_WAVE = 3;

function readLines<T>(name: string): readonly T[] {
  const text = readFileSync(join(import.meta.dirname, name), 'utf8').trim();
  return text.split('\n').map((line) => JSON.parse(line) as T);
}

/** The rows of one inbox beside their labels; a row without a label is reported in `flaws` and left out. */
function readInbox(inbox: string, split: string, flaws: string[]): readonly Labelled[] {
  const labels = new Map(readLines<Label>(`labels-${inbox}.jsonl`).map((label) => [label.id, label]));
  const rows = readLines<Row>(`inbox-${inbox}.jsonl`);
  if (rows.length !== labels.size) flaws.push(`inbox ${inbox}: ${rows.length} rows, ${labels.size} labels`);
  const senders = new Set(rows.map((row) => row.from.name));
  if (senders.size !== rows.length) flaws.push(`inbox ${inbox}: a sender stands twice`);
  return rows.flatMap((row) => {
    const label = labels.get(row.id);
    if (!label) flaws.push(`${row.id} has no label`);
    return label ? [{ inbox, split, row, label }] : [];
  });
}

function isGenuine({ label }: Labelled): boolean {
  return GENUINE.has(label.kind) || (label.kind === 'first-message' && label.pitch === 'no');
}

type Column = readonly [title: string, holds: (one: Labelled) => boolean];

const COLUMNS: readonly Column[] = [
  ['rows', () => true],
  ['genuine', isGenuine],
  ['personal yes', ({ label }) => label.personal === 'yes'],
  ['pitch yes', ({ label }) => label.pitch === 'yes'],
  ['pitch no', ({ label }) => label.pitch === 'no'],
  ['list yes', ({ label }) => label.list === 'yes'],
  ['welcome', ({ label }) => label.advice === 'welcome'],
  ['ask-first', ({ label }) => label.advice === 'ask-first'],
  ['set-aside', ({ label }) => label.advice === 'set-aside'],
  ['rest', ({ label }) => label.advice === 'rest'],
];

/** One Markdown table: a line per value of `keyOf`, largest first, and the sum. */
function printTable(title: string, all: readonly Labelled[], keyOf: (one: Labelled) => string): void {
  const groups = Map.groupBy(all, keyOf);
  const line = (name: string, rows: readonly Labelled[]) =>
    `| ${[name, ...COLUMNS.map(([, holds]) => rows.filter(holds).length)].join(' | ')} |`;
  const sorted = [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  console.log(`| ${[title, ...COLUMNS.map(([name]) => name)].join(' | ')} |`);
  console.log(`|---|${'---:|'.repeat(COLUMNS.length)}`);
  for (const [name, rows] of sorted) console.log(line(name, rows));
  console.log(`${line('all', all)}\n`);
}

/** Flags and profile marks, with how many of each stand in inboxes to learn from and in inboxes to measure. */
function printMarks(all: readonly Labelled[]): void {
  const names = Object.keys(all[0]?.label.flags ?? {}).filter((name) => name !== 'wave');
  const marks: readonly Column[] = [
    ...names.map((name): Column => [name, ({ label }) => label.flags[name] === true]),
    ['sincere newcomer', ({ label }) => label.sincereNewcomer],
    ['odd but true profile', ({ label }) => label.oddButTrue],
    ['in a wave', ({ label }) => label.flags.wave !== null],
  ];
  console.log('| mark | train | test |\n|---|---:|---:|');
  for (const [name, holds] of marks) {
    const inSplit = (split: string) => all.filter((one) => one.split === split && holds(one)).length;
    console.log(`| ${name} | ${inSplit('train')} | ${inSplit('test')} |`);
  }
}

function checkWaves(all: readonly Labelled[], flaws: string[]): void {
  const waves = Map.groupBy(all, ({ label }) => label.flags.wave);
  waves.delete(null);
  for (const [wave, rows] of waves) {
    if (rows.length < SMALLEST_WAVE) flaws.push(`wave ${wave} has only ${rows.length} notes`);
  }
  console.log(`\n${waves.size} waves, of ${[...waves.values()].map((rows) => rows.length).join(', ')} notes`);
}

const flaws: string[] = [];
const { train, test } = JSON.parse(readFileSync(join(import.meta.dirname, 'split.json'), 'utf8')) as Record<
  'train' | 'test',
  string[]
>;
const all = Object.entries({ train, test }).flatMap(([split, inboxes]) =>
  inboxes.flatMap((inbox) => readInbox(inbox, split, flaws)),
);
printTable('inbox', all, ({ inbox, split }) => `${inbox} (${split})`);
printTable('language', all, ({ row }) => row.lang ?? 'blank note');
printTable('kind', all, ({ label }) => label.kind);
printTable('channel', all, ({ row }) => row.channel);
printMarks(all);
checkWaves(all, flaws);
for (const flaw of flaws) console.error(flaw);
process.exitCode = flaws.length > 0 ? 1 : 0;
