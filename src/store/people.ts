/** People as views over cards and handles, and the rows their pages read. */

import type { Fact, PersonKind } from '../people/index.ts';
import type { Counts, PageFacts } from '../timeline/index.ts';
import type { Circle } from './circles.ts';
import { takeIds } from './counters.ts';
import type { Queries, Transaction } from './database.ts';
import { cardNode } from './identities.ts';

export { countKinds, isAnybodyListed, type ListedPerson, listedByIds } from './listed.ts';
export { namesSeenBeside, sightingsBetween } from './sightings.ts';
export type { PersonKind };

/** One person as lists and pages show them. The owner is person 0. */
export interface PersonRow extends PageFacts {
  readonly id: number;
  readonly name: string;
  readonly kind: PersonKind;
  /** Id of the rule that decided the kind, and its sentence. */
  readonly rule: string;
  readonly sentence: string;
  /** One line: position and company, as the newest card says. */
  readonly line: string;
  readonly circles: readonly string[];
}

export const OWNER_PERSON = 0;

export interface KeptHandle {
  readonly id: number;
  readonly kind: string;
  readonly value: string;
  readonly personId: number;
}

const HANDLE = 'id, kind, value, person_id as "personId"';

export interface KeptCard {
  readonly id: number;
  /** How decisions name it where it has no handle of its own. */
  readonly node: string;
  readonly source: string;
  readonly entry: string;
  readonly made: 'own' | 'collected' | 'self';
  readonly names: readonly string[];
  /** Handle keys. */
  readonly handles: readonly string[];
  readonly facts: readonly Fact[];
  readonly personId: number;
  readonly digest: number;
  /** The latest moment a file that holds this card speaks of; 0 unknown. */
  readonly asOf: number;
  readonly path: string;
  readonly runId: number;
  readonly record: number;
}

/** Handles of people `from` to `to`, by person. */
export async function handlesBetween(
  db: Queries,
  owner: number,
  from: number,
  to: number,
): Promise<ReadonlyMap<number, readonly KeptHandle[]>> {
  const rows = await db.tuples<[id: number, kind: string, value: string, personId: number]>(
    `select ${HANDLE} from handle where owner_id = ? and person_id >= ? and person_id <= ?`,
    [owner, from, to],
  );
  const byPerson = new Map<number, KeptHandle[]>();
  for (const [id, kind, value, personId] of rows) {
    const handle = { id, kind, value, personId };
    const known = byPerson.get(personId);
    if (known) known.push(handle);
    else byPerson.set(personId, [handle]);
  }
  for (const handles of byPerson.values()) if (handles.length > 1) handles.sort(byKindAndValue);
  return byPerson;
}

/** Put in order here: of few rows for each person, a question that sorts costs three times as much. */
function byKindAndValue(x: KeptHandle, y: KeptHandle): number {
  return before(x.kind, y.kind) || before(x.value, y.value);
}

/** Handles of one person. */
export async function handlesOf(db: Queries, owner: number, personId: number): Promise<KeptHandle[]> {
  const rows = await db.all<KeptHandle>(
    `select ${HANDLE} from handle where owner_id = ? and person_id >= ? and person_id <= ?`,
    [owner, personId, personId],
  );
  return rows.sort(byKindAndValue);
}

function before(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}

export async function handleByValue(
  db: Queries,
  owner: number,
  kind: string,
  value: string,
): Promise<KeptHandle | undefined> {
  return db.get(`select ${HANDLE} from handle where owner_id = ? and kind = ? and value = ?`, [owner, kind, value]);
}

interface CardRow {
  id: number;
  key: string;
  source: string;
  entry: string;
  made: KeptCard['made'];
  names: string;
  handles: string;
  facts: string;
  person_id: number;
  digest: number;
  as_of: number | null;
  later: number | null;
  path: string | null;
  run_id: number;
  record: number;
}

/** Cards of people `from` to `to`, best first: by the owner's own hand, then newest. */
export async function cardsBetween(db: Queries, owner: number, from: number, to: number): Promise<KeptCard[]> {
  const rows = await db.all<CardRow>(
    `select c.id, c.key, c.source, c.entry, c.made, c.names, c.handles, c.facts, c.person_id, c.digest, f.as_of, f.path,
       c.run_id, c.record,
       (select max(g.as_of) from origin o join file g on g.owner_id = o.owner_id and g.id = o.file_id
        where o.owner_id = c.owner_id and o.sort = 'card' and o.id = c.id) as later
     from card c left join file f on f.owner_id = c.owner_id and f.id = c.file_id
     where c.owner_id = ? and c.person_id >= ? and c.person_id <= ?`,
    [owner, from, to],
  );
  return rows.map(toCard).sort(byWorth);
}

