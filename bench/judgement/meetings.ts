/** Task meetings: people's own guesses whether the other wants to meet again, shrunk until they are as right as they sound. */

import { readdirSync } from 'node:fs';
import { csvRows } from './csv-text.ts';
import { earlierFolder } from './earlier.ts';
import { fitLogistic } from './logistic.ts';
import { figure, scoreCells } from './scores.ts';
import { corpusText, type Measured, type Table, type Task } from './task.ts';

export const meetings: Task = {
  what: `Does the other want to meet again? Foretold from one's own side of a short meeting: one's guess (0 to 10), how it stands
beside one's guesses so far that evening, and how one found the other. Neither gender nor origin nor anything the other said enters, nor one's own
decision, which in this experiment mostly tells men from women. Measured on
the last waves of the part (about 40 in 100 meetings), or on all where earlier waves come before; learnt from the earlier ones.`,
  corpora: ['speed_dating'],
  published: [
    'Kept-back waves, as the corpus notes: own guess AUC .585, Brier .267; base rate .244; logistic regression on one’s ratings .595, .2369, ECE .030.',
  ],
  measure(folder) {
    const own = meetingsOf(folder);
    const earlier = earlierFolder(folder, 'speed_dating');
    const first = Math.min(...own.map(({ wave }) => wave));
    const before = earlier === null ? [] : meetingsOf(earlier).filter(({ wave }) => wave < first);
    return shown(own, before);
  },
};

interface Meeting {
  readonly id: string;
  readonly person: number;
  readonly wave: number;
  /** 0 to 1; null where none was given. */
  readonly guess: number | null;
  /** Mean of one's guesses earlier that evening, drawn to the middle. */
  readonly usual: number;
  /** How one found the other, 0 to 1 each; the middle where it was left open. */
  readonly ratings: readonly number[];
  /** What the other decided; null where it is kept back. */
  readonly outcome: boolean | null;
}

/** Guesses that the middle counts for beside one's own of the evening. */
const TRUST_IN_MIDDLE = 2;
const MIDDLE = 0.5;
const LEARNT_FROM = 0.6;
const RATINGS = ['like', 'attr', 'sinc', 'intel', 'fun', 'amb', 'shar'] as const;

function meetingsOf(folder: string): readonly Meeting[] {
  const files = [...new Set(readdirSync(folder).map((file) => file.replace(/\.gz$/, '')))].filter((file) =>
    file.endsWith('.csv'),
  );
  const rows = files.flatMap((file) => csvRows(corpusText(folder, file) ?? ''));
  const inOrder = rows
    .map((row, at) => ({ row, at }))
    .sort((a, b) => Number(a.row.order) - Number(b.row.order) || a.at - b.at);
  const soFar = new Map<string, { sum: number; count: number }>();
  const read = inOrder.map(({ row, at }) => {
    const own = soFar.get(row.iid ?? '') ?? { sum: MIDDLE * TRUST_IN_MIDDLE, count: TRUST_IN_MIDDLE };
    const guess = numberOf(row.prob, 10);
    const meeting: Meeting = {
      id: `${row.iid}:${row.pid?.replace(/\.0$/, '')}`,
      person: Number(row.iid),
      wave: Number(row.wave),
      guess,
      usual: own.sum / own.count,
      ratings: RATINGS.map((name) => numberOf(row[name], 10) ?? MIDDLE),
      outcome: row.dec_o === undefined || row.dec_o === '' ? null : row.dec_o === '1',
    };
    if (guess !== null) soFar.set(row.iid ?? '', { sum: own.sum + guess, count: own.count + 1 });
    return { meeting, at };
  });
  return read.sort((a, b) => a.at - b.at).map(({ meeting }) => meeting);
}

function numberOf(cell: string | undefined, most: number): number | null {
  return cell === undefined || cell === '' ? null : Math.min(Math.max(Number(cell) / most, 0), 1);
}

type Known = Meeting & { readonly outcome: boolean };

function shown(own: readonly Meeting[], before: readonly Meeting[]): Measured {
  const isKnown = (meeting: Meeting): meeting is Known => meeting.outcome !== null;
  const known = own.filter(isKnown);
  const cut = waveAt(known, LEARNT_FROM);
  const learnt = before.length > 0 ? before.filter(isKnown) : known.filter(({ wave }) => wave <= cut);
  const measured = before.length > 0 ? known : known.filter(({ wave }) => wave > cut);
  const asked = before.length > 0 ? own : own.filter(({ wave }) => wave > cut);
  const kinds = kindsOf(learnt);
  const whole = kinds.at(-1)?.p ?? (() => 0.5);
  return {
    columns: ['iid:pid', 'p'],
    rows: asked.map((meeting) => [meeting.id, whole(meeting).toFixed(6)]),
    tables: measured.length === 0 ? [] : [tableOf(measured, kinds)],
    notes: [`Learnt from ${learnt.length} meetings of earlier waves.`],
  };
}

function waveAt(meetings: readonly Meeting[], share: number): number {
  const waves = meetings.map(({ wave }) => wave).sort((a, b) => a - b);
  return waves[Math.floor(share * waves.length)] ?? 0;
}

interface Kind {
  readonly name: string;
  readonly p: (meeting: Meeting) => number;
}

function kindsOf(learnt: readonly Known[]): readonly Kind[] {
  const y = learnt.map(({ outcome }) => Number(outcome));
  const share = y.reduce((sum, one) => sum + one, 0) / Math.max(y.length, 1);
  const fitted = (name: string, row: (meeting: Meeting) => readonly number[]): Kind => {
    const model = fitLogistic(learnt.map(row), y, 10);
    return { name, p: (meeting) => 1 / (1 + Math.exp(-model.logit(row(meeting)))) };
  };
  const guess = ({ guess, usual }: Meeting) => guess ?? usual;
  return [
    { name: 'share before', p: () => share },
    { name: 'own guess as it is', p: guess },
    fitted('own guess, shrunk', (meeting) => [guess(meeting)]),
    fitted('own guess beside one’s guesses so far', (meeting) => [guess(meeting), guess(meeting) - meeting.usual]),
    fitted('**that and how one found them**', (meeting) => [
      guess(meeting),
      guess(meeting) - meeting.usual,
      ...meeting.ratings,
    ]),
  ];
}

function tableOf(measured: readonly Known[], kinds: readonly Kind[]): Table {
  const share = measured.filter(({ outcome }) => outcome).length / measured.length;
  return {
    title: `${measured.length} meetings, ${figure(share, null)} of the others wanted to meet again`,
    head: ['said by', 'AUC', 'Brier', 'ECE'],
    rows: kinds.map(({ name, p }) => [
      name,
      ...scoreCells(measured.map((one) => ({ p: p(one), y: Number(one.outcome), block: one.person }))),
    ]),
  };
}
