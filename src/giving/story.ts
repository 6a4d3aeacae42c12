import { type Fields, lineIn } from '../basics/fields.ts';

export const DIRECTIONS = ['received', 'given'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Help given or received, as it was. Nothing is added up, and nothing sets one against another. */
export interface Story {
  readonly direction: Direction;
  /** In the owner's words. */
  readonly what: string;
  /** When it happened, milliseconds. */
  readonly at: number;
  /** The mark of the story it grew from: help that was passed on. */
  readonly grewFrom: string | null;
  /** The sentence of the letter that tells of it, and the mark of that letter; null when it was typed. */
  readonly quote: string | null;
  readonly letter: string | null;
}

/** What stands on a person of a story. */
export const STORY_ROLE = 'with';

/** UTF-16 units. */
const LONGEST = 1000;
/** Milliseconds: years 1 to 9999, as far as a date can be written. */
const FARTHEST = 253_402_300_799_999;

export function parseStory(fields: Fields): Story | null {
  const what = lineIn(fields.what, LONGEST);
  const direction = DIRECTIONS.find((one) => one === fields.direction);
  const { at } = fields;
  if (what === null || !direction || typeof at !== 'number' || !(Math.abs(at) <= FARTHEST)) return null;
  const { grewFrom, quote, letter } = fields;
  return {
    direction,
    what,
    at,
    grewFrom: lineIn(grewFrom, 200),
    quote: lineIn(quote, LONGEST),
    letter: lineIn(letter, 200),
  };
}
