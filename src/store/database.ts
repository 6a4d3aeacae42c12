/** The one interface both databases stand behind. SQL is written with `?`; ids and times are plain numbers. */

export type Value = string | number | null;
export type Row = Record<string, Value>;

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
  /** For each key the row that has it, or undefined; `keys` are values of `keyColumns` after owner_id. */
  lookup<R = Row>(
    table: string,
    owner: number,
    keyColumns: readonly string[],
    wanted: readonly string[],
    keys: readonly (readonly Value[])[],
  ): Promise<(R | undefined)[]>;
  /** Rows in batches, for reading a table of any size at constant memory. */
  stream<R = Row>(sql: string, parameters?: readonly Value[], batch?: number): AsyncGenerator<R[]>;
}

/** Full-text index over `table`: 'interaction' or 'person'. What differs between the databases most. */
export interface TextIndex {
  /** Adds texts; an id is added once. */
  addTexts(table: TextTable, owner: number, rows: readonly (readonly [id: number, text: string])[]): Promise<void>;
  /** Takes texts out again; ids that were never added are no fault. */
  removeTexts(table: TextTable, owner: number, ids: readonly number[]): Promise<void>;
  clearTexts(table: TextTable, owner: number): Promise<void>;
  /** Ids whose text holds every word; the last word may be a beginning. Newest (highest id) first. */
  findTexts(table: TextTable, owner: number, words: readonly string[], limit: number): Promise<number[]>;
}

export type TextTable = 'interaction' | 'person';

export interface Database extends Queries, TextIndex {
  readonly dialect: 'sqlite' | 'postgres';
  /** All or nothing. Others wait. Not to be nested. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
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
