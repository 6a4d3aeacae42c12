import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageNamed, readLetter } from './read.ts';

const news = (text: string, lang: string, year: number | null = 2026) =>
  readLetter(text, lang, year).news.map((one) => one.of);

const TOLD: readonly (readonly [lang: string, of: string, text: string])[] = [
  ['en', 'death', 'My father died on Sunday.'],
  ['en', 'illness', 'Hi Ben, sorry, my wife Ruth has been diagnosed with MS.'],
  ['en', 'lost-job', 'I was laid off last week.'],
  ['en', 'new-job', 'I got the job!'],
  ['en', 'birth', 'Our daughter was born on Saturday.'],
  ['en', 'move', 'We are moving to Lisbon in March.'],
  ['en', 'exam', 'My viva is on Monday.'],
  ['de', 'death', 'Gestern ist leider meine Oma gestorben.'],
  ['de', 'illness', 'Ich liege seit Montag im Krankenhaus.'],
  ['de', 'lost-job', 'Mir wurde gestern gekündigt.'],
  ['de', 'new-job', 'Ich habe die Stelle bekommen!'],
  ['de', 'birth', 'Wir haben gestern einen Sohn bekommen.'],
  ['de', 'move', 'Im Mai ziehen wir nach Wien.'],
  ['de', 'exam', 'Am Freitag habe ich meine Fahrprüfung.'],
  ['fr', 'death', 'Ma grand-mère est décédée hier.'],
  ['fr', 'illness', "Je suis à l'hôpital depuis lundi."],
  ['fr', 'lost-job', "J'ai été licenciée vendredi."],
  ['fr', 'new-job', "J'ai eu le poste !"],
  ['fr', 'birth', 'Notre fils est né samedi.'],
  ['fr', 'move', 'Nous déménageons à Lyon en mai.'],
  ['fr', 'exam', 'Je passe mon permis mercredi.'],
  ['es', 'death', 'Mi abuelo murió ayer.'],
  ['es', 'illness', 'Me operan el viernes.'],
  ['es', 'lost-job', 'Me han despedido.'],
  ['es', 'new-job', 'Me han dado el puesto.'],
  ['es', 'birth', 'Nuestra hija nació el sábado.'],
  ['es', 'move', 'Nos mudamos a Sevilla en mayo.'],
  ['es', 'exam', 'El lunes tengo el examen de conducir.'],
];

const NOT_TOLD: readonly (readonly [why: string, lang: string, text: string])[] = [
  ['another’s father', 'en', 'Her father died on Sunday.'],
  ['a colleague', 'en', 'My colleague lost her job.'],
  ['the reader’s', 'en', 'I am sorry that your father died.'],
  ['only feared', 'en', 'If I lose my job, I will write a book.'],
  ['a question', 'en', 'Did you know that my father died?'],
  ['long ago', 'en', 'My father died ten years ago.'],
  ['an earlier year', 'en', 'I moved to Berlin in 2009.'],
  ['somebody’s speech', 'en', 'She wrote: “My father died on Sunday, please come.”'],
  ['no house is moved', 'en', 'We are moving to Slack.'],
  ['eines anderen Mutter', 'de', 'Die Mutter einer Freundin ist gestorben.'],
  ['nur befürchtet', 'de', 'Wenn ich meine Stelle verliere, ziehe ich aufs Land.'],
  ['beinahe', 'de', 'Ich habe mir fast das Bein gebrochen.'],
  ['une autre', 'fr', "La mère d'une amie est décédée."],
  ['presque', 'fr', "J'ai failli me casser la jambe."],
  ['otra', 'es', 'Ha fallecido la madre de una amiga.'],
  ['por poco', 'es', 'Casi me rompo la pierna.'],
];

describe('What befell the writer of a letter', () => {
  test.each(TOLD)('is read in %s: %s: %s', (lang, of, text) => expect(news(text, lang)).toEqual([of]));

  test.each(NOT_TOLD)('is not %s (%s): %s', (_, lang, text) => expect(news(text, lang)).toEqual([]));

  test('is quoted as it was written, each sentence once', () => {
    const text = 'Dear Jo,\n\nit is a hard week. My father died on Sunday. I will be back soon.';
    expect(readLetter(text, 'en', 2026).news).toEqual([{ of: 'death', quote: 'My father died on Sunday.' }]);
  });

  test('may name the year of the letter, and none where that is not known', () => {
    const text = 'We are moving to Lisbon in March 2027.';
    expect(news(text, 'en', 2026)).toEqual(['move']);
    expect(news(text, 'en', 2028)).toEqual([]);
    expect(news(text, 'en', null)).toEqual([]);
  });

  test('is looked for in any text without a fault', () => {
    const words = [...languageNamed('en')!.news.cues.keys(), 'my', 'i', '.', '?', '“', '\n'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (some) => {
        for (const { quote } of readLetter(some.join(' '), 'en', 2026).news) expect(some.join(' ')).toContain(quote);
      }),
      { numRuns: 100 },
    );
  });
});
