/**
 * Zip archives as strangers hand them over: listed and streamed, never unpacked to disk. What is refused is refused whole
 * and with one sentence (`BadZip`); sizes and check sums in the archive are claims, so both are counted here.
 */
import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import yauzl from 'yauzl';
import { storable } from '../basics/text.ts';
import { HEAD_BYTES, type InputFile } from './source.ts';
import type { Place } from './walk.ts';

/** Entries of one archive; a LinkedIn archive has about 50, Google Takeout some thousands. */
const MAX_ENTRIES = 10_000;
/** Bytes of one entry after unpacking: a mailbox of 4 GB. */
const MAX_ENTRY_BYTES = 4 * 1024 ** 3;
/** Unpacked to packed, once an entry is larger than `RATIO_FROM_BYTES`; text packs to a fifth, a bomb to a thousandth. */
const MAX_RATIO = 200;
const RATIO_FROM_BYTES = 100 * 1024 ** 2;
/** The same for all entries together: a hundred that each stay below are one bomb in parts. */
const RATIO_OF_ALL_FROM_BYTES = 500 * 1024 ** 2;
/** Bytes of an archive inside an archive, which has to lie in a file to be read. */
const MAX_INNER_BYTES = 1024 ** 3;
/** Bytes of one chunk handed on; zlib's own 16 KB cost a switch of threads each. */
const CHUNK_BYTES = 256 * 1024;
/** Bytes of a local file header before the name (PKWARE APPNOTE 4.3.7). */
const LOCAL_HEADER_BYTES = 30;

/** The archive or one of its entries cannot be read. The message is a sentence for the person who dropped it. */
export class BadZip extends Error {
  override readonly name = 'BadZip';
}

export interface ZipEntry {
  /** Path inside the archive, with `/`; never absolute, never with `..`. */
  readonly path: string;
  /** Bytes after unpacking, as the archive claims. */
  readonly size: number;
}

export interface Zip {
  /** Files in the archive's order; folders and what macOS adds (`__MACOSX/`, `._*`, `.DS_Store`) left out. */
  readonly entries: readonly ZipEntry[];
  /** Bytes of an entry, anew at each call. Throws BadZip when they are not what the archive promised. */
  open(entry: ZipEntry): AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

/** Opens an archive and lists it. Throws BadZip when it is damaged, locked, or made to do harm. */
export async function openZip(path: Place): Promise<Zip> {
  const zip = await openWithReason(path);
  try {
    const listed = await list(zip);
    const rawByEntry = new Map(
      listed.map((raw): [ZipEntry, yauzl.Entry] => [{ path: nameOf(raw), size: raw.uncompressedSize }, raw]),
    );
    return {
      entries: [...rawByEntry.keys()],
      open: (entry) => unpacked(path, zip, rawByEntry.get(entry)),
      close: async () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

/**
 * Opens an archive that lies inside another one (one level deep; the caller stops there). It is copied to a file in
 * `folder`, readable by this user only, which `close` deletes.
 */
export async function openInnerZip(zip: Zip, entry: ZipEntry, folder: string): Promise<Zip> {
  if (entry.size > MAX_INNER_BYTES)
    throw new BadZip(
      `The archive ${entry.path} inside the archive is larger than 1 GB; unpack it and add it by itself.`,
    );
  const copy = join(folder, `inner-${randomUUID()}.zip`);
  try {
    await copyTo(copy, zip.open(entry));
    const inner = await openZip(copy);
    return { ...inner, close: () => inner.close().finally(() => rm(copy, { force: true })) };
  } catch (error) {
    await rm(copy, { force: true });
    throw error;
  }
}

/** An entry as sources want their files. `archivePath` is shown before the `!`. */
export async function inputFileOf(zip: Zip, entry: ZipEntry, archivePath: string): Promise<InputFile> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of zip.open(entry)) {
    parts.push(chunk);
    bytes += chunk.length;
    if (bytes >= HEAD_BYTES) break;
  }
  const head = Buffer.concat(parts).subarray(0, HEAD_BYTES);
  return { path: `${archivePath}!${entry.path}`, size: entry.size, head, open: () => zip.open(entry) };
}

// --- Opening and listing ----------------------------------------------------------------------------------------

async function openWithReason(path: Place): Promise<yauzl.ZipFile> {
  try {
    // Names are decoded and sizes checked here: yauzl would give up the whole archive with an English technicality.
    const options = { autoClose: false, lazyEntries: true, decodeStrings: false, validateEntrySizes: false };
    return await openListing(path, options);
  } catch (error) {
    if (isSystemError(error)) throw error;
    throw new BadZip(await whyNoZip(path));
  }
}

async function openListing(path: Place, options: yauzl.Options): Promise<yauzl.ZipFile> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    return await yauzl.fromRandomAccessReaderPromise(new SafeReader(file), size, options);
  } catch (error) {
    await file.close();
    throw error;
  }
}

