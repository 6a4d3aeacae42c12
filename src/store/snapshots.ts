/** Archives as snapshots: which invitations stood in which. */

import type { Precision } from '../basics/when.ts';
import type { Queries } from './database.ts';

/** One archive that told of invitations. */
export interface Snapshot {
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
}

async function archives(db: Queries, owner: number): Promise<Archive[]> {
  const rows = await db.all<{ id: number; run_id: number; path: string; kind: string; as_of: number | null }>(
    `select f.id, f.run_id, f.path, f.kind, f.as_of from file f join run r on r.owner_id = f.owner_id and r.id = f.run_id
     where f.owner_id = ? and r.state <> 'undone' and f.kind like 'linkedin%' order by f.id`,
    [owner],
  );
  const byArchive = new Map<string, Archive>();
  for (const row of rows) {
    const folder = row.path.slice(0, Math.max(row.path.lastIndexOf('!'), row.path.lastIndexOf('/')) + 1);
    const archive = byArchive.get(`${row.run_id} ${folder}`) ?? { asOf: 0, files: [], invitations: [] };
    archive.asOf = Math.max(archive.asOf, row.as_of ?? 0);
    archive.files.push(row.id);
    if (row.kind === 'linkedin invitations') archive.invitations.push(row.id);
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

export interface InvitationRow {
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
