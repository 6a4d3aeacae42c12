import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { forget } from '../../sorting/acts/forget.ts';
import { ANA, BO, MIA, mbox } from '../../store/files-for-tests.ts';
import { bring, dumpOf, NOW, onEveryDatabase, written } from '../../store/homes-for-tests.ts';
import { type Home, identities, ledger } from '../../store/store.ts';
import { undoImport } from './undo.ts';

const LETTERS = mbox(
  { from: ANA, to: MIA, at: '2024-01-03T08:00:00Z', id: 'a1@silva.example', text: 'Shall we meet?' },
  { from: MIA, to: ANA, at: '2024-01-04T08:00:00Z', id: 'm1@keller.example', text: 'On Monday.' },
  { from: BO, to: MIA, at: '2024-01-05T08:00:00Z', id: 'b1@berg.example', text: 'Hello' },
  { from: BO, to: MIA, at: '2024-01-05T08:00:00Z', id: 'b1@berg.example', text: 'Hello' },
  { from: MIA, to: BO, at: '2024-01-06T08:00:00Z', id: 'm2@keller.example', text: 'Good morning' },
  { from: ANA, to: MIA, at: '2024-01-07T08:00:00Z', id: 'a2@silva.example', text: 'Monday it is.' },
);

function mailbox(content = LETTERS): string {
  return join(written({ 'mail.mbox': content }), 'mail.mbox');
}

/** The ledger line of the one file of an import. */
async function lineOf(home: Home, run: number): Promise<ledger.LedgerFile> {
  return (await ledger.filesOf(home.db, home.owner, run))[0]!;
}

onEveryDatabase('a mailbox brought in again', (homes) => {
  test('counts each letter as unchanged, and changes nothing', async () => {
    const home = await homes.open();
    const path = mailbox(`${LETTERS}From nobody Sat Jan  3 01:05:34 2026\nSubject: Who?\n\nNobody said.\n`);
    const first = await bring(home, [path]);
    const before = await dumpOf(home);
    const again = await bring(home, [path]);
    expect(first.files[0]!.problems).not.toEqual([]);
    expect(first.files[0]).toMatchObject({ read: 7, stored: 6, merged: 1, unchanged: 0 });
    expect(again.files[0]).toMatchObject({ read: 7, stored: 0, merged: 0, unchanged: 7, state: 'done' });
    expect(again.files[0]!.problems).toEqual(first.files[0]!.problems);
    expect(await dumpOf(home)).toBe(before);
  });

  test('is not read: its ledger line is the one that was written then', async () => {
    const home = await homes.open();
    const path = mailbox();
    const { run } = await bring(home, [path]);
    // What only the ledger knows, and no letter says.
    await home.db.run('update file set records = 60, merged = 55 where owner_id = ? and run_id = ?', [home.owner, run]);
    expect((await bring(home, [path])).files[0]).toMatchObject({ read: 60, unchanged: 60 });
    writeFileSync(path, LETTERS.replace('Shall we', 'Will we'));
    expect((await bring(home, [path])).files[0]).toMatchObject({ read: 6 });
  });

  test('keeps everything when the first import is undone, as if it had been read', async () => {
    const home = await homes.open();
    const path = mailbox();
    const first = await bring(home, [path]);
    const before = await dumpOf(home);
    const again = await bring(home, [path]);
    await undoImport(home, first.run, NOW);
    expect(await dumpOf(home)).toBe(before);
    expect(await identities.ownerTraces(home.db, home.owner)).not.toEqual([]);
    await undoImport(home, again.run, NOW);
    expect(await dumpOf(await homes.open())).toBe(await dumpOf(home));
  });

  test.each([
    ['a letter was added', (text: string) => text + mbox({ from: ANA, to: MIA, at: '2024-02-01T08:00:00Z', id: 'a3@silva.example', text: 'New' }), { stored: 1, unchanged: 6 }], // biome-ignore format: a row of a table
    [
      'one letter of a word is another',
      (text: string) => text.replace('On Monday', 'On Sunday'),
      { merged: 1, unchanged: 5 },
    ],
  ])('is read when %s', async (_, change, expected) => {
    const home = await homes.open();
    const path = mailbox();
    await bring(home, [path]);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    expect((await bring(home, [path])).files[0]).toMatchObject(expected);
  });

  test('is read when other texts are to be kept, or somebody was forgotten meanwhile', async () => {
    const home = await homes.open();
    const path = mailbox();
    await bring(home, [path], { texts: 'none' });
    const withTexts = await bring(home, [path]);
    expect(withTexts.files[0]).toMatchObject({ merged: 6 });
    await forget(home, 'bo@berg.example', NOW);
    expect((await bring(home, [path])).files[0]!.skipped).toMatchObject({ 'forgotten people': 3 });
  });

  test('is read when the import that had read it was undone', async () => {
    const home = await homes.open();
    const path = mailbox();
    const first = await bring(home, [path]);
    await undoImport(home, first.run, NOW);
    expect((await bring(home, [path])).files[0]).toMatchObject({ stored: 5, merged: 1 });
  });

  test('is known by its bytes alone: one read before at another place of that name is the same', async () => {
    const home = await homes.open();
    const path = mailbox();
    const first = await bring(home, [path]);
    const elsewhere = mailbox();
    expect(dirname(elsewhere)).not.toBe(dirname(path));
    const again = await bring(home, [elsewhere]);
    const [one, two] = [await lineOf(home, first.run), await lineOf(home, again.run)];
    expect(one.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(two.fingerprint).toBe(one.fingerprint);
    expect(two).toMatchObject({ stored: 0, unchanged: 6, doneBytes: one.size });
  });
});
