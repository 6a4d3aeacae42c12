import { expect, test } from 'vitest';
import { Refusal } from '../basics/result.ts';
import { typedDay } from './typed-day.ts';

test('a field left empty is no day; what is no day is refused and never kept under today', () => {
  expect(typedDay('')).toBeNull();
  expect(typedDay('2026-12-24')).toBe(Date.UTC(2026, 11, 24));
  for (const text of ['24.12.2026', '2026-02-30', 'hello 5']) expect(typedDay(text)).toBeInstanceOf(Refusal);
});
