import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lifePaths } from '../store/files-for-tests.ts';
import { bring, freshFolder, sqliteHomes, whoIs } from '../store/homes-for-tests.ts';
import { tokenOf } from './guard.ts';
import { webApp } from './server.ts';

const KEY = 'k'.repeat(43);
const HEADERS = { host: '127.0.0.1:4484', authorization: `Bearer ${KEY}` };
const homes = sqliteHomes();

test('when somebody is forgotten, the browser drops the pages it keeps, so that “back” does not show them', async () => {
  const home = await homes.open();
  await bring(home, lifePaths());
  const folder = freshFolder();
  const app = webApp(home, { folder, location: home.location, spool: join(folder, 'spool') }, KEY, 4484);
  const page = `/people/${(await whoIs(home, 'Ana Silva')).id}`;
  expect((await app.request(page, { headers: HEADERS })).headers.get('clear-site-data')).toBeNull();
  const body = new URLSearchParams({ token: tokenOf(KEY) });
  const gone = await app.request(`${page}/forget`, { method: 'POST', body, headers: HEADERS });
  expect([gone.status, gone.headers.get('clear-site-data')]).toEqual([303, '"cache"']);
});
