/** Importing: starting a run, working it to its end in batches that survive a crash, and what the owner answers to its questions. */

import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Refusal } from '../../basics/result.ts';
import { handleKey } from '../../people/index.ts';
import { settle } from '../../sorting/acts/settle.ts';
import { mergeVersions } from '../../sorting/acts/versions.ts';
import { decided, type Home, ledger, people, records, settings } from '../../store/store.ts';
import { openPaths } from '../archive.ts';
import { Beat, CANNOT_GO_ON } from '../budget.ts';
import type { Bundle, Leaf } from '../bundles.ts';
import { looseSources } from '../known-kinds.ts';
import { archiveFile, linkedinSources, readOwner, UNKNOWN_OF_ARCHIVE } from '../linkedin/index.ts';
import { newOwnerTally, tracesOf } from '../mail/index.ts';
import { mailFolder } from '../mail-folder.ts';
import { whyNotReadable } from '../not-readable.ts';
import type { InputFile, Source } from '../source.ts';
import { BadZip } from '../zip.ts';
import { isReadAgain } from './again.ts';
import { asFarAsItGoes, isRefused, ownerOf, tellsWhose } from './ask-whose.ts';
import { holderName, isHeld, isUnfinished } from './holder.ts';
import { noteEmpty, refuse } from './not-read.ts';
import {
  isOfTheFile,
  LEASE,
  type Readable,
  type Reading,
  readFileInto,
  readFilesInto,
  saveTraces,
} from './read-file.ts';
import { dropUpload } from './uploads.ts';

/** Messages of a Maildir looked at to learn whose it is, before anything of it is kept. */
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
  await dropUpload(home, runId, dirname(spool));
  return true;
}

async function sortRun(home: Home, runId: number, now: number): Promise<void> {
  const { db, owner } = home;
  const run = await ledger.run(db, owner, runId);
  if (run?.state !== 'sorting') return;
  await ledger.renewLease(db, owner, runId, Date.now() + LEASE);
  await settle(home, { now, from: run.firstInteraction, identity: true, run: runId, compare: true });
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
      own: new Set(own.map(handleKey)),
    },
  };
}

async function readAll(reading: Reading, request: ledger.RunRequest, spool: string): Promise<void> {
  const tally = newOwnerTally();
  const loose = looseSources(tally);
  const { said } = request;
  for await (const bundle of openPaths(request.paths, spool)) {
    if (bundle.sort === 'loose') {
      await readLooseFiles(reading, said, bundle.files, loose);
      continue;
    }
    if (isSettled(said, bundle.path)) continue;
    const one = saidOf(reading, said, bundle.path);
    if (bundle.sort === 'unopened' && bundle.isEmpty) await noteEmpty(one, bundle.path, bundle.why);
    else if (bundle.sort === 'unopened')
      await refuse(one, bundle.path, bundle.isLeftOut ? 'left out' : 'unreadable', bundle.why);
    else if (bundle.sort === 'linkedin') await readArchive(one, bundle, loose);
    else await readMaildir(one, bundle);
  }
  // One mail shows too little of whose it is; all single mails of an import together may show enough.
  await reading.home.db.transaction((tx) => saveTraces(tx, reading, SINGLE_MAILS, tracesOf(tally)));
}

type Said = ledger.RunRequest['said'];

/** Where the owner answered a question, only what the answer and those still open are about is read. */
function isSettled(said: Said, path: string): boolean {
  return said !== undefined && !said.mine.includes(path) && !said.open.includes(path);
}

function saidOf(reading: Reading, said: Said, path: string): Reading {
  return said?.mine.includes(path) ? { ...reading, mine: true } : reading;
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
  const owner = await readOwner(files.map(asFarAsItGoes), reading.options.country);
  reading.beat.rests();
  if (await isRefused(reading, bundle.path, owner)) return;
  const sources = linkedinSources(owner);
  for (const file of files) {
    const source = sources.find((one) => one.recognises(file));
    const known = archiveFile(file.path);
    if (source) await readFileInto(reading, source, file);
    else if (known !== 'unknown' && 'ignored' in known) await refuse(reading, file.path, 'left out', known.ignored);
    else if (loose.some((one) => one.recognises(file))) await readLoose(reading, file, loose);
    else
      await refuse(
        reading,
        file.path,
        UNKNOWN_OF_ARCHIVE,
        'Kith does not know this file of the archive; it was not used.',
      );
  }
}

/** A file that cannot even be begun is named in the ledger; the others go on. */
async function opened(reading: Reading, leaf: Leaf): Promise<InputFile | null> {
  try {
    return await leaf.open();
  } catch (fault) {
    if (!isOfTheFile(fault)) throw fault;
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

/** Small files of which none tells whose it is, letters and cards, are kept together. */
async function readLooseFiles(
  reading: Reading,
  said: Said,
  leaves: readonly Leaf[],
  sources: readonly Source[],
): Promise<void> {
  let small: Readable[] = [];
  for (const leaf of leaves) {
    if (isSettled(said, leaf.path)) continue;
    const one = saidOf(reading, said, leaf.path);
    const file = await opened(one, leaf);
    if (!file) continue;
    const source = sources.find((each) => each.recognises(file));
    if (source && one === reading && !tellsWhose(source.kind) && isAtHand(file)) {
      small.push({ source, file });
      continue;
    }
    await readFilesInto(reading, small);
    small = [];
    await readLoose(one, file, sources);
  }
  await readFilesInto(reading, small);
}

/** Whether its first bytes are all there are. */
function isAtHand({ size, head }: InputFile): boolean {
  return size !== null && size > 0 && size === head.length;
}

async function readLoose(reading: Reading, file: InputFile, sources: readonly Source[]): Promise<void> {
  const source = sources.find((one) => one.recognises(file));
  if (!source && file.head.length === 0 && /\.(?:csv|tsv)$/i.test(file.path)) {
    await noteEmpty(reading, file.path, whyNotReadable(file.head, file.path));
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

/** Runs that a crash or a stop left unfinished and nobody is working on. */
export async function unfinishedImports(home: Home): Promise<number[]> {
  const all = await ledger.runs(home.db, home.owner);
  return all.filter((run) => isUnfinished(run) && !isHeld(run)).map((run) => run.id);
}

/**
 * The owner's answer to the first question of a run. Theirs: what it was about is read in a run of its own, with what is still
 * to be asked; its number is returned. Not theirs: it stays out, and the next question stands.
 */
export async function answerWhose(
  home: Home,
  runId: number,
  isMine: boolean,
  spool: string,
): Promise<number | Refusal> {
  const { db, owner } = home;
  const asked = await ledger.run(db, owner, runId);
  const [first, ...others] = asked?.questions ?? [];
  if (!asked || !first) return new Refusal('There is no such question any more.');
  if (!isMine) {
    await ledger.askAbout(db, owner, runId, others);
    await dropUpload(home, runId, spool);
    return runId;
  }
  const said = { mine: first.paths, open: others.flatMap((one) => one.paths) };
  return db.transaction(async (tx) => {
    await ledger.askAbout(tx, owner, runId, []);
    return ledger.startRun(tx, owner, { ...asked.request, said, now: Date.now() }, Date.now());
  });
}
