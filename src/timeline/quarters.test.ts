import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tallyOf } from './counts.ts';
import type { TimelineRow } from './way.ts';

const NOW = Date.UTC(2026, 10, 22);
const SORTS = [
  { kind: 'message', way: 'me' },
  { kind: 'message', way: 'them' },
  { kind: 'meeting', way: 'both' },
] as const;

/** The beginning of a quarter of the years 1 to 2026 or a moment beside it, or any moment since 1900. */
const moment = fc
  .oneof(
    fc
      .tuple(fc.integer({ min: 1, max: 2026 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: -1, max: 1 }))
      .map(([year, quarter, beside]) => new Date(0).setUTCFullYear(year, quarter * 3, 1) + beside),
    fc.integer({ min: Date.UTC(1900), max: NOW }),
  )
  .filter((at) => at !== 0 && at <= NOW);

test('The picture of the years counts each message and meeting in its quarter, by UTC', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(moment, fc.constantFrom(...SORTS)), { maxLength: 30 }), (things) => {
      const rows = things.map(
        ([at, sort], i): TimelineRow => ({
          ...{
            ...sort,
            at,
            handleId: 1,
            interactionId: i,
            channel: 'mail',
            manner: 'personal',
            company: 1,
            thread: null,
          },
        }),
      );
      const counts = new Map<number, [number, number, number]>();
      for (const { at, kind, way } of rows) {
        if (kind === 'meeting' && at < 0) continue; // a meeting before 1970 has no time that could be believed
        const date = new Date(at);
        const quarter = date.getUTCFullYear() * 4 + Math.floor(date.getUTCMonth() / 3);
        const known = counts.get(quarter) ?? [0, 0, 0];
        known[kind === 'meeting' ? 2 : way === 'me' ? 0 : 1]++;
        counts.set(quarter, known);
      }
      const expected = [...counts].sort(([x], [y]) => x - y).map(([quarter, some]) => [quarter, ...some]);
      expect(tallyOf(rows, NOW).quarters).toEqual(expected);
    }),
  );
});
