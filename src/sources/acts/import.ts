/** Importing: starting a run, working it to its end in batches that survive a crash, asking whose a file is, undoing. */

import { mkdir, rm } from 'node:fs/promises';
import { handleOfKey } from '../../people/index.ts';
import { markUnsorted, settle } from '../../sorting/acts/settle.ts';
import { mergeVersions } from '../../sorting/acts/versions.ts';
import {
  decided,
  type Home,
  identities,
  keepers,
  ledger,
  people,
  prepareHome,
  records,
  settings,
} from '../../store/store.ts';
import { type Bundle, type Leaf, openPaths } from '../archive.ts';
import { Beat, CANNOT_GO_ON } from '../budget.ts';
import { looseSources } from '../known-kinds.ts';
import { archiveFile, isLinkedinArchive, linkedinSources, readOwner } from '../linkedin/index.ts';
import { listsOf, newOwnerTally, ownerOf as ownerOfTally } from '../mail/index.ts';
import { mailFolder } from '../mail-folder.ts';
import { whyNotReadable } from '../not-readable.ts';
import type { InputFile, OwnerTraces, ReadOptions, Source } from '../source.ts';
import { isSomebodyElses, type KnownOwner, whoseSentence } from '../whose.ts';
import { BadZip } from '../zip.ts';
import { isReadAgain } from './again.ts';
import { holderName, isGone } from './holder.ts';
import { LEASE, type Reading, readFileInto, saveTraces } from './read-file.ts';

/** Bytes of a mailbox looked at to learn whose it is, before anything of it is kept. */
const WHOSE_BYTES = 16 << 20;
/** Kinds of file that tell whose they are reliably enough to ask about. */
const WHOSE_KINDS = new Set(['mbox', 'maildir', 'linkedin profile', 'linkedin email addresses', 'linkedin messages']);
/** The same for a Maildir, messages. */
const WHOSE_MESSAGES = 1000;

/** Opens a run; `workImport` does the work, here or in a worker. */
export async function startImport(home: Home, request: ledger.RunRequest): Promise<number> {
  return home.db.transaction((tx) => ledger.startRun(tx, home.owner, request, Date.now()));
}

/**
 * Works a run to its end. Safe to call again after a crash: files already read are passed over, a half-read one goes on
 * behind its last kept record, sorting is done anew. False: another process is at it. `beat` says what is being read.
 */
export async function workImport(home: Home, runId: number, spool: string, beat = new Beat()): Promise<boolean> {
  const { db, owner } = home;
  const run = await ledger.run(db, owner, runId);
  if (!run || isHeld(run)) return false;
  if (!(await ledger.takeLease(db, owner, run, holderName(), Date.now() + LEASE))) return false;
  if (run.state === 'reading') {
    await mkdir(spool, { recursive: true });
    await readAll(await beginReading(home, run, beat), run.request, spool);
    beat.rests();
    await db.transaction(async (tx) => {
      const current = await ledger.run(tx, owner, runId);
      if (current?.state !== 'reading') return;
      await mergeVersions(tx, owner, current);
      await ledger.setRunState(tx, owner, runId, 'sorting');
    });
  }
  await sortRun(home, runId, run.request.now);
  await rm(spool, { recursive: true, force: true });
  return true;
}

/** Whether another process is at it: it has not ended, and its lease runs. */
function isHeld(run: ledger.Run): boolean {
  return run.lease >= Date.now() && !isGone(run.holder);
}

async function sortRun(home: Home, runId: number, now: number): Promise<void> {
  const { db, owner } = home;
  const run = await ledger.run(db, owner, runId);
  if (run?.state !== 'sorting') return;
  await ledger.renewLease(db, owner, runId, Date.now() + LEASE);
  const isReplaced = (await settings.setting(db, owner, 'placed for')) === 'nobody yet';
  const from = isReplaced ? null : run.firstInteraction;
  await settle(home, { now, from, identity: true, run: runId, compare: true });
  await ledger.setRunState(db, owner, runId, 'done', Date.now());
  await ledger.renewLease(db, owner, runId, 0);
}

async function beginReading(home: Home, run: ledger.Run, beat: Beat): Promise<Reading> {
  const choices = await decided.decisions(home.db, home.owner);
  const own = await people.handlesOf(home.db, home.owner, people.OWNER_PERSON);
  return {
    home,
    runId: run.id,
    mine: run.request.mine,
    beat,
    options: {
      begins: beat.begins,
      texts: run.request.texts,
      now: run.request.now,
      country: (await settings.setting(home.db, home.owner, 'country')) || null,
    },
    memory: new records.HandleMemory(),
    forgotten: {
      secret: (await settings.setting(home.db, home.owner, 'secret')) ?? '',
      marks: new Set(choices.filter((one) => one.sort === 'forgotten').map((one) => one.a)),
      own: new Set(own.map((handle) => `${handle.kind}:${handle.value}`)),
    },
  };
}

