import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { looseSources } from '../../src/sources/known-kinds.ts';
import { newOwnerTally } from '../../src/sources/mail/index.ts';
import { chanceOf } from './chance.ts';
import { madeInput, readInput } from './inputs.ts';
import { brokenPromises } from './promises.ts';
import { fuzz } from './run.ts';
import { samples } from './samples.ts';

/** From the fixtures alone, so that the suite reads the same inputs everywhere; `npm run fuzz` begins from the corpora as well. */
const SEED = 20_261_122;
const INPUTS = 20_000;

describe('Fuzzing', () => {
  test(`of ${INPUTS.toLocaleString('en')} harmed files, every reader makes records that keep their promises`, async () => {
    const report = await fuzz(SEED, INPUTS, 0, true);
    expect(report.findings).toEqual([]);
  }, 600_000);

  test('the same seed and number make the same input, another number another', () => {
    const all = samples(true);
    const text = (index: number) => madeInput(all, SEED, index).text;
    expect(text(7)).toBe(text(7));
    expect(new Set(Array.from({ length: 50 }, (_, i) => text(i))).size).toBeGreaterThan(45);
  });

  test('chance chooses everything there is to choose from', () => {
    const chance = chanceOf(1);
    expect(new Set(Array.from({ length: 400 }, () => chance.below(10))).size).toBe(10);
  });

  test.each([
    ['a zip that points beyond any file, which ended the process', 'zip/points-nowhere.zip'],
    ['2,000 quotation marks, which took the square of their number', 'calendar/quotes.ics'],
    ['a zone of 3,000 rules, which took four seconds for 5,000', 'calendar/many-rules.ics'],
    ['a NUL in the name of a charset, which PostgreSQL would have refused', 'cards/nul-in-charset.vcf'],
  ])('what it found stays mended: %s', async (_, path) => {
    const sample = samples(true)
      .files.concat(samples(true).zips)
      .find((one) => one.path === path)!;
    const source = looseSources(newOwnerTally()).find((one) =>
      one.recognises({ path, head: Buffer.from(sample.text, 'latin1') }),
    );
    const folder = mkdtempSync(join(tmpdir(), 'kith-fuzz-'));
    const before = process.cpuUsage();
    const made = { ...sample, isZip: path.endsWith('.zip'), chunk: 1 << 20, source: source ?? null };
    expect(await readInput(made, join(folder, 'a.zip'))).toEqual([]);
    // A slow machine takes three times what a quick one does; what is guarded against had no end.
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(10_000);
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['two outcomes', { record: 2, where: '', skipped: 'x', failed: 'y' }, /2 outcomes/],
    ['no outcome', { record: 2, where: '' }, /0 outcomes/],
    ['a number that does not rise', { record: 1, where: '', skipped: 'x' }, /follows/],
    ['a NUL', { record: 2, where: 'a\0', skipped: 'x' }, /where has a NUL/],
    ['half a character', { record: 2, where: '', failed: 'a\ud800' }, /half a character/],
    ['a caught fault', { record: 2, where: '', failed: 'Kith stumbled over this message.' }, /fault was caught/],
  ])('a record with %s is a finding', (_, seen, what) => {
    expect(brokenPromises(seen, 1).join()).toMatch(what);
  });
});
