import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openPaths, shownNames } from './archive.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

async function bundles(places: readonly string[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-archive-'));
  folders.push(folder);
  for (const place of places) {
    mkdirSync(dirname(join(folder, 'box', place)), { recursive: true });
    writeFileSync(join(folder, 'box', place), 'x');
  }
  return opened([join(folder, 'box')]);
}

async function opened(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const bundle of openPaths(paths, tmpdir())) {
    if (bundle.sort === 'loose') found.push(...bundle.files.map(({ path }) => `loose ${path}`));
    else if (bundle.sort === 'unopened') found.push(`unopened ${bundle.path}: ${bundle.why}`);
    else found.push(`${bundle.sort} ${bundle.path} ${bundle.files.length}`);
  }
  return found;
}

function freshBox(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kith-archive-'));
  folders.push(folder);
  mkdirSync(join(folder, 'box'));
  return join(folder, 'box');
}

test('of a Maildir only what was delivered is mail, and the server’s own lists are nothing at all', async () => {
  const places = [
    'cur/1:2,S',
    'new/2',
    'tmp/3',
    'dovecot-uidlist',
    'dovecot.index.log',
    'subscriptions',
    'maildirfolder',
  ];
  expect(await bundles([...places, ...places.map((place) => `.Sent/${place}`)])).toEqual([
    'maildir box/.Sent 2',
    'maildir box 2',
  ]);
});

test('elsewhere a folder called tmp is a folder like others', async () => {
  expect(await bundles(['tmp/a.eml', 'subscriptions'])).toEqual(['loose box/subscriptions', 'loose box/tmp/a.eml']);
});

test('a Maildir of Windows has its flags behind a "!", and is one Maildir all the same', async () => {
  expect(await bundles(['cur/1.host!2,S', 'cur/2.host!2,ST', '.Sent/cur/3.host!2,S'])).toEqual([
    'maildir box/.Sent 1',
    'maildir box 2',
  ]);
});

test.each([
  [['/a/x.csv'], ['x.csv']],
  [
    ['/a/x.csv', '/b/y.csv'],
    ['x.csv', 'y.csv'],
  ],
  [
    ['/a/x.csv', '/b/x.csv'],
    ['a/x.csv', 'b/x.csv'],
  ],
  [
    ['/2024/a/x.csv', '/2025/a/x.csv', '/y'],
    ['2024/a/x.csv', '2025/a/x.csv', 'y'],
  ],
  [
    ['/q/a', '/a/x.csv', '/b/x.csv'],
    ['q/a', 'a/x.csv', 'b/x.csv'],
  ],
  [
    ['/q/a', '/r/q/a/x'],
    ['a', 'x'],
  ],
  [['/a/x.csv', '/a/../a/x.csv', '/a/x.csv/'], ['x.csv']],
  [['/'], ['/']],
])('of %j each has a name of its own in the report', (paths, names) => {
  expect([...shownNames(paths).values()]).toEqual(names);
});

const LINK = 'This is a link to another place. To have that read, drop the place itself.';

test('what is no file is named in the report and costs the others nothing', async () => {
  const box = freshBox();
  writeFileSync(join(box, 'a.vcf'), 'x');
  writeFileSync(join(box, 'z.vcf'), 'x');
  symlinkSync('a.vcf', join(box, 'b.vcf'));
  symlinkSync('.', join(box, 'loop'));
  symlinkSync('/nowhere/at/all', join(box, 'n.vcf'));
  expect((await opened([box])).sort()).toEqual([
    'loose box/a.vcf',
    'loose box/z.vcf',
    `unopened box/b.vcf: ${LINK}`,
    `unopened box/loop: ${LINK}`,
    `unopened box/n.vcf: ${LINK}`,
  ]);
});

test.skipIf(process.platform === 'win32')('a pipe and a link in a circle are refused, and not waited for', async () => {
  const box = freshBox();
  execFileSync('mkfifo', [join(box, 'pipe')]);
  symlinkSync('self', join(box, 'self'));
  expect(await opened([join(box, 'pipe'), join(box, 'self')])).toEqual([
    expect.stringMatching(/^unopened pipe: .* is a pipe or a device/),
    expect.stringMatching(/^unopened self: Links lead in a circle/),
  ]);
});

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'files and folders that may not be read are refused one by one; the others are opened (skipped for root, who may read all)',
  async () => {
    const box = freshBox();
    mkdirSync(join(box, 'c'));
    for (const name of ['a.vcf', 'b.vcf', 'd.vcf']) writeFileSync(join(box, name), 'x');
    chmodSync(join(box, 'b.vcf'), 0);
    chmodSync(join(box, 'c'), 0);
    const found = await opened([box]);
    chmodSync(join(box, 'c'), 0o700);
    expect(found).toEqual([
      expect.stringMatching(/^unopened box\/c: Your account has no right to read this folder/),
      'loose box/a.vcf',
      expect.stringMatching(/^unopened box\/b.vcf: Your account has no right to read this file/),
      'loose box/d.vcf',
    ]);
  },
);

test.skipIf(process.platform !== 'linux')(
  'a name that is no UTF-8 hides neither its file nor those after it',
  async () => {
    const box = freshBox();
    writeFileSync(Buffer.concat([Buffer.from(`${box}/caf`), Buffer.from([0xe9]), Buffer.from('.vcf')]), 'x');
    writeFileSync(join(box, 'café.vcf'), 'x');
    writeFileSync(join(box, 'two\nlines.vcf'), 'x');
    writeFileSync(join(box, 'z.vcf'), 'x');
    expect(await opened([box])).toEqual([
      'loose box/café.vcf',
      'loose box/café.vcf (2)',
      'loose box/two_lines.vcf',
      'loose box/z.vcf',
    ]);
  },
);

test('a folder that lies too deep is named', async () => {
  const box = freshBox();
  mkdirSync(join(box, ...Array.from({ length: 30 }, () => 'd')), { recursive: true });
  expect(await opened([box])).toEqual([expect.stringMatching(/^unopened box(?:\/d){25}: More than 24 folders/)]);
});

test('what does not exist is said with its whole path, and that “~” in quotation marks is no folder', async () => {
  expect(await opened(['/nowhere/x', '/nowhere/~/y', '/nowhere/a\0b'])).toEqual([
    'unopened x: There is no file or folder /nowhere/x.',
    'unopened y: There is no file or folder /nowhere/~/y. Please write your own folder out instead of “~”.',
    expect.stringContaining('There is no file or folder of such a name.'),
  ]);
});

test('the tables of one archive, each named by itself, are one archive', async () => {
  const box = freshBox();
  const names = ['Connections.csv', 'Invitations.csv', 'Profile.csv', 'a.vcf'];
  for (const name of names) writeFileSync(join(box, name), 'x');
  const paths = names.map((name) => join(box, name));
  expect(await opened(paths)).toEqual(['linkedin Connections.csv with 2 more 3', 'loose a.vcf']);
});

test('an archive in a folder beside the tables of another is an archive of its own; its own folders are part of it', async () => {
  const box = freshBox();
  for (const place of ['.', 'theirs', 'theirs/Jobs']) mkdirSync(join(box, place), { recursive: true });
  for (const place of ['', 'theirs/'])
    for (const name of ['Connections.csv', 'Invitations.csv']) writeFileSync(join(box, `${place}${name}`), 'x');
  for (const name of ['Job Applications.csv', 'Saved Jobs.csv']) writeFileSync(join(box, 'theirs/Jobs', name), 'x');
  expect((await opened([box])).sort()).toEqual(['linkedin box 2', 'linkedin box/theirs 4']);
});
