import { cpSync, createWriteStream, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { importOf } from '../../api/imports.ts';
import { Refusal } from '../../basics/result.ts';
import { ARCHIVE, BO, lifePaths, MIA, mbox, vcards } from '../../store/files-for-tests.ts';
import { bring, dumpOf, freshFolder, NOW, sqliteHomes, unaccounted, written } from '../../store/homes-for-tests.ts';
import { type Home, settings } from '../../store/store.ts';
import { mailFolder } from '../mail-folder.ts';
import { answerWhose, startImport, workImport } from './import.ts';
import { undoImport } from './undo.ts';
import { dropUploads } from './uploads.ts';

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
      'Tea.csv': ['linkedin unknown', 0],
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
    expect(files).toMatchObject([{ path: name, state: 'done', read: 0, failed: 0, remarks: ['This file is empty.'] }]);
  },
);

async function zipOf(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const path = join(freshFolder(), name);
  const zip = new ZipFile();
  for (const [file, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), file);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

test.each([
  ['nothing at all', 'export.zip', {}],
  ['what a Mac leaves behind', 'mac.zip', { '__MACOSX/._a': 'x', '.DS_Store': 'x' }],
])('an archive of %s is a line of the report with nothing read and the reason', async (_, name, inIt) => {
  const { files } = await bring(await homes.open(), [await zipOf(name, inIt)]);
  expect(files).toMatchObject([{ path: name, state: 'done', read: 0, failed: 0 }]);
  expect(files[0]?.remarks[0]).toContain('no file in this archive');
});

/** A zip whose one file was damaged on its way: a byte of it is another, the list says how it was. */
async function damagedZip(name: string, text: string): Promise<string> {
  const path = join(freshFolder(), 'damaged.zip');
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(text), name, { compress: false });
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  const bytes = readFileSync(path);
  const at = bytes.lastIndexOf('!end!');
  bytes[at] = 0x3f;
  writeFileSync(path, bytes);
  return path;
}

test.each([
  ['Inbox.mbox', 'mbox'],
  ['messages.csv', 'linkedin messages'],
])('a damaged %s in a later import ends that file, and neither the import nor those after it', async (name, kind) => {
  const home = await homes.open();
  await bring(home, lifePaths());
  const letters = Array.from({ length: 900 }, (_, i) => ({
    from: 'Cy <cy@example.org>',
    to: MIA,
    at: '2026-05-06T08:00:00Z',
    id: `m${i}@example.org`,
    text: 'A long letter about boats and oars. '.repeat(5),
  }));
  const columns =
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT';
  const row =
    'c,,Cy,https://www.linkedin.com/in/cy,Mia Keller,https://www.linkedin.com/in/mia,2024-01-01 10:00:00 UTC,,';
  const text =
    kind === 'mbox' ? mbox(...letters) : `${columns}\n${letters.map((one) => `${row}${one.text}`).join('\n')}\n`;
  const report = await bring(home, [await damagedZip(name, `${text}!end!`)]);
  expect(report.state).toBe('done');
  expect(report.files[0]).toMatchObject({ kind, state: 'done', failed: 1 });
  expect(report.files[0]?.remarks[0]).toMatch(/damaged/);
  expect(unaccounted(report)).toEqual([0]);
});

test('a message that a mail program renamed meanwhile is lost alone, not with all behind it', async () => {
  const folder = 'box';
  const gone = () => Promise.reject(Object.assign(new Error('gone'), { code: 'ENOENT' }));
  const letter = new TextEncoder().encode('From: a@b.example\nTo: c@d.example\nSubject: Hi\n\nHello.\n');
  const there = async () => ({
    path: 'cur/2',
    size: letter.length,
    head: letter,
    open: async function* () {
      yield letter;
    },
  });
  const messages = [
    { path: `${folder}/cur/1`, open: gone },
    { path: `${folder}/cur/2`, open: there },
  ];
  const { source, file } = mailFolder(folder, messages);
  const seen = [];
  for await (const batch of source.read(file, { texts: 'people', now: Date.UTC(2026, 1), country: null }))
    seen.push(...batch);
  expect(seen).toMatchObject([
    { record: 1, where: '1', failed: expect.stringMatching(/import the folder again/) },
    { record: 2, where: '2', items: [{}] },
  ]);
});

const sentBy = (who: string, id: string) =>
  mbox(
    ...Array.from({ length: 6 }, (_, i) => ({
      from: who,
      to: `Friend ${id}${i} <friend${id}${i}@friends.example>`,
      at: '2026-05-06T08:00:00Z',
      id: `${id}${i}@friends.example`,
      headers: ['X-Gmail-Labels: Sent'],
    })),
  );

/** As files come through the browser: in a folder of the spool that is to go when they are read. */
async function upload(home: Home, files: Readonly<Record<string, string>>) {
  const spool = freshFolder();
  const folder = join(spool, 'upload-1');
  cpSync(written(files), folder, { recursive: true });
  const paths = Object.keys(files).map((name) => join(folder, name));
  const request = { paths, mine: false, texts: 'people' as const, now: NOW, spool: folder };
  const run = await startImport(home, request);
  const work = async (one: number) => {
    await workImport(home, one, join(spool, `${one}`));
    const report = await importOf(home, one);
    if (report instanceof Refusal) throw new Error(report.sentence);
    return report;
  };
  return { spool, report: await work(run), work };
}

