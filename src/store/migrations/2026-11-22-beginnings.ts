/**
 * People are looked for at every letter one types: with an index of beginnings of one to three letters, SQLite no longer
 * puts together the lists of all words that begin so. PostgreSQL looks into its tree of words as it is.
 */

import type { Migration } from '../migrate.ts';

export const beginnings: Migration = {
  name: '2026-11-22-beginnings',
  sql: (dialect) => (dialect === 'sqlite' ? anew : 'select 1;'),
};

/** The words of everybody as sorting/acts/describe.ts tells them; the index holds none that could be taken over. */
const anew = `
  drop table person_text;
  create virtual table person_text using fts5 (text, content='', contentless_delete=1, detail=none, prefix='1 2 3',
    tokenize='unicode61 remove_diacritics 2');
  insert into person_text (person_text, rank) values ('automerge', 0);
  insert into person_text (person_text, rank) values ('crisismerge', 64);
  insert into person_text (rowid, text)
    select id, substr(name || coalesce((
      select group_concat(char(10) || word, '') from (
        select n.value as word from card c, json_each(c.names) n
          where c.owner_id = p.owner_id and c.person_id between p.id and p.id
        union all select json_extract(f.value, '$.value') from card c, json_each(c.facts) f
          where c.owner_id = p.owner_id and c.person_id between p.id and p.id and json_extract(f.value, '$.kind') in
            ('company', 'position', 'headline', 'location', 'circle', 'note', 'school', 'relation')
        union all select s.name from handle h cross join sighting s
          where h.owner_id = p.owner_id and h.person_id between p.id and p.id and s.owner_id = h.owner_id and s.handle_id = h.id
        union all select h.value from handle h
          where h.owner_id = p.owner_id and h.person_id between p.id and p.id and h.kind <> 'entry')), ''), 1, 20000)
    from person p;`;
