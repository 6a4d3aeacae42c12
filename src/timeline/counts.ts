/** Counted facts of one person's timeline. Definitions here are the ones the README and the API promise. */

import { DAY } from '../basics/when.ts';
import { type Dealings, SMALL_COMPANY, SMALL_MEETING } from '../people/index.ts';
import { hasPassed, type TimelineRow } from './way.ts';

/** A mail with more recipients is an announcement, not a letter (definition of a counted message). */
export const MOST_RECIPIENTS = 10;
/** Without threads, an exchange ends after this silence, milliseconds: 14 days. */
const EXCHANGE_SILENCE = 14 * DAY;

export interface Counts {
  readonly fromMe: number;
  readonly fromThem: number;
  readonly exchangesStartedByMe: number;
  readonly exchangesStartedByThem: number;
  /** Exchanges they started in which I wrote later. */
  readonly answeredByMe: number;
  /** Exchanges I started in which they wrote later. */
  readonly answeredByThem: number;
  /** Past, not called off, neither declined nor left without an answer by either, at most 20 people; each instance of a series once. */
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
  /** When something last passed between the two: a thought written down today is no time with them. */
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
type KnownFacts = Omit<Dealings, 'self' | 'override' | 'ownCard'>;

/** `rows`: all rows of all handles of one person, any order. `now`: milliseconds; later things have not happened. */
export function tallyOf(rows: readonly TimelineRow[], now: number): Tally {
  const all = onceEach(rows);
  let end = all.length;
  while (end > 0 && all[end - 1]!.at > now) end--;
  const { messages, meetings, known, first, last } = sorted(all, end);
  const exchanges = exchangesOf(messages);
  return {
    counts: {
      fromMe: known.fromMeSmall + known.fromMeWider,
      fromThem: messages.length - known.fromMeSmall - known.fromMeWider,
      ...countsOf(exchanges),
      meetings: meetings.length,
    },
    theyUsuallyTake: medianDelay(exchanges, 'me'),
    iUsuallyTake: medianDelay(exchanges, 'them'),
    firstAt: first?.at ?? null,
    firstInteraction: first?.interactionId ?? null,
    lastAt: last?.at ?? null,
    due: all[end]?.at ?? null,
    quarters: quartersOf(messages, meetings),
    known,
  };
}

function countsOf(exchanges: readonly Exchange[]): Omit<Counts, 'fromMe' | 'fromThem' | 'meetings'> {
  const counts = { exchangesStartedByMe: 0, exchangesStartedByThem: 0, answeredByMe: 0, answeredByThem: 0 };
  for (const { startedBy, answeredAfter } of exchanges) {
    const isAnswered = answeredAfter === null ? 0 : 1;
    if (startedBy === 'me') {
      counts.exchangesStartedByMe++;
      counts.answeredByThem += isAnswered;
    } else if (startedBy === 'them') {
      counts.exchangesStartedByThem++;
      counts.answeredByMe += isAnswered;
    }
  }
  return counts;
}

interface Sorted {
  readonly messages: readonly TimelineRow[];
  readonly meetings: readonly TimelineRow[];
  readonly known: KnownFacts;
  readonly first: TimelineRow | null;
  readonly last: TimelineRow | null;
}

/** The first `end` of these rows by what they count for, in one walk: most of an import's people have a handful of rows. */
function sorted(rows: readonly TimelineRow[], end: number): Sorted {
  const messages: TimelineRow[] = [];
  const meetings: TimelineRow[] = [];
  const known = nothingKnown();
  let first: TimelineRow | null = null;
  let last: TimelineRow | null = null;
  for (let i = 0; i < end; i++) {
    const row = rows[i]!;
    if (row.at > 0 && row.way !== 'off') {
      first ??= row;
      if (hasPassed(row)) last = row;
    }
    if (isCountedMessage(row)) {
      messages.push(row);
      countMessage(known, row);
    } else if (isMeetingOfBoth(row) && row.at > 0) {
      meetings.push(row);
      if (row.company <= SMALL_MEETING) known.smallMeetings++;
      else known.largeMeetings++;
    } else countOther(known, row);
  }
  return { messages, meetings, known, first, last };
}

type Counting = { -readonly [name in keyof KnownFacts]: KnownFacts[name] };

function nothingKnown(): Counting {
  return {
    fromMeSmall: 0,
    fromThemSmall: 0,
    fromMeWider: 0,
    fromThemWider: 0,
    smallMeetings: 0,
    largeMeetings: 0,
    connected: false,
    notes: 0,
    gestures: 0,
    invitedByMe: 0,
    invitedByThem: 0,
    massMails: 0,
  };
}

function countMessage(known: Counting, { way, company }: TimelineRow): void {
  if (company <= SMALL_COMPANY) {
    if (way === 'me') known.fromMeSmall++;
    else known.fromThemSmall++;
  } else if (way === 'me') known.fromMeWider++;
  else known.fromThemWider++;
}

function countOther(known: Counting, row: TimelineRow): void {
  const { kind, way, manner } = row;
  // Somebody else wrote to a few, both of us among them: the same talk, though nobody wrote to the other.
  if (way === 'beside' && manner === 'personal' && row.company <= MOST_RECIPIENTS) known.fromThemWider++;
  if (kind === 'connection') known.connected = true;
  else if (kind === 'note') known.notes++;
  else if (kind === 'endorsement' || kind === 'recommendation') known.gestures++;
  else if (kind === 'invitation' && way === 'me') known.invitedByMe++;
  else if (kind === 'invitation' && way === 'them') known.invitedByThem++;
  else if (kind === 'message' && manner !== 'personal' && way === 'them') known.massMails++;
}

/** Counts unless automatic, list, bulk, wide, or undated about whose doing it was. */
export function isCountedMessage(row: Pick<TimelineRow, 'kind' | 'manner' | 'way' | 'company'>): boolean {
  return (
    row.kind === 'message' &&
    row.manner === 'personal' &&
    row.company <= MOST_RECIPIENTS &&
    (row.way === 'me' || row.way === 'them')
  );
}

/** A meeting at which the owner and the other were. */
export function isMeetingOfBoth({ kind, way }: Pick<TimelineRow, 'kind' | 'way'>): boolean {
  return kind === 'meeting' && way === 'both';
}

export interface Exchange {
  /** Null: nobody answered, and its first counted mail is itself an answer to one that does not count, as to a mail on a list. */
  readonly startedBy: 'me' | 'them' | null;
  readonly startedAt: number;
  /** Time until the other side's first message, milliseconds; null: none came. */
  readonly answeredAfter: number | null;
  readonly interactionIds: readonly number[];
}

/** Mail: by thread. Everything else: a pair's messages (or a group's) until 14 days pass in silence. In order of their beginning. */
export function exchangesOf(messages: readonly TimelineRow[]): Exchange[] {
  const mails: TimelineRow[] = [];
  const talks: TimelineRow[] = [];
  for (const row of messages) if (row.at > 0) (row.channel === 'mail' ? mails : talks).push(row);
  const threads = mails.length > 0 ? mailThreads(mails) : [];
  const exchanges = [...threads, ...conversations(talks)].map(exchangeOf);
  return exchanges.sort((x, y) => x.startedAt - y.startedAt || x.interactionIds[0]! - y.interactionIds[0]!);
}

function exchangeOf(rows: readonly TimelineRow[]): Exchange {
  const first = rows[0]!;
  const answer = rows.find((row) => row.way !== first.way);
  return {
    startedBy: !answer && isReply(first) ? null : first.way === 'me' ? 'me' : 'them',
    startedAt: first.at,
    answeredAfter: answer ? answer.at - first.at : null,
    interactionIds: rows.map((row) => row.interactionId),
  };
}

/** Whoever answers did not begin: of who lets it rest there it would be said that they leave unanswered what others start. */
function isReply({ channel, thread }: TimelineRow): boolean {
  return channel === 'mail' && thread !== null && thread.includes(' ');
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
    // A group's talk is an exchange of its own: an answer in the group is no answer to a private letter.
    const place = row.thread === null ? row.channel : `${row.channel} ${row.thread}`;
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
  const quarters = quartersIn(messages);
  if (meetings.length === 0) return quarters;
  const all: Quarter[] = [];
  for (const one of [...quarters, ...quartersIn(meetings)].sort((x, y) => x[0] - y[0])) {
    const last = all.at(-1);
    if (last?.[0] === one[0]) for (const i of [1, 2, 3] as const) last[i] += one[i];
    else all.push(one);
  }
  return all;
}

/** As `Tally.quarters`. */
type Quarter = [quarter: number, fromMe: number, fromThem: number, meetings: number];

/** Rows come in order of time, so most fall into the quarter of the one before. */
function quartersIn(rows: readonly TimelineRow[]): Quarter[] {
  const quarters: Quarter[] = [];
  let open: Quarter | null = null;
  let [from, until] = [0, 0];
  for (let i = 0; i < rows.length; i++) {
    const { at, kind, way } = rows[i]!;
    if (at === 0) continue;
    if (open === null || at < from || at >= until) {
      const quarter = quarterAt(at);
      [from, until] = [startOf(quarter), startOf(quarter + 1)];
      open = [quarter, 0, 0, 0];
      quarters.push(open);
    }
    open[kind === 'meeting' ? 3 : way === 'me' ? 1 : 2]++;
  }
  return quarters;
}

/** Year × 4 + quarter, by UTC. */
function quarterAt(at: number): number {
  // Guessed and put right by at most one: asking a Date for its year and month costs ten times as much.
  const guess = FIRST_QUARTER + Math.floor((at - STARTS[0]!) / QUARTER);
  for (let quarter = guess - 1; quarter <= guess + 1; quarter++) {
    if (at >= startOf(quarter) && at < startOf(quarter + 1)) return quarter;
  }
  const date = new Date(at);
  return date.getUTCFullYear() * 4 + Math.floor(date.getUTCMonth() / 3);
}

/** A quarter's first millisecond. */
function startOf(quarter: number): number {
  return STARTS[quarter - FIRST_QUARTER] ?? dateOf(quarter);
}

/** Not Date.UTC alone: it reads the years 0 to 99 as those of the last century. */
function dateOf(quarter: number): number {
  return new Date(0).setUTCFullYear(Math.floor(quarter / 4), (quarter % 4) * 3, 1);
}

/** Mean length of a quarter, milliseconds (Gregorian year of 365.2425 days). */
const QUARTER = (365.2425 / 4) * DAY;
const FIRST_QUARTER = 1970 * 4;
/** Beginnings of the quarters of 1970 to 2099, in which nearly everything falls. */
const STARTS = Array.from({ length: 130 * 4 }, (_, i) => dateOf(FIRST_QUARTER + i));

/** A message to two addresses of one person is one message; their own words outweigh being a recipient. */
export function onceEach(rows: readonly TimelineRow[]): readonly TimelineRow[] {
  const inOrder = isInOrder(rows) ? rows : [...rows].sort(byTime);
  // Rows of one handle stand for different things.
  if (inOrder.every((row) => row.handleId === inOrder[0]!.handleId)) return inOrder;
  const kept: TimelineRow[] = [];
  const placeById = new Map<number, number>();
  for (const row of inOrder) {
    const place = placeById.get(row.interactionId);
    if (place === undefined) {
      placeById.set(row.interactionId, kept.length);
      kept.push(row);
    } else if (WAY_WEIGHT[row.way] > WAY_WEIGHT[kept[place]!.way]) kept[place] = row;
  }
  return kept;
}

function isInOrder(rows: readonly TimelineRow[]): boolean {
  for (let i = 1; i < rows.length; i++) if (byTime(rows[i - 1]!, rows[i]!) > 0) return false;
  return true;
}

const WAY_WEIGHT = { them: 5, me: 4, both: 3, beside: 2, about: 1, off: 0 } as const;

/** Two things of one second are ordered by whose they are, never by ids: ids differ with the order of imports. */
function byTime(x: TimelineRow, y: TimelineRow): number {
  if (x.at !== y.at) return x.at - y.at;
  if (x.way !== y.way) return x.way < y.way ? -1 : 1;
  return x.interactionId - y.interactionId;
}
