import { expect, test } from 'vitest';
import { MIA, mbox } from '../store/files-for-tests.ts';
import { bring, NOW, onEveryDatabase, whoIs, written } from '../store/homes-for-tests.ts';
import { todaysLines } from './today.ts';
import { unreadSentence } from './unread.ts';

const POLISH =
  'Dzień dobry, dziękuję za wczorajsze spotkanie. Czy mógłbyś przysłać mi do piątku umowę, o której rozmawialiśmy? Pozdrawiam serdecznie.';
const ENGLISH = 'Hello, thank you for the meeting yesterday. Could you send me the contract we spoke about by Friday?';

const letter = (text: string) => ({
  from: 'Jan Nowak <jan@nowak.example>',
  to: MIA,
  at: '2026-05-03T08:00:00Z',
  id: 'one@nowak.example',
  headers: ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'],
  text,
});

onEveryDatabase('Letters that are not read', (homes) => {
  test('letters in a language Kith does not read are said to be unread, of the person and of all', async () => {
    const home = await homes.open();
    await bring(home, [written({ 'a.mbox': mbox(letter(POLISH)) })]);
    await todaysLines(home, NOW);
    expect(await unreadSentence(home)).toMatch(/^This letter is in a language that Kith does not read/);
    expect((await whoIs(home, 'jan@nowak.example')).sentences.join(' ')).toContain(
      'a language that Kith does not read',
    );
  });

  test('letters in a language it reads are not', async () => {
    const home = await homes.open();
    await bring(home, [written({ 'a.mbox': mbox(letter(ENGLISH)) })]);
    await todaysLines(home, NOW);
    expect(await unreadSentence(home)).toBeNull();
  });
});