async function readAll(reading: Reading, request: ledger.RunRequest, spool: string): Promise<void> {
  const tally = newOwnerTally();
  const loose = looseSources(tally);
  for await (const bundle of openPaths(request.paths, spool, isLinkedinArchive)) {
    if (bundle.sort === 'unopened') await refuse(reading, bundle.path, 'unreadable', bundle.why);
    else if (bundle.sort === 'linkedin') await readArchive(reading, bundle, loose);
    else if (bundle.sort === 'maildir') await readMaildir(reading, bundle);
    else await readSingle(reading, bundle, loose);
  }
  // One mail shows too little of whose it is; all single mails of an import together may show enough.
  const owner = ownerOfTally(tally);
  await saveTraces(reading, SINGLE_MAILS, { ...(owner ? { owner } : {}), lists: listsOf(tally) });
}

/** Stands for all .eml files of a run together. */
const SINGLE_MAILS = 0;

async function readArchive(reading: Reading, bundle: Bundle, loose: readonly Source[]): Promise<void> {
  const files = (await Promise.all(bundle.files.map((leaf) => opened(reading, leaf)))).filter((file) => file !== null);
  if (!reading.beat.opens(bundle.path)) {
    await refuse(reading, bundle.path, 'unreadable', CANNOT_GO_ON);
    return;
  }
  reading.beat.goes();
  const owner = await readOwner(files);
  reading.beat.rests();
  if (await isRefused(reading, bundle.path, owner)) return;
  const sources = linkedinSources(owner);
  for (const file of files) {
    const source = sources.find((one) => one.recognises(file));
    const known = archiveFile(file.path);
    if (source) await readFileInto(reading, source, file);
    else if (known !== 'unknown' && 'ignored' in known) await refuse(reading, file.path, 'left out', known.ignored);
    else if (loose.some((one) => one.recognises(file))) await readLoose(reading, file, loose);
    else await refuse(reading, file.path, 'unknown', UNKNOWN_TABLE);
  }
}

const UNKNOWN_TABLE = 'Kith does not know this file of the archive; it was not used.';

/** A file that cannot even be begun is named in the ledger; the others go on. */
async function opened(reading: Reading, leaf: Leaf): Promise<InputFile | null> {
  try {
    return await leaf.open();
  } catch (fault) {
    if (!(fault instanceof BadZip) && !(fault as { code?: string }).code) throw fault;
    const why = fault instanceof BadZip ? fault.message : 'The file cannot be opened.';
    await refuse(reading, leaf.path, 'unreadable', why);
    return null;
  }
}

async function readMaildir(reading: Reading, bundle: Bundle): Promise<void> {
  const start = mailFolder(bundle.path, bundle.files, WHOSE_MESSAGES);
  if (await isRefused(reading, bundle.path, await ownerOf(reading, start.source, start.file))) return;
  const { source, file } = mailFolder(bundle.path, bundle.files);
  await readFileInto(reading, source, file);
}

async function readSingle(reading: Reading, bundle: Bundle, sources: readonly Source[]): Promise<void> {
  const file = await opened(reading, bundle.files[0]!);
  if (file) await readLoose(reading, file, sources);
}

async function readLoose(reading: Reading, file: InputFile, sources: readonly Source[]): Promise<void> {
  const source = sources.find((one) => one.recognises(file));
  if (!source && file.head.length === 0 && /\.(?:csv|tsv)$/i.test(file.path)) {
    await noteEmpty(reading, file);
    return;
  }
  if (!source) {
    await refuse(reading, file.path, 'unknown', whyNotReadable(file.head, file.path));
    return;
  }
  if (await isReadAgain(reading, source.kind, file)) return;
  if (await isRefused(reading, file.path, await ownerOf(reading, source, file))) return;
  await readFileInto(reading, source, file);
}

/** What the beginning of a mailbox says of its owner; nothing for files that are too short to tell. */
async function ownerOf(reading: Reading, source: Source, file: InputFile): Promise<OwnerTraces | undefined> {
  // One mail or a calendar shows too little: the address that is always there may be a colleague's.
  if (reading.mine || !WHOSE_KINDS.has(source.kind)) return undefined;
  const known = await knownOwner(reading.home);
  if (known.handles.length === 0 && known.names.length === 0) return undefined;
  // Messages show a name and a link: beside mail addresses alone they are nobody else's.
  if (source.kind === 'linkedin messages' && !isComparable(known)) return undefined;
  const options: ReadOptions = { ...reading.options, texts: 'none' };
  const batches = source.read({ ...file, open: (ways) => beginning(file, WHOSE_BYTES, ways) }, options);
  // A file that stopped its readers is given up in the ledger, not here.
  if (!reading.beat.opens(file.path)) return undefined;
  try {
    for (;;) {
      reading.beat.goes();
      const step = await batches.next();
      if (step.done) return step.value.owner;
    }
  } catch {
    // Reading it will say what is wrong. Thrown from here it would end the import, and again whenever that is taken up.
    return undefined;
  } finally {
    reading.beat.rests();
  }
}

function isComparable({ names, handles }: KnownOwner): boolean {
  return names.length > 0 || handles.some((key) => handleOfKey(key)?.kind === 'linkedin');
}

