/** Reads one file into the store, batch by batch, each batch with its ledger line in one transaction. */

import type { Hash } from 'node:crypto';
import { type Card, handleKey } from '../../people/index.ts';
import { decided, type Home, identities, ledger, records, type Transaction } from '../../store/store.ts';
import { type Interaction, type Party, staysWithout } from '../../timeline/index.ts';
import { type Beat, CANNOT_GO_ON } from '../budget.ts';
import { whyNotReadable } from '../not-readable.ts';
import type { FileEnd, InputFile, ReadOptions, Seen, Source } from '../source.ts';
import { BadZip } from '../zip.ts';
import { newFingerprint } from './again.ts';

/** Records kept in one transaction: enough that commits and the text index's segments cost little. */
const RECORDS_AT_ONCE = 20_000;
/** Longest time a transaction stays open, milliseconds: others who write wait no longer than they would notice. */
const LONGEST_TRANSACTION = 500;
/**
 * How long a run is held for this process without a sign of life, milliseconds. Longer than sorting a million messages
 * takes; it only matters where nobody can tell whether the process lives (holder.ts).
 */
export const LEASE = 10 * 60_000;

/** What reading one file needs of the run it belongs to. */
export interface Reading {
  readonly home: Home;
  readonly runId: number;
  readonly mine: boolean;
  readonly options: ReadOptions;
  /** Says what is being read to whoever looks on. */
  readonly beat: Beat;
  readonly memory: records.HandleMemory;
  /** Fingerprints of forgotten handles, with the secret they are keyed by. */
  readonly forgotten: Forgotten;
}

export interface Forgotten {
  readonly secret: string;
  readonly marks: ReadonlySet<string>;
  /** Keys of the owner's own handles. */
  readonly own: ReadonlySet<string>;
}

/** A file and who reads it. */
export interface Readable {
  readonly source: Source;
  readonly file: InputFile;
}

/** Reads `file` to its end, going on behind the last record kept when it was interrupted before. */
export async function readFileInto(reading: Reading, source: Source, file: InputFile): Promise<void> {
  const { db } = reading.home;
  const begun = await db.transaction((tx) => begin(tx, reading, { source, file }));
  if (begun === null) return;
  await toTheEnd(begun, () => db.transaction((tx) => together(tx, reading, () => keepSome(tx, reading, begun))));
  await db.transaction((tx) => finish(tx, reading, begun));
}

/** Reads small files, as many in one transaction as its time allows: each transaction waits for the disk. */
export async function readFilesInto(reading: Reading, files: readonly Readable[]): Promise<void> {
  for (let at = 0; at < files.length; ) {
    await reading.home.db.transaction((tx) =>
      together(tx, reading, async () => {
        const started = performance.now();
        do await readWithin(tx, reading, files[at++]!);
        while (at < files.length && performance.now() - started < LONGEST_TRANSACTION);
      }),
    );
  }
}

async function readWithin(tx: Transaction, reading: Reading, readable: Readable): Promise<void> {
  const begun = await begin(tx, reading, readable);
  if (begun === null) return;
  await toTheEnd(begun, () => keepSome(tx, reading, begun));
  await finish(tx, reading, begun);
}

async function toTheEnd(begun: Begun, keepMore: () => Promise<void>): Promise<void> {
  try {
    while (begun.end === null) await keepMore();
  } finally {
    // A fault of the database leaves the reader waiting with its file open.
    await begun.batches.return({});
  }
}

/** What every transaction of an import ends with. */
async function together(tx: Transaction, { home, runId }: Reading, work: () => Promise<void>): Promise<void> {
  const texts = await records.nextText(tx, home.owner);
  await work();
  await ledger.renewLease(tx, home.owner, runId, Date.now() + LEASE);
  await records.indexTexts(tx, home.owner, texts);
}

/** A file that is being read. */
interface Begun {
  readonly file: InputFile;
  readonly batches: AsyncGenerator<readonly Seen[], FileEnd>;
  readonly progress: Progress;
  readonly sum: Hash | null;
  line: ledger.LedgerFile;
  end: End | null;
}

/** Null where nothing of it is left to read. */
async function begin(tx: Transaction, reading: Reading, { source, file }: Readable): Promise<Begun | null> {
  const { home, runId } = reading;
  const line = await ledger.openFile(tx, home.owner, runId, file.path, source.kind, file.size);
  if (line.state === 'done') {
    // Single mails show only together whose they are: what those before an interruption showed is counted again.
    if (source.kind === 'eml') for await (const _ of source.read(file, reading.options));
    return null;
  }
  if (!reading.beat.opens(file.path)) {
    await giveUp(tx, reading, line);
    return null;
  }
  reading.memory.beginFile();
  const progress: Progress = { after: line.records, bytes: 0, problems: 0 };
  const sum = newFingerprint(reading, source.kind, file);
  const batches = source.read(counted(file, progress, reading.beat, sum), reading.options);
  return { file, batches, progress, sum, line, end: null };
}