/**
 * yauzl's own reading throws outside of any promise when an archive points to where no file can reach (2^53), and what it
 * throws there ends the whole process. Here every fault comes back by the callback.
 */
class SafeReader extends yauzl.RandomAccessReader {
  readonly #file: FileHandle;

  constructor(file: FileHandle) {
    super();
    this.#file = file;
  }

  override read(buffer: Buffer, offset: number, length: number, position: number, done: ReadDone): void {
    const tell = ({ bytesRead }: { bytesRead: number }) => {
      try {
        done(null, bytesRead);
      } catch (error) {
        done(error as Error);
      }
    };
    this.#file.read(buffer, offset, length, position).then(tell, done);
  }

  override close(done: (error: Error | null) => void): void {
    this.#file.close().then(() => done(null), done);
  }
}

/** yauzl passes the number of bytes on, which its types do not say. */
type ReadDone = (error: Error | null, bytesRead?: number) => void;

async function whyNoZip(path: Place): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
    const start = buffer.toString('latin1', 0, bytesRead);
    if (bytesRead === 0) return 'The file is empty; download the archive again.';
    if (/^\s*</.test(start))
      return 'This is a web page, not an archive; sign in where you downloaded it and download it again.';
    if (!start.startsWith('PK'))
      return 'This is not a zip archive; add the archive as you downloaded it, or the folder unpacked from it.';
    return 'The archive is damaged or its end is missing; download it again.';
  } finally {
    await file.close();
  }
}

async function list(zip: yauzl.ZipFile): Promise<yauzl.Entry[]> {
  if (zip.entryCount > MAX_ENTRIES) throw tooMany();
  const all: yauzl.Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) all.push(entry);
  } catch (error) {
    if (isSystemError(error)) throw error;
    if (/encryption/.test(String(error))) throw locked();
    throw new BadZip('The archive is damaged: its list of files cannot be read; download it again.');
  }
  refuseOverlaps(all);
  const files = all.filter((entry) => !isLeftOut(nameOf(entry)));
  refuseNames(files.map(nameOf));
  for (const entry of files) refuseEntry(entry);
  refuseParts(files);
  return files;
}

function refuseNames(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (isOutside(name))
      throw new BadZip(`The archive names a file outside of itself (${name}); nothing of it was read.`);
    if (seen.has(name)) throw new BadZip(`The archive holds two files named ${name}; nothing of it was read.`);
    seen.add(name);
  }
}

function refuseEntry(entry: yauzl.Entry): void {
  if (entry.isEncrypted()) throw locked();
  if (isBomb(entry.uncompressedSize, entry.compressedSize)) throw bomb(nameOf(entry));
}

function refuseParts(files: readonly yauzl.Entry[]): void {
  let size = 0;
  let packed = 0;
  for (const entry of files) {
    size += entry.uncompressedSize;
    packed += entry.compressedSize;
  }
  if (size > RATIO_OF_ALL_FROM_BYTES && size > packed * MAX_RATIO) throw bomb('The archive as a whole');
}

/** Entries that share bytes are how a small archive unpacks to petabytes without any single entry standing out. */
function refuseOverlaps(entries: readonly yauzl.Entry[]): void {
  const byStart = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  let end = 0;
  for (const entry of byStart) {
    const start = entry.relativeOffsetOfLocalHeader;
    if (start < end)
      throw new BadZip('The archive was made to do harm: its files share the same bytes; nothing of it was read.');
    end = start + LOCAL_HEADER_BYTES + entry.fileNameLength + entry.compressedSize;
  }
}

