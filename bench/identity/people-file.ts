/** Reads what ../shared/bench/gen/gen-people.mjs writes. */

import { grown, row } from '../../src/people/doubles/rows.ts';
import { TextTable } from '../../src/people/doubles/text-table.ts';
import type { Handle, Likeness } from '../../src/people/index.ts';

/** Columns by number. */
const [ID, TRUTH, FIRST, LAST, EMAIL, PHONE, COMPANY, TITLE, CITY, URL] = [0, 1, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const COLUMNS = 11;
/** Places kept of a line: where each cell begins and where the next line does. */
const PLACES = COLUMNS + 1;
/** Characters of a line; more lines only make the row of places grow. */
const USUAL_LINE = 80;
/** What a profile's link begins with. */
const PROFILE = 'in/';

/** Columns id, truth, source, first, last, email, phone, company, title, city, url. */
export function readPeople(text: string): Likeness[] {
  const records: Likeness[] = [];
  const cells = new Cells(text);
  const [companies, titles, cities] = [new Told(), new Told(), new Told()];
  while (cells.next()) {
    const line = cells.last;
    const firm = companies.of(cells, line, COMPANY);
    records.push(new FileRecord(cells, line, firm, cities.of(cells, line, CITY), titles.of(cells, line, TITLE)));
  }
  return records;
}

/** A line of the file. Texts are cut out when asked for: a million records with theirs keep the collector of garbage busy. */
class FileRecord implements Likeness {
  readonly #cells: Cells;
  readonly #line: number;
  readonly companies: readonly string[];
  readonly locations: readonly string[];
  readonly positions: readonly string[];

  constructor(
    cells: Cells,
    line: number,
    companies: readonly string[],
    locations: readonly string[],
    positions: readonly string[],
  ) {
    this.#cells = cells;
    this.#line = line;
    this.companies = companies;
    this.locations = locations;
    this.positions = positions;
  }

  get id(): string {
    return this.#cells.text(this.#line, ID);
  }

  get names(): readonly string[] {
    const name = `${this.#cells.text(this.#line, FIRST)} ${this.#cells.text(this.#line, LAST)}`.trim();
    return name === '' ? NONE : [name];
  }

  get handles(): readonly Handle[] {
    const handles: Handle[] = [];
    const email = this.#cells.text(this.#line, EMAIL);
    const phone = this.#cells.text(this.#line, PHONE);
    const link = this.#cells.text(this.#line, URL);
    if (email !== '') handles.push({ kind: 'email', value: email });
    if (phone !== '') handles.push({ kind: 'phone', value: phone });
    if (link !== '') handles.push({ kind: 'linkedin', value: link.slice(PROFILE.length) });
    return handles;
  }
}

/** The person each record truly is, by id. */
export function readTruth(text: string): Map<string, string> {
  const truth = new Map<string, string>();
  const cells = new Cells(text);
  while (cells.next()) truth.set(cells.text(cells.last, ID), cells.text(cells.last, TRUTH));
  return truth;
}

/** Where the cells of all lines stand. */
class Cells {
  readonly whole: string;
  /** The line read last; -1 for none. */
  last = -1;
  /** Cell n of a line stands from `starts[line * PLACES + n]` to one before the place behind that. */
  #starts: Int32Array;
  #next: number;

  /** The first line is the head. */
  constructor(whole: string) {
    this.whole = whole;
    this.#starts = row((Math.ceil(whole.length / USUAL_LINE) + 1) * PLACES);
    this.#next = whole.indexOf('\n') + 1;
  }

  next(): boolean {
    if (this.#next === 0 || this.#next >= this.whole.length) return false;
    this.last++;
    const first = this.last * PLACES;
    if (first + PLACES > this.#starts.length) this.#starts = grown(this.#starts);
    let at = this.#next;
    for (let cell = 0; cell < COLUMNS; cell++) {
      this.#starts[first + cell] = at;
      const end = this.whole.indexOf(cell === COLUMNS - 1 ? '\n' : ',', at);
      at = (end < 0 ? this.whole.length : end) + 1;
    }
    this.#starts[first + COLUMNS] = at;
    this.#next = at;
    return true;
  }

  start(line: number, cell: number): number {
    return this.#starts[line * PLACES + cell]!;
  }

  end(line: number, cell: number): number {
    return this.#starts[line * PLACES + cell + 1]! - 1;
  }

  text(line: number, cell: number): string {
    return this.whole.slice(this.start(line, cell), this.end(line, cell));
  }
}

/** The texts of one column, each kept once: a million records have few firms, and fewer titles and cities. */
class Told {
  readonly #texts = new TextTable();
  readonly #told: (readonly string[])[] = [];

  of(cells: Cells, line: number, cell: number): readonly string[] {
    const start = cells.start(line, cell);
    const end = cells.end(line, cell);
    if (start === end) return NONE;
    const known = this.#texts.findPart(cells.whole, start, end);
    if (known >= 0) return this.#told[known]!;
    const told = [cells.text(line, cell)];
    this.#told[this.#texts.add(told[0]!)] = told;
    return told;
  }
}

const NONE: readonly never[] = [];
