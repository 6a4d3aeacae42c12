/**
 * The first shape of the store. Every key starts with owner_id; no triggers; ids and times are made by the application.
 * Text is ordered by its bytes on both databases: by a server's language, the same home would be listed and dumped in
 * another order.
 */

import type { Migration } from '../migrate.ts';

export const first: Migration = {
  name: '2026-11-22-first',
  sql: (dialect) => {
    const narrow = dialect === 'sqlite' ? 'without rowid' : '';
    const text = `
      create table owner (owner_id bigint primary key, created_at bigint not null) ${narrow};

      create table setting (
        owner_id bigint not null, name text not null, value text not null,
        primary key (owner_id, name)) ${narrow};

      -- The next free id of each sort. 'who' numbers handles and cards together: a person is the smallest of theirs.
      create table counter (
        owner_id bigint not null, name text not null, value bigint not null,
        primary key (owner_id, name)) ${narrow};

      create table run (
        owner_id bigint not null, id bigint not null, state text not null,
        started_at bigint not null, finished_at bigint, request text not null,
        first_interaction bigint not null, lease bigint not null, holder text not null, question text,
        primary key (owner_id, id)) ${narrow};

      create table file (
        owner_id bigint not null, id bigint not null, run_id bigint not null,
        path text not null, kind text not null, state text not null,
        size bigint, done_bytes bigint not null, records bigint not null,
        stored bigint not null, merged bigint not null, unchanged bigint not null, failed bigint not null,
        skipped text not null, as_of bigint, remarks text not null,
        primary key (owner_id, id)) ${narrow};
      create index file_run on file (owner_id, run_id);

      create table problem (
        owner_id bigint not null, id bigint not null, run_id bigint not null, file_id bigint not null,
        place text not null, what text not null, weight text not null,
        primary key (owner_id, id)) ${narrow};
      create index problem_run on problem (owner_id, run_id);

      create table handle (
        owner_id bigint not null, id bigint not null, kind text not null, value text not null,
        person_id bigint not null,
        primary key (owner_id, id)) ${narrow};
      create unique index handle_value on handle (owner_id, kind, value);
      create index handle_person on handle (owner_id, person_id);

      -- Which run saw which name beside a handle; a handle without a sighting and without a card is gone.
      create table sighting (
        owner_id bigint not null, handle_id bigint not null, name text not null, run_id bigint not null,
        primary key (owner_id, handle_id, name, run_id)) ${narrow};

      create table card (
        owner_id bigint not null, id bigint not null, key text not null, digest bigint not null,
        source text not null, entry text not null, made text not null,
        names text not null, handles text not null, facts text not null,
        person_id bigint not null, run_id bigint not null, file_id bigint not null, record bigint not null,
        primary key (owner_id, id));
      create unique index card_key on card (owner_id, key, digest);
      create index card_person on card (owner_id, person_id);

      create table card_handle (
        owner_id bigint not null, handle_id bigint not null, card_id bigint not null,
        primary key (owner_id, handle_id, card_id)) ${narrow};
      create index card_handle_card on card_handle (owner_id, card_id);

      create table interaction (
        owner_id bigint not null, id bigint not null, key text not null, digest bigint not null,
        main bigint not null, rank bigint not null,
        channel text not null, kind text not null, manner text not null,
        at bigint, precision text not null, length bigint, cancelled bigint not null,
        parties text not null, thread text, subject text, text text,
        run_id bigint not null, file_id bigint not null, record bigint not null,
        primary key (owner_id, id));
      -- Keys begin with the time, so a file in order of time fills the index from one side.
      create unique index interaction_key on interaction (owner_id, key, digest);
      -- No index by run: undoing an import reads the table once, importing would write one more entry for each message.
      create index interaction_by_hand on interaction (owner_id, id) where run_id = 0;

      -- Where else the same card or interaction was read. Undoing a run hands it to the next of these.
      create table origin (
        owner_id bigint not null, sort text not null, id bigint not null,
        run_id bigint not null, file_id bigint not null, record bigint not null,
        primary key (owner_id, sort, id, run_id, file_id, record)) ${narrow};
      create index origin_run on origin (owner_id, run_id);

      -- What each handle but the owner's took part in: derived, rebuilt whenever the owner's own handles change.
      create table timeline (
        owner_id bigint not null, handle_id bigint not null, at bigint not null, interaction_id bigint not null,
        way text not null, channel text not null, kind text not null, manner text not null,
        company bigint not null, thread text,
        primary key (owner_id, handle_id, at, interaction_id)) ${narrow};

      create table person (
        owner_id bigint not null, id bigint not null, name text not null, sort_name text not null,
        kind text not null, rule text not null, sentence text not null, line text not null,
        first_at bigint, last_at bigint, counts text not null, years text not null, circles text not null,
        primary key (owner_id, id));
      create index person_kind on person (owner_id, kind, sort_name);
      create index person_last on person (owner_id, kind, last_at);

      -- What the words of an interaction say: derived.
      create table finding (
        owner_id bigint not null, interaction_id bigint not null, place bigint not null, kind text not null,
        quote text not null, what text, due text, detail text,
        primary key (owner_id, interaction_id, place)) ${narrow};

      -- Answers worked out before, by name, for a state of everything they look at: derived, never exported.
      create table worked_out (
        owner_id bigint not null, name text not null, state text not null, answer text not null,
        primary key (owner_id, name)) ${narrow};

      -- Whose a file said it is.
      create table owner_trace (
        owner_id bigint not null, run_id bigint not null, file_id bigint not null,
        sort text not null, value text not null, strength text not null,
        primary key (owner_id, run_id, file_id, sort, value)) ${narrow};

      -- What the owner decided, in terms that outlive imports: canonical handles, never ids.
      create table decision (
        owner_id bigint not null, id bigint not null, sort text not null, a text not null, b text not null,
        value text not null, at bigint not null,
        primary key (owner_id, id)) ${narrow};
      create unique index decision_subject on decision (owner_id, sort, a, b);

      create table double_pair (
        owner_id bigint not null, id bigint not null, a bigint not null, b bigint not null,
        chance double precision not null, reasons text not null,
        primary key (owner_id, id)) ${narrow};
      ${dialect === 'sqlite' ? sqliteText : postgresText}`;
    return dialect === 'sqlite' ? text : text.replace(/\btext(?= not null|,)/g, 'text collate "C"');
  },
};

