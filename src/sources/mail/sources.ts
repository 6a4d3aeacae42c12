/** The three doors of mail: mbox files, single messages, Maildir messages. */

import { mayRead, TOO_COSTLY } from '../budget.ts';
import type { FileEnd, InputFile, ReadOptions, Seen, Source } from '../source.ts';
import { readEmlx } from './emlx.ts';
import { shapeOf } from './envelope.ts';
import { type Place, placeOfPath } from './folders.ts';
import { isMaildirMessage, maildirPlace } from './maildir.ts';
import { MAX_MESSAGE, splitMbox } from './mbox.ts';
import {
  newReading,
  type Outcome,
  type RawMessage,
  type ReadInvitation,
  type Reading,
  readMessage,
} from './message.ts';
import { newOwnerTally, type OwnerTally, tracesOf } from './owner.ts';
import { looksLikeMail, startOfMail } from './recognise.ts';

/**
 * Raised when mail is read into something else than before: mailboxes that an import knows by their bytes are then read
 * anew. reading.test.ts says when.
 */
export const MAIL_READING = 3;

/** Records of a batch; mailboxes of very short messages hold ten thousand in a megabyte. */
const BATCH = 1_000;

/**
 * Sources of mail. `readInvitation` turns calendar parts into meetings. With a `tally`, what single files show about the
 * owner adds up in it over all files read with it, and no file's end tells it: one message of a Maildir shows too little.
 */
export function mailSources(readInvitation: ReadInvitation, tally?: OwnerTally): readonly Source[] {
  return [maildirSource(readInvitation, tally), mboxSource(readInvitation), emlSource(readInvitation, tally)];
}

function mboxSource(readInvitation: ReadInvitation): Source {
  return {
    kind: 'mbox',
    recognises: isMbox,
    async *read(file: InputFile, options: ReadOptions) {
      const reading = newReading(placeOfPath(foldersOf(file.path, 1)), options, readInvitation, newOwnerTally());
      let record = 0;
      let cut = 0;
      for await (const messages of splitMbox(withLineFeeds(file, 'fleeting'))) {
        for (let from = 0; from < messages.length; from += BATCH) {
          const batch: Seen[] = [];
          for (const message of messages.slice(from, from + BATCH)) {
            const raw = { bytes: message.bytes, envelope: message.envelope, isQuoted: true };
            batch.push(seen(++record, `byte ${message.offset}`, withinBudget(raw, reading, record)));
            if (message.isCut) cut++;
          }
          yield batch;
        }
      }
      return endOf(reading, cut);
    },
  };
}

function emlSource(readInvitation: ReadInvitation, tally: OwnerTally | undefined): Source {
  return {
    kind: 'eml',
    recognises: (file) => /\.(?:eml|emlx)$/i.test(file.path) || looksLikeMail(file.head),
    read: (file, options) => readSingle(file, options, readInvitation, placeOfPath(foldersOf(file.path, 0)), tally),
  };
}

function maildirSource(readInvitation: ReadInvitation, tally: OwnerTally | undefined): Source {
  return {
    kind: 'maildir',
    recognises: (file) => isMaildirMessage(file.path) && (file.head.length === 0 || looksLikeMail(file.head)),
    read: (file, options) => readSingle(file, options, readInvitation, maildirPlace(file.path), tally),
  };
}

/** One message, one record. */
async function* readSingle(
  file: InputFile,
  options: ReadOptions,
  readInvitation: ReadInvitation,
  place: Place | null,
  tally: OwnerTally | undefined,
): AsyncGenerator<readonly Seen[], FileEnd> {
  const { bytes, isCut } = await firstBytes(withLineFeeds(file));
  if (bytes.length === 0) return {};
  const emlx = /\.emlx$/i.test(file.path) ? readEmlx(bytes) : null;
  const whole = emlx?.bytes ?? bytes;
  const reading = newReading(emlx?.place ?? place, options, readInvitation, tally ?? newOwnerTally());
  const start = startOfMail(whole);
  const raw = { bytes: whole.subarray(start.at), envelope: start.envelope, isQuoted: false };
  yield [seen(1, 'byte 0', withinBudget(raw, reading, 1))];
  const cut = isCut ? 1 : 0;
  // Whoever gave the tally asks it when all is read: to ask it after each of 100,000 messages would cost more than reading them.
  return tally === undefined ? endOf(reading, cut) : ofItself(reading, cut);
}

function seen(record: number, where: string, outcome: Outcome): Seen {
  return { record, where, ...outcome };
}

function withinBudget(raw: RawMessage, reading: Reading, record: number): Outcome {
  return mayRead(reading.options, record) ? safely(raw, reading) : { failed: TOO_COSTLY };
}

/** A fault in our own reading must cost one message, not the mailbox. */
function safely(raw: RawMessage, reading: Reading): Outcome {
  try {
    return readMessage(raw, reading);
  } catch {
    return {
      failed:
        'Kith stumbled over this message. Please keep it and report it: this is a fault of Kith, not of the mail.',
    };
  }
}

function endOf(reading: Reading, cut: number): FileEnd {
  return { ...tracesOf(reading.tally), ...ofItself(reading, cut) };
}

/** What a file says without what others say of its owner. */
function ofItself(reading: Reading, cut: number): FileEnd {
  const remark = cut === 1 ? 'One message is' : `${cut} messages are`;
  return {
    ...(reading.latest === 0 ? {} : { asOf: reading.latest }),
    ...(cut === 0 ? {} : { remarks: [`${remark} longer than 1 MB; attachments behind that were passed over.`] }),
  };
}

function isMbox(file: Pick<InputFile, 'path' | 'head'>): boolean {
  const isNamed = /\.(?:mbox|mbx)$/i.test(file.path);
  if (file.head.length === 0) return isNamed;
  const head = Buffer.from(file.head.buffer, file.head.byteOffset, Math.min(file.head.length, 2_048)).toString(
    'latin1',
  );
  const start = /^(?:\xef\xbb\xbf)?[\r\n]{0,100}From ([^\r\n]{0,1000})(?:\r\n?|\n|$)([^\r\n]{0,80})/.exec(head);
  if (start === null || (start[1] ?? '').trimStart().startsWith(':')) return false;
  return isNamed || shapeOf((start[1] ?? '').trim()) !== 'text' || /^[!-9;-~]{1,76}:/.test(start[2] ?? '');
}

/** Folder names on the way to a file; the last `own` of them are the file's own name without its ending. */
function foldersOf(path: string, own: 0 | 1): readonly string[] {
  const names = path.split(/[/\\!]/);
  // Only the two nearest: a mailbox kept in a folder called "Bin" ten levels up is not trash.
  return own === 1 ? names.slice(-2) : names.slice(0, -1).slice(-2);
}

/** Old Macintosh files end lines with a bare carriage return; the rest of the reader knows line feeds only. */
async function* withLineFeeds(file: InputFile, ways?: 'fleeting'): AsyncGenerator<Uint8Array> {
  const isMac = file.head.includes(13) && !file.head.includes(10);
  for await (const chunk of file.open(ways)) yield isMac ? chunk.map((byte) => (byte === 13 ? 10 : byte)) : chunk;
}

async function firstBytes(chunks: AsyncIterable<Uint8Array>): Promise<{ bytes: Buffer; isCut: boolean }> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > MAX_MESSAGE) break;
  }
  return { bytes: Buffer.concat(parts).subarray(0, MAX_MESSAGE), isCut: length > MAX_MESSAGE };
}
