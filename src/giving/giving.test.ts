import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectLinear } from '../basics/linear-for-tests.ts';
import { DAY } from '../basics/when.ts';
import { chainOf, storyInWords, type Told } from './chain.ts';
import { type Bringing, bringsFrom, cameBack, sentenceWith } from './due.ts';
import { type Able, fitsFor, type Ground, groundInWords, indexOf, WEIGHTS } from './fit.ts';
import { wishesIn } from './in-letters.ts';
import type { Story } from './story.ts';
import { thankYou } from './thank-you.ts';
import { COMPARINGS, wordsOf } from './words.ts';
import { GIVING_SORTS, type Later, readValue, writeValue } from './written.ts';

const NOW = Date.UTC(2026, 10, 22, 12);

describe('What a letter proposes', () => {
  type Case = readonly [text: string, sort: 'need' | 'offer', words: string];
  const SEEN: readonly Case[] = [
    ["We're looking for a designer for our website.", 'need', 'a designer for our website'],
    ['Hope you are well. I am currently looking for a flat in Porto, and you?', 'need', 'a flat in Porto'],
    ['Looking for volunteers for Saturday!', 'need', 'volunteers for Saturday'],
    ['We are hiring two carpenters.', 'need', 'two carpenters'],
    ['Do you know anybody who repairs accordions?', 'need', 'anybody who repairs accordions'],
    ['I need someone to look after two cats, but not before May.', 'need', 'someone to look after two cats'],
    ['If you ever need a second pair of eyes on a contract, just ask.', 'offer', 'a second pair of eyes on a contract'],
    ['I am always happy to help with grant applications.', 'offer', 'grant applications'],
    ['Ich suche gerade eine Wohnung in Leipzig.', 'need', 'eine Wohnung in Leipzig'],
    ['Kennst du jemanden, der Klaviere stimmt?', 'need', 'jemanden, der Klaviere stimmt'],
    ['Wenn du mal jemanden zum Tapezieren brauchst, melde dich.', 'offer', 'jemanden zum Tapezieren'],
    ['Je cherche un stage pour ma fille.', 'need', 'un stage pour ma fille'],
    ["Nous avons besoin d'un imprimeur.", 'need', 'un imprimeur'],
    ['Busco piso en Sevilla para enero.', 'need', 'piso en Sevilla para enero'],
    ['¿Conoces a alguien que restaure puertas?', 'need', 'a alguien que restaure puertas'],
  ];
  test.each(SEEN)('%s', (text, sort, words) => {
    expect(wishesIn(text)).toEqual([expect.objectContaining({ sort, words })]);
  });

  const NOT_SEEN = [
    'She is looking for a designer.',
    'We are no longer looking for a designer.',
    'I am not looking for a job.',
    'I was looking for a flat last year.',
    'I am looking for the file you sent.',
    'Looking forward to seeing you.',
    'I am looking for your answer.',
    'Tell me what you are looking for.',
    'I need more time.',
    'Let me know if you need anything.',
    'Wenn ich im Büro bin, suche ich dir die Pläne raus.',
    'Do you know when the train leaves?',
    '> We are looking for a designer.',
    'Ich suche deine Adresse.',
    'Er sucht eine Wohnung.',
    'Je cherche tes clés.',
    'Busco tu correo.',
    '',
  ];
  test.each(NOT_SEEN)('is nothing: %s', (text) => {
    expect(wishesIn(text)).toEqual([]);
  });

  test('always quotes the letter, and reads any text in time that grows with its length only', () => {
    const part = fc.constantFrom(
      'I am looking for ',
      'we need a ',
      'si tu as besoin d’',
      'wenn du ',
      ' ',
      ',',
      '. ',
      'x',
      'a',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 300 }), (parts) => {
        const text = parts.join('');
        for (const { quote, words } of wishesIn(text)) {
          expect(text.replace(/\s+/g, ' ')).toContain(quote);
          expect(quote).toContain(words);
        }
      }),
    );
    expectLinear(20_000, (times) => wishesIn('I am still looking for '.repeat(times)));
    expectLinear(200_000, (times) => wishesIn(`${'a '.repeat(times)}?`));
  });
});

