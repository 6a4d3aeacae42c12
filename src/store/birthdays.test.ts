import { join } from 'node:path';
import { expect, test } from 'vitest';
import { vcards } from './files-for-tests.ts';
import { bring, sqliteHomes, written } from './homes-for-tests.ts';
import { birthdays } from './store.ts';

const homes = sqliteHomes();

test('Of two birthdays that cards tell of one person the same one counts, whichever was brought first', async () => {
  const card = (uid: string, day: string) =>
    vcards({ uid, name: 'Ana Silva', lines: ['EMAIL:ana@silva.example', `BDAY:${day}`] });
  const folder = written({ 'old.vcf': card('v1', '1980-03-22'), 'new.vcf': card('v2', '1980-04-23') });
  const told = async (...names: readonly string[]) => {
    const home = await homes.open();
    for (const name of names) await bring(home, [join(folder, name)]);
    return [...(await birthdays(home.db, home.owner)).values()];
  };
  const days = await told('old.vcf', 'new.vcf');
  expect(days).toHaveLength(1);
  expect(await told('new.vcf', 'old.vcf')).toEqual(days);
});
