import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freshFolder, written } from '../store/homes-for-tests.ts';
import { linesOf } from './lines-of.ts';

async function linesIn(path: string, longest: number): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(path, longest)) lines.push(line);
  return lines;
}

test('A file is its lines, whichever ends they have', async () => {
  const ends = fc.constantFrom('\n', '\r\n', '\r');
  const text = fc.stringMatching(/^[a-zäß😀]{1,9}$/u);
  const lines = fc.array(fc.tuple(text, ends), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(lines, async (all) => {
      const file = join(written({ 'a.txt': all.map(([line, end]) => line + end).join('') }), 'a.txt');
      expect(await linesIn(file, 100)).toEqual(all.map(([line]) => line));
    }),
    { numRuns: 30 },
  );
});

test('An end of a line that is cut in two is one', async () => {
  const file = join(written({ 'a.txt': `${'x'.repeat(65_535)}\r\ny\r\n` }), 'a.txt');
  expect((await linesIn(file, 100_000)).map((line) => line.length)).toEqual([65_535, 1]);
});

test('A line longer than any text can be is one that is too long, and what follows is read', async () => {
  const file = join(freshFolder(), 'a.txt');
  const handle = openSync(file, 'w');
  const piece = Buffer.alloc(64 << 20, 0x61);
  for (let i = 0; i < 9; i++) writeSync(handle, piece);
  writeSync(handle, '\nafter\n');
  closeSync(handle);
  expect((await linesIn(file, 1000)).map((line) => line.length)).toEqual([1001, 5]);
});
