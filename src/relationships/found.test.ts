import { describe, expect, test } from 'vitest';
import { type FindingKind, readText } from '../reading/index.ts';
import { foundIn } from './found.ts';
import { isMistaken } from './mistaken.ts';

const questions = (text: string) => foundIn(text, 1, 0).flatMap((one) => (one.kind === 'question' ? [one.quote] : []));
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
    ['promise', 'Add the salt and you will have your answer.'],
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

describe('The question of a letter is quoted', () => {
  test.each([
    [
      'whole, though it names a version',
      'Hello Pat.\nWas it lost in the 2.10 library?\nJoe',
      'Was it lost in the 2.10 library?',
    ],
    [
      'whole, though the mail program broke the line',
      'Hello Pat.\nWill the new tablets of that great firm come with a large in-store\npurchase capability?\n\nJoe',
      'Will the new tablets of that great firm come with a large in-store\npurchase capability?',
    ],
    [
      'without the line above that its writer ended',
      'Hello Pat, I looked for the old ladder\nbut where is it now?',
      'but where is it now?',
    ],
    ['without the sentence before', 'It rains (as ever.) Is the roof tight?', 'Is the roof tight?'],
  ])('%s', (_, text, quote) => {
    expect(questions(text)).toEqual([quote]);
  });

  test.each([
    ['a line of a program', 'answer = readline("How do you feel now?")'],
    ['a path between marks of another character set', '* removing ?/Library/R.framework/library/rgdal?'],
    ['a link', 'It is at https://example.org/?a=1 today.'],
    ['half a link', 'http://journal.example/article?\n_ob=Article&_user=10'],
    ['what others are quoted with', '> Is the well dry?'],
  ])('but %s is none', (_, text) => {
    expect(
      questions(`It broke again today, with this on the screen:\n${text}\nThe rest of the house is well.`),
    ).toEqual([]);
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
    ['thanks', 'a state', '12 Elm Street\nSan Antonio, TX 78249'],
  ])('as %s: %s', (kind, _, text) => {
    expect(readText(text, 'en').map((one) => one.kind)).toContain(kind);
    expect(kinds(text)).not.toContain(kind);
  });

  test.each<[FindingKind, string, boolean]>([
    ['help', '(see below).', true],
    ['help', 'The list is attached (see below).', false],
    ['help', 'I have added a Gantt chart.', false],
    ['help', 'If you mean the sails, I’ll defer to Ana, who is far wiser.', true],
    ['help', 'But is it worth asking if the rule could be lifted?', true],
    ['help', 'On the lower axis you could have the hours you slept.', true],
    ['help', 'It is in order again since I have installed your pump.', true],
    ['help', 'You are welcome to redistribute it under certain conditions.', true],
    ['help', 'It might be worth pointing out that boats differ.', true],
    ['help', 'I followed the way you mentioned.', true],
    ['help', 'Here is the list you mentioned.', false],
    ['promise', 'Next time someone complains, I’ll send them to this letter.', true],
    ['promise', 'If you are at home I’ll bring you the ladder.', false],
    ['help', 'You could have the spare room for the week.', false],
    ['help', 'As the pump does not work, I have replaced it with the following, which fails.', true],
    ['help', 'P.S. I attach the problem report.', true],
    ['help', 'I have corrected the errors in your drawing.', false],
    ['introduction', 'That is no question of sails, this is IB, so ask them.', true],
    ['introduction', 'Pat, this is Ana, who knows boats.', false],
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
