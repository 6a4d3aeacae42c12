/**
 * Files of an import are found by their names: a folder of 30,000 letters asked for each among all before it. By the beginning
 * of the name, since PostgreSQL keeps no more than 2,700 bytes in an index.
 */

import type { Migration } from '../migrate.ts';

export const files: Migration = {
  name: '2026-11-23-files',
  sql: () => `drop index file_run;
    create index file_run on file (owner_id, run_id, substr(path, 1, 200));`,
};
