/** Interactions placed on people's timelines: derived rows, written in order so that the index fills from one side. */

import { randomUUID } from 'node:crypto';
import type { Placed, TimelineRow, TimelineRows, Way } from '../timeline/index.ts';
import type { Queries } from './database.ts';
import { saveSetting } from './settings.ts';
import { steady } from './steady.ts';

type PlacedTuple = [
  id: number,
  at: number | null,
  words: string,
  cancelled: number,
  parties: string,
  thread: string | null,
  thought: number,
];

/** Answers to `splitOnce`; there are a few dozen combinations of channel, kind, manner and way. */
const SPLIT = new Map<string, readonly string[]>();

/** Words that come as one text and are shared by all rows: three texts for each of 200,000 rows cost more than the rows. */
function splitOnce(text: string): readonly string[] {
  const known = SPLIT.get(text);
  if (known) return known;
  const words = text.split(' ');
  SPLIT.set(text, words);
  return words;
}

/**
 * Interactions from id `from` up to `before`, shown sightings only. What is still being read waits until it is known
 * which version of it will be shown: a note written meanwhile would place all of them.
 */
export async function placedBetween(db: Queries, owner: number, from: number, before: number): Promise<Placed[]> {
  const rows = await db.tuples<PlacedTuple>(
    `select id, at, channel || ' ' || kind || ' ' || manner as words, cancelled, parties, thread,
       case when kind = 'note' and subject is null then 1 else 0 end as thought from interaction
     where owner_id = ? and id >= ? and id < ? and main = 1
       and run_id not in (select id from run where owner_id = ? and state = 'reading') order by id`,
    [owner, from, before, owner],
  );
  return rows.map(([id, at, words, cancelled, parties, thread, thought]) => {
    const [channel, kind, manner] = splitOnce(words) as [Placed['channel'], Placed['kind'], Placed['manner']];
    return { id, at, channel, kind, manner, cancelled: cancelled === 1, isThought: thought === 1, parties, thread };
  });
}

/** Adds rows in the order of the table's key, so that it fills from one side. */
export async function addTimelineRows(tx: Queries, owner: number, rows: TimelineRows): Promise<void> {
  for (let from = 0; from < rows.count; from += ROWS_AT_ONCE) {
    const to = Math.min(rows.count, from + ROWS_AT_ONCE);
    await tx.insertColumns('timeline', to - from, { owner_id: owner, ...rows.columns(from, to) });
  }
}

/** Rows turned into columns at once: few enough that the columns are gone before they grow old in memory. */
const ROWS_AT_ONCE = 4000;

/** Changes whenever interactions come or what is placed is taken away: whoever holds rows in memory asks before trusting them. */
export async function stateOfTimelines(db: Queries, owner: number): Promise<string> {
  const [row] = await steady<{ next: number | null; mark: string | null }>(
    db,
    `select (select value from counter where owner_id = ? and name = 'interaction') as next,
       (select value from setting where owner_id = ? and name = 'timelines') as mark`,
    [owner, owner],
  );
  return `${row?.next ?? 1} ${row?.mark ?? null}`;
}

export async function markChanged(tx: Queries, owner: number): Promise<void> {
  await saveSetting(tx, owner, 'timelines', randomUUID());
}

/** The next sorting places every interaction anew. */
export async function markUnplaced(tx: Queries, owner: number): Promise<void> {
  await saveSetting(tx, owner, 'placed for', 'nobody yet');
}

export async function clearTimeline(tx: Queries, owner: number): Promise<void> {
  await tx.run('delete from timeline where owner_id = ?', [owner]);
}

type TimelineTuple = [
  personId: number,
  handleId: number,
  at: number,
  interactionId: number,
  words: string,
  company: number,
  thread: string | null,
];

const ROW_COLUMNS = `h.person_id, t.handle_id, t.at, t.interaction_id,
  t.way || ' ' || t.channel || ' ' || t.kind || ' ' || t.manner as words, t.company, t.thread`;

/** All rows of one person, oldest first. */
export async function timelineOf(db: Queries, owner: number, personId: number): Promise<TimelineRow[]> {
  const handles = await db.tuples<[number]>(
    'select id from handle where owner_id = ? and person_id >= ? and person_id <= ?',
    [owner, personId, personId],
  );
  return timelineOfHandles(
    db,
    owner,
    handles.map(([id]) => id),
  );
}

const AS_ROW = `handle_id as "handleId"|at|interaction_id as "interactionId"|way|channel|kind|manner|company|thread`;

/** All rows of some handles, oldest first. */
export async function timelineOfHandles(db: Queries, owner: number, ids: readonly number[]): Promise<TimelineRow[]> {
  const rows = await db.lookupAll<TimelineRow>('timeline', owner, 'handle_id', AS_ROW.split('|'), ids);
  return rows.sort((x, y) => x.at - y.at || x.interactionId - y.interactionId);
}

/** When each of a person's handles was last written from or to in person, milliseconds. */
export async function lastUseOf(db: Queries, owner: number, personId: number): Promise<Map<number, number>> {
  const rows = await db.tuples<[number, number]>(
    `select t.handle_id, max(t.at) from handle h cross join timeline t
     where t.owner_id = h.owner_id and t.handle_id = h.id and h.owner_id = ? and h.person_id = ? and t.kind = 'message'
       and t.manner = 'personal' group by t.handle_id`,
    [owner, personId],
  );
  return new Map(rows);
}

