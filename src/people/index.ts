/**
 * People: who stands behind the handles and cards that sources saw.
 * Words: handle, card, person, known / met / seen, double.
 * Never: joins two people on a likeness alone; changes or deletes a card to do so.
 * Start at handle.ts and cluster.ts. doubles/ proposes who may be one, for the owner to answer: there same-person.ts, then compare.ts.
 */
export { calledOf, mentionOf } from './called.ts';
export type { Card, Fact, FactKind } from './card.ts';
export { cluster, type Numbered } from './cluster.ts';
export { DoublesIndex } from './doubles/doubles-index.ts';
export { type Candidate, type Likeness, proposeDoubles } from './doubles/same-person.ts';
export { parseEmail } from './email.ts';
export { type Handle, type HandleKind, handleKey, handleOfKey, parseHandle } from './handle.ts';
export {
  type Dealings,
  KINDS as PERSON_KINDS,
  type Kind as PersonKind,
  kindOf,
  SMALL_COMPANY,
  SMALL_MEETING,
} from './known.ts';
export { isRelayAddress, isRoleAddress } from './mailbox.ts';
export { nameKey } from './name.ts';
export { circlesOf, lineOf, nameOf, sortNameOf } from './person.ts';
export { isPhoneCountry, parsePhone } from './phone.ts';
export { parseProfileLink } from './profile-link.ts';
export { type Holder, sharedHandles } from './shared-handles.ts';
