/**
 * `node bench/train/delays.ts`: of 100 answers within 30 days, how many came within each edge of the life table
 * (src/relationships/waiting.ts), over the first three fifths of the mail networks, each weighing the same.
 */

import { join } from 'node:path';
import { DAY_SECONDS } from '../../src/relationships/fading.ts';
import { EDGES, NO_DELAYS, withDelay } from '../../src/relationships/waiting.ts';
import { readNetwork } from '../judgement/network.ts';

const CORPORA = join(import.meta.dirname, '..', '..', '..', 'shared', 'corpora', 'judgement');
const SEEN = 0.6;

const shares = ['radoslaw', 'email_eu_q1', 'enron_employees'].map((name) => {
  const { mails } = readNetwork(join(CORPORA, name, 'dev'));
  const waits = new Map<string, number>();
  let delays = NO_DELAYS;
  for (const { at, from, to } of mails.slice(0, Math.floor(mails.length * SEEN))) {
    for (const other of to) {
      const asked = waits.get(`${other} ${from}`);
      waits.delete(`${other} ${from}`);
      if (asked !== undefined) delays = withDelay(delays, (at - asked) / DAY_SECONDS);
      if (!waits.has(`${from} ${other}`)) waits.set(`${from} ${other}`, at);
    }
  }
  const all = delays.reduce((sum, count) => sum + count, 0);
  return delays.map((count) => (100 * count) / all);
});
console.log(EDGES.map((_, i) => Math.round(shares.reduce((sum, share) => sum + share[i]!, 0) / shares.length)));
