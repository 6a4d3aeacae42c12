/** Files that come through the browser: streamed to the spool, then imported from there. */

import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { type Home, ledger, type Place } from '../store/store.ts';

/** Folders inside folders that a dropped folder may have; deeper names are flattened. */
const MOST_DEPTH = 24;
/** Bytes of one name; systems take 255. */
const LONGEST_NAME = 200;
/** Bytes of all names of a path together; systems take 4096, and the spool lies somewhere. */
const LONGEST_PATH = 2400;
/** Units of a long name's end that stay: by it a file is recognised. */
const NAME_END = 20;

/** Where files gather until the import is started. */
function gathering(place: Place): string {
  return join(place.spool, 'incoming');
}

/** Keeps one file as it arrives; nothing of it is held in memory. Returns where it lies in the folder that is taken later. */
export async function receiveFile(place: Place, name: string, body: ReadableStream<Uint8Array>): Promise<string> {
  const { target, file } = await newFile(place, safeParts(name));
  try {
    await pipeline(Readable.fromWeb(body as NodeReadableStream<Uint8Array>), file.createWriteStream());
  } catch (fault) {
    await rm(target, { force: true });
    throw fault;
  }
  return relative(gathering(place), target);
}

/**
 * A file that was not there. Two archives of different years hold files of the same names: the second must not take the
 * place of the first, so it gathers in a folder beside it.
 */
async function newFile(place: Place, parts: readonly string[]): Promise<{ target: string; file: FileHandle }> {
  for (let copy = 1; ; copy++) {
    const target = join(gathering(place), ...(copy === 1 ? [] : [String(copy)]), ...parts);
    try {
      await mkdir(dirname(target), { recursive: true, mode: 0o700 });
      return { target, file: await open(target, 'wx', 0o600) };
    } catch (fault) {
      const { code } = fault as { code?: string };
      if (code !== 'EEXIST' && code !== 'ENOTDIR') throw fault;
    }
  }
}

/** Takes what has gathered; returns the folder and what lies in it, or null when nothing came. */
export async function takeGathered(place: Place): Promise<{ folder: string; paths: string[] } | null> {
  const names = await readdir(gathering(place)).catch(() => []);
  if (names.length === 0) return null;
  const folder = join(place.spool, `upload-${Date.now().toString(36)}`);
  await rename(gathering(place), folder);
  return { folder, paths: names.sort().map((name) => join(folder, name)) };
}

/** What `takeGathered` calls its folders. */
const UPLOAD = /^upload-\w+$/;
/** Milliseconds after which nobody is still sending or about to import what lies there. */
const OLD = 24 * 60 * 60_000;

/** Lets go of what an import was read from, once nothing is asked about it: it is the owner's mail, a second time. */
export async function dropUpload(home: Home, place: Place, runId: number): Promise<void> {
  const run = await ledger.run(home.db, home.owner, runId);
  if (run && !isNeeded(run)) await removeUpload(place, run.request.spool);
}

/** Lets go of what crashes and closed windows left behind. */
export async function dropOldUploads(home: Home, place: Place, now: number): Promise<void> {
  const runs = await ledger.runs(home.db, home.owner);
  const needed = new Set(runs.filter(isNeeded).map((run) => basename(run.request.spool ?? '')));
  for (const name of await readdir(place.spool).catch(() => [])) {
    if (needed.has(name) || !(UPLOAD.test(name) || name === basename(gathering(place)))) continue;
    const about = await stat(join(place.spool, name)).catch(() => null);
    if (about !== null && now - about.mtimeMs > OLD)
      await rm(join(place.spool, name), { recursive: true, force: true });
  }
}

function isNeeded({ state, question }: ledger.Run): boolean {
  return question !== null || state === 'reading' || state === 'sorting';
}

/** Only a folder of our own spool: what a row calls so may come from somebody's export, and could name any folder. */
async function removeUpload(place: Place, folder = ''): Promise<void> {
  const name = basename(folder);
  if (UPLOAD.test(name)) await rm(join(place.spool, name), { recursive: true, force: true });
}

/** A file's path without anything that could lead outside the spool or mean something to a system. */
export function safeParts(name: string): string[] {
  const parts = name
    .split(/[/\\]/)
    .map((part) => part.replace(/[\u0000-\u001f\u007f<>:"|?*]/g, '_').trim())
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .slice(-MOST_DEPTH)
    .map(fitting);
  while (parts.length > 1 && Buffer.byteLength(parts.join('/')) > LONGEST_PATH) parts.shift();
  return parts.length > 0 ? parts : ['file'];
}

/** A name of Chinese letters takes three bytes for each: counted in letters it would be too long for the disk. */
function fitting(name: string): string {
  if (Buffer.byteLength(name) <= LONGEST_NAME) return name;
  const end = name.slice(-NAME_END).toWellFormed();
  let start = '';
  for (const letter of name.toWellFormed()) {
    if (Buffer.byteLength(`${start}${letter}${end}`) > LONGEST_NAME) break;
    start += letter;
  }
  return `${start}${end}`;
}
