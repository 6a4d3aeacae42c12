import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { sayKind } from '../sorting/acts/decide.ts';
import { lifePaths } from '../store/files-for-tests.ts';
import { bring, NOW, onEveryDatabase, whoIs } from '../store/homes-for-tests.ts';
import { keptPages } from './kept-pages.ts';

/** An app whose pages tell how often they were made. */
function counting(version: () => string, state = { hasNews: false, now: NOW }) {
  let made = 0;
  const keeper = keptPages(
    { version: async () => version() },
    () => state.hasNews,
    () => state.now,
  );
  const app = new Hono();
  app.use(keeper.give);
  app.all('*', async (context) => {
    const page = Buffer.from(`${context.req.path} made ${++made}`);
    await keeper.keep(context, page);
    return context.body(page);
  });
  return { look: async (path: string, method = 'GET') => (await app.request(path, { method })).text(), state };
}

describe('A page that was made before', () => {
  test('is given again while nothing was written', async () => {
    const { look } = counting(() => 'same');
    const first = await look('/people/1');
    expect(await look('/people/1')).toBe(first);
    expect(await look('/people/2')).not.toBe(first);
    expect(await look('/people/1?before=3.4')).not.toBe(first);
  });

  test('is made anew once anything was written, and a minute later', async () => {
    let version = 'one';
    const { look, state } = counting(() => version);
    const first = await look('/people/1');
    version = 'two';
    const second = await look('/people/1');
    expect(second).not.toBe(first);
    state.now += 60_000;
    expect(await look('/people/1')).not.toBe(second);
  });

  test('is not kept when something was written while it was made', async () => {
    let asked = 0;
    const { look } = counting(() => (++asked % 2 === 0 ? 'after' : 'before'));
    expect(await look('/people/1')).not.toBe(await look('/people/1'));
  });

  test('does not stand in for one that tells news, for a change, or for what looks at files', async () => {
    const { look, state } = counting(() => 'same');
    const first = await look('/people/1');
    state.hasNews = true;
    expect(await look('/people/1')).not.toBe(first);
    state.hasNews = false;
    expect(await look('/people/1')).toBe(first);
    expect(await look('/people/1', 'POST')).not.toBe(first);
    expect(await look('/settings')).not.toBe(await look('/settings'));
    expect(await look('/imports/1')).not.toBe(await look('/imports/1'));
  });
});

onEveryDatabase('The version of a database', (homes) => {
  test('stays while it is only read, and changes with what is written', async () => {
    const home = await homes.open();
    await bring(home, lifePaths());
    // The first look puts what came due since the import in its place.
    await whoIs(home, 'ana@silva.example');
    const before = await home.db.version();
    await whoIs(home, 'ana@silva.example');
    expect(await home.db.version()).toBe(before);
    await sayKind(home, 'ana@silva.example', 'met', NOW);
    expect(await home.db.version()).not.toBe(before);
  });
});
