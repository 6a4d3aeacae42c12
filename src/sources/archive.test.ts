import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
  const found: string[] = [];
  for await (const bundle of openPaths([join(folder, 'box')], folder, () => false))
    found.push(`${bundle.sort} ${bundle.path}${'files' in bundle ? ` ${bundle.files.length}` : ''}`);
  return found;
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
  expect(await bundles(['tmp/a.eml', 'subscriptions'])).toEqual([
    'single box/subscriptions 1',
    'single box/tmp/a.eml 1',
  ]);
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