/** The rest of a file that stopped its readers more than once. */
async function giveUp(tx: Transaction, reading: Reading, line: ledger.LedgerFile): Promise<void> {
  const progress: Progress = { after: line.records, bytes: line.doneBytes, problems: 0 };
  const ended = await keep(tx, reading, line, [restOf(line, CANNOT_GO_ON)], progress);
  await ledger.saveFile(tx, reading.home.owner, { ...ended, state: 'done', remarks: [CANNOT_GO_ON] });
}

interface Progress {
  /** The last record kept before an interruption: up to here everything is in. */
  readonly after: number;
  /** Taken from the file so far. */
  bytes: number;
  /** Problems kept word for word so far. */
  problems: number;
}

interface End extends FileEnd {
  /** What follows was not read. */
  readonly isBrokenOff?: true;
}

/**
 * Reads and keeps for as long as one transaction may last, and the ledger line with it. What was read is stored while it is
 * still young: records that wait for others in memory cost more in garbage collection than storing them does.
 */
async function keepSome(tx: Transaction, reading: Reading, begun: Begun): Promise<void> {
  const { batches, progress } = begun;
  const before = begun.line.records;
  const started = performance.now();
  do {
    reading.beat.goes();
    const step = await nextStep(batches);
    reading.beat.rests();
    if ('brokenOff' in step) {
      begun.line = await keep(tx, reading, begun.line, [restOf(begun.line, step.brokenOff)], progress);
      begun.end = { remarks: [step.brokenOff], isBrokenOff: true };
    } else if (step.done) begun.end = step.value;
    else begun.line = await keep(tx, reading, begun.line, step.value, progress);
  } while (
    begun.end === null &&
    begun.line.records - before < RECORDS_AT_ONCE &&
    performance.now() - started < LONGEST_TRANSACTION
  );
  begun.line = { ...begun.line, doneBytes: progress.bytes };
  if (begun.line.records > before) await ledger.saveFile(tx, reading.home.owner, begun.line);
}

type Step = IteratorResult<readonly Seen[], FileEnd> | { readonly brokenOff: string };

/** A file that breaks off, or a fault in a reader, costs the rest of that file, never the import. */
async function nextStep(batches: AsyncGenerator<readonly Seen[], FileEnd>): Promise<Step> {
  try {
    return await batches.next();
  } catch (fault) {
    if (fault instanceof BadZip) return { brokenOff: fault.message };
    if (isOfTheFile(fault)) return { brokenOff: 'The file could not be read to its end.' };
    return {
      brokenOff: 'Kith stumbled here. What came before is in; please report this file’s kind as a fault of Kith.',
    };
  }
}

/** Whether the file is damaged or the disk it lies on does not give it: one of its own troubles, not one of Kith's. */
export function isOfTheFile(fault: unknown): boolean {
  return fault instanceof BadZip || Boolean((fault as { code?: string }).code);
}

/** What was not read counts as one failed record, so that the ledger does not look whole. */
function restOf(line: ledger.LedgerFile, why: string): Seen {
  const record = line.records + 1;
  return { record, where: `from record ${record} on`, failed: why };
}

async function keep(
  tx: Transaction,
  reading: Reading,
  line: ledger.LedgerFile,
  seen: readonly Seen[],
  progress: Progress,
): Promise<ledger.LedgerFile> {
  const { home, runId } = reading;
  const kept: records.SavedRecord[] = [];
  const skipped: string[] = [];
  const problems: ledger.Problem[] = [];
  let failed = 0;
  let last = line.records;
  for (const one of seen) {
    if (one.record <= progress.after) continue;
    last = one.record;
    const items = one.items ? withoutForgotten(one.items, reading.forgotten) : [];
    if (one.failed !== undefined) failed++;
    else if (one.skipped !== undefined) skipped.push(one.skipped);
    else if (items.length > 0)
      kept.push(items === one.items ? (one as records.SavedRecord) : { record: one.record, items });
    else skipped.push(one.items && one.items.length > 0 ? 'forgotten people' : 'empty');
    if (one.failed !== undefined || one.warnings !== undefined) problems.push(...problemsOf(line.id, one));
  }
  if (last === line.records) return line;
  const outcomes = await records.saveWithoutTexts(tx, home.owner, { runId, fileId: line.id }, kept, reading.memory);
  const room = problems.slice(0, Math.max(0, ledger.PROBLEMS_KEPT - progress.problems));
  progress.problems += room.length;
  await ledger.saveProblems(tx, home.owner, runId, room);
  return ledger.withOutcomes(line, outcomes, skipped, failed, last);
}

