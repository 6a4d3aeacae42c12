/** An ask of the owner's, as the notebook keeps it. Read here and nowhere else: an old or foreign value is no reason to fail. */

import { fieldsOf, lineIn, momentIn } from '../basics/fields.ts';
import { isDay } from '../basics/when.ts';
import { ASK_SIZES, type AskOutcome, type AskSize } from '../relationships/index.ts';

/** An ask: one line, by when, how small. */
export interface Ask {
  readonly what: string;
  /** An ISO date; null: there is no hurry. */
  readonly by: string | null;
  readonly size: AskSize;
  /** When the owner closed it, milliseconds; null: it is open. */
  readonly closedAt: number | null;
  /** What came of it, in the owner's words. */
  readonly came: string | null;
}

/** How an ask of one person ends. */
export const ENDINGS = [
  'helped',
  'pointed on',
  'declined',
  'too busy',
  'silence',
] as const satisfies readonly AskOutcome[];
export type Ending = (typeof ENDINGS)[number];

/** What is kept of one person who was asked. It stands on their row of the leaf, and goes when they are forgotten. */
export interface Asked {
  /** Null: the answer is still to come, or to be confirmed. */
  readonly ending: Ending | null;
  /** Whom they pointed to, as the owner wrote it down; null where it is somebody the owner knows, who stands on the ask. */
  readonly pointedTo: string | null;
  /** When the owner told them what came of it, milliseconds. */
  readonly toldAt: number | null;
  /** Mark of the story that was kept of their help. */
  readonly story: string | null;
}

/** What a person is on an ask. */
export const ASKED_ROLE = 'asked';

/** Whom somebody pointed to, where the owner knows them; the value names who did. */
export const NAMED_ROLE = 'named';

export const NEWLY_ASKED: Asked = { ending: null, pointedTo: null, toldAt: null, story: null };

/** UTF-16 units of the one line. */
export const LONGEST_WHAT = 300;
/** UTF-16 units of what came of it, and of a name somebody pointed to. */
export const LONGEST_CAME = 1000;
const LONGEST_NAME = 200;
/** UTF-16 units of a canonical name of a person: an address is shorter, a card's key may be long. */
const LONGEST_NODE = 2000;

/** Null where the value is no ask. */
export function parseAsk(value: string): Ask | null {
  const { what, by, size, closedAt, came } = fieldsOf(value) ?? {};
  const line = lineIn(what, LONGEST_WHAT);
  if (line === null) return null;
  return {
    what: line,
    by: isDay(by) ? by : null,
    size: ASK_SIZES.find((one) => one === size) ?? 'minutes',
    closedAt: momentIn(closedAt),
    came: lineIn(came, LONGEST_CAME),
  };
}

export function parseAsked(value: string): Asked {
  const { ending, pointedTo, toldAt, story } = fieldsOf(value) ?? {};
  return {
    ending: ENDINGS.find((one) => one === ending) ?? null,
    pointedTo: lineIn(pointedTo, LONGEST_NAME),
    toldAt: momentIn(toldAt),
    story: lineIn(story, LONGEST_NAME),
  };
}

/** By whom somebody was named: the node of the one who pointed to them. */
export function parseNamed(value: string): string | null {
  return lineIn(fieldsOf(value)?.by, LONGEST_NODE);
}

/** "good-word" as it is typed in a command; undefined when it is no size. */
export function sizeNamed(text: string): AskSize | undefined {
  const plain = text.trim().toLowerCase().replaceAll('-', ' ');
  return ASK_SIZES.find((one) => one === plain);
}

/** "pointed-on" as it is typed in a command; undefined when it is no ending. */
export function endingNamed(text: string): Ending | undefined {
  const plain = text.trim().toLowerCase().replaceAll('-', ' ');
  return ENDINGS.find((one) => one === plain);
}
