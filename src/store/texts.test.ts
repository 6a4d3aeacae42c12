import { join } from 'node:path';
import { expect, test } from 'vitest';
import { undoImport } from '../sources/acts/import.ts';
import { ANA, MIA, mbox } from './files-for-tests.ts';
import { bring, NOW, onEveryDatabase, written } from './homes-for-tests.ts';

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
