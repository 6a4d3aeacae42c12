import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshFolder, onEveryDatabase } from './homes-for-tests.ts';
import { decided, openHome, settings } from './store.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));

onEveryDatabase('What is asked after the version of a database', (homes) => {
  test('tells what was written here at once, within a transaction and after it', async () => {
    const { db, owner } = await homes.open();
    const said = () => settings.setting(db, owner, 'country');
    const before = await db.version();
    expect(await said()).toBeNull();
    await db.transaction((tx) => settings.saveSetting(tx, owner, 'country', 'PT'));
    expect(await said()).toBe('PT');
    expect(await db.version()).not.toBe(before);
    expect(await said()).toBe('PT');
    await settings.saveSetting(db, owner, 'country', 'DE');
    expect(await said()).toBe('DE');
  });

  test('is taken back with a transaction that fails', async () => {
    const { db, owner } = await homes.open();
    await db.version();
    const one = { sort: 'alone', a: 'email:ana@silva.example', b: '', value: '', at: 1 } as const;
    const fails = db.transaction(async (tx) => {
      await decided.decide(tx, owner, one);
      throw new Error('no');
    });
    await expect(fails).rejects.toThrow('no');
    await db.version();
    expect(await decided.decisionsOf(db, owner, 'alone')).toEqual([]);
  });
});

describe('What is asked after the version of a database, on SQLite with another process', () => {
  test('is as of one moment, and as the other left it from the next turn on', async () => {
    const location = join(freshFolder(), 'kith.db');
    const [home, other] = [await openHome(location), await openHome(location)];
    const said = () => settings.setting(home.db, home.owner, 'country');
    const before = await home.db.version();
    expect(await said()).toBeNull();
    await settings.saveSetting(other.db, other.owner, 'country', 'PT');
    expect([await said(), await home.db.version()]).toEqual([null, before]);
    await turn();
    expect(await home.db.version()).not.toBe(before);
    expect(await said()).toBe('PT');
    // A write within the look would be refused: the other has written since it began.
    await settings.saveSetting(other.db, other.owner, 'country', 'ES');
    await settings.saveSetting(home.db, home.owner, 'country', 'DE');
    expect(await settings.setting(other.db, other.owner, 'country')).toBe('DE');
    await home.db.version();
    await Promise.all([home.db.close(), other.db.close()]);
  });
});

test('What is asked of a file that is damaged meanwhile fails for whoever asks, and for nobody else', async () => {
  const location = join(freshFolder(), 'kith.db');
  const home = await openHome(location);
  for (let i = 0; i < 200; i++) await settings.saveSetting(home.db, home.owner, `name ${i}`, 'x'.repeat(9000));
  await home.db.close();
  const again = await openHome(location);
  await again.db.version();
  const file = openSync(location, 'r+');
  writeSync(file, Buffer.alloc(statSync(location).size - 4096, 0xaa), 0, undefined, 4096);
  closeSync(file);
  await expect(settings.setting(again.db, again.owner, 'name 199')).rejects.toThrow();
  await turn();
  await turn();
  await again.db.close();
});
