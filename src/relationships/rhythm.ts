/** Rhythm: how often two usually meet or write, and what a pause means by that measure. Ties do not slide, they stop (docs/methods.md §0). Pure. */

import type { Layer } from './layers.ts';
import type { TieToday } from './state.ts';

/** Days between contacts before a tie has a rhythm of its own, by ring (docs/methods.md §1). */
const USUAL_PAUSE: Readonly<Record<Layer, number>> = { closest: 7, close: 30, good: 90, wider: 180, beyond: 365 };
/**
 * How many pauses "as usual for the ring" weigh. docs/methods.md §1 has 3; in a small home, where everybody stands in the first ring,
 * that made a yearly letter a weekly one.
 */
const AS_USUAL = 1;
/** Times the own pause: quiet from the first, perhaps gone quiet from the second (Navarro & Moro 2017; measured in docs/methods.md §1). */
const QUIET = 2;
const GONE_QUIET = 8;
/** Shorter silences are weekends, travels and colds, whatever the rhythm. Days. */
const NO_SILENCE = 14;
/** Three years: ties that are asleep, and often the best to wake (Levin, Walter & Murnighan 2011). Days. */
export const ASLEEP = 3 * 365;
/** Contact days below which nothing is usual. */
const LEAST_DAYS = 3;

type Pause = 'in rhythm' | 'quiet' | 'may have gone quiet' | 'dormant' | 'too early';

export interface Rhythm {
  /** Days between two contacts, drawn towards what is usual for the ring. */
  readonly usualDays: number;
  readonly silentDays: number;
  readonly pause: Pause;
  /** No silence of theirs was longer. */
  readonly isLongest: boolean;
}

/** Null: there never was contact. */
export function rhythmOf(tie: TieToday, layer: Layer): Rhythm | null {
  if (tie.silentDays === null) return null;
  const usualDays = ownPause(tie, layer);
  const silentDays = tie.silentDays;
  return {
    usualDays,
    silentDays,
    pause: pauseOf(tie, silentDays, usualDays),
    isLongest: silentDays > tie.longestPause,
  };
}

/** exp[(n ln g + 3 ln usual) / (n + 3)], g the median pause of n. */
function ownPause({ usualPause, contactDays }: TieToday, layer: Layer): number {
  const usual = Math.log(USUAL_PAUSE[layer]);
  if (usualPause === null) return Math.exp(usual);
  const pauses = contactDays - 1;
  return Math.exp((pauses * Math.log(usualPause) + AS_USUAL * usual) / (pauses + AS_USUAL));
}

function pauseOf({ contactDays }: TieToday, silent: number, usual: number): Pause {
  if (silent > ASLEEP) return 'dormant';
  if (contactDays < LEAST_DAYS) return 'too early';
  if (silent <= NO_SILENCE || silent < QUIET * usual) return 'in rhythm';
  return silent <= GONE_QUIET * usual ? 'quiet' : 'may have gone quiet';
}

/** "usually every 10 days; now 9 weeks, the longest pause so far". Null where there is nothing usual to compare with. */
export function rhythmWords({ usualDays, silentDays, pause, isLongest }: Rhythm): string | null {
  if (pause === 'too early') return null;
  const usually = `usually every ${spanWords(usualDays)}`;
  if (pause === 'in rhythm') return usually;
  return `${usually}; now ${elapsedWords(silentDays)}${isLongest ? ', the longest pause so far' : ''}`;
}

/** Days: shorter spans are told in months. */
const YEARS_FROM = 700;

/** A span as one would say it: days up to a fortnight, then weeks, months, years. */
export function spanWords(days: number): string {
  if (days < 1.5) return 'day';
  if (days <= 14) return `${Math.round(days)} days`;
  if (days <= 75) return `${Math.round(days / 7)} weeks`;
  if (days < YEARS_FROM) return `${Math.round(days / 30.4)} months`;
  return `${Math.round(days / 365)} years`;
}

/** Days, of the Gregorian calendar. */
const YEAR = 365.2425;
/** Within a month of an anniversary the years are whole; the rest of the year "4 years" would be a year too many or too few. */
const MONTH_OF_YEAR = 1 / 12;

/** A span that has passed: as above, but years are counted and not rounded. "more than 3 years". */
export function elapsedWords(days: number): string {
  const years = days / YEAR;
  const nearest = Math.round(years);
  if (days < YEARS_FROM) return spanWords(days);
  return Math.abs(years - nearest) <= MONTH_OF_YEAR ? `${nearest} years` : `more than ${Math.floor(years)} years`;
}
