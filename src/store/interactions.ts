/** Interactions as pages show them. */

import type { Precision } from '../basics/when.ts';
import { type Channel, type InteractionKind, type Manner, textToParties, type Way } from '../timeline/index.ts';
import type { Queries } from './database.ts';
import { peopleOfHandles } from './people.ts';

export interface StoredInteraction {
  readonly id: number;
  readonly key: string;
  readonly channel: Channel;
  readonly kind: InteractionKind;
  readonly manner: Manner;
  readonly at: number | null;
  readonly precision: Precision;
  readonly length: number | null;
  /** The time zone a meeting was written in. */
  readonly zone: string | null;
  readonly cancelled: number;
  readonly parties: string;
  readonly thread: string | null;
  readonly subject: string | null;
  readonly text: string | null;
  readonly run_id: number;
  readonly file_id: number;
  readonly record: number;
  readonly path: string | null;
}

export type OnTimeline = StoredInteraction & { readonly way: Way; readonly company: number };

const SHOWN = `i.id, i.key, i.channel, i.kind, i.manner, i.at, i.precision, i.length, i.zone, i.cancelled, i.parties, i.thread,
  i.subject, i.text, i.run_id, i.file_id, i.record, p.way, p.company, f.path`;

/** Interactions found on timelines, with what a page shows of them. `cross join` makes SQLite keep this order of tables. */
function shown(places: string, order: string): string {
  return `select ${SHOWN} from (${places}) p
    cross join interaction i left join file f on f.owner_id = i.owner_id and f.id = i.file_id
    where i.owner_id = ? and i.id = p.interaction_id order by ${order}`;
}

const PLACES = `select t.at, t.interaction_id, t.way, t.company from handle h cross join timeline t
  where t.owner_id = h.owner_id and t.handle_id = h.id and h.owner_id = ? and h.person_id = ?`;

/** A person's interactions, newest first. `before`: only older than this moment and id. */
export async function interactionsOf(
  db: Queries,
  owner: number,
  personId: number,
  limit: number,
  before: { at: number; id: number } | null = null,
): Promise<OnTimeline[]> {
  const older = before ? 'and (t.at < ? or (t.at = ? and t.interaction_id < ?))' : '';
  return db.all<OnTimeline>(
    shown(`${PLACES} ${older} order by t.at desc, t.interaction_id desc limit ?`, 'p.at desc, p.interaction_id desc'),
    [owner, personId, ...(before ? [before.at, before.at, before.id] : []), limit, owner],
  );
}

/** A person's notes by hand, newest first. */
export async function notesOf(db: Queries, owner: number, personId: number): Promise<OnTimeline[]> {
  return db.all<OnTimeline>(
    shown(
      `${PLACES} and t.kind = 'note' order by t.at desc, t.interaction_id desc limit 500`,
      'p.at desc, p.interaction_id desc',
    ),
    [owner, personId, owner],
  );
}

/** One interaction as it stands on a person's timeline. */
export async function interactionOf(
  db: Queries,
  owner: number,
  personId: number,
  id: number,
): Promise<OnTimeline | undefined> {
  const row = await db.get<StoredInteraction>(
    `select i.id, i.key, i.channel, i.kind, i.manner, i.at, i.precision, i.length, i.zone, i.cancelled, i.parties, i.thread,
       i.subject, i.text, i.run_id, i.file_id, i.record, f.path
     from interaction i left join file f on f.owner_id = i.owner_id and f.id = i.file_id
     where i.owner_id = ? and i.id = ?`,
    [owner, id],
  );
  // Two questions by full keys cost a fifth of one question that joins them.
  const place = await db.get<{ way: Way; company: number }>(
    `select t.way, t.company from handle h cross join timeline t
     where h.owner_id = ? and h.person_id = ? and t.owner_id = h.owner_id and t.handle_id = h.id and t.at = ?
       and t.interaction_id = ? limit 1`,
    [owner, personId, row?.at ?? 0, id],
  );
  return row && place ? { ...row, ...place } : undefined;
}

