/** Style, script and fonts, read once from beside the program. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';

const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

export function assets(folder = assetFolder()): Hono {
  const files = new Map<string, Buffer>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path));
  }
  const app = new Hono();
  app.get('/*', (context) => {
    const name = context.req.path.replace(/^\/assets\//, '');
    const body = files.get(name);
    if (!body) return context.notFound();
    const isFont = name.endsWith('.woff2');
    return context.body(new Uint8Array(body), 200, {
      'content-type': TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
      'cache-control': isFont ? 'private, max-age=31536000, immutable' : 'private, no-cache',
    });
  });
  return app;
}

/** Built: `assets/` beside the program. From sources (tests): what the last build made. */
function assetFolder(): string {
  const isBuilt = import.meta.url.endsWith('.js');
  return isBuilt ? join(import.meta.dirname, 'assets') : join(import.meta.dirname, '..', '..', 'dist', 'assets');
}
