import { describe, expect, test } from 'vitest';
import { killWriters } from './acknowledged.ts';
import { killEverywhere } from './exactly-once.ts';
import { FORMATS } from './inputs.ts';

/** Of the hundreds of points that `npm run test:crash` kills at, and of its writers, as many as a suite has time for. */
const POINTS = 4;
const WRITERS = 8;
/** What the goal asks for each format. */
const LEAST_STEPS = 500;

describe('An import that is killed at one of its changes', () => {
  test.each(FORMATS)(
    'ends as if nothing had happened: %s',
    async (format) => {
      const report = await killEverywhere(format, POINTS, null);
      expect(report.wrong).toEqual([]);
      expect(report).toMatchObject({ tried: POINTS });
      expect(report.steps).toBeGreaterThanOrEqual(LEAST_STEPS);
    },
    120_000,
  );
});

describe('A write that was acknowledged', () => {
  test('is there whenever its process was killed', async () => {
    const report = await killWriters(WRITERS, null);
    expect(report.lost).toEqual([]);
    expect(report.acknowledged).toBeGreaterThan(0);
  }, 120_000);

  const server = process.env.KITH_TEST_POSTGRES ?? '';
  test.skipIf(server === '')(
    'is there on PostgreSQL, too (skipped where KITH_TEST_POSTGRES names no server)',
    async () => {
      expect((await killWriters(WRITERS, server)).lost).toEqual([]);
    },
    120_000,
  );
});
