import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ANA, MIA, mbox, vcards } from '../../store/files-for-tests.ts';
import { bring, dumpOf, sqliteHomes, written } from '../../store/homes-for-tests.ts';

const homes = sqliteHomes();

const letter = { to: MIA, at: '2024-05-01T08:00:00Z', id: 'a1@silva.example' };

/** The home after each of these orders of imports. */
async function dumps(files: Readonly<Record<string, string>>, orders: readonly (readonly string[])[]) {
  const folder = written(files);
  return Promise.all(
    orders.map(async (order) => {
      const home = await homes.open();
      for (const name of order) await bring(home, [join(folder, name)]);
      return dumpOf(home);
    }),
  );
}

describe('What an import tells of people already known', () => {
  test('shows, even if it is only another name beside a letter that was read before', async () => {
    const files = {
      'short.mbox': mbox({ ...letter, from: 'ana <ana@silva.example>' }),
      'full.mbox': mbox({ ...letter, from: ANA }),
    };
    const [one, other] = await dumps(files, [
      ['short.mbox', 'full.mbox'],
      ['full.mbox', 'short.mbox'],
    ]);
    expect(one).toContain('"name":"Ana Silva"');
    expect(other).toBe(one);
  });

  test('shows, even if it is only a card', async () => {
    const files = {
      'a.mbox': mbox({ ...letter, from: 'ana@silva.example' }),
      'ana.vcf': vcards({ uid: 'v1', name: 'Ana Silva', lines: ['EMAIL:ana@silva.example', 'ORG:Silva & Filhos'] }),
    };
    const [one, other] = await dumps(files, [
      ['a.mbox', 'ana.vcf'],
      ['ana.vcf', 'a.mbox'],
    ]);
    expect(one).toContain('Silva & Filhos');
    expect(other).toBe(one);
  });
});
