/**
 * Sorting. What is written here is derived: the same records and decisions give the same result whatever the order in
 * which they came, and sorting twice changes nothing, so an interrupted sorting is simply done again.
 */

import { type Home, people, settings, type Transaction, timelines } from '../../store/store.ts';
import { type TimelineRow, timelineRows } from '../../timeline/index.ts';
import { describePeople } from './describe.ts';
import { ownHandleIds, whoIsWho } from './identity.ts';

/** Interactions placed in one transaction: other writers wait less than half a second. */
const PLACED_AT_ONCE = 20_000;
/** Above this many people it is cheaper to describe everybody in one pass than each alone. */
const MOST_SINGLES = 2000;

export interface Changes {
  /** Milliseconds; what is later has not happened yet. */
  readonly now: number;
  /** Interactions from this id on are new; null: place everything anew. */
  readonly from: number | null;
  /** Cards came or went, or a decision about who is who or what is mine changed. */
  readonly identity: boolean;
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
  if (changes.compare) await settings.saveSetting(db, owner, 'doubles', 'stale');
  const touched = new Set([...(changes.described ?? []), ...(changes.identity ? await whoIsWho(home) : [])]);
  const own = await ownHandleIds(home);
  const lists = await people.listHandleIds(db, owner);
  const mark = [...own, 'lists', ...lists].map(String).sort().join(' ');
  const isAfresh = changes.from === null || (await settings.setting(db, owner, 'placed for')) !== mark;
  if (isAfresh) await db.transaction((tx) => clearPlaces(tx, owner));
  const handles = await place(home, isAfresh ? 0 : changes.from!, own, lists);
  await settings.saveSetting(db, owner, 'placed for', mark);
  for (const id of await people.peopleOfHandles(db, owner, [...handles])) touched.add(id);
  const isForAll = isAfresh || wasCutOff || touched.size > MOST_SINGLES;
  await describePeople(home, isForAll ? 'everybody' : [...touched], changes.now);
  await settings.saveSetting(db, owner, 'sorting', 'done');
}

/** Marks, together with a change, that what follows from it is not yet sorted: an interruption then heals with the next sorting. */
export async function markUnsorted(tx: Transaction, owner: number): Promise<void> {
  await settings.saveSetting(tx, owner, 'sorting', 'begun');
  await settings.saveSetting(tx, owner, 'placed for', 'nobody yet');
}

async function clearPlaces(tx: Transaction, owner: number): Promise<void> {
  await settings.saveSetting(tx, owner, 'placed for', 'nobody yet');
  await timelines.clearTimeline(tx, owner);
}

/** Puts interactions from id `from` on the timelines of those who took part; returns their handles. */
async function place(
  home: Home,
  from: number,
  own: ReadonlySet<number>,
  lists: ReadonlySet<number>,
): Promise<Set<number>> {
  const { db, owner } = home;
  const handles = new Set<number>();
  const end = await timelines.nextInteraction(db, owner);
  for (let start = from; start < end; start += PLACED_AT_ONCE) {
    const placed = await timelines.placedBetween(db, owner, start, Math.min(end, start + PLACED_AT_ONCE));
    const rows: TimelineRow[] = [];
    for (const interaction of placed) {
      for (const row of timelineRows(interaction, (id) => own.has(id))) {
        // A letter to a list is to nobody; without this the list would be somebody who never answers.
        if (lists.has(row.handleId)) continue;
        rows.push(row);
        handles.add(row.handleId);
      }
    }
    await db.transaction((tx) => timelines.addTimelineRows(tx, owner, rows));
  }
  return handles;
}
