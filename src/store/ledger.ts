/** Imports and their ledger: run, file, problem. */

import { cut, storable } from '../basics/text.ts';
import type { TextsKept } from '../timeline/index.ts';
import { takeIds } from './counters.ts';
import type { Queries, Transaction } from './database.ts';
import type { Outcome } from './records.ts';

/** `reading`: files are being read. `sorting`: all is read, people and timelines follow. After a fault it stays as it is, and is resumed. */
type RunState = 'reading' | 'sorting' | 'done' | 'undone';

export interface RunRequest {
  readonly paths: readonly string[];
  /** The owner said: all of this is mine. */
  readonly mine: boolean;
  readonly texts: TextsKept;
  /** "As of", milliseconds. */
  readonly now: number;
  /** Files that came through the browser lie here and are removed when the run is done. */
  readonly spool?: string;
  /** These are people we made up, to look around with. */
  readonly madeUp?: boolean;
  /** Answers to questions of an earlier run: only this is read, by its path in the report; `mine` is the owner's, `open` is asked about again. */
  readonly said?: { readonly mine: readonly string[]; readonly open: readonly string[] };
}

export interface Run {
  readonly id: number;
  readonly state: RunState;
  readonly startedAt: number;
  readonly finishedAt: number | null;
  readonly request: RunRequest;
  readonly firstInteraction: number;
  /** Milliseconds until which the process that works on it holds it, and which process that is. */
  readonly lease: number;
  readonly holder: string;
  readonly questions: readonly Question[];
}

/** Files and archives that look like somebody else's, all of one person. */
export interface Question {
  /** The first of `paths`. */
  readonly path: string;
  readonly paths: readonly string[];
  readonly names: readonly string[];
  readonly handles: readonly string[];
  readonly sentence: string;
}

type FileState = 'reading' | 'done' | 'refused';

export interface LedgerFile {
  readonly id: number;
  readonly runId: number;
  readonly path: string;
  readonly kind: string;
  readonly state: FileState;
  readonly size: number | null;
  readonly doneBytes: number;
  /** Number of the last record dealt with. */
  readonly records: number;
  readonly stored: number;
  readonly merged: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly skipped: Readonly<Record<string, number>>;
  readonly remarks: readonly string[];
  readonly asOf: number | null;
  /** Of a file read to its end: what it held and how it was read (again.ts); null where that is not kept. */
  readonly fingerprint: string | null;
}

export interface Problem {
  readonly fileId: number;
  readonly where: string;
  readonly what: string;
  /** `failed`: the record is not in. `warning`: it is in, something in it was repaired or left out. */
  readonly weight: 'failed' | 'warning';
}

/** Problems kept word for word per file; the counts go on beyond. */
export const PROBLEMS_KEPT = 1000;
/** UTF-16 units of one problem's sentence. */
const MOST_OF_PROBLEM = 500;

export async function startRun(tx: Transaction, owner: number, request: RunRequest, now: number): Promise<number> {
  const id = await takeIds(tx, owner, 'run', 1);
  const first = await takeIds(tx, owner, 'interaction', 0);
  await tx.run(
    `insert into run (owner_id, id, state, started_at, request, first_interaction, lease, holder)
     values (?, ?, 'reading', ?, ?, ?, 0, '')`,
    [owner, id, now, JSON.stringify(request), first],
  );
  return id;
}

export async function setRunState(
  db: Queries,
  owner: number,
  id: number,
  state: RunState,
  finishedAt: number | null = null,
): Promise<void> {
  await db.run('update run set state = ?, finished_at = ? where owner_id = ? and id = ?', [
    state,
    finishedAt,
    owner,
    id,
  ]);
}

/** Claims a run that is as it was last seen; false when another process was quicker. */
export async function takeLease(
  db: Queries,
  owner: number,
  seen: Run,
  holder: string,
  until: number,
): Promise<boolean> {
  const changed = await db.run(
    'update run set lease = ?, holder = ? where owner_id = ? and id = ? and lease = ? and holder = ?',
    [until, holder, owner, seen.id, seen.lease, seen.holder],
  );
  return changed === 1;
}

