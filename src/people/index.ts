/**
 * People: who stands behind the handles and cards that sources saw.
 * Words: handle, card, person, known / met / seen, double.
 * Never: joins two people on a likeness alone; changes or deletes a card to do so.
 */
export type { Card, Fact, FactKind } from './card.ts';
export { type Handle, type HandleKind, handleKey } from './handle.ts';
