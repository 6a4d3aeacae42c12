/**
 * How what Kith costs grows with what it is given: `npm run bench -- growth`, written to docs/bench-growth.md. Each size is imported
 * into an empty home; CPU seconds are user + system of the whole process tree. The largest sizes take about twenty minutes together.
 */

import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cost, inFreshHome, inputs, kith, machine, node, root, run, shared } from './measuring.ts';
import { pageCosts } from './pages.ts';

/** Mails of one run of the generator; larger mailboxes are several of them, each with people of its own. */
const MAILS_AT_ONCE = 100_000;
/** Messages for each connection, as in the archive of 30,000 and 200,000. */
const MESSAGES_EACH = 200_000 / 30_000;

const SIZES = [1000, 10_000, 100_000, 1_000_000];

interface Grown {
  readonly what: string;
  readonly unit: string;
  readonly bound: string;
  readonly sizes: readonly number[];
  readonly measure: (size: number) => Promise<string>;
}

const GROWN: readonly Grown[] = [
  {
    what: 'mail: an mbox read, people recognised, letters indexed',
    unit: 'mails',
    bound:
      'Reading headers and texts, and the index of words; memory is that of one batch and of everybody met. Nothing is read twice.',
    sizes: SIZES,
    measure: async (size) =>
      perItem(size, await inFreshHome((home) => run(node, [kith, 'import', mailbox(size), '--home', home]))),
  },
  {
    what: 'LinkedIn: connections, and 6.7 messages for each',
    unit: 'connections and messages',
    bound:
      'A row for each fact in SQLite, its two indexes and the index of words ([bench-linkedin.md](bench-linkedin.md)).',
    sizes: SIZES.slice(0, 3),
    measure: async (size) => {
      const items = size + Math.round(size * MESSAGES_EACH);
      return perItem(items, await inFreshHome((home) => run(node, [kith, 'import', archive(size), '--home', home])));
    },
  },
  {
    what: 'who is who: generated records joined, doubles proposed',
    unit: 'records',
    bound:
      'Pairs that share a block; common names make blocks grow a little faster than the records ([bench-identity.md](bench-identity.md)).',
    sizes: SIZES,
    measure: async (size) => {
      const args = ['--max-old-space-size=7000', join(root, 'bench', 'identity', 'records.ts'), people(size)];
      const { cpu, megabytes } = JSON.parse(execFileSync(node, args, { encoding: 'utf8' })) as Cost;
      return perItem(size, { cpu, megabytes });
    },
  },
  {
    what: 'pages of a home with so many connections (first look at a person; the same again; a search as one types)',
    unit: 'connections',
    bound: 'A first look: a dozen point queries, judging and markup. A search: the names and companies that begin so.',
    sizes: SIZES.slice(0, 3),
    measure: async (size) => {
      const { first, again, typed } = await pageCosts(archive(size));
      return `${first.toFixed(2)} ms; ${again.toFixed(2)} ms; ${typed.toFixed(2)} ms`;
    },
  },
];

/** Measures every size and writes docs/bench-growth.md. */
export async function growth(): Promise<void> {
  const lines = [
    '| what | of what | 1,000 | 10,000 | 100,000 | 1,000,000 | what bounds it |',
    '|---|---|---|---|---|---|---|',
  ];
  for (const { what, unit, bound, sizes, measure } of GROWN) {
    const cells: string[] = [];
    for (const size of sizes) {
      cells.push(await measure(size));
      console.log(`${what}, ${size}: ${cells.at(-1)}`);
    }
    while (cells.length < SIZES.length) cells.push('–');
    lines.push(`| ${what} | ${unit} | ${cells.join(' | ')} | ${bound} |`);
  }
  const head = `# How it grows\n\nMade by \`npm run bench -- growth\` on ${new Date().toISOString().slice(0, 10)} (${machine()}): CPU of one item, and the most memory held; pages: CPU of the server for one request. Starting the program is in it, so small sizes look dear.\n`;
  writeFileSync(join(root, 'docs', 'bench-growth.md'), `${head}\n${lines.join('\n')}\n`);
}

function perItem(items: number, { cpu, megabytes }: Cost): string {
  return `${Math.round((cpu / items) * 1e6)} µs, ${megabytes} MB`;
}

function mailbox(mails: number): string {
  const folder = join(inputs, `mail-${mails}`);
  const mbox = join(folder, 'mail.mbox');
  if (existsSync(mbox)) return mbox;
  mkdirSync(folder, { recursive: true });
  for (let made = 0; made < mails; made += MAILS_AT_ONCE) {
    const part = join(folder, 'part');
    run(node, [
      join(shared, 'gen', 'gen-mail.mjs'),
      part,
      String(Math.min(mails, MAILS_AT_ONCE)),
      '',
      String(11 + made),
    ]);
    appendFileSync(mbox, readFileSync(join(part, 'mail.mbox')));
    rmSync(part, { recursive: true });
  }
  return mbox;
}

function archive(connections: number): string {
  const folder = join(inputs, `linkedin-${connections}`);
  const zip = join(folder, 'linkedin.zip');
  const messages = String(Math.round(connections * MESSAGES_EACH));
  if (!existsSync(zip)) run(node, [join(shared, 'gen', 'gen-linkedin.mjs'), folder, String(connections), messages]);
  return zip;
}

function people(records: number): string {
  const file = join(inputs, `people-${records}.csv`);
  if (!existsSync(file)) run(node, [join(shared, 'gen', 'gen-people.mjs'), file, String(records)]);
  return file;
}
