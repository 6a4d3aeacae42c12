/**
 * `npm run bench`: Kith beside a peer or a limit, both measured in the same run, written to docs/bench.md.
 * Inputs and peers come from ../shared/bench (seeded); without that folder there is nothing to measure against, and it says so.
 * CPU seconds are user + system of the whole process tree; compare only within one run.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { growth } from './growth.ts';
import { identityRows } from './identity-rows.ts';
import { mailbox } from './mailbox.ts';
import { type Cost, has, inFreshHome, inputs, kith, machine, node, type Row, root, run, shared } from './measuring.ts';
import { pages } from './pages.ts';
import { paint } from './paint.ts';

if (!existsSync(shared)) {
  console.log('bench: skipped, ../shared/bench is not there, so there are no inputs and no peers.');
  process.exit(0);
}
mkdirSync(inputs, { recursive: true });
execFileSync(node, [join(root, 'scripts', 'ready.mjs'), 'build'], { stdio: 'inherit' });

const ROWS: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  linkedin,
  mail,
  start: async () => [await coldStart()],
  page: pages,
  paint,
  identity: identityRows,
  relationships: async () => relationships(),
  notes: async () => [notes()],
};
for (const [name, measure] of Object.entries({ growth, mailbox })) {
  if (!process.argv.includes(name)) continue;
  await measure();
  process.exit(0);
}
/** `npm run bench -- page start`: some rows only, printed and not written down. */
const wanted = process.argv.slice(2).filter((name) => name in ROWS);
const rows: Row[] = [];
for (const name of wanted.length > 0 ? wanted : Object.keys(ROWS)) rows.push(...(await ROWS[name]!()));
const table = [
  '| what | Kith | beside | ratio | goal |',
  '|---|---|---|---|---|',
  ...rows.map((row) => `| ${row.what} | ${row.kith} | ${row.peer} | ${row.ratio} | ${row.goal} |`),
].join('\n');
console.log(table);
if (wanted.length > 0) process.exit(0);
writeFileSync(
  join(root, 'docs', 'bench.md'),
  `# Kith beside peers and limits\n\nMade by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)} (${machine()}). Both columns of a row were measured in the same run; a ratio below about 1.3 says nothing. What bounds each figure, and how it grows with what it is given: [bench-growth.md](bench-growth.md). The mailbox of 100,000 mails that the goals name, beside mu and notmuch: [bench-mailbox.md](bench-mailbox.md).\n\n${table}\n`,
);

async function linkedin(): Promise<Row[]> {
  const folder = join(inputs, 'linkedin');
  if (!existsSync(join(folder, 'linkedin.zip'))) run(node, [join(shared, 'gen', 'gen-linkedin.mjs'), folder]);
  const zip = join(folder, 'linkedin.zip');
  const limit = await best(3, () => run(node, [join(shared, 'linkedin-node.mjs'), 'scan', zip]));
  const ours = await best(3, () => inFreshHome((home) => run(node, [kith, 'import', zip, '--home', home])));
  const what = 'LinkedIn zip, 30,000 connections and 200,000 messages: read, sorted, stored, searchable';
  const beside = (peer: string, { cpu }: Cost, goal: string): Row => ({
    what,
    kith: `${seconds(ours)}, ${ours.megabytes} MB`,
    peer: `${peer}: ${cpu.toFixed(2)} CPU-s`,
    ratio: `${(ours.cpu / cpu).toFixed(1)} × its CPU`,
    goal,
  });
  const rows = [beside('plain JavaScript inflate and scan of messages.csv', limit, '≤ 4 ×, later 3 ×')];
  if (has('python3')) {
    const python = await best(2, () => run('python3', [join(shared, 'linkedin.py'), zip]));
    rows.push(beside('Python’s zipfile and csv, which read messages.csv and keep nothing', python, '≤ 1 ×'));
  }
  return rows;
}

async function mail(): Promise<Row[]> {
  const folder = join(inputs, 'mail');
  if (!existsSync(join(folder, 'mail.mbox')))
    run(node, [join(shared, 'gen', 'gen-mail.mjs'), folder, '20000', '', '7']);
  const mbox = join(folder, 'mail.mbox');
  const count = 20_000;
  const ours = await best(2, () => inFreshHome((home) => run(node, [kith, 'import', mbox, '--home', home])));
  const rate = count / ours.cpu;
  const made: Row[] = [];
  const limit = await best(2, () => run(node, [join(shared, 'mail-node.mjs'), 'headers', mbox]));
  made.push({
    what: '20,000 generated mails: people recognised, letters indexed, relationships ready',
    kith: `${Math.round(rate)} mails/CPU-s, ${ours.megabytes} MB`,
    peer: `plain JavaScript header scan: ${Math.round(count / limit.cpu)} mails/CPU-s`,
    ratio: `${(rate / (count / limit.cpu)).toFixed(2)} × its rate`,
    goal: '—',
  });
  if (has('mu')) {
    const index = mkdtempSync(join(tmpdir(), 'kith-mu-'));
    run('mu', ['init', `--muhome=${index}`, `--maildir=${join(folder, 'Maildir')}`, '--my-address=pat@kith.example']);
    const mu = run('mu', ['index', `--muhome=${index}`, '--quiet']);
    rmSync(index, { recursive: true, force: true });
    made.push({
      what: 'the same beside mu',
      kith: `${Math.round(rate)} mails/CPU-s`,
      peer: `mu index: ${Math.round(count / mu.cpu)} mails/CPU-s, ${mu.megabytes} MB`,
      ratio: `${(rate / (count / mu.cpu)).toFixed(1)} × its rate`,
      goal: '≥ 3 ×',
    });
  }
  return made;
}

