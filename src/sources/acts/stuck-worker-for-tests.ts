/** An import thread whose diary reader does not end at "hang" and takes all memory at "swell": what no reader should ever do. */

import { exampleSource } from '../example/index.ts';
import type { Seen, Source } from '../source.ts';

const honest = exampleSource.read;
const read: Source['read'] = (file, options) => honest(file, { ...options, begins: (n) => harmful(n, options.begins) });
(exampleSource as { read: Source['read'] }).read = read;

/** Line 4 hangs, line 6 swells, once `begins` says they may be read. */
function harmful(record: number, begins: ((record: number) => boolean) | undefined): boolean {
  const mayRead = begins?.(record) ?? true;
  if (mayRead && record === 4) for (;;) Math.random();
  if (mayRead && record === 6) swell();
  return mayRead;
}

function swell(): never {
  const kept: Seen[] = [];
  for (let i = 0; ; i++) kept.push({ record: i, where: `line ${i}` });
}

await import('./import-worker.ts');
