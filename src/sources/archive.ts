/** The one door files come in by: paths become bundles of files, folders walked, archives opened one level deep. */

import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename, dirname, resolve, sep } from 'node:path';
import { type Bundle, bundlesOf, type Leaf, looseTogether } from './bundles.ts';
import { isLinkedinArchive } from './linkedin/index.ts';
import { whyNoArchive, whyNotOpened } from './not-readable.ts';
import { HEAD_BYTES, type InputFile } from './source.ts';
import { type FoundFile, filesUnder, type Place, pathOf, placeOf, whyNotThere } from './walk.ts';
import { BadZip, inputFileOf, openInnerZip, openZip, type Zip, type ZipEntry } from './zip.ts';

/** Files in one dropped folder; a person's mail folders hold a few 100,000. */
const MOST_FILES = 500_000;
const CHUNK_BYTES = 1 << 20;
/** The same where one buffer is filled again and again: a mailbox is kept in batches of it, which are gone while still young. */
const FLEETING_BYTES = 1 << 18;

/** Something that cannot be opened at all. */
interface Unopened {
  readonly sort: 'unopened';
  readonly path: string;
  readonly why: string;
  /** Nothing is missing: it was no file. */
  readonly isLeftOut?: boolean;
  /** It can be opened, and there is no file in it. */
  readonly isEmpty?: boolean;
}

/**
 * Yields what lies under `paths`, in order of name. `spool`: a folder for archives inside archives.
 * An archive stays open only while its bundles are being worked on.
 */
export async function* openPaths(paths: readonly string[], spool: string): AsyncGenerator<Bundle | Unopened> {
  const dropped = [...shownNames(paths)].map(([path, shown]) => ({ path, shown }));
  const tables = await tablesOf(dropped);
  for (const { path, shown } of dropped) {
    const table = tables.get(path);
    if (table) {
      if (table.files[0]?.path === shown) yield table;
    } else yield* openDropped(path, shown, spool);
  }
}