const able = (id: number, ground: Ground, text: string): Able => ({
  person: id === 0 ? null : { id, name: `P${id}` },
  ground,
  text,
  at: null,
  restsOn: [],
  weight: WEIGHTS[ground],
});

describe('What fits a need', () => {
  const lines = [
    able(1, 'offers', 'reviews pitch decks'),
    able(2, 'is', 'Product designer, Studio Nord'),
    able(3, 'noted', 'knows two designers'),
    able(4, 'is', 'Notary'),
    able(0, 'offers', 'Hausmusik am Klavier'),
    able(5, 'is', 'Klavierbauerin'),
  ];
  const who = (need: string, whose: number | null = 9) =>
    fitsFor(need, whose, indexOf(lines)).map((fit) => fit.person?.id ?? 0);

  test('is found in another form of the word, what is offered before what is noted', () => {
    expect(who('someone to review a pitch deck')).toEqual([1]);
    expect(who('looking for a designer')).toEqual([2, 3]);
  });
  test('is found inside a German compound', () => {
    expect(who('jemanden für mein Klavier')).toContain(5);
  });
  test('may be the owner’s own, and is never the one who looks for it', () => {
    expect(who('Hausmusik')).toEqual([0]);
    expect(who('Hausmusik', null)).toEqual([]);
    expect(who('pitch decks', 1)).toEqual([]);
  });
  test('is nothing where no word is shared', () => {
    expect(who('a beekeeper')).toEqual([]);
    expect(who('')).toEqual([]);
  });
  test('names each person once and at most three, whatever stands there', () => {
    const line = fc.record({ id: fc.integer({ min: 0, max: 6 }), text: fc.string({ maxLength: 60 }) });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), fc.string({ maxLength: 60 }), (all, need) => {
        const found = fitsFor(need, 1, indexOf(all.map(({ id, text }) => able(id, 'is', text))));
        const ids = found.map((fit) => fit.person?.id ?? null);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeLessThanOrEqual(3);
        expect(ids).not.toContain(1);
      }),
    );
  });
  test('says its ground in words', () => {
    expect(groundInWords(lines[0]!)).toBe('P1 offers “reviews pitch decks”.');
    expect(groundInWords(lines[4]!)).toBe('You offer “Hausmusik am Klavier”.');
  });
  test.each(COMPARINGS)('compares by %s without words that stand in every need', (comparing) => {
    expect(wordsOf('I am looking for someone who can help', comparing)).toEqual([]);
    expect(wordsOf('ich suche jemanden', comparing)).toEqual([]);
  });
});

