import { expect, test } from 'vitest';
import { isDay } from './when.ts';

test.each<[unknown, boolean]>([
  ['2026-05-12', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-5-12', false],
  ['2026-05-12T08:00', false],
  ['hello 5', false],
  ['', false],
  [20260512, false],
  [null, false],
])('%j is a day: %j', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});