async function coldStart(): Promise<Row> {
  const bare = await best(3, () => repeated(`"${node}" -e 0`));
  const ours = await best(3, () => repeated(`"${node}" "${kith}" where`));
  return {
    what: 'a command’s cold start (`kith where`)',
    kith: `${Math.round(ours.cpu * 1000)} ms CPU`,
    peer: `node -e 0: ${Math.round(bare.cpu * 1000)} ms CPU`,
    ratio: `${(ours.cpu / bare.cpu).toFixed(1)} × its CPU`,
    goal: '≤ 4 ×',
  };
}

/** Notes of the desk a CPU second, with reasons and prepared answers, beside bogofilter on the same words, which says spam or not. */
function notes(): Row {
  const said = execFileSync(node, [join(root, 'bench', 'notes', 'speed.ts')], { encoding: 'utf8' });
  const perSecond = (who: string) => Number(new RegExp(`^${who}: (\\d+)`, 'm').exec(said)?.[1] ?? Number.NaN);
  const [own, peer] = [perSecond('kith, inbox by inbox'), perSecond('bogofilter')];
  const isThere = Number.isFinite(peer);
  return {
    what: 'an invitation judged, with reasons and an answer to start from',
    kith: `${own} a CPU second`,
    peer: isThere ? `${peer} a CPU second (bogofilter, spam or not)` : 'bogofilter is not installed here',
    ratio: isThere ? `${(own / peer).toFixed(2)} × as fast` : '–',
    goal: '8000 a CPU second',
  };
}

function relationships(): Row[] {
  const told = execFileSync(node, [join(root, 'bench', 'relationships.ts')], { encoding: 'utf8' });
  const { plainCpu, kithCpu, oneByOne } = JSON.parse(told) as { plainCpu: number; kithCpu: number; oneByOne: string };
  const duck = duckdb();
  const beside = (peer: string, cpu: number, goal: string): Row => ({
    what: 'relationship states of 100,000 people from 10,000,000 interactions in memory; one new interaction',
    kith: `${kithCpu.toFixed(2)} CPU-s; ${oneByOne}`,
    peer: `${peer}: ${cpu.toFixed(2)} CPU-s`,
    ratio: `${(kithCpu / cpu).toFixed(1)} × its CPU`,
    goal,
  });
  return [
    beside('plain typed-array loop of counts and one decayed sum', plainCpu, '—; 50 µs'),
    ...(duck === null
      ? []
      : [beside('DuckDB’s aggregate of counts and one decayed sum over a table in memory', duck, '≤ 1 ×')]),
  ];
}

/** CPU seconds of DuckDB's aggregate over the same interactions, the least of three; null where it is not installed. */
function duckdb(): number | null {
  const csv = join(inputs, 'messages-10m.csv');
  if (!existsSync(csv)) run(node, [join(shared, 'gen', 'gen-messages.mjs'), csv]);
  try {
    const told = execFileSync(node, [join(shared, 'agg-duck.mjs'), csv], { encoding: 'utf8', stdio: 'pipe' });
    const { q } = JSON.parse(told) as { q: readonly { readonly cpu: number }[] };
    return Math.min(...q.map(({ cpu }) => cpu));
  } catch {
    console.error('bench: DuckDB is not installed where the peers are (../shared/bench/setup.sh), so it is left out.');
    return null;
  }
}

/** GNU time tells hundredths of a second, so a short command is run many times. */
function repeated(command: string): Cost {
  const times = 20;
  const cost = run('sh', ['-c', `for i in $(seq ${times}); do ${command}; done`]);
  return { ...cost, cpu: cost.cpu / times };
}

async function best(times: number, work: () => Cost | Promise<Cost>): Promise<Cost> {
  let least = await work();
  for (let i = 1; i < times; i++) {
    const cost = await work();
    if (cost.cpu < least.cpu) least = cost;
  }
  return least;
}

function seconds(cost: Cost): string {
  return `${cost.cpu.toFixed(2)} CPU-s`;
}