/**
 * detail=none keeps only which text holds which word: a quarter less work and half the size; phrases are checked on the
 * text itself. columnsize=0 leaves out a row for each text that only ranking needs; a text is taken out by telling it again.
 * Segments are merged 64 at a time instead of 4 (automerge off, crisismerge 64): 200,000 messages cost a third less, and
 * a search looks into at most a few dozen. hashsize: words waiting for the end of a transaction, at most 16 MB.
 */
const sqliteText = `
  create virtual table interaction_text using fts5 (text, content='', columnsize=0, detail=none,
    tokenize='unicode61 remove_diacritics 2');
  insert into interaction_text (interaction_text, rank) values ('automerge', 0);
  insert into interaction_text (interaction_text, rank) values ('crisismerge', 64);
  insert into interaction_text (interaction_text, rank) values ('hashsize', 16777216);
  create virtual table person_text using fts5 (text, content='', contentless_delete=1, detail=none,
    tokenize='unicode61 remove_diacritics 2');
  insert into person_text (person_text, rank) values ('automerge', 0);
  insert into person_text (person_text, rank) values ('crisismerge', 64);`;

const postgresText = `
  create table interaction_text (owner_id bigint not null, id bigint not null, words tsvector not null, primary key (owner_id, id));
  create index interaction_text_words on interaction_text using gin (words);
  create table person_text (owner_id bigint not null, id bigint not null, words tsvector not null, primary key (owner_id, id));
  create index person_text_words on person_text using gin (words);`;
