/** Drafting an invitation; nothing is kept or sent. */

import { Refusal } from '../basics/result.ts';
import { dossierOf } from '../relationships/acts/dossiers.ts';
import { guard } from '../relationships/index.ts';
import { deskOf, readNote, screenInbox } from '../screening/index.ts';
import { somebodyElse } from '../sorting/acts/decide.ts';
import { type Home, people } from '../store/store.ts';
import { deskOwner, noteOf, secondThoughts, type Thoughts } from './draft.ts';

export interface Draft {
  readonly person: { readonly id: number; readonly name: string };
  readonly note: string;
  /** What may be missing; empty: it is good as it is. */
  readonly thoughts: readonly string[];
  /** What the owner has read of theirs. */
  readonly known: readonly string[];
}

/** `now`: milliseconds. */
export async function draftInvitation(
  home: Home,
  who: string,
  thoughts: Thoughts,
  now: number,
): Promise<Draft | Refusal> {
  const { db, owner } = home;
  const other = await somebodyElse(home, who);
  if (other instanceof Refusal) return other;
  const { person } = other;
  const dossier = await dossierOf(home, person, now);
  const guarded = guard(dossier, 'write');
  // The owner may always write by themself; words for somebody who is to be left alone are not prepared.
  if (dossier.corrections.alone) return new Refusal(guarded.sentence);
  const facts = (await people.cardsOf(db, owner, person.id)).flatMap((card) => card.facts);
  const me = await people.personById(db, owner, people.OWNER_PERSON);
  const note = noteOf(thoughts);
  const row = readNote({ id: '1', from: { name: me?.name ?? '' }, note, channel: 'invitation', sentAt: now })!;
  const [seen] = screenInbox(deskOf(deskOwner(person.name, facts)), [row]);
  return {
    person: { id: person.id, name: person.name },
    note,
    thoughts: [
      ...(dossier.rows.some((row) => row.kind === 'connection' && row.way !== 'off')
        ? [`You and ${dossier.name} are connected already. A letter says more than an invitation.`]
        : []),
      ...(guarded.may ? [] : [guarded.sentence]),
      ...secondThoughts(thoughts, note, seen!),
    ],
    known: [...new Set(facts.filter((fact) => TOLD.has(fact.kind)).map((fact) => fact.value))].slice(0, 8),
  };
}

const TOLD = new Set(['headline', 'position', 'company', 'school', 'location', 'summary']);
