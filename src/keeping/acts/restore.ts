/** Bringing an export back into an empty home: equal rows, everything derived made anew. */

import { copyFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../../basics/result.ts';
import { markUnsorted, settle } from '../../sorting/acts/settle.ts';
import { BadZip, openZip, type Zip } from '../../sources/index.ts';
import { copies, type Home, keepers, openHome, records, type Transaction } from '../../store/store.ts';
import { exportHome, type Manifest } from './export.ts';
import { BadRow, parsed, rowOf } from './rows.ts';

/** Rows put back in one statement. */
const ROWS_AT_ONCE = 2000;
/** Characters of one row; a text of 64 KB and its names fit many times. */
const LONGEST_ROW = 16 << 20;

/** All or nothing: an export that is damaged leaves the home empty. */
export async function restoreHome(home: Home, file: string, now: number): Promise<{ restored: true } | Refusal> {
  if (!(await keepers.isEmpty(home.db, home.owner))) {
    return new Refusal(
      'Something is in this home already. Please restore into an empty one: kith restore FILE --home DIR',
    );
  }
  const about = await stat(file).catch(() => null);
  if (about === null) return new Refusal(`There is no file ${file}.`);
  if (about.isDirectory()) return new Refusal(`${file} is a folder. Please name the export or the backup in it.`);
  if (await copies.isDatabase(file)) return restoreCopy(home, file, now);
  let zip: Zip;
  try {
    zip = await openZip(file);
  } catch (fault) {
    if (fault instanceof BadZip)
      return new Refusal(
        `${file} is no export and no backup of Kith, or it is damaged. "kith backups" lists the backups there are.`,
      );
    throw fault;
  }
  try {
    const manifest = await manifestOf(zip);
    if (manifest instanceof Refusal) return manifest;
    await home.db.transaction((tx) => putBackAll(tx, home.owner, zip));
  } catch (fault) {
    if (fault instanceof BadZip || fault instanceof BadRow)
      return new Refusal(`${fault.message} Nothing was restored.`);
    throw fault;
  } finally {
    await zip.close();
  }
  return settled(home, now);
}

/** What follows from the rows is worked out anew; where nothing follows from them, they are none of Kith's. */
async function settled(home: Home, now: number): Promise<{ restored: true } | Refusal> {
  try {
    await settle(home, { now, from: null, identity: true, compare: true });
    return { restored: true };
  } catch (fault) {
    // Half of it must not stay behind: the next try would find a home that is not empty.
    await home.db.transaction((tx) => keepers.eraseAll(tx, home.owner));
    if (!isAboutTheRows(fault) && (fault as { code?: string }).code) throw fault;
    return new Refusal('The rows of this export do not fit together as Kith writes them. Nothing was restored.');
  }
}

/** A backup that is a database: opened as a home of its own, brought to today's shape, and taken over as an export. */
async function restoreCopy(home: Home, file: string, now: number): Promise<{ restored: true } | Refusal> {
  if ((await copies.hasSeal(file)) && !(await copies.isSealed(file)))
    return new Refusal('This backup is damaged: it is no longer what was put there. Please take another one.');
  const folder = await mkdtemp(join(tmpdir(), 'kith-scratch-'));
  try {
    await copyFile(file, join(folder, 'kith.db'));
    const scratch = await openHome(join(folder, 'kith.db'));
    const written = await exportHome(scratch, join(folder, 'all.zip'), now).finally(() => scratch.db.close());
    return written instanceof Refusal ? written : await restoreHome(home, written.file, now);
  } catch (fault) {
    if (!/^SQLITE_(?:CORRUPT|NOTADB)/.test((fault as { code?: string }).code ?? '')) throw fault;
    return new Refusal('This file is damaged, or no database of Kith. Please take another backup.');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function manifestOf(zip: Zip): Promise<Manifest | Refusal> {
  const entry = zip.entries.find((one) => one.path === 'kith/manifest.json');
  if (!entry) return new Refusal('This is no export of Kith: it holds no kith/manifest.json.');
  let text = '';
  for await (const chunk of zip.open(entry)) text += Buffer.from(chunk).toString('utf8');
  const manifest = parsed(text) as Partial<Manifest> | null;
  if (manifest?.kith !== 'export') return new Refusal('This is no export of Kith: its manifest says something else.');
  if (manifest.version !== 1) {
    return new Refusal('This export was written by a newer Kith. Please update Kith.');
  }
  return manifest as Manifest;
}

async function putBackAll(tx: Transaction, owner: number, zip: Zip): Promise<void> {
  await keepers.eraseAll(tx, owner);
  for (const { table, isYounger = false } of keepers.KEPT_TABLES) {
    const entry = zip.entries.find((one) => one.path === `kith/${table}.jsonl`);
    if (!entry && isYounger) continue;
    if (!entry) throw new BadRow(`The export holds no kith/${table}.jsonl.`);
    let rows: Record<string, string | number | null>[] = [];
    for await (const line of linesOf(zip.open(entry))) {
      rows.push(rowOf(line, table));
      if (rows.length < ROWS_AT_ONCE) continue;
      await putBack(tx, owner, table, rows);
      rows = [];
    }
    await putBack(tx, owner, table, rows);
  }
  await keepers.bringRowsForward(tx);
  await markUnsorted(tx, owner);
}

async function putBack(tx: Transaction, owner: number, table: string, rows: Record<string, string | number | null>[]) {
  try {
    await keepers.putBack(tx, owner, table, rows);
  } catch (fault) {
    if (!isAboutTheRows(fault)) throw fault;
    throw new BadRow(`The rows of kith/${table}.jsonl are not what Kith writes.`);
  }
  if (table !== 'interaction') return;
  const texts = rows.flatMap((row) => {
    const words = records.indexedText(row.subject as string | null, row.text as string | null, String(row.manner));
    return words === '' ? [] : [[Number(row.id), words] as const];
  });
  await tx.addTexts('interaction', owner, texts);
}

/** The database refuses what a row holds or lacks: a constraint or a column (SQLite; PostgreSQL's classes 22, 23, 42). */
function isAboutTheRows(fault: unknown): boolean {
  const code = (fault as { code?: string }).code ?? '';
  return (
    fault instanceof keepers.BadColumn || /^(?:SQLITE_(?:CONSTRAINT|ERROR|MISMATCH|TOOBIG)|(?:22|23|42)...$)/.test(code)
  );
}

async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    rest += decoder.decode(chunk, { stream: true });
    if (rest.length > LONGEST_ROW && !rest.includes('\n')) throw new BadRow('A line of the export is too long.');
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
