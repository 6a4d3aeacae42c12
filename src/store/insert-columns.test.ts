import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { onEveryDatabase } from './homes-for-tests.ts';

/** Around the rows of one statement (40): none, one, one too few, exactly, one too many, several statements and a rest. */
const COUNTS = [0, 1, 39, 40, 41, 125];

onEveryDatabase('Rows inserted by columns', (homes) => {
  describe('Rows', () => {
    test('are all there, whatever their number, with what is the same in all given once', async () => {
      const { db, owner } = await homes.open();
      for (const count of COUNTS) {
        const ids = Array.from({ length: count }, (_, i) => count * 1000 + i);
        const kept = await db.insertColumns('timeline', count, {
          owner_id: owner,
          handle_id: count + 1,
          at: ids.map((id) => id * 7),
          interaction_id: ids,
          way: 'me',
          channel: ids.map(() => 'mail'),
          kind: 'message',
          manner: ids.map((id) => (id % 2 ? 'personal' : 'bulk')),
          company: 1,
          thread: ids.map((id) => (id % 3 ? null : `t'${id}`)),
        });
        expect(kept).toBe(count);
        const rows = await db.tuples(
          `select interaction_id, at, way, channel, manner, thread from timeline
           where owner_id = ? and handle_id = ? order by interaction_id`,
          [owner, count + 1],
        );
        expect(rows).toEqual(
          ids.map((id) => [id, id * 7, 'me', 'mail', id % 2 ? 'personal' : 'bulk', id % 3 ? null : `t'${id}`]),
        );
      }
    });

    test('whose key was there already stay as they were and are not counted', async () => {
      const { db, owner } = await homes.open();
      let first = 1;
      const model = new Map<string, number>();
      await fc.assert(
        fc.asyncProperty(fc.array(fc.nat({ max: 120 }), { maxLength: 100 }), async (values) => {
          const ids = values.map((_, i) => first + i);
          first += values.length;
          const before = model.size;
          values.forEach((value, i) => {
            if (!model.has(`v${value}`)) model.set(`v${value}`, ids[i]!);
          });
          const kept = await db.insertColumns('handle', values.length, {
            owner_id: owner,
            id: ids,
            kind: 'entry',
            value: values.map((value) => `v${value}`),
            person_id: ids,
          });
          expect(kept).toBe(model.size - before);
          const rows = await db.tuples<[string, number]>('select value, id from handle where owner_id = ?', [owner]);
          expect(new Map(rows)).toEqual(model);
        }),
        { numRuns: 25, seed: 5, endOnFailure: true },
      );
    });
  });
});
