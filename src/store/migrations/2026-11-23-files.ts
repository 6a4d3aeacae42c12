/** Files of an import are found by their names: a folder of 30,000 letters asked for each among all before it. */

import type { Migration } from '../migrate.ts';

export const files: Migration = {
  name: '2026-11-23-files',
  // PostgreSQL keeps no more than 2,700 bytes of a text in an index by order, and a path may have more.
  sql: (dialect) =>
    dialect === 'sqlite'
      ? 'drop index file_run; create index file_run on file (owner_id, run_id, path);'
      : 'create index file_path on file using hash (path);',
};
