/**
 * Whose texts an import keeps has three answers now, not two; and a file read to its end leaves a fingerprint, by which the same
 * file is known again.
 */

import type { Migration } from '../migrate.ts';

export const texts: Migration = {
  name: '2026-11-22-texts',
  sql: () => `
    update setting set name = 'texts', value = 'none' where name = 'headers only' and value = 'yes';
    delete from setting where name = 'headers only';
    update run set request = replace(request, '"headersOnly":true', '"texts":"none"');
    update run set request = replace(request, '"headersOnly":false', '"texts":"people"');
    alter table file add column fingerprint text;`,
};
