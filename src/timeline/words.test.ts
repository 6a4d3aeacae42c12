import { expect, test } from 'vitest';
import { firstTraceSentence } from './words.ts';

test('A long subject is cut between characters, never within one', () => {
  const trace = { channel: 'mail', kind: 'message', way: 'me', subject: `a${'😀'.repeat(60)}` } as const;
  expect(firstTraceSentence(trace, '12 May 2016')).toBe(
    `The first trace is your mail of 12 May 2016: “a${'😀'.repeat(39)}”.`,
  );
});