export async function renewLease(db: Queries, owner: number, id: number, until: number): Promise<void> {
  await db.run('update run set lease = ? where owner_id = ? and id = ?', [until, owner, id]);
}

/** What is to be asked about a run, in place of what was. */
export async function askAbout(db: Queries, owner: number, id: number, questions: readonly Question[]): Promise<void> {
  const [first, ...more] = questions;
  await db.run('update run set question = ? where owner_id = ? and id = ?', [
    first ? JSON.stringify({ ...first, more }) : null,
    owner,
    id,
  ]);
}

/** One question as it stands in a row; earlier versions wrote one path and no more. */
interface QuestionRow extends Omit<Question, 'paths'> {
  readonly paths?: readonly string[];
  readonly more?: readonly Question[];
}

function questionsOf(text: string | null): readonly Question[] {
  if (!text) return [];
  const { more = [], ...first } = JSON.parse(text) as QuestionRow;
  return [{ ...first, paths: first.paths ?? [first.path] }, ...more];
}

export async function runs(db: Queries, owner: number): Promise<Run[]> {
  return (await db.all<RunRow>('select * from run where owner_id = ? order by id desc', [owner])).map(rowToRun);
}

export async function run(db: Queries, owner: number, id: number): Promise<Run | undefined> {
  const row = await db.get<RunRow>('select * from run where owner_id = ? and id = ?', [owner, id]);
  return row && rowToRun(row);
}

interface RunRow {
  id: number;
  state: RunState;
  started_at: number;
  finished_at: number | null;
  request: string;
  first_interaction: number;
  lease: number;
  holder: string;
  question: string | null;
}

function rowToRun(row: RunRow): Run {
  return {
    id: row.id,
    state: row.state,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    request: JSON.parse(row.request) as RunRequest,
    firstInteraction: row.first_interaction,
    lease: row.lease,
    holder: row.holder,
    questions: questionsOf(row.question),
  };
}

/** The ledger line of a file, opened or found again after an interruption. */
export async function openFile(
  tx: Transaction,
  owner: number,
  runId: number,
  path: string,
  kind: string,
  size: number | null,
): Promise<LedgerFile> {
  // The id by itself: asked for all columns at once, SQLite goes through all files of the owner instead of the index.
  const known = await tx.get<FileRow>(
    `select * from file where owner_id = ? and id =
       (select id from file where owner_id = ? and run_id = ? and path = ?)`,
    [owner, owner, runId, path],
  );
  if (known) return rowToFile(known);
  const id = await takeIds(tx, owner, 'file', 1);
  await tx.run(
    `insert into file (owner_id, id, run_id, path, kind, state, size, done_bytes, records, stored, merged, unchanged,
       failed, skipped, remarks) values (?, ?, ?, ?, ?, 'reading', ?, 0, 0, 0, 0, 0, 0, '{}', '[]')`,
    [owner, id, runId, path, kind, size],
  );
  const row = await tx.get<FileRow>('select * from file where owner_id = ? and id = ?', [owner, id]);
  return rowToFile(row!);
}

export async function saveFile(db: Queries, owner: number, file: LedgerFile): Promise<void> {
  await db.run(
    `update file set kind = ?, state = ?, done_bytes = ?, records = ?, stored = ?, merged = ?, unchanged = ?, failed = ?,
       skipped = ?, remarks = ?, as_of = ?, fingerprint = ? where owner_id = ? and id = ?`,
    [
      file.kind,
      file.state,
      file.doneBytes,
      file.records,
      file.stored,
      file.merged,
      file.unchanged,
      file.failed,
      JSON.stringify(file.skipped),
      JSON.stringify(file.remarks.map(storable)),
      file.asOf,
      file.fingerprint,
      owner,
      file.id,
    ],
  );
}

