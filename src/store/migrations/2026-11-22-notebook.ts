/** The owner's notebook: needs, offers, stories, asks, introductions, purposes, each with the people it is about. */

import type { Migration } from '../migrate.ts';

export const notebook: Migration = {
  name: '2026-11-22-notebook',
  sql: (dialect) => {
    const narrow = dialect === 'sqlite' ? 'without rowid' : '';
    const text = `
      -- mark: its canonical name, by which one leaf names another. changed: grows with every change of any leaf.
      create table leaf (
        owner_id bigint not null, id bigint not null, sort text not null, mark text not null,
        at bigint not null, value text not null, changed bigint not null,
        primary key (owner_id, id)) ${narrow};
      create unique index leaf_mark on leaf (owner_id, mark);
      create index leaf_sort on leaf (owner_id, sort);

      -- node: a handle or card as decisions name it. role: what the person is there for.
      create table leaf_person (
        owner_id bigint not null, leaf_id bigint not null, node text not null, role text not null,
        name text not null, at bigint not null, value text not null,
        primary key (owner_id, leaf_id, role, node)) ${narrow};
      create index leaf_person_node on leaf_person (owner_id, node);`;
    return dialect === 'sqlite' ? text : text.replace(/\btext(?= not null|,)/g, 'text collate "C"');
  },
};
