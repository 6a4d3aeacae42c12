import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { undoImport } from '../sources/acts/undo.ts';
import { ANA, lifePaths, MIA, mbox } from './files-for-tests.ts';
import { bring, freshFolder, NOW, onEveryDatabase, written } from './homes-for-tests.ts';
import { migrate } from './migrate.ts';
import { beginnings } from './migrations/2026-11-22-beginnings.ts';
import { openHome } from './store.ts';

const letter = (id: string, subject: string, text: string) =>
  mbox({ from: ANA, to: MIA, at: '2024-05-01T08:00:00Z', id: `${id}@silva.example`, subject, text });

onEveryDatabase('Search', (homes) => {
  test('finds letters by subject and text, and no longer once their import is taken back', async () => {
    const home = await homes.open();
    const folder = written({
      'a.mbox': letter('a', 'Käsekuchen', 'With raspberries?'),
      'b.mbox': letter('b', 'Rowing', 'With raspberries afterwards.'),
    });
    const first = await bring(home, [join(folder, 'a.mbox')]);
    await bring(home, [join(folder, 'b.mbox')]);
    const found = async (...words: string[]) => (await home.db.findTexts('interaction', home.owner, words, 10)).length;
    expect(await found('raspberries')).toBe(2);
    expect(await found('kasekuchen')).toBe(1);
    expect(await found('rowing', 'rasp')).toBe(1);
    // Three letters begin words in nearly every letter: as a whole word only.
    expect(await found('rowing', 'ras')).toBe(0);
    expect(await found('with')).toBe(2);
    expect(await undoImport(home, first.run, NOW)).toBe('undone');
    expect(await found('raspberries')).toBe(1);
    expect(await found('kasekuchen')).toBe(0);
    expect(await found('rowing', 'rasp')).toBe(1);
  });
});

describe('An index of people made by an older Kith, on SQLite', () => {
  test('is made anew with the words it had: names, companies, addresses, beginnings of them', async () => {
    const home = await openHome(join(freshFolder(), 'kith.db'));
    await bring(home, lifePaths());
    const words = () => home.db.all('select term, doc from told order by term');
    await home.db.script('create virtual table told using fts5vocab(person_text, row)');
    const before = await words();
    expect(before.length).toBeGreaterThan(20);
    await home.db.run('delete from migration where name = ?', [beginnings.name]);
    await home.db.script('drop table told');
    await migrate(home.db);
    await home.db.script('create virtual table told using fts5vocab(person_text, row)');
    expect(await words()).toEqual(before);
    await home.db.close();
  });
});
