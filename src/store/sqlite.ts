/** Kith on SQLite: one file, write-ahead log, prepared statements kept. */

import Sqlite from 'better-sqlite3';
import type { Column, Database, Queries, TextIndex, TextTable, Transaction, Value } from './database.ts';
import { mayBegin, Turnstile } from './database.ts';

/** How long a writer waits for another process (the command beside the server), milliseconds. */
const BUSY_TIMEOUT = 30_000;
/** Page cache in KiB. 16 MiB, which holds a whole transaction of an import, saved no CPU at 200,000 messages, and took 12 MB more. */
const CACHE_KIB = 8192;
/** Larger than the usual 4 KiB: with 16 KiB, storing 200,000 messages cost a third less CPU; 8 KiB wastes less on a small home. */
const PAGE_BYTES = 8192;
/** Pages in the log before SQLite folds it back: 64 MiB, so that a large import rewrites fewer pages. */
const LOG_PAGES = 8192;

/** Rows bound in one statement: the cost of a call is spread over them, and the parameters stay far below SQLite's 32,766. */
const ROWS_PER_STATEMENT = 40;
/** Statements kept prepared. The texts of large inserts vary with which of their columns hold one value. */
const STATEMENTS_KEPT = 400;

export function openSqlite(path: string, options: { nativeBinding?: string } = {}): Database {
  const db = new Sqlite(path, options.nativeBinding ? { nativeBinding: options.nativeBinding } : {});
  db.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
  db.pragma(`page_size = ${PAGE_BYTES}`);
  db.pragma('journal_mode = WAL');
  // FULL: what Kith has acknowledged survives a power cut. One sync a commit; imports commit in large batches.
  db.pragma('synchronous = FULL');
  db.pragma(`cache_size = -${CACHE_KIB}`);
  db.pragma(`wal_autocheckpoint = ${LOG_PAGES}`);
  db.pragma('secure_delete = ON');
  db.pragma('temp_store = MEMORY');
  return new SqliteDatabase(db);
}

type Statement = Sqlite.Statement<unknown[], unknown>;

class SqliteQueries implements Queries, TextIndex {
  protected readonly db: Sqlite.Database;
  protected readonly statements: Map<string, Statement>;

  constructor(db: Sqlite.Database, statements = new Map<string, Statement>()) {
    this.db = db;
    this.statements = statements;
  }

  protected prepare(sql: string): Statement {
    let statement = this.statements.get(sql);
    if (!statement) {
      if (this.statements.size >= STATEMENTS_KEPT) this.statements.clear();
      statement = this.db.prepare(sql) as Statement;
      this.statements.set(sql, statement);
    }
    return statement;
  }

  /** Whether rows come as arrays belongs to a statement, so these are kept apart from the others. */
  protected prepareRaw(sql: string): Statement {
    const key = `as arrays: ${sql}`;
    const known = this.statements.get(key);
    if (known) return known;
    const statement = (this.db.prepare(sql) as Statement).raw();
    this.statements.set(key, statement);
    return statement;
  }

  async all<R>(sql: string, parameters: readonly Value[] = []): Promise<R[]> {
    return this.prepare(sql).all(...parameters) as R[];
  }

  async get<R>(sql: string, parameters: readonly Value[] = []): Promise<R | undefined> {
    return this.prepare(sql).get(...parameters) as R | undefined;
  }

  async run(sql: string, parameters: readonly Value[] = []): Promise<number> {
    return this.prepare(sql).run(...parameters).changes;
  }

  async script(sql: string): Promise<void> {
    this.db.exec(sql);
  }

  async insertMany(table: string, columns: readonly string[], rows: readonly (readonly Value[])[]): Promise<boolean[]> {
    const statement = this.prepare(
      `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')}) on conflict do nothing`,
    );
    const isNew: boolean[] = new Array(rows.length);
    for (let i = 0; i < rows.length; i++) isNew[i] = statement.run(rows[i]).changes === 1;
    return isNew;
  }

  async insertColumns(table: string, count: number, columns: Readonly<Record<string, Column>>): Promise<number> {
    const sorted = sortColumns(count, columns);
    let changes = 0;
    let row = 0;
    if (count >= ROWS_PER_STATEMENT) {
      const statement = this.prepare(insertSql(table, sorted, ROWS_PER_STATEMENT));
      const values: Value[] = [...sorted.constant.values()];
      const start = values.length;
      const varying = [...sorted.varying.values()];
      for (; row + ROWS_PER_STATEMENT <= count; row += ROWS_PER_STATEMENT) {
        let at = start;
        for (let i = row; i < row + ROWS_PER_STATEMENT; i++) {
          for (let c = 0; c < varying.length; c++) values[at++] = varying[c]![i]!;
        }
        changes += statement.run(...values).changes;
      }
    }
    if (row === count) return changes;
    const single = this.prepare(insertSql(table, sorted, 1));
    for (; row < count; row++) {
      const rest = [...sorted.constant.values()];
      for (const column of sorted.varying.values()) rest.push(column[row]!);
      changes += single.run(...rest).changes;
    }
    return changes;
  }

