/** How many of the people somebody really turned to had been on a list before, beside other lists of the same length. */

import type { Measured, Table } from './task.ts';

/** One moment at which lists were made. */
export interface Moment {
  /** Whom Today named. */
  readonly listed: readonly number[];
  /** Everybody there was contact with before, the latest first. */
  readonly known: readonly number[];
  /** Whom of them the owner wrote to or met within the days after. */
  readonly contacted: ReadonlySet<number>;
}

interface Sum {
  readonly hits: number;
  readonly contacted: number;
  readonly lines: number;
}

/** Rows: Today; as many of the latest contacts; as many at random (its expectation, no draw); as many as could be right. */
function listedTable(title: string, moments: readonly Moment[]): Table {
  const rows: readonly (readonly [string, (moment: Moment) => number])[] = [
    ['Today', ({ listed, contacted }) => hitsOf(listed, contacted)],
    [
      'as many of the latest contacts',
      ({ listed, known, contacted }) => hitsOf(known.slice(0, listed.length), contacted),
    ],
    [
      'as many at random',
      ({ listed, known, contacted }) => (listed.length * contacted.size) / Math.max(1, known.length),
    ],
    ['as many as could be right', ({ listed, contacted }) => Math.min(listed.length, contacted.size)],
  ];
  return {
    title,
    head: ['list', 'of people turned to within 14 days, on the list', 'of lines, turned to within 14 days'],
    rows: rows.map(([name, hits]) => {
      const sum = sumOf(moments, hits);
      return [name, share(sum.hits, sum.contacted), share(sum.hits, sum.lines)];
    }),
  };
}

/** What a replay tells of its lists: how long they were, how many people were turned to, how many of these stood there. */
export function measuredMoments(moments: readonly Moment[]): Pick<Measured, 'columns' | 'rows' | 'tables'> {
  return {
    columns: ['listed', 'contacted', 'hits'],
    rows: moments.map(({ listed, contacted }) => [
      listed.length,
      contacted.size,
      listed.filter((one) => contacted.has(one)).length,
    ]),
    tables: [listedTable('Today beside other lists of its length', moments)],
  };
}

function sumOf(moments: readonly Moment[], hits: (moment: Moment) => number): Sum {
  const add = (of: (moment: Moment) => number) => moments.reduce((sum, moment) => sum + of(moment), 0);
  return {
    hits: add(hits),
    contacted: add(({ contacted }) => contacted.size),
    lines: add(({ listed }) => listed.length),
  };
}

function hitsOf(list: readonly number[], contacted: ReadonlySet<number>): number {
  return list.filter((one) => contacted.has(one)).length;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} % of ${whole}`;
}
