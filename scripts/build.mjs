/** Builds dist/: the program, its worker, and what pages load. */

import { existsSync } from 'node:fs';
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
  entryPoints: {
    kith: join(root, 'src/main.ts'),
    'import-worker': join(root, 'src/sources/acts/import-worker.ts'),
    'backup-worker': join(root, 'src/keeping/acts/backup-worker.ts'),
    'pdf-worker': join(root, 'src/screening/acts/pdf-worker.ts'),
  },
  outdir: dist,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22.18',
  jsx: 'automatic',
  jsxImportSource: '#markup',
  external: ['better-sqlite3', 'pg-native'],
  banner: { js: requireShim },
  minifySyntax: true,
  logLevel: 'warning',
  legalComments: 'linked',
});

await build({
  entryPoints: { kith: join(root, 'src/web/islands/kith.ts') },
  outdir: join(dist, 'assets'),
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  logLevel: 'warning',
});
await build({
  entryPoints: [join(root, 'src/web/kith.css')],
  outdir: join(dist, 'assets'),
  bundle: true,
  external: ['*.woff2', '/assets/*'],
  minify: true,
  logLevel: 'warning',
});
await cp(join(root, 'src/web/kith.svg'), join(dist, 'assets/kith.svg'));
await mkdir(join(dist, 'assets/fonts'), { recursive: true });
/**
 * Latin letters with and without accents; other scripts fall back to the system's own. One weight of each, and the browser makes
 * the few bold words: the variable fonts are four times as long as all else of a page.
 */
const fonts = [
  ['literata', ['latin-400-normal', 'latin-ext-400-normal']],
  ['source-sans-3', ['latin-400-normal', 'latin-ext-400-normal']],
];
for (const [family, styles] of fonts) {
  for (const style of styles) {
    const name = `${family}-${style}.woff2`;
    await cp(join(root, 'node_modules/@fontsource', family, 'files', name), join(dist, 'assets/fonts', name));
  }
}
if (existsSync(join(root, 'fixtures/cast')))
  await cp(join(root, 'fixtures/cast'), join(dist, 'cast'), { recursive: true });