  async tuples<R extends readonly Value[]>(sql: string, parameters: readonly Value[] = []): Promise<R[]> {
    return this.prepareRaw(sql).all(...parameters) as unknown as R[];
  }

  async lookup<R>(
    table: string,
    owner: number,
    keyColumns: readonly string[],
    wanted: readonly string[],
    keys: readonly (readonly Value[])[],
  ): Promise<(R | undefined)[]> {
    const where = keyColumns.map((column) => `and ${column} = ?`).join(' ');
    const statement = this.prepare(`select ${wanted.join(', ')} from ${table} where owner_id = ? ${where}`);
    return keys.map((key) => statement.get(owner, ...key) as R | undefined);
  }

  /** One question for each key: a join or a list of keys in one question costs more than twenty of these. */
  async lookupAll<R>(
    table: string,
    owner: number,
    keyColumn: string,
    wanted: readonly string[],
    keys: readonly Value[],
  ): Promise<R[]> {
    const statement = this.prepare(`select ${wanted.join(', ')} from ${table} where owner_id = ? and ${keyColumn} = ?`);
    return keys.length === 1
      ? (statement.all(owner, keys[0]) as R[])
      : keys.flatMap((key) => statement.all(owner, key) as R[]);
  }

  memory(): Map<string, unknown> | null {
    return null;
  }

  /** One by one: before a statement of many rows the index puts down the words that wait in memory, in a segment to be merged later. */
  async addTexts(table: TextTable, _owner: number, rows: readonly (readonly [number, string])[]): Promise<void> {
    const statement = this.prepare(`insert or ignore into ${table}_text (rowid, text) values (?, ?)`);
    for (const [id, text] of rows) statement.run(id, text);
  }

  async addInteractionTexts(owner: number, from: number, to: number): Promise<void> {
    this.prepare(
      `insert into interaction_text (rowid, text) select id, ${INTERACTION_WORDS} from interaction
       where owner_id = ? and id >= ? and id <= ? and ${HAS_WORDS}`,
    ).run(owner, from, to);
  }

  async removeTexts(table: TextTable, owner: number, ids: readonly number[]): Promise<void> {
    if (table === 'interaction') {
      // This index keeps no list of its rows (columnsize=0), so the words to be taken out are told to it again.
      const statement = this.prepare(
        `insert into interaction_text (interaction_text, rowid, text) select 'delete', id, ${INTERACTION_WORDS}
         from interaction where owner_id = ? and id = ? and ${HAS_WORDS}`,
      );
      for (const id of ids) statement.run(owner, id);
      return;
    }
    const statement = this.prepare(`delete from ${table}_text where rowid = ?`);
    for (const id of ids) statement.run(id);
  }

  async clearTexts(table: TextTable): Promise<void> {
    this.prepare(`insert into ${table}_text (${table}_text) values ('delete-all')`).run();
  }

  async gatherTexts(table: TextTable): Promise<void> {
    this.prepare(`insert into ${table}_text (${table}_text) values ('optimize')`).run();
  }

  async findTexts(table: TextTable, _owner: number, words: readonly string[], limit: number): Promise<number[]> {
    if (words.length === 0) return [];
    const query = words.map(
      (word, i) => `"${word.replaceAll('"', '""')}"${i === words.length - 1 && mayBegin(table, word) ? '*' : ''}`,
    );
    const rows = this.prepare(
      `select rowid as id from ${table}_text where ${table}_text match ? order by rowid desc limit ?`,
    ).all(query.join(' '), limit) as { id: number }[];
    return rows.map((row) => row.id);
  }
}

/** `indexedText` (columns.ts) in SQL: the text goes from the table to the index without passing through JavaScript. */
const INTERACTION_WORDS = `case when coalesce(subject, '') = '' then text when coalesce(text, '') = '' then subject
  else subject || char(10) || text end`;
const HAS_WORDS = `(coalesce(text, '') <> '' or (manner = 'personal' and coalesce(subject, '') <> ''))`;

interface SortedColumns {
  /** Columns with one value for all rows: bound once a statement instead of once a row. */
  readonly constant: ReadonlyMap<string, Value>;
  readonly varying: ReadonlyMap<string, readonly Value[]>;
}

function sortColumns(count: number, columns: Readonly<Record<string, Column>>): SortedColumns {
  const constant = new Map<string, Value>();
  const varying = new Map<string, readonly Value[]>();
  for (const [name, column] of Object.entries(columns)) {
    if (!Array.isArray(column)) constant.set(name, column as Value);
    else if (count >= ROWS_PER_STATEMENT && isOneValue(column)) constant.set(name, column[0]!);
    else varying.set(name, column);
  }
  if (varying.size === 0) {
    const name = Object.keys(columns)[0]!;
    varying.set(name, new Array(count).fill(constant.get(name)));
    constant.delete(name);
  }
  return { constant, varying };
}

function isOneValue(column: readonly Value[]): boolean {
  const first = column[0];
  const { length } = column;
  for (let i = 1; i < length; i++) if (column[i] !== first) return false;
  return true;
}