/** Cards of one person, best first. Each table asked alone: joined, one card costs five times as much. */
export async function cardsOf(db: Queries, owner: number, personId: number): Promise<KeptCard[]> {
  const rows = await db.all<Omit<CardRow, 'as_of' | 'later' | 'path'> & { file_id: number }>(
    `select id, key, source, entry, made, names, handles, facts, person_id, digest, run_id, file_id, record from card
     where owner_id = ? and person_id >= ? and person_id <= ?`,
    [owner, personId, personId],
  );
  if (rows.length === 0) return [];
  const further = await db.all<{ id: number; file_id: number }>(
    `select id, file_id from origin where owner_id = ? and sort = 'card' and id in (${rows.map(() => '?').join(', ')})`,
    [owner, ...rows.map(({ id }) => id)],
  );
  const ids = [...new Set([...rows, ...further].map((one) => one.file_id))];
  const keys = ids.map((id) => [id]);
  const files = await db.lookup<{ as_of: number | null; path: string }>('file', owner, ['id'], ['as_of', 'path'], keys);
  const fileOf = (id: number) => files[ids.indexOf(id)];
  return rows
    .map((row) => {
      const later = further.filter(({ id }) => id === row.id).map(({ file_id }) => fileOf(file_id)?.as_of ?? 0);
      const file = fileOf(row.file_id);
      return toCard({ ...row, as_of: file?.as_of ?? null, path: file?.path ?? null, later: Math.max(0, ...later) });
    })
    .sort(byWorth);
}

function toCard(row: CardRow): KeptCard {
  return {
    id: row.id,
    node: cardNode(row),
    source: row.source,
    entry: row.entry,
    made: row.made,
    names: JSON.parse(row.names) as string[],
    handles: JSON.parse(row.handles) as string[],
    facts: JSON.parse(row.facts) as Fact[],
    personId: row.person_id,
    digest: row.digest,
    asOf: Math.max(row.as_of ?? 0, row.later ?? 0),
    path: row.path ?? '',
    runId: row.run_id,
    record: row.record,
  };
}

const WORTH = { self: 0, own: 1, collected: 2 } as const;

/** Never by id: ids differ with the order of imports, and the same facts must give the same person. */
function byWorth(x: KeptCard, y: KeptCard): number {
  return (
    WORTH[x.made] - WORTH[y.made] ||
    y.asOf - x.asOf ||
    before(x.source, y.source) ||
    before(x.entry, y.entry) ||
    x.digest - y.digest
  );
}

/** Until this transaction ends, others that add people or decide who is who wait (on SQLite they do so anyway). */
export async function holdPeople(tx: Transaction, owner: number): Promise<void> {
  await takeIds(tx, owner, 'who', 0);
}

/** A person's row with what lists sort by and search finds by. */
export type DescribedPerson = PersonRow & { readonly sortName: string; readonly words: string };

/** Replaces the rows of people `from` to `to`, and the words search finds them by. */
export async function replacePeople(
  tx: Transaction,
  owner: number,
  from: number,
  to: number,
  described: readonly DescribedPerson[],
): Promise<void> {
  const range = [owner, from, to];
  const gone = await tx.all<{ id: number }>('select id from person where owner_id = ? and id >= ? and id <= ?', range);
  if (gone.length > 0) {
    await tx.run('delete from person where owner_id = ? and id >= ? and id <= ?', range);
    await tx.removeTexts(
      'person',
      owner,
      gone.map((row) => row.id),
    );
  }
  await tx.insertColumns('person', described.length, {
    owner_id: owner,
    id: described.map((person) => person.id),
    name: described.map((person) => person.name),
    sort_name: described.map((person) => person.sortName),
    kind: described.map((person) => person.kind),
    rule: described.map((person) => person.rule),
    sentence: described.map((person) => person.sentence),
    line: described.map((person) => person.line),
    first_at: described.map((person) => person.firstAt),
    last_at: described.map((person) => person.lastAt),
    counts: described.map((person) =>
      JSON.stringify([
        person.counts,
        person.theyUsuallyTake,
        person.iUsuallyTake,
        person.firstInteraction,
        person.notes,
        person.due,
      ]),
    ),
    years: described.map((person) => JSON.stringify(person.quarters)),
    circles: described.map((person) => JSON.stringify(person.circles)),
  });
  await tx.addTexts(
    'person',
    owner,
    described.map((person) => [person.id, person.words]),
  );
}

/** The next id handles and cards will get: every person's id is below. */
export async function nextWho(db: Queries, owner: number): Promise<number> {
  const row = await db.get<{ value: number }>(`select value from counter where owner_id = ? and name = 'who'`, [owner]);
  return row?.value ?? 1;
}

