import { DAY, isoDay } from '../basics/when.ts';
import { contactWeight, type Dossier, guard, onDay, shortened, type Told } from '../relationships/index.ts';
import type { TimelineRow } from '../timeline/index.ts';
import { type Candidate, PULL } from './candidate.ts';

/** A birthday of a person's, as their cards say: month and day. */
export interface Birthday {
  readonly month: number;
  readonly day: number;
}

/** A position that one LinkedIn archive tells and an older one did not. */
export interface NewPosition {
  readonly now: string;
  readonly before: string;
  /** Milliseconds. */
  readonly at: number;
}

/** What cards say that one may be there for. */
export interface OnCards {
  readonly birthday: Birthday | null;
  readonly position: NewPosition | null;
}

/** Kind of finding under which a position on a card is struck out; its letter is that of the connection. */
export const POSITION = 'position';

/** After a month they have told it to everybody, and a first word would come late. */
const NEWS_LASTS = 30 * DAY;
/** An archive is brought in now and then; what it told two months ago is no news. */
const POSITION_LASTS = 60 * DAY;
/** Sorrow comes before joy: it pulls as much as a letter with a question. */
const SORROWS: ReadonlySet<string | null> = new Set(['illness', 'death', 'lost-job']);
const SORROW_PULL = 1;

/**
 * Somebody to be there for, the weightiest first: what they told in a letter that nobody answered yet, a birthday, a new
 * position. Only people with whom something passed both ways, and never one who wants to be left alone.
 */
export function beThere(person: Candidate['person'], dossier: Dossier, { birthday, position }: OnCards): Candidate[] {
  if (dossier.corrections.alone || !guard(dossier, 'write').may) return [];
  const passed = dossier.rows.filter((row) => row.way !== 'off' && row.manner === 'personal').slice(-20);
  const isMutual = passed.some((row) => row.way === 'me') && passed.some((row) => row.way === 'them');
  if (!isMutual) return [];
  return [
    ...toldInLetter(person, dossier),
    ...birthdays(person, dossier, birthday, passed.at(-1)!),
    ...positions(person, dossier, position),
  ];
}

function toldInLetter(person: Candidate['person'], { name, now, rows, told }: Dossier): Candidate[] {
  const fresh = told.filter((one) => isNews(one) && one.at > now - NEWS_LASTS && !wordSince(rows, one.at));
  // Of what one letter tells, sorrow is what one writes about.
  const [first] = fresh.sort((x, y) => y.at - x.at || sorrow(y) - sorrow(x));
  if (!first) return [];
  return [
    {
      ...line(person, [first.interactionId]),
      reason: `${name} wrote ${onDay(first.at, now)}: “${shortened(first.quote)}”`,
      found: { interaction: first.interactionId, kind: 'news', quote: first.quote },
      since: first.at,
      pull: PULL['be-there'] + sorrow(first),
    },
  ];
}

function isNews({ by, kind }: Told): boolean {
  return by === 'them' && kind === 'news';
}

function sorrow({ detail }: Told): number {
  return SORROWS.has(detail) ? SORROW_PULL : 0;
}

/** A letter of the owner's, a meeting or a note by hand: whatever was to be said was said. */
function wordSince(rows: readonly TimelineRow[], at: number): boolean {
  const isWord = (row: TimelineRow) => (row.way === 'me' && contactWeight(row) > 0) || row.way === 'both';
  return rows.some((row) => row.at > at && (isWord(row) || row.kind === 'note'));
}

function birthdays(
  person: Candidate['person'],
  { name, now }: Dossier,
  birthday: Birthday | null,
  last: TimelineRow,
): Candidate[] {
  const today = new Date(now);
  const isToday = birthday && birthday.month === today.getUTCMonth() + 1 && birthday.day === today.getUTCDate();
  if (!isToday) return [];
  return [{ ...line(person, [last.interactionId]), reason: `${name} has a birthday today.`, due: isoDay(now) }];
}

function positions(
  person: Candidate['person'],
  { name, now, rows }: Dossier,
  position: NewPosition | null,
): Candidate[] {
  if (!position || position.at > now || position.at <= now - POSITION_LASTS || wordSince(rows, position.at)) return [];
  const connection = rows.find((row) => row.kind === 'connection')?.interactionId;
  return [
    {
      ...line(person, connection === undefined ? [] : [connection]),
      reason: `${name} has a new position, your LinkedIn archive says: “${shortened(position.now)}”. Before that: “${shortened(position.before)}”.`,
      found: connection === undefined ? null : { interaction: connection, kind: POSITION, quote: position.now },
      since: position.at,
    },
  ];
}

function line(person: Candidate['person'], restsOn: readonly number[]): Omit<Candidate, 'reason'> {
  return { kind: 'be-there', person, due: null, restsOn, opens: null, pull: PULL['be-there'] };
}
