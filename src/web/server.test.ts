import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { backUp } from '../keeping/acts/backup.ts';
import { freshFolder, NOW, sqliteHomes } from '../store/homes-for-tests.ts';
import { backupFolder } from '../store/store.ts';
import { NoPort, webApp } from './server.ts';

const KEY = 'k'.repeat(43);
const homes = sqliteHomes();

test('the first page of an empty home says which backups of it lie beside it, and says nothing where there are none', async () => {
  const home = await homes.open();
  const folder = dirname(home.location);
  const app = webApp(home, { folder, location: home.location, spool: join(freshFolder(), 'spool') }, KEY, 4484);
  const first = async () => (await app.request(`/?key=${KEY}`, { headers: { host: '127.0.0.1:4484' } })).text();
  expect(await first()).not.toContain('yet a backup');
  await backUp(home, backupFolder(home.location), 'asked', NOW);
  expect(await first()).toContain(backupFolder(home.location));
  expect(await first()).toContain('yet a backup of it was made');
});

test.each([
  [4484, 'EADDRINUSE', 'already uses port 4484. Try: kith serve --port 4485'],
  [80, 'EACCES', 'may not use port 80. Try: kith serve --port 4484'],
  [50_000, 'EACCES', 'may not use port 50000. Try: kith serve --port 50001'],
])('port %i, refused with %s, is said with one to try', (port, code, words) => {
  expect(new NoPort(port, code).refusal.sentence).toContain(words);
});
