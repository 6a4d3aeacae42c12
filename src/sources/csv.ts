/**
 * Comma-separated text as it really arrives: any encoding, any of three separators, line breaks inside cells, a preamble
 * above the header, rows too short or too long. Streaming; nothing throws on bad input, a bad row says what is wrong.
 */
import { type DecodedText, decodeText, textOfHead } from './decode.ts';

/** UTF-16 units in one cell: 1 MB. Without it one unclosed quotation mark holds the whole file in memory. */
export const MAX_CELL = 1 << 20;
/** Columns in one row; Outlook's widest has 92, Google's grows with its fullest contact. */
const MAX_COLUMNS = 10_000;
/** UTF-16 units waited for until a row ends: room for one very long cell among others. */
const MAX_ROW = 2 * MAX_CELL;
/** UTF-16 units of a column's name; a longer cell is a sentence of the preamble. */
const MAX_NAME = 200;
/** Rows in which a header may stand: LinkedIn writes three above it, hands and other programs two to four. */
const HEADER_WITHIN = 10;
/** Known names that make a row a header. */
const KNOWN_NAMES_NEEDED = 3;
/**
 * Rows handed over at once, so that the caller can pause: few enough that they are stored and gone before they grow old in memory
 * (with 1000, a tenth more CPU for 200,000 messages), and whole statements of the 40 rows that SQLite is given at once.
 */
const BATCH_ROWS = 240;

export interface CsvRow {
  /** 1-based line on which the row begins. */
  readonly line: number;
  /** Cells without their quotation marks; as many as the row has, which may be fewer or more than the header's. */
  readonly cells: readonly string[];
  /** The row could not be read: what is wrong. It then has no cells. */
  readonly broken?: string;
}

export interface CsvOptions {
  /** Column names the caller understands; case, blanks, underscores and hyphens do not matter. */
  readonly known: readonly string[];
  /** How many of them make a row the header; default 3, or all of them when fewer are known. */
  readonly least?: number;
}

export interface Csv {
  /** Names in the header as written, trimmed; null when none of the first ten rows has enough known names. */
  readonly header: readonly string[] | null;
  /** The first row that is not empty: what to show when there is no header. Empty for an empty file. */
  readonly firstRow: readonly string[];
  /** Rows below the header, empty lines left out; none when there is no header. Call once. */
  batches(): AsyncGenerator<readonly CsvRow[]>;
  /** Whole-file remarks (encoding guessed, damaged characters); complete after the last batch. */
  remarks(): readonly string[];
}

/** Opens a CSV and reads as far as its header. */
export async function openCsv(chunks: AsyncIterable<Uint8Array>, options: CsvOptions): Promise<Csv> {
  const text = decodeText(chunks);
  const rows = new Rows(text);
  const isHeader = headerTest(options);
  let firstRow: readonly string[] = [];
  let header: readonly string[] | null = null;
  for (let tried = 0; tried < HEADER_WITHIN && header === null; tried++) {
    const cells = await rows.headerRow();
    if (cells === null) break;
    if (firstRow.length === 0) firstRow = cells;
    if (isHeader(cells)) header = cells.map((name) => name.trim());
  }
  return { header, firstRow, batches: () => rows.batches(header !== null), remarks: () => text.remarks };
}

/** The first rows that the first bytes of a file show; for recognising. */
export function firstRows(head: Uint8Array): readonly (readonly string[])[] {
  const scanner = new Scanner(textOfHead(head), 0);
  const rows: (readonly string[])[] = [];
  while (rows.length < HEADER_WITHIN && !scanner.isAtEnd()) {
    scanner.sniffSeparator();
    const cells = scanner.row(true);
    if (typeof cells === 'string' || cells === null) break;
    if (!isBlank(cells)) rows.push(cells);
  }
  return rows;
}

/** Where the column of one of these names stands, the first name first; -1 when there is none. */
export function columnOf(header: readonly string[], ...names: readonly string[]): number {
  const plain = header.map(columnName);
  for (const name of names) {
    const at = plain.indexOf(columnName(name));
    if (at >= 0) return at;
  }
  return -1;
}

