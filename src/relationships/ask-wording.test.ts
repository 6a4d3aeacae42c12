import { describe, expect, it } from 'vitest';
import { expectLinear } from '../basics/linear-for-tests.ts';
import { type WordingHint, wordingHints } from './ask-wording.ts';

const has = (text: string) => wordingHints(text).flatMap(({ id, found }) => (found ? [id] : []));

describe('the words of an ask', () => {
  it.each<[WordingHint['id'], string]>([
    ['purpose', 'Could you look at my text? I am trying to apply for the museum.'],
    ['story', `We moved in March. ${'One thing led to another, and then the roof went. '.repeat(10)}`],
    ['evidence', 'The draft is attached.'],
    ['gratitude', 'I would be grateful for a word.'],
    ['passes on', 'I will gladly pay it forward.'],
    ['gives back', 'In return I could translate something for you.'],
    ['when', 'There is no hurry.'],
    ['easy no', 'I understand if this is not a good moment.'],
  ])('%s: %s', (id, text) => {
    expect(has(text)).toContain(id);
    expect(has('Can you introduce me to Ito?')).not.toContain(id);
  });

  it('never hint at pressure, flattery or false haste', () => {
    for (const { sentence } of wordingHints('')) {
      expect(sentence).not.toMatch(/urgent|scarce|flatter|compliment|guilt|everyone|last chance|must|remind/i);
    }
  });

  it('find nothing in another language than English', () => {
    expect(has('Könntest du mir bei der Bewerbung helfen?')).toEqual([]);
  });

  it('take no more work than a letter is longer', () => {
    expectLinear(100_000, (times) => wordingHints('pay pay pay it it forwar '.repeat(times)));
  });
});
