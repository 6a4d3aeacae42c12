import { beforeAll, expect, test } from 'vitest';
import { Refusal } from '../basics/result.ts';
import { lifePaths } from '../store/files-for-tests.ts';
import { bring, onEveryDatabase } from '../store/homes-for-tests.ts';
import type { Home } from '../store/store.ts';
import { draftTo } from './acts.ts';

onEveryDatabase('A draft', (homes) => {
  let home: Home;
  beforeAll(async () => {
    home = await homes.open();
    await bring(home, lifePaths());
  });

  test('goes to the mail address of the one it is for', async () => {
    const draft = await draftTo(home, 'Ana Silva', 'A\r\nquestion', 'Dear Ana');
    if (draft instanceof Refusal) throw new Error(draft.sentence);
    expect(draft).toMatchObject({ subject: 'A question', to: { name: 'Ana Silva', email: 'ana@silva.example' } });
  });

  test('is to somebody else, whom one knows of', async () => {
    for (const who of ['me', 'Nobody At All']) expect(await draftTo(home, who, '', '')).toBeInstanceOf(Refusal);
  });
});