/** Texts of insertions by what they insert: each has two thousand letters, which a large import would put together thousands of times. */
const INSERTS = new Map<string, string>();

function insertSql(table: string, columns: SortedColumns, rows: number): string {
  const key = `${rows} ${table} ${[...columns.constant.keys()].join()};${[...columns.varying.keys()].join()}`;
  const known = INSERTS.get(key);
  if (known !== undefined) return known;
  if (INSERTS.size >= STATEMENTS_KEPT) INSERTS.clear();
  const sql = newInsertSql(table, columns, rows);
  INSERTS.set(key, sql);
  return sql;
}

function newInsertSql(table: string, { constant, varying }: SortedColumns, rows: number): string {
  const names = [...constant.keys(), ...varying.keys()].join(', ');
  const marks = `(${Array.from(varying, () => '?').join(', ')})`;
  const once = Array.from(constant.keys(), (name) => `? as ${name}`).join(', ');
  const each = Array.from(varying.keys(), (_, i) => `v.column${i + 1}`);
  // "or ignore" and not "on conflict do nothing": a row that lacks a value could then abort the statement, and for that
  // case SQLite would copy every page it touches and put down the words that wait for the text index.
  return `insert or ignore into ${table} (${names})
    select ${[...Array.from(constant.keys(), (name) => `c.${name}`), ...each].join(', ')}
    from ${once === '' ? '' : `(select ${once}) c, `}(values ${new Array(rows).fill(marks).join(', ')}) v`;
}

class SqliteDatabase extends SqliteQueries implements Database {
  readonly dialect = 'sqlite';
  readonly #turnstile = new Turnstile();
  #inside: SqliteQueries | null = null;
  /** The version as of which everything is read until the look ends; null while there is none. */
  #look: string | null = null;
  /** What was read as of the version of the last look. */
  #memory = new Map<string, unknown>();
  #memoryAsOf = '';

  /** Whatever writes ends the look first: a write within it could not wait for another process's. */
  protected override prepare(sql: string): Statement {
    const statement = super.prepare(sql);
    if (this.#look !== null && !statement.readonly) this.#endLook();
    return statement;
  }

  override all<R>(sql: string, parameters?: readonly Value[]): Promise<R[]> {
    return this.#outside(() => super.all<R>(sql, parameters));
  }

  override get<R>(sql: string, parameters?: readonly Value[]): Promise<R | undefined> {
    return this.#outside(() => super.get<R>(sql, parameters));
  }

  override tuples<R extends readonly Value[]>(sql: string, parameters?: readonly Value[]): Promise<R[]> {
    return this.#outside(() => super.tuples<R>(sql, parameters));
  }

  override run(sql: string, parameters?: readonly Value[]): Promise<number> {
    return this.#outside(() => super.run(sql, parameters));
  }

  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#turnstile.pass(async () => {
      const tx = new SqliteQueries(this.db, this.statements);
      this.#inside = tx;
      this.prepare('begin immediate').run();
      try {
        const result = await work(tx);
        this.prepare('commit').run();
        return result;
      } catch (fault) {
        if (this.db.inTransaction) this.prepare('rollback').run();
        throw fault;
      } finally {
        this.#inside = null;
      }
    });
  }

  override script(sql: string): Promise<void> {
    this.#endLook();
    return super.script(sql);
  }

  override memory(): Map<string, unknown> | null {
    return this.#look === null ? null : this.#memory;
  }

  version(): Promise<string> {
    return this.#outside(async () => this.#look ?? this.#beginLook());
  }

  /**
   * One read transaction for all of a page: on its own, each question would take and give back a lock, which costs as much
   * as a small answer does.
   */
  #beginLook(): string {
    super.prepare('begin').run();
    setImmediate(() => this.#endLook());
    // The pragma tells of other connections' commits (SQLite documentation, "data_version"), the function of this one's own rows.
    const others = super.prepareRaw('pragma data_version').get() as [number];
    const own = super.prepareRaw('select total_changes()').get() as [number];
    this.#look = `${others[0]} ${own[0]}`;
    // A new one and not the old one emptied: somebody may still be about to put into that what they read before.
    if (this.#look !== this.#memoryAsOf) this.#memory = new Map();
    this.#memoryAsOf = this.#look;
    return this.#look;
  }

  #endLook(): void {
    if (this.#look === null) return;
    this.#look = null;
    try {
      super.prepare('commit').run();
    } catch {
      // A damaged file or a dead disk. Nothing was written here, nobody waits for this, and thrown from here it would end
      // the server; whoever asks next is told.
      if (this.db.inTransaction) super.prepare('rollback').run();
    }
  }

  async close(): Promise<void> {
    await this.#turnstile.pass(async () => {
      this.#endLook();
      this.db.close();
    });
  }

  /** Work outside the open transaction must not slip into it: it waits until that is over. */
  #outside<T>(work: () => Promise<T>): Promise<T> {
    return this.#inside ? this.#turnstile.pass(work) : work();
  }
}
