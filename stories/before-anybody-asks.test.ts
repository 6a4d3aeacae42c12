/** The server works out what every morning looks at before anybody asks for it, in a thread of its own. */

import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { describeBuilt, kith, PROGRAM } from '../src/cli/program-for-tests.ts';
import { freshFolder } from '../src/store/homes-for-tests.ts';
import { openHome, workedOut } from '../src/store/store.ts';
import { freePort } from './browser.ts';

/** A slow machine under load, milliseconds. */
const PATIENCE = 60_000;

describeBuilt('A server nobody has asked anything yet', () => {
  let server: ChildProcess | null = null;
  afterAll(() => server?.kill('SIGKILL'));

  test('has today, the desk and the mirror ready', { timeout: PATIENCE }, async () => {
    const folder = freshFolder();
    expect((await kith(['demo'], { home: folder })).code).toBe(0);
    server = spawn(process.execPath, [PROGRAM, 'serve', '--home', folder, '--port', String(await freePort())], {
      stdio: 'ignore',
    });
    const home = await openHome(join(folder, 'kith.db'));
    const isReady = async () => {
      const kept = ['today', 'desk', 'mirror', 'calibration'].map((name) => workedOut.kept(home.db, home.owner, name));
      return (await Promise.all(kept)).every((one) => one !== undefined);
    };
    try {
      while (!(await isReady())) await pause(100);
      expect(JSON.parse((await workedOut.kept(home.db, home.owner, 'today'))!.answer).items).not.toEqual([]);
    } finally {
      await home.db.close();
    }
  });
});
