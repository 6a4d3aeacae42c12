import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileInMemory } from '../in-memory.ts';
import type { InputFile } from '../source.ts';
import { inputFileOf, openZip } from '../zip.ts';
import { archiveFile, isLinkedinArchive, linkedinSources } from './archive.ts';
import { FIXTURES, fixtureFile, MIA, type Read, readFile } from './fixture.ts';
import { readOwner } from './owner.ts';

const filesOf = (era: string): InputFile[] =>
  readdirSync(join(FIXTURES, era))
    .sort()
    .map((name) => fixtureFile(`${era}/${name}`));
const link = (value: string) => ({ kind: 'linkedin', value });

describe('the archive is a table', () => {
  test('in which every file of every year has a reader or a reason to be left out', () => {
    const unknown = ['2018', '2022', '2024', '2026']
      .flatMap(filesOf)
      .filter((file) => archiveFile(file.path) === 'unknown');
    expect(unknown.map((file) => file.path)).toEqual(['archive.zip!2024/Brand_New_File.csv']);
  });

  test.each([
    ['Logins.csv', { ignored: 'security data' }],
    ['Security Challenges.csv', { ignored: 'security data' }],
    ['Registration.csv', { ignored: 'security data' }],
    ['Receipts_v2.csv', { ignored: 'payments' }],
    ['Verifications/Verifications.csv', { ignored: 'proof of identity' }],
    ['Private_identity_asset.csv', { ignored: 'proof of identity' }],
    ['Inferences_about_you.csv', { ignored: "LinkedIn's own guesses and advertising" }],
    ['ADS CLICKED.csv', { ignored: "LinkedIn's own guesses and advertising" }],
    ['Articles/Articles/2018-07-15_on-boats.html', { ignored: 'pictures and articles' }],
    ['Jobs/Saved Jobs.csv', { ignored: 'job hunting' }],
    ['Comments_34875879.csv', { reader: 'linkedin comments' }],
    ['Basic_LinkedInDataExport_11-17-2024/company_follows.csv', { reader: 'linkedin company follows' }],
    ['export.zip!EMAIL ADDRESSES.CSV', { reader: 'linkedin email addresses' }],
    ['Something.csv', 'unknown'],
  ])('%s', (path, expected) => {
    expect(archiveFile(path)).toEqual(expected);
  });

  test('and no sensitive file finds a reader by its columns either', () => {
    for (const name of ['2024/Logins.csv', '2024/Receipts_v2.csv', '2024/Ad_Targeting.csv', '2022/Learning.csv']) {
      expect(
        linkedinSources(MIA).some((source) => source.recognises(fixtureFile(name))),
        name,
      ).toBe(false);
    }
  });

  test('recognised by two known files, one with a name of its own; not by an address book, notes and events', () => {
    expect(isLinkedinArchive(['x/Connections.csv', 'x/messages.csv'])).toBe(true);
    expect(isLinkedinArchive(['Profile.csv', 'Positions.csv', 'Skills.csv', 'Education.csv', 'messages.csv'])).toBe(
      true,
    );
    expect(isLinkedinArchive(['Profile.csv', 'messages.csv'])).toBe(true);
    expect(isLinkedinArchive(['guide_messages.csv', 'messages.csv'])).toBe(true);
    expect(isLinkedinArchive(['Contacts.csv', 'messages.csv'])).toBe(false);
    expect(isLinkedinArchive(['Connections.csv', 'holiday.jpg'])).toBe(false);
    expect(isLinkedinArchive(['Contacts.csv', 'Notes.csv', 'notes.csv', 'Events.csv', 'holiday.jpg'])).toBe(false);
  });
});

describe('for every file of every year', () => {
  test.each(['2018', '2022', '2024', '2026'])('%s: rows read are rows kept, left out and failed', async (era) => {
    const owner = await readOwner(filesOf(era), 'DE');
    for (const file of filesOf(era).filter((one) => 'reader' in Object(archiveFile(one.path)))) {
      const { seen, end } = await readFile(file, owner);
      for (const one of seen) {
        expect(
          [one.items, one.skipped, one.failed].filter((outcome) => outcome !== undefined),
          file.path,
        ).toHaveLength(1);
      }
      expect(end.remarks, file.path).toEqual([]);
    }
  });

  test('reading again gives the same', async () => {
    for (const file of filesOf('2024').filter((one) => 'reader' in Object(archiveFile(one.path)))) {
      expect((await readFile(file, MIA)).seen).toEqual((await readFile(file, MIA)).seen);
    }
  });
});

