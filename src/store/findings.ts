/** What the words of interactions say (reading/): derived from their texts, read again whenever the rules of reading change. */

import type { Queries, Transaction } from './database.ts';
import { steady } from './steady.ts';

/** A text that may say something: personal, of one who writes to another. */
interface KeptText {
  readonly id: number;
  /** Milliseconds; null where nobody knows. */
  readonly at: number | null;
  readonly text: string;
}

interface KeptFinding {
  readonly interactionId: number;
  readonly kind: string;
  readonly quote: string;
  readonly what: string | null;
  readonly due: string | null;
  readonly detail: string | null;
}

/** Messages and recommendations with words, by id. */
const WITH_WORDS = `i.main = 1 and i.manner = 'personal' and i.kind in ('message', 'recommendation') and i.text <> ''`;

/** Texts with an id of `from` or above, in order of ids. */
export async function textsFrom(db: Queries, owner: number, from: number, limit: number): Promise<KeptText[]> {
  return db.all<KeptText>(
    `select i.id, i.at, i.text from interaction i where i.owner_id = ? and i.id >= ? and ${WITH_WORDS}
     order by i.id limit ?`,
    [owner, from, limit],
  );
}

/** How many texts have an id of `from` or above, counted up to `most`. */
export async function countTextsFrom(db: Queries, owner: number, from: number, most: number): Promise<number> {
  const row = await db.get<{ n: number }>(
    `select count(*) as n from (
       select i.id from interaction i where i.owner_id = ? and i.id >= ? and ${WITH_WORDS} order by i.id limit ?) as some`,
    [owner, from, most],
  );
  return Number(row?.n ?? 0);
}

/** The highest id an interaction has; 0 where there is none. */
export async function lastId(db: Queries, owner: number): Promise<number> {
  const row = await db.get<{ last: number | null }>('select max(id) as last from interaction where owner_id = ?', [
    owner,
  ]);
  return row?.last ?? 0;
}

/** Texts on a person's timeline with an id of `from` or above. */
export async function textsWith(db: Queries, owner: number, personId: number, from: number): Promise<KeptText[]> {
  return db.all<KeptText>(
    `select distinct i.id, i.at, i.text from handle h
     cross join timeline t cross join interaction i
     where h.owner_id = ? and h.person_id = ? and t.owner_id = h.owner_id and t.handle_id = h.id and t.interaction_id >= ?
       and i.owner_id = h.owner_id and i.id = t.interaction_id and ${WITH_WORDS} order by i.id`,
    [owner, personId, from],
  );
}

/** A letter between the owner and one person, with whose it was. */
interface LetterText {
  readonly way: 'me' | 'them';
  readonly text: string;
}

/** The newest letters of the two to each other, newest first. */
export async function newestTextsWith(
  db: Queries,
  owner: number,
  personId: number,
  limit: number,
): Promise<LetterText[]> {
  return db.all<LetterText>(
    `select distinct t.way, i.id, i.at, i.text from handle h
     cross join timeline t cross join interaction i
     where h.owner_id = ? and h.person_id = ? and t.owner_id = h.owner_id and t.handle_id = h.id
       and t.way in ('me', 'them') and i.owner_id = h.owner_id and i.id = t.interaction_id and ${WITH_WORDS}
     order by i.at desc, i.id desc limit ?`,
    [owner, personId, limit],
  );
}

/** The mark of one interaction, by which decisions name it. */
export async function markOf(db: Queries, owner: number, id: number): Promise<string | undefined> {
  const row = await db.get<{ key: string; digest: number }>(
    'select key, digest from interaction where owner_id = ? and id = ?',
    [owner, id],
  );
  return row && `${row.key} ${row.digest}`;
}

export async function addFindings(tx: Transaction, owner: number, found: readonly KeptFinding[]): Promise<void> {
  const places = new Map<number, number>();
  await tx.insertColumns('finding', found.length, {
    owner_id: owner,
    interaction_id: found.map((one) => one.interactionId),
    place: found.map(({ interactionId }) => {
      const place = places.get(interactionId) ?? 0;
      places.set(interactionId, place + 1);
      return place;
    }),
    kind: found.map((one) => one.kind),
    quote: found.map((one) => one.quote),
    what: found.map((one) => one.what),
    due: found.map((one) => one.due),
    detail: found.map((one) => one.detail),
  });
}

export async function clearFindings(tx: Transaction, owner: number): Promise<void> {
  await tx.run('delete from finding where owner_id = ?', [owner]);
}

