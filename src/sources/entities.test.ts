import { describe, expect, test } from 'vitest';
import { decodeEntities } from './entities.ts';
import { plainText } from './linkedin/plain.ts';
import { htmlToText } from './mail/html.ts';

describe('character references', () => {
  test.each([
    ['&Iuml;&ocirc;&yuml;&times;&frac34;', 'Ïôÿ×¾'],
    ['&bdquo;Gr&uuml;&szlig;e&ldquo;', '„Grüße“'],
    ['&#8217;&#x1F600;', '’😀'],
    ['Bo&#146;s', 'Bo’s'],
    ['&amp;lt;', '&lt;'],
    ['&toString; &constructor;', '&toString; &constructor;'],
    ['&#xD800;|&#0;|&#1114112;|&unknown;', '&#xD800;|&#0;|&#1114112;|&unknown;'],
  ])('%j is %j, in a mail and in a table of LinkedIn alike', (written, read) => {
    expect(decodeEntities(written)).toBe(read);
    expect(htmlToText(written)).toBe(read);
    expect(plainText(written)).toBe(read);
  });

  test('without a semicolon are read in the HTML of a mail, and left where they are part of an address', () => {
    expect(decodeEntities('caf&eacute &copy 2024', 'open')).toBe('café © 2024');
    expect(plainText('https://example.org/?a=1&copy=2')).toBe('https://example.org/?a=1&copy=2');
  });
});
