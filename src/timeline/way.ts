/** Whose doing an interaction was, seen from the owner, for each person who took part. */

import type { Channel, InteractionKind, Manner } from './interaction.ts';
import { type KeptParty, textToParties } from './parties.ts';

/**
 * `me`: from the owner to them. `them`: from them. `both`: together (a meeting, a connection, a note).
 * `beside`: somebody else wrote and they were among the recipients. `off`: called off, or declined by one of the two.
 */
export type Way = 'me' | 'them' | 'both' | 'beside' | 'off';

/** What is needed of a stored interaction to place it on timelines. */
export interface Placed {
  readonly id: number;
  readonly at: number | null;
  readonly channel: Channel;
  readonly kind: InteractionKind;
  readonly manner: Manner;
  readonly cancelled: boolean;
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

/** Meetings with more people say nothing about any two of them (definition of a meeting). */
export const LARGEST_MEETING = 20;

/** The rows an interaction makes: one for each handle that is not the owner's own. */
export function timelineRows(interaction: Placed, isOwn: (handleId: number) => boolean): TimelineRow[] {
  const parties = textToParties(interaction.parties);
  const mine: Mine = { wrote: false, declined: false };
  let others = 0;
  let recipients = 0;
  for (const { handleId, role, answer } of parties) {
    if (role === 'to' || role === 'cc') recipients++;
    if (handleId !== 0 && !isOwn(handleId)) others++;
    else {
      if (role === 'from') mine.wrote = true;
      if (answer === 'declined') mine.declined = true;
    }
  }
  const company = interaction.kind === 'meeting' ? others + 1 : recipients;
  const rows: TimelineRow[] = [];
  const seen = others > 1 ? new Set<number>() : null;
  for (const party of parties) {
    if (party.handleId === 0 || isOwn(party.handleId) || seen?.has(party.handleId)) continue;
    seen?.add(party.handleId);
    rows.push({
      handleId: party.handleId,
      at: interaction.at ?? 0,
      interactionId: interaction.id,
      way: wayOf(interaction, party, mine, company),
      channel: interaction.channel,
      kind: interaction.kind,
      manner: interaction.manner,
      company,
      thread: interaction.thread,
    });
  }
  return rows;
}

/** What the owner's own parties say. */
interface Mine {
  wrote: boolean;
  declined: boolean;
}

function wayOf(interaction: Placed, party: KeptParty, mine: Mine, company: number): Way {
  if (interaction.kind === 'meeting') {
    const declined = party.answer === 'declined' || mine.declined;
    return interaction.cancelled || declined || company > LARGEST_MEETING ? 'off' : 'both';
  }
  if (party.role === 'with') return 'both';
  if (party.role === 'from') return 'them';
  return mine.wrote ? 'me' : 'beside';
}
