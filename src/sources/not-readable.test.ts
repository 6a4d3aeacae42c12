import { expect, test } from 'vitest';
import { whyNotReadable } from './not-readable.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a table nobody knows is refused with its columns, and what would be read', () => {
  const why = whyNotReadable(bytes('Datum;Betrag;Konto\n1.1.2024;3,50;abc\n'), 'folder/bank.csv');
  expect(why).toContain('“Datum”, “Betrag”, “Konto”');
  expect(why).toContain('Google Contacts');
});

test.each([
  ['bank.csv', '\n\n', 'Kith does not know this kind of file.'],
  ['a.bin', 'Datum;Betrag', 'Kith does not know this kind of file.'],
  ['Takeout/archive_browser.html', '<!DOCTYPE html><html>', 'This is the cover page of a Google export.'],
  ['x.zip!archive_browser.html', '<html>', 'This is the cover page of a Google export.'],
  ['Connections.csv', '<!DOCTYPE html><html>', 'This is a web page'],
])('%s that begins %j', (path, text, sentence) => {
  expect(whyNotReadable(bytes(text), path).startsWith(sentence)).toBe(true);
});
