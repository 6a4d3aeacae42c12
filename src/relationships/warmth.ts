/**
 * Warmth: how present a tie is, from the days on which there was contact. Each day counts 1/(1 + days ago): much at first, then
 * ever slower, as one remembers (Anderson & Schooler 1991). Never shown as a number: it only orders (layers.ts). Pure.
 */

import { isMeetingOfBoth, type TimelineRow } from '../timeline/index.ts';

/** Half-lives in days, and the part of each: together 1/(1 + days) within 12 of 100 up to five years (docs/methods.md §1). */
export const HALF_LIVES: readonly number[] = [1, 4, 16, 64, 256, 1024];
const PARTS: readonly number[] = [0.63615, 0.17619, 0.05652, 0.01759, 0.00192, 0.00193];
export const SPEEDS = HALF_LIVES.length;

/** Days for which the fading is looked up instead of computed: eleven years. */
const LOOKED_UP = 4096;
const FADES = Float32Array.from({ length: LOOKED_UP * SPEEDS }, (_, i) => fadeOf(Math.floor(i / SPEEDS), i % SPEEDS));

function fadeOf(days: number, speed: number): number {
  return 2 ** (-days / HALF_LIVES[speed]!);
}

/**
 * Sums at `from`, so many days later and with one contact more, in place: of the half-lives from place `first` on, as many as
 * `speeds`.
 */
export function fadeAndAdd(
  sums: Float32Array,
  from: number,
  days: number,
  weight: number,
  first = 0,
  speeds = SPEEDS,
): void {
  if (days < LOOKED_UP) {
    const at = days * SPEEDS + first;
    for (let h = 0; h < speeds; h++) sums[from + h] = sums[from + h]! * FADES[at + h]! + weight;
  } else for (let h = 0; h < speeds; h++) sums[from + h] = sums[from + h]! * fadeOf(days, first + h) + weight;
}

/** The kernel over the six sums at `from`, which were brought to a day `days` ago. */
export function warmthOf(sums: Float32Array, from: number, days: number): number {
  let warmth = 0;
  for (let h = 0; h < SPEEDS; h++) warmth += PARTS[h]! * sums[from + h]! * fadeOf(days, h);
  return warmth;
}

/** One contact, so many days ago. */
export function kernel(days: number): number {
  return PARTS.reduce((sum, part, h) => sum + part * fadeOf(days, h), 0);
}

/** A meeting of more than this many people says nothing of any two of them (docs/methods.md §1). */
const LARGEST_MEETING = 8;
/** Weights of one contact: letter, meeting, the small public gestures; defaults of docs/methods.md §1, not measured. */
const LETTER = 1;
const MEETING = 3;
const GESTURE = 0.2;

/** How much one thing on a timeline weighs as contact. `company`: recipients of a letter, people at a meeting. */
export function contactWeight({
  kind,
  manner,
  company,
  way,
}: Pick<TimelineRow, 'kind' | 'manner' | 'company' | 'way'>): number {
  if (way === 'off' || way === 'beside' || manner !== 'personal') return 0;
  if (kind === 'message') return LETTER / Math.sqrt(Math.max(1, company));
  if (kind === 'meeting') {
    if (company > LARGEST_MEETING) return 0;
    return company <= 2 ? MEETING : MEETING / Math.sqrt(company);
  }
  return kind === 'reaction' || kind === 'comment' || kind === 'endorsement' ? GESTURE : 0;
}

/**
 * A meeting of any size the two were at. It says nothing of how near they are, but whoever came to the party last year is not to be
 * told that it has been seven years.
 */
export function hasSeenEachOther(row: Pick<TimelineRow, 'kind' | 'manner' | 'way'>): boolean {
  return isMeetingOfBoth(row) && row.manner === 'personal';
}
