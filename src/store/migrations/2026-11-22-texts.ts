/**
 * Whose texts an import keeps has three answers now, not two; and a file read to its end leaves a fingerprint, by which the same
 * file is known again.
 */

import type { Migration } from '../migrate.ts';

/** An export made before brings such rows back: without this, who had said "no texts" would have texts kept from then on. */
export const ROWS_OF_BEFORE = `
    update setting set name = 'texts', value = 'none' where name = 'headers only' and value = 'yes'
      and not exists (select 1 from setting said where said.owner_id = setting.owner_id and said.name = 'texts');
    delete from setting where name = 'headers only';
    update run set request = replace(request, '"headersOnly":true', '"texts":"none"');
    update run set request = replace(request, '"headersOnly":false', '"texts":"people"');`;

export const texts: Migration = {
  name: '2026-11-22-texts',
  sql: () => `${ROWS_OF_BEFORE}
    alter table file add column fingerprint text;`,
};
