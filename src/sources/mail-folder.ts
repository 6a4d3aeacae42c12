/** A Maildir folder as one file of the ledger: every message in it is one record. */

import type { Leaf } from './bundles.ts';
import { newInvitationReader } from './calendar/index.ts';
import { isMaildirMessage, mailSources, newOwnerTally, tracesOf } from './mail/index.ts';
import type { FileEnd, InputFile, ReadOptions, Seen, Source } from './source.ts';
import { BadZip } from './zip.ts';

/** Messages in one batch; each is a file opened and read. */
const BATCH = 200;

/** The folder's source and the file it reads. `most`: stop after so many messages, to learn whose mail it is. */
export function mailFolder(
  path: string,
  messages: readonly Leaf[],
  most = Number.POSITIVE_INFINITY,
): { source: Source; file: InputFile } {
  const file: InputFile = { path, size: null, head: new Uint8Array(), open: () => nothing() };
  const source: Source = {
    kind: 'maildir',
    recognises: () => true,
    read: (_file, options) => readFolder(messages.slice(0, most), options),
  };
  return { source, file };
}

async function* readFolder(messages: readonly Leaf[], options: ReadOptions): AsyncGenerator<readonly Seen[], FileEnd> {
  const tally = newOwnerTally();
  const reader = mailSources(newInvitationReader(), tally).find((source) => source.kind === 'maildir')!;
  let batch: Seen[] = [];
  let asOf = 0;
  for (const [i, message] of messages.entries()) {
    const where = message.path.slice(message.path.lastIndexOf('/') + 1);
    if (isMaildirMessage(message.path)) {
      const step = await readOne(reader, message, numbered(options, i + 1));
      asOf = Math.max(asOf, step.end.asOf ?? 0);
      batch.push({ ...(step.seen ?? { failed: 'This file is empty.' }), record: i + 1, where });
    } else batch.push({ record: i + 1, where, skipped: 'files of the mail server' });
    if (batch.length >= BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
  return { ...tracesOf(tally), ...(asOf > 0 ? { asOf } : {}) };
}

/** The reader of one message calls each its first; to whoever looks on it is the folder's `record`. */
function numbered(options: ReadOptions, record: number): ReadOptions {
  const { begins } = options;
  return begins === undefined ? options : { ...options, begins: () => begins(record) };
}

/** A mail program that runs meanwhile renames what it marks as read: that message is lost to this import, not those behind it. */
const GONE = 'The message was moved, or cannot be opened. Please import the folder again.';

async function readOne(
  reader: Source,
  message: Leaf,
  options: ReadOptions,
): Promise<{ seen: Omit<Seen, 'record' | 'where'> | undefined; end: FileEnd }> {
  try {
    return await readOpened(reader, await message.open(), options);
  } catch (fault) {
    if (fault instanceof BadZip) return { seen: { failed: fault.message }, end: {} };
    if (!(fault as { code?: string }).code) throw fault;
    return { seen: { failed: GONE }, end: {} };
  }
}

async function readOpened(
  reader: Source,
  file: InputFile,
  options: ReadOptions,
): Promise<{ seen: Seen | undefined; end: FileEnd }> {
  const steps = reader.read(file, options);
  let seen: Seen | undefined;
  for (;;) {
    const step = await steps.next();
    if (step.done) return { seen, end: step.value };
    seen ??= step.value[0];
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
