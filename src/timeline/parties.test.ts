import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type KeptParty, partyToText, textToParties } from './parties.ts';

const party: fc.Arbitrary<KeptParty> = fc.record({
  handleId: fc.nat({ max: 2 ** 31 }),
  role: fc.constantFrom('from', 'to', 'cc', 'organiser', 'attendee', 'with'),
  answer: fc.constantFrom('accepted', 'declined', 'tentative', 'none'),
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
});
