import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cardConformance } from './card-conformance.ts';

const found = await cardConformance();

describe.skipIf(found === null)('address book samples (skipped where the corpora are not beside the checkout)', () => {
  const written = readFileSync(join(import.meta.dirname, '../docs/card-conformance.md'), 'utf8').split('\n');
  const rows = written.filter((line) => /^\| \S+\.(?:vcf|csv) \|/.test(line));
  const today = new Set(found?.text.split('\n'));

  test('every row of docs/card-conformance.md is what its sample gives today', () => {
    expect(rows.length).toBeGreaterThan(70);
    expect(rows.filter((row) => !today.has(row))).toEqual([]);
  });

  test('every difference from another program’s output has a reason', () => {
    const documented = (found?.unexplained ?? []).filter((name) => rows.some((row) => row.startsWith(`| ${name} |`)));
    expect(documented).toEqual([]);
  });

  test('every card of every documented sample is read or left out by a rule, and no file fails', () => {
    for (const { name, begins, cards, skipped, failed } of found?.counts ?? []) {
      if (!rows.some((row) => row.startsWith(`| ${name} |`))) continue;
      expect([name, cards + skipped, failed]).toEqual([name, begins, 0]);
    }
  });
});
