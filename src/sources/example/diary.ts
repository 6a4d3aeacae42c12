/**
 * A source to learn from: a plain text diary, one line a day with somebody.
 *
 *     # my diary
 *     2026-05-12 lunch @Ana @Joe: she looks for a designer
 *     2026-06 walk @Ana
 *
 * A source turns one kind of file into records, each with what became of it. It decides nothing else: not who "Ana" is,
 * not whether this was told before, not what it means. README.md beside this file leads through it step by step.
 */

import { cut, storable } from '../../basics/text.ts';
import { dayAt, type When } from '../../basics/when.ts';
import type { Interaction, Party } from '../../timeline/index.ts';
import { mayRead, TOO_COSTLY } from '../budget.ts';
import { decodeText } from '../decode.ts';
import type { FileEnd, ReadOptions, Seen, Source } from '../source.ts';

// 1. Limits stand at the top, each with a reason: whatever a file holds, reading it ends.
/** Characters of one line; a page of a book has 2,000. */
const MAX_LINE = 20_000;
/** People named in one line; more is a list, not company. */
const MAX_PEOPLE = 20;
/** Records in one batch; between batches the import can pause and save. */
const BATCH = 1000;

// 2. What a record looks like: a day or month, what it was, who was there, and a note. No part of the pattern can match
//    the same text in two ways, so a hostile line costs no more time than an honest one.
const LINE = /^(\d{4})-(\d{2})(?:-(\d{2}))? ([^:]+)(?::(.*))?$/;

export const exampleSource: Source = {
  kind: 'diary',

  // 3. Recognised by name and first bytes only, and narrowly: a source that takes what is not its own hides it from others.
  recognises: ({ path, head }) => /\.diary\.txt$/i.test(path) && !head.subarray(0, 1000).includes(0),

  // 4. Read as a stream, told in batches. A line may be cut between two pieces, so the last one waits for the next piece.
  async *read(file, options): AsyncGenerator<readonly Seen[], FileEnd> {
    const text = decodeText(file.open());
    let rest = '';
    let lineNumber = 0;
    let batch: Seen[] = [];
    for await (const piece of text.pieces) {
      const lines = (rest + piece).split('\n');
      rest = cut(lines.pop() ?? '', MAX_LINE + 1);
      for (const line of lines) {
        lineNumber++;
        if (isRecord(line)) batch.push(seenOf(line, lineNumber, options));
        if (batch.length < BATCH) continue;
        yield batch;
        batch = [];
      }
    }
    if (isRecord(rest)) batch.push(seenOf(rest, lineNumber + 1, options));
    if (batch.length > 0) yield batch;
    return text.remarks.length > 0 ? { remarks: text.remarks } : {};
  },
};

/** Blank lines and remarks are no records; they need no account. Everything else is counted and told of. */
function isRecord(line: string): boolean {
  return line.trim() !== '' && !line.startsWith('#');
}

// 5. Every record ends in exactly one of three ways: what it states, why it was left out, or what is wrong with it and
//    what one can do. Nothing throws, and nothing vanishes. `mayRead` comes first: should reading a record ever not end,
//    whoever looks on knows which one it was, and it alone is left out the next time.
function seenOf(raw: string, record: number, options: ReadOptions): Seen {
  const where = `line ${record}`;
  if (!mayRead(options, record)) return { record, where, failed: TOO_COSTLY };
  const line = storable(raw).trim();
  if (line.length > MAX_LINE)
    return { record, where, failed: `This line is longer than ${MAX_LINE} characters; divide it.` };
  const match = LINE.exec(line);
  const when = match === null ? null : dateOf(match);
  if (match === null || when === null)
    return { record, where, failed: 'A line begins with its date, such as 2026-05-12.' };
  const parties = partiesOf(match[4] ?? '');
  if (parties.length === 0) return { record, where, skipped: 'nobody named' };
  return { record, where, items: [noteOf(line, when, parties, match[5]?.trim() ?? '')] };
}

// 6. A date keeps the precision that was written: a month stays a month, and no zone moves a day.
function dateOf([, year, month, day]: RegExpExecArray): When | null {
  if (day !== undefined) return dayAt(Number(year), Number(month), Number(day));
  const first = dayAt(Number(year), Number(month), 1);
  return first === null ? null : { at: first.at, precision: 'month' };
}

/** A name in a diary is no address, so there is no handle by which to recognise anyone: that is for the owner to say. */
function partiesOf(text: string): Party[] {
  const names = text.match(/@[\p{L}\p{M}\p{N}_'-]+/gu) ?? [];
  const distinct = [...new Set(names.map((name) => name.slice(1).replaceAll('_', ' ')))];
  return distinct.slice(0, MAX_PEOPLE).map((name) => ({ handle: null, name, role: 'with' }));
}

// 7. The key says what makes it the same thing when the file is imported again: here the whole line, with its date.
function noteOf(line: string, when: When, parties: readonly Party[], text: string): Interaction {
  const note: Interaction = {
    key: `diary:${cut(line, 900)}`,
    channel: 'note',
    kind: 'note',
    manner: 'personal',
    when,
    parties,
  };
  return text === '' ? note : { ...note, text };
}
