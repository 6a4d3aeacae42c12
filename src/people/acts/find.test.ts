import { expect, test } from 'vitest';
import { Refusal } from '../../basics/result.ts';
import { vcards } from '../../store/files-for-tests.ts';
import { bring, sqliteHomes, written } from '../../store/homes-for-tests.ts';
import { findPerson } from './find.ts';

const homes = sqliteHomes();

test('Of two who are called the same, the choices tell by work or address who is who', async () => {
  const home = await homes.open();
  const kim = (uid: string, ...lines: string[]) => ({ uid, name: 'Kim Park', lines });
  const cards = vcards(
    kim('1', 'EMAIL:kim@north.example'),
    kim('2', 'EMAIL:kp@south.example'),
    kim('3', 'EMAIL:k@oak.example', 'ORG:Oak Boats'),
  );
  await bring(home, [written({ 'all.vcf': cards })]);

  const answer = await findPerson(home, 'Kim Park');
  const choices = answer instanceof Refusal ? answer.choices.map((one) => one.replace(/^\d+ /, '')) : [];
  expect(choices.sort()).toEqual([
    '(Kim Park, Oak Boats)',
    '(Kim Park, kim@north.example)',
    '(Kim Park, kp@south.example)',
  ]);
});
