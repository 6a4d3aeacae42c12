/** Kith on SQLite: one file, write-ahead log, prepared statements kept. */

import Sqlite from 'better-sqlite3';
import type { Database, Queries, TextIndex, TextTable, Transaction, Value } from './database.ts';
import { Turnstile } from './database.ts';

/** How long a writer waits for another process (the command beside the server), milliseconds. */
const BUSY_TIMEOUT = 30_000;
/** Page cache in KiB. 64 MiB holds the key index of a million records. */
const CACHE_KIB = 65_536;
/** 8 KiB pages cost a fifth less CPU than 4 KiB on 200,000 messages (bench/store.md). */
const PAGE_BYTES = 8192;
/** Pages in the log before SQLite folds it back: 64 MiB, so that a large import rewrites fewer pages. */
const LOG_PAGES = 8192;

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
  readonly #statements: Map<string, Statement>;

  constructor(db: Sqlite.Database, statements = new Map<string, Statement>()) {
    this.db = db;
    this.#statements = statements;
  }

  protected prepare(sql: string): Statement {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.db.prepare(sql) as Statement;
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  protected get statements(): Map<string, Statement> {
    return this.#statements;
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

  async *stream<R>(sql: string, parameters: readonly Value[] = [], batch = 5000): AsyncGenerator<R[]> {
    // An open cursor would block every write on this connection; a private connection's snapshot does not.
    const reader = new Sqlite(this.db.name, { readonly: true });
    try {
      let rows: R[] = [];
      for (const row of reader.prepare(sql).iterate(...parameters)) {
        rows.push(row as R);
        if (rows.length >= batch) {
          yield rows;
          rows = [];
        }
      }
      if (rows.length > 0) yield rows;
    } finally {
      reader.close();
    }
  }

  async addTexts(table: TextTable, _owner: number, rows: readonly (readonly [number, string])[]): Promise<void> {
    const statement = this.prepare(`insert into ${table}_text (rowid, text) values (?, ?)`);
    for (const [id, text] of rows) statement.run(id, text);
  }

  async removeTexts(table: TextTable, _owner: number, ids: readonly number[]): Promise<void> {
    const statement = this.prepare(`delete from ${table}_text where rowid = ?`);
    for (const id of ids) statement.run(id);
  }

  async clearTexts(table: TextTable): Promise<void> {
    this.prepare(`insert into ${table}_text (${table}_text) values ('delete-all')`).run();
  }

  async findTexts(table: TextTable, _owner: number, words: readonly string[], limit: number): Promise<number[]> {
    if (words.length === 0) return [];
    const query = words.map((word, i) => `"${word.replaceAll('"', '""')}"${i === words.length - 1 ? '*' : ''}`);
    const rows = this.prepare(
      `select rowid as id from ${table}_text where ${table}_text match ? order by rowid desc limit ?`,
    ).all(query.join(' '), limit) as { id: number }[];
    return rows.map((row) => row.id);
  }
}

class SqliteDatabase extends SqliteQueries implements Database {
  readonly dialect = 'sqlite';
  readonly #turnstile = new Turnstile();
  #inside: SqliteQueries | null = null;

  override all<R>(sql: string, parameters?: readonly Value[]): Promise<R[]> {
    return this.#outside(() => super.all<R>(sql, parameters));
  }

  override get<R>(sql: string, parameters?: readonly Value[]): Promise<R | undefined> {
    return this.#outside(() => super.get<R>(sql, parameters));
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

  async close(): Promise<void> {
    await this.#turnstile.pass(async () => this.db.close());
  }

  /** Work outside the open transaction must not slip into it: it waits until that is over. */
  #outside<T>(work: () => Promise<T>): Promise<T> {
    return this.#inside ? this.#turnstile.pass(work) : work();
  }
}
