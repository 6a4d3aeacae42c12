/**
 * What importing the bench's LinkedIn archive cannot cost less than, step by step, as long as each fact is a row: every step
 * alone, warm, on values of the same number and size, with nothing around it. Prints a table; docs/bench-linkedin.md explains it.
 * `node --import tsx bench/linkedin-floor.ts [ZIP]`, from the root of the checkout. CPU seconds, user + system.
 */

import { hash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import type { Column, Database } from '../src/store/database.ts';
import { migrate } from '../src/store/migrate.ts';
import { openSqlite } from '../src/store/sqlite.ts';

const MESSAGES = 200_000;
const INTERACTIONS = 235_000;
const CONNECTIONS = 30_000;
const HANDLES = 58_000;
/** Rows of one transaction, as an import writes them; columns are given a thousand rows at a time. */
const IN_ONE = 20_000;
const AT_ONCE = 1000;
const OWNER = 1;

const zip = process.argv[2] ?? join(process.env.KITH_BENCH ?? join(tmpdir(), 'kith-bench'), 'linkedin', 'linkedin.zip');
const csv = messagesOf(zip);
const texts = textsOf(csv);
const steps: [what: string, cpu: number][] = [];

cost('inflate messages.csv', () => messagesOf(zip));
cost('find its cells (the plain scan without inflating)', () => scan(csv));
cost('200,000 keys: SHA-256 of 60 characters', () => {
  for (let i = 0; i < MESSAGES; i++)
    hash('sha256', `linkedin:message:2-${i}==:2009-01-01 00:17:07:${i * 77}`, 'base64url');
});
const number = (_: number, i: number) => i;
await table('235,000 interactions with text, two indexes', 'interaction', INTERACTIONS, (i) => ({
  id: i + 1,
  key: `${(1_230_000_000_000 + i * 1000).toString(36)}${hash('md5', String(i), 'base64url').slice(0, 16)}`,
  digest: (i * 2_654_435_761 * 7919) % 2 ** 53,
  at: 1_230_000_000_000 + i * 1000,
  parties: `${(i % 27_850) + 2}f 1t`,
  text: i < MESSAGES ? (texts[i % texts.length] ?? '') : null,
  record: i,
  ...constants('main 1 rank 0 cancelled 0 run_id 1 file_id 3'),
  ...{ channel: 'linkedin', kind: 'message', manner: 'personal', precision: 'second' },
}));
await table('235,000 timeline rows', 'timeline', INTERACTIONS, (i) => ({
  handle_id: Math.floor(i / 7),
  at: 1_230_000_000_000 + i * 1000,
  interaction_id: i,
  ...{ way: i % 2 ? 'me' : 'them', channel: 'linkedin', kind: 'message', manner: 'personal', company: 1 },
}));
await table('58,000 handles', 'handle', HANDLES, (i) => ({
  id: i,
  kind: 'linkedin',
  value: `wolfgang-kumar-${i.toString(36)}`,
  person_id: i,
}));
await table('30,000 cards', 'card', CONNECTIONS, (i) => ({
  id: i,
  key: hash('md5', String(i), 'base64url').slice(0, 16),
  ...{
    digest: i * 7919,
    source: 'linkedin',
    entry: `wolfgang-kumar-${i}`,
    made: 'collected',
    names: '["Wolfgang Kumar"]',
  },
  ...{
    handles: `["linkedin:wolfgang-kumar-${i}","email:wolfgang.kumar${i}@mail.example"]`,
    person_id: i,
    run_id: 1,
    file_id: 1,
  },
  facts:
    '[{"kind":"company","value":"Acme Consulting"},{"kind":"position","value":"Engineer"},{"kind":"connected","value":"2019-02-03"}]',
  record: i,
}));
await table('30,000 people', 'person', CONNECTIONS, (i) => ({
  ...{
    id: i,
    name: `Wolfgang Kumar${i}`,
    sort_name: `kumar${i} wolfgang`,
    kind: 'known',
    rule: 'two-way',
    first_at: i,
    last_at: i * 2,
  },
  ...{ sentence: 'You wrote to each other.', line: 'Engineer, Acme Consulting', circles: '[]' },
  counts:
    '[{"fromMe":3,"fromThem":4,"exchangesStartedByMe":2,"exchangesStartedByThem":3,"answeredByMe":1,"answeredByThem":2,"meetings":0},86400000,null,17,0,null]',
  years: '[[8049,1,2,0],[8050,1,0,0],[8051,1,2,0]]',
}));
await words('words of 200,000 messages', texts, MESSAGES);

const least = steps.reduce((sum, [, cpu]) => sum + cpu, 0);
const plain = (steps[0]?.[1] ?? 0) + (steps[1]?.[1] ?? 0);
console.log(
  ['| step | CPU-s | × the plain scan |', '|---|---|---|']
    .concat(
      [...steps, ['together', least] as const].map(
        ([what, cpu]) => `| ${what} | ${cpu.toFixed(2)} | ${(cpu / plain).toFixed(1)} |`,
      ),
    )
    .join('\n'),
);

function constants(pairs: string): Record<string, number> {
  const parts = pairs.split(' ');
  return Object.fromEntries(parts.flatMap((name, i) => (i % 2 ? [] : [[name, Number(parts[i + 1])]])));
}

/** The least of three. */
function cost(what: string, work: () => unknown): void {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1e6);
  }
  steps.push([what, least]);
}

