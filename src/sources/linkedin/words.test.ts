import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectLinear } from '../../basics/linear-for-tests.ts';
import { whenToIso } from '../../basics/when.ts';
import { readBirthDate, readDate, readDateOrUsMinute, readDay, readRange } from './dates.ts';
import { handleOf, handleOfName, nameKey } from './names.ts';
import { openingMark } from './opening.ts';
import { plainText } from './plain.ts';

describe('a date', () => {
  test.each([
    ['08 Feb 2026', '2026-02-08'],
    ['4-Apr-21', '2021-04-04'],
    ['10. Dez. 2023', '2023-12-10'],
    ['10 déc. 2023', '2023-12-10'],
    ['12 de enero de 2021', '2021-01-12'],
    ['12 de ene. de 2021', '2021-01-12'],
    ['08.02.2026', '2026-02-08'],
    ['8.2.26', '2026-02-08'],
    ['Feb 8, 2026', '2026-02-08'],
    ['2025-06-01 14:03:22 UTC', '2025-06-01T14:03:22Z'],
    ['2025-06-01 14:03:22', '2025-06-01T14:03:22Z'],
    ['2023/06/20 13:05:02 UTC', '2023-06-20T13:05:02Z'],
    ['Wed Jan 01 08:57:55 UTC 2025', '2025-01-01T08:57:55Z'],
    ['2023-12-10', '2023-12-10'],
    ['Nov 2018', '2018-11'],
    ['2013', '2013'],
  ])('%s is %s', (text, iso) => {
    const when = readDate(text);
    expect(when === null ? null : whenToIso(when)).toBe(iso);
  });

  test.each([
    '12/10/2023',
    '1/2/24',
    '31 Feb 2024',
    '31.02.2024',
    '02.31.2024',
    'Feb 30, 2024',
    '0000-00-00',
    '',
    'N/A',
    '٣١ ديسمبر ٢٠٢٣',
    '2025-13-01 10:00:00 UTC',
    '2025-06-01 25:00:00 UTC',
    '12',
    '2025-06-01 14:03:22 CEST',
  ])('%j is not guessed', (text) => {
    expect(readDate(text)).toBeNull();
  });

  test('with a time of day is month first, and stays in the zone nobody wrote down', () => {
    expect(readDateOrUsMinute('1/2/24, 12:05 AM')).toEqual({ at: Date.UTC(2024, 0, 2, 0, 5), precision: 'local' });
    expect(readDateOrUsMinute('12/31/17, 12:59 PM')).toEqual({
      at: Date.UTC(2017, 11, 31, 12, 59),
      precision: 'local',
    });
    expect(readDateOrUsMinute('13/1/24, 1:05 PM')).toBeNull();
  });

  test('of a connection is a day whatever was written', () => {
    expect(readDay('11/3/17, 11:40 PM')).toEqual({ at: Date.UTC(2017, 10, 3), precision: 'day' });
    expect(readDay('nonsense')).toBeNull();
  });

  test('of birth may have no year, and ranges have a length', () => {
    expect(['Feb 20, 1995', 'Feb 29', 'Feb 30', '', '1815-12-10', '22 Mar 1980', '1980'].map(readBirthDate)).toEqual([
      '1995-02-20',
      '--02-29',
      null,
      null,
      '1815-12-10',
      '1980-03-22',
      null,
    ]);
    expect(readRange('Oct 11, 2022 12:00 PM - Oct 11, 2022 12:20 PM')).toEqual({
      when: { at: Date.UTC(2022, 9, 11, 12), precision: 'local' },
      length: 1_200_000,
    });
    expect(readRange('soon')).toBeNull();
  });
});

describe('a name', () => {
  test.each([
    ['Jane Doe', 'jane doe'],
    ['  Jane   DOE, MBA, PMP', 'jane doe'],
    ['𝐉𝐚𝐧𝐞 𝓓𝓸𝓮 🚀', 'jane doe'],
    ['Jane (she/her) Doe [hiring]', 'jane doe'],
    ['Zoë Ångström', 'zoe angstrom'],
    ["Siân O'Brien-Smith", "sian o'brien-smith"],
    ['王芳', '王芳'],
    ['LinkedIn Member', ''],
    ['🚀', ''],
    ['', ''],
  ])('%j is recognised as %j', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  test('stands in for a link only where there is none', () => {
    expect(handleOf('https://www.linkedin.com/in/Jane-D/', 'Jane Doe')).toEqual({ kind: 'linkedin', value: 'jane-d' });
    expect(handleOf('javascript:alert(1)', 'Jane Doe')).toEqual({ kind: 'entry', value: 'linkedin:name:jane doe' });
    expect(handleOfName('LinkedIn Member')).toBeNull();
  });
});

describe('text', () => {
  test.each([
    ['plain', 'plain'],
    ['AT&amp;T &lt;3 &#128512;&nbsp;!', 'AT&T <3 😀 !'],
    ['I <3 you & <you> too', 'I <3 you & <you> too'],
    ['https://x.example/?a=1&copy=2', 'https://x.example/?a=1&copy=2'],
    ['<p class="x">One</p><p><br></p><p>Two <strong>three</strong></p>', 'One\n\nTwo three'],
    ['a<script>alert(1)</script>b<style>p{}</style>c', 'abc'],
    ['<p>5 < 6 and &constructor; stays</p>', '5 < 6 and &constructor; stays'],
  ])('%j reads as %j', (cell, text) => {
    expect(plainText(cell)).toBe(text);
  });

  test('without markup and entities is itself but for its ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        /[<&\r]/.test(text) ? true : plainText(text) === text.trim(),
      ),
    );
  });

  test.each(['<', '<p><p><', '<p <p ', '<br> ', ' ', '&', '<p>\u00a0', '<script>'])(
    'of a hundred thousand %j is read with no more work than there is of it',
    (unit) => expectLinear(100_000 / unit.length, (times) => plainText(`<br>${unit.repeat(times)}x`)),
  );

  test('has the same mark with and without its line breaks', () => {
    expect(openingMark('Dear Mia,\r\n\r\nthe keel is laid')).toBe(openingMark('Dear Mia, the keel  is laid'));
    expect(openingMark('Dear Ana, the keel')).not.toBe(openingMark('Dear Mia, the keel'));
  });
});
