/** A calendar that came with a mail. */

import type { Interaction } from '../../timeline/index.ts';
import type { ReadOptions } from '../source.ts';
import { outcomeOf } from './meeting.ts';
import type { Room } from './series.ts';
import { createSplitter } from './splitter.ts';
import { createSurveyor } from './survey.ts';

/** Characters of an invitation that are looked at; one with 500 guests has 50,000. */
const MAX_LENGTH = 1 << 20;
/** Events in one mail; an invitation to a series with moved instances has some dozen. */
const MAX_EVENTS = 100;
/** Meetings of one mail; a weekly series of nineteen years has so many. The calendar itself tells more of a longer one. */
const MAX_MEETINGS = 1000;
/**
 * Instances that the series in all mails of an import may bring: an invitation, its changes and its answers bring them anew
 * each. Without it a thousand mails of one kilobyte, each a daily series of its own, bring a million meetings.
 */
const MAX_INSTANCES_OF_MAILS = 100_000;

/** What a calendar in a mail tells: its meetings, none when it is about nobody else, and what was left out of it. */
interface Invitation {
  readonly items: readonly Interaction[];
  readonly warnings: readonly string[];
}

/** Reads the invitations of one import, which share the room for instances. */
export function newInvitationReader(
  room: Room = { left: MAX_INSTANCES_OF_MAILS },
): (ics: string, options: ReadOptions) => Invitation {
  return (ics, options) => readInvitation(ics, options, room);
}

/**
 * The meetings that a text/calendar part tells of, with the same keys as in the calendar itself, so that the mail and
 * its entry become one. Synchronous, bounded, never throws.
 */
export function readInvitation(
  ics: string,
  options: ReadOptions,
  room: Room = { left: MAX_INSTANCES_OF_MAILS },
): Invitation {
  try {
    return meetingsOf(ics, options, room);
  } catch {
    // The mail is worth more than its attachment.
    return { items: [], warnings: [] };
  }
}

function meetingsOf(ics: string, options: ReadOptions, room: Room): Invitation {
  const splitter = createSplitter();
  const bytes = Buffer.from(ics.length > MAX_LENGTH ? ics.slice(0, MAX_LENGTH) : ics, 'utf8');
  const blocks = [...splitter.push(bytes), ...splitter.end()];
  const surveyor = createSurveyor();
  for (const block of blocks) surveyor.take(block);
  const survey = { ...surveyor.end(), room: { left: room.left } };
  const items: Interaction[] = [];
  for (const block of blocks.filter((one) => one.kind === 'event').slice(0, MAX_EVENTS)) {
    items.push(...(outcomeOf(block, survey, options.now).items ?? []));
    if (items.length > MAX_MEETINGS) break;
  }
  const kept = items.slice(0, MAX_MEETINGS);
  // A single meeting costs what its mail costs.
  if (kept.length > 1) room.left = Math.max(0, room.left - kept.length);
  return { items: kept, warnings: items.length > kept.length ? [LEFT_OUT] : [] };
}

const LEFT_OUT = `The invitation in it tells of more than ${MAX_MEETINGS} meetings; the first ${MAX_MEETINGS} are kept. The calendar itself holds the others.`;
