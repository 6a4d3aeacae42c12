/** Writes the row each person's page and every list reads: name, kind with its rule, counts, the picture of the years. */

import { cut } from '../../basics/text.ts';
import { circlesOf, handleKey, kindOf, lineOf, nameOf, type PersonKind, sortNameOf } from '../../people/index.ts';
import { circles, decided, type Home, people, type Queries, type Transaction, timelines } from '../../store/store.ts';
import { pageFacts, type TimelineRow, type TimelineRows, tallyOf } from '../../timeline/index.ts';

/** Ids looked at in one step; keeps memory flat with a million people. 4,000 took 20 MB more and no less CPU (100,000 mails). */
const WINDOW = 500;
/**
 * Ids described in one transaction, a tenth of a second: names come in any order, so each transaction writes most pages of the
 * list by name anew. In steps of 500 the rows of 30,000 people were 139 MB of log, and their words as many segments to merge.
 */
const IDS_AT_ONCE = 5000;
/** Ids up to which their words stay in a place for each transaction: with 13 of them a search takes 0.1 ms and not 0.06. */
const MOST_UNGATHERED = 16 * IDS_AT_ONCE;
/** Single people described in one transaction: a sync to disk each would cost more than describing them. */
const SINGLES_AT_ONCE = 200;

/** `known`: all timelines when they are in memory, where nothing else was written since; null: they are read. */
export async function describePeople(
  home: Home,
  whom: 'everybody' | readonly number[],
  now: number,
  known: KnownRows | null = null,
): Promise<void> {
  if (whom === 'everybody') {
    const end = await people.nextWho(home.db, home.owner);
    const isFirst = !(await people.isAnybodyListed(home.db, home.owner));
    for (let from = 0; from < end; from += IDS_AT_ONCE) {
      await describeAll(home, windowsIn(from, Math.min(end, from + IDS_AT_ONCE)), now, known);
    }
    // The first time nothing was taken out of the index of words, and what a few steps put in is found nearly as fast where it lies.
    if (!isFirst || end > MOST_UNGATHERED) await home.db.transaction((tx) => tx.gatherTexts('person'));
  } else {
    for (let i = 0; i < whom.length; i += SINGLES_AT_ONCE) {
      const some = whom.slice(i, i + SINGLES_AT_ONCE);
      await describeAll(
        home,
        some.map((id) => [id, id]),
        now,
        null,
      );
    }
  }
  await circles.keepCircles(home.db, home.owner);
}

function windowsIn(from: number, end: number): [number, number][] {
  const windows: [number, number][] = [];
  for (let at = from; at < end; at += WINDOW) windows.push([at, Math.min(end, at + WINDOW) - 1]);
  return windows;
}

export interface KnownRows {
  /** Those of every handle that is not the owner's. */
  readonly rows: TimelineRows;
  /** How timelines stood when they were placed. */
  readonly state: string;
}

/** What is described is read in the same transaction: else what another process wrote meanwhile is overwritten with less. */
async function describeAll(
  home: Home,
  ranges: readonly (readonly [number, number])[],
  now: number,
  known: KnownRows | null,
): Promise<void> {
  await home.db.transaction(async (tx) => {
    await people.holdPeople(tx, home.owner);
    const overrides = await kindOverrides(tx, home.owner);
    const isSame = known !== null && known.state === (await timelines.stateOfTimelines(tx, home.owner));
    const rows = isSame ? known.rows : null;
    for (const [from, to] of ranges) await describeBetween(tx, home.owner, from, to, now, overrides, rows);
  });
}

async function describeBetween(
  db: Transaction,
  owner: number,
  from: number,
  to: number,
  now: number,
  overrides: ReadonlyMap<string, PersonKind>,
  known: TimelineRows | null,
): Promise<void> {
  const handles = await people.handlesBetween(db, owner, from, to);
  const cards = Map.groupBy(await people.cardsBetween(db, owner, from, to), (card) => card.personId);
  const sightings = await people.sightingsBetween(db, owner, from, to);
  const rows = known ? rowsOf(handles, known) : await timelines.timelinesBetween(db, owner, from, to);
  // A handle without a card of its own and without an interaction is somebody's shared address, not a person.
  const ids = new Set([...rows.keys(), ...cards.keys()]);
  if (from === 0) ids.add(people.OWNER_PERSON);
  // In order of ids: at each smaller one, the index of words would put down all that waits in memory.
  const described = [...ids]
    .sort((x, y) => x - y)
    .map((id) =>
      describe(
        {
          id,
          handles: handles.get(id) ?? [],
          cards: cards.get(id) ?? [],
          sightings: sightings.get(id) ?? [],
          rows: rows.get(id) ?? [],
        },
        now,
        overrides,
      ),
    );
  await people.replacePeople(db, owner, from, to, described);
}

function rowsOf(
  handles: ReadonlyMap<number, readonly people.KeptHandle[]>,
  known: TimelineRows,
): Map<number, TimelineRow[]> {
  const rows = new Map<number, TimelineRow[]>();
  for (const [person, own] of handles) {
    const found = own.length === 1 ? known.of(own[0]!.id) : own.flatMap((handle) => known.of(handle.id));
    if (found.length > 0) rows.set(person, found);
  }
  return rows;
}

interface Known {
  readonly id: number;
  readonly handles: readonly people.KeptHandle[];
  readonly cards: readonly people.KeptCard[];
  readonly sightings: readonly string[];
  readonly rows: readonly TimelineRow[];
}

function describe(person: Known, now: number, overrides: ReadonlyMap<string, PersonKind>): people.DescribedPerson {
  const tally = tallyOf(person.rows, now);
  const name = nameOf(person.cards, person.sightings, person.handles);
  const { kind, rule, sentence } = kindOf({
    ...tally.known,
    self: person.id === people.OWNER_PERSON,
    override: overrides.size === 0 ? null : overrideOf(person, overrides),
    ownCard: person.cards.some((card) => card.made === 'own'),
  });
  return {
    id: person.id,
    name,
    sortName: sortNameOf(name),
    kind,
    rule,
    sentence,
    line: lineOf(person.cards),
    circles: circlesOf(person.cards),
    words: wordsOf(person, name),
    ...pageFacts(tally),
  };
}

function overrideOf({ handles, cards }: Known, overrides: ReadonlyMap<string, PersonKind>): PersonKind | null {
  const names = [...handles.map(handleKey), ...cards.map((card) => card.node)];
  return names.map((name) => overrides.get(name)).find(Boolean) ?? null;
}

/** What search finds a person by: names, addresses, companies, circles, notes. */
function wordsOf(person: Known, name: string): string {
  const words = new Set([name]);
  for (const card of person.cards) {
    for (const other of card.names) words.add(other);
    for (const fact of card.facts) if (SEARCHED_FACTS.has(fact.kind)) words.add(fact.value);
  }
  for (const sighting of person.sightings) words.add(sighting);
  for (const handle of person.handles) if (handle.kind !== 'entry') words.add(handle.value);
  return cut([...words].join('\n'), MOST_WORDS);
}

/** UTF-16 units of one person's words that search looks into. */
const MOST_WORDS = 20_000;
const SEARCHED_FACTS = new Set(['company', 'position', 'headline', 'location', 'circle', 'note', 'school', 'relation']);

async function kindOverrides(db: Queries, owner: number): Promise<Map<string, PersonKind>> {
  const all = await decided.decisions(db, owner);
  return new Map(all.filter((one) => one.sort === 'kind').map((one) => [one.a, one.value as PersonKind]));
}
