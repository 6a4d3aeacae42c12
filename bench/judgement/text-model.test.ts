import { describe, expect, it } from 'vitest';
import { textLogit, trainTextModel } from './text-model.ts';

const PITCHES = [
  'Book a slot in my calendar to scale your pipeline',
  'We help founders like you get 10 clients a month, book a call',
  'Grow revenue 3x with our platform, grab a slot here https://cal.example/x',
  'Quick call this week? Our platform books meetings for you',
];
const NOTES = [
  'It was good to meet you at the choir on Tuesday',
  'Your talk about bees made me think of my grandmother',
  'I read your piece on night trains and agree about Graz',
  'Thank you for the recipe, the children loved it',
];
const EXAMPLES = [...PITCHES.map((text) => ({ text, isSo: true })), ...NOTES.map((text) => ({ text, isSo: false }))];
const MODEL = trainTextModel(EXAMPLES);

describe('a model of texts', () => {
  it('tells what it was taught from what it was not', () => {
    for (const text of PITCHES) expect(textLogit(MODEL, text)).toBeGreaterThan(0);
    for (const text of NOTES) expect(textLogit(MODEL, text)).toBeLessThan(0);
    expect(textLogit(MODEL, 'May I book a slot for a call with our platform?')).toBeGreaterThan(0);
  });

  it('is the same each time it is taught the same', () => {
    expect(trainTextModel(EXAMPLES)).toEqual(MODEL);
  });

  it('reads no more than a few thousand characters', () => {
    const long = 'a, '.repeat(2000);
    expect(textLogit(MODEL, `${long}book a slot`)).toBe(textLogit(MODEL, long));
  });
});
