/** For stories and pictures only: the built program on a home of its own, and Chromium to look at it. */

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, chromium } from 'playwright-core';

/** Where a Chromium stands on this machine; undefined: nowhere we know of. */
export const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

const root = join(import.meta.dirname, '..');

export interface Served {
  readonly base: string;
  readonly browser: Browser;
  /** Kept while it runs; gone afterwards. */
  readonly home: string;
  readonly stop: () => Promise<void>;
}

/** Serves an empty home on a free port and opens a browser. */
export async function serveForBrowser(): Promise<Served> {
  const home = mkdtempSync(join(tmpdir(), 'kith-browser-'));
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const node = join(root, 'node_modules', '.bin', 'node');
  const server = spawn(node, [join(root, 'dist', 'kith.js'), 'serve', '--home', home, '--port', String(port)], {
    stdio: 'ignore',
  });
  for (let i = 0; i < 100 && !(await fetch(base).catch(() => null)); i++) await wait(100);
  const browser = await launchChromium();
  const stop = async () => {
    await browser.close();
    server.kill();
    await wait(200);
    rmSync(home, { recursive: true, force: true });
  };
  return { base, browser, home, stop };
}

/** A browser that never looks elsewhere by itself. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM!,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu', '--disable-quic', '--no-first-run'],
  });
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
