/** Walks a dropped folder: every file in it by name, and every place that is no file or cannot be gone into, with why. Follows no link. */

import { isUtf8 } from 'node:buffer';
import { type Dirent, opendirSync } from 'node:fs';
import { join } from 'node:path';

/** Where something lies. Bytes where its name is no UTF-8, as old archives and disks of Windows leave them: a text would not find it. */
export type Place = string | Buffer;

/** A folder, and how it is called in the report. */
export interface Folder {
  readonly place: Place;
  readonly path: string;
}

/** A file, told by as little as finds it: a Maildir is half a million of them. */
export interface FoundFile {
  readonly folder: Folder;
  /** As shown. */
  readonly name: string;
  /** Its name on the disk where that is not what is shown, else null. */
  readonly bytes: Buffer | null;
}

/** A place that gives no file, and why. */
interface NoFile {
  readonly path: string;
  readonly why: string;
  /** Nothing is missing: it is no file of anybody's. */
  readonly isLeftOut: boolean;
}

/** Folders inside folders. */
const MOST_DEPTH = 24;
/** Entries asked of the system at once. */
const AT_ONCE = 1024;

const TOO_DEEP = `More than ${MOST_DEPTH} folders lie in each other here. Please drop this folder by itself.`;
const LINK = 'This is a link to another place. To have that read, drop the place itself.';
const NO_FILE = 'This is a pipe or a device, not a file.';

/**
 * Files below a folder in order of name, without what systems leave behind. One that cannot be opened does not cost the
 * others. Nothing is waited for: it is called where files are read, and 400,000 waits took longer than all else.
 */
export function* filesUnder(folder: Folder, depth = 0): Generator<FoundFile | NoFile> {
  const entries = depth > MOST_DEPTH ? TOO_DEEP : entriesOf(folder.place);
  if (typeof entries === 'string') {
    yield { path: folder.path, why: entries, isLeftOut: false };
    return;
  }
  const { names, spelt, sorts } = entries;
  for (const name of names) {
    const found = { folder, name, bytes: spelt.get(name) ?? null };
    const sort = sorts.get(name);
    if (sort === undefined) yield found;
    else if (sort === 'folder') yield* filesUnder({ place: placeOf(found), path: pathOf(found) }, depth + 1);
    else yield { path: pathOf(found), why: sort === 'link' ? LINK : NO_FILE, isLeftOut: true };
  }
}

/** What a found file is called in the report. */
export function pathOf({ folder, name }: FoundFile): string {
  return `${folder.path}/${name}`;
}

/** Where it lies. */
export function placeOf({ folder, name, bytes }: FoundFile): Place {
  if (typeof folder.place === 'string' && (bytes === null || isUtf8(bytes))) {
    return join(folder.place, bytes?.toString() ?? name);
  }
  return Buffer.concat([Buffer.from(folder.place), Buffer.from('/'), bytes ?? Buffer.from(name)]);
}

interface Entries {
  /** As shown, in order. */
  readonly names: readonly string[];
  /** Names on the disk that are not what is shown. */
  readonly spelt: ReadonlyMap<string, Buffer>;
  /** What is no file. */
  readonly sorts: ReadonlyMap<string, 'folder' | 'link' | 'neither'>;
}

/** What lies in a folder, or why it cannot be gone into. */
function entriesOf(folder: Place): Entries | string {
  const names: string[] = [];
  const spelt = new Map<string, Buffer>();
  const sorts = new Map<string, 'folder' | 'link' | 'neither'>();
  const odd: Dirent<Buffer>[] = [];
  const add = (name: string, entry: Dirent<Buffer>) => {
    names.push(name);
    if (!entry.isFile()) sorts.set(name, entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'neither');
  };
  try {
    const opened = opendirSync(folder, { encoding: 'buffer' as BufferEncoding, bufferSize: AT_ONCE });
    try {
      for (let entry = opened.readSync(); entry !== null; entry = opened.readSync()) {
        const one = entry as unknown as Dirent<Buffer>;
        const name = nameOf(one.name);
        if (isLeftover(name)) continue;
        if (isUtf8(one.name) && name === one.name.toString()) add(name, one);
        else odd.push(one);
      }
    } finally {
      opened.closeSync();
    }
  } catch (fault) {
    const why = whyNotThere(fault, 'this folder');
    if (why === null) throw fault;
    return why;
  }
  // Two names of different bytes may look the same; under one name the second would be taken for read.
  const taken = odd.length === 0 ? null : new Set(names);
  for (const entry of odd.sort((x, y) => Buffer.compare(x.name, y.name))) {
    const shown = newName(nameOf(entry.name), taken!);
    spelt.set(shown, entry.name);
    add(shown, entry);
  }
  return { names: names.sort(), spelt, sorts };
}

function newName(name: string, taken: Set<string>): string {
  let shown = name;
  for (let copy = 2; taken.has(shown); copy++) shown = `${name} (${copy})`;
  taken.add(shown);
  return shown;
}

/** As UTF-8, or else as Latin-1, which is right for the names of old Windows. A line break in a name would break a report's line. */
function nameOf(bytes: Buffer): string {
  return (isUtf8(bytes) ? bytes.toString() : bytes.toString('latin1')).replace(/[\u0000-\u001f\u007f]/g, '_');
}

function isLeftover(name: string): boolean {
  return (
    name === '__MACOSX' || name === '.DS_Store' || name === 'Thumbs.db' || name.startsWith('._') || name === '.git'
  );
}

/** This program has too many files open, or no memory: its own trouble, which the place has no part in. */
const OWN_TROUBLES = new Set(['EMFILE', 'ENFILE', 'ENOMEM']);

/** Why the system does not give a place, in a sentence with what to do; null: the fault is none of the place's. */
export function whyNotThere(fault: unknown, what: string): string | null {
  const { code } = fault as { code?: unknown };
  // A path with a zero byte in it, which only another program can write.
  if (code === 'ERR_INVALID_ARG_VALUE') return 'There is no file or folder of such a name.';
  if (typeof code !== 'string' || !/^E[A-Z0-9]+$/.test(code) || OWN_TROUBLES.has(code)) return null;
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return `There is no file or folder ${what}.`;
  if (code === 'ELOOP') return `Links lead in a circle from ${what}; drop the place itself.`;
  if (code === 'EACCES' || code === 'EPERM') {
    return `Your account has no right to read ${what}. Change its permissions, or on a Mac give this program Full Disk Access, and import it again.`;
  }
  return `The disk does not give ${what} (${code}). Copy it to another disk, and import it from there.`;
}
