import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectLinear } from '../basics/linear-for-tests.ts';
import { DAY } from '../basics/when.ts';
import { judge } from './advise.ts';
import { type Arrival, burstsIn } from './burst.ts';
import { dossierOf, type Row } from './cases-for-tests.ts';

const START = Date.UTC(2025, 0, 1);
const at = (moment: number, sender: string, marks: readonly string[] = []): Arrival => ({ at: moment, sender, marks });
/** One person every `days` for half a year. */
const rhythm = (days: number) =>
  Array.from({ length: Math.floor(180 / days) }, (_, i) => at(START + i * days * DAY, `guest ${i}`));
const together = (people: number, hours: number, marks: readonly string[] = []) =>
  Array.from({ length: people }, (_, i) =>
    at(START + 90.3 * DAY + (i * hours * 3_600_000) / people, `comer ${i}`, marks),
  );

describe('A burst', () => {
  const tables: readonly (readonly [promise: string, arrivals: readonly Arrival[], people: number])[] = [
    ['is ten in five hours where one comes a week', [...rhythm(7), ...together(10, 5)], 10],
    ['is nine over two and a half days where one comes a fortnight', [...rhythm(14), ...together(9, 60)], 9],
    ['is no four', [...rhythm(7), ...together(4, 1)], 0],
    ['is no ten where ten come every day', [...rhythm(0.1), ...together(10, 20)], 0],
    ['is no twenty spread over two weeks', [...rhythm(3), ...together(20, 336)], 0],
    ['is unknown without days around it', together(40, 5), 0],
  ];
  test.each(tables)('%s', (_, arrivals, people) => {
    expect(burstsIn(arrivals).flatMap(({ members }) => members)).toHaveLength(people);
  });

  test('takes those who are no cases any more into what is usual', () => {
    const arrivals = [...rhythm(7), ...together(10, 5)];
    const earlier = Array.from({ length: 1800 }, (_, i) => START + i * 0.1 * DAY);
    expect(burstsIn(arrivals, [], earlier)).toEqual([]);
  });

  test('says what at least three of it share', () => {
    const [burst] = burstsIn([...rhythm(7), ...together(8, 5, ['boost school']), ...together(2, 5, ['x'])]);
    expect([...burst!.shared]).toEqual(['boost school']);
  });

  test('is the same in whatever order people are told', () => {
    const arrivals = [...rhythm(7), ...together(10, 5)];
    const seen = (list: readonly Arrival[]) =>
      burstsIn(list).map(({ members }) => members.map((i) => list[i]!.sender).sort());
    fc.assert(
      fc.property(fc.shuffledSubarray(arrivals, { minLength: arrivals.length }), (shuffled) => {
        expect(seen(shuffled)).toEqual(seen(arrivals));
      }),
      { numRuns: 30 },
    );
  });

  test('withstands any moments at all, and ten thousand at once', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.double())), (moments) => {
        const arrivals = moments.map((moment, i) => ({ at: moment, sender: `${i}`, marks: [] }));
        const members = burstsIn(arrivals).flatMap((burst) => burst.members);
        expect(new Set(members).size).toBe(members.length);
        expect(members.filter((i) => (moments[i] ?? null) === null)).toEqual([]);
      }),
    );
    expectLinear(10_000, (length) => burstsIn(Array.from({ length }, (_, i) => at(START + (i % 50) * DAY, `s${i}`))));
  });

  test('alone makes nobody one of a list, nor sets anybody aside', () => {
    const others: Row[] = [...rhythm(7), ...together(12, 5)].map(({ at: moment, sender }) => ({
      note: '',
      sentAt: new Date(moment!).toISOString(),
      from: { name: sender },
    }));
    const sentAt = new Date(START + 90.35 * DAY).toISOString();
    for (const note of ['', 'Do your blue poppies flower? Mine never did.']) {
      const dossier = dossierOf({ note, sentAt }, others);
      expect(dossier.burst?.people).toBe(13);
      const { advice, questions } = judge(dossier);
      expect(questions.list).not.toBe('yes');
      expect(advice).not.toBe('set-aside');
    }
  });
});