/** Rows of everybody from person `from` to person `to` inclusive, grouped. */
export async function timelinesBetween(
  db: Queries,
  owner: number,
  from: number,
  to: number,
): Promise<Map<number, TimelineRow[]>> {
  const rows = await db.tuples<TimelineTuple>(
    `select ${ROW_COLUMNS} from handle h cross join timeline t
     where t.owner_id = h.owner_id and t.handle_id = h.id and h.owner_id = ? and h.person_id >= ? and h.person_id <= ?`,
    [owner, from, to],
  );
  const byPerson = new Map<number, TimelineRow[]>();
  for (const row of rows) {
    const list = byPerson.get(row[0]);
    if (list) list.push(toTimelineRow(row));
    else byPerson.set(row[0], [toTimelineRow(row)]);
  }
  return byPerson;
}

function toTimelineRow([, handleId, at, interactionId, words, company, thread]: TimelineTuple): TimelineRow {
  const [way, channel, kind, manner] = splitOnce(words) as [Way, Placed['channel'], Placed['kind'], Placed['manner']];
  return { handleId, at, interactionId, way, channel, kind, manner, company, thread };
}

/** One of several versions of the same interaction. */
export interface Rival {
  readonly id: number;
  readonly key: string;
  readonly main: number;
  readonly rank: number;
  readonly digest: number;
  /** Characters of text, and how many parties. */
  readonly words: number;
  readonly parties: number;
  readonly zoned: number;
  readonly run_id: number;
  readonly file_id: number;
  readonly record: number;
}

/** All versions of every interaction that was seen in more than one. */
export async function rivals(db: Queries, owner: number): Promise<Rival[]> {
  return versions(db, owner, 'select key from interaction where owner_id = ? group by key having count(*) > 1');
}

/** All versions of every interaction of which none is shown. */
export async function unshown(db: Queries, owner: number): Promise<Rival[]> {
  return versions(
    db,
    owner,
    `select h.key from interaction h where h.owner_id = ? and h.main = 0 and not exists
       (select 1 from interaction s where s.owner_id = h.owner_id and s.key = h.key and s.main = 1)`,
  );
}

async function versions(db: Queries, owner: number, keys: string): Promise<Rival[]> {
  return db.all<Rival>(
    `select id, key, main, rank, digest, coalesce(length(text), 0) as words,
       length(parties) - length(replace(parties, ' ', '')) as parties,
       case when zone is null then 0 else 1 end as zoned, run_id, file_id, record
     from interaction where owner_id = ? and key in (${keys})
     order by key, id`,
    [owner, owner],
  );
}

/** Parties of the mails in which guests answered, oldest first, by the id of the meeting that is shown. Never by their own ids: those tell the order of imports. */
export async function repliesByMeeting(db: Queries, owner: number): Promise<Map<number, string[]>> {
  const rows = await db.tuples<[number, string]>(
    `select shown.id, reply.parties from interaction reply
     join interaction shown on shown.owner_id = reply.owner_id and shown.key = reply.key and shown.main = 1
     where reply.owner_id = ? and reply.main = 0 and reply.kind = 'meeting' and reply.rank < 0
     order by reply.rank, reply.digest`,
    [owner],
  );
  const byMeeting = new Map<number, string[]>();
  for (const [id, parties] of rows) byMeeting.set(id, [...(byMeeting.get(id) ?? []), parties]);
  return byMeeting;
}

export async function setMain(tx: Queries, owner: number, id: number, main: boolean): Promise<void> {
  await tx.run('update interaction set main = ? where owner_id = ? and id = ?', [main ? 1 : 0, owner, id]);
}

/** The id the next interaction will get. */
export async function nextInteraction(db: Queries, owner: number): Promise<number> {
  const row = await db.get<{ value: number }>(`select value from counter where owner_id = ? and name = 'interaction'`, [
    owner,
  ]);
  return row?.value ?? 1;
}

/** Interactions looked at in one answer. */
const LOOKED_AT_ONCE = 20_000;

/** Tells of each card and each interaction of a run, but those in `further`, the record it came from. */
export async function eachFirstOf(
  db: Queries,
  owner: number,
  run: { readonly id: number; readonly firstInteraction: number },
  further: ReadonlySet<number>,
  tell: (fileId: number, record: number) => void,
): Promise<void> {
  const cards = 'select file_id, record from card where owner_id = ? and run_id = ?';
  for (const [fileId, record] of await db.tuples<[number, number]>(cards, [owner, run.id])) tell(fileId, record);
  const end = await nextInteraction(db, owner);
  for (let from = run.firstInteraction; from < end; from += LOOKED_AT_ONCE) {
    const rows = await db.tuples<[number, number, number]>(
      'select id, file_id, record from interaction where owner_id = ? and id >= ? and id < ? and run_id = ?',
      [owner, from, from + LOOKED_AT_ONCE, run.id],
    );
    for (const [id, fileId, record] of rows) if (!further.has(id)) tell(fileId, record);
  }
}
