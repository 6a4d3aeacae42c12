/**
 * Kills Kith, and looks at what is left.
 *
 * Run: npm run test:crash -- [--points 500] [--faults 1000] [--format mbox] [--server postgres://…]
 */

import { parseArgs } from 'node:util';
import { killWriters } from './acknowledged.ts';
import { killEverywhere } from './exactly-once.ts';
import { FORMATS, type Format } from './inputs.ts';

const { values } = parseArgs({
  options: {
    points: { type: 'string', default: '500' },
    faults: { type: 'string', default: '1000' },
    format: { type: 'string' },
    server: { type: 'string' },
  },
});
const server = values.server ?? null;
let wrong = 0;
for (const format of values.format === undefined ? FORMATS : [values.format as Format]) {
  if (Number(values.points) === 0) break;
  const report = await killEverywhere(format, Number(values.points), server);
  for (const line of report.wrong) console.log(line);
  wrong += report.wrong.length;
  console.log(`${format}: ${report.steps} changes, killed at ${report.tried} of them, ${report.wrong.length} wrong.`);
}
if (Number(values.faults) > 0) {
  const { faults, failedDisks, acknowledged, lost } = await killWriters(Number(values.faults), server);
  for (const line of lost.slice(0, 30)) console.log(line);
  wrong += lost.length;
  console.log(
    `${faults} writers killed, ${failedDisks} of them after their disk failed, ${acknowledged} writes acknowledged, ${lost.length} lost.`,
  );
}
if (wrong > 0) process.exitCode = 1;
