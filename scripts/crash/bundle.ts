/** The child in one file: it starts in a tenth of a second instead of a whole one, ten thousand times. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '../..');

export interface BundledChild {
  readonly script: string;
  /** A folder of its own, and what removes it. */
  readonly folder: string;
  readonly remove: () => void;
  /** What makes a disk fail when it is loaded first (failing.c); null where no C compiler is, or the system knows no LD_PRELOAD. */
  readonly failing: string | null;
}

export async function bundledChild(): Promise<BundledChild> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-crash-'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const script = join(folder, 'child.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'child.ts')],
    outfile: script,
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['better-sqlite3', 'pg-native'],
    banner: { js: `import { createRequire as make } from 'node:module'; const require = make(import.meta.url);` },
    logLevel: 'error',
  });
  const failing = failingDisk(folder);
  return { script, folder, failing, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function failingDisk(folder: string): string | null {
  const library = join(folder, 'failing.so');
  const source = join(import.meta.dirname, 'failing.c');
  const made = process.platform === 'linux' && spawnSync('cc', ['-shared', '-fPIC', '-o', library, source, '-ldl']);
  return made && made.status === 0 ? library : null;
}
