import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collapse, printable, printableJson } from './text.ts';

test('Collapsed text has single blanks between its words and none at its ends, whatever white space it had', () => {
  const space = fc.constantFrom(' ', '  ', '\n', '\t', '\u00a0', '\ufeff', '\u2003', '');
  const text = fc.array(fc.oneof(space, fc.string({ maxLength: 4 })), { maxLength: 8 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (some) => {
      expect(collapse(some)).toBe(some.split(/\s+/u).filter(Boolean).join(' '));
    }),
  );
});

test('on a screen nothing of a text is obeyed, and as JSON it stays what it was', () => {
  const harm = 'a\u001b[2J\u009b31m\u202eb\u061c\u2066c\u2028d\u206f\ufff9e\r\n';
  expect(printable(harm)).toBe('a[2J31mbcde\n');
  const json = JSON.stringify(harm);
  expect(printableJson(json)).toMatch(/^[\x20-\x7e]*$/);
  expect(JSON.parse(printableJson(json))).toBe(harm);
});
