/** A calendar that came with a mail. */

import type { Interaction } from '../../timeline/index.ts';
import type { ReadOptions } from '../source.ts';
import { outcomeOf } from './meeting.ts';
import { createSplitter } from './splitter.ts';
import { createSurveyor } from './survey.ts';

/** Characters of an invitation that are looked at; one with 500 guests has 50,000. */
const MAX_LENGTH = 1 << 20;
/** Events in one mail; an invitation to a series with moved instances has some dozen. */
const MAX_EVENTS = 100;
/** Interactions of one mail; a daily series over eleven years has 4,018. */
const MAX_ITEMS = 5000;

/**
 * The meetings that a text/calendar part tells of, with the same keys as in the calendar itself, so that the mail and
 * its entry become one. Synchronous, bounded, never throws; empty when there is nothing in it about other people.
 */
export function readInvitation(ics: string, options: ReadOptions): readonly Interaction[] {
  try {
    return meetingsOf(ics, options);
  } catch {
    // The mail is worth more than its attachment.
    return [];
  }
}

function meetingsOf(ics: string, options: ReadOptions): readonly Interaction[] {
  const splitter = createSplitter();
  const bytes = Buffer.from(ics.length > MAX_LENGTH ? ics.slice(0, MAX_LENGTH) : ics, 'utf8');
  const blocks = [...splitter.push(bytes), ...splitter.end()];
  const surveyor = createSurveyor();
  for (const block of blocks) surveyor.take(block);
  const survey = surveyor.end();
  const items: Interaction[] = [];
  for (const block of blocks.filter((one) => one.kind === 'event').slice(0, MAX_EVENTS)) {
    items.push(...(outcomeOf(block, survey, options.now).items ?? []));
    if (items.length >= MAX_ITEMS) break;
  }
  return items.slice(0, MAX_ITEMS);
}
