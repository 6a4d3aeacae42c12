/** What came of the cases the owner answered, and how their thank-you notes fared. Told, without nagging. */

import { allDossiers } from '../../relationships/acts/dossiers.ts';
import { decided, type Home, interactions, workedOut } from '../../store/store.ts';
import {
  type Afterward,
  afterwardOf,
  type CountedThanks,
  type ThankYou,
  thanksSentences,
  thankYouOn,
} from '../afterwards.ts';
import { answeredCaseOf, type DeskAct } from '../answered.ts';
import { deskOf } from '../desk.ts';
import { dossiersOf } from '../dossier.ts';
import { readNote, readOwner } from '../note.ts';

export interface AnsweredLine extends Afterward {
  readonly person: { readonly id: number; readonly name: string };
  readonly what: DeskAct;
  /** When the owner answered, milliseconds. */
  readonly at: number;
}

export interface Afterwards {
  /** The newest answer first. */
  readonly answered: readonly AnsweredLine[];
  /** Sentences on thank-you notes; empty: too few to say anything. */
  readonly thanks: readonly string[];
}

/** Answers shown at once. */
const MOST_ANSWERED = 500;

/** Gathered once, and anew when something was brought in or decided. */
export async function afterwardsOf(home: Home, now: number): Promise<Afterwards> {
  const { db, owner } = home;
  const state = await workedOut.stateOfDay(db, owner, now);
  return workedOut.answerFor(db, owner, 'desk afterwards', state, () => gather(home, now));
}

async function gather(home: Home, now: number): Promise<Afterwards> {
  const said = await decided.decisionsOf(home.db, home.owner, 'desk');
  const byNode = new Map(
    said.flatMap(({ a, value, at }) => {
      const answered = answeredCaseOf(value);
      return answered ? [[a, { what: answered.what, at }] as const] : [];
    }),
  );
  const answered: AnsweredLine[] = [];
  const thanked: { readonly thanks: ThankYou; readonly circles: readonly string[] }[] = [];
  for await (const [person, { rows, corrections }, nodes] of allDossiers(home, now)) {
    const thanks = thankYouOn(rows);
    if (thanks) thanked.push({ thanks, circles: person.circles });
    const own = [...nodes].map((node) => byNode.get(node)).find((one) => one !== undefined);
    if (!own || own.at > now || corrections.alone) continue;
    const line = afterwardOf({ ...own, name: person.name }, rows, now);
    answered.push({ ...line, ...own, person: { id: person.id, name: person.name } });
  }
  answered.sort((a, b) => b.at - a.at || a.person.id - b.person.id);
  return { answered: answered.slice(0, MOST_ANSWERED), thanks: thanksSentences(await withNotes(home, thanked), now) };
}

async function withNotes(
  home: Home,
  thanked: readonly { readonly thanks: ThankYou; readonly circles: readonly string[] }[],
): Promise<readonly CountedThanks[]> {
  const ids = thanked.flatMap(({ thanks }) => thanks.invitationId ?? []);
  const rows = await interactions.interactionsByIds(home.db, home.owner, ids);
  const notes = rows.map(({ id, text }) => readNote({ id: String(id), note: text ?? '' })!);
  const dossiers = dossiersOf(deskOf(readOwner({})!), notes);
  const hadById = new Map(dossiers.map(({ note, isBlank, isDefaultText }) => [note.id, !isBlank && !isDefaultText]));
  return thanked.map((one) => ({ ...one, hadNote: hadById.get(String(one.thanks.invitationId)) ?? null }));
}
