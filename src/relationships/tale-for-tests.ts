/** Dossiers for tests, told as lists. Only tests import this. */

import { DAY } from '../basics/when.ts';
import type { TimelineRow } from '../timeline/index.ts';
import { type Dossier, NOTHING_SAID, type Told } from './dossier.ts';

/** Midnight, 22 November 2026. */
export const NOW = Date.UTC(2026, 10, 22);
const ago = (days: number) => NOW - days * DAY;

export type Way = TimelineRow['way'];
export type Event = readonly [days: number, way: Way, ...words: readonly (Words | 'automatic')[]];
export type Words = readonly [kind: Told['kind'], quote: string, more?: Partial<Told>];

/** A dossier told as a list: how many days ago, whose doing, and what the words say. */
export function tale(events: readonly Event[], more: Partial<Dossier> = {}): Dossier {
  const sorted = [...events].sort((x, y) => y[0] - x[0]);
  const rows = sorted.map(
    ([days, way, ...words], i): TimelineRow => ({
      handleId: 1,
      at: ago(days),
      interactionId: i + 1,
      way,
      channel: 'linkedin',
      kind: way === 'both' ? 'meeting' : 'message',
      manner: words.includes('automatic') ? 'automatic' : 'personal',
      company: way === 'both' ? 2 : 1,
      thread: null,
    }),
  );
  const told = sorted.flatMap(([days, way, ...words], i) =>
    words
      .filter((one): one is Words => one !== 'automatic')
      .map(
        ([kind, quote, extra]): Told => ({
          interactionId: i + 1,
          at: ago(days),
          by: way === 'me' ? 'me' : 'them',
          kind,
          quote,
          what: null,
          due: null,
          detail: null,
          ...extra,
        }),
      ),
  );
  return {
    name: 'Ana',
    rows,
    told,
    unread: new Set(),
    foreign: new Set(),
    thirds: new Map(),
    corrections: NOTHING_SAID,
    now: NOW,
    ...more,
  };
}
