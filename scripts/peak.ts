/** The most memory this process has held so far. */

import { readFileSync } from 'node:fs';

/**
 * Megabytes. On Linux from proc(5), field VmHWM, which begins anew with the program: `maxRSS` is handed on by whoever started it, so
 * a small program told of the memory of the large one around it.
 */
export function peakMegabytes(): number {
  return Math.round((ownPeak() ?? process.resourceUsage().maxRSS) / 1024);
}

function ownPeak(): number | null {
  try {
    const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'latin1'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes);
  } catch {
    return null;
  }
}
