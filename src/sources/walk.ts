/** Walks a dropped folder: every file in it by name, and every place that is no file or cannot be gone into, with why. Follows no link. */

import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Where something lies. Bytes where its name is no UTF-8, as old archives and disks of Windows leave them: a text would not find it. */
export type Place = string | Buffer;

/** Why a place gives no file. */
export interface Trouble {
  readonly why: string;
  /** Nothing is missing: it is no file of anybody's. */
  readonly isLeftOut: boolean;
}

export interface Found {
  /** Its path below the dropped folder, as shown. */
  readonly path: string;
  readonly place: Place;
  readonly trouble: Trouble | null;
}

/** Folders inside folders. */
const MOST_DEPTH = 24;

const TOO_DEEP = `More than ${MOST_DEPTH} folders lie in each other here. Please drop this folder by itself.`;
const LINK = 'This is a link to another place. To have that read, drop the place itself.';
const NO_FILE = 'This is a pipe or a device, not a file.';

/** Files below a folder in order of name, without what systems leave behind. One that cannot be opened does not cost the others. */
export async function* filesUnder(folder: Place, below = '', depth = 0): AsyncGenerator<Found> {
  const refused = (why: string): Found => ({ path: below, place: folder, trouble: { why, isLeftOut: false } });
  if (depth > MOST_DEPTH) {
    yield refused(TOO_DEEP);
    return;
  }
  const entries = await entriesOf(folder);
  if (typeof entries === 'string') {
    yield refused(entries);
    return;
  }
  for (const { name, place, entry } of entries) {
    const path = below === '' ? name : `${below}/${name}`;
    if (entry.isDirectory()) yield* filesUnder(place, path, depth + 1);
    else {
      const why = entry.isFile() ? null : entry.isSymbolicLink() ? LINK : NO_FILE;
      yield { path, place, trouble: why === null ? null : { why, isLeftOut: true } };
    }
  }
}

interface Entry {
  readonly name: string;
  readonly place: Place;
  readonly entry: Dirent<Buffer>;
}

async function entriesOf(folder: Place): Promise<readonly Entry[] | string> {
  try {
    const entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' });
    const named = entries.map((entry) => ({ name: nameOf(entry.name), place: placeIn(folder, entry.name), entry }));
    return named.filter(({ name }) => !isLeftover(name)).sort((x, y) => (x.name < y.name ? -1 : 1));
  } catch (fault) {
    const why = whyNotThere(fault, 'this folder');
    if (why === null) throw fault;
    return why;
  }
}

/** As UTF-8, or else as Latin-1, which is right for the names of old Windows. A line break in a name would break a report's line. */
function nameOf(bytes: Buffer): string {
  return (isUtf8(bytes) ? bytes.toString() : bytes.toString('latin1')).replace(/[\u0000-\u001f\u007f]/g, '_');
}

function placeIn(folder: Place, name: Buffer): Place {
  if (typeof folder === 'string' && isUtf8(name)) return join(folder, name.toString());
  return Buffer.concat([Buffer.from(folder), Buffer.from('/'), name]);
}

function isUtf8(bytes: Buffer): boolean {
  return Buffer.from(bytes.toString()).equals(bytes);
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
