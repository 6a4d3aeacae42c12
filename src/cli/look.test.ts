import { expect, test } from 'vitest';
import type { PersonLine } from '../api/shapes.ts';
import { bring, NOW, sqliteHomes, written } from '../store/homes-for-tests.ts';
import type { Call } from './actions.ts';
import { listPeople } from './look.ts';

const homes = sqliteHomes();

test('kith people lists fifty, as JSON all, and as many as were asked for where somebody says how many', async () => {
  const home = await homes.open();
  const cards = Array.from({ length: 60 }, (_, i) =>
    ['BEGIN:VCARD', 'VERSION:3.0', `FN:Ana ${i}`, `EMAIL:ana${i}@silva.example`, 'END:VCARD', ''].join('\r\n'),
  );
  await bring(home, [written({ 'book.vcf': cards.join('') })]);
  const listed = async (options: Call['options']) => {
    let found: readonly PersonLine[] = [];
    const show: Call['show'] = (answer) => {
      found = answer as readonly PersonLine[];
    };
    const call = { home, now: NOW, asOf: null, options, show } as unknown as Call;
    await listPeople(call, undefined);
    return found.length;
  };
  expect(await listed({})).toBe(50);
  expect(await listed({ json: true })).toBe(60);
  expect(await listed({ json: true, limit: '50' })).toBe(50);
});
