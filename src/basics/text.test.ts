import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collapse } from './text.ts';

test('Collapsed text has single blanks between its words and none at its ends, whatever white space it had', () => {
  const space = fc.constantFrom(' ', '  ', '\n', '\t', '\u00a0', '\ufeff', '\u2003', '');
  const text = fc.array(fc.oneof(space, fc.string({ maxLength: 4 })), { maxLength: 8 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (some) => {
      expect(collapse(some)).toBe(some.split(/\s+/u).filter(Boolean).join(' '));
    }),
  );
});
