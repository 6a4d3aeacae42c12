/**
 * Comments.csv is no CSV: a message without a comma stands without quotation marks even when it holds line breaks, so 207
 * comments came as 233 rows. A record begins only where a line begins with a date; all else belongs to the one above.
 */
import { mayRead, TOO_COSTLY } from '../budget.ts';
import { decodeText } from '../decode.ts';
import type { FileEnd, InputFile, ReadOptions, Seen, Source } from '../source.ts';
import { doing } from './doings.ts';
import type { Owner } from './names.ts';
import { latest, type Outcome, type Reading, recogniser, type TableMarks, withKeys } from './table.ts';

/** Like a table in all but its rows. */
export const comments: TableMarks = {
  kind: 'linkedin comments',
  files: ['Comments'],
  required: ['Date', 'Link', 'Message'],
  optional: [],
  recognisedBy: 'columns',
};

const BEGINS = /^"?\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?: UTC)?"?,/;
/** UTF-16 units of one comment with its link; LinkedIn allows 1,250. */
const MAX_COMMENT = 100_000;
const BATCH = 1000;

export function commentsSource(owner: Owner | null): Source {
  return { ...recogniser(comments), read: (file, options) => read(owner, file, options) };
}

async function* read(
  owner: Owner | null,
  file: InputFile,
  options: ReadOptions,
): AsyncGenerator<readonly Seen[], FileEnd> {
  const reading: Reading = { header: comments.required, file, owner, options };
  const text = decodeText(file.open());
  let seen: Seen[] = [];
  let record = 0;
  let asOf = Number.NEGATIVE_INFINITY;
  for await (const block of blocks(text.pieces)) {
    record++;
    const outcome = mayRead(options, record) ? withKeys(comment(block, reading)) : { failed: TOO_COSTLY };
    asOf = Math.max(asOf, latest(outcome.items));
    seen.push({ record, where: `line ${block.line}`, ...outcome });
    if (seen.length < BATCH) continue;
    yield seen;
    seen = [];
  }
  if (seen.length > 0) yield seen;
  return { remarks: text.remarks, ...(Number.isFinite(asOf) ? { asOf } : {}) };
}

interface Block {
  readonly line: number;
  readonly text: string;
  readonly isTooLong: boolean;
}

/** Lines from one date to the next. A line below the header that begins otherwise is a comment with an unreadable date, not lost. */
async function* blocks(pieces: AsyncIterable<string>): AsyncGenerator<Block> {
  let parts: string[] = [];
  let size = 0;
  let line = 0;
  let begun = 0;
  const block = (): Block => ({ line: begun, text: parts.join('\n').trimEnd(), isTooLong: size > MAX_COMMENT });
  for await (const next of lines(pieces)) {
    line++;
    const isHeader = line === 1;
    if (BEGINS.test(next) || (begun === 0 && !isHeader && next !== '')) {
      if (begun > 0) yield block();
      parts = [];
      size = 0;
      begun = line;
    }
    size += next.length;
    if (begun > 0 && size <= MAX_COMMENT) parts.push(next);
  }
  if (begun > 0) yield block();
}

/** Without their ends. A line of any length passes in parts of at most a few chunks' size. */
async function* lines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const found = (rest + piece).split('\n');
    rest = found.pop() as string;
    for (const line of found) yield line.endsWith('\r') ? line.slice(0, -1) : line;
    if (rest.length > MAX_COMMENT) rest = rest.slice(0, MAX_COMMENT + 1);
  }
  if (rest !== '') yield rest;
}

function comment({ text, isTooLong }: Block, reading: Reading): Outcome {
  if (isTooLong) return { failed: `the comment is longer than ${MAX_COMMENT.toLocaleString('en')} characters` };
  const [date, afterDate] = cellAt(text, 0);
  const [link, afterLink] = cellAt(text, afterDate);
  const message = text.slice(afterLink);
  return doing(reading, { kind: 'comment', date, id: link, text: unquoted(message) });
}

/** A cell of one line, and where the next begins. */
function cellAt(text: string, start: number): [string, number] {
  const isQuoted = text[start] === '"';
  const end = isQuoted ? text.indexOf('",', start + 1) : text.indexOf(',', start);
  if (end < 0) return [text.slice(start), text.length];
  return isQuoted ? [text.slice(start + 1, end), end + 2] : [text.slice(start, end), end + 1];
}

/** With the repair of shares, for line breaks written as `""`, break, `""`. */
function unquoted(message: string): string {
  const isQuoted = message.length > 1 && message.startsWith('"') && message.endsWith('"');
  const inner = isQuoted ? message.slice(1, -1).replaceAll('""', '"') : message;
  return inner.replace(/"\r?\n"/g, '\n');
}
