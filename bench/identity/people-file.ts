/** Reads what ../shared/bench/gen/gen-people.mjs writes. */

import type { Handle, Likeness } from '../../src/people/index.ts';
import { TextTable } from '../../src/people/text-table.ts';

/** Columns by number. */
const [ID, TRUTH, FIRST, LAST, EMAIL, PHONE, COMPANY, TITLE, CITY, URL] = [0, 1, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const COLUMNS = 11;
/** What a profile's link begins with. */
const PROFILE = 'in/';

/** Columns id, truth, source, first, last, email, phone, company, title, city, url. */
export function readPeople(text: string): Likeness[] {
  const records: Likeness[] = [];
  const row = new Row(text);
  const [companies, titles, cities] = [new Told(), new Told(), new Told()];
  while (row.next()) {
    const name = `${row.cell(FIRST)} ${row.cell(LAST)}`.trim();
    records.push({
      id: row.cell(ID),
      names: name === '' ? NONE : [name],
      handles: handlesOf(row),
      companies: companies.of(row, COMPANY),
      locations: cities.of(row, CITY),
      positions: titles.of(row, TITLE),
    });
  }
  return records;
}

/** The person each record truly is, by id. */
export function readTruth(text: string): Map<string, string> {
  const truth = new Map<string, string>();
  const row = new Row(text);
  while (row.next()) truth.set(row.cell(ID), row.cell(TRUTH));
  return truth;
}

/** One line after another; cells are cut out only where they are kept. */
class Row {
  readonly text: string;
  /** Cell n stands from `starts[n]` to one before `starts[n + 1]`. */
  readonly starts = new Int32Array(COLUMNS + 1);
  #next: number;

  /** The first line is the head. */
  constructor(text: string) {
    this.text = text;
    this.#next = text.indexOf('\n') + 1;
  }

  next(): boolean {
    if (this.#next === 0 || this.#next >= this.text.length) return false;
    let at = this.#next;
    for (let cell = 0; cell < COLUMNS; cell++) {
      this.starts[cell] = at;
      const end = this.text.indexOf(cell === COLUMNS - 1 ? '\n' : ',', at);
      at = (end < 0 ? this.text.length : end) + 1;
    }
    this.starts[COLUMNS] = at;
    this.#next = at;
    return true;
  }

  cell(number: number): string {
    return this.text.slice(this.starts[number], this.starts[number + 1]! - 1);
  }

  isEmpty(number: number): boolean {
    return this.starts[number + 1]! - this.starts[number]! === 1;
  }
}

/** The texts of one column, each kept once: a million records have few firms, and fewer titles and cities. */
class Told {
  readonly #texts = new TextTable();
  readonly #told: (readonly string[])[] = [];

  of(row: Row, cell: number): readonly string[] {
    if (row.isEmpty(cell)) return NONE;
    const known = this.#texts.findPart(row.text, row.starts[cell]!, row.starts[cell + 1]! - 1);
    if (known >= 0) return this.#told[known]!;
    const told = [row.cell(cell)];
    this.#told[this.#texts.add(told[0]!)] = told;
    return told;
  }
}

const NONE: readonly never[] = [];

function handlesOf(row: Row): readonly Handle[] {
  const email = row.isEmpty(EMAIL) ? NONE : [{ kind: 'email', value: row.cell(EMAIL) } as const];
  const phone = row.isEmpty(PHONE) ? NONE : [{ kind: 'phone', value: row.cell(PHONE) } as const];
  const link = row.isEmpty(URL) ? NONE : [{ kind: 'linkedin', value: row.cell(URL).slice(PROFILE.length) } as const];
  if (phone.length + link.length === 0) return email;
  return email.length + link.length === 0 ? phone : [...email, ...phone, ...link];
}
