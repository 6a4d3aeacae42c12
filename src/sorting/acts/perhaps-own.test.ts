import { expect, test } from 'vitest';
import { ANA, type Letter, MIA, mbox } from '../../store/files-for-tests.ts';
import { bring, NOW, onEveryDatabase, written } from '../../store/homes-for-tests.ts';
import { sayOwn } from './decide.ts';
import { perhapsOwn } from './perhaps-own.ts';

const WORK = 'Mia Keller <mia.keller@work.example>';
const sent = (to: string): Letter => ({
  from: MIA,
  to,
  at: '2026-09-20T08:00:00Z',
  id: to,
  headers: ['X-Gmail-Labels: Sent'],
});
const got = (to: string): Letter => ({
  from: ANA,
  to,
  at: '2026-10-02T08:00:00Z',
  id: `to ${to}`,
  text: 'The roof leaks.',
});

onEveryDatabase('Whether an address is the owner’s too', (homes) => {
  const homeWith = async (...letters: Letter[]) => {
    const home = await homes.open();
    await bring(home, [written({ 'a.mbox': mbox(...letters) })]);
    return home;
  };

  test('is asked where letters came to somebody called like them', async () => {
    expect(await perhapsOwn(await homeWith(sent(ANA), got(WORK)))).toEqual(['mia.keller@work.example']);
  });

  test('is not asked of others, nor of a namesake by first name alone', async () => {
    expect(await perhapsOwn(await homeWith(sent(ANA), got('Mia Meyer <mia@meyer.example>')))).toEqual([]);
    const mia: Letter = { ...sent(ANA), from: 'Mia <mia@keller.example>' };
    expect(await perhapsOwn(await homeWith(mia, got('Mia <mia@work.example>')))).toEqual([]);
  });

  test.each([true, false])('is not asked again once it is said (%s)', async (isOwn) => {
    const home = await homeWith(sent(ANA), got(WORK));
    await sayOwn(home, 'mia.keller@work.example', isOwn, NOW);
    expect(await perhapsOwn(home)).toEqual([]);
  });
});
