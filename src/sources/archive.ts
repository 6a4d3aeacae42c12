/** The one door files come in by: paths become bundles of files, folders walked, archives opened one level deep. */

import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
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
    try {
      if ((await stat(path)).isDirectory()) yield* openFolder(path, shown, spool, isLinkedIn);
      else yield* openOne(fileLeaf(path, shown), path, spool, isLinkedIn);
    } catch (fault) {
      if (!isMissing(fault)) throw fault;
      yield { sort: 'unopened', path: shown, why: `There is no file or folder ${path}.` };
    }
  }
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
  const leaves: (Leaf & { place: string })[] = [];
  for await (const place of filesUnder(folder, '', 0)) {
    if (leaves.length >= MOST_FILES) {
      yield { sort: 'unopened', path: shown, why: `More than ${MOST_FILES} files; drop it in parts.` };
      break;
    }
    leaves.push({ ...fileLeaf(join(folder, place), `${shown}/${place}`), place: join(folder, place) });
  }
  for (const bundle of bundlesOf(leaves, '', isLinkedIn)) {
    const only = bundle.files[0];
    if (bundle.sort === 'single' && only)
      yield* openOne(only, (only as Leaf & { place: string }).place, spool, isLinkedIn);
    else yield bundle;
  }
}

async function* openOne(
  leaf: Leaf,
  place: string,
  spool: string,
  isLinkedIn: ArchiveTest,
): AsyncGenerator<Bundle | Unopened> {
  if (!(await startsLikeZip(place))) {
    yield { sort: 'single', path: leaf.path, files: [leaf] };
    return;
  }
  yield* openArchive(() => openZip(place), leaf.path, spool, isLinkedIn, true);
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

/** Files below a folder in order of name, without what systems leave behind. */
async function* filesUnder(folder: string, below: string, depth: number): AsyncGenerator<string> {
  if (depth > MOST_DEPTH) return;
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  for (const entry of entries.sort((x, y) => (x.name < y.name ? -1 : 1))) {
    const place = below === '' ? entry.name : `${below}/${entry.name}`;
    if (isLeftover(entry.name)) continue;
    if (entry.isDirectory()) yield* filesUnder(folder, place, depth + 1);
    else if (entry.isFile()) yield place;
  }
}

function isLeftover(name: string): boolean {
  return (
    name === '__MACOSX' || name === '.DS_Store' || name === 'Thumbs.db' || name.startsWith('._') || name === '.git'
  );
}

function fileLeaf(place: string, path: string): Leaf {
  return {
    path,
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
function chunksOf(place: string, size: number): AsyncIterable<Uint8Array> {
  return createReadStream(place, { highWaterMark: Math.min(CHUNK_BYTES, size) });
}

async function* inOneBuffer(place: string, size: number): AsyncGenerator<Uint8Array> {
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

async function startsLikeZip(place: string): Promise<boolean> {
  const handle = await open(place, 'r');
  try {
    const head = new Uint8Array(4);
    await handle.read(head, 0, 4, 0);
    return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5) && (head[3] === 4 || head[3] === 6);
  } finally {
    await handle.close();
  }
}

function isMissing(fault: unknown): boolean {
  const code = (fault as { code?: string }).code;
  return code === 'ENOENT' || code === 'EACCES' || code === 'ENOTDIR';
}
