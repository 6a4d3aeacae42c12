/** Who chats leaves the question mark out; it is a question all the same. */

import { describe, expect, it } from 'vitest';
import { readLetter, readThread } from './index.ts';
import { said } from './said.ts';

describe('a question without its mark', () => {
  it.each([
    ['en', 'have you got a spare ladder by any chance'],
    ['de', 'hast du die nummer vom klempner'],
    ['fr', 'tu pourrais me passer le code du portail'],
    ['es', 'tienes el número del fontanero'],
  ])('is asked and waits for its answer: %s, %s', (lang, text) => {
    expect(said(text, lang)[0]).toMatch(/^ask small/);
    expect(readLetter(`${text}\n`, lang, 2026).question).toBe(text);
  });

  it.each([
    ['en', 'would you believe it'],
    ['en', 'is the best thing that happened all week'],
    ['en', 'what a day'],
    ['de', 'hast du gut gemacht'],
    ['de', 'wie gesagt am freitag'],
    ['fr', 'tu peux compter sur moi'],
    ['es', 'si quieres te presento a mi prima'],
    ['es', 'tienes razón'],
  ])('is not heard in what only looks like one: %s, %s', (lang, text) => {
    expect(readLetter(text, lang, 2026).question).toBeNull();
  });

  it('is none where a full stop was set', () => {
    expect(readLetter('Are you sure, she said.', 'en', 2026).question).toBeNull();
  });

  it('leaves it to the other to answer', () => {
    const thread = {
      id: 1,
      lang: 'de',
      with: 'Tom',
      asOf: '2026-06-03T12:00:00Z',
      messages: [
        { date: '2026-06-02T08:00:00Z', direction: 'from-them', text: 'moin, hast du die nummer vom klempner' },
      ],
    } as const;
    expect(readThread(thread)).toMatchObject({ ask: { by: 'them' }, outcome: 'open', turn: 'me' });
  });
});
