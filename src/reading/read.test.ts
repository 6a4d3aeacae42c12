import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectLinear } from '../basics/linear-for-tests.ts';
import { dueDay, isRead, languageOf, readLetter, readText } from './read.ts';
import { readRow } from './row.ts';
import { said } from './said.ts';
import { MOST_TEXT } from './tokens.ts';

describe('a finding', () => {
  const words = fc.constantFrom(
    ...'I will send you the deck by Friday could please thanks if not he said " > . ? ! , \n 😀 Ana 3.5 don’t u let me know introduce swamped how are your kids'.split(
      ' ',
    ),
  );
  const letters = fc.array(words, { maxLength: 40 }).map((some) => some.join(' '));

  it('quotes what stands in the text, at the place it names', () => {
    fc.assert(
      fc.property(letters, (text) => {
        for (const { quote, start, end, what } of readText(text, 'en')) {
          expect(text.slice(start, end)).toBe(quote);
          expect(what === null || text.includes(what)).toBe(true);
        }
      }),
    );
  });

  it('quotes a Spanish question and a call with the marks that open them', () => {
    const text = 'Hola:\n\n¡Muchísimas gracias por tu ayuda! ¿Podrías enviarme el contrato antes del viernes?';
    expect(readText(text, 'es').map(({ quote }) => quote)).toEqual([
      '¡Muchísimas gracias por tu ayuda!',
      '¿Podrías enviarme el contrato antes del viernes?',
    ]);
    expect(readLetter(text, 'es', null).question).toBe('¿Podrías enviarme el contrato antes del viernes?');
  });

  it('is the same however often a text is read', () => {
    fc.assert(
      fc.property(letters, (text) => {
        expect(readText(text, 'en')).toEqual(readText(text, 'en'));
      }),
    );
  });

  it('comes of any text whatever without a fault', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom('en', 'de', 'xx', '', null),
        (text, lang) => {
          expect(Array.isArray(readText(text, lang))).toBe(true);
        },
      ),
    );
  });

  it.each(['Zoe', 'Mohammed', 'Aoife', 'Xiuying', 'Oluwaseun'])('does not depend on names: %s', (name) => {
    expect(said(`Hi ${name}, I'll send you the deck by Friday.`, 'en')).toEqual([
      'promise: send you the deck | by Friday',
    ]);
    expect(said(`Could you introduce me to ${name}?`, 'en')[0]).toMatch(/^ask large/);
  });
});

describe('names and places', () => {
  const letters = [
    [
      'Hi Tom, could you send me the minutes of the Berlin meeting?',
      'Hi Xiuying, could you send me the minutes of the Lagos meeting?',
    ],
    ['Thank you so much for the lift to Oxford, Ben!', 'Thank you so much for the lift to Aleppo, Zeynep!'],
    [
      'Ana, this is Joe. Joe mends clocks, Ana has four.',
      'Nkechi, this is Suresh. Suresh mends clocks, Nkechi has four.',
    ],
    ['I am afraid I cannot come to the wedding in Rome.', 'I am afraid I cannot come to the wedding in Kabul.'],
  ] as const;
  it.each(letters)('swapped change no finding: %s', (one, other) => {
    const kindsOf = (text: string) => readText(text, 'en').map(({ kind, value }) => [kind, value]);
    expect(kindsOf(one)).not.toEqual([]);
    expect(kindsOf(other)).toEqual(kindsOf(one));
  });
});

describe('slips and styles change nothing', () => {
  it.each([
    "I'll send you the deck tomorrow",
    'I’ll send you the deck tomorrow',
    'Ill send you the deck tomorow',
    "i'll send u the deck tomorrow",
    "Hi Ana,\nI'll send you the deck tomorrow\nBen",
    "Sure! I'll send you the deck tomorrow 😊",
    "I'll definitely send you the deck tommorow.",
  ])('%s', (text) => {
    expect(said(text, 'en').map((one) => one.replace(/\bu\b/, 'you').replace(/tom+or+ow/, 'tomorrow'))).toEqual([
      'promise: send you the deck | tomorrow',
    ]);
  });

  it('a line wrapped by a mail program is one sentence', () => {
    const text = 'Thank you for your patience with all of my questions, I will send you\nthe deck by Friday.';
    expect(said(text, 'en')).toContain('promise: send you\nthe deck | by Friday');
  });

  it('an abbreviation ends no sentence', () => {
    expect(said('I will send Dr. Miller and you the plan approx. on Monday.', 'en')).toHaveLength(1);
  });
});