async function* beginning(file: InputFile, bytes: number, ways?: 'fleeting'): AsyncGenerator<Uint8Array> {
  let left = bytes;
  for await (const chunk of file.open(ways)) {
    yield chunk.length > left ? chunk.subarray(0, left) : chunk;
    left -= chunk.length;
    if (left <= 0) return;
  }
}

/** True when the bundle looks like somebody else's and the owner has not said otherwise; the question is noted. */
async function isRefused(reading: Reading, path: string, traces: OwnerTraces | undefined): Promise<boolean> {
  const { home, runId } = reading;
  if (reading.mine || !traces || !isSomebodyElses(traces, await knownOwner(home))) return false;
  const sentence = whoseSentence(path, traces);
  await refuse(reading, path, 'somebody else’s', sentence);
  const handles = traces.handles.map((handle) => handle.value);
  await ledger.askAbout(home.db, home.owner, runId, { path, names: traces.names, handles, sentence });
  return true;
}

/** The owner as files have told so far: traces of finished files, the owner's own cards and decisions. */
async function knownOwner(home: Home): Promise<KnownOwner> {
  const { db, owner } = home;
  const traces = await identities.ownerTraces(db, owner);
  const own = (await decided.decisions(db, owner)).filter((one) => one.sort === 'own').map((one) => one.a);
  const cards = await identities.selfCards(db, owner);
  // An address the owner named is one of theirs, not all: before any file told who they are, none is somebody else's.
  if (traces.length === 0 && cards.length === 0) return { names: [], handles: [] };
  return {
    names: [
      ...traces.filter((trace) => trace.sort === 'name').map((trace) => trace.value),
      ...cards.flatMap((card) => card.names),
    ],
    handles: [
      ...own,
      ...traces.filter((trace) => trace.sort === 'handle').map((trace) => trace.value),
      ...cards.flatMap((card) => card.handles),
    ].filter((key) => handleOfKey(key)?.kind !== 'entry'),
  };
}

/** An empty table, which no columns give to any reader. An export of nothing is no mistake: it has no records, and the report says why. */
async function noteEmpty({ home, runId }: Reading, { path }: InputFile): Promise<void> {
  await home.db.transaction(async (tx) => {
    const line = await ledger.openFile(tx, home.owner, runId, path, 'empty file', 0);
    await ledger.saveFile(tx, home.owner, {
      ...line,
      state: 'done',
      remarks: [whyNotReadable(new Uint8Array(), path)],
    });
  });
}

async function refuse(reading: Reading, path: string, kind: string, why: string): Promise<void> {
  const { home, runId } = reading;
  await home.db.transaction(async (tx) => {
    const line = await ledger.openFile(tx, home.owner, runId, path, kind, null);
    if (line.state === 'refused') return;
    await ledger.saveFile(tx, home.owner, { ...line, state: 'refused', remarks: [why] });
    if (kind === 'left out') return;
    const problem = { fileId: line.id, where: 'the whole file', what: why, weight: 'failed' as const };
    await ledger.saveProblems(tx, home.owner, runId, [problem]);
  });
}

/** Runs that a crash or a stop left unfinished and nobody is working on. */
export async function unfinishedImports(home: Home): Promise<number[]> {
  const all = await ledger.runs(home.db, home.owner);
  return all.filter((run) => isUnfinished(run) && !isHeld(run)).map((run) => run.id);
}

function isUnfinished(run: ledger.Run): boolean {
  return run.state === 'reading' || run.state === 'sorting';
}

/** Takes everything back that only this run knew; what other imports also read stays. */
export async function undoImport(home: Home, runId: number, now: number): Promise<'undone' | 'unknown' | 'busy'> {
  const { db, owner } = home;
  const run = await ledger.run(db, owner, runId);
  if (!run || run.state === 'undone') return 'unknown';
  if (isUnfinished(run) && isHeld(run)) return 'busy';
  const wasTriedOut = run.request.madeUp === true && !(await hasOwn(home, runId));
  await db.transaction(async (tx) => {
    await records.dropRun(tx, owner, runId);
    await mergeVersions(tx, owner, null);
    await ledger.setRunState(tx, owner, runId, 'undone', Date.now());
    await markUnsorted(tx, owner);
  });
  await settle(home, { now, from: null, identity: true, compare: true });
  await records.dropOrphans(db, owner);
  if (wasTriedOut) await beginAnew(home);
  return 'undone';
}

/** Whether anything was brought beside the people we made up, or anybody else was written about. */
async function hasOwn({ db, owner }: Home, madeUp: number): Promise<boolean> {
  for (const { id, state } of await ledger.runs(db, owner)) {
    if (id === madeUp || state === 'undone') continue;
    if ((await ledger.filesOf(db, owner, id)).some((file) => file.state === 'done')) return true;
  }
  return identities.isAnybodyNewSince(db, owner, madeUp);
}

/** What was tried out on people we made up goes with them: a need of theirs would stand among those of real people for ever. */
async function beginAnew({ db, owner, location }: Home): Promise<void> {
  await db.transaction(async (tx) => {
    const choices = await settings.choices(tx, owner);
    await keepers.eraseAll(tx, owner);
    for (const { name, value } of choices) await settings.saveSetting(tx, owner, name, value);
  });
  await prepareHome(db, location, owner);
}
