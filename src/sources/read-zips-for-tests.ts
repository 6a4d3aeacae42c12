/** Reads archives in a process of its own, to its end or to their refusal, and says what each cost. Paths come as arguments. */

import { mkdirSync } from 'node:fs';
import { peakMegabytes } from '../../scripts/peak.ts';
import { openPaths } from './archive.ts';
import { BadZip } from './zip.ts';

export interface ZipCost {
  readonly path: string;
  /** `read`, or the sentences of what was refused. */
  readonly became: string;
  readonly ms: number;
  /** Memory of the process at its largest so far, less what it had before the first archive, MB. */
  readonly grownMb: number;
}

mkdirSync('spool', { recursive: true });

async function outcomeOf(path: string): Promise<string> {
  const refusals = new Set<string>();
  for await (const bundle of openPaths([path], 'spool')) {
    if (bundle.sort === 'unopened') refusals.add(bundle.why);
    else {
      for (const leaf of bundle.files) {
        try {
          for await (const _ of (await leaf.open()).open());
        } catch (fault) {
          if (!(fault instanceof BadZip)) throw fault;
          refusals.add(fault.message);
        }
      }
    }
  }
  return refusals.size === 0 ? 'read' : [...refusals].join(' ');
}

// The first archive loads what all need.
await outcomeOf(process.argv[2]!);
const before = peakMegabytes();
const costs: ZipCost[] = [];
for (const path of process.argv.slice(3)) {
  const started = performance.now();
  const became = await outcomeOf(path);
  costs.push({ path, became, ms: performance.now() - started, grownMb: peakMegabytes() - before });
}
process.stdout.write(JSON.stringify(costs));
