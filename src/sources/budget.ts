/**
 * What reading one record may cost. Every reader asks `mayRead` before each record; the thread that reads says so in a few
 * shared cells (`Beat`), and whoever looks on from another thread sees a record that does not end. No clock is read here.
 */
import { hash } from 'node:crypto';
import type { ReadOptions } from './source.ts';

/** Milliseconds for one record; of a million fuzzed ones the slowest took a fifth. */
export const RECORD_MS = 2000;

/** Said in the ledger of a record that cost too much; where it stands is said beside it. */
export const TOO_COSTLY =
  'Reading this took more time or memory than any honest record needs, so it was left out. It is still in your file, at the place named here.';

/** Said of the rest of a file in which reading cannot go on. */
export const CANNOT_GO_ON =
  'Reading came to a stop here, again and again; what came before is in. The rest is still in your file.';

/** False: reading this record did not end before, so it is to be told as failed with `TOO_COSTLY`. */
export function mayRead(options: ReadOptions, record: number): boolean {
  return options.begins === undefined || options.begins(record);
}

/** A record that was given up, or with `record` 0 a whole file. */
export interface GivenUp {
  readonly file: number;
  readonly record: number;
}

/** Cells shared by the thread that reads and the one that looks on. */
export type BeatCells = Int32Array<SharedArrayBuffer>;
/** Counts; 0 while nothing is being read. */
const COUNT = 0;
const FILE = 1;
const RECORD = 2;
const CELLS = 3;

export function newBeatCells(): BeatCells {
  return new Int32Array(new SharedArrayBuffer(CELLS * Int32Array.BYTES_PER_ELEMENT));
}

/** Where reading stands; `count` is another one as soon as it has gone on, and 0 while it rests. */
export function standing(cells: BeatCells): GivenUp & { readonly count: number } {
  const [count, file, record] = [COUNT, FILE, RECORD].map((cell) => Atomics.load(cells, cell));
  return { count: count!, file: file!, record: record! };
}

/** The reading side of the cells. */
export class Beat {
  readonly #cells: BeatCells;
  readonly #givenUp: ReadonlySet<string>;
  #count = 0;

  constructor(cells: BeatCells = newBeatCells(), givenUp: readonly GivenUp[] = []) {
    this.#cells = cells;
    this.#givenUp = new Set(givenUp.map(({ file, record }) => `${file} ${record}`));
  }

  /** Something was given up in this import: what a file holds was not all looked at. */
  get hasGivenUp(): boolean {
    return this.#givenUp.size > 0;
  }

  /** A file is begun; false: it was given up as a whole. */
  opens(path: string): boolean {
    const file = fileNumber(path);
    Atomics.store(this.#cells, FILE, file);
    Atomics.store(this.#cells, RECORD, 0);
    return !this.#givenUp.has(`${file} 0`);
  }

  /** A record of that file is begun; false: it was given up. For `ReadOptions.begins`. */
  readonly begins = (record: number): boolean => {
    Atomics.store(this.#cells, RECORD, record);
    this.goes();
    return this.#givenUp.size === 0 || !this.#givenUp.has(`${this.#cells[FILE]} ${record}`);
  };

  /** Reading goes on. */
  goes(): void {
    this.#count = (this.#count % MOST_COUNT) + 1;
    Atomics.store(this.#cells, COUNT, this.#count);
  }

  /** The reader waits for a disk, or what it read is being kept: no time of the record's. */
  rests(): void {
    Atomics.store(this.#cells, COUNT, 0);
  }
}

const MOST_COUNT = 1 << 30;

/** Paths are of any length; half of them hashing to one number is as likely as never. */
function fileNumber(path: string): number {
  return hash('sha256', path, 'buffer').readInt32LE();
}
