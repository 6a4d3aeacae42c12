import { expect, test } from 'vitest';
import { share } from './share.ts';

test.each([
  [[0, 0], '– of 0'],
  [[0, 10], '0.00 [0.00, 0.28] of 10'],
  [[10, 10], '1.00 [0.72, 1.00] of 10'],
  [[15, 50], '0.30 [0.19, 0.44] of 50'],
])('a share is told with what it may be by chance: %j', ([part, whole], told) => {
  expect(share(part!, whole!)).toBe(told);
});
