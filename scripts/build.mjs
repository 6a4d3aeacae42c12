/** Builds dist/: the program, its worker, and what pages load. */

import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
await rm(dist, { recursive: true, force: true });
await mkdir(join(dist, 'assets'), { recursive: true });

/** Libraries that are CommonJS inside an ES module bundle still ask for `require`. */
const requireShim = `import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);`;

await build({
  entryPoints: { kith: join(root, 'src/main.ts'), 'import-worker': join(root, 'src/sources/acts/import-worker.ts') },
  outdir: dist,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22.18',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  external: ['better-sqlite3', 'pg-native'],
  banner: { js: requireShim },
  minifySyntax: true,
  logLevel: 'warning',
  legalComments: 'linked',
});