async function table(
  what: string,
  name: string,
  count: number,
  row: (i: number) => Record<string, string | number | null>,
) {
  const rows = Array.from({ length: count }, number).map(row);
  const names = Object.keys(rows[0] ?? {});
  const batches = Array.from({ length: Math.ceil(count / AT_ONCE) }, (_, b) => {
    const some = rows.slice(b * AT_ONCE, (b + 1) * AT_ONCE);
    const columns = Object.fromEntries(names.map((one) => [one, some.map((r) => r[one] ?? null)]));
    return { count: some.length, columns: { owner_id: OWNER, ...columns } as Record<string, Column> };
  });
  await inDatabase(what, async (db) => {
    for (let from = 0; from < batches.length; from += IN_ONE / AT_ONCE) {
      await db.transaction(async (tx) => {
        for (const batch of batches.slice(from, from + IN_ONE / AT_ONCE))
          await tx.insertColumns(name, batch.count, batch.columns);
      });
    }
  });
}

/** As an import does it: the texts go from their table to the index without passing through JavaScript. */
async function words(what: string, all: readonly string[], count: number) {
  const fill = async (db: Database) => {
    for (let from = 0; from < count; from += AT_ONCE) {
      const ids = Array.from({ length: AT_ONCE }, (_, i) => from + i + 1);
      await db.insertColumns('interaction', AT_ONCE, {
        owner_id: OWNER,
        id: ids,
        key: ids.map(String),
        text: ids.map((id) => all[id % all.length] ?? ''),
        ...constants('digest 1 main 1 rank 0 cancelled 0 run_id 1 file_id 3 record 1 at 1'),
        ...{ parties: '1f', channel: 'linkedin', kind: 'message', manner: 'personal', precision: 'second' },
      });
    }
  };
  await inDatabase(
    what,
    async (db) => {
      for (let from = 1; from <= count; from += IN_ONE)
        await db.transaction((tx) => tx.addInteractionTexts(OWNER, from, from + IN_ONE - 1));
    },
    fill,
  );
}

async function inDatabase(
  what: string,
  work: (db: Database) => Promise<void>,
  fill: (db: Database) => Promise<void> = async () => {},
): Promise<void> {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const folder = mkdtempSync(join(tmpdir(), 'kith-floor-'));
    const db = openSqlite(join(folder, 'kith.db'));
    await migrate(db);
    await fill(db);
    const before = process.cpuUsage();
    await work(db);
    const { user, system } = process.cpuUsage(before);
    await db.close();
    rmSync(folder, { recursive: true, force: true });
    least = Math.min(least, (user + system) / 1e6);
  }
  steps.push([what, least]);
}

/** Bytes of messages.csv, by the central directory (PKWARE APPNOTE 4.3.12). */
function messagesOf(path: string): Buffer {
  const bytes = readFileSync(path);
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    if (bytes.toString('utf8', at + 46, at + 46 + name) === 'messages.csv') return inflateRawSync(packed);
    at += 46 + name + extra + comment;
  }
  throw new Error('This archive holds no messages.csv.');
}

function scan(bytes: Buffer): number {
  let cells = 0;
  for (let at = 0; at < bytes.length; cells++) {
    if (bytes[at] === 34) {
      at = bytes.indexOf(34, at + 1);
      while (bytes[at + 1] === 34) at = bytes.indexOf(34, at + 2);
      at++;
    } else while (at < bytes.length && bytes[at] !== 44 && bytes[at] !== 10) at++;
    at++;
  }
  return cells;
}

function textsOf(bytes: Buffer): string[] {
  return Array.from(bytes.toString('latin1').matchAll(/UTC,,(?:"((?:[^"]|"")*)"|([^,]*)),INBOX/g), (found) =>
    Buffer.from(found[1] ?? found[2] ?? '').toString(),
  );
}
