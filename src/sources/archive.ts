/** The one door files come in by: paths become bundles of files, folders walked, archives opened one level deep. */

import { isUtf8 } from 'node:buffer';
import { createReadStream, type Dirent } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { whyNoArchive } from './not-readable.ts';
import type { InputFile } from './source.ts';
import { BadZip, inputFileOf, openInnerZip, openZip, type Zip, type ZipEntry } from './zip.ts';

/** Files in one dropped folder; a person's mail folders hold a few 100,000. */
const MOST_FILES = 500_000;
/** Folders inside folders. */
const MOST_DEPTH = 24;
const HEAD_BYTES = 64 * 1024;
const CHUNK_BYTES = 1 << 20;
/** The same where one buffer is filled again and again: a mailbox is kept in batches of it, which are gone while still young. */
const FLEETING_BYTES = 1 << 18;

/** Files that belong together: a LinkedIn archive, a Maildir folder, or one file alone. */
export interface Bundle {
  readonly sort: 'linkedin' | 'maildir' | 'single';
  /** As shown: the folder or `archive.zip!folder`, or the file itself. */
  readonly path: string;
  readonly files: readonly Leaf[];
}

/** Something that cannot be opened at all. */
export interface Unopened {
  readonly sort: 'unopened';
  readonly path: string;
  readonly why: string;
}

/** A file not yet opened. */
export interface Leaf {
  readonly path: string;
  open(): Promise<InputFile>;
}

/** What tells a LinkedIn archive's folder from others: asked with the file names of one folder. */
export type ArchiveTest = (names: readonly string[]) => boolean;

/**
 * Yields what lies under `paths`, in order of name. `spool`: a folder for archives inside archives.
 * An archive stays open only while its bundles are being worked on.
 */
export async function* openPaths(
  paths: readonly string[],
  spool: string,
  isLinkedIn: ArchiveTest,
): AsyncGenerator<Bundle | Unopened> {
  for (const [path, shown] of shownNames(paths)) {
    const found = await stat(path).catch((fault: unknown) => whyUnopened(fault, path));
    if (typeof found === 'string') yield { sort: 'unopened', path: shown, why: found };
    else if (found.isDirectory()) yield* openFolder(path, shown, spool, isLinkedIn);
    else if (found.isFile()) yield* openOne(fileLeaf(path, shown), spool, isLinkedIn);
    // Whoever reads from a pipe or a device may wait for ever.
    else yield { sort: 'unopened', path: shown, why: NO_FILE };
  }
}

const NO_FILE =
  'This is no file that can be read again, such as a pipe or a device; save what comes from it as a file.';
const A_LINK = 'This is a link to another place, which is not followed; bring in what it leads to by itself.';
const TOO_DEEP = `Folders lie more than ${MOST_DEPTH} deep inside each other here; bring in this one by itself.`;

/** Why the system does not open something, as a sentence with what to do. A fault that is not the system's is thrown. */
function whyUnopened(fault: unknown, path: string): string {
  const { code = '' } = fault as { code?: string };
  if (!/^E[A-Z]+$/.test(code)) throw fault;
  if (code === 'ENOENT' || code === 'ENOTDIR') return `There is no file or folder ${path}.`;
  if (code === 'EACCES' || code === 'EPERM') return 'Kith may not read this: let yourself read it, or bring in a copy.';
  return `It cannot be opened (${code}): copy it to another place and bring in the copy.`;
}

/**
 * What each path is called in the report: its last part, or as many as tell it from the others. Under one name two files
 * would be one line of the ledger, and the second would be taken for read. A path named twice is there once.
 */
export function shownNames(paths: readonly string[]): ReadonlyMap<string, string> {
  const parts = new Map(
    paths.map((path) => [resolve(path), { path, parts: resolve(path).split(sep).filter(Boolean) }]),
  );
  let length = 1;
  const namesOf = () => [...parts.values()].map((one) => one.parts.slice(-length).join('/'));
  const longest = Math.max(1, ...[...parts.values()].map((one) => one.parts.length));
  while (length < longest && hasTwins(namesOf())) length++;
  const names = namesOf();
  return new Map([...parts.values()].map(({ path }, at) => [path, names[at] || '/']));
}