describe('whatever stands in the cells', () => {
  const headers = filesOf('2022')
    .concat(filesOf('2024'), filesOf('2018'))
    .filter((file) => linkedinSources(MIA).some((source) => source.recognises(file)));
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '',
      'LinkedIn Member',
      '<p>',
      '&#x110000;',
      'OUTGOING',
      ', ',
      'Yes',
      '2024-11-11 09:00:00 UTC',
      'https://www.linkedin.com/in/%E0%A4%A',
      '(((((',
      '1/1/1, 1:01 AM',
      'x'.repeat(3000),
    ),
  );

  test('a row is kept, left out or failed, and nothing is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...headers),
        fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 20 }),
        async (file, rows) => {
          const table = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\n');
          const lines = Buffer.from(file.head)
            .toString(file.head[0] === 0xff ? 'utf16le' : 'utf8')
            .split('\n');
          const header = lines[0]?.startsWith('Notes') ? lines[3] : lines[0];
          const bytes = Buffer.from(`${header?.replaceAll('\t', ',')}\n${table}`);
          const { seen } = await readFile({ ...file, head: bytes, open: () => Readable.from([bytes]) }, MIA);
          for (const one of seen)
            expect([one.items, one.skipped, one.failed].filter((outcome) => outcome !== undefined)).toHaveLength(1);
          for (const item of seen.flatMap((one) => one.items ?? [])) expect(item.key.length).toBeLessThanOrEqual(1000);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the owner', () => {
  test('is named by the profile and linked by the invitations', async () => {
    expect(await readOwner(filesOf('2024'), 'DE')).toEqual({
      names: ['Mia Keller'],
      handles: [link('mia-keller')],
      strength: 'stated',
      profileHandle: link('mia-keller'),
    });
  });

  test('is linked by who writes under the name of the profile, not by the most frequent link', async () => {
    expect(await readOwner(filesOf('2022'), 'DE')).toEqual({
      names: ['Mia Keller, ACIPM'],
      handles: [
        link('mia-keller'),
        { kind: 'email', value: 'mia@keller.example' },
        { kind: 'phone', value: '+4930901821' },
      ],
      strength: 'stated',
      profileHandle: link('mia-keller'),
    });
  });

  test('is linked by what was written to the name of the profile alone, where the owner never wrote', async () => {
    const url = (slug: string) => `https://www.linkedin.com/in/${slug}`;
    const rows = [
      `c1,Ana,${url('ana')},"Mia Keller, ACIPM",${url('mia-k')},2024-01-01 10:00:00 UTC,Hi`,
      `c2,Bo,${url('bo')},"Mia Keller, ACIPM, Ana","${url('mia-k')},${url('ana')}",2024-01-02 10:00:00 UTC,Hi`,
      `c3,Ana,${url('ana')},Bo,${url('bo')},2024-01-03 10:00:00 UTC,Hi`,
    ];
    const header = 'CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT';
    const profile = fileInMemory(
      'Profile.csv',
      'First Name,Last Name,Headline,Industry\nMia,Keller,Shipwright,Boats\n',
    );
    const owner = await readOwner([profile, fileInMemory('messages.csv', [header, ...rows].join('\n'))], null);
    expect(owner).toMatchObject({ strength: 'stated', names: ['Mia Keller'], profileHandle: link('mia-k') });
  });

  test('is found in messages alone as the one who takes part in all of them, and is then only likely', async () => {
    const owner = await readOwner([fixtureFile('2024/messages.csv')], null);
    expect(owner).toMatchObject({ strength: 'likely', names: ['Mia Keller'], profileHandle: link('mia-keller') });
  });

  test('is nobody where nothing tells', async () => {
    expect(await readOwner([fixtureFile('2024/Connections.csv')], null)).toEqual({
      names: [],
      handles: [],
      strength: 'likely',
      profileHandle: null,
    });
    expect(await readOwner([], null)).toMatchObject({ profileHandle: null });
  });
});