function problemsOf(fileId: number, seen: Seen): ledger.Problem[] {
  const warnings = (seen.warnings ?? []).map((what) => ({
    fileId,
    where: seen.where,
    what,
    weight: 'warning' as const,
  }));
  if (seen.failed === undefined) return warnings;
  return [{ fileId, where: seen.where, what: seen.failed, weight: 'failed' }, ...warnings];
}

async function finish(
  tx: Transaction,
  reading: Reading,
  { file, line, end, progress: { bytes }, sum }: Begun,
): Promise<void> {
  const { isBrokenOff, ...told } = end!;
  const isWhole = !isBrokenOff && !reading.beat.hasGivenUp && bytes === file.size;
  await saveTraces(tx, reading, line.id, told);
  await ledger.saveFile(tx, reading.home.owner, {
    ...line,
    doneBytes: bytes,
    fingerprint: sum !== null && isWhole ? sum.digest('hex') : null,
    state: 'done',
    asOf: told.asOf ?? null,
    remarks: remarksOf(line, told),
  });
}

/** That there was nothing to read is said, or who exported an empty folder takes it for read. */
function remarksOf(line: ledger.LedgerFile, { remarks = [] }: FileEnd): readonly string[] {
  return line.size === 0 ? [whyNotReadable(new Uint8Array(), line.path)] : remarks;
}

/** Keeps what a file says of its owner and of lists. After "all of this is mine" every trace is as good as stated. */
export async function saveTraces(
  tx: Transaction,
  reading: Reading,
  fileId: number,
  { owner, lists = [] }: Pick<FileEnd, 'owner' | 'lists'>,
): Promise<void> {
  const { home, runId, mine } = reading;
  const strength = mine ? 'stated' : (owner?.strength ?? 'likely');
  const traces: identities.OwnerTrace[] = [
    ...(owner?.handles ?? []).map((handle) => ({ sort: 'handle' as const, value: handleKey(handle), strength })),
    ...(owner?.names ?? []).map((name) => ({ sort: 'name' as const, value: name, strength })),
    ...lists.map((handle) => ({ sort: 'list' as const, value: handleKey(handle), strength: 'stated' as const })),
  ];
  if (traces.length === 0) return;
  await identities.saveOwnerTraces(tx, home.owner, runId, fileId, traces);
}

/** A forgotten person does not come back: their cards are left out, and their place in others' company stays empty. */
function withoutForgotten(items: readonly records.Item[], forgotten: Forgotten): readonly records.Item[] {
  if (forgotten.marks.size === 0) return items;
  const isForgotten = (key: string) => forgotten.marks.has(decided.forgottenMark(forgotten.secret, key));
  const isOwn = (party: Party) => party.me === true || !party.handle || forgotten.own.has(handleKey(party.handle));
  const kept: (Card | Interaction)[] = [];
  for (const item of items) {
    if (records.isCard(item)) {
      const isTheirs =
        isForgotten(records.cardKey(item)) || item.handles.some((handle) => isForgotten(handleKey(handle)));
      if (!isTheirs) kept.push(item);
      continue;
    }
    const { gone = [], left = [] } = Object.groupBy(item.parties, (party) =>
      party.handle && isForgotten(handleKey(party.handle)) ? 'gone' : 'left',
    );
    if (gone.length === 0) kept.push(item);
    else if (staysWithout(gone, left, isOwn)) {
      const { partiesNumber: _, ...rest } = item;
      kept.push({ ...rest, parties: left });
    }
  }
  return kept;
}

/** Counts the bytes that were taken from a file, for progress that is true, and sums them up; tells the beat what is waiting and what is reading. */
function counted(file: InputFile, progress: Progress, beat: Beat, sum: Hash | null): InputFile {
  return {
    ...file,
    async *open(ways) {
      progress.bytes = 0;
      // A slow disk is nobody's fault: while it is waited for, no record is being read.
      beat.rests();
      for await (const chunk of file.open(ways)) {
        beat.goes();
        progress.bytes += chunk.length;
        sum?.update(chunk);
        yield chunk;
        beat.rests();
      }
      beat.goes();
    },
  };
}