/** Whether two are the same, or one lies in another by its name. */
function hasTwins(names: readonly string[]): boolean {
  const all = new Set(names);
  if (all.size < names.length) return true;
  return names.some((name) => [...name.matchAll(/\//g)].some(({ index }) => all.has(name.slice(0, index))));
}

async function* openFolder(
  folder: string,
  shown: string,
  spool: string,
  isLinkedIn: ArchiveTest,
): AsyncGenerator<Bundle | Unopened> {
  const leaves: FileLeaf[] = [];
  for await (const found of filesUnder(folder, shown, 0)) {
    if ('sort' in found) yield found;
    else if (leaves.length < MOST_FILES) leaves.push(found);
    else {
      yield { sort: 'unopened', path: shown, why: `More than ${MOST_FILES} files; drop it in parts.` };
      break;
    }
  }
  for (const bundle of bundlesOf(leaves, '', isLinkedIn)) {
    const only = bundle.files[0];
    if (bundle.sort === 'single' && only) yield* openOne(only as FileLeaf, spool, isLinkedIn);
    else yield bundle;
  }
}

async function* openOne(leaf: FileLeaf, spool: string, isLinkedIn: ArchiveTest): AsyncGenerator<Bundle | Unopened> {
  const { path, place } = leaf;
  // One file that may not be read is one line of the report: the others of its folder are read all the same.
  const isZip = await startsLikeZip(place).catch((fault: unknown) => whyUnopened(fault, path));
  if (typeof isZip === 'string') yield { sort: 'unopened', path, why: isZip };
  else if (isZip) yield* openArchive(() => openZip(place), path, spool, isLinkedIn, true);
  else yield { sort: 'single', path, files: [leaf] };
}

async function* openArchive(
  openIt: () => Promise<Zip>,
  path: string,
  spool: string,
  isLinkedIn: ArchiveTest,
  mayNest: boolean,
): AsyncGenerator<Bundle | Unopened> {
  let zip: Zip | null = null;
  try {
    zip = await openIt();
    const opened = zip;
    const why = whyNoArchive(
      opened.entries.map((entry) => entry.path),
      path,
    );
    if (why !== null) throw new BadZip(why);
    const leaves = [...opened.entries]
      .sort((x, y) => (x.path < y.path ? -1 : 1))
      .map((entry) => ({ path: `${path}!${entry.path}`, open: () => inputFileOf(opened, entry, path), entry }));
    for (const bundle of bundlesOf(leaves, `${path}!`, isLinkedIn)) {
      const entry = (bundle.files[0] as { entry?: ZipEntry } | undefined)?.entry;
      if (mayNest && bundle.sort === 'single' && entry && /\.zip$/i.test(entry.path)) {
        yield* openArchive(() => openInnerZip(opened, entry, spool), `${path}!${entry.path}`, spool, isLinkedIn, false);
      } else yield bundle;
    }
  } catch (fault) {
    if (!(fault instanceof BadZip)) throw fault;
    yield { sort: 'unopened', path, why: fault.message };
  } finally {
    await zip?.close();
  }
}

/** Leaves in order, those of one LinkedIn archive or one Maildir folder together. `root`: the archive with its `!`, or nothing. */
function bundlesOf(leaves: readonly Leaf[], root: string, isLinkedIn: ArchiveTest): Bundle[] {
  const folderOf = (path: string): string => path.slice(0, Math.max(root.length, path.lastIndexOf('/')));
  const byFolder = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const folder = folderOf(leaf.path);
    const list = byFolder.get(folder);
    if (list) list.push(leaf);
    else byFolder.set(folder, [leaf]);
  }
  const archives = [...byFolder.keys()].filter((folder) =>
    isLinkedIn(byFolder.get(folder)!.map((leaf) => nameIn(folder, leaf.path))),
  );
  const maildirs = new Set([...byFolder.keys()].flatMap((folder) => MAILDIR_PART.exec(folder)?.[1] ?? []));
  const bundles = new Map<string, { sort: Bundle['sort']; path: string; files: Leaf[] }>();
  const archiveOf = (folder: string) =>
    archives.find((one) => folder === one || folder.startsWith(one === '' || one.endsWith('!') ? one : `${one}/`));
  for (const leaf of leaves) {
    const folder = folderOf(leaf.path);
    if (isHousekeeping(folder, nameIn(folder, leaf.path), maildirs)) continue;
    const isAlone = NEVER_LINKEDINS.test(leaf.path);
    const isLetter = !isAlone && !/\.csv$/i.test(leaf.path) && !archives.includes(folder);
    const maildir = isLetter ? MAILDIR_PART.exec(folder) : null;
    const archive = isAlone || maildir !== null ? undefined : archiveOf(folder);
    const [sort, path] =
      archive !== undefined
        ? (['linkedin', archive.replace(/[!/]$/, '')] as const)
        : maildir !== null
          ? (['maildir', (maildir[1] as string).replace(/[/!]$/, '')] as const)
          : (['single', leaf.path] as const);
    const key = `${sort} ${path}`;
    const open = bundles.get(key);
    if (open) open.files.push(leaf);
    else bundles.set(key, { sort, path, files: [leaf] });
  }
  return [...bundles.values()];
}

/** No archive of LinkedIn holds these; they lie beside its tables where somebody unpacked it among their other files. */
const NEVER_LINKEDINS = /\.(?:zip|vcf|vcard|ics|ical|mbox|eml)$/i;
/** The folder of a Maildir that a folder of messages lies in, with its last mark; empty at the top. */
const MAILDIR_PART = /^((?:.*[/!])?)(?:cur|new)$/;
/** What servers keep beside the messages. */
const SERVER_FILES = /^(?:dovecot|courier|maildirsize$|maildirfolder$|subscriptions$)/i;

/** In `tmp` lie messages that were never delivered whole; beside it the server's own lists. Neither is mail. */
function isHousekeeping(folder: string, name: string, maildirs: ReadonlySet<string>): boolean {
  if (/(?:^|[/!])tmp$/.test(folder)) return maildirs.has(folder.slice(0, -'tmp'.length));
  return SERVER_FILES.test(name) && maildirs.has(folder.endsWith('!') ? folder : `${folder}/`);
}

/** The name of a file that lies in `folder`. A `!` in it is part of it: Maildirs of Windows have `1.host!2,S`. */
function nameIn(folder: string, path: string): string {
  return path.slice(folder.length).replace(/^\//, '');
}

/** A name as the system has it: bytes where they are no UTF-8, as in folders of old systems. */
type Place = string | Buffer;
type FileLeaf = Leaf & { readonly place: Place };

/** Files below a folder in order of name, without what systems leave behind; and what there cannot be looked at. */
async function* filesUnder(folder: Place, shown: string, depth: number): AsyncGenerator<FileLeaf | Unopened> {
  if (depth > MOST_DEPTH) {
    yield { sort: 'unopened', path: shown, why: TOO_DEEP };
    return;
  }
  const listed = await entriesOf(folder).catch((fault: unknown) => whyUnopened(fault, shown));
  if (typeof listed === 'string') {
    yield { sort: 'unopened', path: shown, why: listed };
    return;
  }
  for (const { name, place, entry } of listed) {
    const path = `${shown}/${name}`;
    if (isLeftover(name)) continue;
    if (entry.isDirectory()) yield* filesUnder(place, path, depth + 1);
    else if (entry.isFile()) yield fileLeaf(place, path);
    else yield { sort: 'unopened', path, why: entry.isSymbolicLink() ? A_LINK : NO_FILE };
  }
}

interface Entry {
  readonly name: string;
  readonly place: Place;
  readonly entry: Pick<Dirent, 'isDirectory' | 'isFile' | 'isSymbolicLink'>;
}

/** What lies in a folder, in order of name. A name that is no UTF-8 is shown as Latin letters, which it mostly is, and opened by its bytes. */
async function entriesOf(folder: Place): Promise<Entry[]> {
  const plain = typeof folder === 'string' ? await readdir(folder, { withFileTypes: true }) : null;
  if (typeof folder === 'string' && plain?.every((entry) => !entry.name.includes(REPLACED)))
    return sorted(plain.map((entry) => ({ name: entry.name, place: `${folder}${sep}${entry.name}`, entry })));
  const raw = await readdir(folder, { withFileTypes: true, encoding: 'buffer' });
  const start = Buffer.from(`${typeof folder === 'string' ? folder : ''}${sep}`);
  const above = typeof folder === 'string' ? start : Buffer.concat([folder, start]);
  return sorted(
    raw.map((entry) => ({
      name: entry.name.toString(isUtf8(entry.name) ? 'utf8' : 'latin1'),
      place: Buffer.concat([above, entry.name]),
      entry,
    })),
  );
}

/** Stands in a name for bytes that are no UTF-8: by such a name nothing can be opened. */
const REPLACED = '\ufffd';

function sorted(entries: Entry[]): Entry[] {
  return entries.sort((x, y) => (x.name < y.name ? -1 : 1));
}

function isLeftover(name: string): boolean {
  return (
    name === '__MACOSX' || name === '.DS_Store' || name === 'Thumbs.db' || name.startsWith('._') || name === '.git'
  );
}

function fileLeaf(place: Place, path: string): FileLeaf {
  return {
    path,
    place,
    open: async () => {
      const handle = await open(place, 'r');
      try {
        const { size } = await handle.stat();
        const head = new Uint8Array(Math.min(HEAD_BYTES, size));
        const { bytesRead } = await handle.read(head, 0, head.length, 0);
        return {
          path,
          size,
          head: head.subarray(0, bytesRead),
          open: (ways) =>
            size <= bytesRead ? once(head) : ways === 'fleeting' ? inOneBuffer(place, size) : chunksOf(place, size),
        };
      } finally {
        await handle.close();
      }
    },
  };
}

/** A small file is its head: a Maildir is 100,000 of them, and a stream each costs more than reading them. */
async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Buffers no larger than the file: a megabyte for each of 10,000 letters keeps the garbage collector busy for seconds. */
function chunksOf(place: Place, size: number): AsyncIterable<Uint8Array> {
  return createReadStream(place, { highWaterMark: Math.min(CHUNK_BYTES, size) });
}

async function* inOneBuffer(place: Place, size: number): AsyncGenerator<Uint8Array> {
  const handle = await open(place, 'r');
  try {
    const buffer = new Uint8Array(Math.min(FLEETING_BYTES, size));
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

async function startsLikeZip(place: Place): Promise<boolean> {
  const handle = await open(place, 'r');
  try {
    const head = new Uint8Array(4);
    await handle.read(head, 0, 4, 0);
    return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5) && (head[3] === 4 || head[3] === 6);
  } finally {
    await handle.close();
  }
}