const samples = join(import.meta.dirname, '../../../../shared/corpora/formats/linkedin');
describe.skipIf(!existsSync(samples))('the samples of the corpus (skipped: ../shared/corpora is not here)', () => {
  const readArchive = async (name: string): Promise<Map<string, Read>> => {
    const zip = await openZip(join(samples, name));
    const files = await Promise.all(zip.entries.map((entry) => inputFileOf(zip, entry, name)));
    const owner = await readOwner(files, null);
    const read = new Map<string, Read>();
    for (const file of files) {
      const known = archiveFile(file.path);
      expect(known, file.path).not.toBe('unknown');
      if (Object.hasOwn(Object(known), 'reader'))
        read.set(file.path.replace(/^.*[!/]/, ''), await readFile(file, owner));
    }
    await zip.close();
    for (const [file, { seen, end }] of read) {
      expect(
        seen.filter((one) => one.failed !== undefined),
        file,
      ).toEqual([]);
      expect(end.remarks, file).toEqual([]);
    }
    return read;
  };
  const countsOf = (read: Map<string, Read>, file: string) => [read.get(file)?.seen.length, read.get(file)?.skipped];

  test('of 2022: 313 connections with 7 date-only rows, twin endorsement files counted once, shares and comments repaired', async () => {
    const read = await readArchive('Complete_LinkedInDataExport_09-12-2022.zip');
    expect(countsOf(read, 'Connections.csv')).toEqual([313, { 'hidden members': 7 }]);
    expect(countsOf(read, 'messages.csv')).toEqual([235, { 'sponsored messages': 19, 'hidden members': 2 }]);
    const keys = (file: string) => read.get(file)?.interactions.map((item) => item.key) ?? [];
    expect(keys('Endorsement Received Info.csv')).toHaveLength(59);
    expect(
      keys('Endorsement_Received_Info.csv').filter((key) => !keys('Endorsement Received Info.csv').includes(key)),
    ).toEqual([]);
    expect(keys('Comments.csv')).toHaveLength(15);
    expect(read.get('Shares.csv')?.interactions.filter((item) => /"\r?\n"/.test(item.text ?? ''))).toEqual([]);
  });

  test.each(['Basic_LinkedInDataExport_11-17-2024.zip', 'Basic_LinkedInDataExport_11-17-2024-rezipped-on-mac.zip'])(
    'of 2024 (%s): 592 connections with 45 date-only rows, drafts, spam, sponsored and hidden messages',
    async (name) => {
      const read = await readArchive(name);
      expect(countsOf(read, 'Connections.csv')).toEqual([592, { 'hidden members': 45 }]);
      expect(countsOf(read, 'messages.csv')).toEqual([
        620,
        { drafts: 9, spam: 5, 'sponsored messages': 31, 'hidden members': 84 },
      ]);
      expect(countsOf(read, 'Invitations.csv')).toEqual([501, {}]);
      expect(countsOf(read, 'coach_messages.csv')).toEqual([8, { "talk with LinkedIn's assistants": 8 }]);
    },
  );

  test('of 2026: the same messages as two years before, though their line breaks came back', async () => {
    const keys = async (name: string) =>
      (await readArchive(name))
        .get('messages.csv')
        ?.interactions.map((item) => item.key)
        .sort();
    expect(await keys('Complete_LinkedInDataExport_03-09-2026.zip')).toEqual(
      await keys('Basic_LinkedInDataExport_11-17-2024.zip'),
    );
  });

  test('of 45 files: all known, 2,000 connections, 20,000 messages', async () => {
    const read = await readArchive('linkedin-export-viewer__sample_export.zip');
    expect(countsOf(read, 'Connections.csv')).toEqual([2000, {}]);
    expect(countsOf(read, 'messages.csv')).toEqual([20_000, { drafts: 41 }]);
  });
});