describe('A kept help', () => {
  const later = (brings: Later['brings']): Later => ({ help: 'introduce her', brings });
  const nothing: Bringing = { letters: [], meetings: [] };
  const letter = { id: 7, at: NOW - DAY, by: { id: 3, name: 'Joe' }, quote: 'We are hiring.' };
  const met = (days: number): Bringing => ({ letters: [], meetings: [{ id: 8, at: NOW + days * DAY }] });
  type Case = readonly [string, Later['brings'], Bringing, boolean];
  const CASES: readonly Case[] = [
    ['comes back on its day', { by: 'day', day: '2026-11-22' }, nothing, true],
    ['waits until its day', { by: 'day', day: '2026-11-23' }, nothing, false],
    ['comes back when its word came up', { by: 'word', word: 'hiring' }, { letters: [letter], meetings: [] }, true],
    ['waits while its word came up nowhere', { by: 'word', word: 'hiring' }, nothing, false],
    ['waits for a letter that is not written yet', { by: 'word', word: 'hiring' }, { letters: [{ ...letter, at: NOW + 1 }], meetings: [] }, false], // biome-ignore format: one row
    ['comes back two days before a meeting', { by: 'meeting' }, met(2), true],
    ['waits for a meeting that is farther away', { by: 'meeting' }, met(3), false],
    ['stays a week after a meeting', { by: 'meeting' }, met(-7), true],
    ['waits for the next meeting after that', { by: 'meeting' }, met(-8), false],
  ];
  test.each(CASES)('%s', (_, brings, bringing, isBack) => {
    expect(cameBack(later(brings), bringing, NOW) !== null).toBe(isBack);
  });
  test('says what brought it back, in whose letter', () => {
    const back = cameBack(later({ by: 'word', word: 'hiring' }), { letters: [letter], meetings: [] }, NOW);
    expect(back).toEqual({
      because: '“hiring” came up in a letter of Joe’s on 21 November: “We are hiring.”',
      since: NOW - DAY,
      due: null,
      restsOn: [7],
      by: 3,
    });
  });
  test.each([
    ['2027-03-01', { by: 'day', day: '2027-03-01' }],
    ['2027-13-41', null],
    ['meeting', { by: 'meeting' }],
    ['the next meeting', { by: 'meeting' }],
    [' job  fair ', { by: 'word', word: 'job fair' }],
    ['  ', null],
    ['2027-02-30', null],
  ])('is brought back by what was typed: %s', (text, brings) => {
    expect(bringsFrom(text)).toEqual(brings);
  });
  test('quotes the sentence with the word', () => {
    expect(sentenceWith('Dear Mia. We are hiring again. Best', 'hiring')).toBe('We are hiring again.');
  });
});

describe('A story', () => {
  const story = (what: string, grewFrom: string | null = null): Story => ({
    direction: 'received',
    what,
    at: NOW,
    grewFrom,
    quote: null,
    letter: null,
  });
  const told = (mark: string, grewFrom: string | null): [string, Told] => [
    mark,
    { mark, story: story(mark, grewFrom), name: 'Ana' },
  ];
  test('is told with what it grew from, the first at the top', () => {
    const all = new Map([told('c', 'b'), told('b', 'a'), told('a', null)]);
    expect(chainOf('c', all).map(({ mark }) => mark)).toEqual(['a', 'b', 'c']);
  });
  test('that runs in a circle, or grew from one that is gone, ends', () => {
    const all = new Map([told('a', 'b'), told('b', 'a'), told('c', 'gone')]);
    expect(chainOf('a', all).map(({ mark }) => mark)).toEqual(['b', 'a']);
    expect(chainOf('c', all).map(({ mark }) => mark)).toEqual(['c']);
  });
  test('is one sentence', () => {
    expect(storyInWords({ story: story('read my thesis'), name: 'Ana' }, NOW)).toBe(
      'Today Ana helped you: read my thesis.',
    );
  });
  test('leaves the thank-you a place only the owner can fill, in the language the two write in', () => {
    const thanks = (language: 'en' | 'de') =>
      thankYou('Ana Duarte', { what: 'the list', sort: 'help', whom: null }, { language, isFamiliar: true });
    expect(thanks('en').body).toContain('[…]');
    expect(thanks('de').body).toMatch(/^Hallo Ana,\n\ndu hast mir geholfen: „the list“/);
  });
});

describe('What is kept', () => {
  test('comes back as it was written', () => {
    const wish = { words: 'a designer', quote: null, letter: null };
    expect(readValue('need', writeValue('need', wish))).toEqual(wish);
    const later: Later = { help: 'introduce her', brings: { by: 'word', word: 'hiring' } };
    expect(readValue('later', writeValue('later', later))).toEqual(later);
  });
  test('is read without fault, whatever stands there', () => {
    fc.assert(
      fc.property(fc.constantFrom(...GIVING_SORTS), fc.oneof(fc.json(), fc.string()), (sort, value) => {
        const read = readValue(sort, value);
        if (read !== null) expect(readValue(sort, JSON.stringify(read))).toEqual(read);
      }),
    );
  });
});