describe('what came through the browser', () => {
  test('is not left behind when it was read', async () => {
    const { spool, report } = await upload(await homes.open(), { 'a.vcf': card('Ana') });
    expect(report.files[0]?.stored).toBe(1);
    expect(readdirSync(spool)).toEqual([]);
  });

  test('and is of several strangers is asked about one by one; a yes takes in theirs alone, and in the end nothing is left', async () => {
    const home = await homes.open();
    await bring(home, lifePaths());
    const box = {
      'bo.mbox': sentBy(BO, 'b'),
      'bo-2.mbox': sentBy(BO, 'c'),
      'uma.mbox': sentBy('Uma <uma@uma.example>', 'u'),
    };
    const { spool, report, work } = await upload(home, { ...box, 'vic.mbox': sentBy('Vic <vic@vic.example>', 'v') });
    expect(report.question?.sentence).toMatch(/^bo-?2?\.mbox and bo-?2?\.mbox look like they belong to Bo Berg/);
    expect(await answerWhose(home, report.run, false, spool)).toBe(report.run);
    const second = await importOf(home, report.run);
    expect(second).toMatchObject({ question: { path: 'uma.mbox' } });
    const run = await answerWhose(home, report.run, true, spool);
    const third = await work(run as number);
    expect(third.files.map(({ path, stored }) => [path, stored])).toEqual([
      ['uma.mbox', 6],
      ['vic.mbox', 0],
    ]);
    expect(third.question?.path).toBe('vic.mbox');
    const dump = await dumpOf(home);
    expect(dump).toContain('friendu1@friends.example');
    expect(dump).not.toMatch(/friend[bcv]1@friends\.example/);
    await undoImport(home, report.run, NOW, spool);
    expect(readdirSync(spool)).toEqual(['upload-1']);
    await answerWhose(home, third.run, false, spool);
    expect(readdirSync(spool)).toEqual([]);
    expect(await answerWhose(home, third.run, true, spool)).toBeInstanceOf(Refusal);
  });

  test('and waits for an answer goes with an import that is taken back', async () => {
    const home = await homes.open();
    await bring(home, lifePaths());
    const { spool, report } = await upload(home, { 'uma.mbox': sentBy('Uma <uma@uma.example>', 'u') });
    expect(readdirSync(spool)).toEqual(['upload-1']);
    expect(await undoImport(home, report.run, NOW, spool)).toBe('undone');
    expect(await undoImport(home, report.run, NOW, spool)).toEqual(
      new Refusal(`There is no import ${report.run} to take back.`),
    );
    expect(readdirSync(spool)).toEqual([]);
    expect(await importOf(home, report.run)).toMatchObject({ question: null });
  });

  test('and is nowhere near the spool is never removed, whatever a row says', async () => {
    const home = await homes.open();
    const folder = written({ 'a.vcf': card('Ana') });
    const run = await startImport(home, { paths: [folder], mine: false, texts: 'people', now: NOW, spool: folder });
    await workImport(home, run, join(freshFolder(), '1'));
    expect(readdirSync(folder)).toEqual(['a.vcf']);
  });

  test('and was left by an earlier version, or broke off, goes after a day; what a question waits for stays', async () => {
    const home = await homes.open();
    await bring(home, lifePaths());
    const { spool } = await upload(home, { 'uma.mbox': sentBy('Uma <uma@uma.example>', 'u') });
    for (const name of ['upload-old', 'incoming-x', 'upload-new']) mkdirSync(join(spool, name));
    const longAgo = new Date(Date.now() - 2 * 86_400_000);
    for (const name of ['upload-old', 'incoming-x', 'upload-1']) utimesSync(join(spool, name), longAgo, longAgo);
    await dropUploads(home, spool);
    expect(readdirSync(spool).sort()).toEqual(['upload-1', 'upload-new']);
  });
});

test('tables of one archive brought one after the other are all their owner’s', async () => {
  const home = await homes.open();
  const folder = written(ARCHIVE);
  for (const name of Object.keys(ARCHIVE).sort()) {
    const report = await bring(home, [join(folder, name)]);
    expect([name, report.question]).toEqual([name, null]);
  }
});

test('an archive is known for its owner’s by a number without a code, though they are called otherwise in it', async () => {
  const home = await homes.open();
  await settings.saveSetting(home.db, home.owner, 'country', 'DE');
  const archive = (surname: string) =>
    written({
      'Profile.csv': `First Name,Last Name,Headline,Industry\nMia,${surname},Boat builder,Maritime\n`,
      'PhoneNumbers.csv': 'Extension,Number,Type\n,030 901821,\n',
      'Invitations.csv': 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n',
    });
  await bring(home, [archive('Keller')]);
  expect((await bring(home, [archive('Voss')])).question).toBeNull();
});
