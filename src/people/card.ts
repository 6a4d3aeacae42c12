/** A card: what one source states about one person. Cards are never merged into each other; a person is a view over them. */

import type { When } from '../basics/when.ts';
import type { Handle } from './handle.ts';

/** What a card can say besides names and handles. The value is text as the source wrote it, cleaned of markup. */
export type FactKind =
  | 'company'
  | 'position'
  | 'department'
  | 'headline'
  | 'summary'
  | 'industry'
  | 'school'
  | 'skill'
  | 'location'
  | 'website'
  | 'birthday'
  | 'note'
  | 'circle' // category, group or label the owner or source gave: "myContacts", "Climbing"
  | 'relation' // "spouse: Joe"
  | 'follows'
  | 'connected'; // value: the date a LinkedIn connection was made, ISO

export interface Fact {
  readonly kind: FactKind;
  readonly value: string;
  readonly from?: When;
  readonly to?: When;
}

export interface Card {
  /** Which reader saw it, e.g. `linkedin/connections`, `vcard`, `google-contacts`. Part of the card's identity. */
  readonly source: string;
  /** What this source calls the entry (UID, slug, or a hash of the stable cells). Same source + key = the same entry, perhaps newer. */
  readonly key: string;
  /** Names as written, best first. */
  readonly names: readonly string[];
  readonly handles: readonly Handle[];
  readonly facts: readonly Fact[];
  /** `own`: the owner wrote this entry (address book). `collected`: a program gathered it. `self`: it is about the owner. */
  readonly made: 'own' | 'collected' | 'self';
}
