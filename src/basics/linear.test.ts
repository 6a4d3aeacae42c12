import { expect, test } from 'vitest';
import { expectLinear } from './linear-for-tests.ts';

const looked = (rounds: number) => {
  let sum = 0;
  for (let i = 0; i < rounds; i++) sum = (sum + i * 31) % 1_000_003;
  return sum;
};

test('work that grows with its input passes, and work that grows with the square does not', () => {
  expectLinear(8_000_000, looked);
  expect(() => expectLinear(8_000, (times) => looked(times * times))).toThrow('pieces beside an eighth');
});
