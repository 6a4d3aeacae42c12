import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { lifePaths } from '../store/files-for-tests.ts';
import { bring, freshFolder, sqliteHomes } from '../store/homes-for-tests.ts';
import { tokenOf } from './guard.ts';
import { webApp } from './server.ts';

const KEY = 'k'.repeat(43);
const HOST = '127.0.0.1:4484';
const homes = sqliteHomes();
let app: ReturnType<typeof webApp>;
let cookie = '';

beforeAll(async () => {
  const home = await homes.open();
  await bring(home, lifePaths());
  const folder = freshFolder();
  app = webApp(home, { folder, location: home.location, spool: join(folder, 'spool') }, KEY, 4484);
  const first = await app.request(`/people?key=${KEY}`, { headers: { host: HOST } });
  cookie = (first.headers.get('set-cookie') ?? '').split(';')[0]!;
});

async function look(path: string, headers: Record<string, string> = {}) {
  const answer = await app.request(path, { headers: { host: HOST, cookie, ...headers } });
  return { status: answer.status, page: await answer.text() };
}

async function send(path: string, fields: Record<string, string>, token = tokenOf(KEY)) {
  const body = new URLSearchParams({ token, ...fields });
  const headers = { host: HOST, cookie, referer: `http://${HOST}/needs` };
  const answer = await app.request(path, { method: 'POST', body, headers });
  return { status: answer.status, page: await answer.text() };
}

describe('A form that is refused', () => {
  test('comes back with everything that was typed, ready to be sent again', async () => {
    const { status, page } = await send('/needs', { who: 'Nobody Here', words: 'a "boat" & <oars>', sort: 'offer' });
    expect(status).toBe(409);
    expect(page).toContain('<form method="post" action="/needs"');
    expect(page).toMatch(/<input[^>]*name="who"[^>]*value="Nobody Here"/);
    expect(page).toMatch(/<textarea[^>]*name="words"[^>]*>\s*a &quot;boat&quot; &amp; &lt;oars&gt;\s*</);
    expect(page).toMatch(/<input type="hidden" name="sort" value="offer"/);
    expect(page).toContain('<a href="/needs">Go back</a>');
  });

  test('keeps no note without words', async () => {
    const id = /href="\/people\/(\d+)"/.exec((await look('/people?kind=all')).page)?.[1];
    const { status, page } = await send(`/people/${id}/note`, { note: '  ' });
    expect(status).toBe(409);
    expect(page).toContain('the note is empty');
    expect((await send(`/people/${id}/note`, { note: 'likes oak' })).status).toBe(303);
  });

  test('beyond what a form may hold, says so on a page with the way on', async () => {
    const note = 'word '.repeat(1 << 20);
    const { status, page } = await send('/people/1/note', { note });
    expect(status).toBe(413);
    expect(page).toContain('too large');
    expect(page).toContain('<nav');
    expect(page.length).toBeLessThan(note.length);
  });

  test('lets one choose where several people could be meant', async () => {
    const { page } = await send('/needs', { who: 'a', words: 'a boat', sort: 'need' });
    expect(page).toContain('More than one person could be');
    expect(page.match(/<input type="radio" name="who" value="\d+"/g)?.length).toBeGreaterThan(1);
    expect(page).not.toMatch(/\d+ \(Ana/);
  });

  test('lets one say whom a note means with one press, and keeps it with them', async () => {
    const text = 'lunch @a @"Jo Newman": bridges';
    const { status, page } = await send('/note', { text });
    expect(status).toBe(409);
    const meant = /name="meant" value="(@\d+ @a)"/.exec(page)?.[1] ?? '';
    expect(meant).not.toBe('');
    expect(page).not.toMatch(/\d+ \(/);
    expect((await send('/note', { text, meant })).status).toBe(303);
    const { page: notes } = await look('/note');
    expect(notes).toContain('bridges');
    expect(notes).not.toContain('@a');
  });

  test('of a page that is old shows what was typed, and offers nothing to be sent', async () => {
    const { status, page } = await send('/needs', { who: 'Ana', words: 'a long story' }, 'of yesterday');
    expect(status).toBe(403);
    expect(page).toContain('a long story');
    expect(page).not.toContain('action="/needs"');
  });

  test('without a typed word leads back to where it was pressed', async () => {
    for (const path of ['/introductions/99/rest', '/circles']) {
      const { page } = await send(path, { who: '99999' });
      expect(page).toContain('<a href="/needs">Go back</a>');
      expect(page).not.toContain('Try again');
      expect(page).not.toContain('value="99999"');
    }
  });
});

describe('What is not there', () => {
  test('says so in the words of a page, and leads to what there is', async () => {
    const { page } = await look('/introductions/99', { referer: 'https://elsewhere.example/trap' });
    expect(page).toContain('There is no introduction 99.');
    expect(page).not.toContain('kith introductions');
    expect(page).toContain('<a href="/introductions">Go back</a>');
  });
});
