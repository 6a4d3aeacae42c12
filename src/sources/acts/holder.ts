/** Whether an import is at work, which process has it, and whether it still can: what a killed one held is free at once, not after its lease. */

import { hostname } from 'node:os';
import type { ledger } from '../../store/store.ts';

/** How much the start of one process, counted back from its running time, may seem to differ, seconds. */
const START_TOLERANCE = 3;

/** This process, threads included: machine, process id, second of its start. */
export function holderName(): string {
  return `${hostname()} ${process.pid} ${startSecond()}`;
}

/** Whether another process is at it: it has not ended, and its lease runs. */
export function isHeld(run: ledger.Run): boolean {
  return run.lease >= Date.now() && !isGone(run.holder);
}

/** Not yet read and sorted to its end, by whichever process. */
export function isUnfinished(run: ledger.Run): boolean {
  return run.state === 'reading' || run.state === 'sorting';
}

/** True when the process that is named has ended for certain. Of another machine's processes nobody knows. */
function isGone(holder: string): boolean {
  const [host, pid, start] = holder.split(' ');
  if (host !== hostname() || pid === undefined) return false;
  // In a container every start may have the same id.
  if (Number(pid) === process.pid) return Math.abs(Number(start) - startSecond()) > START_TOLERANCE;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (fault) {
    return (fault as { code?: string }).code === 'ESRCH';
  }
}

function startSecond(): number {
  return Math.round(Date.now() / 1000 - process.uptime());
}
