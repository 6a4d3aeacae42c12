import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bring, onEveryDatabase, whoIs, written } from '../store/homes-for-tests.ts';

const PROFILE = 'First Name,Last Name,Headline,Industry\nMia,Keller,Shipwright,Boats\n';
const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const row = (name: string, day: string) => `${name},Doe,https://www.linkedin.com/in/${name.toLowerCase()},,,,${day}`;

function archive(...rows: readonly string[]): Record<string, string> {
  return { 'Profile.csv': PROFILE, 'Connections.csv': [HEADER, ...rows].join('\n') };
}

const OLD = archive(row('Ana', '01 Mar 2019'), row('Bo', '02 Mar 2019'));
const SINCE = archive(row('Bo', '02 Mar 2019'), row('Cy', '03 Mar 2024'));
const PIECE = archive(row('Dee', '04 Mar 2025'));
const WITHOUT_LINKS = {
  'Profile.csv': PROFILE,
  'Connections.csv': [
    'First Name,Last Name,Email Address,Company,Position,Connected On',
    'Bo,Doe,,,,02 Mar 2019',
    'Eve,Doe,,,,05 Mar 2025',
  ].join('\n'),
};

onEveryDatabase('a connection', (homes) => {
  async function untilOf(archives: readonly Record<string, string>[]) {
    const home = await homes.open();
    for (const [at, files] of archives.entries()) {
      const folder = written(Object.fromEntries(Object.entries(files).map(([name, text]) => [`${at}/${name}`, text])));
      await bring(home, [join(folder, String(at))]);
    }
    const until = async (who: string) =>
      (await whoIs(home, who)).facts.find((fact) => fact.kind === 'connected')?.to ?? null;
    return [await until('linkedin.com/in/ana'), await until('linkedin.com/in/bo')];
  }

  test.each([
    ['ends by the newest day of the archive that no longer lists it', [OLD, SINCE], ['2024-03-03', null]],
    ['ends there too when the older archive comes later', [SINCE, OLD], ['2024-03-03', null]],
    ['ends nowhere in one archive, read twice', [OLD, OLD], [null, null]],
    [
      'ends nowhere in a list half as long or less',
      [archive(row('Ana', '01 Mar 2019'), row('Bo', '02 Mar 2019'), row('Fay', '02 Mar 2019')), PIECE],
      [null, null],
    ],
    ['ends nowhere in a list without links', [OLD, WITHOUT_LINKS], [null, null]],
  ])('%s', async (_, archives, expected) => {
    expect(await untilOf(archives)).toEqual(expected);
  });

  test('that ended is said to have, and no first word is proposed', async () => {
    const home = await homes.open();
    for (const files of [OLD, SINCE]) await bring(home, [written(files)]);
    const [ana, bo] = [await whoIs(home, 'linkedin.com/in/ana'), await whoIs(home, 'linkedin.com/in/bo')];
    expect(ana.sentences).toEqual(['Your LinkedIn archive of 2024-03-03 no longer lists you as connected.']);
    expect(bo.sentences).toEqual([]);
    expect([ana, bo].map(({ said }) => said.some((one) => one.about === 'next'))).toEqual([false, true]);
  });
});
