import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { vcards } from '../../store/files-for-tests.ts';
import { bring, dumpOf, sqliteHomes, written } from '../../store/homes-for-tests.ts';

const homes = sqliteHomes();

const card = (name: string) => vcards({ uid: name, name, lines: [`EMAIL:${name.toLowerCase()}@example.org`] });

describe('an import of several files', () => {
  test('reads all of them, even where two have the same name', async () => {
    const home = await homes.open();
    const folder = written({
      '2024/people.vcf': card('Ana'),
      '2025/people.vcf': card('Bo'),
      '2025/box/c.vcf': card('Cy'),
    });
    const paths = ['2024/people.vcf', '2025/people.vcf', '2025/box', '2024/people.vcf'];
    const report = await bring(
      home,
      paths.map((path) => join(folder, path)),
    );
    expect(report.files.map(({ path, read, stored }) => [path, read, stored])).toEqual([
      ['2024/people.vcf', 1, 1],
      ['2025/people.vcf', 1, 1],
      ['2025/box/c.vcf', 1, 1],
    ]);
    const dump = await dumpOf(home);
    for (const name of ['Ana', 'Bo', 'Cy']) expect(dump).toContain(`"name":"${name}"`);
  });
});

describe('A folder with everything in it', () => {
  const CONNECTIONS = 'First Name,Last Name,URL,Company,Position,Connected On\nAna,Silva,,Vela,Sailor,01 May 2024\n';
  const LETTER =
    'From: Cy <cy@example.org>\nTo: me@example.org\nSubject: Boats\nDate: Mon, 6 May 2024 08:00:00 +0000\n\nHello.\n';
  const everything = {
    'Connections.csv': CONNECTIONS,
    'Invitations.csv': 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n',
    'Logins.csv': 'Login Date\n',
    'Tea.csv': 'Pot,Leaves\n1,2\n',
    'people.vcf': card('Bo'),
    'mail/box.mbox': `From cy@example.org Mon May  6 08:00:00 2024\n${LETTER}`,
    'mail/Inbox': `From cy@example.org Mon May  6 08:00:00 2024\n${LETTER.replace('Boats', 'Oars')}`,
    'letters/cur/1:2,S': LETTER.replace('Boats', 'Sails'),
    'google/contacts.csv': 'Given Name,Family Name,E-mail 1 - Value\nDi,Roe,di@example.org\n',
  };

  test('is read file by file, though the tables of LinkedIn lie in the same place', async () => {
    const folder = written(everything);
    const { files } = await bring(await homes.open(), [folder]);
    const of = new Map(files.map((one) => [one.path.slice(one.path.indexOf('/') + 1), one]));
    expect(Object.fromEntries([...of].map(([path, { kind, stored }]) => [path, [kind, stored]]))).toEqual({
      'Connections.csv': ['linkedin connections', 1],
      'Invitations.csv': ['linkedin invitations', 0],
      'Logins.csv': ['left out', 0],
      'Tea.csv': ['unknown', 0],
      'people.vcf': ['vcard', 1],
      'mail/box.mbox': ['mbox', 1],
      'mail/Inbox': ['mbox', 1],
      letters: ['maildir', 1],
      'google/contacts.csv': ['google contacts', 1],
    });
  });
});

test.each(['contacts.csv', 'people.CSV', 'people.tsv', 'box.mbox', 'people.vcf', 'calendar.ics', 'letter.eml'])(
  'an empty %s is read, with nothing in it',
  async (name) => {
    const home = await homes.open();
    const { files } = await bring(home, [join(written({ [name]: '' }), name)]);
    expect(files).toMatchObject([{ path: name, state: 'done', read: 0, failed: 0, problems: [] }]);
  },
);
