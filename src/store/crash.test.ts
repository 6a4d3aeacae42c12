import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importOf } from '../api/imports.ts';
import type { ImportReport } from '../api/shapes.ts';
import { Refusal } from '../basics/result.ts';
import { holderName } from '../sources/acts/holder.ts';
import { startImport, unfinishedImports, workImport } from '../sources/acts/import.ts';
import { saveNote } from '../sources/acts/note.ts';
import { undoImport } from '../sources/acts/undo.ts';
import type { Database, Transaction } from './database.ts';
import { eml, lifePaths, MIA, mbox, vcards } from './files-for-tests.ts';
import {
  bring,
  dumpOf,
  freshFolder,
  type Homes,
  NOW,
  onEveryDatabase,
  sqliteHomes,
  unaccounted,
  written,
} from './homes-for-tests.ts';
import { type Home, ledger } from './store.ts';

/** Milliseconds after which a process is killed, a different moment each time; the same every run. */
const KILLS = [5, 900, 40, 420, 120, 260, 15, 700];

const request = (paths: readonly string[]) => ({ paths, mine: false, texts: 'people' as const, now: NOW });

/** A mailbox of `count` letters between Mia and a hundred people, each twice in a while the same. */
function manyLetters(count: number, name: string): string {
  return mbox(
    ...Array.from({ length: count }, (_, i) => {
      const friend = `Friend ${i % 100} <f${i % 100}@friends.example>`;
      const isMine = i % 3 === 0;
      return {
        from: isMine ? MIA : friend,
        to: isMine ? friend : MIA,
        at: new Date(Date.UTC(2020, 0, 1) + (i % (count - 50)) * 3_600_000).toISOString(),
        id: `${name}${i % (count - 50)}@friends.example`,
        headers: isMine ? ['X-Gmail-Labels: Sent'] : [],
      };
    }),
  );
}

/** Single mails only: whose they are shows in all of them together. */
function manyFiles(): string {
  return written(
    Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => {
        const friend = `f${i}@friends.example`;
        const letter = {
          from: friend,
          to: MIA,
          at: '2024-01-01T08:00:00Z',
          id: `e${i}`,
          headers: ['Delivered-To: mia@keller.example'],
        };
        return [`mails/${i}.eml`, eml(letter)];
      }),
    ),
  );
}

/** Every change is a place to be cut off at; every fifth keeps the suite quick, and 1 was tried when this was written. */
const STRIDE = 5;

/** What the ledger says of each file; the same however often it was gone on with. */
function sums({ files }: ImportReport): unknown[] {
  return files.map((file) => [file.path, file.read, file.stored, file.merged, file.unchanged, file.failed]);
}

class Cut extends Error {}

/** The home, with a database that fails at its `nth` change and ever after. */
function failingAt(home: Home, nth: number): Home {
  let left = nth;
  const count = () => {
    if (--left < 0) throw new Cut();
  };
  const db: Database = new Proxy(home.db, {
    get(real, name: keyof Database) {
      if (name === 'run') {
        return (...args: Parameters<Database['run']>) => {
          count();
          return real.run(...args);
        };
      }
      if (name === 'transaction') {
        return <T>(work: (tx: Transaction) => Promise<T>) =>
          real.transaction(async (tx) => {
            const done = await work(tx);
            count();
            return done;
          });
      }
      const value: unknown = Reflect.get(real, name);
      return typeof value === 'function' ? value.bind(real) : value;
    },
  });
  return { ...home, db };
}

/** Runs `work` on a home that fails at its nth change; true when it came through. */
async function comesThrough(home: Home, nth: number, work: (home: Home) => Promise<unknown>): Promise<boolean> {
  try {
    await work(failingAt(home, nth));
    return true;
  } catch (fault) {
    if (!(fault instanceof Cut)) throw fault;
    return false;
  }
}

