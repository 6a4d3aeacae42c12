/** Counted facts of one person's timeline. Definitions here are the ones the README and the API promise. */

import { type Dealings, SMALL_COMPANY, SMALL_MEETING } from '../people/index.ts';
import type { TimelineRow } from './way.ts';

/** A mail with more recipients is an announcement, not a letter (definition of a counted message). */
export const MOST_RECIPIENTS = 10;
/** Without threads, an exchange ends after this silence, milliseconds: 14 days. */
export const EXCHANGE_SILENCE = 14 * 86_400_000;

export interface Counts {
  readonly fromMe: number;
  readonly fromThem: number;
  readonly exchangesStartedByMe: number;
  readonly exchangesStartedByThem: number;
  /** Exchanges they started in which I wrote later. */
  readonly answeredByMe: number;
  /** Exchanges I started in which they wrote later. */
  readonly answeredByThem: number;
  /** Past, not called off, not declined by either, at most 20 people; each instance of a series once. */
  readonly meetings: number;
}

/** What one page needs about one person, computed in one walk over their rows. */
export interface Tally {
  readonly counts: Counts;
  /** Median time to the first answer, milliseconds; null below one answered exchange. */
  readonly theyUsuallyTake: number | null;
  readonly iUsuallyTake: number | null;
  readonly firstAt: number | null;
  /** The interaction of that moment: the first trace. */
  readonly firstInteraction: number | null;
  readonly lastAt: number | null;
  /** When the next thing that lies ahead has happened, milliseconds: from then on the counts are no longer true. */
  readonly due: number | null;
  /** [year × 4 + quarter, from me, from them, meetings], oldest first. */
  readonly quarters: readonly (readonly [number, number, number, number])[];
  readonly known: KnownFacts;
}

/** What is kept for a person's page, so that showing it needs no walk over their rows. */
export interface PageFacts extends Omit<Tally, 'known'> {
  /** How many notes by hand name them. */
  readonly notes: number;
}

export function pageFacts({ known, ...facts }: Tally): PageFacts {
  return { ...facts, notes: known.notes };
}

/** What the known / met / seen rule looks at (people/known.ts), as far as a timeline tells it. */
export type KnownFacts = Omit<Dealings, 'self' | 'override' | 'ownCard'>;

/** `rows`: all rows of all handles of one person, any order. `now`: milliseconds; later things have not happened. */
export function tallyOf(rows: readonly TimelineRow[], now: number): Tally {
  const all = onceEach(rows);
  const once = all.filter((row) => row.at <= now);
  const messages = once.filter(isCountedMessage);
  const meetings = once.filter((row) => row.kind === 'meeting' && row.way === 'both' && row.at > 0);
  const exchanges = exchangesOf(messages);
  const dated = once.filter((row) => row.at > 0 && row.way !== 'off');
  return {
    counts: {
      fromMe: count(messages, (row) => row.way === 'me'),
      fromThem: count(messages, (row) => row.way === 'them'),
      exchangesStartedByMe: count(exchanges, (exchange) => exchange.startedBy === 'me'),
      exchangesStartedByThem: count(exchanges, (exchange) => exchange.startedBy === 'them'),
      answeredByMe: count(exchanges, (exchange) => exchange.startedBy === 'them' && exchange.answeredAfter !== null),
      answeredByThem: count(exchanges, (exchange) => exchange.startedBy === 'me' && exchange.answeredAfter !== null),
      meetings: meetings.length,
    },
    theyUsuallyTake: medianDelay(exchanges, 'me'),
    iUsuallyTake: medianDelay(exchanges, 'them'),
    firstAt: dated[0]?.at ?? null,
    firstInteraction: dated[0]?.interactionId ?? null,
    lastAt: dated.at(-1)?.at ?? null,
    due: all.find((row) => row.at > now)?.at ?? null,
    quarters: quartersOf(messages, meetings),
    known: knownFacts(once, messages, meetings),
  };
}

function knownFacts(
  once: readonly TimelineRow[],
  messages: readonly TimelineRow[],
  meetings: readonly TimelineRow[],
): KnownFacts {
  const messagesOf = (way: TimelineRow['way'], isSmall: boolean) =>
    count(messages, (row) => row.way === way && row.company <= SMALL_COMPANY === isSmall);
  const kinds = (...wanted: readonly TimelineRow['kind'][]) => count(once, (row) => wanted.includes(row.kind));
  // Somebody else wrote to a few, both of us among them: the same talk, though nobody wrote to the other.
  const beside = count(
    once,
    (row) => row.way === 'beside' && row.manner === 'personal' && row.company <= MOST_RECIPIENTS,
  );
  return {
    fromMeSmall: messagesOf('me', true),
    fromThemSmall: messagesOf('them', true),
    fromMeWider: messagesOf('me', false),
    fromThemWider: messagesOf('them', false) + beside,
    smallMeetings: count(meetings, (row) => row.company <= SMALL_MEETING),
    largeMeetings: count(meetings, (row) => row.company > SMALL_MEETING),
    connected: kinds('connection') > 0,
    notes: kinds('note'),
    gestures: kinds('endorsement', 'recommendation'),
    invitedByMe: count(once, (row) => row.kind === 'invitation' && row.way === 'me'),
    invitedByThem: count(once, (row) => row.kind === 'invitation' && row.way === 'them'),
    massMails: count(once, (row) => row.kind === 'message' && row.manner !== 'personal' && row.way === 'them'),
  };
}

/** Counts unless automatic, list, bulk, wide, or undated about whose doing it was. */
export function isCountedMessage(row: TimelineRow): boolean {
  return (
    row.kind === 'message' &&
    row.manner === 'personal' &&
    row.company <= MOST_RECIPIENTS &&
    (row.way === 'me' || row.way === 'them')
  );
}

