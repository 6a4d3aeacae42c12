import { expect, test } from 'vitest';
import { NoPort } from './server.ts';

test.each([
  [4484, 'EADDRINUSE', 'already uses port 4484. Try: kith serve --port 4485'],
  [80, 'EACCES', 'may not use port 80. Try: kith serve --port 4484'],
  [50_000, 'EACCES', 'may not use port 50000. Try: kith serve --port 50001'],
])('port %i, refused with %s, is said with one to try', (port, code, words) => {
  expect(new NoPort(port, code).refusal.sentence).toContain(words);
});