export async function peopleOfHandles(db: Queries, owner: number, handleIds: readonly number[]): Promise<number[]> {
  const rows = await db.lookup<{ person_id: number }>(
    'handle',
    owner,
    ['id'],
    ['person_id'],
    handleIds.map((id) => [id]),
  );
  return [...new Set(rows.flatMap((row) => (row ? [row.person_id] : [])))];
}

interface StoredPerson {
  id: number;
  name: string;
  kind: PersonKind;
  rule: string;
  sentence: string;
  line: string;
  first_at: number | null;
  last_at: number | null;
  counts: string;
  years: string;
  circles: string;
}

/** How the column `counts` is written. */
type KeptCounts = [Counts, number | null, number | null, number | null, number, number | null];

function toPerson(row: StoredPerson): PersonRow {
  const [counts, theyUsuallyTake, iUsuallyTake, firstInteraction, notes, due] = JSON.parse(row.counts) as KeptCounts;
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    rule: row.rule,
    sentence: row.sentence,
    line: row.line,
    firstAt: row.first_at,
    lastAt: row.last_at,
    counts,
    theyUsuallyTake,
    iUsuallyTake,
    firstInteraction,
    notes,
    due,
    quarters: JSON.parse(row.years) as PageFacts['quarters'],
    circles: JSON.parse(row.circles) as string[],
  };
}

export async function personById(db: Queries, owner: number, id: number): Promise<PersonRow | undefined> {
  const row = await db.get<StoredPerson>('select * from person where owner_id = ? and id = ?', [owner, id]);
  return row && toPerson(row);
}

export async function peopleByIds(db: Queries, owner: number, ids: readonly number[]): Promise<PersonRow[]> {
  const rows = await db.lookup<StoredPerson>(
    'person',
    owner,
    ['id'],
    ['id', 'name', 'kind', 'rule', 'sentence', 'line', 'first_at', 'last_at', 'counts', 'years', 'circles'],
    ids.map((id) => [id]),
  );
  return rows.flatMap((row) => (row ? [toPerson(row)] : []));
}

/** Rows of people `from` to `to`. */
export async function peopleBetween(db: Queries, owner: number, from: number, to: number): Promise<PersonRow[]> {
  const rows = await db.all<StoredPerson>(
    'select * from person where owner_id = ? and id >= ? and id <= ? order by id',
    [owner, from, to],
  );
  return rows.map(toPerson);
}

/** People in order of name, a page at a time. `after`: the last name of the page before. */
export async function peoplePage(
  db: Queries,
  owner: number,
  kinds: readonly PersonKind[],
  circle: Circle | null,
  after: { sortName: string; id: number } | null,
  limit: number,
): Promise<(PersonRow & { sortName: string })[]> {
  const rows = await db.all<StoredPerson & { sort_name: string }>(
    `select * from person where owner_id = ? and id <> 0 and kind in (${kinds.map(() => '?').join(', ')})
     ${circle === null ? '' : `and (circles like ?${circle.ids.map((_, i) => (i === 0 ? ' or id in (?' : ', ?')).join('')}${circle.ids.length > 0 ? ')' : ''})`}
     ${after === null ? '' : 'and (sort_name > ? or (sort_name = ? and id > ?))'}
     order by sort_name, id limit ?`,
    [
      owner,
      ...kinds,
      ...(circle === null ? [] : [`%${JSON.stringify(circle.name)}%`, ...circle.ids]),
      ...(after === null ? [] : [after.sortName, after.sortName, after.id]),
      limit,
    ],
  );
  return rows.map((row) => ({ ...toPerson(row), sortName: row.sort_name }));
}

/** The person to whom a handle or card of this id belongs: links to somebody who was merged since still lead there. */
export async function personOfMember(db: Queries, owner: number, id: number): Promise<PersonRow | undefined> {
  for (const table of ['handle', 'card'] as const) {
    const row = await db.get<{ person_id: number }>(`select person_id from ${table} where owner_id = ? and id = ?`, [
      owner,
      id,
    ]);
    if (row) return personById(db, owner, row.person_id);
  }
  return undefined;
}

/** People on whose cards a handle stands: several share it, or none of them is it alone. */
export async function peopleSharing(db: Queries, owner: number, handleId: number): Promise<PersonRow[]> {
  const rows = await db.all<{ person_id: number }>(
    `select distinct c.person_id from card_handle h join card c on c.owner_id = h.owner_id and c.id = h.card_id
     where h.owner_id = ? and h.handle_id = ? order by c.person_id limit 50`,
    [owner, handleId],
  );
  return peopleByIds(
    db,
    owner,
    rows.map((row) => row.person_id),
  );
}
