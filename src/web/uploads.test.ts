import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startImport, workImport } from '../sources/acts/import.ts';
import { freshFolder, sqliteHomes, written } from '../store/homes-for-tests.ts';
import { ledger } from '../store/store.ts';
import { dropOldUploads, dropUpload, receiveFile, safeParts, takeGathered } from './uploads.ts';

const NAMES = [
  '../../etc/passwd',
  '..\\..\\windows\\system32\\x',
  '/etc/cron.d/x',
  'C:\\autoexec.bat',
  '....//....//x',
  './.././x',
  '..',
  '.',
  '',
  '/',
  '\u0000',
  'a\u0000b.csv',
  '~/.ssh/authorized_keys',
  'con:stream',
  'ordner/Übersicht 2024.csv',
  'x'.repeat(5000),
  'd/'.repeat(500),
  '连絡'.repeat(150),
  `${'連絡人'.repeat(60)}/`.repeat(24),
  `a${'😀'.repeat(90)}.vcf`,
];

const body = (text: string) => new Blob([text]).stream();

test.each(NAMES)('a file called %j stays inside the spool', async (name) => {
  const folder = freshFolder();
  const place = { folder, location: '', spool: join(folder, 'spool') };
  await receiveFile(place, name, body('harmless'));
  expect(readdirSync(folder)).toEqual(['spool']);
  expect(readdirSync(place.spool)).toEqual(['incoming']);
  const gathered = await takeGathered(place);
  const files = readdirSync(gathered!.folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(files).toHaveLength(1);
  expect(readFileSync(join(files[0]!.parentPath, files[0]!.name), 'utf8')).toBe('harmless');
  expect(await takeGathered(place)).toBeNull();
});

test('a name too long for a disk keeps the end it is recognised by', () => {
  const [name = ''] = safeParts(`${'連'.repeat(300)}.vcf`);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
  expect(name).toMatch(/^連+\.vcf$/);
});

test('no name whatever leads out', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom('..', '.', '/', '\\', '~', 'C:', '\u0000', ' ..', '.. '), fc.string())),
      (parts) => {
        const safe = safeParts(parts.join(''));
        const inside = relative('/spool', join('/spool', ...safe));
        expect(safe.length).toBeGreaterThan(0);
        expect(inside.split(sep)).not.toContain('..');
        expect(inside).not.toBe('');
        expect(safe.every((part) => !/[/\\\u0000]/.test(part) && part !== '..' && part !== '.')).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test('a file that did not arrive whole is not there', async () => {
  const folder = freshFolder();
  const place = { folder, location: '', spool: join(folder, 'spool') };
  const broken = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(Buffer.from('half of'));
      controller.error(new Error('the line broke'));
    },
  });
  await expect(receiveFile(place, 'a.csv', broken)).rejects.toThrow();
  expect(existsSync(join(place.spool, 'incoming', 'a.csv'))).toBe(false);
});

test('two files of one name in different folders are both kept', async () => {
  const folder = freshFolder();
  const place = { folder, location: '', spool: join(folder, 'spool') };
  await receiveFile(place, 'a/cur/1', body('one'));
  await receiveFile(place, 'b/cur/1', body('two'));
  const gathered = await takeGathered(place);
  expect(gathered!.paths.map((path) => path.slice(gathered!.folder.length + 1))).toEqual(['a', 'b']);
});

test('two files of one name that came one after the other are both kept, and each is imported', async () => {
  const folder = freshFolder();
  const place = { folder, location: '', spool: join(folder, 'spool') };
  const names: string[] = [];
  for (const name of ['Connections.csv', 'Connections.csv', '2', 'Connections.csv', '2/x', 'Connections.csv/y'])
    names.push(await receiveFile(place, name, body(`${names.length}`)));
  const gathered = await takeGathered(place);
  expect(names.map((name) => readFileSync(join(gathered!.folder, name), 'utf8'))).toEqual([
    '0',
    '1',
    '2',
    '3',
    '4',
    '5',
  ]);
});

const homes = sqliteHomes();

test('what came through the browser is gone once it is in, unless something is asked about it', async () => {
  const home = await homes.open();
  const folder = freshFolder();
  const place = { folder, location: '', spool: join(folder, 'spool') };
  const bringOne = async (name: string) => {
    await receiveFile(place, name, body('BEGIN:VCARD\nVERSION:3.0\nFN:Ana Silva\nEND:VCARD\n'));
    const gathered = (await takeGathered(place))!;
    const request = { paths: gathered.paths, mine: false, texts: 'all', now: 0, spool: gathered.folder } as const;
    const run = await startImport(home, request);
    await workImport(home, run, join(place.spool, String(run)));
    return { run, lies: () => existsSync(gathered.folder) };
  };
  const asked = await bringOne('asked.vcf');
  await ledger.askAbout(home.db, home.owner, asked.run, { path: '', names: [], handles: [], sentence: '?' });
  await dropUpload(home, place, asked.run);
  expect(asked.lies()).toBe(true);
  await dropOldUploads(home, place, Date.now() + 1e9);
  expect(asked.lies()).toBe(true);
  await ledger.askAbout(home.db, home.owner, asked.run, null);
  await dropUpload(home, place, asked.run);
  expect(asked.lies()).toBe(false);

  const left = await bringOne('left.vcf');
  await dropOldUploads(home, place, Date.now());
  expect(left.lies()).toBe(true);
  await dropOldUploads(home, place, Date.now() + 1e9);
  expect(left.lies()).toBe(false);
});

test('no folder goes but one of the spool, whatever an import brought back from an export names', async () => {
  const home = await homes.open();
  const folder = freshFolder();
  const place = { folder, location: '', spool: join(folder, 'spool') };
  const mine = written({ 'upload-mine/letter.txt': 'dear' });
  for (const spool of [join(mine, 'upload-mine'), mine, '/', '..', `${place.spool}/..`]) {
    const run = await startImport(home, { paths: [], mine: false, texts: 'all', now: 0, spool });
    await workImport(home, run, join(place.spool, String(run)));
    await dropUpload(home, place, run);
  }
  expect(readFileSync(join(mine, 'upload-mine/letter.txt'), 'utf8')).toBe('dear');
  expect(existsSync(place.spool)).toBe(true);
});