describe('An interrupted import', () => {
  const homes = sqliteHomes();

  test.each([
    ['of all kinds of files', () => ({ first: lifePaths().slice(3), more: lifePaths() })],
    ['of single mails', () => ({ first: [], more: [manyFiles()] })],
    [
      'that joins people who were two',
      () => ({
        first: [
          written({
            'a.mbox': mbox(
              ...['a', 'b'].map((x) => ({ from: `${x}@x.example`, to: MIA, at: '2024-01-01T08:00:00Z', id: x })),
            ),
          }),
        ],
        more: [
          written({ 'c.vcf': vcards({ uid: '1', name: 'A B', lines: ['EMAIL:a@x.example', 'EMAIL:b@x.example'] }) }),
        ],
      }),
    ],
  ])('%s ends as if nothing had happened, wherever it was cut off', async (_, given) => {
    const { first, more } = given();
    const whole = await homes.open();
    if (first.length > 0) await bring(whole, first);
    const report = await bring(whole, more);
    const wanted = await dumpOf(whole);
    for (let nth = 1, isThrough = false; !isThrough; nth += STRIDE) {
      const home = await homes.open();
      if (first.length > 0) await bring(home, first);
      const run = await startImport(home, request(more));
      isThrough = await comesThrough(home, nth, (failing) => workImport(failing, run, join(freshFolder(), 'spool')));
      // What a thread that ended with a fault leaves is let go (work.ts).
      await ledger.renewLease(home.db, home.owner, run, 0);
      for (const open of await unfinishedImports(home)) await workImport(home, open, join(freshFolder(), 'spool'));
      expect(await dumpOf(home), `cut off at change ${nth}`).toBe(wanted);
      const after = await importOf(home, run);
      if (after instanceof Refusal) throw new Error(after.sentence);
      expect(unaccounted(after).every((rest) => rest === 0)).toBe(true);
      expect(sums(after), `cut off at change ${nth}`).toEqual(sums(report));
    }
  });

  test('goes on at once after its process was killed, again and again', async () => {
    const paths = [written({ 'a.mbox': manyLetters(9000, 'a') }), manyFiles(), ...lifePaths()];
    const whole = await homes.open();
    const wanted = await bring(whole, paths);
    const home = await homes.open();
    const run = await startImport(home, request(paths));
    for (const moment of KILLS) await importing(home, run, moment);
    expect(await importing(home, run, null)).toBe(0);
    expect((await ledger.run(home.db, home.owner, run))?.state).toBe('done');
    expect(await dumpOf(home)).toBe(await dumpOf(whole));
    expect(sums((await importOf(home, run)) as ImportReport)).toEqual(sums(wanted));
  });

  test('goes on within a file behind the last record it kept: nothing is counted twice', async () => {
    // More than one transaction holds (RECORDS_AT_ONCE, read-file.ts), so that the file can be cut in two.
    const paths = [written({ 'a.mbox': manyLetters(21_000, 'a') })];
    const wanted = await bring(await homes.open(), paths);
    const home = await homes.open();
    const run = await startImport(home, request(paths));
    const readFrom = async () => (await ledger.filesOf(home.db, home.owner, run))[0]?.records ?? 0;
    for (let nth = 3; (await readFrom()) === 0; nth++) {
      await comesThrough(home, nth, (failing) => workImport(failing, run, join(freshFolder(), 'spool')));
      await ledger.renewLease(home.db, home.owner, run, 0);
    }
    expect((await ledger.run(home.db, home.owner, run))?.state).toBe('reading');
    expect(await readFrom()).toBeLessThan(21_000);
    await workImport(home, run, join(freshFolder(), 'spool'));
    expect(sums((await importOf(home, run)) as ImportReport)).toEqual(sums(wanted));
  });

  test('is left to whoever holds it while they live, and taken up again when their time is over', async () => {
    const home = await homes.open();
    const run = await startImport(home, request(lifePaths()));
    const seen = (await ledger.run(home.db, home.owner, run))!;
    await ledger.takeLease(home.db, home.owner, seen, holderName(), Date.now() + 60_000);
    expect(await workImport(home, run, join(freshFolder(), 'spool'))).toBe(false);
    expect(await unfinishedImports(home)).toEqual([]);
    expect(await undoImport(home, run, NOW)).toEqual(
      new Refusal(`Import ${run} is still being read; take it back when it is done.`),
    );
    await ledger.renewLease(home.db, home.owner, run, 0);
    expect(await unfinishedImports(home)).toEqual([run]);
    expect(await workImport(home, run, join(freshFolder(), 'spool'))).toBe(true);
  });
});

/** Works an import in a process of its own; kills it `moment` milliseconds after it began. */
function importing({ location, owner }: Home, run: number, moment: number | null): Promise<number | null> {
  const at = (file: string) => JSON.stringify(new URL(file, import.meta.url).href);
  const script = `
    import { openHome } from ${at('./store.ts')};
    import { workImport } from ${at('../sources/acts/import.ts')};
    const home = await openHome(${JSON.stringify(location)}, ${owner});
    process.send('begun');
    await workImport(home, ${run}, ${JSON.stringify(join(freshFolder(), 'spool'))});
    await home.db.close();
    process.exit(0);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 2, 2, 'ipc'] });
  if (moment !== null) child.once('message', () => setTimeout(() => child.kill('SIGKILL'), moment));
  return new Promise((resolve) => child.once('exit', resolve));
}

onEveryDatabase('A home with two at work', (homes) => {
  test('takes notes while an import runs, and holds afterwards what it would hold one after the other', async () => {
    const paths = [written({ 'a.mbox': manyLetters(2500, 'a') })];
    const note = (i: number) => `lunch @bo@berg.example @ana@silva.example: talk ${i}`;
    const wanted = await homes.open();
    await bring(wanted, lifePaths());
    await bring(wanted, paths);
    for (let i = 0; i < 6; i++) await saveNote(wanted, note(i), NOW);
    const home = await homes.open();
    await bring(home, lifePaths());
    const run = await startImport(home, request(paths));
    const busy = elsewhere(homes, home, run);
    for (let i = 0; i < 6; i++) {
      expect(await saveNote(home, note(i), NOW)).not.toBeInstanceOf(Refusal);
      await new Promise((resolve) => setTimeout(resolve, 120));
    }
    await busy;
    expect((await ledger.run(home.db, home.owner, run))?.state).toBe('done');
    expect(await dumpOf(home)).toBe(await dumpOf(wanted));
  });

  test('reads two imports at the same time as it would read them in turn', async () => {
    const paths = [written({ 'a.mbox': manyLetters(1500, 'a') }), written({ 'b.mbox': manyLetters(1500, 'b') })];
    const wanted = await homes.open();
    for (const path of paths) await bring(wanted, [path]);
    const home = await homes.open();
    const runs = [await startImport(home, request([paths[0]!])), await startImport(home, request([paths[1]!]))];
    await Promise.all(runs.map((run) => elsewhere(homes, home, run)));
    expect(await dumpOf(home)).toBe(await dumpOf(wanted));
  });
});

/** Works an import in another process; PGlite lives in ours alone. */
async function elsewhere(homes: Homes, home: Home, run: number): Promise<void> {
  if (homes.dialect === 'PGlite') await workImport(home, run, join(freshFolder(), 'spool'));
  else expect(await importing(home, run, null)).toBe(0);
}
