/** A home with more letters than can be read while somebody waits for a page. */

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workAheadApart } from '../api/ahead.ts';
import { ANA, MIA, mbox } from '../store/files-for-tests.ts';
import { bring, freshFolder, NOW, sqliteHomes, written } from '../store/homes-for-tests.ts';
import { webApp } from './server.ts';

const KEY = 'k'.repeat(43);
const host = '127.0.0.1:4484';
const homes = sqliteHomes();
/** More than src/relationships/acts/words.ts takes for few. */
const MANY = 3100;

test('Pages about everybody say how far the letters are read, and come when they are', {
  timeout: 120_000,
}, async () => {
  const home = await homes.open();
  const letters = Array.from({ length: MANY }, (_, i) => ({
    from: ANA,
    to: MIA,
    at: new Date(NOW - (2 + i) * 3_600_000).toISOString(),
    id: `${i}@silva.example`,
    text: `Dear Mia, could you send me drawing ${i}?`,
  }));
  await bring(home, [written({ 'many.mbox': mbox(...letters) })]);
  const folder = freshFolder();
  const app = webApp(home, { folder, location: home.location, spool: join(folder, 'spool') }, KEY, 4484);
  const first = await app.request(`/?key=${KEY}`, { headers: { host } });
  const headers = { host, cookie: (first.headers.get('set-cookie') ?? '').split(';')[0]! };
  const page = async (path: string) => (await app.request(path, { headers })).text();

  const waiting = await page('/today?from=mail');
  expect(waiting).toContain('It has just begun.');
  expect(waiting).toContain('data-progress="/today?from=mail"');
  expect(waiting).toContain('http-equiv="refresh"');
  expect(await page('/people')).not.toContain('Reading your letters');

  // The page that was shown began it; whoever comes meanwhile waits for the same.
  await workAheadApart(home, Date.now());
  expect(await page('/today?from=mail')).toContain('That is all.');
  expect(await page('/mirror')).toContain('Mirror');
});
