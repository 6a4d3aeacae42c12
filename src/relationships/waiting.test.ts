import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Delays,
  EDGES,
  isTooLate,
  NO_DELAYS,
  slowerThan,
  stillAnswers,
  USUAL_DELAYS,
  withDelay,
} from './waiting.ts';

const delays = fc.array(fc.nat(50), { minLength: EDGES.length, maxLength: EDGES.length });
const chance = fc.double({ min: 0, max: 1, noNaN: true });

describe('Still waiting', () => {
  test('the part that takes longer begins with all, never rises, and ends with none', () => {
    fc.assert(
      fc.property(delays, delays, fc.array(fc.double({ min: 0, max: 40, noNaN: true })), (own, all, times) => {
        const parts = [...times].sort((a, b) => a - b).map((days) => slowerThan(own, all, days));
        for (let i = 1; i < parts.length; i++) expect(parts[i]).toBeLessThanOrEqual(parts[i - 1]! + 1e-12);
        expect(slowerThan(own, all, 0)).toBe(1);
        expect(slowerThan(own, all, 31)).toBe(0);
      }),
    );
  });

  test('hope never rises with silence, and is what it was when the letter left', () => {
    fc.assert(
      fc.property(chance, chance, (p, slower) => {
        expect(stillAnswers(p, 1)).toBeCloseTo(p, 12);
        expect(stillAnswers(p, slower)).toBeLessThanOrEqual(p + 1e-12);
      }),
    );
  });

  test('yesterday’s letter is hardly a no; one of last month is', () => {
    const slower = (days: number) => slowerThan(NO_DELAYS, USUAL_DELAYS, days);
    expect(stillAnswers(0.8, slower(0))).toBeCloseTo(0.8, 12);
    expect(stillAnswers(0.8, slower(40))).toBe(0);
    expect([isTooLate(0.8, slower(1)), isTooLate(0.8, slower(40))]).toEqual([false, true]);
  });

  test('who always takes a week is waited for longer than who answers at once', () => {
    const many = (days: number): Delays =>
      Array.from({ length: 30 }).reduce<Delays>((d) => withDelay(d, days), NO_DELAYS);
    expect(slowerThan(many(6), USUAL_DELAYS, 3)).toBeGreaterThan(slowerThan(many(0.01), USUAL_DELAYS, 3) + 0.4);
  });

  test('an answer after the last edge is as good as a new letter', () => {
    expect(withDelay(NO_DELAYS, 31)).toEqual(NO_DELAYS);
  });
});
