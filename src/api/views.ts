/** From what the store keeps to the shapes surfaces show. Pure. */

import { type When, whenToIso } from '../basics/when.ts';
import { handleOfKey } from '../people/index.ts';
import type { interactions, ledger, people } from '../store/store.ts';
import { isCountedMessage, textToParties, type Way } from '../timeline/index.ts';
import type { ImportReport, LedgerFile, PersonLine, TimelineEntry } from './shapes.ts';

/** Problems told in a report; `kith problems` tells all. */
const PROBLEMS_TOLD = 20;

/** A canonical handle as people write it; null for a source's private names of entries. */
export function handleText(kind: string, value: string): string | null {
  if (kind === 'entry') return null;
  return kind === 'linkedin' ? `https://www.linkedin.com/in/${value}` : value;
}

export function isoOf(at: number, precision?: When['precision']): string;
export function isoOf(at: number | null, precision?: When['precision']): string | null;
export function isoOf(at: number | null, precision: When['precision'] = 'second'): string | null {
  return at === null ? null : whenToIso({ at, precision });
}

export function personLine(row: people.ListedPerson): PersonLine {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    kindReason: row.sentence,
    line: row.line,
    lastAt: isoOf(row.lastAt),
    circles: [...row.circles],
  };
}

const DIRECTION: Record<Way, TimelineEntry['direction']> = {
  me: 'from-me',
  them: 'from-them',
  both: 'both',
  beside: 'beside',
  off: 'none',
  about: 'both',
};

export function timelineEntry(
  row: interactions.OnTimeline,
  people: ReadonlyMap<number, { readonly id: number; readonly name: string }>,
  personId: number,
): TimelineEntry {
  const company = new Map<number, string>();
  for (const party of textToParties(row.parties)) {
    const person = people.get(party.handleId);
    if (person && person.id !== 0 && person.id !== personId) company.set(person.id, person.name);
  }
  return {
    id: row.id,
    at: isoOf(row.at, row.precision),
    precision: row.precision,
    channel: row.channel,
    kind: row.kind,
    direction: DIRECTION[row.way],
    automatic: row.manner !== 'personal',
    counted: isCountedMessage(row) || (row.kind === 'meeting' && row.way === 'both'),
    subject: row.subject,
    text: row.text,
    people: [...company].map(([id, name]) => ({ id, name })),
    origin: { run: row.run_id, file: row.path ?? 'by hand', record: row.record },
  };
}

export function ledgerFile(file: ledger.LedgerFile, problems: readonly ledger.Problem[]): LedgerFile {
  const skipped = Object.values(file.skipped).reduce((sum, n) => sum + n, 0);
  return {
    path: file.path,
    kind: file.kind,
    state: file.state,
    read: file.stored + file.merged + file.unchanged + skipped + file.failed,
    stored: file.stored,
    merged: file.merged,
    unchanged: file.unchanged,
    skipped: { ...file.skipped },
    failed: file.failed,
    problems: problems
      .filter((problem) => problem.fileId === file.id)
      .slice(0, PROBLEMS_TOLD)
      .map(({ where, what, weight }) => ({ where, what, weight })),
    remarks: [...file.remarks],
    size: file.size,
    doneBytes: file.doneBytes,
  };
}

export function importReport(
  run: ledger.Run,
  files: readonly ledger.LedgerFile[],
  problems: readonly ledger.Problem[],
  sums: {
    readonly kinds: Record<'known' | 'met' | 'seen', number>;
    readonly interactions: number;
    readonly perhapsOwn: readonly string[];
  },
): ImportReport {
  const [asked] = run.questions;
  return {
    run: run.id,
    state: run.state,
    startedAt: isoOf(run.startedAt)!,
    finishedAt: isoOf(run.finishedAt),
    files: files.map((file) => ledgerFile(file, problems)),
    people: sums.kinds,
    interactions: sums.interactions,
    perhapsOwn: [...sums.perhapsOwn],
    question: asked
      ? { path: asked.path, names: [...asked.names], handles: [...asked.handles], sentence: asked.sentence }
      : null,
  };
}

/** Handles by their keys, as one would type them. */
export function handleTexts(keys: Iterable<string>): string[] {
  return [...keys].flatMap((key) => {
    const handle = handleOfKey(key);
    return handle ? (handleText(handle.kind, handle.value) ?? []) : [];
  });
}
