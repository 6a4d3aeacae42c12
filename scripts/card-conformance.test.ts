import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cardConformance } from './card-conformance.ts';

const text = await cardConformance();

describe.skipIf(text === null)('address book samples (skipped where the corpora are not beside the checkout)', () => {
  test('docs/card-conformance.md is what the samples give today, and every difference has a reason', () => {
    expect(readFileSync(join(import.meta.dirname, '../docs/card-conformance.md'), 'utf8')).toBe(text);
  });

  test('every card and every address of the samples is read or accounted for', () => {
    const total =
      /\*\*47 files\*\* \| ([\d |]+) \|/
        .exec(text ?? '')?.[1]
        ?.split(' | ')
        .map(Number) ?? [];
    const [begins = 0, cards = 0, skipped = 0, failed = 0, fns = 0, , emails = 0, addresses = 0] = total;
    expect({ begins, fns, emails }).toEqual({ begins: 70, fns: 65, emails: 80 });
    expect(cards + skipped + failed).toBe(begins);
    expect(failed).toBe(0);
    // The two are one text that is no address, in a file that is there twice.
    expect(emails - addresses).toBe(2);
  });
});