export async function filesOf(db: Queries, owner: number, runId: number): Promise<LedgerFile[]> {
  const rows = await db.all<FileRow>('select * from file where owner_id = ? and run_id = ? order by id', [
    owner,
    runId,
  ]);
  return rows.map(rowToFile);
}

/** Files of finished imports that may be this one: as long, at the same path, read as the same kind; the newest first. */
export async function filesReadBefore(
  db: Queries,
  owner: number,
  { kind, path, size }: Pick<LedgerFile, 'kind' | 'path' | 'size'>,
): Promise<LedgerFile[]> {
  const rows = await db.all<FileRow>(
    `select f.* from file f join run r on r.owner_id = f.owner_id and r.id = f.run_id
     where f.owner_id = ? and f.kind = ? and f.path = ? and f.size = ? and f.state = 'done' and f.fingerprint is not null
       and r.state = 'done' order by f.id desc`,
    [owner, kind, path, size],
  );
  return rows.map(rowToFile);
}

interface FileRow {
  id: number;
  run_id: number;
  path: string;
  kind: string;
  state: FileState;
  size: number | null;
  done_bytes: number;
  records: number;
  stored: number;
  merged: number;
  unchanged: number;
  failed: number;
  skipped: string;
  remarks: string;
  as_of: number | null;
  fingerprint: string | null;
}

function rowToFile(row: FileRow): LedgerFile {
  return {
    id: row.id,
    runId: row.run_id,
    path: row.path,
    kind: row.kind,
    state: row.state,
    size: row.size,
    doneBytes: row.done_bytes,
    records: row.records,
    stored: row.stored,
    merged: row.merged,
    unchanged: row.unchanged,
    failed: row.failed,
    skipped: JSON.parse(row.skipped) as Record<string, number>,
    remarks: JSON.parse(row.remarks) as string[],
    asOf: row.as_of,
    fingerprint: row.fingerprint,
  };
}

export async function saveProblems(
  tx: Transaction,
  owner: number,
  runId: number,
  problems: readonly Problem[],
): Promise<void> {
  if (problems.length === 0) return;
  const first = await takeIds(tx, owner, 'problem', problems.length);
  await tx.insertMany(
    'problem',
    ['owner_id', 'id', 'run_id', 'file_id', 'place', 'what', 'weight'],
    problems.map((problem, i) => [
      owner,
      first + i,
      runId,
      problem.fileId,
      storable(problem.where),
      // They quote the file: a NUL or half a character would make PostgreSQL refuse the batch they stand in.
      cut(storable(problem.what), MOST_OF_PROBLEM),
      problem.weight,
    ]),
  );
}

export async function problemsOf(db: Queries, owner: number, runId: number, limit = 100_000): Promise<Problem[]> {
  const rows = await db.all<{ file_id: number; place: string; what: string; weight: Problem['weight'] }>(
    'select file_id, place, what, weight from problem where owner_id = ? and run_id = ? order by file_id, weight, id limit ?',
    [owner, runId, limit],
  );
  return rows.map((row) => ({ fileId: row.file_id, where: row.place, what: row.what, weight: row.weight }));
}

/** A file's line after a batch: outcomes of stored records, reasons of skipped ones, failures. */
export function withOutcomes(
  file: LedgerFile,
  outcomes: readonly Outcome[],
  skipped: readonly string[],
  failed: number,
  lastRecord: number,
): LedgerFile {
  const reasons: Record<string, number> = { ...file.skipped };
  for (const reason of skipped) reasons[reason] = (reasons[reason] ?? 0) + 1;
  let { stored, merged, unchanged } = file;
  for (const outcome of outcomes) {
    if (outcome === 'stored') stored++;
    else if (outcome === 'merged') merged++;
    else unchanged++;
  }
  return { ...file, stored, merged, unchanged, failed: file.failed + failed, skipped: reasons, records: lastRecord };
}
