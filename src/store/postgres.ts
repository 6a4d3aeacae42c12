/** Kith on PostgreSQL (through `pg`) and, in tests, on PGlite. The same SQL, with numbered parameters. */

import { indexedText } from './columns.ts';
import type { Column, Database, Queries, TextIndex, TextTable, Transaction, Value } from './database.ts';
import { mayBegin, Turnstile } from './database.ts';

/** What both `pg` clients and PGlite offer. */
interface Client {
  query(
    sql: string,
    parameters?: unknown[],
  ): Promise<{ rows: unknown[]; rowCount?: number | null; affectedRows?: number }>;
  /** Several statements at once, without parameters. */
  exec(sql: string): Promise<unknown>;
}

/** One connection at a time for a transaction; `release` gives it back. */
export interface Pool extends Client {
  connect(): Promise<Client & { release(): void }>;
  end(): Promise<void>;
}

/** PostgreSQL takes at most 65,535 parameters; arrays need one a column, so this only bounds memory. */
const ROWS_PER_INSERT = 5000;

class PostgresQueries implements Queries, TextIndex {
  protected readonly client: Client;
  protected readonly types: Map<string, string>;

  constructor(client: Client, types: Map<string, string> = new Map()) {
    this.client = client;
    this.types = types;
  }

  async all<R>(sql: string, parameters: readonly Value[] = []): Promise<R[]> {
    return (await this.client.query(numbered(sql), [...parameters])).rows as R[];
  }

  async get<R>(sql: string, parameters: readonly Value[] = []): Promise<R | undefined> {
    return (await this.all<R>(sql, parameters))[0];
  }

  async run(sql: string, parameters: readonly Value[] = []): Promise<number> {
    const result = await this.client.query(numbered(sql), [...parameters]);
    return result.rowCount ?? result.affectedRows ?? 0;
  }

  async script(sql: string): Promise<void> {
    await this.client.exec(sql);
  }

  async insertMany(table: string, columns: readonly string[], rows: readonly (readonly Value[])[]): Promise<boolean[]> {
    const isNew: boolean[] = [];
    const types = await this.#columnTypes(table, columns);
    for (let start = 0; start < rows.length; start += ROWS_PER_INSERT) {
      const part = rows.slice(start, start + ROWS_PER_INSERT);
      const arrays = columns.map((_, column) => part.map((row) => row[column] ?? null));
      const list = columns.join(', ');
      // Every table's rows are told apart by their first three columns at the latest (owner, id, …).
      const key = columns.slice(0, 3).join(', ');
      // The row's place travels with it, so that the answer tells which rows were new.
      const { rows: kept } = await this.client.query(
        `with given as (select * from unnest(${types.map((type, i) => `$${i + 1}::${type}[]`).join(', ')})
           with ordinality as t(${list}, nth_given)),
         kept as (insert into ${table} (${list}) select ${list} from given order by nth_given on conflict do nothing
           returning ${key})
         select min(nth_given)::int as nth_given from given join kept using (${key}) group by ${key}`,
        arrays,
      );
      const fresh = new Set((kept as { nth_given: number }[]).map((row) => row.nth_given));
      for (let i = 1; i <= part.length; i++) isNew.push(fresh.has(i));
    }
    return isNew;
  }

  async insertColumns(table: string, count: number, columns: Readonly<Record<string, Column>>): Promise<number> {
    const names = Object.keys(columns);
    const types = await this.#columnTypes(table, names);
    const isMany = names.map((name) => Array.isArray(columns[name]));
    const given = names.map((_, i) => `$${i + 1}::${types[i]}${isMany[i] ? '[]' : ''}`);
    const many = names.filter((_, i) => isMany[i]);
    const sql = `insert into ${table} (${names.join(', ')})
      select ${names.map((name, i) => (isMany[i] ? `t.${name}` : given[i])).join(', ')}
      from unnest(${given.filter((_, i) => isMany[i]).join(', ')}) with ordinality as t(${many.join(', ')}, nth_given)
      order by nth_given on conflict do nothing`;
    let changes = 0;
    for (let start = 0; start < count; start += ROWS_PER_INSERT) {
      const values = names.map((name, i) => {
        const column = columns[name]!;
        return isMany[i] ? (column as readonly Value[]).slice(start, start + ROWS_PER_INSERT) : column;
      });
      const result = await this.client.query(sql, values);
      changes += result.rowCount ?? result.affectedRows ?? 0;
    }
    return changes;
  }

  async tuples<R extends readonly Value[]>(sql: string, parameters: readonly Value[] = []): Promise<R[]> {
    return (await this.all<Record<string, Value>>(sql, parameters)).map((row) => Object.values(row) as unknown as R);
  }

  async lookup<R>(
    table: string,
    owner: number,
    keyColumns: readonly string[],
    wanted: readonly string[],
    keys: readonly (readonly Value[])[],
  ): Promise<(R | undefined)[]> {
    const found: (R | undefined)[] = new Array(keys.length).fill(undefined);
    if (keys.length === 0) return found;
    const types = await this.#columnTypes(table, keyColumns);
    const { rows } = await this.client.query(
      `select k.nth_given::int as nth_given, ${wanted.map((column) => `t.${column}`).join(', ')}
       from unnest(${types.map((type, i) => `$${i + 2}::${type}[]`).join(', ')})
         with ordinality as k(${keyColumns.join(', ')}, nth_given)
       join ${table} t on t.owner_id = $1 ${keyColumns.map((column) => `and t.${column} = k.${column}`).join(' ')}`,
      [owner, ...keyColumns.map((_, column) => keys.map((key) => key[column] ?? null))],
    );
    for (const { nth_given, ...row } of rows as (R & { nth_given: number })[]) found[nth_given - 1] = row as R;
    return found;
  }

