/** What all LinkedIn tables share: finding the header, checking it, counting rows, telling what was not understood. */
import { cut } from '../../basics/text.ts';
import { UNKNOWN_WHEN, type When } from '../../basics/when.ts';
import type { Card } from '../../people/index.ts';
import type { Interaction } from '../../timeline/index.ts';
import { mayRead, TOO_COSTLY } from '../budget.ts';
import { type Csv, type CsvOptions, type CsvRow, columnName, columnOf, firstRows, openCsv } from '../csv.ts';
import type { FileEnd, InputFile, OwnerTraces, ReadOptions, Seen, Source } from '../source.ts';
import { fileKey } from './file-key.ts';
import { withShortKeys } from './key.ts';
import type { Owner } from './names.ts';

/** What became of a row; the table adds number and place. */
export type Outcome = Pick<Seen, 'items' | 'skipped' | 'failed' | 'warnings'>;

/** One kind of file in a LinkedIn archive. */
export interface Table {
  readonly kind: string;
  /** File names without `.csv`, as LinkedIn writes them in any year. */
  readonly files: readonly string[];
  /** Columns without which a row says nothing. */
  readonly required: readonly string[];
  /** All other columns of any year that are understood or known to be of no use. */
  readonly optional: readonly string[];
  /**
   * `columns`: the required ones are found in no other program's files, so the header alone is enough. `file`: they are
   * not (`Name`), so the file must bear its name as well.
   */
  readonly recognisedBy: 'columns' | 'file';
  /** No other program names a file so: even with a strange header it is taken, to be refused with what was found. */
  readonly isOwnName?: true;
  /** Google and Outlook name theirs so as well: beside the name, one of the required columns has to be there. */
  readonly isCommonName?: true;
  /** The file's own words for having no rows, written instead of a table. */
  readonly nothing?: string;
  /** Prepares the reading of one file and returns what reads a row. */
  prepare(reading: Reading): RowReader | Promise<RowReader>;
}

export interface Reading {
  readonly header: readonly string[];
  readonly file: InputFile;
  readonly owner: Owner | null;
  readonly options: ReadOptions;
}

export interface RowReader {
  row(cells: Cells, row: CsvRow): Outcome;
  /** What the whole file shows about whose it is. */
  traces?(): OwnerTraces | undefined;
}

/** A row's cells by column name, trimmed; empty when the column or the cell is missing. */
export type Cells = (column: string) => string;

export function sourceOf(table: Table, owner: Owner | null): Source {
  const marks = marksOf(table);
  return {
    kind: table.kind,
    recognises: (file) => isRecognised(marks, file),
    read: (file, options) => readTable(table, owner, file, options),
  };
}

/** What a row states, with what of it was not understood. */
export function stated(items: readonly (Card | Interaction)[], warnings: readonly string[] = []): Outcome {
  return warnings.length === 0 ? { items } : { items, warnings };
}

/** A date of the row, believed unless it lies in the future; a remark says so when it cannot be read. */
export function believed(
  when: When | null,
  text: string,
  options: ReadOptions,
): { when: When; warnings?: readonly string[] } {
  if (when?.at != null && when.at <= options.now + DAY) return { when };
  if (text === '') return { when: UNKNOWN_WHEN };
  const what = when === null ? 'could not be read' : 'lies in the future';
  return { when: UNKNOWN_WHEN, warnings: [`the date "${cut(text, 40)}" ${what}`] };
}

const DAY = 86_400_000;

async function* readTable(
  table: Table,
  owner: Owner | null,
  file: InputFile,
  options: ReadOptions,
): AsyncGenerator<readonly Seen[], FileEnd> {
  const csv = await openCsv(file.open(), headerOf(table));
  const wrong = whatIsWrong(table, csv);
  if (wrong !== null) yield [wrong];
  if (wrong !== null || csv.header === null) return { remarks: csv.remarks() };
  const reader = await table.prepare({ header: csv.header, file, owner, options });
  const state = { record: 0, asOf: Number.NEGATIVE_INFINITY };
  for await (const rows of csv.batches()) yield seenOf(rows, csv.header, reader, state, options);
  const traces = reader.traces?.();
  return {
    remarks: [...csv.remarks(), ...unknownColumns(table, csv.header)],
    ...(Number.isFinite(state.asOf) ? { asOf: state.asOf } : {}),
    ...(traces === undefined ? {} : { owner: traces }),
  };
}

interface State {
  record: number;
  asOf: number;
}

function seenOf(
  rows: readonly CsvRow[],
  header: readonly string[],
  reader: RowReader,
  state: State,
  options: ReadOptions,
): Seen[] {
  const cellsOf = cellReader(header);
  return rows.map((row) => {
    const record = ++state.record;
    const where = `line ${row.line}`;
    if (row.broken !== undefined) return { record, where, failed: row.broken };
    if (!mayRead(options, record)) return { record, where, failed: TOO_COSTLY };
    if (row.cells.every(isEmpty)) return { record, where, skipped: 'empty rows' };
    const outcome = withKeys(reader.row(cellsOf(row), row));
    state.asOf = Math.max(state.asOf, latest(outcome.items));
    if (row.cells.length > header.length)
      return { record, where, ...withWarning(outcome, 'the row has more cells than the header') };
    // Most rows; spreading each of half a million costs as much as finding its cells.
    if (outcome.items !== undefined && outcome.warnings === undefined) return { record, where, items: outcome.items };
    return { record, where, ...outcome };
  });
}