export interface Exchange {
  readonly startedBy: 'me' | 'them';
  readonly startedAt: number;
  /** Time until the other side's first message, milliseconds; null: none came. */
  readonly answeredAfter: number | null;
  readonly interactionIds: readonly number[];
}

/** Mail: by thread. Everything else: a pair's messages (or a group's) until 14 days pass in silence. In order of their beginning. */
export function exchangesOf(messages: readonly TimelineRow[]): Exchange[] {
  const dated = messages.filter((row) => row.at > 0);
  const groups = [...mailThreads(dated.filter((row) => row.channel === 'mail')), ...conversations(dated)];
  const exchanges = groups.map(exchangeOf);
  return exchanges.sort((x, y) => x.startedAt - y.startedAt || x.interactionIds[0]! - y.interactionIds[0]!);
}

function exchangeOf(rows: readonly TimelineRow[]): Exchange {
  const first = rows[0]!;
  const answer = rows.find((row) => row.way !== first.way);
  return {
    startedBy: first.way === 'me' ? 'me' : 'them',
    startedAt: first.at,
    answeredAfter: answer ? answer.at - first.at : null,
    interactionIds: rows.map((row) => row.interactionId),
  };
}

/** Two mails are of one thread when they name a common id (their own, In-Reply-To, References). */
function mailThreads(rows: readonly TimelineRow[]): TimelineRow[][] {
  const groupById = new Map<string, { rows: TimelineRow[] }>();
  const groups = new Set<{ rows: TimelineRow[] }>();
  for (const row of rows) {
    const ids = row.thread ? row.thread.split(' ') : [`#${row.interactionId}`];
    let group: { rows: TimelineRow[] } | undefined;
    for (const id of ids) {
      const known = groupById.get(id);
      if (!known || known === group) continue;
      group = group ? joined(group, known, groups, groupById) : known;
    }
    group ??= { rows: [] };
    groups.add(group);
    group.rows.push(row);
    for (const id of ids) groupById.set(id, group);
  }
  return [...groups].map((group) => group.rows.sort(byTime));
}

function joined(
  a: { rows: TimelineRow[] },
  b: { rows: TimelineRow[] },
  groups: Set<{ rows: TimelineRow[] }>,
  groupById: Map<string, { rows: TimelineRow[] }>,
): { rows: TimelineRow[] } {
  const [kept, gone] = a.rows.length >= b.rows.length ? [a, b] : [b, a];
  for (const row of gone.rows) {
    kept.rows.push(row);
    for (const id of row.thread ? row.thread.split(' ') : []) groupById.set(id, kept);
  }
  groups.delete(gone);
  return kept;
}

function conversations(rows: readonly TimelineRow[]): TimelineRow[][] {
  const last = new Map<string, TimelineRow[]>();
  const all: TimelineRow[][] = [];
  for (const row of rows) {
    if (row.channel === 'mail') continue;
    // A group's talk is an exchange of its own: an answer in the group is no answer to a private letter.
    const place = `${row.channel} ${row.thread ?? ''}`;
    let open = last.get(place);
    if (!open || row.at - open.at(-1)!.at > EXCHANGE_SILENCE) {
      open = [];
      all.push(open);
      last.set(place, open);
    }
    open.push(row);
  }
  return all;
}

function medianDelay(exchanges: readonly Exchange[], startedBy: 'me' | 'them'): number | null {
  const delays: number[] = [];
  for (const exchange of exchanges) {
    if (exchange.startedBy === startedBy && exchange.answeredAfter !== null) delays.push(exchange.answeredAfter);
  }
  delays.sort((x, y) => x - y);
  return delays.length === 0 ? null : delays[(delays.length - 1) >> 1]!;
}

function quartersOf(messages: readonly TimelineRow[], meetings: readonly TimelineRow[]): Tally['quarters'] {
  const byQuarter = new Map<number, [number, number, number, number]>();
  for (const row of [...messages, ...meetings]) {
    if (row.at === 0) continue;
    const date = new Date(row.at);
    const quarter = date.getUTCFullYear() * 4 + Math.floor(date.getUTCMonth() / 3);
    const slot = byQuarter.get(quarter) ?? [quarter, 0, 0, 0];
    slot[row.kind === 'meeting' ? 3 : row.way === 'me' ? 1 : 2]++;
    byQuarter.set(quarter, slot);
  }
  return [...byQuarter.values()].sort((x, y) => x[0] - y[0]);
}

/** A message to two addresses of one person is one message; their own words outweigh being a recipient. */
export function onceEach(rows: readonly TimelineRow[]): TimelineRow[] {
  const sorted = [...rows].sort(byTime);
  if (sorted.length < 2) return sorted;
  const kept: TimelineRow[] = [];
  const placeById = new Map<number, number>();
  for (const row of sorted) {
    const place = placeById.get(row.interactionId);
    if (place === undefined) {
      placeById.set(row.interactionId, kept.length);
      kept.push(row);
    } else if (WAY_WEIGHT[row.way] > WAY_WEIGHT[kept[place]!.way]) kept[place] = row;
  }
  return kept;
}

const WAY_WEIGHT = { them: 4, me: 3, both: 2, beside: 1, off: 0 } as const;

/** Two things of one second are ordered by whose they are, never by ids: ids differ with the order of imports. */
function byTime(x: TimelineRow, y: TimelineRow): number {
  if (x.at !== y.at) return x.at - y.at;
  if (x.way !== y.way) return x.way < y.way ? -1 : 1;
  return x.interactionId - y.interactionId;
}

function count<T>(things: readonly T[], holds: (thing: T) => boolean): number {
  let n = 0;
  for (const thing of things) if (holds(thing)) n++;
  return n;
}
