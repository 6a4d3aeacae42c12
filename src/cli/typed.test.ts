import { expect, test } from 'vitest';
import { Refused } from './refused.ts';
import { countOf, dayOf, momentOf } from './typed.ts';

test.each([
  ['2026-05-12', '2026-05-12T00:00:00.000Z'],
  ['2026-05-12T08:10:00Z', '2026-05-12T08:10:00.000Z'],
  ['2026-05-12T08:10:00.250Z', '2026-05-12T08:10:00.250Z'],
  ['2026-05-12T08:10+02:00', '2026-05-12T06:10:00.000Z'],
])('%s is the moment %s', (text, iso) => {
  expect(new Date(momentOf(text)!).toISOString()).toBe(iso);
});

test.each(['hello 5', 'yesterday', '5', '', '12 May 2026', '2026-02-30', '2026-05-12T25:00:00Z', '2026-05-12 08:10'])(
  '"%s" is no moment',
  (text) => {
    expect(() => momentOf(text)).toThrow(Refused);
  },
);

test('what was not typed is neither a moment nor a day', () => {
  expect([momentOf(undefined), dayOf(undefined, '--until')]).toEqual([null, null]);
});

test('a day is taken as it was written, and only one that exists', () => {
  expect(dayOf('2026-12-24', '--until')).toBe('2026-12-24');
  for (const text of ['2026-02-30', '24.12.2026', 'May 5', '']) expect(() => dayOf(text, '--until')).toThrow('--until');
});

test.each(['0', '-1', '1.5', 'x', '', '1e99', undefined])('%j is no count', (text) => {
  expect(() => countOf(text, 'The number')).toThrow('The number must be a whole number above 0.');
});

test('a count is a number', () => {
  expect(countOf('12', 'The number')).toBe(12);
});
