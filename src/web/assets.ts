/** Style, script and fonts, read once from beside the program. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Hono } from 'hono';

const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

interface Asset {
  readonly whole: Uint8Array<ArrayBuffer>;
  /** Null for fonts, which are compressed already. */
  readonly zipped: Uint8Array<ArrayBuffer> | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly tag: string;
}

export function assets(folder = assetFolder()): Hono {
  const files = new Map<string, Asset>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(folder.length + 1).replaceAll('\\', '/'), assetOf(path));
  }
  const app = new Hono();
  app.get('/*', (context) => {
    const asset = files.get(context.req.path.replace(/^\/assets\//, ''));
    if (!asset) return context.notFound();
    const { whole, zipped, headers, tag } = asset;
    if (context.req.header('if-none-match') === tag) return context.body(null, 304, headers);
    if (zipped === null || !/\bgzip\b/.test(context.req.header('accept-encoding') ?? ''))
      return context.body(whole, 200, headers);
    return context.body(zipped, 200, { ...headers, 'content-encoding': 'gzip' });
  });
  return app;
}

function assetOf(path: string): Asset {
  const whole = new Uint8Array(readFileSync(path));
  const isFont = path.endsWith('.woff2');
  const tag = `"${createHash('sha256').update(whole).digest('base64url').slice(0, 16)}"`;
  const headers = {
    'content-type': TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    // Fonts keep their names for ever; style and script may be another program's tomorrow, so the browser asks each time.
    'cache-control': isFont ? 'private, max-age=31536000, immutable' : 'private, no-cache',
    etag: tag,
    vary: 'accept-encoding',
  };
  return { whole, zipped: isFont ? null : new Uint8Array(gzipSync(whole)), headers, tag };
}

/** Built: `assets/` beside the program. From sources (tests): what the last build made. */
function assetFolder(): string {
  const isBuilt = import.meta.url.endsWith('.js');
  return isBuilt ? join(import.meta.dirname, 'assets') : join(import.meta.dirname, '..', '..', 'dist', 'assets');
}
