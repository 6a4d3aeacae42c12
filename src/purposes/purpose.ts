import { fieldsOf, lineIn } from '../basics/fields.ts';
import { fold } from '../basics/text.ts';
import { DAY, isDay, isoDay } from '../basics/when.ts';

/** What a leaf of sort `purpose` says. */
export interface Purpose {
  /** In the owner's words. */
  readonly words: string;
  /** First and last day of its season, ISO dates. */
  readonly from: string;
  readonly until: string;
  /** Names of circles it is with. */
  readonly circles: readonly string[];
  /** The day it was let go, an ISO date; null: it goes on. */
  readonly ended: string | null;
  /** What came of it, in the owner's words; empty when they said nothing. */
  readonly came: string;
}

/** More than so many at a time are no plan. */
export const MOST_PURPOSES = 5;
export const LEAST_PURPOSES = 2;
/** A season: thirteen weeks. Days. */
const SEASON_DAYS = 91;
/** A purpose that would outlive two years is a wish. Days. */
const LONGEST_SEASON = 731;
/** UTF-16 units. */
export const LONGEST_WORDS = 300;
const MOST_CIRCLES = 20;
/** What a person on a purpose is there for. */
export const WITH = 'with';

/** A kept value, whatever stands in it; null where it is no purpose. Read here and nowhere else. */
export function readPurpose(value: string): Purpose | null {
  const kept = fieldsOf(value) ?? {};
  const words = lineOf(kept.words);
  const [from, until] = [dayOf(kept.from), dayOf(kept.until)];
  if (words === '' || from === null || until === null) return null;
  const circles = Array.isArray(kept.circles) ? kept.circles.map(lineOf).filter((one) => one !== '') : [];
  return {
    words,
    from,
    until,
    circles: circles.slice(0, MOST_CIRCLES),
    ended: dayOf(kept.ended),
    came: lineOf(kept.came),
  };
}

export function writePurpose(purpose: Purpose): string {
  return JSON.stringify(purpose);
}

/** A purpose that begins on `today`; null where nothing is said. */
export function newPurpose(words: string, today: string, until: string | null): Purpose | null {
  const line = lineOf(words);
  if (line === '') return null;
  return { words: line, from: today, until: until ?? seasonFrom(today), circles: [], ended: null, came: '' };
}

/** The last day of a season that begins on a day. */
export function seasonFrom(day: string): string {
  return isoDay(Date.parse(day) + SEASON_DAYS * DAY);
}

/** Whether a season may last until then. */
export function isSeason(from: string, until: string): boolean {
  const days = (Date.parse(until) - Date.parse(from)) / DAY;
  return days >= 1 && days <= LONGEST_SEASON;
}

/** `now`: it pulls. `over`: its season has passed and it waits to be looked back on. `ended`: it was let go. */
export type Standing = 'now' | 'over' | 'ended';

export function standingOf({ ended, until }: Purpose, today: string): Standing {
  if (ended !== null) return 'ended';
  return today > until ? 'over' : 'now';
}

/** With a circle, or without it; circles are the same however they are written, as in giving/. */
export function withCircle(purpose: Purpose, circle: string, isWith: boolean): Purpose {
  const others = purpose.circles.filter((one) => fold(one) !== fold(circle));
  const line = lineOf(circle);
  return { ...purpose, circles: isWith && line !== '' ? [...others, line].slice(0, MOST_CIRCLES) : others };
}

function lineOf(value: unknown): string {
  return lineIn(value, LONGEST_WORDS) ?? '';
}

function dayOf(value: unknown): string | null {
  return isDay(value) ? value : null;
}
