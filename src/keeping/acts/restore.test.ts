import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { Refusal } from '../../basics/result.ts';
import { sayOwn } from '../../sorting/acts/decide.ts';
import { openZip, type Zip } from '../../sources/zip.ts';
import { ANA, lifePaths, MIA, mbox } from '../../store/files-for-tests.ts';
import { bring, dumpOf, freshFolder, NOW, sqliteHomes, whoIs, written } from '../../store/homes-for-tests.ts';
import { keepers } from '../../store/store.ts';
import { exportHome, exportStream } from './export.ts';
import { restoreHome } from './restore.ts';
import { NUMBERS } from './rows.ts';

const homes = sqliteHomes();

/** The files of an export, by name. */
async function exported(): Promise<Map<string, string>> {
  const home = await homes.open();
  await bring(home, lifePaths());
  const file = join(freshFolder(), 'a.zip');
  await exportHome(home, file, NOW);
  const zip: Zip = await openZip(file);
  const texts = new Map<string, string>();
  for (const entry of zip.entries) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of zip.open(entry)) chunks.push(Uint8Array.from(chunk));
    texts.set(entry.path, Buffer.concat(chunks).toString('utf8'));
  }
  await zip.close();
  return texts;
}

async function zipped(texts: ReadonlyMap<string, string>): Promise<string> {
  const zip = new ZipFile();
  for (const [path, text] of texts) zip.addBuffer(Buffer.from(text), path);
  zip.end();
  const file = join(freshFolder(), 'made.zip');
  await pipeline(zip.outputStream, createWriteStream(file));
  return file;
}

const HANDLES = 'kith/handle.jsonl';

