import { execFile } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { freshFolder } from '../store/homes-for-tests.ts';
import type { ZipCost } from './read-zips-for-tests.ts';

/** What one archive may cost: MB of memory, and milliseconds of which a busy test machine takes some. */
const MOST_GROWTH = 128;
const LONGEST = 4000;

const FIXTURES = join(import.meta.dirname, '../../fixtures/zip');
const READER = join(import.meta.dirname, 'read-zips-for-tests.ts');
const CORPUS = join(import.meta.dirname, '../../../shared/corpora/hostile/zip');

interface Made {
  readonly name: string;
  readonly data: Buffer;
  readonly size: number;
  readonly crc: number;
  readonly packed?: boolean;
}

/** A zip as the format has it, whatever it says of itself; `flags` and `again` (entries listed, not stored) may lie. */
function zipOf(entries: readonly Made[], { flags = 0, again = 0 } = {}): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, data, size, crc, packed = true } of entries) {
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(packed ? 8 : 0, 4);
    fields.writeUInt32LE(crc, 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    locals.push(Buffer.from('PK\x03\x04'), fields, Buffer.from(name), data);
    central.push(Buffer.from('PK\x01\x02\x14\x00'), fields, place, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + data.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(18);
  const count = Math.min(entries.length + again, 0xffff);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, list, Buffer.from('PK\x05\x06'), end]);
}

function packed(name: string, content: Buffer): Made {
  return { name, data: deflateRawSync(content, { level: 9 }), size: content.length, crc: crc32(content) };
}

const honest = packed('a.csv', Buffer.from('Name\nAna\n'));
const zeros = packed('b.mbox', Buffer.alloc(90 << 20));

/** Ten files of 90 MB, each below what one may have. */
const inParts = () => zipOf(Array.from({ length: 10 }, (_, i) => ({ ...zeros, name: `${i}.mbox` })));

const HARMFUL: readonly (readonly [name: string, archive: () => Buffer, became: RegExp])[] = [
  ['a bomb', () => zipOf([packed('b.mbox', Buffer.alloc(200 << 20))]), /zip bomb/],
  ['a bomb in parts', inParts, /The archive as a whole unpacks to more than 200 times its size/],
  ['an archive that says it is small', () => zipOf([{ ...zeros, size: 100 }]), /longer than the archive says/],
  ['an archive that says it is large', () => zipOf([{ ...honest, size: 1e6 }]), /check sum is wrong/],
  ['a wrong check sum', () => zipOf([{ ...honest, crc: 1 }]), /check sum is wrong/],
  [
    '65,000 files',
    () => zipOf(Array.from({ length: 65_000 }, (_, i) => ({ ...honest, name: `${i}.csv` }))),
    /more than 10,000 files/,
  ],
  ['a list that ends too soon', () => zipOf([honest], { again: 9 }), /list of files cannot be read/],
  ['a way out', () => zipOf([{ ...honest, name: '../../../../out.csv' }]), /outside of itself/],
  ['a way out by backslashes', () => zipOf([{ ...honest, name: '..\\..\\out.csv' }]), /outside of itself/],
  ['an absolute path', () => zipOf([{ ...honest, name: '/tmp/kith-out.csv' }]), /outside of itself/],
  ['a drive', () => zipOf([{ ...honest, name: 'C:\\out.csv' }]), /outside of itself/],
  ['a name twice', () => zipOf([honest, honest]), /two files named a.csv/],
  ['a password', () => zipOf([honest], { flags: 1 }), /locked with a password/],
  ['a bomb within an archive', () => zipOf([packed('in.zip', inParts())]), /unpacks to more than 200 times/],
  ['archives three deep', () => zipOf([packed('in.zip', zipOf([packed('in.zip', zipOf([honest]))]))]), /^read$/],
];

async function costsOf(paths: readonly string[], folder: string): Promise<ZipCost[]> {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [READER, join(FIXTURES, 'plain.zip'), ...paths], {
    cwd: folder,
    maxBuffer: 1 << 24,
  });
  return JSON.parse(stdout) as ZipCost[];
}

describe('A harmful archive', () => {
  test('is refused by name, writes nothing beside the spool, costs little memory and time', async () => {
    const folder = freshFolder();
    const paths = HARMFUL.map(([name, archive]) => {
      const path = join(folder, `${name}.zip`);
      writeFileSync(path, archive());
      return path;
    });
    const costs = await costsOf(paths, folder);
    for (const [i, [name, , became]] of HARMFUL.entries()) {
      expect(costs[i]?.became, name).toMatch(became);
      expect(costs[i]?.grownMb, name).toBeLessThan(MOST_GROWTH);
      expect(costs[i]?.ms, name).toBeLessThan(LONGEST);
    }
    expect(readdirSync(join(folder, 'spool'))).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual([...HARMFUL.map(([name]) => `${name}.zip`), 'spool'].sort());
    expect(existsSync('/tmp/kith-out.csv') || existsSync(join(folder, '../out.csv'))).toBe(false);
  }, 120_000);
});

describe.skipIf(!existsSync(CORPUS))('the hostile archives of the corpus (skipped without ../shared/corpora)', () => {
  test('together cost no more memory than one may', async () => {
    const folder = freshFolder();
    const costs = await costsOf(
      readdirSync(CORPUS)
        .filter((name) => !name.endsWith('.md'))
        .map((name) => join(CORPUS, name)),
      folder,
    );
    expect(costs.filter(({ ms }) => ms > LONGEST)).toEqual([]);
    expect(costs.at(-1)?.grownMb).toBeLessThan(MOST_GROWTH);
    expect(readdirSync(folder)).toEqual(['spool']);
  }, 120_000);
});
