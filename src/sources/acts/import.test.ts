import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { vcards } from '../../store/files-for-tests.ts';
import { bring, dumpOf, sqliteHomes, written } from '../../store/homes-for-tests.ts';

const homes = sqliteHomes();

const card = (name: string) => vcards({ uid: name, name, lines: [`EMAIL:${name.toLowerCase()}@example.org`] });

describe('an import of several files', () => {
  test('reads all of them, even where two have the same name', async () => {
    const home = await homes.open();
    const folder = written({
      '2024/people.vcf': card('Ana'),
      '2025/people.vcf': card('Bo'),
      '2025/box/c.vcf': card('Cy'),
    });
    const paths = ['2024/people.vcf', '2025/people.vcf', '2025/box', '2024/people.vcf'];
    const report = await bring(
      home,
      paths.map((path) => join(folder, path)),
    );
    expect(report.files.map(({ path, read, stored }) => [path, read, stored])).toEqual([
      ['2024/people.vcf', 1, 1],
      ['2025/people.vcf', 1, 1],
      ['2025/box/c.vcf', 1, 1],
    ]);
    const dump = await dumpOf(home);
    for (const name of ['Ana', 'Bo', 'Cy']) expect(dump).toContain(`"name":"${name}"`);
  });
});

test.each(['contacts.csv', 'people.CSV', 'people.tsv', 'box.mbox', 'people.vcf', 'calendar.ics', 'letter.eml'])(
  'an empty %s is read, with nothing in it',
  async (name) => {
    const home = await homes.open();
    const { files } = await bring(home, [join(written({ [name]: '' }), name)]);
    expect(files).toMatchObject([{ path: name, state: 'done', read: 0, failed: 0, problems: [] }]);
  },
);
