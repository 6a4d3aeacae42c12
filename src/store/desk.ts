/** What the invitation desk reads of the owner: what they wrote in public, and whom and what their calendar names. */

import { textToParties } from '../timeline/index.ts';
import type { Queries } from './database.ts';
import { namesOfHandles } from './interactions.ts';

export interface Shown {
  /** Milliseconds. */
  readonly at: number | null;
  readonly text: string;
}

/** The owner's own posts, newest first. */
export async function ownPosts(db: Queries, owner: number, limit: number): Promise<Shown[]> {
  return db.all<Shown>(
    `select at, text from interaction where owner_id = ? and main = 1 and kind = 'post' and text <> ''
     order by at desc limit ?`,
    [owner, limit],
  );
}

export interface Held {
  readonly at: number | null;
  readonly title: string;
  readonly people: readonly string[];
}

/** Meetings since a moment, newest first, with whom they name. */
export async function meetingsSince(db: Queries, owner: number, since: number, limit: number): Promise<Held[]> {
  const rows = await db.all<{ at: number | null; subject: string | null; parties: string }>(
    `select at, subject, parties from interaction where owner_id = ? and main = 1 and kind = 'meeting' and cancelled = 0
       and at >= ? order by at desc limit ?`,
    [owner, since, limit],
  );
  const idsOf = (parties: string) => textToParties(parties).map((party) => party.handleId);
  const names = await namesOfHandles(
    db,
    owner,
    [...new Set(rows.flatMap((row) => idsOf(row.parties)))].filter(Boolean),
  );
  return rows.map((row) => ({
    at: row.at,
    title: row.subject ?? '',
    people: idsOf(row.parties).flatMap((id) => names.get(id)?.name ?? []),
  }));
}

/** Names of people the owner knows, those met last first. `without`: ids of people left out. */
export async function knownNames(
  db: Queries,
  owner: number,
  limit: number,
  without: ReadonlySet<number>,
): Promise<string[]> {
  const rows = await db.all<{ id: number; name: string }>(
    `select id, name from person where owner_id = ? and kind = 'known' and id <> 0 order by last_at desc limit ?`,
    [owner, limit],
  );
  return rows.filter(({ id }) => !without.has(id)).map(({ name }) => name);
}
