import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BadZip, inputFileOf, openInnerZip, openZip, type Zip, type ZipEntry } from './zip.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/zip');
const folder = mkdtempSync(join(tmpdir(), 'kith-zip-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fixture = (name: string): Promise<Zip> => openZip(join(fixtures, name));

async function pathsOf(name: string): Promise<readonly string[]> {
  const zip = await fixture(name);
  await zip.close();
  return zip.entries.map(({ path }) => path);
}

async function textOf(zip: Zip, entry: ZipEntry | undefined): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const chunk of zip.open(entry as ZipEntry)) parts.push(chunk);
  return Buffer.concat(parts).toString();
}

/** The sentence with which an archive, or its first entry, is refused. */
async function refusalOf(path: string): Promise<string> {
  try {
    const zip = await openZip(path);
    try {
      for (const entry of zip.entries) await textOf(zip, entry);
    } finally {
      await zip.close();
    }
  } catch (error) {
    if (error instanceof BadZip) return error.message;
    throw error;
  }
  return 'read';
}

describe('an archive is read', () => {
  test.each(['plain.zip', 'stored.zip', 'zip64.zip', 'mac.zip'])('whole: %s', async (name) => {
    const zip = await fixture(name);
    const entry = zip.entries.find((one) => one.path.endsWith('Connections.csv'));
    expect(await textOf(zip, entry)).toContain('Ana,Silva');
    expect(await textOf(zip, entry)).toHaveLength(entry?.size ?? -1);
    await zip.close();
  });

  test('without folders and without what macOS adds', async () => {
    expect(await pathsOf('mac.zip')).toEqual(['Export/Connections.csv']);
    expect(await pathsOf('plain.zip')).toEqual(['Connections.csv', 'Jobs/Saved Jobs.csv', 'empty.csv']);
  });

  test('with names of the IBM PC', async () => {
    expect(await pathsOf('cp437.zip')).toEqual(['Müller.csv']);
  });

  test('as files whose first bytes can be looked at, and which open more than once', async () => {
    const zip = await fixture('plain.zip');
    const file = await inputFileOf(zip, zip.entries[0] as ZipEntry, 'my.zip');
    expect(file.path).toBe('my.zip!Connections.csv');
    expect(Buffer.from(file.head).toString()).toMatch(/^First Name/);
    for (let again = 0; again < 2; again++) {
      let bytes = 0;
      for await (const chunk of file.open()) bytes += chunk.length;
      expect(bytes).toBe(file.size);
    }
    await zip.close();
  });

  test('inside another archive, over a file that is gone after closing', async () => {
    const outer = await fixture('nested.zip');
    const inner = await openInnerZip(outer, outer.entries[1] as ZipEntry, folder);
    expect(await textOf(inner, inner.entries[0])).toContain('Ana,Silva');
    expect(readdirSync(folder)).toHaveLength(1);
    await inner.close();
    expect(readdirSync(folder)).toEqual([]);
    await expect(openInnerZip(outer, outer.entries[0] as ZipEntry, folder)).rejects.toThrow(BadZip);
    await outer.close();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('an archive is refused with one sentence', () => {
  test.each([
    ['outside-parent.zip', /outside of itself \(..\/..\/evil.csv\)/],
    ['outside-absolute.zip', /outside of itself \(\/tmp\/evil.csv\)/],
    ['outside-drive.zip', /outside of itself \(C:\/evil.csv\)/],
    ['duplicate.zip', /two files named Connections.csv/],
    ['overlap.zip', /share the same bytes/],
    ['locked.zip', /locked with a password/],
    ['truncated.zip', /damaged or its end is missing/],
    ['points-nowhere.zip', /damaged or its end is missing/],
    ['wrong-crc.zip', /Connections.csv is damaged \(its check sum is wrong\)/],
    ['says-less.zip', /longer than the archive says/],
    ['says-more.zip', /check sum is wrong/],
    ['damaged.zip', /Connections.csv is damaged/],
    ['bomb.zip', /zip bomb/],
    ['too-many.zip', /more than 10,000 files/],
    ['method-12.zip', /method 12/],
    ['web-page.zip', /web page/],
    ['empty-file.zip', /empty/],
    ['other.zip', /not a zip archive/],
  ])('%s', async (name, sentence) => {
    expect(await refusalOf(join(fixtures, name))).toMatch(sentence);
  });

  test('but a missing file is a fault, not a damaged archive', async () => {
    await expect(openZip(join(fixtures, 'nowhere.zip'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

test('reading may be left before the end, and begun anew', async () => {
  const zip = await fixture('plain.zip');
  const [entry] = zip.entries;
  for await (const _ of zip.open(entry!)) break;
  expect(await textOf(zip, entry)).toHaveLength(entry!.size);
  await zip.close();
});

const hostile = join(import.meta.dirname, '../../../shared/corpora/hostile/zip');
describe.skipIf(!existsSync(hostile))('the hostile archives of the corpus (skipped without ../shared/corpora)', () => {
  const names = existsSync(hostile) ? readdirSync(hostile).filter((name) => !name.endsWith('.md')) : [];

  test('are read or refused by name, and none is waited for', async () => {
    for (const name of names) {
      expect(await refusalOf(join(hostile, name)), name).toMatch(/^read$|\.$/);
    }
    expect(names.length).toBeGreaterThan(50);
  }, 60_000);
});
