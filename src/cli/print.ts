/** Answers as lines for people. */

import { holdsLetters } from '../api/letters-in.ts';
import type { ImportReport, LedgerFile, Person, PersonLine, TimelineEntry } from '../api/shapes.ts';
import { collapse, cut } from '../basics/text.ts';

const ARROW: Record<TimelineEntry['direction'], string> = {
  'from-me': '→',
  'from-them': '←',
  both: '⇄',
  beside: '·',
  none: '×',
};

/** An empty screen teaches nobody; `nothing` says what would fill it. */
export function orElse(lines: readonly string[], nothing: string): readonly string[] {
  return lines.length > 0 ? lines : [nothing];
}

/** An import's ledger: each file's sum, first problems, how people were sorted. `isOwnerUnknown`: no address is known as the owner's. */
export function reportLines(report: ImportReport, isOwnerUnknown = false): string[] {
  const lines = folded(report.files).flatMap(fileLines);
  lines.push(...questionLines(report));
  const isTakenIn = report.files.some((file) => file.state === 'done');
  lines.push('');
  if (isTakenIn) lines.push(sortedWords(report.people));
  const called = (address: string) => `Letters came to ${address}, called like you. Yours too? kith own ${address}`;
  if (isTakenIn) lines.push(...report.perhapsOwn.map(called));
  if (isOwnerUnknown && holdsLetters(report)) lines.push(...WHICH_IS_YOU);
  lines.push(`Nothing was sent to anyone.${isTakenIn ? ` To take this back: kith undo ${report.run}` : ''}`);
  return lines;
}

/** What an import asks, with the way to answer. */
export function questionLines({ run, question }: ImportReport): string[] {
  if (question === null) return [];
  return [
    '',
    question.sentence,
    `If it is yours: kith mine ${run}. If it is not, and stays out: kith mine ${run} --not`,
  ];
}

/** A few letters do not tell to whom they belong. */
const WHICH_IS_YOU = [
  'Which address is yours? These files do not show it. Until you say it, you stand among the others, and Kith cannot tell who',
  'wrote to whom. To say it: kith own ADDRESS',
];

function sortedWords({ known, met, seen }: ImportReport['people']): string {
  const knownWords = known === 0 ? 'nobody by these files alone' : known === 1 ? 'one person' : `${known} people`;
  const others = seen > 0 ? ' Others were only seen; they are kept out of your way.' : '';
  return `You know ${knownWords}.${met > 0 ? ` ${met} you met.` : ''}${others}`;
}

/** Files of one kind told one by one; more are told together, with their problems. */
const MOST_OF_A_KIND = 30;
/** The same for files left out for one reason, of which a few are named. */
const MOST_OF_A_REASON = 5;
const NAMED_OF_A_REASON = 2;
/** Of an archive's files that nobody knows, so many: who brought them may expect them to be read. */
const NAMED_OF_UNKNOWN = 20;
const UNKNOWN_OF_ARCHIVE = 'linkedin unknown';

function folded(files: readonly LedgerFile[]): LedgerFile[] {
  const byKind = Map.groupBy(
    files,
    (file) => `${file.kind} ${file.state} ${file.state === 'refused' ? file.remarks[0] : ''}`,
  );
  return [...byKind.values()].flatMap((kind) => {
    if (kind[0]?.state === 'refused') return kind.length <= MOST_OF_A_REASON ? kind : [leftTogether(kind)];
    return kind.length <= MOST_OF_A_KIND ? kind : [together(kind)];
  });
}

function leftTogether(files: readonly LedgerFile[]): LedgerFile {
  const most = files[0]?.kind === UNKNOWN_OF_ARCHIVE ? NAMED_OF_UNKNOWN : NAMED_OF_A_REASON;
  const named = files.slice(0, most).map((file) => file.path);
  const more = files.length > most ? ` and ${files.length - most} more` : '';
  return { ...files[0]!, path: named.join(', ') + more };
}

function together(files: readonly LedgerFile[]): LedgerFile {
  const sum = (of: (file: LedgerFile) => number) => files.reduce((total, file) => total + of(file), 0);
  const skipped: Record<string, number> = {};
  for (const file of files)
    for (const [reason, n] of Object.entries(file.skipped)) skipped[reason] = (skipped[reason] ?? 0) + n;
  return {
    ...files[0]!,
    path: `${files.length} files`,
    read: sum((file) => file.read),
    stored: sum((file) => file.stored),
    merged: sum((file) => file.merged),
    unchanged: sum((file) => file.unchanged),
    failed: sum((file) => file.failed),
    skipped,
    problems: files.flatMap((file) => file.problems.map((one) => ({ ...one, where: `${file.path}, ${one.where}` }))),
  };
}

function fileLines(file: LedgerFile): string[] {
  // A name may hold line breaks: what stands behind one would pass for a line of ours.
  const path = collapse(file.path);
  if (file.state === 'refused') return [`${path}: not used. ${file.remarks[0] ?? ''}`];
  const parts = [
    `${file.read} read`,
    `${file.stored} stored`,
    ...(file.merged ? [`${file.merged} merged`] : []),
    ...(file.unchanged ? [`${file.unchanged} unchanged`] : []),
    ...Object.entries(file.skipped).map(([reason, n]) => `left out: ${reason} ${n}`),
    ...(file.failed ? [`${file.failed} could not be read`] : []),
  ];
  const problems = file.problems
    .filter((problem) => problem.weight === 'failed')
    .slice(0, 3)
    .map((problem) => `    ${problem.where}: ${problem.what}`);
  return [`${path} (${file.kind}): ${parts.join(', ')}`, ...file.remarks.map((remark) => `    ${remark}`), ...problems];
}

export function personLines(people: readonly PersonLine[]): string[] {
  return people.map(
    (one) => `${String(one.id).padStart(6)}  ${[one.name, one.line].filter(Boolean).join(' · ')}  (${one.kind})`,
  );
}

export function personPage(person: Person): string[] {
  return [
    person.names[0] ?? '',
    ...(person.line ? [person.line] : []),
    '',
    ...(person.firstTrace
      ? [person.firstTrace.sentence]
      : person.isOwner
        ? []
        : ['No trace of how you met was found.']),
    ...person.sentences,
    ...person.said.map((one) => one.words),
    person.kindReason,
    '',
    ...person.handles,
    ...person.notes.map(
      (note) => `${note.at?.slice(0, 10) ?? ''}  ${[note.subject, note.text].filter(Boolean).join(': ')}`,
    ),
  ];
}

export function timelineLines(entries: readonly TimelineEntry[]): string[] {
  return entries.map((entry) => {
    const words = cut(collapse(entry.subject ?? entry.text ?? ''), 80);
    const machine = entry.automatic ? ' (automatic)' : '';
    return `${(entry.at ?? 'undated').slice(0, 10).padEnd(10)} ${ARROW[entry.direction]} ${entry.kind}${machine}  ${words}`;
  });
}
