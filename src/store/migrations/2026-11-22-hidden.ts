/**
 * Versions that are not shown are few. With an index of them alone, how many are shown is told from two indexes; without it,
 * every page of imports and the end of every import read the whole table with all its texts.
 */

import type { Migration } from '../migrate.ts';

export const hidden: Migration = {
  name: '2026-11-22-hidden',
  sql: () => 'create index interaction_hidden on interaction (owner_id, id) where main = 0;',
};