test.each<[string, (texts: Map<string, string>) => void]>([
  ['names a column that is none', (texts) => texts.set(HANDLES, '{"id":1,"frob":2}\n')],
  [
    'names a column that is a statement',
    (texts) => texts.set(HANDLES, '{"id":1,"kind) values (1); drop table run; --":2}\n'),
  ],
  ['leaves out what must be there', (texts) => texts.set(HANDLES, '{"id":1,"kind":"email"}\n')],
  ['holds a row that is no row', (texts) => texts.set(HANDLES, '[1,2]\n"x"\nnull\n')],
  [
    'holds a value that is no value',
    (texts) => texts.set(HANDLES, '{"id":1,"kind":{"a":1},"value":"x","person_id":1}\n'),
  ],
  ['holds half a line', (texts) => texts.set(HANDLES, texts.get(HANDLES)!.slice(0, -20))],
  [
    'holds facts that are no JSON',
    (texts) => texts.set('kith/card.jsonl', texts.get('kith/card.jsonl')!.replaceAll('"facts":"[', '"facts":"[[[')),
  ],
  [
    'holds a moment that is none',
    (texts) =>
      texts.set('kith/interaction.jsonl', texts.get('kith/interaction.jsonl')!.replace(/"at":\d+/, '"at":-1e300')),
  ],
  [
    'holds words where numbers stand',
    (texts) =>
      texts.set('kith/run.jsonl', texts.get('kith/run.jsonl')!.replace(/"started_at":\d+/, '"started_at":"[]"')),
  ],
  [
    'holds names that are none',
    (texts) =>
      texts.set('kith/card.jsonl', texts.get('kith/card.jsonl')!.replace(/"names":"\[[^\]]*/, '"names":"[[[]]')),
  ],
  [
    'gives rows to another owner',
    (texts) => texts.set(HANDLES, texts.get(HANDLES)!.replaceAll('{"id"', '{"owner_id":2,"id"')),
  ],
  [
    'holds a decision that decides nothing',
    (texts) =>
      texts.set(
        'kith/decision.jsonl',
        '{"id":1,"sort":"shelved","a":"email:a@b.example","b":"reply","value":"","at":1}\n',
      ),
  ],
  ['lacks a table', (texts) => texts.delete('kith/interaction.jsonl')],
  ['has no manifest', (texts) => texts.delete('kith/manifest.json')],
  ['has a manifest that is no JSON', (texts) => texts.set('kith/manifest.json', '{')],
  ['has a manifest that is null', (texts) => texts.set('kith/manifest.json', 'null')],
  ['was written by a later Kith', (texts) => texts.set('kith/manifest.json', '{"kith":"export","version":2}')],
])('an export that %s is refused in a sentence, and the home stays empty', async (_, damage) => {
  const texts = await exported();
  damage(texts);
  const home = await homes.open();
  const answer = await restoreHome(home, await zipped(texts), NOW);
  expect(answer).toBeInstanceOf(Refusal);
  expect((answer as Refusal).sentence).toMatch(/^[A-Z].*\.$/);
  expect(await keepers.isEmpty(home.db, home.owner)).toBe(true);
  expect(await dumpOf(home)).toBe('');
  expect((await bring(home, lifePaths())).state).toBe('done');
});

test('an import that found nothing to read does not stand in the way, a word of the owner’s does', async () => {
  const file = await zipped(await exported());
  const [mistyped, said] = [await homes.open(), await homes.open()];
  await bring(mistyped, [join(freshFolder(), 'mistyped.mbox')]);
  expect(await restoreHome(mistyped, file, NOW)).toEqual({ restored: true });
  await sayOwn(said, 'mia@old.example', true, NOW);
  expect(await restoreHome(said, file, NOW)).toBeInstanceOf(Refusal);
});

test.each(['none.zip', '.', 'text.txt'])('%s is no export: it is refused in a sentence that names it', async (name) => {
  const folder = written({ 'text.txt': 'not a zip' });
  const answer = await restoreHome(await homes.open(), join(folder, name), NOW);
  expect((answer as Refusal).sentence).toContain(join(folder, name));
});

test('an export from before there was a notebook comes back whole', async () => {
  const texts = await exported();
  texts.delete('kith/leaf.jsonl');
  texts.delete('kith/leaf_person.jsonl');
  const home = await homes.open();
  expect(await restoreHome(home, await zipped(texts), NOW)).toEqual({ restored: true });
  expect((await whoIs(home, ANA)).names.length).toBeGreaterThan(0);
});

test('an export is open: its mailbox, cards and calendar are read by the same door as any', async () => {
  const texts = await exported();
  const folder = written(
    Object.fromEntries(['mail.mbox', 'people.vcf', 'calendar.ics'].map((name) => [name, texts.get(name)!])),
  );
  const home = await homes.open();
  const own = { from: MIA, to: ANA, at: '2019-01-01T08:00:00Z', id: 'own', headers: ['X-Gmail-Labels: Sent'] };
  await bring(home, [written({ 'own.mbox': mbox(own) })]);
  const report = await bring(home, [folder]);
  expect(report.files.map((file) => [file.state, file.failed])).toEqual(report.files.map(() => ['done', 0]));
  const ana = await whoIs(home, 'ana@silva.example');
  expect(ana.counts).toMatchObject({ fromMe: 3, fromThem: 1, meetings: 1 });
  expect(ana.handles).toEqual(expect.arrayContaining(['+494315550101', 'https://www.linkedin.com/in/ana-silva']));
  expect((await whoIs(home, 'bo@berg.example')).facts.map((fact) => fact.value)).toContain('sails on Sundays');
});

test('an export to a place that is none is refused and leaves no half file', async () => {
  const home = await homes.open();
  const folder = freshFolder();
  expect(await exportHome(home, join(folder, 'no/such/a.zip'), NOW)).toBeInstanceOf(Refusal);
  expect(await exportHome(home, folder, NOW)).toBeInstanceOf(Refusal);
});

test('an export that is broken off reads the home no further, so that the home may be closed', async () => {
  for (let chunks = 0; chunks < 8; chunks += 1) {
    const home = await homes.open();
    await bring(home, [written({ 'own.mbox': mbox({ from: MIA, to: ANA, at: '2019-01-01T08:00:00Z', id: 'own' }) })]);
    const zip = exportStream(home, NOW);
    const read = zip[Symbol.asyncIterator]();
    for (let i = 0; i < chunks; i += 1) await read.next();
    zip.destroy();
    await home.db.close();
    // What still reads then fails outside of every promise, and the runner reports it.
    await new Promise((done) => setTimeout(done, 20));
    expect(zip.errored).toBe(null);
  }
});

test('the columns that must hold numbers are those the tables say', async () => {
  const { db } = await homes.open();
  for (const { table } of keepers.KEPT_TABLES) {
    const columns = await db.all<{ name: string; type: string }>(`pragma table_info(${table})`, []);
    const numbers = columns
      .filter(({ name, type }) => name !== 'owner_id' && type === 'bigint')
      .map(({ name }) => name);
    expect([table, NUMBERS[table]]).toEqual([table, numbers.join(' ')]);
  }
});

test('an export of a database that fails in the middle fails, and ends nothing else', async () => {
  const home = await homes.open();
  await bring(home, lifePaths());
  const failing = new Proxy(home.db, {
    get: (db, name) =>
      name === 'all'
        ? (sql: string, values: never) =>
            sql.includes('from card ') ? Promise.reject(new Error('disk')) : db.all(sql, values)
        : Reflect.get(db, name).bind(db),
  });
  await expect(exportHome({ ...home, db: failing }, join(freshFolder(), 'a.zip'), NOW)).rejects.toThrow('disk');
  expect(await dumpOf(home)).not.toBe('');
});
