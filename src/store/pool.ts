/** Connections to a PostgreSQL server. */

import pg from 'pg';
import type { Database } from './database.ts';
import { type Pool, PostgresDatabase } from './postgres.ts';

/** int8 and numeric as numbers: Kith's ids and times stay below 2^53. */
const NUMBER_TYPES = [20, 1700];

export function openPostgres(url: string): Database {
  const types = { getTypeParser: (oid: number, format?: unknown) => parserOf(oid, format) };
  const pool = new pg.Pool({ connectionString: url, max: 8, types: types as unknown as pg.CustomTypesConfig });
  const adapted: Pool = {
    query: (sql, parameters) => pool.query(sql, parameters),
    connect: async () => {
      const client = await pool.connect();
      return {
        query: (sql, parameters) => client.query(sql, parameters),
        exec: (sql) => client.query(sql),
        release: () => client.release(),
      };
    },
    exec: (sql) => pool.query(sql),
    end: () => pool.end(),
  };
  return new PostgresDatabase(adapted);
}

function parserOf(oid: number, format: unknown): unknown {
  if (NUMBER_TYPES.includes(oid)) return (text: string) => Number(text);
  return pg.types.getTypeParser(oid, format as 'text');
}
