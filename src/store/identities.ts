/** Who is who: what deciding it needs, and what files said of the owner. */

import type { Queries } from './database.ts';
import type { KeptCard } from './people.ts';
import type { Origin } from './records.ts';

export async function setPersonOf(
  tx: Queries,
  owner: number,
  table: 'handle' | 'card',
  changes: readonly (readonly [id: number, personId: number])[],
): Promise<void> {
  for (const [id, personId] of changes) {
    await tx.run(`update ${table} set person_id = ? where owner_id = ? and id = ?`, [personId, owner, id]);
  }
}

/** What deciding who is who needs of a handle and of a card. Nodes are canonical: equal facts give equal nodes. */
export interface IdentityHandle {
  readonly id: number;
  readonly key: string;
  readonly personId: number;
}

export interface IdentityCard {
  readonly id: number;
  readonly node: string;
  /** The same for all versions of one entry of one source. */
  readonly entryKey: string;
  readonly source: string;
  readonly made: KeptCard['made'];
  readonly names: readonly string[];
  readonly handles: readonly string[];
  readonly personId: number;
}

export async function identityHandles(db: Queries, owner: number): Promise<IdentityHandle[]> {
  const rows = await db.tuples<[id: number, key: string, personId: number]>(
    `select id, kind || ':' || value as key, person_id from handle where owner_id = ?`,
    [owner],
  );
  return rows.map(([id, key, personId]) => ({ id, key, personId }));
}

export async function identityCards(db: Queries, owner: number): Promise<IdentityCard[]> {
  const rows = await db.tuples<IdentityTuple>(
    'select id, key, digest, source, made, names, handles, person_id from card where owner_id = ?',
    [owner],
  );
  return rows.map(([id, key, digest, source, made, names, handles, personId]) => ({
    id,
    node: cardNode({ key, digest }),
    entryKey: key,
    source,
    made,
    names: JSON.parse(names) as string[],
    handles: JSON.parse(handles) as string[],
    personId,
  }));
}

type IdentityTuple = [
  id: number,
  key: string,
  digest: number,
  source: string,
  made: KeptCard['made'],
  names: string,
  handles: string,
  personId: number,
];

/** Handles that files showed to be mailing lists: nobody stands behind them. */
export async function listHandleIds(db: Queries, owner: number): Promise<ReadonlySet<number>> {
  const rows = await db.all<{ id: number }>(
    `select distinct h.id from owner_trace t join handle h on h.owner_id = t.owner_id and h.kind = 'email'
       and 'email:' || h.value = t.value
     where t.owner_id = ? and t.sort = 'list'`,
    [owner],
  );
  return new Set(rows.map((row) => row.id));
}

/**
 * Addresses that bear one of these names (in small letters) and to which letters came, though they are not the owner's; who
 * said something of them already is left out.
 */
export async function namesakes(db: Queries, owner: number, names: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const name of names) {
    const rows = await db.all<{ value: string }>(
      `select distinct h.value from person p join handle h on h.owner_id = p.owner_id and h.person_id = p.id and h.kind = 'email'
       where p.owner_id = ? and p.id <> 0 and lower(p.name) = ?
         and exists (select 1 from timeline t where t.owner_id = h.owner_id and t.handle_id = h.id and t.kind = 'message')
         and not exists (select 1 from decision d where d.owner_id = h.owner_id and d.sort in ('own', 'not-own')
           and d.a = 'email:' || h.value)
       order by h.value`,
      [owner, name],
    );
    found.push(...rows.map((row) => row.value));
  }
  return [...new Set(found)];
}

/** What files said about whose they are. `value`: a handle key or a name. */
export interface OwnerTrace {
  /** `list`: an address that is a mailing list's. */
  readonly sort: 'handle' | 'name' | 'list';
  readonly value: string;
  readonly strength: 'stated' | 'likely';
}

export async function ownerTraces(db: Queries, owner: number): Promise<OwnerTrace[]> {
  return db.all('select distinct sort, value, strength from owner_trace where owner_id = ? order by sort, value', [
    owner,
  ]);
}

export async function saveOwnerTraces(
  tx: Queries,
  owner: number,
  runId: number,
  fileId: number,
  traces: readonly OwnerTrace[],
): Promise<void> {
  await tx.insertMany(
    'owner_trace',
    ['owner_id', 'run_id', 'file_id', 'sort', 'value', 'strength'],
    traces.map((trace) => [owner, runId, fileId, trace.sort, trace.value, trace.strength]),
  );
}

/** A file read before says the same of its owner. */
export async function repeatOwnerTraces(tx: Queries, owner: number, earlier: Origin, now: Origin): Promise<void> {
  await tx.run(
    `insert into owner_trace (owner_id, run_id, file_id, sort, value, strength)
     select owner_id, ?, ?, sort, value, strength from owner_trace where owner_id = ? and run_id = ? and file_id = ?`,
    [now.runId, now.fileId, owner, earlier.runId, earlier.fileId],
  );
}

/** What the owner's own profile says they are called and reached by. */
export async function selfCards(db: Queries, owner: number): Promise<Pick<IdentityCard, 'names' | 'handles'>[]> {
  const rows = await db.all<{ names: string; handles: string }>(
    `select names, handles from card where owner_id = ? and made = 'self'`,
    [owner],
  );
  return rows.map((row) => ({
    names: JSON.parse(row.names) as string[],
    handles: JSON.parse(row.handles) as string[],
  }));
}

/** Canonical names of a person's cards, as deciding who is who knows them. */
export async function cardNodes(db: Queries, owner: number, personId: number): Promise<string[]> {
  const rows = await db.all<{ key: string; digest: number }>(
    'select key, digest from card where owner_id = ? and person_id = ? order by key, digest',
    [owner, personId],
  );
  return rows.map((row) => cardNode(row));
}

/** A card's canonical name, equal wherever the same was read. */
export function cardNode(row: { readonly key: string; readonly digest: number }): string {
  return `card:${row.key}${row.digest}`;
}

/**
 * People of whom an import told something besides interactions: by a card that is new or now stands in a newer file, which
 * changes the order of their cards, or by a name not seen beside their handles before.
 */
export async function peopleToldOf(db: Queries, owner: number, runId: number): Promise<number[]> {
  const rows = await db.tuples<[number]>(
    `select person_id from card where owner_id = ? and run_id = ?
     union
     select c.person_id from origin o
       join card c on c.owner_id = o.owner_id and c.id = o.id
       join file f on f.owner_id = o.owner_id and f.id = o.file_id
       left join file g on g.owner_id = c.owner_id and g.id = c.file_id
       where o.owner_id = ? and o.run_id = ? and o.sort = 'card' and coalesce(f.as_of, 0) > coalesce(g.as_of, 0)
     union
     select h.person_id from sighting s join handle h on h.owner_id = s.owner_id and h.id = s.handle_id
       where s.owner_id = ? and s.run_id = ? and s.name <> '' and not exists (
         select 1 from sighting t where t.owner_id = s.owner_id and t.handle_id = s.handle_id and t.name = s.name
           and t.run_id <> s.run_id)`,
    [owner, runId, owner, runId, owner, runId],
  );
  return rows.map(([id]) => id);
}

/** Whether a handle was met after all that this run brought a name for. */
export async function isAnybodyNewSince(db: Queries, owner: number, runId: number): Promise<boolean> {
  const newer = await db.get(
    `select 1 as yes from handle where owner_id = ? and id >
       (select coalesce(max(handle_id), 0) from sighting where owner_id = ? and run_id = ?) limit 1`,
    [owner, owner, runId],
  );
  return newer !== undefined;
}
