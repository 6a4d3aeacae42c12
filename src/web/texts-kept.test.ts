import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { apiApp } from '../api/api.ts';
import { exportHome } from '../keeping/acts/export.ts';
import { restoreHome } from '../keeping/acts/restore.ts';
import { workImport } from '../sources/acts/import.ts';
import { openZip } from '../sources/zip.ts';
import { ANA, MIA, mbox } from '../store/files-for-tests.ts';
import { bring, freshFolder, NOW, onEveryDatabase, sqliteHomes, written } from '../store/homes-for-tests.ts';
import { migrate } from '../store/migrate.ts';
import { texts } from '../store/migrations/2026-11-22-texts.ts';
import { type Home, placeOf, settings } from '../store/store.ts';
import { tokenOf } from './guard.ts';
import { webApp } from './server.ts';

const KEY = 'k'.repeat(43);
const HOST = '127.0.0.1:4484';

const letter = (id: string) => mbox({ from: ANA, to: MIA, at: '2024-05-01T08:00:00Z', id, text: 'With raspberries?' });

/** Brings one letter through the API, which says nothing about texts, and tells whether its text was kept. */
async function keepsText(home: Home): Promise<boolean> {
  const runs: number[] = [];
  const app = apiApp({ home, work: (run) => runs.push(run), place: placeOf(freshFolder()) });
  const body = JSON.stringify({ paths: [written({ 'a.mbox': letter(`a${NOW}@silva.example`) })] });
  const headers = { 'content-type': 'application/json' };
  expect((await app.request('/imports', { method: 'POST', body, headers })).status).toBe(200);
  await workImport(home, runs[0]!, join(freshFolder(), 'spool'));
  return (await home.db.findTexts('interaction', home.owner, ['raspberries'], 10)).length > 0;
}

/** The settings page, as its form sends it. */
async function choose(home: Home, choice: string): Promise<number> {
  const folder = freshFolder();
  const app = webApp(home, { folder, location: home.location, spool: join(folder, 'spool') }, KEY, 4484);
  const first = await app.request(`/people?key=${KEY}`, { headers: { host: HOST } });
  const cookie = (first.headers.get('set-cookie') ?? '').split(';')[0]!;
  const body = new URLSearchParams({ texts: choice, country: '', token: tokenOf(KEY) });
  const headers = { host: HOST, cookie, origin: `http://${HOST}` };
  return (await app.request('/settings/reading', { method: 'POST', body, headers })).status;
}

/** An export as Kith wrote it while there was only "headers only": yes or no. */
async function exportOfBefore(home: Home): Promise<string> {
  const file = join(freshFolder(), 'new.zip');
  await exportHome(home, file, NOW);
  const from = await openZip(file);
  const zip = new ZipFile();
  for (const entry of from.entries) {
    const chunks: Buffer[] = [];
    for await (const chunk of from.open(entry)) chunks.push(Buffer.from(chunk));
    let text = Buffer.concat(chunks).toString('utf8');
    if (entry.path === 'kith/setting.jsonl') text += '{"name":"headers only","value":"yes"}\n';
    if (entry.path === 'kith/run.jsonl') text = text.replaceAll('\\"texts\\":\\"none\\"', '\\"headersOnly\\":true');
    zip.addBuffer(Buffer.from(text), entry.path);
  }
  zip.end();
  await from.close();
  const older = join(freshFolder(), 'older.zip');
  await pipeline(zip.outputStream, createWriteStream(older));
  return older;
}

const requests = ({ db, owner }: Home) =>
  db.all<{ request: string }>('select request from run where owner_id = ? order by id', [owner]);

onEveryDatabase('Whose texts are kept', (homes) => {
  test('is said on the settings page, and holds for what a program brings in, too', async () => {
    const home = await homes.open();
    expect(await keepsText(home)).toBe(true);
    for (const choice of ['none', 'all', 'people'] as const) {
      expect(await choose(home, choice)).toBe(303);
      expect(await settings.textsKept(home.db, home.owner)).toBe(choice);
    }
    await choose(home, 'none');
    await choose(home, 'everything there is');
    expect(await settings.textsKept(home.db, home.owner)).toBe('none');
    const other = await homes.open();
    await choose(other, 'none');
    expect(await keepsText(other)).toBe(false);
  });

  test('stays as it was said when an older export is brought back', async () => {
    const home = await homes.open();
    await bring(home, [written({ 'b.mbox': letter('b@silva.example') })], { texts: 'none' });
    const older = await exportOfBefore(home);
    await choose(home, 'all');
    const other = await homes.open();
    expect(await restoreHome(other, older, NOW)).toEqual({ restored: true });
    expect(await settings.textsKept(other.db, other.owner)).toBe('none');
    expect((await requests(other))[0]!.request).toContain('"texts":"none"');
    expect(await keepsText(other)).toBe(false);
    // An export holding both, which no Kith wrote: what today's says stands.
    const both = await homes.open();
    expect(await restoreHome(both, await exportOfBefore(home), NOW)).toEqual({ restored: true });
    expect(await settings.textsKept(both.db, both.owner)).toBe('all');
  });
});

describe('Whose texts are kept, in a home of an older Kith', () => {
  const homes = sqliteHomes();
  test('stays as it was said when the home is brought to today’s shape', async () => {
    const home = await homes.open();
    await bring(home, [written({ 'b.mbox': letter('b@silva.example') })], { texts: 'none' });
    await home.db.run('delete from migration where name = ?', [texts.name]);
    await home.db.script('alter table file drop column fingerprint');
    await home.db.run(`update run set request = replace(request, '"texts":"none"', '"headersOnly":true')`);
    await settings.saveSetting(home.db, home.owner, 'headers only', 'yes');
    await migrate(home.db);
    expect(await settings.textsKept(home.db, home.owner)).toBe('none');
    expect((await requests(home))[0]!.request).toContain('"texts":"none"');
  });
});
