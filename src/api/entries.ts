/** What happened, one entry each, as timelines and pages open it. Reading only. */

import { type Home, interactions, people } from '../store/store.ts';
import { textToParties } from '../timeline/index.ts';
import type { TimelineEntry } from './shapes.ts';
import { timelineEntry } from './views.ts';

/** Interactions by their ids, as a page about nobody in particular opens them. */
export async function evidenceOf(home: Home, ids: readonly number[]): Promise<ReadonlyMap<number, TimelineEntry>> {
  return new Map((await entriesWith(home, [...new Set(ids)])).map((entry) => [entry.id, entry]));
}

/** The newest notes by hand, with whom they name. */
export async function recentNotes(home: Home, limit: number): Promise<TimelineEntry[]> {
  const rows = await interactions.newestNotes(home.db, home.owner, limit);
  const names = await namesIn(home, rows);
  return rows.map((row) => timelineEntry({ ...row, way: 'both', company: 0 }, names, -1));
}

export async function entriesWith(home: Home, ids: readonly number[]): Promise<TimelineEntry[]> {
  const { db, owner } = home;
  const rows = await interactions.interactionsByIds(db, owner, ids);
  const own = new Set((await people.handlesOf(db, owner, people.OWNER_PERSON)).map((handle) => handle.id));
  const names = await namesIn(home, rows);
  return rows.map((row) => timelineEntry({ ...row, way: wayOf(row.parties, own), company: 0 }, names, -1));
}

function wayOf(parties: string, own: ReadonlySet<number>): 'me' | 'them' | 'both' {
  const from = textToParties(parties).find((party) => party.role === 'from');
  if (!from) return 'both';
  return from.handleId === 0 || own.has(from.handleId) ? 'me' : 'them';
}

/** `own`: handles of the person whose timeline it is. */
export async function entriesOf(
  home: Home,
  rows: readonly interactions.OnTimeline[],
  now: number | null,
  personId: number,
  own: readonly people.KeptHandle[],
): Promise<TimelineEntry[]> {
  // Somebody with two addresses on one mail is met there twice.
  const once = [...new Map(rows.map((row) => [row.id, row])).values()];
  const past = once.filter((row) => now === null || (row.at ?? 0) <= now);
  const names = await namesIn(home, past, own);
  return past.map((row) => timelineEntry(row, names, personId));
}

/** Names of those who took part besides the owner and, with `own` handles, one other, by handle. Mostly nobody did: then nothing is asked. */
async function namesIn(
  { db, owner }: Home,
  rows: readonly Pick<interactions.Shown, 'parties'>[],
  own: readonly people.KeptHandle[] = [],
) {
  const ids = new Set(rows.flatMap((row) => textToParties(row.parties).map(({ handleId }) => handleId)));
  for (const { id } of [{ id: 0 }, ...own]) ids.delete(id);
  return interactions.namesOfHandles(db, owner, [...ids]);
}
