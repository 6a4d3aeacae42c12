import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bring, freshFolder, sqliteHomes } from '../store/homes-for-tests.ts';
import { receiveFile, safeParts, takeGathered } from './uploads.ts';

const homes = sqliteHomes();

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
  `${'日'.repeat(150)}.vcf`,
  `${'😀'.repeat(120)}.vcf`,
  `${'日'.repeat(60)}/`.repeat(24),
  'half \ud83d.vcf',
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

test.each(['nul', 'CON.csv', 'aux.mbox', 'box/com1/a.vcf', 'lpt9.tar.gz', 'prn .txt'])(
  'a file called %s is no device of Windows',
  (name) => {
    for (const part of safeParts(name)) expect(part).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d) *(?:\.|$)/i);
    expect(safeParts(name).join('/').replaceAll('_', '')).toBe(name);
  },
);

test.each(['console.csv', 'null.csv', 'nulls/auxiliary.vcf'])('a file called %s keeps its name', (name) => {
  expect(safeParts(name).join('/')).toBe(name);
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

test.each(['日', '😀', 'x'])('a long name of %s keeps its ending, which tells what the file is', (letter) => {
  const [name] = safeParts(`${letter.repeat(300)}.vcf`);
  expect(name).toMatch(/^(\p{L}|\p{Extended_Pictographic})+\.vcf$/u);
  expect(Buffer.byteLength(name!)).toBeLessThanOrEqual(200);
});

test('two pages that send at once do not mix, and what broke off is not part of the next drop', async () => {
  const folder = freshFolder();
  const place = { folder, location: '', spool: join(folder, 'spool') };
  await receiveFile(place, 'a.csv', body('one'), 'first');
  await receiveFile(place, 'a.csv', body('two'), 'second');
  const gathered = await takeGathered(place, 'second');
  expect(gathered!.paths.map((path) => readFileSync(path, 'utf8'))).toEqual(['two']);
  expect(await takeGathered(place, 'third')).toBeNull();
  expect(await takeGathered(place, '../incoming-first')).toBeNull();
});

test('of a Maildir that was uploaded, drafts are no letters', async () => {
  const home = await homes.open();
  const folder = freshFolder();
  const place = { folder, location: '', spool: join(folder, 'spool') };
  const letter = 'From: Ana <ana@example.org>\nTo: me@example.org\nDate: Mon, 6 May 2024 08:00:00 +0000\n\nHello.\n';
  await receiveFile(place, 'Maildir/cur/1.host:2,DS', body(letter));
  await receiveFile(place, 'Maildir/cur/2.host:2,S', body(letter));
  const gathered = await takeGathered(place);
  const { files } = await bring(home, gathered!.paths);
  expect(files).toMatchObject([{ kind: 'maildir', read: 2, stored: 1, skipped: { drafts: 1 } }]);
});