  async lookupAll<R>(
    table: string,
    owner: number,
    keyColumn: string,
    wanted: readonly string[],
    keys: readonly Value[],
  ): Promise<R[]> {
    if (keys.length === 0) return [];
    const [type] = await this.#columnTypes(table, [keyColumn]);
    const { rows } = await this.client.query(
      `select ${wanted.map((column) => `t.${column}`).join(', ')}
       from unnest($2::${type}[]) with ordinality as k(key, nth_given)
       join ${table} t on t.owner_id = $1 and t.${keyColumn} = k.key order by k.nth_given`,
      [owner, [...keys]],
    );
    return rows as R[];
  }

  memory(): null {
    return null;
  }

  async addTexts(table: TextTable, owner: number, rows: readonly (readonly [number, string])[]): Promise<void> {
    if (rows.length === 0) return;
    await this.client.query(
      `insert into ${table}_text (owner_id, id, words)
       select $1::bigint, id, to_tsvector('simple', left(text, 200000))
       from unnest($2::bigint[], $3::text[]) as t(id, text) on conflict do nothing`,
      [owner, rows.map((row) => row[0]), rows.map((row) => indexable(row[1]))],
    );
  }

  async addInteractionTexts(owner: number, from: number, to: number): Promise<void> {
    for (let start = from; start <= to; start += ROWS_PER_INSERT) {
      const rows = await this.all<{
        id: number;
        subject: string | null;
        text: string | null;
        manner: string;
      }>('select id, subject, text, manner from interaction where owner_id = ? and id >= ? and id <= ?', [
        owner,
        start,
        Math.min(to, start + ROWS_PER_INSERT - 1),
      ]);
      const texts = rows.map((row) => [row.id, indexedText(row.subject, row.text, row.manner)] as const);
      await this.addTexts(
        'interaction',
        owner,
        texts.filter(([, text]) => text !== ''),
      );
    }
  }

  async removeTexts(table: TextTable, owner: number, ids: readonly number[]): Promise<void> {
    await this.client.query(`delete from ${table}_text where owner_id = $1 and id = any($2::bigint[])`, [
      owner,
      [...ids],
    ]);
  }

  async clearTexts(table: TextTable, owner: number): Promise<void> {
    await this.client.query(`delete from ${table}_text where owner_id = $1`, [owner]);
  }

  /** The index of words is one tree. */
  async gatherTexts(): Promise<void> {}

  async findTexts(table: TextTable, owner: number, words: readonly string[], limit: number): Promise<number[]> {
    if (words.length === 0) return [];
    const query = words.map(
      (word, i) => `'${indexable(word)}'${i === words.length - 1 && mayBegin(table, word) ? ':*' : ''}`,
    );
    const rows = await this.all<{ id: number }>(
      `select id from ${table}_text where owner_id = ? and words @@ to_tsquery('simple', ?) order by id desc limit ?`,
      [owner, query.join(' & '), limit],
    );
    return rows.map((row) => row.id);
  }

  async #columnTypes(table: string, columns: readonly string[]): Promise<string[]> {
    if (!this.types.has(`${table}.${columns[0]}`)) {
      const rows = await this.all<{ name: string; type: string }>(
        `select attname as name, format_type(atttypid, atttypmod) as type
         from pg_attribute where attrelid = ?::regclass and attnum > 0`,
        [table],
      );
      for (const { name, type } of rows) this.types.set(`${table}.${name}`, type);
    }
    return columns.map((column) => this.types.get(`${table}.${column}`) ?? 'text');
  }
}

export class PostgresDatabase extends PostgresQueries implements Database {
  readonly dialect = 'postgres';
  readonly #pool: Pool;
  readonly #turnstile = new Turnstile();

  constructor(pool: Pool) {
    super(pool);
    this.#pool = pool;
  }

  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#turnstile.pass(async () => {
      const client = await this.#pool.connect();
      try {
        await client.query('begin');
        const result = await work(new PostgresQueries(client, this.types));
        await client.query('commit');
        return result;
      } catch (fault) {
        await client.query('rollback').catch(() => undefined);
        throw fault;
      } finally {
        client.release();
      }
    });
  }

  /** What a question sees: the transactions that are over, and those that are not (PostgreSQL documentation, pg_snapshot). */
  async version(): Promise<string> {
    const row = await this.get<{ seen: string }>('select pg_current_snapshot()::text as seen');
    return row?.seen ?? '';
  }

  async close(): Promise<void> {
    await this.#turnstile.pass(() => this.#pool.end());
  }
}

/**
 * Words as SQLite's tokenizer makes them. PostgreSQL's own parser keeps accents, takes a whole address or link for one
 * word, so that nobody is found by a part of theirs, and lower-cases only what the server's locale knows.
 */
function indexable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}

/** `?` to `$1`, `$2`, …; Kith's SQL holds no question mark in a literal. */
function numbered(sql: string): string {
  let n = 0;
  return sql.replace(/\?/g, () => `$${++n}`);
}
