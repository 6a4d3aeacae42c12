/** Shows that no input makes a reader slow: by how the work grows, which a busy machine does not change, never by the clock. */

import { expect } from 'vitest';

/** Microseconds: kernels that count the CPU of a thread by ticks tell no less. Work that ends within a few of them is not slow. */
const TICK = 4_000;
const LONGER = 8;
/** A run eight times as long costs linear work eight times as much, work of the square 64 times. */
const MOST_GROWTH = 24;

/** Expects that `work` on `times` pieces costs about eight times what it costs on an eighth of them. */
export function expectLinear(times: number, work: (times: number) => unknown): void {
  const [long, short] = [times, Math.ceil(times / LONGER)].map((some) => leastOf(() => work(some)));
  expect(long! / Math.max(short!, TICK), `${times} pieces beside an eighth of them`).toBeLessThan(MOST_GROWTH);
}

/** Microseconds of this thread. */
function leastOf(work: () => unknown): number {
  const once = () => {
    const before = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(before);
    return user + system;
  };
  return Math.min(once(), once(), once());
}
