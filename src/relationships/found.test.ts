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
});
