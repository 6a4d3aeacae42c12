import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quickHash } from './hash.ts';

const anyText = fc.string({ unit: 'binary' });

describe('The quick hash', () => {
  test('of texts in a row is that of the joined text, so nothing has to be joined', () => {
    fc.assert(
      fc.property(fc.array(anyText), (texts) => {
        expect(quickHash(...texts)).toBe(quickHash(texts.join('')));
      }),
    );
  });

  test('of a text longer than one piece sees its end', () => {
    const long = 'a'.repeat(100_000);
    expect(quickHash(`${long}b`)).not.toBe(quickHash(`${long}c`));
    expect(quickHash(long, 'b')).toBe(quickHash(`${long}b`));
  });

  test('fits a whole number that both databases keep exactly', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(Number.isSafeInteger(quickHash(text))).toBe(true);
      }),
    );
  });

  test('tells texts apart that differ in one place', () => {
    const seen = new Set(Array.from({ length: 20_000 }, (_, i) => quickHash(`Lunch at ${i} o’clock?`)));
    expect(seen.size).toBe(20_000);
  });
});
