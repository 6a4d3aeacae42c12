/** Where a meeting takes place by the clock: the time zone its calendar wrote it in. */

import type { Migration } from '../migrate.ts';

export const zones: Migration = {
  name: '2026-11-22-zones',
  sql: () => 'alter table interaction add column zone text;',
};
