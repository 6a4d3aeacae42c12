/** The source for calendars: .ics and .vcs (iCalendar 2.0 and vCalendar 1.0). */

import { mayRead, TOO_COSTLY } from '../budget.ts';
import type { FileEnd, InputFile, ReadOptions, Seen, Source } from '../source.ts';
import { utf8Chunks } from '../utf8.ts';
import { type Outcome, outcomeOf } from './meeting.ts';
import { createOwnerGuess } from './owner.ts';
import { type Block, createSplitter, type Splitter } from './splitter.ts';
import { createSurveyor, type Survey } from './survey.ts';

/** Records, or interactions in them, after which the caller gets a batch and can pause. */
const BATCH_RECORDS = 1000;
const BATCH_ITEMS = 5000;
/** A day: what claims to be written later is not believed. */
const TOLERANCE = 24 * 60 * 60 * 1000;

const ENDINGS = /\.(?:ics|ical|icalendar|ifb|vcs)$/i;
/** After marks and blanks, in bytes of UTF-8 or UTF-16. */
const OPENING = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*B\0?E\0?G\0?I\0?N\0?:\0?V\0?C\0?A\0?L\0?E\0?N\0?D\0?A\0?R/i;

export const calendarSource: Source = {
  kind: 'calendar',

  recognises({ path, head }) {
    const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 4096)).toString('latin1');
    if (OPENING.test(start)) return true;
    // A login page or a zip that was saved as .ics is told apart by whoever names the unreadable.
    return ENDINGS.test(path) && !/^\s*<|^PK\x03\x04|^%PDF/.test(start);
  },

  async *read(file, options) {
    const survey = await surveyOf(file, options);
    const splitter = createSplitter();
    const told = createTally(options);
    let batch: Seen[] = [];
    let items = 0;
    for await (const blocks of blocksOf(file, splitter)) {
      for (const block of blocks) {
        if (block.kind !== 'event') continue;
        const seen = mayRead(options, block.record)
          ? told.see(block, outcomeOf(block, survey, options.now))
          : told.see(block, { failed: TOO_COSTLY, touched: 0 });
        batch.push(seen);
        items += seen.items?.length ?? 0;
        if (batch.length < BATCH_RECORDS && items < BATCH_ITEMS) continue;
        yield batch;
        batch = [];
        items = 0;
      }
    }
    if (batch.length > 0) yield batch;
    return told.end(survey, splitter);
  },
};

async function* blocksOf(file: InputFile, splitter: Splitter): AsyncGenerator<readonly Block[]> {
  for await (const chunk of utf8Chunks(file.head, file.open())) yield splitter.push(chunk);
  yield splitter.end();
}

async function surveyOf(file: InputFile, options: ReadOptions): Promise<Survey> {
  const surveyor = createSurveyor();
  for await (const blocks of blocksOf(file, createSplitter()))
    for (const block of blocks) if (mayRead(options, block.record)) surveyor.take(block);
  return surveyor.end();
}

/** What the end of the file is told from: the latest date of writing, and whose calendar it may be. */
function createTally(options: ReadOptions) {
  const guess = createOwnerGuess();
  const latest = options.now + TOLERANCE;
  let asOf = 0;
  let records = 0;

  function see(block: Block, outcome: Outcome): Seen {
    records++;
    const { touched, ...rest } = outcome;
    if (touched <= latest) asOf = Math.max(asOf, touched);
    const first = rest.items?.[0];
    if (first !== undefined) guess.see(first.parties);
    return { record: block.record, where: `event ${block.record} (line ${block.line})`, ...rest };
  }

  function end(survey: Survey, splitter: Splitter): FileEnd {
    const owner = guess.end(survey.address);
    const remarks = remarksOf(splitter.others, survey.calendars, records);
    return {
      ...(owner === null ? {} : { owner }),
      ...(asOf === 0 ? {} : { asOf }),
      ...(remarks.length === 0 ? {} : { remarks }),
    };
  }

  return { see, end };
}

const OTHER_NAMES: Readonly<Record<string, string>> = {
  VTODO: 'tasks',
  VJOURNAL: 'journal entries',
  VFREEBUSY: 'free and busy times',
  VAVAILABILITY: 'available hours',
};

function remarksOf(others: ReadonlyMap<string, number>, calendars: number, records: number): string[] {
  const remarks: string[] = [];
  for (const [name, count] of others) {
    const known = OTHER_NAMES[name];
    if (known !== undefined) remarks.push(`${known}: ${count}, not used`);
  }
  if (calendars === 0 && records === 0) remarks.push('There is no BEGIN:VCALENDAR and no event in it.');
  return remarks;
}
