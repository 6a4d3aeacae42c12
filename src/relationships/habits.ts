import { DAY, isoDay, monthOf } from '../basics/when.ts';
import type { TimelineRow } from '../timeline/index.ts';
import { changeOf, changeWords } from './change.ts';
import type { Dossier } from './dossier.ts';
import { type Layer, layersOf, type Warm } from './layers.ts';
import { ASLEEP, type Rhythm, rhythmOf, rhythmWords } from './rhythm.ts';
import { type Doing, foldContact, newTies, type TieToday, tieAt } from './state.ts';
import { contactWeight, hasSeenEachOther } from './warmth.ts';

/** How present a tie is, and what its present pause means by its own measure. */
export interface Warmth {
  /** The ring it stands in; null: too few days of contact, or none lately enough. */
  readonly layer: Exclude<Layer, 'beyond'> | null;
  readonly rhythm: string | null;
  readonly pause: string | null;
  /** One sentence, or that it is too early to say. */
  readonly words: string;
  /** The newest contacts, by which it is told. */
  readonly restsOn: readonly number[];
}

/** Days of contact below which nothing is usual. */
const LEAST_DAYS = 5;
/** Contacts named as what it rests on. */
const NAMED = 6;

/** The tie as it stands at `now`, from rows that are past, dated and oldest first. */
export function tieOf(rows: readonly TimelineRow[], now: number): TieToday {
  const ties = newTies(1);
  for (const row of rows) {
    const weight = contactWeight(row);
    if (weight > 0 && row.at > 0) foldContact(ties, 0, Math.floor(row.at / 1000), doingOf(row), weight);
  }
  return { ...tieAt(ties, 0, Math.floor(now / 1000)), usualPause: usualPause(contactDays(rows)) };
}

/** Days on which there was contact, ascending. */
function contactDays(rows: readonly TimelineRow[]): number[] {
  return [...new Set(rows.filter((row) => contactWeight(row) > 0).map((row) => Math.floor(row.at / DAY)))];
}

/** Days with contact in the last two years, ISO dates. */
export function rhythmDays(rows: readonly TimelineRow[], now: number): string[] {
  const since = now - 730 * DAY;
  return contactDays(rows.filter((row) => row.at >= since)).map((day) => isoDay(day * DAY));
}

/**
 * The pause in which half of the time was spent: letter and answer lie three days apart and the next letter a year, and two
 * who write so are in touch once a year, not every three days (which is what the middle of all pauses would say). Years in
 * which a tie slept are no habit of it: one of them would outlast a hundred letters.
 */
export function usualPause(days: readonly number[]): number | null {
  const pauses = days
    .slice(1)
    .map((day, i) => day - days[i]!)
    .filter((pause) => pause <= ASLEEP);
  const all = pauses.reduce((sum, pause) => sum + pause, 0);
  let spent = 0;
  for (const pause of pauses.sort((x, y) => x - y)) {
    spent += pause;
    if (spent >= all / 2) return pause;
  }
  return null;
}

function doingOf(row: TimelineRow): Doing {
  return row.way === 'me' ? 1 : row.way === 'them' ? 0 : 2;
}

/** What decides the rings: everybody's warmth at one moment. */
export function warmOf(person: number, rows: readonly TimelineRow[], now: number): Warm {
  const { warmth, contactDays } = tieOf(rows, now);
  return { person, warmth, contactDays };
}

/** The rings people stand in, those beyond the last left out. `before`: as they stood, so that nobody flickers. */
export function ringsOf(all: readonly Warm[], before: ReadonlyMap<number, Layer>): Map<number, Layer> {
  return new Map([...layersOf(all, before)].filter(([, ring]) => ring !== 'beyond'));
}

/** `ring`: where the tie stands among all. */
export function warmthOn({ name, rows, corrections, now }: Dossier, ring: Layer): Warmth {
  const tie = tieOf(rows, now);
  const rhythm = rhythmOf({ ...tie, silentDays: silentDays(tie, rows, now) }, ring);
  const contacts = rows.filter((row) => contactWeight(row) > 0);
  const told = {
    layer: ring === 'beyond' ? null : ring,
    restsOn: contacts.slice(-NAMED).map((row) => row.interactionId),
  };
  const early = { ...told, rhythm: null, pause: null, words: 'too early to say' };
  // Six hundred letters of which none was answered are no habit of two: feeds and news write like that.
  const isMutual = contacts.some(({ way }) => way !== 'them') && contacts.some(({ way }) => way !== 'me');
  if (
    !isMutual ||
    corrections.wrong.has('warmth') ||
    rhythm === null ||
    tie.usualPause === null ||
    tie.contactDays < LEAST_DAYS
  )
    return early;
  // What Kith does not see, it cannot call a silence.
  if (corrections.elsewhere) return { ...early, words: `You and ${name} also talk where Kith sees nothing.` };
  const usually = rhythmWords(rhythm);
  if (usually === null) return early;
  return {
    ...told,
    rhythm: usually.split(';')[0]!,
    pause: rhythm.pause,
    words: sentence(name, usually, rhythm, contacts, now),
  };
}

/** Days since the two wrote or saw each other, at a party too. */
function silentDays({ silentDays: days }: TieToday, rows: readonly TimelineRow[], now: number): number | null {
  const seen = rows.findLast(hasSeenEachOther);
  return days === null || !seen ? days : Math.min(days, (now - seen.at) / DAY);
}

function sentence(
  name: string,
  usually: string,
  rhythm: Rhythm,
  contacts: readonly TimelineRow[],
  now: number,
): string {
  const days = contactDays(contacts);
  const change = rhythm.pause === 'in rhythm' ? changeOf(days, Math.floor(now / DAY), rhythm.usualDays) : null;
  const changed = change ? `; since ${monthOf(change.since * DAY, now)} ${changeWords(change)}` : '';
  const often = usually.replace('usually ', '').replace('; now ', '; it has been ');
  // Of two who have been silent for years nobody says that they are in touch every two weeks.
  const isOver = rhythm.pause === 'may have gone quiet' || rhythm.pause === 'dormant';
  return `You and ${name} ${isOver ? 'were' : 'are'} usually in touch ${often}${changed}.`;
}
