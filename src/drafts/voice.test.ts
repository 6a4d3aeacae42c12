import { describe, expect, test } from 'vitest';
import { dayIn, hello, letterOf, type Spoken, VOICE_LANGUAGES, voiceOf } from './voice.ts';

const them = (text: string): Spoken => ({ way: 'them', text });
const me = (text: string): Spoken => ({ way: 'me', text });

describe('How two write to each other', () => {
  const CASES: readonly (readonly [string, readonly Spoken[], string, boolean])[] = [
    ['English where nothing was written', [], 'en', false],
    ['English where the language has no prepared words', [them('Ti ringrazio molto per la tua lettera.')], 'en', false],
    ['German with Sie', [them('Vielen Dank für die Unterlagen, ich melde mich bei Ihnen im März.')], 'de', false],
    ['German with du', [them('Danke dir für die Unterlagen, kommst du im März vorbei?')], 'de', true],
    ['German where they leave it open', [them('Vielen Dank für die Unterlagen und schöne Feiertage.')], 'de', false],
    ['German where only the owner says du', [me('Kommst du im März zu uns nach Hause?')], 'de', false],
    [
      'du once they changed to it',
      [
        them('Schön, dass du im März zu uns kommst.'),
        them('Ich freue mich, dass Sie im März kommen und schicke Ihnen den Plan.'),
      ],
      'de',
      true,
    ],
    [
      '“Sie” at the head of a sentence is no address',
      [them('Sie kommt im März und du holst bitte den Schlüssel.')],
      'de',
      true,
    ],
    [
      'French with vous',
      [them('Merci beaucoup pour votre lettre, je vous réponds la semaine prochaine.')],
      'fr',
      false,
    ],
    ['French with tu', [them('Merci beaucoup pour ta lettre, tu viens nous voir la semaine prochaine ?')], 'fr', true],
    ['Spanish with usted', [them('Muchas gracias por la carta, le escribo a usted la semana que viene.')], 'es', false],
    ['Spanish with tú', [them('Muchas gracias por tu carta, te escribo la semana que viene.')], 'es', true],
    [
      'the language of most letters',
      [
        them('Thank you for the drawings, they arrived this morning.'),
        them('Danke dir für die Zeichnungen, sie sind heute früh gekommen.'),
        me('Ich schicke dir morgen auch noch die Pläne für das Dach.'),
      ],
      'de',
      true,
    ],
  ];
  test.each(CASES)('%s', (_, letters, language, isFamiliar) => {
    expect(voiceOf(letters)).toEqual({ language, isFamiliar });
  });
});

describe('A letter', () => {
  test('greets by the full name where one is formal, and goes on as the language does', () => {
    const begun = (language: (typeof VOICE_LANGUAGES)[number], isFamiliar: boolean) => {
      const voice = { language, isFamiliar };
      return letterOf(voice, hello(voice, 'Ana Duarte', 'Ana'), ['', 'a word.', 'more.']);
    };
    expect(begun('en', false)).toBe('Dear Ana,\n\na word.\n\nMore.');
    expect(begun('de', false)).toBe('Guten Tag Ana Duarte,\n\na word.\n\nMore.');
    expect(begun('de', true)).toBe('Hallo Ana,\n\na word.\n\nMore.');
    expect(begun('fr', false)).toBe('Bonjour Ana Duarte,\n\na word.\n\nMore.');
    expect(begun('es', true)).toBe('Hola, Ana:\n\nA word.\n\nMore.');
  });

  test('names a day as the language does', () => {
    expect(VOICE_LANGUAGES.map((language) => dayIn(language, '2026-05-01'))).toEqual([
      '1 May',
      '1. Mai',
      '1er mai',
      '1 de mayo',
    ]);
  });
});