/** Applied to each outcome before it leaves for the store. */
export function withKeys(outcome: Outcome): Outcome {
  const items = outcome.items === undefined ? undefined : withShortKeys(outcome.items);
  return items === undefined || items === outcome.items ? outcome : { ...outcome, items };
}

function withWarning(outcome: Outcome, warning: string): Outcome {
  return { ...outcome, warnings: [...(outcome.warnings ?? []), warning] };
}

/** UTF-16 units kept of a cell; LinkedIn's own longest text, a recommendation or commentary, has 3,000. */
const MAX_CELL_KEPT = 20_000;

/** Among equal names the first column counts: `Company Names` stands three times in one file. */
function cellReader(header: readonly string[]): (row: CsvRow) => Cells {
  const places = new Map<string, number>();
  for (const [at, name] of header.entries())
    if (name !== '' && !places.has(columnName(name))) places.set(columnName(name), at);
  const placeByName = new Map<string, number>();
  const placeOf = (name: string) => {
    const place = placeByName.get(name) ?? places.get(columnName(name)) ?? -1;
    placeByName.set(name, place);
    return place;
  };
  return (row) => (column) => cut(row.cells[placeOf(column)]?.trim() ?? '', MAX_CELL_KEPT);
}

/** The latest moment the items speak of, milliseconds; minus infinity when they speak of none. */
export function latest(items: readonly (Card | Interaction)[] | undefined): number {
  let at = Number.NEGATIVE_INFINITY;
  for (const item of items ?? []) if ('when' in item && item.when.at !== null && item.when.at > at) at = item.when.at;
  return at;
}

function isEmpty(cell: string): boolean {
  return cell === '' || cell.trim() === '';
}

// --- Headers ----------------------------------------------------------------------------------------------------

/** What a table is known by, as a file's beginning tells it. */
interface Marks {
  readonly table: Table;
  readonly keys: ReadonlySet<string>;
  readonly required: readonly string[];
  /** Columns of which one is enough where the name is right. */
  readonly telling: readonly string[];
}

function marksOf(table: Table): Marks {
  return {
    table,
    keys: new Set(table.files.map(fileKey)),
    required: table.required.map(columnName),
    telling: (table.isCommonName ? table.required : namesOf(table)).map(columnName),
  };
}

function isRecognised({ table, keys, required, telling }: Marks, file: Pick<InputFile, 'path' | 'head'>): boolean {
  const { key, rows, names } = beginningOf(file);
  const isNamed = keys.has(key);
  if (table.recognisedBy === 'file' && !isNamed) return false;
  if (isNamed && rows.length === 0) return file.head.length === 0;
  if (names.some((row) => required.every((name) => row.has(name)))) return true;
  if (isNamed && (saysNothing(table, rows[0]) || table.isOwnName === true)) return true;
  return isNamed && table.recognisedBy === 'columns' && names.some((row) => telling.some((name) => row.has(name)));
}

interface Beginning {
  readonly path: string;
  readonly key: string;
  readonly rows: readonly (readonly string[])[];
  /** Of each row, its cells as names of columns. */
  readonly names: readonly ReadonlySet<string>[];
}

/** Two dozen tables ask for the same; a mail folder offers a hundred thousand files to all of them. */
const beginnings = new WeakMap<Uint8Array, Beginning>();

function beginningOf({ path, head }: Pick<InputFile, 'path' | 'head'>): Beginning {
  const known = beginnings.get(head);
  if (known?.path === path) return known;
  const rows = firstRows(head);
  const beginning = { path, key: fileKey(path), rows, names: rows.map((row) => new Set(row.map(columnName))) };
  beginnings.set(head, beginning);
  return beginning;
}

function saysNothing(table: Table, row: readonly string[] | undefined): boolean {
  return table.nothing !== undefined && row?.length === 1 && row[0]?.trim() === table.nothing;
}

function namesOf(table: Table): readonly string[] {
  return [...table.required, ...table.optional];
}

/** What makes a row its header: three of its names, but a table of two columns cannot show three. */
export function headerOf(table: Table): CsvOptions {
  return { known: namesOf(table), least: Math.min(3, table.required.length) };
}

/** A sentence for a file whose header is not the expected one; an empty file is fine and has no rows. */
function whatIsWrong(table: Table, csv: Csv): Seen | null {
  const found = csv.header ?? csv.firstRow;
  const header = csv.header;
  const hasAll = header !== null && table.required.every((name) => columnOf(header, name) >= 0);
  if (found.length === 0 || saysNothing(table, found) || hasAll) return null;
  const failed = `the columns ${quoted(table.required)} are needed; the header found is ${quoted(found)}`;
  return { record: 1, where: 'line 1', failed };
}

function quoted(names: readonly string[]): string {
  return names
    .slice(0, 20)
    .map((name) => `"${cut(name, 60)}"`)
    .join(', ');
}

function unknownColumns(table: Table, header: readonly string[]): string[] {
  const known = new Set(namesOf(table).map(columnName));
  const unknown = header.filter((name) => name !== '' && !known.has(columnName(name)));
  return unknown.length === 0 ? [] : [`Columns not used: ${quoted(unknown)}.`];
}
