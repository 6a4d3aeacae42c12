import { expect, test } from 'vitest';
import { birthdayOf } from './birthday.ts';

test.each([
  ['0001-01-01', null],
  ['16010101', null],
  ['1601-01-01T00:00:00Z', null],
  ['1604-02-29', '--02-29'],
  ['1899-12-30', '1899-12-30'],
])('%s, which some programs write for no day at all, is %s', (text, day) => {
  expect(birthdayOf(text)).toBe(day);
});
