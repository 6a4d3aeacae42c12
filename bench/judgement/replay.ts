/** Today replayed on networks of messages: each active person's life, day by day a week apart, and whom they then wrote to. */

import type { Mail } from '../../src/relationships/answering-state.ts';
import { type Dossier, judge } from '../../src/relationships/index.ts';
import type { TimelineRow } from '../../src/timeline/index.ts';
import type { TodayKind } from '../../src/today/candidate.ts';
import { compose, USUAL_LINES } from '../../src/today/compose.ts';
import { linesFor } from '../../src/today/lines.ts';
import { type Shown, withDay } from '../../src/today/shown.ts';
import { type Moment, measuredMoments } from './listed.ts';
import { readNetwork } from './network.ts';
import type { Measured, Task } from './task.ts';

const DAY = 86_400;
/** Lives replayed of one network: those who wrote most, every so many of them, so that not only the busiest speak. */
const LIVES = 30;
/** Letters of their own below which somebody is not active. */
const LEAST_WRITTEN = 40;
/** Days of a life before its first list, between two lists, and in which it is seen whom they turn to. */
const [FIRST, APART, AHEAD] = [30, 7, 14];
/** Some networks count from 0; days must be after 1970 for a state to take them. */
const EPOCH = 1000 * DAY;
/** A letter of which only the header is known waits so long (relationships/unanswered.ts). Milliseconds. */
const WAITS = 30 * DAY * 1000;
/** More recipients are an announcement. */
const MOST_RECIPIENTS = 10;

export const replay: Task = {
  what: 'Whom Today names, once a week, on networks of which only headers are known: each active person is an owner. Of the people they had been in touch with before and turn to within 14 days, how many had been on the list?',
  corpora: ['radoslaw', 'collegemsg', 'email_eu_q1'],
  published: [],
  measure: (folder) => measure(readNetwork(folder).mails),
};

function measure(mails: readonly Mail[]): Measured {
  const owners = activeOnes(mails);
  const moments = owners.flatMap((owner) => replayed(owner, mails));
  const kinds = new Map<string, number>();
  for (const { kinds: own } of moments) for (const kind of own) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return {
    ...measuredMoments(moments),
    notes: [
      `${owners.length} lives, ${moments.length} lists, at most ${USUAL_LINES} lines; lines by kind: ${[...kinds].map(([kind, n]) => `${kind} ${n}`).join(', ') || 'none'}. Without words there are no promises, thanks or offers, so lists are short: letters that wait, and old friends.`,
      'Nobody here saw such a list: what is measured is whom people turned to by themselves, not what a list would have changed. The latest contacts are those one is talking with anyway; Today leaves out whom nobody waits for. How letters without words wait was settled while radoslaw was looked at, and no other network.',
    ],
  };
}

function activeOnes(mails: readonly Mail[]): number[] {
  const written = new Map<number, number>();
  for (const { from } of mails) written.set(from, (written.get(from) ?? 0) + 1);
  const active = [...written].filter(([, n]) => n >= LEAST_WRITTEN).sort(([a, n], [b, m]) => m - n || a - b);
  const step = Math.max(1, Math.floor(active.length / LIVES));
  return active
    .filter((_, i) => i % step === 0)
    .slice(0, LIVES)
    .map(([id]) => id);
}

type MomentWithKinds = Moment & { readonly kinds: readonly TodayKind[] };

function replayed(owner: number, mails: readonly Mail[]): MomentWithKinds[] {
  const rows = rowsOf(owner, mails);
  const begin = mails[0]?.at ?? 0;
  const end = mails.at(-1)?.at ?? 0;
  const shown = new Map<number, Shown[]>();
  const moments: MomentWithKinds[] = [];
  for (let at = begin + FIRST * DAY; at + AHEAD * DAY <= end; at += APART * DAY)
    moments.push(momentAt(rows, (at - begin + EPOCH) * 1000, shown));
  return moments;
}

/** Each person's timeline with the owner; milliseconds since the network began, as if that had been in 1972. */
function rowsOf(owner: number, mails: readonly Mail[]): ReadonlyMap<number, TimelineRow[]> {
  const begin = mails[0]?.at ?? 0;
  const rows = new Map<number, TimelineRow[]>();
  mails.forEach(({ at, from, to }, i) => {
    if (to.length > MOST_RECIPIENTS) return;
    const others = from === owner ? to.filter((one) => one !== owner) : to.includes(owner) ? [from] : [];
    for (const other of others) {
      const row: TimelineRow = {
        handleId: 1,
        at: (at - begin + EPOCH) * 1000,
        interactionId: i + 1,
        way: from === owner ? 'me' : 'them',
        channel: 'linkedin',
        kind: 'message',
        manner: 'personal',
        company: to.length,
        thread: null,
      };
      rows.set(other, [...(rows.get(other) ?? []), row]);
    }
  });
  return rows;
}

function momentAt(all: ReadonlyMap<number, TimelineRow[]>, now: number, shown: Map<number, Shown[]>): MomentWithKinds {
  const day = new Date(now).toISOString().slice(0, 10);
  const past = [...all].flatMap(([id, rows]) => {
    const until = rows.filter((row) => row.at <= now);
    return until.length > 0 ? [{ id, rows: until }] : [];
  });
  const candidates = past.flatMap(({ id, rows }) => {
    const dossier = dossierOf(rows, now);
    const one = {
      person: { id, name: String(id) },
      // Nobody is known by being written to, or by writing, alone (people/known.ts).
      isSeen: new Set(rows.map((row) => row.way)).size < 2,
      dossier,
      judgement: judge(dossier),
      onCards: { birthday: null, position: null },
      withPattern: false,
      shelf: [],
      shown: shown.get(id) ?? [],
      offered: [],
      purposes: [],
      node: String(id),
      ring: 'good' as const,
    };
    return linesFor(one, day).map((line) => ({ ...line, worlds: [] }));
  });
  const list = compose(candidates, USUAL_LINES, []);
  for (const { person, kind } of list) keepShown(shown, person.id, kind, day);
  const known = past.sort((x, y) => y.rows.at(-1)!.at - x.rows.at(-1)!.at || x.id - y.id).map(({ id }) => id);
  const isTurnedTo = (row: TimelineRow) => row.way === 'me' && row.at > now && row.at <= now + AHEAD * DAY * 1000;
  const contacted = new Set(known.filter((id) => all.get(id)!.some(isTurnedTo)));
  return { listed: list.map((one) => one.person.id), kinds: list.map((one) => one.kind), known, contacted };
}

function keepShown(shown: Map<number, Shown[]>, id: number, kind: TodayKind, day: string): void {
  const own = shown.get(id) ?? [];
  const days = own.find((one) => one.kind === kind)?.days ?? [];
  shown.set(id, [...own.filter((one) => one.kind !== kind), { kind, days: withDay(days, day) }]);
}

function dossierOf(rows: readonly TimelineRow[], now: number): Dossier {
  const unread = new Set(rows.filter((row) => row.at >= now - WAITS).map((row) => row.interactionId));
  const corrections = { tie: null, elsewhere: false, alone: false, wrong: new Set<never>() };
  return { name: 'They', rows, told: [], unread, foreign: new Set(), thirds: new Map(), corrections, now };
}
