/** Archives as snapshots: which invitations and connections stood in which. */

import type { Precision } from '../basics/when.ts';
import type { Queries } from './database.ts';

/** One archive that told of invitations. */
interface Snapshot {
  /** Milliseconds: the latest moment anything in the archive speaks of. */
  readonly asOf: number;
  /** Its invitation files. */
  readonly files: readonly number[];
}

/** Files of one archive, with those among them that tell of invitations. */
interface Archive {
  /** Milliseconds: the latest moment anything in the archive speaks of. */
  asOf: number;
  readonly files: number[];
  readonly invitations: number[];
  readonly connections: number[];
  /** Rows of its connection files. */
  listed: number;
}

function newArchive(): Archive {
  return { asOf: 0, files: [], invitations: [], connections: [], listed: 0 };
}

async function archives(db: Queries, owner: number): Promise<Archive[]> {
  const rows = await db.all<{
    id: number;
    run_id: number;
    path: string;
    kind: string;
    as_of: number | null;
    records: number;
  }>(
    `select f.id, f.run_id, f.path, f.kind, f.as_of, f.records from file f join run r on r.owner_id = f.owner_id and r.id = f.run_id
     where f.owner_id = ? and r.state <> 'undone' and f.kind like 'linkedin%' order by f.id`,
    [owner],
  );
  const byArchive = new Map<string, Archive>();
  for (const row of rows) {
    const folder = row.path.slice(0, Math.max(row.path.lastIndexOf('!'), row.path.lastIndexOf('/')) + 1);
    const archive = byArchive.get(`${row.run_id} ${folder}`) ?? newArchive();
    archive.asOf = Math.max(archive.asOf, row.as_of ?? 0);
    archive.files.push(row.id);
    if (row.kind === 'linkedin invitations') archive.invitations.push(row.id);
    if (row.kind === 'linkedin connections' && row.records > 0) {
      archive.connections.push(row.id);
      archive.listed += row.records;
    }
    byArchive.set(`${row.run_id} ${folder}`, archive);
  }
  return [...byArchive.values()];
}

/** The latest moment the archive speaks of that a file belongs to, milliseconds, by file; 0: it speaks of none. */
export async function archiveMoments(db: Queries, owner: number): Promise<ReadonlyMap<number, number>> {
  const all = await archives(db, owner);
  return new Map(all.flatMap(({ files, asOf }) => files.map((id) => [id, asOf] as const)));
}

/** In order of what they speak of, oldest first. The same archive imported twice is one. */
export async function invitationSnapshots(db: Queries, owner: number): Promise<Snapshot[]> {
  const byMoment = new Map<number, { asOf: number; files: number[] }>();
  for (const { asOf, invitations } of await archives(db, owner)) {
    if (invitations.length === 0) continue;
    const known = byMoment.get(asOf);
    if (known) known.files.push(...invitations);
    else byMoment.set(asOf, { asOf, files: [...invitations] });
  }
  return [...byMoment.values()].sort((x, y) => x.asOf - y.asOf);
}

/** Of the connections of the archive before; with fewer it is a piece of a list, in which anybody may be missing. */
const WHOLE_LIST = 0.5;

/**
 * The moment of the first archive that no longer lists a connection, milliseconds: taken back by one of the two, or the
 * account is closed. `cards`: all that tell of it. Null: the newest archive has it, or nobody can say.
 */
export async function unlistedBy(db: Queries, owner: number, cards: readonly number[]): Promise<number | null> {
  if (cards.length === 0 || !(await hasSeveralLists(db, owner))) return null;
  const lists = (await archives(db, owner)).filter(({ connections }) => connections.length > 0);
  lists.sort((x, y) => x.asOf - y.asOf);
  if (lists.length < 2) return null;
  const marks = cards.map(() => '?').join(', ');
  const rows = await db.all<{ file_id: number }>(
    `select file_id from card where owner_id = ? and id in (${marks})
     union select file_id from origin where owner_id = ? and sort = 'card' and id in (${marks})`,
    [owner, ...cards, owner, ...cards],
  );
  const files = new Set(rows.map((row) => row.file_id));
  const last = lists.findLast(({ connections }) => connections.some((id) => files.has(id)));
  const next = last && lists.find(({ asOf, listed }) => asOf > last.asOf && listed >= last.listed * WHOLE_LIST);
  return next && (await hasLinks(db, owner, next.connections)) ? next.asOf : null;
}

/** Most homes have one archive; their pages need not ask further. */
async function hasSeveralLists(db: Queries, owner: number): Promise<boolean> {
  const rows = await db.tuples<[number]>(
    `select id from file where owner_id = ? and kind = 'linkedin connections' and records > 0 limit 2`,
    [owner],
  );
  return rows.length === 2;
}

/** Lists of years and programs without links name people only, and a name is nobody for certain. */
async function hasLinks(db: Queries, owner: number, files: readonly number[]): Promise<boolean> {
  const marks = files.map(() => '?').join(', ');
  const row = await db.get<{ id: number }>(
    `select c.id from card c where c.owner_id = ? and c.source = 'linkedin' and c.handles like '%"linkedin:%'
       and (c.file_id in (${marks}) or exists (select 1 from origin o
         where o.owner_id = c.owner_id and o.sort = 'card' and o.id = c.id and o.file_id in (${marks}))) limit 1`,
    [owner, ...files, ...files],
  );
  return row !== undefined;
}

interface InvitationRow {
  readonly id: number;
  readonly at: number | null;
  readonly precision: Precision;
  readonly parties: string;
  readonly text: string | null;
  /** Every file it was read in. */
  readonly files: readonly number[];
}

export async function invitations(db: Queries, owner: number): Promise<InvitationRow[]> {
  const rows = await db.all<Omit<InvitationRow, 'files'> & { file_id: number }>(
    `select id, at, precision, parties, text, file_id from interaction
     where owner_id = ? and kind = 'invitation' and main = 1 order by at desc, key`,
    [owner],
  );
  const further = await db.all<{ id: number; file_id: number }>(
    `select o.id, o.file_id from origin o join interaction i on i.owner_id = o.owner_id and i.id = o.id
     where o.owner_id = ? and o.sort = 'interaction' and i.kind = 'invitation'`,
    [owner],
  );
  const filesById = Map.groupBy(further, (row) => row.id);
  return rows.map(({ file_id, ...row }) => ({
    ...row,
    files: [file_id, ...(filesById.get(row.id) ?? []).map((one) => one.file_id)],
  }));
}

/** People a LinkedIn connection is on record with. */
export async function connectedPeople(db: Queries, owner: number): Promise<ReadonlySet<number>> {
  const rows = await db.all<{ person_id: number }>(
    `select distinct h.person_id from timeline t join handle h on h.owner_id = t.owner_id and h.id = t.handle_id
     where t.owner_id = ? and t.kind = 'connection'`,
    [owner],
  );
  return new Set(rows.map((row) => row.person_id));
}
