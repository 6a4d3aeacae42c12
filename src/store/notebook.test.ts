import { expect, test } from 'vitest';
import { exportHome } from '../keeping/acts/export.ts';
import { restoreHome } from '../keeping/acts/restore.ts';
import { saySame } from '../sorting/acts/decide.ts';
import { forget } from '../sorting/acts/forget.ts';
import { undoImport } from '../sources/acts/undo.ts';
import { lifePaths } from './files-for-tests.ts';
import { bring, dumpOf, freshFolder, NOW, onEveryDatabase, whoIs } from './homes-for-tests.ts';
import { type Home, notebook } from './store.ts';

const ANA = 'email:ana@silva.example';
const BO = 'email:bo@berg.example';

async function written(home: Home, sort: notebook.LeafSort, value: string, ...nodes: string[]): Promise<number> {
  const people = nodes.map((node) => ({ node, role: 'whom', name: 'Somebody', at: NOW, value: '{}' }));
  return home.db.transaction((tx) => notebook.addLeaf(tx, home.owner, { sort, at: NOW, value, people }));
}

onEveryDatabase('The notebook', (homes) => {
  test('names people as decisions do: it holds across an undone import, which only leaves their name', async () => {
    const home = await homes.open();
    const run = (await bring(home, lifePaths())).run;
    const id = await written(home, 'need', 'a designer', ANA);
    const ana = await whoIs(home, 'ana@silva.example');
    expect((await notebook.leaf(home.db, home.owner, id))?.people[0]?.personId).toBe(ana.id);
    await undoImport(home, run, NOW);
    expect((await notebook.leaf(home.db, home.owner, id))?.people[0]).toMatchObject({
      personId: null,
      name: 'Somebody',
    });
    await bring(home, lifePaths());
    const again = await notebook.leavesAbout(home.db, home.owner, [ANA]);
    expect(again[0]?.people[0]?.personId).toBe((await whoIs(home, 'ana@silva.example')).id);
  });

  test('follows a person into a merge', async () => {
    const home = await homes.open();
    await bring(home, lifePaths());
    const id = await written(home, 'offer', 'her workshop', BO);
    await saySame(home, 'ana@silva.example', 'bo@berg.example', NOW);
    const both = await whoIs(home, 'ana@silva.example');
    expect((await notebook.leaf(home.db, home.owner, id))?.people[0]?.personId).toBe(both.id);
  });

  test('stands in the dump and comes back from an export', async () => {
    const home = await homes.open();
    await bring(home, lifePaths());
    await written(home, 'purpose', 'more bridges', ANA, BO);
    const dump = await dumpOf(home);
    expect(dump).toContain('more bridges');
    const file = `${freshFolder()}/all.zip`;
    await exportHome(home, file, NOW);
    const other = await homes.open();
    await restoreHome(other, file, NOW);
    expect(await dumpOf(other)).toBe(dump);
  });

  test('loses what is about somebody who is forgotten, and keeps what is about others', async () => {
    const home = await homes.open();
    await bring(home, lifePaths());
    const need = await written(home, 'need', 'a designer', ANA);
    const ask = await written(home, 'ask', 'a look at my plan', ANA, BO);
    await forget(home, 'ana@silva.example', NOW);
    expect(await notebook.leaf(home.db, home.owner, need)).toBeUndefined();
    const left = await notebook.leaf(home.db, home.owner, ask);
    expect(left?.people.map((one) => one.node)).toEqual([BO]);
  });

  test('tells that something in it changed, and nothing when nothing did', async () => {
    const home = await homes.open();
    const states = new Set<string>();
    const look = async () => states.add(await notebook.stateOfNotebook(home.db, home.owner)).size;
    const id = await written(home, 'ask', 'one', ANA);
    expect(await look()).toBe(1);
    expect(await look()).toBe(1);
    const { db, owner } = home;
    const person = { node: BO, role: 'whom', name: 'Bo', at: NOW, value: '{}' };
    await db.transaction((tx) => notebook.changeLeaf(tx, owner, id, 'two'));
    expect(await look()).toBe(2);
    await db.transaction((tx) => notebook.putPerson(tx, owner, id, person));
    expect(await look()).toBe(3);
    await db.transaction((tx) => notebook.dropPerson(tx, owner, id, 'whom', BO));
    expect(await look()).toBe(4);
    await db.transaction((tx) => notebook.removeLeaf(tx, owner, id));
    expect(await look()).toBe(5);
  });
});
