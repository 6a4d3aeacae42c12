import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type KeptParty, partyToText, textToParties, withAnswers } from './parties.ts';

const party: fc.Arbitrary<KeptParty> = fc.record({
  handleId: fc.nat({ max: 2 ** 31 }),
  role: fc.constantFrom('from', 'to', 'cc', 'organiser', 'attendee', 'with'),
  answer: fc.constantFrom('accepted', 'declined', 'tentative', 'none', null),
});

describe('The parties of an interaction', () => {
  test('come back from their text as they went in', () => {
    fc.assert(
      fc.property(fc.array(party), (parties) => {
        const text = parties.map((one) => partyToText(one.handleId, one)).join(' ');
        expect(textToParties(text)).toEqual(parties);
      }),
    );
  });

  test('are none where the text is empty', () => {
    expect(textToParties('')).toEqual([]);
  });

  test.each([
    ['take up what a guest answered by mail', '1o 2a?', ['2a+'], '1o 2a+'],
    ['take up the newest of several answers', '1o 2a?', ['2a-', '2a+'], '1o 2a+'],
    ['keep the answer the calendar itself knows', '1o 2a+', ['2a-'], '1o 2a+'],
    ['learn nothing from who answers nothing, nor from who was not invited', '1o 2a?', ['2a?', '3a+'], '1o 2a?'],
  ])('%s', (_, parties, replies, wanted) => expect(withAnswers(parties, replies)).toBe(wanted));
});