/** A column's name as headers of different years agree on it: lower case, without blanks, underscores, hyphens, quotes. */
export function columnName(name: string): string {
  return name
    .slice(0, MAX_NAME)
    .toLowerCase()
    .replace(/[\s_"\ufeff-]/g, '');
}

function headerTest(options: CsvOptions): (cells: readonly string[]) => boolean {
  const known = new Set(options.known.map(columnName));
  const least = options.least ?? Math.min(KNOWN_NAMES_NEEDED, known.size);
  return (cells) => {
    const found = new Set<string>();
    for (const cell of cells) if (cell.length <= MAX_NAME && known.has(columnName(cell))) found.add(columnName(cell));
    return found.size >= least;
  };
}

/** An empty line, or one of blanks: it separates, it is no record. */
function isBlank(cells: readonly string[]): boolean {
  return cells.length === 1 && (cells[0] as string).trim() === '';
}

// --- Rows from text ---------------------------------------------------------------------------------------------

const QUOTE = 34;
const LF = 10;
const CR = 13;
/** The end of a cell: more text is needed to know it; it has none. */
const NOT_YET = -1;
const NEVER = -2;
const TOO_LONG = `a cell is longer than ${MAX_CELL.toLocaleString('en')} characters`;
const TOO_WIDE = `the row has more than ${MAX_COLUMNS.toLocaleString('en')} columns`;
const UNCLOSED = 'a quotation mark is opened here and never closed';

/**
 * Finds cells in one piece of text. It jumps from separator to separator with indexOf instead of looking at characters;
 * `nextSeparator` and `nextBreak` remember finds that lie ahead, or every short cell would search a long message again.
 */
class Scanner {
  readonly text: string;
  at = 0;
  line: number;
  separator = ',';
  #nextSeparator = -1;
  #nextBreak = -1;
  #cell = '';

  constructor(text: string, line: number, separator = ',') {
    this.text = text;
    this.line = line;
    this.separator = separator;
  }

  isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** Decides by the present line only: the commas of a message below say nothing about the table. */
  sniffSeparator(): void {
    const end = this.text.indexOf('\n', this.at);
    const line = this.text.slice(this.at, Math.min(end < 0 ? this.text.length : end, this.at + MAX_CELL));
    const counts = [',', ';', '\t'].map((mark) => line.split(mark).length);
    const most = Math.max(...counts);
    this.separator = counts[0] === most ? ',' : counts[1] === most ? ';' : '\t';
    this.#nextSeparator = -1;
  }

  /** Cells of the next row; null when the text ends before the row does; a sentence when the row cannot be read. */
  row(isLast: boolean): readonly string[] | string | null {
    const { at, line } = this;
    const cells: string[] = [];
    let fault: string | null = null;
    for (;;) {
      const start = this.at;
      const end = this.text.charCodeAt(start) === QUOTE ? this.#quoted(start, isLast) : this.#plain(start, isLast);
      if (end < 0) {
        this.at = at;
        this.line = line;
        return end === NOT_YET ? null : this.#giveUpLine();
      }
      if (end - start > MAX_CELL) fault = TOO_LONG;
      if (cells.length < MAX_COLUMNS) cells.push(this.#cell);
      else fault = TOO_WIDE;
      this.at = end + 1;
      if (end < this.text.length && this.text[end] === this.separator) continue;
      if (this.text.charCodeAt(end) === CR) this.at = end + 2;
      this.line++;
      return fault ?? cells;
    }
  }

  #giveUpLine(): string {
    this.at = this.text.indexOf('\n', this.at) + 1;
    this.line++;
    return UNCLOSED;
  }

  /** Each returns where the cell ends (separator, line break or end of text), or why it does not. */
  #quoted(start: number, isLast: boolean): number {
    const { text } = this;
    let isEscaped = false;
    let end = start;
    for (;;) {
      end = text.indexOf('"', end + 1);
      if (end < 0) return NOT_YET;
      const after = text.charCodeAt(end + 1);
      if (after === QUOTE) {
        isEscaped = true;
        end++;
      } else if (end + 1 >= text.length) {
        if (!isLast) return NOT_YET;
        break;
      } else if (after === LF || text[end + 1] === this.separator) break;
      else if (after === CR) {
        if (end + 2 >= text.length && !isLast) return NOT_YET;
        if (end + 2 >= text.length || text.charCodeAt(end + 2) === LF) break;
      } else if (this.#looksLikeOpening(start, end)) return NEVER;
    }
    const cell = text.slice(start + 1, end);
    this.#cell = isEscaped ? cell.replaceAll('""', '"') : cell;
    this.#countBreaks(start, end);
    return end + 1;
  }

  /**
   * A lone quotation mark inside a cell is taken as text, as careless programs write it; but one that begins a cell on a
   * later line shows that the cell at hand was never closed, and taking it as text would glue two people into one.
   */
  #looksLikeOpening(start: number, at: number): boolean {
    const before = this.text[at - 1];
    if (before !== this.separator && before !== '\n') return false;
    if (this.#nextBreak < start) this.#nextBreak = found(this.text.indexOf('\n', start), this.text);
    return this.#nextBreak < at;
  }

  #plain(start: number, isLast: boolean): number {
    const { text } = this;
    if (this.#nextSeparator < start) this.#nextSeparator = found(text.indexOf(this.separator, start), text);
    if (this.#nextBreak < start) this.#nextBreak = found(text.indexOf('\n', start), text);
    let end = Math.min(this.#nextSeparator, this.#nextBreak);
    if (end >= text.length && !isLast) return NOT_YET;
    if (end > start && end !== this.#nextSeparator && text.charCodeAt(end - 1) === CR) end--;
    this.#cell = text.slice(start, end);
    return end;
  }

  #countBreaks(start: number, end: number): void {
    if (this.#nextBreak < start) this.#nextBreak = found(this.text.indexOf('\n', start), this.text);
    while (this.#nextBreak < end) {
      this.line++;
      this.#nextBreak = found(this.text.indexOf('\n', this.#nextBreak + 1), this.text);
    }
  }
}

function found(at: number, text: string): number {
  return at < 0 ? text.length : at;
}

/** Rows from pieces of text: fetches more when a row does not end yet, and gets going again after a broken one. */
class Rows {
  readonly #text: DecodedText;
  readonly #pieces: AsyncIterator<string>;
  #scanner = new Scanner('', 1);
  #ended = false;
  /** Up to here each row must end on its own line: a quotation mark above was never closed. */
  #oneLineUntil = -1;
  /** Inside a row given up as too long; everything up to the next line break goes. */
  #isSkipping = false;

  constructor(text: DecodedText) {
    this.#text = text;
    this.#pieces = text.pieces[Symbol.asyncIterator]();
  }

  /** The next row that is not empty, with the separator of its own line; null at the end or when it cannot be read. */
  async headerRow(): Promise<readonly string[] | null> {
    for (;;) {
      const scanner = this.#scanner;
      if (scanner.isAtEnd() && !(await this.#more())) return null;
      this.#scanner.sniffSeparator();
      const cells = this.#scanner.row(this.#ended);
      if (cells === null && this.#pending() <= MAX_ROW && (await this.#more())) continue;
      if (cells === null || typeof cells === 'string') return null;
      if (!isBlank(cells)) return cells;
    }
  }

  async *batches(hasHeader: boolean): AsyncGenerator<readonly CsvRow[]> {
    let rows: CsvRow[] = [];
    while (hasHeader) {
      const row = this.#next();
      if (row !== null) rows.push(row);
      else if (!(await this.#more())) break;
      if (rows.length >= BATCH_ROWS) {
        yield rows;
        rows = [];
      }
    }
    if (this.#text.isCutOff && hasHeader)
      rows.push(
        broken(this.#scanner.line, 'the file goes on beyond 500 MB and was read up to here; export it in parts'),
      );
    if (rows.length > 0) yield rows;
  }

  /** The next row from the text at hand; null when it needs more. */
  #next(): CsvRow | null {
    for (;;) {
      const scanner = this.#scanner;
      if (this.#isSkipping && !this.#skipLine()) return null;
      if (scanner.isAtEnd()) return null;
      const { line } = scanner;
      const cells = scanner.at < this.#oneLineUntil ? this.#rowOnOneLine() : scanner.row(this.#ended);
      if (cells === null) return this.#ended || this.#pending() > MAX_ROW ? this.#giveUpRow() : null;
      if (typeof cells === 'string') return broken(line, cells);
      if (!isBlank(cells)) return { line, cells };
    }
  }

  /** Says that the row at hand cannot be read, and goes on with the line after its first. */
  #giveUpRow(): CsvRow {
    const { line, text } = this.#scanner;
    this.#oneLineUntil = text.length;
    const what = this.#rowOnOneLine();
    return broken(line, typeof what === 'string' ? what : TOO_LONG);
  }

  /** Reads up to the next line break as a row of its own. */
  #rowOnOneLine(): readonly string[] | string {
    const scanner = this.#scanner;
    const end = found(scanner.text.indexOf('\n', scanner.at), scanner.text);
    const line = new Scanner(scanner.text.slice(scanner.at, Math.min(end, scanner.at + MAX_ROW)), 1, scanner.separator);
    const cells = line.row(true);
    scanner.at = end + 1;
    scanner.line++;
    this.#isSkipping = end === scanner.text.length && !this.#ended;
    return cells ?? UNCLOSED;
  }

  /** False while the line break is not in sight. */
  #skipLine(): boolean {
    const scanner = this.#scanner;
    const end = scanner.text.indexOf('\n', scanner.at);
    scanner.at = end < 0 ? scanner.text.length : end + 1;
    this.#isSkipping = end < 0;
    return end >= 0;
  }

  #pending(): number {
    return this.#scanner.text.length - this.#scanner.at;
  }

  /** Fetches at least as much again as is pending: piece by piece, a row of a megabyte would be scanned hundreds of times. */
  async #more(): Promise<boolean> {
    if (this.#ended) return false;
    const old = this.#scanner;
    const pending = this.#pending();
    let text = old.text.slice(old.at);
    for (let fetched = 0; fetched <= pending; ) {
      const { value, done } = await this.#pieces.next();
      if (done === true) {
        this.#ended = true;
        break;
      }
      text += value;
      fetched += value.length;
    }
    this.#scanner = new Scanner(text, old.line, old.separator);
    this.#oneLineUntil -= old.at;
    return true;
  }
}

function broken(line: number, what: string): CsvRow {
  return { line, cells: [], broken: what };
}
