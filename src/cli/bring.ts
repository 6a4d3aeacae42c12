/** Commands that bring something in, list it, take it back. */

import { resolve } from 'node:path';
import { knownFault } from '../api/faults.ts';
import { droppedThings } from '../api/file-path.ts';
import { importOf, importsOf } from '../api/imports.ts';
import { Refusal } from '../basics/result.ts';
import { collapse } from '../basics/text.ts';
import { answerWhose, startImport, unfinishedImports } from '../sources/acts/import.ts';
import { undoImport } from '../sources/acts/undo.ts';
import { runImport } from '../sources/acts/work.ts';
import { ledger, people, settings } from '../store/store.ts';
import type { Call } from './actions.ts';
import * as print from './print.ts';
import { accepted, EXIT, Refused, refuse } from './refused.ts';
import { countOf } from './typed.ts';

export async function importPaths(call: Call, paths: readonly string[]): Promise<void> {
  const { home, options } = call;
  if (options.headersOnly && options.allTexts) refuse('Say --headers-only or --all-texts, not both.');
  if (paths.some((path) => path.trim() === '')) refuse('A path is empty. Name a file or a folder.');
  for (const run of await unfinishedImports(home)) await goOnWith(call, run);
  const texts = options.headersOnly ? 'none' : options.allTexts ? 'all' : await settings.textsKept(home.db, home.owner);
  // Whole paths: after a crash the import may go on from another folder.
  const run = await startImport(home, {
    paths: paths.map((path) => resolve(path)),
    mine: Boolean(options.mine),
    texts,
    now: call.now,
  });
  await readToEnd(call, run, `There is nothing in ${paths.join(', ')}: name a file, or a folder with files in it.`);
}

/** Works an import to its end and tells what was in it. `nothing`: said where it found no file at all. */
async function readToEnd(call: Call, run: number, nothing: string): Promise<void> {
  const { home, place } = call;
  await runImport(home, run, place.spool);
  const report = accepted(await importOf(home, run));
  const own = await people.handlesOf(home.db, home.owner, people.OWNER_PERSON);
  call.show(report, () => print.reportLines(report, own.length === 0));
  if (report.files.some((file) => file.state === 'done')) return;
  const [first] = report.files;
  const why = first === undefined ? nothing : `${first.path}: ${first.remarks[0] ?? 'not used.'}`;
  throw new Refused(new Refusal(report.question?.sentence ?? why), EXIT.nothingReadable);
}

/** Answers what an import asked: whose it is. */
export async function mine(call: Call, id: string): Promise<void> {
  const { home, place, options } = call;
  const isMine = !options.not;
  const run = accepted(await answerWhose(home, countOf(id, 'The number of an import'), isMine, place.spool));
  if (isMine) return readToEnd(call, run, 'What it was about is there no longer.');
  const report = accepted(await importOf(home, run));
  call.show(report, () => ['It stays out.', ...print.questionLines(report)]);
}

/** Without options it only tells. */
export async function reading(call: Call): Promise<void> {
  const { sayHowRead } = await import('../sources/acts/how-read.ts');
  const { texts, country } = call.options as { readonly texts?: string; readonly country?: string };
  const read = accepted(await sayHowRead(call.home, { texts, country }));
  call.show(read, () => [
    `Texts of mail that are kept: ${read.texts}.`,
    `Country of phone numbers that name none: ${read.country ?? 'not said'}.`,
  ]);
}

/** An earlier import that breaks again must not keep a new one out; it is told how to be rid of it. */
async function goOnWith({ home, place }: Call, run: number): Promise<void> {
  try {
    await runImport(home, run, place.spool);
  } catch (fault) {
    if (knownFault(fault) !== null) throw fault;
    process.stderr.write(`Import ${run} could not go on. To take it back: kith undo ${run}\n`);
  }
}

export async function listImports(call: Call): Promise<void> {
  const all = await importsOf(call.home);
  const lines = () =>
    all.map(
      (one) =>
        `${one.run}  ${one.startedAt.slice(0, 16).replace('T', ' ')}  ${one.state}  ${filesNamed(one.files.map((file) => file.path))}`,
    );
  call.show(all, () => print.orElse(lines(), 'Nothing was brought yet: kith import PATH'));
}

function filesNamed(paths: readonly string[]): string {
  const dropped = droppedThings(paths);
  const rest = dropped.length - 3;
  return collapse(`${dropped.slice(0, 3).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`);
}

export async function listProblems(call: Call, id: string): Promise<void> {
  const { home } = call;
  const run = countOf(id, 'The number of an import');
  accepted(await importOf(home, run));
  const files = new Map((await ledger.filesOf(home.db, home.owner, run)).map((file) => [file.id, file.path]));
  const problems = (await ledger.problemsOf(home.db, home.owner, run)).map(({ fileId, ...problem }) => ({
    path: files.get(fileId) ?? '',
    ...problem,
  }));
  call.show(problems, () =>
    problems.length === 0
      ? ['Everything could be read.']
      : problems.map((problem) => collapse(`${problem.path}, ${problem.where}: ${problem.what}`)),
  );
}

export async function undo(call: Call, id: string): Promise<void> {
  const run = countOf(id, 'The number of an import');
  accepted(await undoImport(call.home, run, call.now, call.place.spool));
  call.show({ run, state: 'undone' }, () => [`Import ${run} was taken back.`]);
}

export async function note(call: Call, text: string): Promise<void> {
  const { notedWords, saveNote } = await import('../sources/acts/note.ts');
  const saved = accepted(await saveNote(call.home, text, call.now));
  call.show(saved, () => [notedWords(saved), `To take it back: kith unnote ${saved.id}`]);
}

export async function unnote(call: Call, id: string): Promise<void> {
  const { putNoteBack, takeNoteBack } = await import('../sources/acts/take-note-back.ts');
  const [number, isBack] = [countOf(id, 'The number of a note'), Boolean(call.options.not)];
  const answer = accepted(await (isBack ? putNoteBack : takeNoteBack)(call.home, number, call.now));
  call.show(isBack ? { note: answer } : { takenBack: number }, () => [
    isBack ? `The note is back: ${answer}.` : 'The note is gone.',
  ]);
}

export async function demo(call: Call): Promise<void> {
  const { loadDemo } = await import('../sources/acts/demo.ts');
  const run = accepted(await loadDemo(call.home, call.place.spool, call.now));
  const report = accepted(await importOf(call.home, run));
  const last =
    'These people are made up. Take them out before you bring your own; what you write while they are here goes with them.';
  call.show(report, () => [...print.reportLines(report), last]);
}