/** Names are UTF-8 where the archive says so, else of the IBM PC (code page 437); backslashes of old Windows tools turn. */
function nameOf(entry: yauzl.Entry): string {
  return storable(yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false));
}

function isOutside(name: string): boolean {
  return name.startsWith('/') || /^[a-z]:/i.test(name) || name.split('/').includes('..');
}

function isLeftOut(name: string): boolean {
  const last = name.slice(name.lastIndexOf('/') + 1);
  return last === '' || last === '.DS_Store' || last.startsWith('._') || name.split('/').includes('__MACOSX');
}

// --- Unpacking --------------------------------------------------------------------------------------------------

/** PKWARE APPNOTE 4.4.5. */
const STORED = 0;
const DEFLATED = 8;

async function* unpacked(path: Place, zip: yauzl.ZipFile, entry: yauzl.Entry | undefined): AsyncGenerator<Uint8Array> {
  if (entry === undefined) throw new Error('The entry belongs to another archive.');
  const name = nameOf(entry);
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
    throw new BadZip(
      `${name} is packed in a way Kith does not read (method ${entry.compressionMethod}); unpack the archive and add the folder.`,
    );
  }
  if (entry.uncompressedSize > MAX_ENTRY_BYTES) {
    throw new BadZip(`${name} in the archive is larger than 4 GB; unpack the archive and add the folder.`);
  }
  let size = 0;
  let sum = 0;
  for await (const chunk of rawOrInflated(path, zip, entry)) {
    size += chunk.length;
    if (size > entry.uncompressedSize)
      throw new BadZip(`${name} is longer than the archive says; the archive is damaged or made to do harm.`);
    if (isBomb(size, entry.compressedSize)) throw bomb(name);
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (size !== entry.uncompressedSize || sum !== entry.crc32)
    throw new BadZip(`${name} is damaged (its check sum is wrong); download the archive again.`);
}

async function* rawOrInflated(path: Place, zip: yauzl.ZipFile, entry: yauzl.Entry): AsyncGenerator<Uint8Array> {
  if (entry.compressedSize === 0) return;
  const streams: Readable[] = [];
  try {
    const { fileDataStart: start } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    // Not yauzl's own stream, which throws outside of any promise when it is left before its end, as recognising does.
    const raw = createReadStream(path, { start, end: start + entry.compressedSize - 1, highWaterMark: CHUNK_BYTES });
    streams.push(raw);
    if (entry.compressionMethod === DEFLATED) streams.push(inflating(raw));
    yield* streams.at(-1) as AsyncIterable<Uint8Array>;
  } catch (error) {
    if (isSystemError(error)) throw error;
    throw new BadZip(`${nameOf(entry)} is damaged or cut off; download the archive again.`);
  } finally {
    for (const stream of streams) stream.destroy();
  }
}

function inflating(raw: Readable): Readable {
  const inflate = createInflateRaw({ chunkSize: CHUNK_BYTES });
  raw.on('error', (error) => inflate.destroy(error));
  return raw.pipe(inflate);
}

async function copyTo(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of chunks) await file.writeFile(chunk);
  } finally {
    await file.close();
  }
}

function isBomb(size: number, packed: number): boolean {
  return size > RATIO_FROM_BYTES && size > packed * MAX_RATIO;
}

function bomb(name: string): BadZip {
  return new BadZip(
    `${name} unpacks to more than ${MAX_RATIO} times its size; that is a zip bomb, nothing more of it was read.`,
  );
}

function locked(): BadZip {
  return new BadZip('The archive is locked with a password; unpack it yourself and add the folder.');
}

function tooMany(): BadZip {
  return new BadZip(
    `The archive holds more than ${MAX_ENTRIES.toLocaleString('en')} files; unpack it and add the folders you want.`,
  );
}

/** A missing file, a dead disk: a fault to be told as such, not a damaged archive. zlib's codes begin with Z. */
function isSystemError(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' && /^E[A-Z]+$/.test(code);
}
