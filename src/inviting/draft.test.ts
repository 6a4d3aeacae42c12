import { describe, expect, test } from 'vitest';
import { deskOf, readNote, screenInbox } from '../screening/index.ts';
import { deskOwner, noteOf, secondThoughts, type Thoughts } from './draft.ts';

const ANA = deskOwner('Ana Duarte', [
  { kind: 'position', value: 'Structural engineer' },
  { kind: 'company', value: 'Casa & Filhos' },
]);
const said = (thoughts: Thoughts) => {
  const note = noteOf(thoughts);
  const row = readNote({ id: '1', from: { name: 'Tomás' }, note, channel: 'invitation' })!;
  return secondThoughts(thoughts, note, screenInbox(deskOf(ANA), [row])[0]!);
};

describe('An invitation', () => {
  test('is made of the owner’s own thoughts and nothing else', () => {
    expect(noteOf({ how: 'We met at the oak fair', noticed: 'your scarf joint held!', help: '' })).toBe(
      'We met at the oak fair. your scarf joint held!',
    );
  });

  test('with its reasons is good as it is', () => {
    const thoughts = {
      how: 'We sat beside each other at the timber evening in Porto on 3 May.',
      noticed: 'You told me how Casa & Filhos dries its oak; I have thought about it since.',
      help: 'I can show you our scarf joint.',
    };
    expect(said(thoughts)).toEqual([]);
  });

  test.each([
    ['a blank one', { how: '', noticed: '', help: '' }, 'blank'],
    ['one that does not say how', { how: '', noticed: 'Your work at Casa & Filhos.', help: '' }, 'how you know'],
    ['one that noticed nothing', { how: 'We met in Porto.', noticed: '', help: '' }, 'nothing of theirs'],
    [
      'one with a booking link',
      { how: 'Hi.', noticed: 'Great profile.', help: 'Grab a slot: https://calendly.com/me/15min' },
      'time before a word',
    ],
    ['one that LinkedIn would cut', { how: 'a'.repeat(301), noticed: 'b', help: '' }, 'cuts'],
  ])('%s is told so', (_, thoughts, words) => {
    expect(said(thoughts).join(' ')).toContain(words);
  });
});
