import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quickHash, quickHashOfNumber } from './hash.ts';

const anyText = fc.string({ unit: 'binary' });

describe('The quick hash', () => {
  test('behind another is not that of the two in the other order, nor cut elsewhere', () => {
    fc.assert(
      fc.property(anyText, anyText, (x, y) => {
        fc.pre(x !== y && x.isWellFormed() && y.isWellFormed());
        expect(quickHash(x, quickHash(y))).not.toBe(quickHash(y, quickHash(x)));
        expect(quickHash(`${x}${y}`)).not.toBe(quickHash(y, quickHash(x)));
      }),
    );
  });

  test('of a text is the same whatever was hashed before', () => {
    fc.assert(
      fc.property(anyText, anyText, (x, y) => {
        const before = quickHash(x);
        quickHash(y);
        expect(quickHash(x)).toBe(before);
      }),
    );
  });

  test('tells numbers apart, fractions too', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (x, y) => {
        expect(quickHashOfNumber(x) === quickHashOfNumber(y)).toBe(Object.is(x, y));
      }),
    );
  });

  test('of a text longer than one piece sees its end', () => {
    const long = 'a'.repeat(100_000);
    expect(quickHash(`${long}b`)).not.toBe(quickHash(`${long}c`));
    expect(quickHash(`b${long}`)).not.toBe(quickHash(`c${long}`));
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
