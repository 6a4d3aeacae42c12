import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { peopleOf } from '../api/people.ts';
import { searchEverything } from '../api/search.ts';
import { Refusal } from '../basics/result.ts';
import { saySame } from '../sorting/acts/decide.ts';
import { saveNote } from '../sources/acts/note.ts';
import { undoImport } from '../sources/acts/undo.ts';
import { ANA, ARCHIVE, ics, lifePaths, MIA, mbox, message, vcards } from './files-for-tests.ts';
import { bring, dumpOf, type Homes, NOW, onEveryDatabase, unaccounted, whoIs, written } from './homes-for-tests.ts';
import { prepareHome } from './store.ts';

/** Dumps of one and the same life, by database. */
const dumps = new Map<string, string>();

onEveryDatabase('A home', (homes) => {
  test('that reads everything twice is as it was, and its ledger says so', async () => {
    const home = await homes.open();
    const paths = lifePaths();
    const first = await bring(home, paths);
    expect(first.state).toBe('done');
    expect(unaccounted(first).every((rest) => rest === 0)).toBe(true);
    const before = await dumpOf(home);
    dumps.set(homes.dialect, before);
    const again = await bring(home, paths);
    expect(await dumpOf(home)).toBe(before);
    for (const file of again.files)
      expect([file.path, file.stored, file.merged, file.failed]).toEqual([file.path, 0, 0, 0]);
    for (const [i, file] of again.files.entries()) expect(file.read, file.path).toBe(first.files[i]?.read);
    expect(unaccounted(again).every((rest) => rest === 0)).toBe(true);
  });

  test('holds the same facts whatever the order in which sources came', async () => {
    const paths = lifePaths();
    const wanted = dumps.get(homes.dialect);
    const anyOrder = fc.shuffledSubarray(paths, { minLength: paths.length, maxLength: paths.length });
    await fc.assert(
      fc.asyncProperty(anyOrder, fc.boolean(), async (order, atOnce) => {
        const home = await homes.open();
        for (const some of atOnce ? [order] : order.map((path) => [path])) {
          const report = await bring(home, some);
          expect(report.question).toBeNull();
        }
        expect(await dumpOf(home)).toBe(wanted);
      }),
      { numRuns: homes.dialect === 'PGlite' ? 2 : 4, seed: 4484, endOnFailure: true },
    );
  });

  test('is as before when an import is taken back', () => undoing(homes, [], lifePaths()));

  test('is as before when an import is taken back that read what an earlier one had read', () =>
    undoing(homes, lifePaths().slice(0, 4), lifePaths()));

  test('keeps what a later import also read when the earlier one is taken back', async () => {
    const paths = lifePaths();
    const alone = await homes.open();
    await bring(alone, paths.slice(1, 4));
    const home = await homes.open();
    const first = await bring(home, paths);
    await bring(home, paths.slice(1, 4));
    expect(await undoImport(home, first.run, NOW)).toBe('undone');
    expect(await dumpOf(home)).toBe(await dumpOf(alone));
    expect(await undoImport(home, first.run, NOW)).toEqual(
      new Refusal(`There is no import ${first.run} to take back.`),
    );
  });

  test('shows the older version again when the import with the newer is taken back', async () => {
    const event = (sequence: number, start: string, title: string) =>
      ics([
        'UID:plan@keller.example',
        `SEQUENCE:${sequence}`,
        `DTSTAMP:2024010${sequence + 1}T080000Z`,
        `DTSTART:${start}`,
        `SUMMARY:${title}`,
        'ORGANIZER:mailto:mia@keller.example',
        'ATTENDEE:mailto:ana@silva.example',
      ]);
    const folder = written({
      'own.mbox': mbox({
        from: MIA,
        to: ANA,
        at: '2024-01-01T08:00:00Z',
        id: 'x@keller.example',
        headers: ['X-Gmail-Labels: Sent'],
      }),
      'one.ics': event(0, '20240512T100000Z', 'Plan'),
      'two.ics': event(1, '20240613T100000Z', 'Plan, moved'),
    });
    const home = await homes.open();
    await bring(home, [join(folder, 'own.mbox'), join(folder, 'one.ics')]);
    const before = await dumpOf(home);
    const newer = await bring(home, [join(folder, 'two.ics')]);
    expect(newer.files[0]).toMatchObject({ read: 1, stored: 0, merged: 1 });
    expect((await whoIs(home, 'ana@silva.example')).lastAt).toContain('2024-06-13');
    expect((await whoIs(home, 'ana@silva.example')).counts.meetings).toBe(1);
    await undoImport(home, newer.run, NOW);
    expect(await dumpOf(home)).toBe(before);
    expect((await whoIs(home, 'ana@silva.example')).lastAt).toContain('2024-05-12');
  });

  test('keeps notes when every import is taken back', async () => {
    const home = await homes.open();
    const { run } = await bring(home, lifePaths());
    await saveNote(home, 'lunch @ana@silva.example @Zed: she looks for a designer', NOW);
    await undoImport(home, run, NOW);
    const ana = await whoIs(home, 'ana@silva.example');
    expect([ana.kind, ana.notes.length, ana.counts.fromThem]).toEqual(['known', 1, 0]);
    await bring(home, lifePaths());
    expect((await whoIs(home, 'ana@silva.example')).counts.fromThem).toBe(2);
  });

  test('shares nothing with the home of another owner in the same database', async () => {
    const mine = await homes.open();
    const theirs = homes.dialect === 'SQLite' ? await homes.open() : await prepareHome(mine.db, 'same', mine.owner + 1);
    if (homes.dialect === 'SQLite') await expect(prepareHome(mine.db, mine.location, 2)).rejects.toThrow('one owner');
    await bring(mine, lifePaths());
    const before = await dumpOf(mine);
    const other = written({
      'x.vcf': vcards({ uid: 'v9', name: 'Quentin Quark', lines: ['EMAIL:q@quark.example'] }),
      'y.mbox': mbox({
        from: 'Q <q@quark.example>',
        to: 'P <p@pauli.example>',
        at: '2024-01-01T08:00:00Z',
        id: 'q',
        subject: 'quarkonium',
      }),
    });
    await bring(theirs, [other]);
    await saySame(theirs, 'q@quark.example', 'p@pauli.example', NOW);
    expect(await dumpOf(mine)).toBe(before);
    expect((await searchEverything(mine, 'quarkonium', 9)).interactions).toEqual([]);
    expect((await searchEverything(theirs, 'quarkonium', 9)).interactions).toHaveLength(1);
    expect((await searchEverything(theirs, 'zanzibar', 9)).interactions).toEqual([]);
    const listed = await peopleOf(theirs, { kinds: ['known', 'met', 'seen'], limit: 99 });
    expect(listed.people.every((one) => /quark|pauli|^Q$|^P$/i.test(one.name))).toBe(true);
    expect(await undoImport(theirs, 99, NOW)).toEqual(new Refusal('There is no import 99 to take back.'));
  });

  test('asks about an archive of somebody else and takes nothing of it in, unless told that it is mine', async () => {
    const bos = {
      ...ARCHIVE,
      'Profile.csv': ARCHIVE['Profile.csv']!.replace('Mia,Keller', 'Bo,Berg'),
      'Email Addresses.csv': ARCHIVE['Email Addresses.csv']!.replace('mia@keller', 'bo@berg'),
      'Connections.csv': `First Name,Last Name,URL,Email Address,Company,Position,Connected On\nUma,Ullmann,https://www.linkedin.com/in/uma-u,,,,28 Aug 2022\n`,
      'messages.csv': `${ARCHIVE['messages.csv']!.split('\n')[0]}\n${message('c7', 'Bo Berg', ['Uma Ullmann'], '2024-03-01 09:00:00', 'Hi')}`,
      'Invitations.csv': ARCHIVE['Invitations.csv']!.split('\n')[0]!,
    };
    const folder = written(Object.fromEntries(Object.entries(bos).map(([name, text]) => [`bo/${name}`, text])));
    const home = await homes.open();
    await bring(home, lifePaths());
    const before = await dumpOf(home);
    const report = await bring(home, [folder]);
    expect(report.question?.sentence).toContain('Bo Berg');
    expect(report.files.every((file) => file.state === 'refused')).toBe(true);
    expect(await dumpOf(home)).toBe(before);
    const mine = await bring(home, [folder], { mine: true });
    expect(mine.question).toBeNull();
    expect(await dumpOf(home)).toContain('linkedin:uma-u');
  });

  test('finds people by any word of their names, addresses and notes, and messages by their text', async () => {
    const home = await homes.open();
    await bring(home, lifePaths());
    const found = async (text: string) => (await searchEverything(home, text, 9)).people.map((one) => one.name);
    expect(await found('silv')).toContain('Ana Silva');
    expect(await found('bo@berg.example')).toContain('Bo Berg');
    expect(await found('berg.exam')).toContain('Bo Berg');
    expect(await found('SUNDAYS')).toEqual(['Bo Berg']);
    expect((await searchEverything(home, 'zanzib', 9)).interactions.map((one) => one.subject)).toEqual(['Re: Boat']);
    expect((await searchEverything(home, `"' or 1=1 --`, 9)).people).toEqual([]);
  });
});

describe('Databases', () => {
  test('give the same dump of the same life, byte for byte', () => {
    expect(dumps.get('PGlite')).toBe(dumps.get('SQLite'));
    if (dumps.has('PostgreSQL')) expect(dumps.get('PostgreSQL')).toBe(dumps.get('SQLite'));
    expect(dumps.get('SQLite')).toContain('zanzibar');
  });
});

/** Brings `before`, then `more`, takes `more` back. */
async function undoing(homes: Homes, before: readonly string[], more: readonly string[]): Promise<void> {
  const home = await homes.open();
  if (before.length > 0) await bring(home, before);
  const dump = await dumpOf(home);
  const report = await bring(home, more);
  expect(await dumpOf(home)).not.toBe(dump);
  expect(await undoImport(home, report.run, NOW)).toBe('undone');
  expect(await dumpOf(home)).toBe(dump);
  expect((await searchEverything(home, 'weekly', 9)).interactions).toEqual([]);
}
