/** An interaction: one thing that happened between the owner and people, as one source saw it. */

import type { When } from '../basics/when.ts';
import type { Handle } from '../people/index.ts';

export type Channel = 'mail' | 'linkedin' | 'calendar' | 'note';

export type InteractionKind =
  | 'message'
  | 'meeting'
  | 'note'
  | 'invitation'
  | 'connection'
  | 'endorsement'
  | 'recommendation'
  // They looked at the owner's profile, as LinkedIn's own mail says.
  | 'view'
  // The owner's own public doings; nobody else takes part.
  | 'post'
  | 'comment'
  | 'reaction'
  | 'event';

/**
 * Why a message does or does not count as something personal. Only `personal` counts.
 * `wide`: more than 10 recipients or undisclosed ones. `automatic`: out-of-office, bounce, receipt, relay, machine.
 */
export type Manner = 'personal' | 'automatic' | 'list' | 'bulk' | 'wide';

/** Whose texts an import keeps: nobody’s, those that people wrote to each other, or lists’ and machines’ too. */
export const TEXTS_KEPT = ['none', 'people', 'all'] as const;
export type TextsKept = (typeof TEXTS_KEPT)[number];

export type Role = 'from' | 'to' | 'cc' | 'organiser' | 'attendee' | 'with';

/** `none`: invited, and no answer. */
export type Answer = 'accepted' | 'declined' | 'tentative' | 'none';

export interface Party {
  /** Null: the source names nobody one could recognise again. */
  readonly handle: Handle | null;
  readonly name: string;
  readonly role: Role;
  /** The source itself says this is the owner (LinkedIn's Direction column, the author of a post). */
  readonly me?: boolean;
  /** A meeting's answer; absent when the source gives none. */
  readonly answer?: Answer;
}

export interface Interaction {
  /**
   * What makes it the same thing when seen again, here or in another source: a Message-ID, `ics:UID`, or
   * conversation + sender + time + text + occurrence. Plain text, at most 1,000 characters; the store hashes it.
   */
  readonly key: string;
  /** Among several sightings of one key the highest rank is shown (calendar SEQUENCE); equal ranks: the fuller one. Default 0. */
  readonly rank?: number;
  readonly channel: Channel;
  readonly kind: InteractionKind;
  readonly manner: Manner;
  readonly when: When;
  /** Milliseconds; meetings only. */
  readonly length?: number;
  /** Meetings: the time zone it was written in, as the runtime names it ("Europe/Lisbon", "+05:30"); `when` is an instant all the same. */
  readonly zone?: string;
  readonly parties: readonly Party[];
  /**
   * A number the reader gives this list of parties, from 0 and without large gaps: the same number in one file always means
   * the same list. Large archives name few lists half a million times; each is then looked up once.
   */
  readonly partiesNumber?: number | undefined;
  readonly subject?: string | undefined;
  /** Plain text without markup. Only person-to-person messages, notes and recommendations have one. */
  readonly text?: string | undefined;
  /** Messages: own id first, then the ids it answers or refers to (mail), or the conversation id (group talk). */
  readonly thread?: readonly string[] | undefined;
  /** A meeting that was called off. */
  readonly cancelled?: boolean;
}
