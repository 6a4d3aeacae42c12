import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { lifePaths } from '../store/files-for-tests.ts';
import { bring, freshFolder, sqliteHomes } from '../store/homes-for-tests.ts';
import { type Home, placeOf } from '../store/store.ts';
import { apiApp, DOWNLOADS, openApi } from './api.ts';
import { ROUTES } from './routes.ts';

const homes = sqliteHomes();
let home: Home;
let app: ReturnType<typeof apiApp>;

beforeAll(async () => {
  home = await homes.open();
  await bring(home, lifePaths());
  app = apiApp({ home, work: () => undefined, place: placeOf(freshFolder()) });
  const wish = { who: 'Dr. Weiss', why: 'she knows larch' };
  const begun = (await (await post('/introductions/reach', wish)).json()) as { id: number };
  IDS.set('/introductions/{id}', begun.id);
  const opened = (await (await post('/asks', { what: 'a word on larch' })).json()) as { id: number };
  IDS.set('/asks/{id}', opened.id);
  await post('/people/ana@silva.example/stories', { what: 'read the plan', direction: 'received' });
  const met = await app.request('/people/ana@silva.example/timeline?limit=1000');
  const entries = (await met.json()) as { id: number; kind: string; direction: string }[];
  const meeting = entries.find((one) => one.kind === 'meeting' && one.direction === 'both');
  IDS.set('/meetings/{id}', meeting!.id);
});

/** What stands behind `{id}` in an address. */
const IDS = new Map<string, number>();

const post = (path: string, body: unknown, method = 'POST') =>
  app.request(path, { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });

describe('The API', () => {
  test.each(ROUTES.filter((route) => route.method === 'get').map((route) => [route.path, route] as const))(
    'answers GET %s in the shape it documents',
    async (path, route) => {
      const asked = path
        .replace('{run}', '1')
        .replace('{who}', 'ana@silva.example')
        .replace('{id}', String(IDS.get(path)));
      const answer = await app.request(`${asked}${route.query?.shape.text ? '?text=boat' : ''}`);
      expect(answer.status).toBe(200);
      z.object({ answer: route.answer }).parse({ answer: await answer.json() });
    },
  );

  test.each<[string, string, unknown, number]>([
    ['POST', '/notes', { text: 'lunch @Ana: good' }, 200],
    ['POST', '/notes', {}, 400],
    ['POST', '/notes', { text: 'nobody named' }, 409],
    ['POST', '/notes', 'no object', 400],
    ['POST', '/people/Cy%20Young/kind', { kind: 'met' }, 200],
    ['POST', '/people/Cy%20Young/kind', { kind: 'friend' }, 400],
    ['POST', '/people/Nobody/kind', { kind: 'met' }, 409],
    ['POST', '/doubles/same', { a: 'Cy Young', b: 'Dee Dorn' }, 200],
    ['POST', '/doubles/same', { a: 'Cy Young' }, 400],
    ['POST', '/doubles/undo', {}, 200],
    ['POST', '/settings/own', { handle: 'mia@old.example', own: true }, 200],
    ['POST', '/settings/own', { handle: 'x', own: 'yes' }, 400],
    ['POST', '/settings/reading', { country: 'PT' }, 200],
    ['POST', '/settings/reading', { country: 'XX' }, 409],
    ['POST', '/settings/reading', { texts: 'some' }, 400],
    ['DELETE', '/people/Fay%20Wong', undefined, 200],
    ['DELETE', '/people/me', undefined, 409],
    ['POST', '/imports', { paths: [] }, 400],
    ['GET', '/imports/77', undefined, 409],
    ['GET', '/imports/x', undefined, 400],
    ['POST', '/imports/1/mine', { mine: true }, 409],
    ['POST', '/imports/1/mine', {}, 400],
    ['GET', '/people?kind=friends', undefined, 400],
    ['GET', '/people?limit=0', undefined, 400],
    ['GET', '/people?limit=1e9', undefined, 400],
    ['GET', '/people/Ana%20Silva?now=yesterday', undefined, 400],
    ['GET', '/people/Nobody', undefined, 409],
    ['GET', '/search', undefined, 400],
    ['GET', '/asks/77', undefined, 409],
    ['POST', '/asks', { what: '  ' }, 409],
    ['POST', '/asks', { what: 'a boat', by: '2001-01-01' }, 409],
    ['POST', '/asks', { what: 'a boat', size: 'huge' }, 400],
    ['POST', '/asks/1/next', { who: 'me' }, 409],
    ['POST', '/asks/1/outcome', { who: 'Ana Silva', outcome: 'refused' }, 400],
    ['POST', '/asks/1/outcome', { who: 'Ana Silva', outcome: 'helped' }, 409],
    ['POST', '/asks/{id}/words', { words: 'Could you?' }, 200],
    ['POST', '/people/Ana%20Silva/draft', { body: 'Dear Ana' }, 200],
    ['GET', '/people/Ana%20Silva/plea', undefined, 200],
    ['GET', '/nowhere', undefined, 404],
  ])('answers %s %s %j with %i', async (method, named, body, status) => {
    const path = named.replace('{id}', String(IDS.get('/asks/{id}')));
    const answer = await (body === undefined ? app.request(path, { method }) : post(path, body, method));
    expect(answer.status).toBe(status);
    const said = (await answer.json()) as { error?: string };
    if (status !== 200) expect(said.error).toMatch(/^[^\n]{5,300}$/);
  });

  test('acts on whom the address names, whatever the body says', async () => {
    const answer = await post('/people/Ana%20Silva/draft', { who: 'Dee Dorn', body: 'Dear Ana' });
    expect(await answer.json()).toMatchObject({ to: { name: 'Ana Silva' } });
  });

  test('documents each of its routes, no two under one name or at one address', () => {
    const { paths } = openApi() as { paths: Record<string, Record<string, { operationId: string }>> };
    const names = Object.values(paths).flatMap((one) => Object.values(one).map(({ operationId }) => operationId));
    expect(names.sort()).toEqual([...ROUTES, ...DOWNLOADS].map(({ command }) => command).sort());
    expect(new Set(names).size).toBe(names.length);
  });

  test('counts nobody: no answer has a place for a total, a score or a rank', () => {
    expect(JSON.stringify(openApi())).not.toMatch(/"(?:total|count|score|rank|balance|percent)":/);
  });
});
