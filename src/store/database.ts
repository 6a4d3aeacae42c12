/** The one interface both databases stand behind. SQL is written with `?`; ids and times are plain numbers. */

export type Value = string | number | null;
export type Row = Record<string, Value>;

/** A column's values: one for all rows, or one for each. */
export type Column = Value | readonly Value[];

export interface Queries {
  /** Rows of a question. */
  all<R = Row>(sql: string, parameters?: readonly Value[]): Promise<R[]>;
  /** The first row, or undefined. */
  get<R = Row>(sql: string, parameters?: readonly Value[]): Promise<R | undefined>;
  /** Runs a statement; returns how many rows changed. */
  run(sql: string, parameters?: readonly Value[]): Promise<number>;
  /** Runs several statements without parameters: the definitions of a migration. */
  script(sql: string): Promise<void>;
  /**
   * Inserts many rows at once and says which were new: `isNew[i]` is false where a unique key was there already
   * (that row stays as it was). `columns` are column names in the order of each row's values.
   */
  insertMany(table: string, columns: readonly string[], rows: readonly (readonly Value[])[]): Promise<boolean[]>;
  /**
   * Inserts `count` rows given by columns, for tens of thousands of rows; returns how many were new (a row whose unique
   * key was there already stays as it was).
   */
  insertColumns(table: string, count: number, columns: Readonly<Record<string, Column>>): Promise<number>;
  /** Rows as arrays, in the order of the selected columns: half the work of objects where there are 100,000 rows. */
  tuples<R extends readonly Value[]>(sql: string, parameters?: readonly Value[]): Promise<R[]>;
  /** For each key the row that has it, or undefined; `keys` are values of `keyColumns` after owner_id. */
  lookup<R = Row>(
    table: string,
    owner: number,
    keyColumns: readonly string[],
    wanted: readonly string[],
    keys: readonly (readonly Value[])[],
  ): Promise<(R | undefined)[]>;
  /** All rows that have one of the keys, values of `keyColumn` after owner_id; together those of one key, keys in their order. */
  lookupAll<R = Row>(
    table: string,
    owner: number,
    keyColumn: string,
    wanted: readonly string[],
    keys: readonly Value[],
  ): Promise<R[]>;
  /** Where to keep what was read as long as nothing is written; another one afterwards. Null where nobody can tell. To be asked for before reading. */
  memory(): Map<string, unknown> | null;
}

/** Full-text index over `table`: 'interaction' or 'person'. What differs between the databases most. */
export interface TextIndex {
  /** Adds texts; an id is added once. */
  addTexts(table: TextTable, owner: number, rows: readonly (readonly [id: number, text: string])[]): Promise<void>;
  /** Adds what the stored interactions `from` to `to` are found by; each once. */
  addInteractionTexts(owner: number, from: number, to: number): Promise<void>;
  /** Takes texts out again, before their rows go; ids that were never added are no fault. */
  removeTexts(table: TextTable, owner: number, ids: readonly number[]): Promise<void>;
  clearTexts(table: TextTable, owner: number): Promise<void>;
  /** After many were added: puts them where each search looks into one place. */
  gatherTexts(table: TextTable): Promise<void>;
  /** Ids whose text holds every word; the last word may be a beginning (`mayBegin`). Newest (highest id) first. */
  findTexts(table: TextTable, owner: number, words: readonly string[], limit: number): Promise<number[]>;
}

export type TextTable = 'interaction' | 'person';

/** Letters from which a word is looked for as a beginning in letters: shorter ones begin words in nearly all of them. */
const SHORTEST_BEGINNING = 4;

/** Whether a word that is still being typed is looked for as a beginning. Scripts that write no blanks have short words. */
export function mayBegin(table: TextTable, word: string): boolean {
  return table === 'person' || word.length >= SHORTEST_BEGINNING || !/^[a-z0-9]*$/.test(word);
}

export interface Database extends Queries, TextIndex {
  readonly dialect: 'sqlite' | 'postgres';
  /** All or nothing. Others wait. Not to be nested. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /**
   * Changes with everything that is written, by whichever process; while it is equal, every question has the same answer.
   * What is asked from here on until something else gets its turn is answered as of one moment, if nothing is written here.
   */
  version(): Promise<string>;
  close(): Promise<void>;
}

export type Transaction = Queries & TextIndex;

/** Lets asynchronous work pass one by one, in order of arrival. */
export class Turnstile {
  #last: Promise<unknown> = Promise.resolve();

  pass<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
