/** Whose doing an interaction was, seen from the owner, for each person who took part. */

import type { Channel, InteractionKind, Manner } from './interaction.ts';
import { type KeptParty, textToParties } from './parties.ts';
import type { RowSort, TimelineRows } from './rows.ts';

/**
 * `me`: from the owner to them. `them`: from them. `both`: together (a meeting, a connection, a note).
 * `beside`: somebody else wrote and they were among the recipients. `off`: called off, declined, or
 * left without an answer by one of the two. `about`: a thought the owner wrote down about them; nothing passed between the two.
 */
export type Way = 'me' | 'them' | 'both' | 'beside' | 'off' | 'about';

/** What is needed of a stored interaction to place it on timelines. */
export interface Placed {
  readonly id: number;
  readonly at: number | null;
  readonly channel: Channel;
  readonly kind: InteractionKind;
  readonly manner: Manner;
  readonly cancelled: boolean;
  /** A note without a heading: it names nothing that took place, as "lunch @Ana" does. */
  readonly isThought: boolean;
  readonly parties: string;
  readonly thread: string | null;
}

/** One line on one handle's timeline. */
export interface TimelineRow {
  readonly handleId: number;
  /** Milliseconds; 0 when nobody knows. */
  readonly at: number;
  readonly interactionId: number;
  readonly way: Way;
  readonly channel: Channel;
  readonly kind: InteractionKind;
  readonly manner: Manner;
  /** Messages: how many recipients. Meetings: how many people, the owner included. */
  readonly company: number;
  readonly thread: string | null;
}

/** Whether something took place between the two, whoever's doing it was. */
export function hasPassed({ way }: Pick<TimelineRow, 'way'>): boolean {
  return way !== 'off' && way !== 'about';
}

/** Meetings with more people say nothing about any two of them (definition of a meeting). */
export const LARGEST_MEETING = 20;

/**
 * Puts an interaction on the timeline of each handle that is neither the owner's own nor left out: a letter to a list is to
 * nobody, and without that the list would be somebody who never answers.
 */
export function place(
  rows: TimelineRows,
  interaction: Placed,
  isOwn: (handleId: number) => boolean,
  isLeftOut: (handleId: number) => boolean,
): void {
  const parties = textToParties(interaction.parties);
  const mine: Mine = { wrote: false, declined: false, isOpen: false };
  let others = 0;
  let recipients = 0;
  for (const party of parties) {
    const { handleId, role, answer } = party;
    if (role === 'to' || role === 'cc') recipients++;
    if (handleId !== 0 && !isOwn(handleId)) others++;
    else {
      if (role === 'from') mine.wrote = true;
      if (answer === 'declined') mine.declined = true;
      if (isOpen(party)) mine.isOpen = true;
    }
  }
  const company = interaction.kind === 'meeting' ? others + 1 : recipients;
  const seen = others > 1 ? new Set<number>() : null;
  for (const party of parties) {
    const { handleId } = party;
    if (handleId === 0 || isOwn(handleId) || seen?.has(handleId)) continue;
    seen?.add(handleId);
    if (isLeftOut(handleId)) continue;
    const sort = sortOf(interaction, wayOf(interaction, party, mine, company));
    rows.add(handleId, interaction.at ?? 0, interaction.id, sort, company, interaction.thread);
  }
}

/** The few dozen combinations that occur, each once. */
const SORTS: RowSort[] = [];

function sortOf({ channel, kind, manner }: Placed, way: Way): RowSort {
  for (const sort of SORTS) {
    if (sort.way === way && sort.kind === kind && sort.channel === channel && sort.manner === manner) return sort;
  }
  const sort = { way, channel, kind, manner };
  SORTS.push(sort);
  return sort;
}

/** What the owner's own parties say. */
interface Mine {
  wrote: boolean;
  declined: boolean;
  /** They were invited and never answered. */
  isOpen: boolean;
}

/** Invited, and no answer is on record. Who calls people together comes, whatever their calendar says of them. */
function isOpen({ role, answer }: KeptParty): boolean {
  return answer === 'none' && role !== 'organiser';
}

function wayOf(interaction: Placed, party: KeptParty, mine: Mine, company: number): Way {
  if (interaction.kind === 'meeting') {
    const declined = party.answer === 'declined' || mine.declined;
    const unanswered = mine.isOpen || isOpen(party);
    return interaction.cancelled || declined || unanswered || company > LARGEST_MEETING ? 'off' : 'both';
  }
  if (party.role === 'with') return interaction.isThought ? 'about' : 'both';
  if (party.role === 'from') return 'them';
  return mine.wrote ? 'me' : 'beside';
}
