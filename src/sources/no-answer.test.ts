import { describe, expect, test } from 'vitest';
import { bring, sqliteHomes, whoIs, written } from '../store/homes-for-tests.ts';
import { isNoAnswer } from './no-answer.ts';

const homes = sqliteHomes();

describe('a field that was filled because it had to be', () => {
  test.each(['—', '-', ' – ', '--', '.', '...', '?', '/', 'n/a', 'N/A', 'N.A.', 'null', 'None'])(
    '%j names no firm',
    (value) => {
      expect(isNoAnswer('company', value)).toBe(true);
    },
  );

  test.each(['3M', 'X', '日立', '🚀', 'C&A', 'Unknown', 'NA', 'Nonesuch', '-ish'])('%j is one', (value) => {
    expect(isNoAnswer('company', value)).toBe(false);
  });

  test('a note may be a dash', () => {
    expect(isNoAnswer('note', '-')).toBe(false);
  });

  test('shows nothing on a person, from LinkedIn as from cards', async () => {
    const home = await homes.open();
    const folder = written({
      'Connections.csv':
        'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAna,Silva,https://www.linkedin.com/in/ana,,—,n/a,03 Nov 2017\n',
      'people.vcf': 'BEGIN:VCARD\nVERSION:3.0\nFN:Bo Berg\nORG:-\nTITLE:Sailor\nEMAIL:bo@example.org\nEND:VCARD\n',
      'contacts.csv': 'Given Name,Family Name,E-mail 1 - Value,Organization 1 - Name\nCy,Roe,cy@example.org,N/A\n',
    });
    await bring(home, [folder]);
    expect((await whoIs(home, 'Ana Silva')).line).toBe('');
    expect((await whoIs(home, 'Bo Berg')).line).toBe('Sailor');
    expect((await whoIs(home, 'Cy Roe')).line).toBe('');
  });
});
