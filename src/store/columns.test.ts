import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexedText, interactionKey } from './columns.ts';

const keyAt = (at: number | null, channel: 'mail' | 'calendar' = 'mail') =>
  interactionKey({ key: 'one', channel, when: { at, precision: 'second' } });

describe('The key of an interaction', () => {
  test('begins with its time in nine digits to the base of 36', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8.64e15 }), (at) => {
        expect(keyAt(at).slice(0, -16)).toBe(at.toString(36).padStart(9, '0'));
      }),
    );
  });

  test('stands in the order of time', () => {
    const moment = fc.integer({ min: 0, max: 36 ** 9 - 1 });
    fc.assert(
      fc.property(moment, moment, (x, y) => {
        expect(keyAt(x) < keyAt(y)).toBe(x < y);
      }),
    );
  });

  test('leaves the time out where nobody knows it, before 1970, and for meetings, which are moved', () => {
    expect(keyAt(null)).toBe(keyAt(-1));
    expect(keyAt(1, 'calendar')).toBe(keyAt(2, 'calendar'));
  });
});

describe('What search finds an interaction by', () => {
  test('is its subject and text where a person wrote it; of lists and machines only where their text was to be kept', () => {
    expect(indexedText('Lunch', 'At one?', 'personal')).toBe('Lunch\nAt one?');
    expect(indexedText(null, 'At one?', 'personal')).toBe('At one?');
    expect(indexedText('Lunch', '', 'personal')).toBe('Lunch');
    expect(indexedText('Sale', null, 'bulk')).toBe('');
    expect(indexedText('Sale', 'Now', 'bulk')).toBe('Sale\nNow');
  });
});
