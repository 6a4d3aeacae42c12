/** Rows at the beginning of a table, looked at before the file is read: to learn whose it is. */
import { type CsvRow, columnOf, openCsv } from '../csv.ts';
import type { InputFile } from '../source.ts';
import { headerOf, type Table } from './table.ts';

/** A row's cells by column name, trimmed; null where the file has no such column. */
export type Cell = (column: string) => string | null;

/** Rows of a file that is such a table, as far as `bytes` go; none where it has no header. */
export async function cellsIn(file: InputFile, table: Table, bytes: number): Promise<Cell[]> {
  const csv = await openCsv(beginning(file, bytes), headerOf(table));
  const { header } = csv;
  const found: Cell[] = [];
  if (header === null) return found;
  const placeOf = placesIn(header);
  for await (const rows of csv.batches()) for (const row of rows) found.push(cellOf(placeOf, row));
  return found;
}

/** Each column is looked for once: asked anew for every cell it costs more than all the rest. */
function placesIn(header: readonly string[]): (column: string) => number {
  const places = new Map<string, number>();
  return (column) => {
    const place = places.get(column) ?? columnOf(header, column);
    places.set(column, place);
    return place;
  };
}

function cellOf(placeOf: (column: string) => number, row: CsvRow): Cell {
  return (column) => {
    const place = placeOf(column);
    return place < 0 ? null : (row.cells[place]?.trim() ?? '');
  };
}

/** A file that breaks off is looked at as far as it goes: reading it will say what is wrong. */
async function* beginning(file: InputFile, bytes: number): AsyncGenerator<Uint8Array> {
  let left = bytes;
  try {
    for await (const chunk of file.open()) {
      yield chunk.subarray(0, left);
      left -= chunk.length;
      if (left <= 0) return;
    }
  } catch {}
}
