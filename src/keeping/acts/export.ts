/** Taking everything away: one zip of open formats, and in it the exact rows from which `restore` makes an equal home. */

import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { Refusal } from '../../basics/result.ts';
import { type Home, keepers } from '../../store/store.ts';
import { dumpLines } from './dump.ts';
import { addressBook, calendar, mailbox } from './open-formats.ts';

/** What stands first in an export, so that a later Kith knows how to read it. */
export interface Manifest {
  readonly kith: 'export';
  readonly version: 1;
  readonly exportedAt: string;
  readonly tables: readonly string[];
}

const README = `This is everything your Kith knew, taken out in open formats.

people.vcf       the people you know or met, as vCards (any address book reads it)
mail.mbox        letters whose text was kept (any mail program reads it)
calendar.ics     meetings (any calendar reads it)
everything.jsonl all facts, one JSON object a line
kith/            the exact rows: "kith restore FILE" makes an equal home from them
`;

/** Writes the zip; the file appears only when it is whole. */
export async function exportHome(home: Home, file: string, now: number): Promise<{ file: string } | Refusal> {
  const half = `${file}.part`;
  try {
    await pipeline(exportStream(home, now), createWriteStream(half, { mode: 0o600 }));
    await rename(half, file);
    return { file };
  } catch (fault) {
    await rm(half, { force: true });
    const code = (fault as { code?: string }).code;
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR' || code === 'EROFS') {
      return new Refusal(`${file} cannot be written. Please name a file in a folder that exists.`);
    }
    throw fault;
  }
}

/** The zip as it is made, for a file or a download. */
export function exportStream(home: Home, now: number): Readable {
  const zip = new ZipFile();
  const out = zip.outputStream as Readable;
  // Without a listener a database that fails in the middle of a download would end the whole server: the archive listens to
  // itself, and to what it is made from not at all.
  const fail = (fault: unknown) => void out.destroy(fault as Error);
  zip.on('error', fail);
  // Whoever wanted the zip may go in the middle of it, and the home may be closed next: nothing goes on reading it.
  let reading: Readable | undefined;
  out.on('close', () => reading?.destroy());
  const manifest: Manifest = {
    kith: 'export',
    version: 1,
    exportedAt: new Date(now).toISOString(),
    tables: keepers.KEPT_TABLES.map(({ table }) => table),
  };
  const options = { mtime: new Date(now) };
  const add = (path: string, chunks: () => AsyncIterable<string>) =>
    zip.addReadStreamLazy(path, options, (give) => {
      if (out.destroyed) return;
      reading = Readable.from(chunks()).on('error', fail);
      give(null, reading);
    });
  zip.addBuffer(Buffer.from(README), 'README.txt', options);
  zip.addBuffer(Buffer.from(JSON.stringify(manifest)), 'kith/manifest.json', options);
  for (const { table, order } of keepers.KEPT_TABLES) add(`kith/${table}.jsonl`, () => tableLines(home, table, order));
  add('people.vcf', () => addressBook(home));
  add('mail.mbox', () => mailbox(home));
  add('calendar.ics', () => calendar(home));
  add('everything.jsonl', () => dumpLines(home));
  zip.end();
  return out;
}

async function* tableLines(home: Home, table: string, order: readonly string[]): AsyncGenerator<string> {
  for await (const rows of keepers.rowsOf(home.db, home.owner, table, order)) {
    yield rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  }
}