export async function interactionsByIds(
  db: Queries,
  owner: number,
  ids: readonly number[],
): Promise<StoredInteraction[]> {
  const rows = await db.lookup<StoredInteraction & { main: number }>(
    'interaction',
    owner,
    ['id'],
    [
      'id',
      'key',
      'main',
      'channel',
      'kind',
      'manner',
      'at',
      'precision',
      'length',
      'zone',
      'cancelled',
      'parties',
      'thread',
      'subject',
      'text',
      'run_id',
      'file_id',
      'record',
    ],
    ids.map((id) => [id]),
  );
  return rows.flatMap((row) => (row && row.main === 1 ? [{ ...row, path: null }] : []));
}

/** People behind the handles of interactions, each once, in order of the interactions. */
export async function whoTookPart(db: Queries, owner: number, ids: readonly number[]): Promise<number[]> {
  const keys = ids.map((id) => [id]);
  const rows = await db.lookup<{ main: number; parties: string }>(
    'interaction',
    owner,
    ['id'],
    ['main', 'parties'],
    keys,
  );
  const handles = new Set(
    rows.flatMap((row) => (row?.main === 1 ? textToParties(row.parties).map(({ handleId }) => handleId) : [])),
  );
  handles.delete(0);
  return peopleOfHandles(db, owner, [...handles]);
}

/** Keys of what calendars hold begin so (store/columns.ts): the time of a meeting may change, its key does not. */
const CALENDAR_KEYS = ['000000000', '000000001'] as const;

/** Meetings that were not called off, from one moment up to another, milliseconds; earliest first. */
export async function meetingsBetween(
  db: Queries,
  owner: number,
  from: number,
  to: number,
  limit: number,
): Promise<StoredInteraction[]> {
  return db.all<StoredInteraction>(
    `select id, key, channel, kind, manner, at, precision, length, zone, cancelled, parties, thread, subject, text, run_id,
       file_id, record, null as path
     from interaction where owner_id = ? and key >= ? and key < ? and main = 1 and kind = 'meeting' and cancelled = 0
       and at >= ? and at < ? order by at, key limit ?`,
    [owner, ...CALENDAR_KEYS, from, to, limit],
  );
}

/** Names of the people behind handles, by handle id. */
export async function namesOfHandles(
  db: Queries,
  owner: number,
  handleIds: readonly number[],
): Promise<Map<number, { id: number; name: string }>> {
  const handles = await db.lookup<{ id: number; person_id: number }>(
    'handle',
    owner,
    ['id'],
    ['id', 'person_id'],
    handleIds.map((id) => [id]),
  );
  const personIds = [...new Set(handles.flatMap((row) => (row ? [row.person_id] : [])))];
  const people = await db.lookup<{ id: number; name: string }>(
    'person',
    owner,
    ['id'],
    ['id', 'name'],
    personIds.map((id) => [id]),
  );
  const byId = new Map(people.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  const named = new Map<number, { id: number; name: string }>();
  for (const row of handles) {
    const person = row && byId.get(row.person_id);
    if (row && person) named.set(row.id, { id: person.id, name: person.name });
  }
  return named;
}

/** How many interactions are shown in all; for an import's ledger and the dump. */
export async function countInteractions(db: Queries, owner: number): Promise<number> {
  const row = await db.get<{ n: number }>('select count(*) as n from interaction where owner_id = ? and main = 1', [
    owner,
  ]);
  return Number(row?.n ?? 0);
}

/** Notes by hand, newest first; ids grow with the time of writing. */
export async function newestNotes(db: Queries, owner: number, limit: number): Promise<StoredInteraction[]> {
  return db.all<StoredInteraction>(
    `select id, key, channel, kind, manner, at, precision, length, zone, cancelled, parties, thread, subject, text, run_id,
       file_id, record, null as path
     from interaction where owner_id = ? and run_id = 0 and kind = 'note' order by id desc limit ?`,
    [owner, limit],
  );
}

/** The person who wrote an interaction; null where it is the owner or nobody known. */
export async function writerOf(db: Queries, owner: number, id: number): Promise<number | null> {
  const row = await db.get<{ parties: string }>('select parties from interaction where owner_id = ? and id = ?', [
    owner,
    id,
  ]);
  const from = textToParties(row?.parties ?? '').find((party) => party.role === 'from');
  const handle = await db.get<{ person_id: number }>('select person_id from handle where owner_id = ? and id = ?', [
    owner,
    from?.handleId ?? 0,
  ]);
  return handle && handle.person_id !== 0 ? handle.person_id : null;
}
