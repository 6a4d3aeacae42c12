import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  packTextModel,
  type TextModel,
  textContributions,
  textLogit,
  trainTextModel,
  unpackTextModel,
} from './text-model.ts';

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

  it('says which words it rests on', () => {
    const [first] = textContributions(MODEL, 'The choir sends regards. Book a slot!');
    expect(['Book', 'slot', 'a']).toContain(first?.word);
  });

  it('says something else when those words are gone', () => {
    const text = 'Hello Ana, book a slot in my calendar';
    const top = textContributions(MODEL, text)
      .slice(0, 3)
      .map(({ word }) => word);
    const without = text
      .split(' ')
      .filter((word) => !top.includes(word))
      .join(' ');
    expect(textLogit(MODEL, without)).toBeLessThan(textLogit(MODEL, text));
  });

  it('adds up: bias and words make the whole, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem()), (text) => {
        const sum = textContributions(MODEL, text).reduce((all, { weight }) => all + weight, MODEL.bias);
        expect(sum).toBeCloseTo(textLogit(MODEL, text), 6);
      }),
    );
  });

  it('survives packing: 16 KiB, and the log odds move by little', () => {
    const packed = packTextModel(MODEL);
    expect(Buffer.from(packed.weights, 'base64').length).toBeLessThanOrEqual(16 * 1024);
    const unpacked = unpackTextModel(JSON.parse(JSON.stringify(packed)));
    for (const text of [...PITCHES, ...NOTES]) expect(textLogit(unpacked, text)).toBeCloseTo(textLogit(MODEL, text), 1);
  });

  it('packs a model that learnt nothing', () => {
    const nothing: TextModel = trainTextModel([]);
    expect(textLogit(unpackTextModel(packTextModel(nothing)), 'Hello')).toBe(0);
  });

  it('reads no more than a few thousand characters', () => {
    const long = `${'a, '.repeat(2000)}book a slot `.repeat(300);
    const before = performance.now();
    expect(Number.isFinite(textLogit(MODEL, long))).toBe(true);
    expect(performance.now() - before).toBeLessThan(500);
  });
});
