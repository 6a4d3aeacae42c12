/** PDF files a home is given: profiles, and files made to do harm. */

import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../basics/result.ts';
import { fileOf, pdfOf, profilePdf } from '../pdf-for-tests.ts';
import { readProfileText } from '../profile-text.ts';
import { LARGEST_PDF, textOfPdf } from './pdf.ts';

async function refused(bytes: Uint8Array): Promise<string> {
  const said = await textOfPdf(bytes);
  expect(said).toBeInstanceOf(Refusal);
  return (said as Refusal).sentence;
}

describe('A profile saved as PDF', () => {
  test('is read as its two columns say it, over the page and without its numbers', async () => {
    const text = await textOfPdf(profilePdf());
    expect(text).not.toBeInstanceOf(Refusal);
    expect(readProfileText(text as string, 'Runa Holmqvist')).toEqual({
      headline: 'Roofer and lichen counter at Takmossa',
      connections: null,
      posts: null,
      positions: [
        { title: 'Master roofer', company: 'Takmossa', from: '2019-03', to: null, about: '' },
        { title: 'Foreman', company: 'Nordskiffer', from: '2016-01', to: '2019-02', about: '' },
        { title: 'Roofer', company: 'Nordskiffer', from: '2014-01', to: '2016-01', about: '' },
        { title: 'Apprentice', company: 'Tak & Tegel', from: '2011-08', to: '2013-12', about: '' },
      ],
      education: [
        {
          school: 'Chalmers University of Technology',
          degree: 'Bachelor of Architecture, Building Conservation',
          from: '2008',
          to: '2011',
        },
      ],
    });
  });

  test('with one column is read from top to bottom', async () => {
    const lines = ['One', 'Two', 'Three and a half'].map((text, i) => ({ text, x: 72, y: 700 - 20 * i }));
    expect(await textOfPdf(pdfOf([lines]))).toBe('One\nTwo\nThree and a half');
  });
});

describe('A PDF that is none, or means harm', () => {
  test('is refused with what to do', async () => {
    expect(await refused(Buffer.from('Runa Holmqvist\nRoofer'))).toMatch(/no PDF/);
    expect(await refused(Buffer.from('%PDF-1.7\n'))).toMatch(/broken/);
    expect(await refused(pdfOf([[]]))).toMatch(/no text/);
    expect(await refused(Buffer.concat([profilePdf(), Buffer.alloc(LARGEST_PDF)]))).toMatch(/too large/);
  });

  test('is refused when it is locked', async () => {
    const key = '(________________________________)';
    const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<00> <00>] `;
    expect(await refused(pdfOf([[{ text: 'Hidden', x: 72, y: 700 }]], lock))).toMatch(/password/);
  });

  test('is refused when it has too many pages, or claims a thousand million', async () => {
    const page41 = Array.from({ length: 41 }, () => [{ text: 'Again', x: 72, y: 700 }]);
    expect(await refused(pdfOf(page41))).toMatch(/too many pages/);
    const pages = '<< /Type /Pages /Count 1000000000 /Kids [3 0 R] >>';
    const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>';
    expect(await refused(fileOf(['<< /Type /Catalog /Pages 2 0 R >>', pages, page]))).toMatch(/pages|broken|no text/);
  });

  const broken: readonly (readonly [what: string, bytes: Uint8Array])[] = [
    ['is cut in the middle', profilePdf().subarray(0, 900)],
    ['holds lists in lists without end', fileOf([`${'['.repeat(300_000)}`])],
    [
      'has pages that are their own parents',
      fileOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 3 /Kids [2 0 R 2 0 R 2 0 R] >>']),
    ],
    ['is noise behind its mark', Buffer.from(`%PDF-1.4\n${'\u0007obj <<>> stream '.repeat(20_000)}`, 'latin1')],
    ['unpacks to a thousand times its size, again and again', bomb()],
  ];
  test.each(broken)(
    'is refused or read, and never waited for, when it %s',
    async (_, bytes) => {
      const said = await textOfPdf(bytes);
      expect(said instanceof Refusal || typeof said === 'string').toBe(true);
    },
    30_000,
  );
});

/** 400 MB of blanks in 400 kB, as what a page shows. */
function bomb(): Uint8Array {
  const packed = deflateSync(Buffer.alloc(4e8, 0x20), { level: 9 }).toString('latin1');
  return fileOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>',
    `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`,
  ]);
}
