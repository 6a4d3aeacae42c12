/** Files that come through the browser: streamed to the spool, then imported from there. */

import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { INCOMING, UPLOAD } from '../sources/acts/uploads.ts';
import type { Place } from '../store/store.ts';

/** Folders inside folders that a dropped folder may have; deeper names are flattened. */
const MOST_DEPTH = 24;
/** Bytes of a name; file systems take 255, and some letters are four. */
const LONGEST_NAME = 200;
/** Bytes of all its folders and its name together: systems take 4096 (Linux) or 1024 (macOS), with the spool's own. */
const LONGEST_PATH = 600;

/** Where the files of one drop gather until its import is started. Two pages that send at once do not mix, nor does one that broke off. */
function gathering(place: Place, drop: string): string {
  return join(place.spool, /^[a-z0-9]{1,40}$/.test(drop) ? `${INCOMING}-${drop}` : INCOMING);
}

/** Keeps one file as it arrives; nothing of it is held in memory. Returns where it lies in the folder that is taken later. */
export async function receiveFile(
  place: Place,
  name: string,
  body: ReadableStream<Uint8Array>,
  drop = '',
): Promise<string> {
  const folder = gathering(place, drop);
  const { target, file } = await newFile(folder, safeParts(name));
  try {
    await pipeline(Readable.fromWeb(body as NodeReadableStream<Uint8Array>), file.createWriteStream());
  } catch (fault) {
    await rm(target, { force: true });
    throw fault;
  }
  return relative(folder, target);
}

/**
 * A file that was not there. Two archives of different years hold files of the same names: the second must not take the
 * place of the first, so it gathers in a folder beside it.
 */
async function newFile(folder: string, parts: readonly string[]): Promise<{ target: string; file: FileHandle }> {
  for (let copy = 1; ; copy++) {
    const target = join(folder, ...(copy === 1 ? [] : [String(copy)]), ...parts);
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
export async function takeGathered(place: Place, drop = ''): Promise<{ folder: string; paths: string[] } | null> {
  const gathered = gathering(place, drop);
  const names = await readdir(gathered).catch(() => []);
  if (names.length === 0) return null;
  const folder = join(place.spool, `${UPLOAD}${Date.now().toString(36)}${randomBytes(4).toString('hex')}`);
  await rename(gathered, folder);
  return { folder, paths: names.sort().map((name) => join(folder, name)) };
}

/** What is written to a file of such a name, whatever its ending, is gone on Windows. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?: *\.|$)/i;

/** A file's path without anything that could lead outside the spool or mean something to a system. */
export function safeParts(name: string): string[] {
  const parts = name
    .split(/[/\\]/)
    .map((part) => shortened(part.replace(/[\u0000-\u001f\u007f<>:"|?*]/g, '_').toWellFormed()).trim())
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .map((part) => (DEVICE.test(part) ? `_${part}` : part));
  const kept = parts.slice(-MOST_DEPTH);
  while (kept.length > 1 && Buffer.byteLength(kept.join('/')) > LONGEST_PATH) kept.shift();
  return kept.length > 0 ? kept : ['file'];
}

/** As many letters as a file system takes; the ending stays, since it tells what a file is. */
function shortened(part: string): string {
  if (Buffer.byteLength(part) <= LONGEST_NAME) return part;
  const ending = /\.[\w]{1,10}$/.exec(part)?.[0] ?? '';
  const room = LONGEST_NAME - ending.length;
  let kept = '';
  let bytes = 0;
  for (const letter of part.slice(0, part.length - ending.length)) {
    bytes += Buffer.byteLength(letter);
    if (bytes > room) break;
    kept += letter;
  }
  return kept + ending;
}
