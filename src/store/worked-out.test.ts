import { expect, test } from 'vitest';
import { onEveryDatabase } from './homes-for-tests.ts';
import { workedOut } from './store.ts';

onEveryDatabase('An answer worked out before', (homes) => {
  test('stands while nothing it looked at has changed, and Kith is the same', async () => {
    const { db, owner } = await homes.open();
    const ask = (state: string, answer: string) => workedOut.answerFor(db, owner, 'mirror', state, async () => answer);
    expect(await ask('monday', 'one')).toBe('one');
    expect(await ask('monday', 'two')).toBe('one');
    expect(await ask('tuesday', 'three')).toBe('three');
    await workedOut.keep(db, owner, 'today', 'tuesday another-kith', JSON.stringify('old'));
    expect(await workedOut.answerFor(db, owner, 'today', 'tuesday', async () => 'new')).toBe('new');
  });
});
