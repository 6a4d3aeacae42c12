import { describe, expect, test } from 'vitest';
import { type FindingKind, readText } from '../reading/index.ts';
import { foundIn } from './found.ts';
import { isMistaken } from './mistaken.ts';

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

describe('Of a question is kept', () => {
  const question = (text: string) =>
    foundIn(text, 1, 0).find(({ kind }) => kind === 'question' || kind === 'ask')?.quote;
  test.each([
    [
      'its whole sentence, where a program has wrapped it',
      'The report says that the harvest was good and that all of the\nbarrels are full. Were those the barrels that we had painted in\nthe summer?',
      'Were those the barrels that we had painted in\nthe summer?',
    ],
    [
      'its whole sentence, where a figure with a point stands in it',
      'We read both of them. Was it not the same in the 2.10 library?',
      'Was it not the same in the 2.10 library?',
    ],
    [
      'nothing of a path',
      'It wrote the following to the list of errors.\n* removing ?/Library/Frameworks/R.framework/rgdal?',
      undefined,
    ],
    [
      'nothing of a program',
      'This is what the pupils wrote with me.\nanswer = readline("How do you feel now?")',
      undefined,
    ],
    ['nothing that others are quoted with', 'All is well with the garden and the hens.\n> Is the well dry?', undefined],
  ])('%s', (_, text, quote) => {
    expect(question(text)).toBe(quote);
  });
});

describe('Of a letter is not kept', () => {
  test.each<[string, string, string]>([
    [
      'help',
      'what somebody does not think they can do',
      'It does not compile, so I don’t think we can help you any further.',
    ],
    ['introduction', 'a line of a program', 'Put this into your file of settings:\nCC=`"{RBIN}" CMD config CC`;'],
    [
      'promise',
      'what a program will do',
      'If that is your variable of prices, then this line\n\nlog(prices)\n\nwill give you simple returns for the whole of the year.',
    ],
    ['thanks', 'a state', 'Our new house is at 12 Elm Street,\nSan Antonio, TX 78249'],
  ])('as %s: %s', (kind, _, text) => {
    expect(readText(text, 'en').map((one) => one.kind)).toContain(kind);
    expect(kinds(text)).not.toContain(kind);
  });

  test.each<[FindingKind, string, boolean]>([
    ['help', '(see below).', true],
    ['help', 'The list is attached (see below).', false],
    ['help', 'I have added a Gantt chart.', false],
    ['introduction', 'I have added an Xcode project so it should be easy to get going.', true],
    ['introduction', 'I have added Ana Silva, who knows boats.', false],
    ['introduction', 'After linking to MKL this afternoon, I did some tests.', true],
    ['introduction', 'Connecting you with Ana, who knows boats.', false],
    ['thanks', 'THX for the boat', false],
    ['promise', 'will give you a call tomorrow', false],
  ])('%s that is none: "%s" is %s', (kind, quote, isNone) => {
    expect(isMistaken(kind, quote, 'Dear Pat,\n')).toBe(isNone);
  });

  test('the same twice', () => {
    expect(readText('Can you be more specific, please?', 'en')).toHaveLength(2);
    expect(foundIn('Can you be more specific, please?', 1, 0)).toHaveLength(1);
  });
});
