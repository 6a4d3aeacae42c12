/** A disk that runs full: everything can be looked at, nothing new is kept, it is said so everywhere, and room mends it. */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { freshFolder } from '../src/store/homes-for-tests.ts';
import { freePort } from './browser.ts';

const ROOT = join(import.meta.dirname, '..');
const PROGRAM = join(ROOT, 'dist/kith.js');
/** The disk, and what lies on it that is not Kith's. */
const DISK = '10m';
const BALLAST = '5m';
const MOST_NOTES = 400;
const canMount = spawnSync('unshare', ['-m', 'sh', '-c', 'mount -t tmpfs -o size=1m tmpfs /mnt']).status === 0;

describe.skipIf(!existsSync(PROGRAM) || !canMount)(
  'On a full disk (skipped where dist is not built, or this account may not mount)',
  () => {
    let server: ChildProcess | null = null;
    afterAll(() => server?.kill('SIGKILL'));

    test('people are shown, notes are refused in a sentence, and with room again everything acknowledged is there', async () => {
      const home = freshFolder();
      const port = await freePort();
      const mount = `mount -t tmpfs -o size=${DISK} tmpfs ${home} && head -c ${BALLAST} /dev/zero > ${home}/ballast`;
      const serve = `exec ${process.execPath} ${PROGRAM} serve --home ${home} --port ${port}`;
      server = spawn('unshare', ['-m', 'sh', '-c', `${mount} && ${serve}`], { stdio: 'ignore' });
      const base = `http://127.0.0.1:${port}`;
      for (let i = 0; i < 200 && !(await fetch(base).catch(() => null)); i++) await pause(100);
      const inside = (path: string) => `/proc/${server!.pid}/root${home}/${path}`;
      const token = readFileSync(inside('token'), 'utf8').trim();
      const note = (text: string) =>
        fetch(`${base}/api/notes`, {
          method: 'POST',
          headers: { 'x-kith-token': token, 'content-type': 'application/json' },
          body: JSON.stringify({ text }),
        });
      let kept = 0;
      let refused: Response | null = null;
      while (kept < MOST_NOTES && refused === null) {
        const answer = await note(`lunch @ana@silva.example: number ${kept}. ${'so it went on. '.repeat(200)}`);
        if (answer.status === 200) kept++;
        else refused = answer;
      }
      expect(kept).toBeGreaterThan(0);
      expect([refused?.status, await refused?.json()]).toEqual([503, { error: expect.stringMatching(/disk is full/) }]);
      expect((await fetch(`${base}/people`)).status).toBe(200);
      expect((await fetch(`${base}/api/people/ana@silva.example`)).status).toBe(200);
      const form = new URLSearchParams({ token, text: 'lunch @ana@silva.example: one more' });
      const page = await fetch(`${base}/note`, { method: 'POST', body: form });
      expect([page.status, await page.text()]).toEqual([503, expect.stringMatching(/disk is full/)]);
      const command = [
        '-t',
        String(server.pid),
        '-m',
        process.execPath,
        PROGRAM,
        'note',
        'lunch @ana@silva.example: and more',
        '--home',
        home,
      ];
      expect(spawnSync('nsenter', command, { encoding: 'utf8' })).toMatchObject({
        status: 1,
        stderr: expect.stringMatching(/disk is full/),
      });
      rmSync(inside('ballast'));
      expect((await note('lunch @ana@silva.example: room again')).status).toBe(200);
      const dump = await (await fetch(`${base}/api/dump`)).text();
      for (let n = 0; n < kept; n++) expect(dump).toContain(`number ${n}.`);
      expect(dump).toContain('room again');
    }, 240_000);
  },
);
