/** What LinkedIn's archives tell of people by name alone, beside what they tell with a link (sorting/retold.ts). */

import type { InteractionKind, Way } from '../timeline/index.ts';
import type { Queries } from './database.ts';

/** Handles of people without a link. */
const BY_NAME = `kind = 'entry' and value like 'linkedin:name:%'`;

/** The day of each card of a list of connections, ISO. */
export async function connectionDays(db: Queries, owner: number): Promise<ReadonlyMap<number, string>> {
  const rows = await db.tuples<[number, string]>(
    `select id, facts from card where owner_id = ? and source = 'linkedin' and facts like '%"connected"%'`,
    [owner],
  );
  const day = (facts: string) =>
    (JSON.parse(facts) as { kind: string; value: string }[]).find(({ kind }) => kind === 'connected')?.value;
  return new Map(rows.map(([id, facts]) => [id, day(facts) ?? '']));
}

/** Whether more than one file of invitations was read: in one nothing is told twice. */
export async function hasSeveralInvitations(db: Queries, owner: number): Promise<boolean> {
  const rows = await db.tuples<[number]>(
    `select id from file where owner_id = ? and kind = 'linkedin invitations' and records > 0 limit 2`,
    [owner],
  );
  return rows.length === 2;
}

export async function invitationsTold(
  db: Queries,
  owner: number,
): Promise<{ readonly at: number; readonly parties: string }[]> {
  return db.all(
    `select at, parties from interaction where owner_id = ? and kind = 'invitation' and channel = 'linkedin'
       and at is not null`,
    [owner],
  );
}

/** Names seen beside profile links, by handle. */
export async function namesOfLinks(db: Queries, owner: number): Promise<ReadonlyMap<number, readonly string[]>> {
  const rows = await db.tuples<[number, string]>(
    `select distinct s.handle_id, s.name from sighting s join handle h on h.owner_id = s.owner_id and h.id = s.handle_id
     where s.owner_id = ? and h.kind = 'linkedin'`,
    [owner],
  );
  const names = new Map<number, string[]>();
  for (const [id, name] of rows) names.set(id, [...(names.get(id) ?? []), name]);
  return names;
}

export interface ToldRow {
  readonly personId: number;
  readonly handleId: number;
  readonly interactionId: number;
  readonly at: number;
  readonly kind: InteractionKind;
  readonly way: Way;
  readonly text: string | null;
  readonly isByName: boolean;
}

/** What LinkedIn's archives tell of people whom they know by name and by link, in order of time. */
export async function toldTwice(db: Queries, owner: number): Promise<ToldRow[]> {
  const rows = await db.tuples<[number, number, number, number, InteractionKind, Way, string | null, number]>(
    `select h.person_id, t.handle_id, t.interaction_id, t.at, t.kind, t.way,
       case when t.kind = 'message' then i.text else null end as text,
       case when h.kind = 'entry' then 1 else 0 end as by_name
     from handle h cross join timeline t cross join interaction i
     where h.owner_id = ? and h.kind in ('entry', 'linkedin') and h.person_id <> 0 and h.person_id in
         (select person_id from handle where owner_id = ? and ${BY_NAME}
          intersect select person_id from handle where owner_id = ? and kind = 'linkedin')
       and t.owner_id = h.owner_id and t.handle_id = h.id and t.channel = 'linkedin'
       and t.kind in ('connection', 'invitation', 'message') and t.thread is null
       and i.owner_id = t.owner_id and i.id = t.interaction_id
     order by t.at, i.key, i.digest`,
    [owner, owner, owner],
  );
  return rows.map(([personId, handleId, interactionId, at, kind, way, text, isByName]) => ({
    personId,
    handleId,
    interactionId,
    at,
    kind,
    way,
    text,
    isByName: isByName === 1,
  }));
}

/** Hides what is told twice, and takes it from the timeline. */
export async function hide(tx: Queries, owner: number, row: ToldRow): Promise<void> {
  await tx.run('update interaction set main = 0 where owner_id = ? and id = ?', [owner, row.interactionId]);
  await tx.run('delete from timeline where owner_id = ? and handle_id = ? and at = ? and interaction_id = ?', [
    owner,
    row.handleId,
    row.at,
    row.interactionId,
  ]);
}
