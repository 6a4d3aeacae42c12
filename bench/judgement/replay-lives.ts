/** Today replayed on the cast: a made-up life with all its words, cards and meetings, through the home's own acts. */

import { CAST_ENDS, withCast } from '../../scripts/cast-home.ts';
import { type Home, people, timelines } from '../../src/store/store.ts';
import { isCountedMessage, onceEach, type TimelineRow } from '../../src/timeline/index.ts';
import { showToday } from '../../src/today/acts/list.ts';
import { type Moment, measuredMoments } from './listed.ts';
import type { Measured, Task } from './task.ts';

const DAY = 86_400_000;
/** Mondays replayed, and the days after each in which it is seen whom the owner turned to. */
const WEEKS = 260;
const AHEAD = 14 * DAY;

export const replayLives: Task = {
  what: 'Whom Today names each Monday of five years in the life of the cast (fixtures/cast), words and meetings included. Of the people the owner had been in touch with before and wrote to or met within 14 days, how many had been on that list?',
  corpora: [],
  published: [],
  measure: async () => withCast(measure),
};

async function measure(home: Home): Promise<Measured> {
  const rows = await rowsByPerson(home);
  const moments: Moment[] = [];
  const kinds = new Map<string, number>();
  for (let week = WEEKS; week >= 2; week--) {
    const now = lastMonday() - week * 7 * DAY;
    const { items } = await showToday(home, now);
    for (const { kind } of items) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    moments.push(
      momentAt(
        rows,
        items.map((one) => one.person.id),
        now,
      ),
    );
  }
  return {
    ...measuredMoments(moments),
    notes: [
      `${moments.length} Mondays; lines by kind: ${[...kinds].map(([kind, n]) => `${kind} ${n}`).join(', ')}.`,
      'One life, written by us for other purposes, in which nobody ever saw a list: it shows how lists look with words, not how right they are.',
    ],
  };
}

/** Monday before the cast's files end, eight in the morning. */
function lastMonday(): number {
  const day = new Date(CAST_ENDS);
  return Date.UTC(2026, 10, day.getUTCDate() - ((day.getUTCDay() + 6) % 7), 8);
}

async function rowsByPerson({ db, owner }: Home): Promise<ReadonlyMap<number, readonly TimelineRow[]>> {
  const all = await timelines.timelinesBetween(db, owner, 1, await people.nextWho(db, owner));
  return new Map([...all].map(([id, rows]) => [id, onceEach(rows)]));
}

function momentAt(all: ReadonlyMap<number, readonly TimelineRow[]>, listed: readonly number[], now: number): Moment {
  const isContact = (row: TimelineRow) => isCountedMessage(row) || (row.kind === 'meeting' && row.way === 'both');
  const lastBefore = (rows: readonly TimelineRow[]) => rows.findLast((row) => isContact(row) && row.at <= now)?.at ?? 0;
  const known = [...all]
    .map(([id, rows]) => ({ id, last: lastBefore(rows) }))
    .filter(({ last }) => last > 0)
    .sort((x, y) => y.last - x.last || x.id - y.id)
    .map(({ id }) => id);
  const isTurnedTo = (row: TimelineRow) =>
    isContact(row) && row.way !== 'them' && row.at > now && row.at <= now + AHEAD;
  return { listed, known, contacted: new Set(known.filter((id) => all.get(id)!.some(isTurnedTo))) };
}
