import { describe, expect, test } from 'vitest';
import { noteDoubts } from './note-doubts.ts';
import { readText } from './reading.ts';

function doubtsOf(note: string) {
  const { plain, words } = readText(note);
  return noteDoubts(plain, words);
}

describe('A degree stated in the note itself', () => {
  test.each([
    'I hold a Bachelor of Engineering from the Stanford Graduate School of Business and would like to connect.',
    'My Bachelor of Engineering from the Halden Graduate School of Business taught me to think big',
    'Hello, BSc in Nursing from London Business School, ten years in the trade.',
    'Tengo una licenciatura en ingeniería del IESE y busco contactos.',
    'Ich habe einen Bachelor in Maschinenbau vom INSEAD.',
    'I did my MBA at Princeton, shall we talk?',
  ])('raises the question a profile would: %s', (note) => {
    expect(doubtsOf(note)[0]?.question).toMatch(/what is meant\?$/);
  });

  test.each([
    'I did my Bachelor of Engineering in Leeds and now teach at INSEAD.',
    'Bachelor of Engineering from Leeds, MBA from INSEAD.',
    'My MBA is from INSEAD, my bachelor of engineering from Delft.',
    'I would be glad to see you at INSEAD on Friday.',
    'I have a BEng. Saw your talk at London Business School.',
    'A master from the Stanford Graduate School of Business',
    'How did you get from a bachelor of engineering to INSEAD?',
    'bachelor of',
    '',
  ])('is left alone where it is possible or not meant: %s', (note) => {
    expect(doubtsOf(note)).toEqual([]);
  });
});
