/** Builds dist/: the program, its worker, and what pages load. */

import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
await rm(dist, { recursive: true, force: true });
await mkdir(join(dist, 'assets'), { recursive: true });

/** Libraries that are CommonJS inside an ES module bundle still ask for `require`. */
const requireShim = `import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);`;

/** What the program is made of, in sixteen digits: answers that another one worked out are not taken over (store/worked-out.ts). */
async function sumOfSources() {
  const sum = createHash('sha256');
  const folder = join(root, 'src');
  for (const path of (await readdir(folder, { recursive: true })).sort())
    if (/\.(?:tsx?|json|bin)$/.test(path) && !path.includes('.test.'))
      sum.update(path).update(await readFile(join(folder, path)));
  return sum.digest('hex').slice(0, 16);
}

await build({
  entryPoints: {
    kith: join(root, 'src/main.ts'),
    'import-worker': join(root, 'src/sources/acts/import-worker.ts'),
    'ahead-worker': join(root, 'src/api/ahead-worker.ts'),
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
  define: { 'process.env.KITH_BUILD': JSON.stringify(await sumOfSources()) },
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
await cp(join(root, 'fixtures/cast'), join(dist, 'cast'), { recursive: true });
