/** Which files are read together: those of a LinkedIn archive, of a Maildir, and small ones that lie by themselves. Pure. */

import { isLinkedinArchive } from './linkedin/index.ts';
import type { InputFile } from './source.ts';

/** Loose files read together: what they hold waits in memory, 64 KiB of each at most. */
const LOOSE = 200;

/** Files that are read together: a LinkedIn archive, a Maildir folder, or files that lie by themselves, at most `LOOSE`. */
export interface Bundle {
  readonly sort: 'linkedin' | 'maildir' | 'loose';
  /** As shown: the folder or `archive.zip!folder`; of loose files the first. */
  readonly path: string;
  readonly files: readonly Leaf[];
}

/** A file not yet opened. */
export interface Leaf {
  readonly path: string;
  open(): Promise<InputFile>;
}

/** Leaves in order, those of one LinkedIn archive or one Maildir folder together. `root`: the archive with its `!`, or nothing. */
export function bundlesOf(leaves: readonly Leaf[], root: string): Bundle[] {
  const folderOf = (path: string): string => path.slice(0, Math.max(root.length, path.lastIndexOf('/')));
  const byFolder = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const folder = folderOf(leaf.path);
    const list = byFolder.get(folder);
    if (list) list.push(leaf);
    else byFolder.set(folder, [leaf]);
  }
  const tablesIn = (folder: string) =>
    byFolder.get(folder)!.flatMap(({ path }) => (/\.csv$/i.test(path) ? [nameIn(folder, path)] : []));
  const archives = archivesAmong([...byFolder.keys()], tablesIn);
  const maildirs = new Set([...byFolder.keys()].flatMap((folder) => MAILDIR_PART.exec(folder)?.[1] ?? []));
  const bundles: Bundle[] = [];
  const open = new Map<string, Leaf[]>();
  const archiveOf = (folder: string) => archives.findLast((one) => isWithin(folder, one));
  for (const leaf of leaves) {
    const folder = folderOf(leaf.path);
    if (isHousekeeping(folder, nameIn(folder, leaf.path), maildirs)) continue;
    const isAlone = NEVER_LINKEDINS.test(leaf.path);
    const isLetter = !isAlone && !/\.csv$/i.test(leaf.path) && !archives.includes(folder);
    const maildir = isLetter ? MAILDIR_PART.exec(folder) : null;
    const archive = isAlone || maildir !== null ? undefined : archiveOf(folder);
    if (archive === undefined && maildir === null) {
      bundles.push({ sort: 'loose', path: leaf.path, files: [leaf] });
      continue;
    }
    const sort = archive !== undefined ? 'linkedin' : 'maildir';
    const path = (archive ?? maildir?.[1] ?? '').replace(/[!/]$/, '');
    const others = open.get(`${sort} ${path}`);
    if (others) others.push(leaf);
    else {
      const files = [leaf];
      open.set(`${sort} ${path}`, files);
      bundles.push({ sort, path, files });
    }
  }
  return bundles;
}

/** Loose files that follow each other in one bundle, but for those that are to be opened alone. */
export function* looseTogether(bundles: readonly Bundle[], isAlone: (leaf: Leaf) => boolean): Generator<Bundle> {
  let files: Leaf[] = [];
  for (const bundle of bundles) {
    const [first] = bundle.files;
    const joins = bundle.sort === 'loose' && first !== undefined && !isAlone(first);
    if (files.length > 0 && (!joins || files.length >= LOOSE)) {
      yield { sort: 'loose', path: files[0]!.path, files };
      files = [];
    }
    if (joins) files.push(first);
    else yield bundle;
  }
  if (files.length > 0) yield { sort: 'loose', path: files[0]!.path, files };
}

/**
 * Folders that are archives, outer ones first. One inside another is a part of it, unless both hold a table of the same name:
 * then they are two, perhaps of two people.
 */
function archivesAmong(folders: readonly string[], tablesIn: (folder: string) => readonly string[]): string[] {
  const archives: string[] = [];
  for (const folder of folders.toSorted((x, y) => x.length - y.length)) {
    const tables = tablesIn(folder);
    if (!isLinkedinArchive(tables)) continue;
    const outer = archives.findLast((one) => isWithin(folder, one));
    const names = new Set(outer === undefined ? [] : tablesIn(outer));
    if (outer === undefined || tables.some((name) => names.has(name))) archives.push(folder);
  }
  return archives;
}

function isWithin(folder: string, outer: string): boolean {
  return folder === outer || folder.startsWith(outer === '' || outer.endsWith('!') ? outer : `${outer}/`);
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
