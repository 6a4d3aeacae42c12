import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROUTES } from '../api/routes.ts';
import { lifePaths } from '../store/files-for-tests.ts';
import { bring, dumpOf, freshFolder, sqliteHomes } from '../store/homes-for-tests.ts';
import type { Home } from '../store/store.ts';
import { accountsIn, tokenOf } from './guard.ts';
import { webApp } from './server.ts';

const KEY = 'k'.repeat(43);
const TOKEN = tokenOf(KEY);
const PORT = 4484;
const OUR_HOST = `127.0.0.1:${PORT}`;

const homes = sqliteHomes();
let home: Home;
let app: ReturnType<typeof webApp>;
let cookie = '';
let before = '';

beforeAll(async () => {
  home = await homes.open();
  await bring(home, lifePaths());
  before = await dumpOf(home);
  const folder = freshFolder();
  app = webApp(home, { folder, location: home.location, spool: join(folder, 'spool') }, KEY, PORT);
  const first = await app.request(`/people?key=${KEY}`, { headers: { host: OUR_HOST } });
  cookie = (first.headers.get('set-cookie') ?? '').split(';')[0]!;
});

/** A request of the owner's own browser, where nothing else is said. */
async function ask(path: string, given: RequestInit & { headers?: Record<string, string> } = {}): Promise<Response> {
  return app.request(path, { ...given, headers: { host: OUR_HOST, cookie, ...given.headers } });
}

const form = (fields: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(fields) });

/** A form that would change something, from our own page or not. */
const noteForm = (fields: Record<string, string> = {}) => form({ text: 'lunch @Mallory: poison', ...fields });

async function expectUntouched(): Promise<void> {
  expect(await dumpOf(home)).toBe(before);
}

