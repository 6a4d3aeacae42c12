/** Interactions as pages show them. */

import type { Precision } from '../basics/when.ts';
import {
  type Channel,
  type InteractionKind,
  type Manner,
  type TimelineRow,
  textToParties,
  type Way,
} from '../timeline/index.ts';
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

const COLUMNS =
  'id key channel kind manner at precision length zone cancelled parties thread subject text run_id file_id record'.split(
    ' ',
  );
/** All of a stored interaction, as a question that knows of no file asks for it. */
export const STORED = `${COLUMNS.join(', ')}, null as path`;

/** What a page shows of an interaction. */
export type Shown = Omit<StoredInteraction, 'key' | 'length' | 'zone' | 'thread' | 'file_id'>;
export type OnTimeline = Shown & { readonly way: Way; readonly company: number };

const SHOWN = 'id channel kind manner at precision cancelled parties subject text run_id file_id record'.split(' ');

/** Interactions as they stand on somebody's timeline, in the order of its rows. Each by its key: joined, they cost twice as much. */
export async function onTimeline(db: Queries, owner: number, rows: readonly TimelineRow[]): Promise<OnTimeline[]> {
  const keys = rows.map((row) => [row.interactionId]);
  const kept = await db.lookup<Omit<Shown, 'path'> & { file_id: number }>('interaction', owner, ['id'], SHOWN, keys);
  const ids = [...new Set(kept.flatMap((one) => one?.file_id ?? []))];
  const files = await db.lookup<{ path: string }>('file', owner, ['id'], ['path'], ids.map((id) => [id])); // biome-ignore format: one question
  return rows.flatMap(({ way, company }, i) => {
    const one = kept[i];
    return one ? [{ ...one, path: files[ids.indexOf(one.file_id)]?.path ?? null, way, company }] : [];
  });
}

/** Notes of a person's looked at. */
const MOST_NOTES = 500;

/** A person's notes by hand, newest first. `rows`: their timeline. */
export async function notesOn(db: Queries, owner: number, rows: readonly TimelineRow[]): Promise<OnTimeline[]> {
  const notes = rows.filter((row) => row.kind === 'note');
  return onTimeline(db, owner, notes.slice(-MOST_NOTES).reverse());
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
    [...COLUMNS, 'main'],
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
    `select ${STORED} from interaction where owner_id = ? and key >= ? and key < ? and main = 1 and kind = 'meeting' and cancelled = 0
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

/** How many interactions are shown in all, for an import's ledger. */
export async function countInteractions(db: Queries, owner: number): Promise<number> {
  // Not "main = 1": the whole table with all its texts would be read for one number.
  const row = await db.get<{ n: number; hidden: number }>(
    `select (select count(*) from interaction where owner_id = ?) as n,
       (select count(*) from interaction where owner_id = ? and main = 0) as hidden`,
    [owner, owner],
  );
  return Number(row?.n ?? 0) - Number(row?.hidden ?? 0);
}

/** Notes by hand, newest first; ids grow with the time of writing. */
export async function newestNotes(db: Queries, owner: number, limit: number): Promise<StoredInteraction[]> {
  return db.all<StoredInteraction>(
    `select ${STORED} from interaction where owner_id = ? and run_id = 0 and kind = 'note' order by id desc limit ?`,
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