/** Takes out what texts say that are no longer there. */
export async function dropStrayFindings(tx: Transaction, owner: number): Promise<void> {
  await tx.run(
    `delete from finding where owner_id = ? and not exists (
       select 1 from interaction i where i.owner_id = finding.owner_id and i.id = finding.interaction_id)`,
    [owner],
  );
}

const FOUND = 'f.interaction_id as "interactionId", f.kind, f.quote, f.what, f.due, f.detail';

/** What was found in the texts of some interactions, in order of ids; each id once. */
export async function findingsIn(db: Queries, owner: number, ids: readonly number[]): Promise<KeptFinding[]> {
  const wanted = ['interaction_id as "interactionId"', 'kind', 'quote', 'what', 'due', 'detail', 'place'];
  const rows = await db.lookupAll<KeptFinding & { place: number }>('finding', owner, 'interaction_id', wanted, ids);
  return rows.sort((x, y) => x.interactionId - y.interactionId || x.place - y.place);
}

export async function allFindings(db: Queries, owner: number): Promise<KeptFinding[]> {
  return db.all<KeptFinding>(`select ${FOUND} from finding f where f.owner_id = ? order by f.interaction_id, f.place`, [
    owner,
  ]);
}

/** A letter that others got a copy of. */
export interface Copied {
  readonly id: number;
  readonly parties: string;
}

/** Of these interactions those of which copies went out; each id once. */
export async function copied(db: Queries, owner: number, ids: readonly number[]): Promise<Copied[]> {
  const rows = await db.lookupAll<Copied>('interaction', owner, 'id', ['id', 'parties'], ids);
  return rows.filter(({ parties }) => parties.includes('c'));
}

/** The same of everything in which something was found. */
export async function allCopied(db: Queries, owner: number): Promise<Copied[]> {
  return db.all<Copied>(
    `select i.id, i.parties from interaction i where i.owner_id = ? and i.parties like '%c%'
       and exists (select 1 from finding f where f.owner_id = i.owner_id and f.interaction_id = i.id)`,
    [owner],
  );
}

const WORDLESS = `i.kind = 'message' and coalesce(i.text, '') = ''`;

/** Messages on a person's timeline, not older than `since`, of which only the header is known. */
export async function wordlessWith(db: Queries, owner: number, personId: number, since: number): Promise<number[]> {
  const rows = await db.tuples<[number]>(
    `select distinct i.id from handle h cross join timeline t cross join interaction i
     where h.owner_id = ? and h.person_id = ? and t.owner_id = h.owner_id and t.handle_id = h.id and t.at >= ?
       and i.owner_id = h.owner_id and i.id = t.interaction_id and ${WORDLESS}`,
    [owner, personId, since],
  );
  return rows.map(([id]) => id);
}

/** The same of everybody. */
export async function wordlessSince(db: Queries, owner: number, since: number): Promise<number[]> {
  const rows = await db.tuples<[number]>(
    `select i.id from interaction i where i.owner_id = ? and i.at >= ? and ${WORDLESS}`,
    [owner, since],
  );
  return rows.map(([id]) => id);
}

/** Ids of the interactions that decisions name by their marks. */
export async function idsOfMarks(db: Queries, owner: number, marks: readonly string[]): Promise<Map<string, number>> {
  const keys = marks.map((mark) => {
    const [key = '', digest] = mark.split(' ');
    return [key, Number(digest)];
  });
  const rows = await db.lookup<{ id: number }>('interaction', owner, ['key', 'digest'], ['id'], keys);
  return new Map(rows.flatMap((row, i) => (row ? [[marks[i]!, row.id] as const] : [])));
}

/**
 * How many letters have words, and how many of these are surely in a language that is not read. It goes through every letter,
 * and an empty Today asks it at each look.
 */
export async function lettersByReading(db: Queries, owner: number): Promise<{ all: number; foreign: number }> {
  const [row] = await steady<{ n: number; foreign_n: number }>(
    db,
    `select count(*) as n, count(f.interaction_id) as foreign_n from interaction i
     left join finding f on f.owner_id = i.owner_id and f.interaction_id = i.id and f.kind = 'foreign' and f.detail is not null
     where i.owner_id = ? and ${WITH_WORDS}`,
    [owner],
  );
  return { all: Number(row?.n ?? 0), foreign: Number(row?.foreign_n ?? 0) };
}
