/** Address books as tables: rows to entries, whatever program's columns they have. */

import { cut } from '../../basics/text.ts';
import { mayRead, TOO_COSTLY } from '../budget.ts';
import { type CsvRow, firstRows, openCsv } from '../csv.ts';
import type { FileEnd, InputFile, ReadOptions, Seen, Source } from '../source.ts';
import { type Column, columnsOf, KNOWN_COLUMNS, type TableKind, tableKind } from './columns.ts';
import { type DayOrder, orderShown } from './dates.ts';
import { type CardOrigin, cardOf, newEntry, type Outcome } from './entry.ts';
import { madeBy } from './made.ts';
import { type RowPlan, readRow } from './row.ts';

/** Endings a table may have; a name without one is no sign of anything. */
const TABLE_FILE = /\.(?:csv|tsv|tab|txt)$/i;
/** File names that promise an address book, so that an unknown one is refused with a reason and not passed over. */
const PROMISING = /contact|kontakt|adress|address|carnet|rubrica|agenda|people|abook/i;
/** UTF-16 units of a header repeated in a sentence. */
const MAX_SHOWN = 200;
/** Unread columns named in the report. */
const MAX_UNREAD = 20;

/** A source for one program's tables. `contacts` also takes what looks like an address book and refuses it in words. */
export function tableSource(kind: 'google contacts' | 'outlook contacts' | 'contacts'): Source {
  return {
    kind,
    recognises: ({ path, head }) => recognised(path, head) === kind,
    read: (file, options) => read(file, options, kind),
  };
}

function recognised(path: string, head: Uint8Array): TableKind {
  if (!TABLE_FILE.test(path)) return 'other';
  const rows = firstRows(head);
  const kinds = rows.map((row) => tableKind(row));
  const known = kinds.find((kind) => kind !== 'unknown') ?? 'unknown';
  if (known !== 'unknown') return known;
  const hasAddress = rows[0]?.some((cell) => /^[^\s@]{1,64}@[^\s@]{1,190}$/.test(cell.trim())) === true;
  const name = path.slice(path.search(/[^/\\!]*$/));
  return rows.length > 0 && (PROMISING.test(name) || hasAddress) ? 'contacts' : 'other';
}

interface Plan extends RowPlan {
  readonly country: string | null;
  readonly kind: TableKind;
  readonly made: CardOrigin['made'];
}

async function* read(
  file: InputFile,
  options: ReadOptions,
  kind: 'google contacts' | 'outlook contacts' | 'contacts',
): AsyncGenerator<readonly Seen[], FileEnd> {
  const csv = await openCsv(file.open(), { known: KNOWN_COLUMNS, least: 1 });
  const header = csv.header ?? csv.firstRow;
  if (header.length === 0) return {};
  if (csv.header === null || tableKind(header) === 'unknown') {
    yield [unknownTable(header)];
    return {};
  }
  const { columns, unread } = columnsOf(header, kind);
  const plan: Plan = {
    columns,
    isGoogle: kind === 'google contacts',
    order: await dayOrder(file, columns),
    country: options.country,
    kind,
    made: madeBy(file.path),
  };
  const filled = new Set<string>();
  let record = 0;
  for await (const rows of csv.batches()) {
    const batch: Seen[] = [];
    for (const row of rows) {
      batch.push(seenOf(row, ++record, plan, options));
      for (const column of unread) if ((row.cells[column.at] ?? '').trim() !== '') filled.add(column.name);
    }
    yield batch;
  }
  const remarks = [...csv.remarks(), ...unreadRemark([...filled])];
  return remarks.length > 0 ? { remarks } : {};
}

function seenOf(row: CsvRow, record: number, plan: Plan, options: ReadOptions): Seen {
  const where = `line ${row.line}`;
  if (row.broken !== undefined) return { record, where, failed: row.broken };
  if (!mayRead(options, record)) return { record, where, failed: TOO_COSTLY };
  const outcome = outcomeOf(row, plan);
  const seen = { record, where, ...(outcome.warnings.length > 0 ? { warnings: outcome.warnings } : {}) };
  return 'card' in outcome ? { ...seen, items: [outcome.card] } : { ...seen, skipped: outcome.skipped };
}

function outcomeOf(row: CsvRow, plan: Plan): Outcome {
  const entry = newEntry(plan.country);
  const { isGathered, mayBePerson } = readRow(entry, row.cells, plan);
  const made = isGathered ? 'collected' : plan.made;
  return cardOf(entry, { source: plan.kind, uid: '', made, mayBePerson });
}

/** Reads the file once more for its dates only: one row's 25/12 tells what every other row's 3/4 means. */
async function dayOrder(file: InputFile, columns: readonly Column[]): Promise<DayOrder> {
  const column = columns.find(({ role }) => role === 'birthday');
  if (column === undefined) return 'unknown';
  const csv = await openCsv(file.open(), { known: KNOWN_COLUMNS, least: 1 });
  const shown = new Set<DayOrder>();
  for await (const rows of csv.batches()) {
    for (const row of rows) shown.add(orderShown(row.cells[column.at] ?? ''));
  }
  if (shown.has('day first') === shown.has('month first')) return 'unknown';
  return shown.has('day first') ? 'day first' : 'month first';
}

function unknownTable(header: readonly string[]): Seen {
  const found = header.map((name) => name.trim()).join(', ');
  const shown = found.length > MAX_SHOWN ? `${cut(found, MAX_SHOWN)}…` : found;
  const failed = `The first row is “${shown}”, which names no columns of a known address book. Known are the CSV exports of Google Contacts, Outlook, Thunderbird, Yahoo and Roundcube; any program’s vCard export works too.`;
  return { record: 1, where: 'line 1', failed };
}

function unreadRemark(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const more = names.length > MAX_UNREAD ? ` and ${names.length - MAX_UNREAD} more` : '';
  return [`Columns not read: ${names.slice(0, MAX_UNREAD).join(', ')}${more}.`];
}
