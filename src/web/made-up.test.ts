/** Taking the people we made up out again, as the page does it. */

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDemo } from '../sources/acts/demo.ts';
import { saveNote } from '../sources/acts/note.ts';
import { freshFolder, NOW, sqliteHomes } from '../store/homes-for-tests.ts';
import { tokenOf } from './guard.ts';
import { webApp } from './server.ts';

const KEY = 'k'.repeat(43);
const host = '127.0.0.1:4484';
const homes = sqliteHomes();

/** Looks around, writes `note` perhaps, takes them out: where that leads, and what it says there. */
async function takenOut(note: string | null) {
  const home = await homes.open();
  const folder = freshFolder();
  const spool = join(folder, 'spool');
  const app = webApp(home, { folder, location: home.location, spool }, KEY, 4484);
  const first = await app.request(`/?key=${KEY}`, { headers: { host } });
  const headers = { host, cookie: (first.headers.get('set-cookie') ?? '').split(';')[0]! };
  const run = await loadDemo(home, spool, NOW);
  if (note !== null) await saveNote(home, note, NOW);
  const body = new URLSearchParams({ token: tokenOf(KEY) });
  const gone = await app.request(`/imports/${run}/undo`, { method: 'POST', body, headers });
  const to = gone.headers.get('location') ?? '';
  return { to, page: await (await app.request(to, { headers })).text() };
}

test('With the people we made up gone, the first page is there again', async () => {
  const { to, page } = await takenOut('tea @"Ana Duarte": likes oak');
  expect(to).toBe('/');
  expect(page).toContain('The people we made up are gone.');
  expect(page).toContain('Drop what you have.');
});

test('Who wrote about somebody else as well is told that it stayed, where files are brought', async () => {
  const { to, page } = await takenOut('tea @"Somebody Real": likes oak');
  expect(to).toBe('/imports');
  expect(page).toContain('what you wrote is still here');
});