/** Tables of one LinkedIn archive, each named by itself: together they tell whose they are, one alone does not. */
async function tablesOf(dropped: readonly { path: string; shown: string }[]): Promise<ReadonlyMap<string, Bundle>> {
  const found = new Map<string, Bundle>();
  const tables = dropped.filter(({ path }) => /\.csv$/i.test(path));
  for (const some of Map.groupBy(tables, ({ path }) => dirname(resolve(path))).values()) {
    if (!isLinkedinArchive(some.map(({ path }) => basename(path)))) continue;
    const there: typeof some = [];
    for (const one of some) if (await isFile(one.path)) there.push(one);
    const [first, ...others] = there;
    if (!first) continue;
    const path = others.length === 0 ? first.shown : `${first.shown} with ${others.length} more`;
    const bundle: Bundle = {
      sort: 'linkedin',
      path,
      files: there.map((one) => droppedLeaf(one.path, one.shown)),
    };
    for (const one of there) found.set(one.path, bundle);
  }
  return found;
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function* openDropped(path: string, shown: string, spool: string): AsyncGenerator<Bundle | Unopened> {
  const found = await stat(path).catch((fault: unknown) => {
    const why = whyNotThere(fault, path);
    if (why === null) throw fault;
    return why;
  });
  if (typeof found === 'string') yield { sort: 'unopened', path: shown, why: found + tildeHint(path) };
  else if (found.isDirectory()) yield* openFolder(path, shown, spool);
  else if (found.isFile()) yield* openOne(droppedLeaf(path, shown), path, spool);
  else yield { sort: 'unopened', path: shown, why: `${path} is a pipe or a device. Save it as a file first.` };
}

/** In quotation marks the shell leaves the sign as it is, and there is no folder of that name. */
function tildeHint(path: string): string {
  return /(?:^|[/\\])~/.test(path) ? ' Please write your own folder out instead of “~”.' : '';
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

async function* openFolder(folder: string, shown: string, spool: string): AsyncGenerator<Bundle | Unopened> {
  const leaves: FileLeaf[] = [];
  for (const found of filesUnder({ place: folder, path: shown })) {
    if (leaves.length >= MOST_FILES) {
      yield { sort: 'unopened', path: shown, why: `More than ${MOST_FILES} files; drop it in parts.` };
      break;
    }
    if ('why' in found) yield { sort: 'unopened', ...found };
    else leaves.push(new FileLeaf(found));
  }
  const placeOf = (leaf: Leaf) => (leaf as FileLeaf).place;
  for (const bundle of looseTogether(bundlesOf(leaves, ''), (leaf) => lookAt(placeOf(leaf)) !== 'file')) {
    const [first, ...others] = bundle.files;
    if (bundle.sort === 'loose' && first && others.length === 0) yield* openOne(first, placeOf(first), spool);
    else yield bundle;
  }
}

async function* openOne(leaf: Leaf, place: Place, spool: string): AsyncGenerator<Bundle | Unopened> {
  const found = lookAt(place);
  if (found === 'zip') yield* openArchive(() => openZip(place), leaf.path, spool, true);
  else if (found === 'file') yield { sort: 'loose', path: leaf.path, files: [leaf] };
  else yield { sort: 'unopened', path: leaf.path, why: found.why };
}

async function* openArchive(
  openIt: () => Promise<Zip>,
  path: string,
  spool: string,
  mayNest: boolean,
): AsyncGenerator<Bundle | Unopened> {
  let zip: Zip | null = null;
  try {
    const whyNot = whyNotOpened(path);
    if (whyNot !== null) throw new BadZip(whyNot);
    zip = await openIt();
    const opened = zip;
    const why = whyNoArchive(
      opened.entries.map((entry) => entry.path),
      path,
    );
    if (why !== null) throw new BadZip(why);
    if (opened.entries.length === 0) yield { sort: 'unopened', path, why: EMPTY_ARCHIVE, isEmpty: true };
    const leaves = [...opened.entries]
      .sort((x, y) => (x.path < y.path ? -1 : 1))
      .map((entry) => ({ path: `${path}!${entry.path}`, open: () => inputFileOf(opened, entry, path), entry }));
    const isInner = (leaf: Leaf) => mayNest && /\.zip$/i.test(leaf.path);
    for (const bundle of looseTogether(bundlesOf(leaves, `${path}!`), isInner)) {
      const [first] = bundle.files;
      if (bundle.sort === 'loose' && first && isInner(first)) {
        const { entry } = first as Leaf & { entry: ZipEntry };
        yield* openArchive(() => openInnerZip(opened, entry, spool), `${path}!${entry.path}`, spool, false);
      } else yield bundle;
    }
  } catch (fault) {
    const why = fault instanceof BadZip ? fault.message : whyNotThere(fault, 'this archive');
    if (why === null) throw fault;
    yield { sort: 'unopened', path, why };
  } finally {
    await zip?.close();
  }
}

const EMPTY_ARCHIVE =
  'There is no file in this archive. If there should be, ask for the export again, or look whether it came in parts.';

/** A file that was named itself. */
function droppedLeaf(place: string, path: string): Leaf {
  return { path, open: () => openFile(place, path) };
}

/** A file of a folder: no more is kept of it than its name. */
class FileLeaf implements Leaf {
  readonly #found: FoundFile;
  constructor(found: FoundFile) {
    this.#found = found;
  }
  get path(): string {
    return pathOf(this.#found);
  }
  get place(): Place {
    return placeOf(this.#found);
  }
  open(): Promise<InputFile> {
    return openFile(this.place, this.path);
  }
}

// At once, in the thread that reads: of 100,000 letters four waits each for another thread cost more than all else.
async function openFile(place: Place, path: string): Promise<InputFile> {
  const file = openSync(place, 'r');
  try {
    const { size } = fstatSync(file);
    const head = new Uint8Array(Math.min(HEAD_BYTES, size));
    const bytesRead = readSync(file, head, 0, head.length, 0);
    return {
      path,
      size,
      head: head.subarray(0, bytesRead),
      open: (ways) =>
        size <= bytesRead ? once(head) : ways === 'fleeting' ? inOneBuffer(place, size) : chunksOf(place, size),
    };
  } finally {
    closeSync(file);
  }
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

/** Whether it is an archive or another file, or why it cannot be opened. */
function lookAt(place: Place): 'zip' | 'file' | { readonly why: string } {
  try {
    const file = openSync(place, 'r');
    try {
      const head = new Uint8Array(4);
      readSync(file, head, 0, 4, 0);
      const isZip = head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5);
      return isZip && (head[3] === 4 || head[3] === 6) ? 'zip' : 'file';
    } finally {
      closeSync(file);
    }
  } catch (fault) {
    const why = whyNotThere(fault, 'this file');
    if (why === null) throw fault;
    return { why };
  }
}
