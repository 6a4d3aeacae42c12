/** Interactions as pages show them. */

import type { Channel, InteractionKind, Manner, Way } from '../timeline/index.ts';
import type { Precision } from '../basics/when.ts';
import type { Queries } from './database.ts';

export interface StoredInteraction {
  readonly id: number;
  readonly key: string;
  readonly channel: Channel;
  readonly kind: InteractionKind;
  readonly manner: Manner;
  readonly at: number | null;
  readonly precision: Precision;
  readonly length: number | null;
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

/** A person's interactions, newest first. `before`: only older than this moment and id. */
export async function interactionsOf(
  db: Queries,
  owner: number,
  personId: number,
  limit: number,
  before: { at: number; id: number } | null = null,
): Promise<OnTimeline[]> {
  return db.all<OnTimeline>(
    `select i.*, t.way, t.company, f.path from handle h
     join timeline t on t.owner_id = h.owner_id and t.handle_id = h.id
     join interaction i on i.owner_id = t.owner_id and i.id = t.interaction_id
     left join file f on f.owner_id = i.owner_id and f.id = i.file_id
     where h.owner_id = ? and h.person_id = ? ${before ? 'and (t.at < ? or (t.at = ? and t.interaction_id < ?))' : ''}
     order by t.at desc, t.interaction_id desc limit ?`,
    [owner, personId, ...(before ? [before.at, before.at, before.id] : []), limit],
  );
}

/** The earliest dated interaction that was not called off, or undefined. */
export async function firstInteractionOf(db: Queries, owner: number, personId: number): Promise<OnTimeline | undefined> {
  return db.get<OnTimeline>(
    `select i.*, t.way, t.company, f.path from handle h
     join timeline t on t.owner_id = h.owner_id and t.handle_id = h.id
     join interaction i on i.owner_id = t.owner_id and i.id = t.interaction_id
     left join file f on f.owner_id = i.owner_id and f.id = i.file_id
     where h.owner_id = ? and h.person_id = ? and t.at > 0 and t.way <> 'off'
     order by t.at, t.interaction_id limit 1`,
    [owner, personId],
  );
}

export async function interactionsByIds(db: Queries, owner: number, ids: readonly number[]): Promise<StoredInteraction[]> {
  const rows = await db.lookup<StoredInteraction & { main: number }>(
    'interaction',
    owner,
    ['id'],
    ['id', 'key', 'main', 'channel', 'kind', 'manner', 'at', 'precision', 'length', 'cancelled', 'parties', 'thread', 'subject', 'text', 'run_id', 'file_id', 'record'],
    ids.map((id) => [id]),
  );
  return rows.flatMap((row) => (row && row.main === 1 ? [{ ...row, path: null }] : []));
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
  const row = await db.get<{ n: number }>('select count(*) as n from interaction where owner_id = ? and main = 1', [owner]);
  return Number(row?.n ?? 0);
}
