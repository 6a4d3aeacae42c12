import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { freshFolder } from '../store/homes-for-tests.ts';
import { assets } from './assets.ts';

const STYLE = 'p { color: black }\n'.repeat(200);
const FONT = randomBytes(500);

function app() {
  const folder = freshFolder();
  mkdirSync(join(folder, 'fonts'), { recursive: true });
  writeFileSync(join(folder, 'kith.css'), STYLE);
  writeFileSync(join(folder, 'fonts', 'serif.woff2'), FONT);
  return new Hono().route('/assets', assets(folder));
}

describe('style, script and fonts', () => {
  it('come whole to whoever does not unpack, and packed to whoever does', async () => {
    const plain = await app().request('/assets/kith.css');
    expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, STYLE]);
    const packed = await app().request('/assets/kith.css', { headers: { 'accept-encoding': 'gzip, deflate' } });
    const bytes = Buffer.from(await packed.arrayBuffer());
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(bytes.length).toBeLessThan(STYLE.length / 10);
    expect(gunzipSync(bytes).toString()).toBe(STYLE);
  });

  it('are not sent again to a browser that has them', async () => {
    const tag = (await app().request('/assets/kith.css')).headers.get('etag')!;
    const again = await app().request('/assets/kith.css', { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await app().request('/assets/kith.css', { headers: { 'if-none-match': '"another"' } })).status).toBe(200);
  });

  it('leave fonts as they are, for they are packed already, and have them kept for a year', async () => {
    const font = await app().request('/assets/fonts/serif.woff2', { headers: { 'accept-encoding': 'gzip' } });
    expect(font.headers.get('content-encoding')).toBe(null);
    expect(font.headers.get('cache-control')).toContain('immutable');
    expect(Buffer.from(await font.arrayBuffer()).equals(FONT)).toBe(true);
  });

  it('are nothing else than what lies in their folder', async () => {
    for (const path of ['kith.js', '..%2Fsecret', 'fonts'])
      expect((await app().request(`/assets/${path}`)).status).toBe(404);
  });
});