describe('the sentence before tells what is meant', () => {
  it.each([
    ['A friend of mine needs a translator. Could I give him your name?', ['help', 'introduction offered']],
    ['Our landlord wants a reference. Could I give him your name?', ['ask large']],
  ] as const)('%s', (text, kinds) => {
    const found = new Set(said(text, 'en').map((one) => one.split(':')[0]));
    expect([...found].sort()).toEqual(kinds);
  });
});

describe('what others said is not the writer’s', () => {
  it.each([
    '> I will send you the keys tomorrow',
    'He wrote “I will send you the keys tomorrow morning” and never did.',
    'On Monday you said "could you please send me the keys" to nobody.',
  ])('%s', (text) => expect(said(text, 'en')).toEqual([]));
});

describe('the language', () => {
  it.each([
    ['I will send you the deck tomorrow', 'en'],
    ['Thanks!', 'en'],
    ['Zzgl qwrt', null],
    ['', null],
  ])('of “%s” is %s', (text, lang) => expect(languageOf(text)).toBe(lang));

  // Which one it is matters to nobody, as long as it is not taken for a language that is read.
  it.each([
    'Ti mando le foto domani e poi ci sentiamo',
    'Mando-te as fotos amanhã, está bem?',
    'Ik stuur je de foto’s morgen wel even',
  ])('of “%s” is none that is read', (text) => expect(isRead(languageOf(text) ?? '')).toBe(false));

  it('that is given wins', () => expect(languageOf('I will send you the deck', 'de-AT')).toBe('de'));

  it.each([
    ['Ich melde mich morgen.', 'de'],
    ['Vielen Dank!', 'de'],
    ['Merci beaucoup !', 'fr'],
    ['Nos vemos el jueves.', 'es'],
  ])('of one short sentence is known: %s', (text, lang) => expect(languageOf(text)).toBe(lang));

  it('that is stated and has no pack says nothing, whatever the text looks like', () => {
    expect(readText('I will send you the deck by Friday.', 'it')).toEqual([]);
  });

  it.each([
    ['it', 'Ti mando le foto domani, grazie mille! Come stai?'],
    ['pt', 'Podes enviar-me o relatório? Obrigado!'],
    ['nl', 'Kun je me het rapport sturen? Dank je wel!'],
  ])('%s has no pack, so nothing is said', (_, text) => expect(readText(text)).toEqual([]));
});

describe('a row', () => {
  it('gathers what a text holds', () => {
    const text = 'Thanks for the photos! Could you send me the address? I will bring the wine on Friday.';
    expect(readRow('a', text, 'en')).toEqual({
      id: 'a',
      promise: { found: true, what: 'bring the wine', due: 'on Friday' },
      ask: { found: true, what: 'send me the address', size: 'small' },
      help: false,
      thanks: true,
      introduction: 'none',
      declines: 'none',
      asksAboutMe: false,
      quotes: ['Thanks for the photos!', 'Could you send me the address?', 'I will bring the wine on Friday.'],
    });
  });
});

describe('a due day', () => {
  // 12 May 2026 is a Tuesday.
  const from = Date.UTC(2026, 4, 12, 9);
  it.each([
    ['by Friday', '2026-05-15'],
    ['on Tuesday', '2026-05-19'],
    ['next Monday', '2026-05-18'],
    ['tomorrow morning', '2026-05-13'],
    ['tonight', '2026-05-12'],
    ['by the end of the week', '2026-05-15'],
    ['next week', '2026-05-22'],
    ['by the end of the month', '2026-05-31'],
    ['by the end of next month', '2026-06-30'],
    ['this weekend', '2026-05-17'],
    ['in two weeks', '2026-05-26'],
    ['within 3 days', '2026-05-15'],
    ['by the 14th', '2026-05-14'],
    ['on the 3rd', '2026-06-03'],
    ['by 12 June', '2026-06-12'],
    ['on January 3rd', '2027-01-03'],
    ['by 3 May 2027', '2027-05-03'],
    ['in March', '2027-03-31'],
    ['by 2026-06-01', '2026-06-01'],
    ['on 30/6', '2026-06-30'],
    ['on 5/6', null],
    ['soon', null],
    ['by 31 February', null],
  ])('“%s” is %s', (words, day) => expect(dueDay(words, 'en', from)).toBe(day));
});

describe('time', () => {
  it('grows with the text, not with its square', () => {
    const piece = 'could you please if you will let me know "thanks > I will send you ';
    expectLinear(800, (times) => readText(piece.repeat(times), 'en'));
  });

  it('is not spent on what lies behind the part that is read', () => {
    expect(readText(`${'a '.repeat(MOST_TEXT)} I will send you the deck`, 'en')).toEqual([]);
  });
});