describe('The guard', () => {
  test.each([
    'evil.example',
    'evil.example:4484',
    '127.0.0.1',
    '127.0.0.1:80',
    '127.0.0.1.evil.example:4484',
    'localhost:44840',
    '',
  ])('answers no request for the host "%s"', async (host) => {
    const answer = await ask('/people', { headers: { host } });
    expect(answer.status).toBe(421);
    expect(await answer.text()).not.toContain('Silva');
  });

  test.each([OUR_HOST, `localhost:${PORT}`, `[::1]:${PORT}`])('answers for %s', async (host) => {
    expect((await ask('/people', { headers: { host } })).status).toBe(200);
  });

  test('shows nothing without the session or the key', async () => {
    for (const path of [
      '/people',
      '/',
      '/api/people',
      '/export.zip',
      '/assets/kith.css',
      '/api/dump',
      '/people?key=wrong',
    ]) {
      const answer = await app.request(path, { headers: { host: OUR_HOST, cookie: 'kith=forged' } });
      expect([path, answer.status]).toEqual([path, 403]);
    }
    const program = { host: OUR_HOST, authorization: `Bearer ${KEY}` };
    expect((await app.request('/api/people', { headers: program })).status).toBe(200);
  });

  test('keeps its session from scripts and from other sites', async () => {
    const answer = await app.request(`/people?key=${KEY}`, { headers: { host: OUR_HOST } });
    expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Strict/i);
    expect(answer.headers.get('set-cookie')).not.toContain(KEY);
  });

  test.each<[string, Record<string, string>]>([
    ['another site', { origin: 'https://evil.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:8080' }],
    ['this host over https', { origin: `https://${OUR_HOST}` }],
    ['a sandboxed frame', { origin: 'null' }],
    ['a cross-site fetch', { 'sec-fetch-site': 'cross-site' }],
    ['a sibling site', { 'sec-fetch-site': 'same-site' }],
  ])('refuses a change that comes from %s, even with the token', async (_, headers) => {
    expect((await ask('/note', { ...noteForm({ token: TOKEN }), headers })).status).toBe(403);
    const call = {
      method: 'POST',
      body: '{"text":"lunch @Mallory: x"}',
      headers: { ...headers, 'x-kith-token': TOKEN, 'content-type': 'application/json' },
    };
    expect((await ask('/api/notes', call)).status).toBe(403);
    await expectUntouched();
  });

  test.each([
    ['an image or a script', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
    ['a fetch of a neighbour on this machine', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' }],
  ])(
    'shows a page of another site nothing that it asks for as %s, but lets its links lead here',
    async (_, headers) => {
      for (const path of ['/people', '/search?q=ana', '/api/dump', '/export.zip'])
        expect([path, (await ask(path, { headers })).status]).toEqual([path, 403]);
      const link = { ...headers, 'sec-fetch-mode': 'navigate' };
      expect((await ask('/people', { headers: link })).status).toBe(200);
    },
  );

  test('has no page kept by whoever stands between, and nothing a program asked for kept at all', async () => {
    expect((await ask('/people')).headers.get('cache-control')).toBe('private, no-cache');
    expect((await ask('/nowhere')).headers.get('cache-control')).toBe('private, no-cache');
    expect((await ask('/api/people')).headers.get('cache-control')).toBe('no-store');
  });

  test('counts a form that does not say how long it is', async () => {
    const piece = new TextEncoder().encode('x'.repeat(1 << 20));
    let sent = 0;
    const body = new ReadableStream({
      pull: (to) => (sent++ < 64 ? to.enqueue(piece) : to.close()),
    });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await ask('/note', { method: 'POST', body, headers, duplex: 'half' } as object);
    expect(answer.status).toBe(413);
    expect(sent).toBeLessThan(10);
  });

  test('knows the account at the other end by both ports: others’ connections may leave from the same one', () => {
    const line = (local: string, remote: string, uid: number, state = '01') =>
      `   0: ${local} ${remote} ${state} 00000000:00000000 00:00000000 00000000  ${uid}        0 1 1 0000000000000000 20 4 30 10 -1`;
    const table = [
      '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode',
      line('0100007F:C000', '0100007F:1F90', 1000),
      line('0100007F:C000', '0100007F:1184', 1001),
      line('0200007F:C001', '0100007F:1184', 1000),
      line('0100007F:C002', '0100007F:1184', 1000, '06'),
      line('0000000000000000FFFF00000100007F:C003', '0000000000000000FFFF00000100007F:1184', 1000),
    ].join('\n');
    expect(accountsIn(table)).toEqual(
      new Map([
        ['49152 8080', 1000],
        ['49152 4484', 1001],
        ['49155 4484', 1000],
      ]),
    );
  });

  test('refuses every change without the token, on pages and in the API', async () => {
    expect((await ask('/note', noteForm())).status).toBe(403);
    expect((await ask('/note', noteForm({ token: 'wrong' }))).status).toBe(403);
    for (const path of [
      '/imports',
      '/imports/start',
      '/imports/files?name=x',
      '/imports/1/undo',
      '/people/1/forget',
      '/people/1/kind',
      '/doubles/answer',
      '/settings/own/add',
      '/settings/delete',
      '/settings/restore',
      '/demo',
    ]) {
      expect([path, (await ask(path, form({ word: 'delete' }))).status]).toEqual([path, 403]);
    }
    for (const { method, path } of ROUTES.filter((route) => route.method !== 'get')) {
      const answer = await ask(`/api${path.replace(/\{\w+\}/g, '1')}`, { method: method.toUpperCase(), body: '{}' });
      expect([path, answer.status]).toEqual([path, 403]);
    }
    await expectUntouched();
  });

  test('lets no reading change anything, whatever a link asks for', async () => {
    const paths = [
      '/',
      '/people',
      '/people?q=ana&kind=all',
      '/people/1',
      '/people/1/export.vcf',
      '/doubles',
      '/search?q=boat',
      '/settings',
      '/imports',
      '/imports/1',
      '/imports/1/progress',
      '/note',
      '/export.zip',
    ];
    const changing = [
      '/note?text=lunch+@Mallory',
      '/imports/1/undo',
      '/people/1/forget',
      '/settings/delete?word=delete',
      '/demo',
      '/doubles/answer?a=1&b=2&answer=same',
    ];
    for (const path of [...paths, ...changing]) {
      for (const method of ['GET', 'HEAD']) {
        // Its whole zip would be made and thrown away.
        if (method === 'HEAD' && path === '/export.zip') continue;
        const answer = await ask(path, { method });
        expect(answer.status, `${method} ${path}`).toBeLessThan(500);
        if (method === 'HEAD') expect(await answer.text()).toBe('');
        else await answer.arrayBuffer();
      }
    }
    for (const { path } of ROUTES.filter((route) => route.method !== 'get')) {
      expect((await ask(`/api${path.replace(/\{\w+\}/g, '1')}`)).status).toBeLessThan(500);
    }
    await expectUntouched();
  });

  test('says on a page of its own that nothing is at a path, and in JSON below /api', async () => {
    const page = await ask('/nowhere');
    expect([page.status, await page.text()]).toEqual([404, expect.stringContaining('There is nothing here.')]);
    const answer = await ask('/api/nowhere');
    expect([answer.status, await answer.json()]).toEqual([404, { error: expect.stringContaining('openapi.json') }]);
  });

  test('answers ways that are not meant with 404 or 405', async () => {
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const answer = await ask('/people', { method, headers: { 'x-kith-token': TOKEN } });
      expect([404, 405]).toContain(answer.status);
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    }
    await expectUntouched();
  });

  test('sends the strict headers with every answer, refusals and faults among them', async () => {
    const answers = [
      await ask('/people'),
      await ask('/nowhere'),
      await ask('/people/999999'),
      await ask('/api/people'),
      await ask('/api/nowhere'),
      await ask('/assets/kith.css'),
      await ask('/note', noteForm()),
      await ask('/people', { headers: { host: 'evil.example' } }),
      await app.request('/people', { headers: { host: OUR_HOST } }),
    ];
    for (const { headers, url, status } of answers) {
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy, `${status} ${url}`).toMatch(/default-src 'none'.*script-src 'self'.*frame-ancestors 'none'/);
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
    }
  });

  test('lets pages carry no script, style or address of their own making', async () => {
    for (const path of [
      '/people',
      '/people/1',
      '/doubles',
      '/imports/1',
      '/settings',
      '/note',
      '/search?q=%3Cscript%3Ealert(1)%3C/script%3E',
    ]) {
      const html = await (await ask(path)).text();
      expect(html).not.toMatch(
        /<script(?![^>]*\ssrc="\/)|\son\w+=|<style|\sstyle="|javascript:|src="(?:https?:)?\/\//i,
      );
      expect(html).not.toContain('<script>alert');
    }
  });

  test('takes a change from our own page and from a program with the token', async () => {
    const saved = await ask('/note', {
      ...form({ text: 'lunch @Ana: true', token: TOKEN }),
      headers: { origin: `http://${OUR_HOST}`, 'sec-fetch-site': 'same-origin' },
    });
    expect(saved.status).toBe(303);
    const call = {
      method: 'POST',
      body: JSON.stringify({ text: 'tea @Ana: again' }),
      headers: { 'x-kith-token': TOKEN, 'content-type': 'application/json' },
    };
    expect((await ask('/api/notes', call)).status).toBe(200);
    const dump = await dumpOf(home);
    expect(dump).toContain('"true"');
    expect(dump).toContain('"again"');
  });
});
