import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectLinear } from '../basics/linear-for-tests.ts';
import { initialsOf, nameKey, parseName, tokensOf } from './name.ts';
import { isNickname } from './nicknames.ts';
import { latinOf, scriptOf } from './script.ts';
import { soundOf } from './sound.ts';

const LIST = join(import.meta.dirname, '../../fixtures/people/names.txt');

const cases = readFileSync(LIST, 'utf8')
  .trimEnd()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => {
    const [written = '', read = ''] = line.split(' => ');
    const [given = '', family = '', generation = ''] = read.split('|').map((part) => part.trim());
    return { written: written.replace('\\u0303', '\u0303'), given, family, generation };
  });

describe('a name', () => {
  it.each(cases)('$written is $given of $family', ({ written, given, family, generation }) => {
    const name = parseName(written);
    expect({ given: name.given.join(' '), family: name.family.join(' '), generation: name.generation }).toEqual({
      given,
      family,
      generation,
    });
  });

  it('has one key in all its spellings', () => {
    const spellings = [
      'Zoë Novák',
      'NOVÁK, Zoë',
      'zoe novak',
      'Zoe Novak, PhD',
      'Dr. Zoë Novák 🎉',
      'Zoë Novák (she/her)',
    ];
    expect(new Set(spellings.map(nameKey))).toEqual(new Set(['zoe novak']));
  });

  it('gives its words and initials', () => {
    expect(tokensOf('Kowalska, Joanna Maria')).toEqual(['joanna', 'maria', 'kowalska']);
    expect(initialsOf(parseName('Joanna Kowalska'))).toBe('jk');
  });

  it('is read without harm from anything, the longest and strangest too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { given, family } = parseName(text);
        for (const word of [...given, ...family]) expect(word).toMatch(/\p{L}/u);
      }),
    );
    for (const piece of ['(', '"', ', ', 'a ', '“', 'a']) expectLinear(1e6, (times) => parseName(piece.repeat(times)));
  });

  it('reads the same with a cache of words as without', () => {
    const words = new Map();
    for (let round = 0; round < 2; round++) {
      for (const { written } of cases) expect(parseName(written, words)).toEqual(parseName(written));
    }
    const part = fc.constantFrom(
      'Ana',
      'Dr.',
      'Jr.',
      'MBA',
      'van',
      'Silva',
      'Silva,',
      '(Ana)',
      '"Ana"',
      'via',
      '-',
      '|',
      'Анна',
      '王',
      'ana@x',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        expect(parseName(parts.join(' '), words)).toEqual(parseName(parts.join(' ')));
      }),
    );
  });
});

describe('forms of a name', () => {
  it.each([
    ['bob', 'robert'],
    ['liz', 'elisabeth'],
    ['sepp', 'josef'],
    ['uschi', 'ursula'],
    ['pepe', 'jose'],
    ['paco', 'francisco'],
    ['sasha', 'aleksandra'],
    ['саша', 'александр'],
    ['katya', 'ekaterina'],
    ['kasia', 'katarzyna'],
    ['gosia', 'malgorzata'],
    ['manu', 'emmanuel'],
  ])('%s and %s are one', (a, b) => {
    expect(isNickname(a, b)).toBe(true);
    expect(isNickname(b, a)).toBe(true);
  });

  it.each([
    ['anna', 'maria'],
    ['robert', 'richard'],
    ['jack', 'james'],
    ['toString', 'constructor'],
  ])('%s and %s are two', (a, b) => {
    expect(isNickname(a, b)).toBe(false);
  });
});

describe('alphabets', () => {
  it.each([
    ['anna', 'latin'],
    ['анна', 'cyrillic'],
    ['άννα', 'greek'],
    ['דנה', 'hebrew'],
    ['محمد', 'arabic'],
    ['अनिता', 'indic'],
    ['김민수', 'hangul'],
    ['田中', 'han'],
    ['さくら', 'kana'],
    ['\u0430nna', 'mixed'],
    ['123', 'none'],
  ])('%s is %s', (word, script) => {
    expect(scriptOf(word)).toBe(script);
  });

  it.each([
    ['петрова', 'petrova'],
    ['хрущев', 'khrushchev'],
    ['محمد', 'muhammad'],
    ['يوسف', 'yusuf'],
    ['김', 'kim'],
    ['王', 'wang'],
    ['田中', 'tanaka'],
    ['さくら', 'sakura'],
    ['παπαδοπουλος', 'papadopoulos'],
    ['דוד', 'david'],
  ])('%s sounds like %s', (word, latin) => {
    expect(soundOf(latinOf(word))).toBe(soundOf(latin));
  });

  it('spell one sound in several ways', () => {
    for (const [a, b] of [
      ['schmidt', 'schmitt'],
      ['meyer', 'maier'],
      ['philipp', 'filip'],
      ['stephan', 'stefan'],
    ] as const) {
      expect(soundOf(a)).toBe(soundOf(b));
    }
  });
});
