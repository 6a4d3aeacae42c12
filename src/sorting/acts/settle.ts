/**
 * Sorting. What is written here is derived: the same records and decisions give the same result whatever the order in
 * which they came, and sorting twice changes nothing, so an interrupted sorting is simply done again.
 */

import { type Home, identities, people, settings, type Transaction, timelines } from '../../store/store.ts';
import { place as placeOnTimelines, TimelineRows, withAnswers } from '../../timeline/index.ts';
import { describePeople, type KnownRows } from './describe.ts';
import { ownHandleIds, whoIsWho } from './identity.ts';
import { hideRetold } from './retold.ts';
import { stateAfter } from './to-compare.ts';
import { showAgain } from './versions.ts';

/** Interactions placed in one transaction: other writers wait less than a second, and the rows take at most about 15 MB. */
const PLACED_AT_ONCE = 300_000;
/** Interactions read in one answer: few enough that they are gone before they grow old in memory. */
const READ_AT_ONCE = 2000;
/** Rows that stay in memory until people are described from them, about 15 MB; beyond, they are read back. */
const ROWS_KEPT = 400_000;
/** Above this many people it is cheaper to describe everybody in one pass than each alone. */
const MOST_SINGLES = 2000;

/** Which rules tell whose doing something was; another one has homes of before placed anew. */
const WAYS = 'ways 2';

export interface Changes {
  /** Milliseconds; what is later has not happened yet. */
  readonly now: number;
  /** Interactions from this id on are new; null: place everything anew. */
  readonly from: number | null;
  /** Cards came or went, or a decision about who is who or what is mine changed. */
  readonly identity: boolean;
  /** The import whose cards and names came. */
  readonly run?: number;
  /** People to be described anew besides. */
  readonly described?: readonly number[];
  /** Something was brought in or taken away, so that who may be a double is to be compared anew. */
  readonly compare: boolean;
}

export async function settle(home: Home, changes: Changes): Promise<void> {
  const { db, owner } = home;
  // Who changed is known only while sorting: when one was cut off, everybody is described.
  const wasCutOff = (await settings.setting(db, owner, 'sorting')) === 'begun';
  if (!wasCutOff) await settings.saveSetting(db, owner, 'sorting', 'begun');
  const toCompare = await settings.setting(db, owner, 'doubles');
  // Until it is known who changed it may be anybody.
  if (changes.compare) await settings.saveSetting(db, owner, 'doubles', 'stale');
  const touched = new Set([...(changes.described ?? []), ...(changes.identity ? await whoIsWho(home) : [])]);
  const own = await ownHandleIds(home);
  const lists = await identities.listHandleIds(db, owner);
  const mark = [...own, 'lists', ...lists, WAYS].map(String).sort().join(' ');
  const isAfresh = changes.from === null || (await settings.setting(db, owner, 'placed for')) !== mark;
  if (isAfresh) await db.transaction((tx) => clearPlaces(tx, owner));
  const again = changes.identity ? await db.transaction((tx) => unhide(tx, owner)) : [];
  const placed = await place(home, isAfresh ? 0 : changes.from!, isAfresh ? [] : again, own, lists);
  const isRetold = changes.identity && (await db.transaction((tx) => hideRetold(tx, owner)));
  await settings.saveSetting(db, owner, 'placed for', mark);
  let isForAll = isAfresh || wasCutOff;
  if (!isForAll) {
    for (const id of await people.peopleOfHandles(db, owner, [...placed.handles])) touched.add(id);
    const told = changes.run === undefined ? [] : await identities.peopleToldOf(db, owner, changes.run);
    for (const id of told) touched.add(id);
    isForAll = touched.size > MOST_SINGLES;
  }
  await describePeople(
    home,
    isForAll ? 'everybody' : [...touched],
    changes.now,
    isAfresh && !isRetold ? placed.known : null,
  );
  await settings.saveSetting(db, owner, 'doubles', stateAfter(toCompare, isForAll ? null : touched, changes.compare));
  // What was worked out before of timelines, cards or names is made anew.
  await timelines.markChanged(db, owner);
  await settings.saveSetting(db, owner, 'sorting', 'done');
}

/** Marks, together with a change, that what follows from it is not yet sorted: an interruption then heals with the next sorting. */
export async function markUnsorted(tx: Transaction, owner: number): Promise<void> {
  await settings.saveSetting(tx, owner, 'sorting', 'begun');
  await timelines.markUnplaced(tx, owner);
  await timelines.markChanged(tx, owner);
}

/** Whether something is told twice may have changed with who is who. Until it stands on timelines again, an interruption has all placed anew. */
export async function unhide(tx: Transaction, owner: number): Promise<number[]> {
  const shown = await showAgain(tx, owner);
  if (shown.length > 0) await timelines.markUnplaced(tx, owner);
  return shown;
}

async function clearPlaces(tx: Transaction, owner: number): Promise<void> {
  await timelines.markUnplaced(tx, owner);
  await timelines.clearTimeline(tx, owner);
  await timelines.markChanged(tx, owner);
}

interface PlacedNow {
  readonly handles: ReadonlySet<number>;
  /** Everything placed now, or null when it is more than fits. */
  readonly known: KnownRows | null;
}

/** Puts interactions from id `from`, and some before it, on the timelines of those who took part. */
async function place(
  home: Home,
  from: number,
  before: readonly number[],
  own: ReadonlySet<number>,
  lists: ReadonlySet<number>,
): Promise<PlacedNow> {
  const { db, owner } = home;
  const handles = new Set<number>();
  let known: KnownRows | null = null;
  const state = await timelines.stateOfTimelines(db, owner);
  const end = await timelines.nextInteraction(db, owner);
  const isOwn = (id: number) => own.has(id);
  const isList = (id: number) => lists.has(id);
  const replies = await timelines.repliesByMeeting(db, owner);
  const gather = async (rows: TimelineRows, first: number, next: number) => {
    for (const interaction of await timelines.placedBetween(db, owner, first, next)) {
      const answers = replies.get(interaction.id);
      const told = answers ? { ...interaction, parties: withAnswers(interaction.parties, answers) } : interaction;
      placeOnTimelines(rows, told, isOwn, isList);
    }
  };
  const add = async (rows: TimelineRows) => {
    await db.transaction((tx) => timelines.addTimelineRows(tx, owner, rows));
    for (const id of rows.handles()) handles.add(id);
  };
  for (let start = from; start < end; start += PLACED_AT_ONCE) {
    const next = Math.min(end, start + PLACED_AT_ONCE);
    const rows = new TimelineRows();
    for (let at = start; at < next; at += READ_AT_ONCE) await gather(rows, at, Math.min(next, at + READ_AT_ONCE));
    await add(rows);
    if (start === from && next === end && rows.count <= ROWS_KEPT) known = { rows, state };
  }
  const earlier = new TimelineRows();
  for (const id of before) if (id < from) await gather(earlier, id, id + 1);
  if (earlier.count > 0) await add(earlier);
  return { handles, known };
}
