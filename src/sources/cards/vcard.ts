/** Address books as vCards: 2.1, 3.0 and 4.0, one card or a hundred thousand, from any program. */

import { cut, storable } from '../../basics/text.ts';
import { mayRead } from '../budget.ts';
import type { FileEnd, InputFile, ReadOptions, Seen, Source } from '../source.ts';
import { headText, utf8Chunks } from '../utf8.ts';
import { madeBy } from './made.ts';
import { type ReadCard, VcardReader, type VcardSummary } from './vcard-reader.ts';

/** Bytes of one file; a hundred times the largest book expected (200 MB with photos). */
const MAX_FILE = 20 * 1024 ** 3;
/** Cards handed over at once, so that the caller can pause. */
const BATCH_CARDS = 1000;
/** Bytes after which cards are handed over even if they are few. */
const BATCH_BYTES = 1 << 20;
/** Milliseconds a clock may be ahead before a date is not believed. */
const A_DAY = 86_400_000;

export const vcardSource: Source = {
  kind: 'vcard',
  recognises: ({ path, head }) => {
    const start = headText(head).trimStart().slice(0, 40).toLowerCase();
    return start.startsWith('begin:vcard') || (/\.vcf$|\.vcard$/i.test(path) && !start.startsWith('begin:vcalendar'));
  },
  read,
};

async function* read(file: InputFile, options: ReadOptions): AsyncGenerator<readonly Seen[], FileEnd> {
  const reader = new VcardReader({
    country: options.country,
    made: madeBy(file.path),
    begins: (card) => mayRead(options, card),
  });
  let record = 0;
  let total = 0;
  let since = 0;
  let batch: Seen[] = [];
  for await (const chunk of utf8Chunks(file.head, file.open())) {
    for (const card of reader.push(chunk)) batch.push(seenOf(card, ++record));
    total += chunk.length;
    since += chunk.length;
    if (total > MAX_FILE) break;
    if (batch.length < BATCH_CARDS && (since < BATCH_BYTES || batch.length === 0)) continue;
    yield batch;
    batch = [];
    since = 0;
  }
  for (const card of reader.end()) batch.push(seenOf(card, ++record));
  const summary = reader.summary();
  if (record === 0 && summary.strays.count > 0) batch.push(notCards(file));
  if (batch.length > 0) yield batch;
  return fileEnd(summary, total, options.now);
}

function seenOf({ line, outcome }: ReadCard, record: number): Seen {
  if ('failed' in outcome) return { record, where: `line ${line}`, ...outcome };
  const { warnings } = outcome;
  const seen = { record, where: `line ${line}`, ...(warnings.length > 0 ? { warnings } : {}) };
  return 'card' in outcome ? { ...seen, items: [outcome.card] } : { ...seen, skipped: outcome.skipped };
}

function notCards(file: InputFile): Seen {
  const [first = ''] = headText(file.head).trimStart().split(/\r?\n/, 1);
  const failed = `There is no vCard in this file: it begins with “${cut(storable(first.trim()), 60)}”. Export the contacts as vCard again.`;
  return { record: 1, where: 'line 1', failed };
}

function fileEnd(summary: VcardSummary, total: number, now: number): FileEnd {
  const { strays, unread, revised, isTruncated } = summary;
  const remarks: string[] = [];
  if (total > MAX_FILE) remarks.push('The file is larger than 20 GB; only the first 20 GB were read.');
  if (isTruncated) remarks.push('The file ends in the middle of a card. Export it again if people are missing.');
  if (strays.count > 0)
    remarks.push(`${strays.count} lines stand outside every card, the first in line ${strays.first}.`);
  if (unread.length > 0) remarks.push(`Not read: ${unread.join(', ')}.`);
  const isBelieved = revised !== null && revised <= now + A_DAY;
  return { ...(isBelieved ? { asOf: revised } : {}), ...(remarks.length > 0 ? { remarks } : {}) };
}
