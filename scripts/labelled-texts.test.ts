import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brokenRules, FINDINGS, foundIn, readmeWithCounts, rowsOf } from '../bench/texts/count.ts';

const README = join(import.meta.dirname, '../bench/texts/README.md');
/** Fewest rows with a finding, and fewest that only look like it, for a figure per language to mean something. */
const FEWEST: Readonly<Record<string, number>> = { en: 60, de: 30, fr: 30, es: 30 };

describe('the labelled texts in bench/texts', () => {
  it('obey the rules their README states', () => {
    expect(brokenRules()).toEqual([]);
  });

  it('are counted in their README as they are', () => {
    const readme = readFileSync(README, 'utf8');
    expect(readmeWithCounts(readme)).toBe(readme);
  });

  it.each(Object.entries(FEWEST))('hold enough of each finding, and as many near misses, in %s', (lang, fewest) => {
    const rows = [...rowsOf('dev'), ...rowsOf('test')].filter((row) => row.lang === lang);
    for (const finding of FINDINGS) {
      expect(rows.filter((row) => foundIn(row).includes(finding)).length, finding).toBeGreaterThanOrEqual(fewest);
      expect(rows.filter((row) => row.near.includes(finding)).length, finding).toBeGreaterThanOrEqual(fewest);
    }
  });
});
