import { expect, test } from 'vitest';
import { ANA, BO, MIA, mbox } from '../../store/files-for-tests.ts';
import { bring, NOW, onEveryDatabase, whoIs, written } from '../../store/homes-for-tests.ts';
import { people } from '../../store/store.ts';
import { allDossiers, dossierOf } from './dossiers.ts';

const DELIVERED = ['Delivered-To: mia@keller.example'];
const LETTERS = mbox(
  {
    from: MIA,
    to: ANA,
    at: '2026-10-01T08:00:00Z',
    id: 'a',
    text: 'Could you lend me the ladder?',
    headers: ['X-Gmail-Labels: Sent'],
  },
  {
    from: ANA,
    to: MIA,
    at: '2026-10-02T08:00:00Z',
    id: 'b',
    text: 'Can you tell me how high the roof is?',
    headers: DELIVERED,
  },
  {
    from: ANA,
    to: BO,
    at: '2026-10-03T08:00:00Z',
    id: 'c',
    text: 'Could you bring the long saw?',
    headers: [...DELIVERED, `Cc: ${MIA}`],
  },
  {
    from: MIA,
    to: BO,
    at: '2026-10-04T08:00:00Z',
    id: 'd',
    text: 'Could you also bring the nails?',
    headers: [`Cc: ${ANA}`],
  },
);

onEveryDatabase('What letters say', (homes) => {
  test('is said to whom they are written, on the page of one as in the list of everybody', async () => {
    const home = await homes.open();
    await bring(home, [written({ 'a.mbox': LETTERS })]);
    const { id } = await whoIs(home, 'ana@silva.example');
    const [row] = await people.peopleByIds(home.db, home.owner, [id]);
    const one = await dossierOf(home, row!, NOW);
    const quotes = one.told.map(({ quote }) => quote);
    expect(quotes).toEqual(['Could you lend me the ladder?', 'Can you tell me how high the roof is?']);
    const told = new Map<number, unknown>();
    for await (const [person, dossier] of allDossiers(home, NOW)) told.set(person.id, dossier.told);
    expect(told.get(id)).toEqual(one.told);
  });
});
