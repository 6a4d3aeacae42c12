import { expect, test } from 'vitest';
import { calledOf } from './index.ts';

test.each([
  ['Ana Duarte', 'Ana'],
  ['Dr. Heike Brandt', 'Heike'],
  ['Prof. Dr. med. Lena Albrecht', 'Lena'],
  ['PhD Astrid Lind', 'Astrid'],
  ['Ed Marsh', 'Ed'],
  ['ana@silva.example', 'ana@silva.example'],
  ['Ana', 'Ana'],
  ['Dr.', 'Dr.'],
])('%s is called %s', (name, called) => {
  expect(calledOf(name)).toBe(called);
});
