import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DIARY, diary, HEAD, WEEKS } from './diary.ts';

/** Weeks told again here; the whole year takes longer than anybody waits for a test. */
const FIRST = 6;

test('The diary begins as a year of the cast begins when it is replayed, and has a Monday for each week', async () => {
  const document = readFileSync(DIARY, 'utf8');
  expect(document.startsWith([HEAD, ...(await diary(FIRST))].join('\n'))).toBe(true);
  expect(document.match(/^## Monday/gm)).toHaveLength(WEEKS);
  expect(document.match(/^That is all\.$/gm)).toHaveLength(WEEKS);
});
