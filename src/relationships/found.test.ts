import { describe, expect, test } from 'vitest';
import { readText } from '../reading/index.ts';
import { foundIn } from './found.ts';

const kinds = (text: string) => foundIn(text, 1, 0).map((one) => one.kind);

describe('Of a letter is kept', () => {
  test('help that its words say', () => {
    expect(kinds('Here is the list you asked for.')).toContain('help');
  });

  test('no help that only the learnt judge believes: most sentences of a life only tell', () => {
    const told = 'Der Farn ist erfroren, die Gärtnerin behauptet, er ruht.';
    const believed = readText(told, 'de').filter((one) => one.kind === 'help');
    expect(believed.every((one) => one.isLearnt)).toBe(true);
    expect(kinds(`Liebe Pat, ${told} Herzlich, Heike`)).not.toContain('help');
  });

  test.each([
    ['introduction', 'Eight if you are polite to my sister, who runs the machine.'],
    ['decline', 'We replace them, no questions, and I am sorry.'],
    ['promise', 'Green oak creeps in the first year: multiply by 1.5 and you have your 14.'],
  ])('no %s that only the learnt judge believes: %s', (kind, text) => {
    const letter = `Dear Pat, the screws are here. ${text} Yours, Joe`;
    expect(readText(letter, 'en').filter((one) => one.kind === kind)).toMatchObject([{ isLearnt: true }]);
    expect(kinds(letter)).not.toContain(kind);
  });

  test('a promise that only the learnt judge believes, where it names the day', () => {
    const text = 'The draft lands in your inbox on Tuesday.';
    expect(readText(text, 'en')).toMatchObject([{ kind: 'promise', isLearnt: true }]);
    expect(kinds(text)).toEqual(['promise']);
  });
});
