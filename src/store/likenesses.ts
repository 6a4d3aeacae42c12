/** What comparing people needs, and the proposals that came of it. */

import { type Fact, handleKey } from '../people/index.ts';
import type { Queries, Transaction } from './database.ts';

export interface CandidateRow {
  readonly id: number;
  readonly names: readonly string[];
  /** Handle keys. */
  readonly handles: readonly string[];
  readonly companies: readonly string[];
  readonly locations: readonly string[];
  readonly positions: readonly string[];
  readonly weight: number;
}

/** People known or met, the most recent first, with what tells them apart. */
export async function candidates(db: Queries, owner: number, limit: number): Promise<CandidateRow[]> {
  const people = await db.all<PersonRow>(
    `select id, kind from person where owner_id = ? and id <> 0 and kind <> 'seen'
     order by last_at is null, last_at desc, id limit ?`,
    [owner, limit],
  );
  return withLikeness(db, people, '', [owner]);
}

/** One of them; null when there is nobody by this id, or somebody merely seen. */
export async function candidate(db: Queries, owner: number, id: number): Promise<CandidateRow | null> {
  const people = await db.all<PersonRow>(
    "select id, kind from person where owner_id = ? and id = ? and id <> 0 and kind <> 'seen'",
    [owner, id],
  );
  return (await withLikeness(db, people, 'and person_id = ?', [owner, id]))[0] ?? null;
}

interface PersonRow {
  readonly id: number;
  readonly kind: string;
}

/** `whom`: of which rows, beyond those of the owner; `values` of both. */
async function withLikeness(
  db: Queries,
  people: readonly PersonRow[],
  whom: '' | 'and person_id = ?',
  values: readonly number[],
): Promise<CandidateRow[]> {
  const wanted = new Set(people.map((row) => row.id));
  const of = async <T extends { person_id: number }>(sql: string) =>
    Map.groupBy(
      (await db.all<T>(sql, [...values])).filter((row) => wanted.has(row.person_id)),
      (row) => row.person_id,
    );
  const handles = await of<{ person_id: number; kind: string; value: string }>(
    `select person_id, kind, value from handle where owner_id = ? ${whom}`,
  );
  const names = await of<{ person_id: number; name: string }>(
    `select distinct h.person_id, s.name from sighting s join handle h on h.owner_id = s.owner_id and h.id = s.handle_id
     where s.owner_id = ? and s.name <> '' ${whom}`,
  );
  const cards = await of<{ person_id: number; names: string; facts: string }>(
    `select person_id, names, facts from card where owner_id = ? ${whom}`,
  );
  return people.map((row) =>
    likenessOf(row, handles.get(row.id) ?? [], names.get(row.id) ?? [], cards.get(row.id) ?? []),
  );
}

function likenessOf(
  { id, kind }: PersonRow,
  handles: readonly { readonly kind: string; readonly value: string }[],
  names: readonly { readonly name: string }[],
  cards: readonly { readonly names: string; readonly facts: string }[],
): CandidateRow {
  const facts = cards.flatMap((card) => JSON.parse(card.facts) as Fact[]);
  const values = (sort: Fact['kind']) => [
    ...new Set(facts.filter((fact) => fact.kind === sort).map((fact) => fact.value)),
  ];
  const cardNames = cards.flatMap((card) => JSON.parse(card.names) as string[]);
  return {
    id,
    names: [...new Set([...cardNames, ...names.map((one) => one.name)])],
    handles: handles.map(handleKey),
    companies: values('company'),
    locations: values('location'),
    positions: values('position'),
    weight: kind === 'known' ? 2 : 1,
  };
}

/** Whether two people took part in one interaction. */
export async function wereTogether(db: Queries, owner: number, a: number, b: number): Promise<boolean> {
  const row = await db.get(
    `select 1 as yes from handle ha cross join timeline ta cross join handle hb cross join timeline tb
     where ha.owner_id = ? and ha.person_id = ? and ta.owner_id = ha.owner_id and ta.handle_id = ha.id
       and hb.owner_id = ha.owner_id and hb.person_id = ?
       and tb.owner_id = hb.owner_id and tb.handle_id = hb.id and tb.at = ta.at and tb.interaction_id = ta.interaction_id
     limit 1`,
    [owner, a, b],
  );
  return row !== undefined;
}

export interface KeptDouble {
  readonly a: number;
  readonly b: number;
  readonly chance: number;
  readonly reasons: readonly string[];
}

/** Replaces all proposals; their order is kept. */
export async function keepDoubles(tx: Transaction, owner: number, doubles: readonly KeptDouble[]): Promise<void> {
  await tx.run('delete from double_pair where owner_id = ?', [owner]);
  await tx.insertMany(
    'double_pair',
    ['owner_id', 'id', 'a', 'b', 'chance', 'reasons'],
    doubles.map((double, i) => [owner, i + 1, double.a, double.b, double.chance, JSON.stringify(double.reasons)]),
  );
}

export async function keptDoubles(db: Queries, owner: number): Promise<KeptDouble[]> {
  const rows = await db.all<{ a: number; b: number; chance: number; reasons: string }>(
    'select a, b, chance, reasons from double_pair where owner_id = ? order by id',
    [owner],
  );
  return rows.map((row) => ({ ...row, reasons: JSON.parse(row.reasons) as string[] }));
}
