/** Taking a note back that was written by mistake, and putting it back again. */

import { Refusal } from '../../basics/result.ts';
import { handleKey, handleOfKey } from '../../people/index.ts';
import { markUnsorted, settle } from '../../sorting/acts/settle.ts';
import { forgetting, type Home, interactions, people, records, workedOut } from '../../store/store.ts';
import { type Interaction, type Party, textToParties } from '../../timeline/index.ts';
import { keepNote, noteOf } from './note.ts';

/** Takes a note back; whoever came by it alone goes with it. */
export async function takeNoteBack(home: Home, id: number, now: number): Promise<true | Refusal> {
  const { db, owner } = home;
  const [note] = await interactions.interactionsByIds(db, owner, [id]);
  if (note?.kind !== 'note' || note.run_id !== 0) return new Refusal(`There is no note ${id} of yours.`);
  const taken = [{ id, item: await itemOf(home, note) }, ...(await takenBack(home))].slice(0, MOST_KEPT);
  await db.transaction(async (tx) => {
    await forgetting.eraseByHand(tx, owner, id);
    await workedOut.keep(tx, owner, TAKEN, '', JSON.stringify(taken));
    await markUnsorted(tx, owner);
  });
  await settle(home, { now, from: null, identity: true, compare: true });
  await db.transaction((tx) => records.dropOrphans(tx, owner));
  return true;
}

/** Puts a note back that was taken back lately: under a new number, as of when it was written. */
export async function putNoteBack(home: Home, id: number, now: number): Promise<number | Refusal> {
  const { db, owner } = home;
  const all = await takenBack(home);
  const one = all.find((note) => note.id === id);
  if (!one) return new Refusal(`No note with the number ${id} was taken back lately.`);
  const put = await keepNote(home, one.item, now);
  const rest = all.filter((note) => note !== one);
  await workedOut.keep(db, owner, TAKEN, '', JSON.stringify(rest));
  return put;
}

/** Under this name lie the notes taken back last: no part of an export, and gone with anybody who is forgotten. */
const TAKEN = 'notes taken back';
const MOST_KEPT = 20;

interface Taken {
  readonly id: number;
  readonly item: Interaction;
}

async function takenBack({ db, owner }: Home): Promise<Taken[]> {
  return JSON.parse((await workedOut.kept(db, owner, TAKEN))?.answer ?? '[]') as Taken[];
}

/** The note as it was written, by the handles of those it names. */
async function itemOf(home: Home, note: interactions.StoredInteraction): Promise<Interaction> {
  const parties: Party[] = [];
  for (const { handleId } of textToParties(note.parties)) {
    const party = await partyOf(home, handleId);
    if (party) parties.push(party);
  }
  return noteOf(note.at ?? 0, parties, note.subject ?? '', note.text ?? '');
}

async function partyOf({ db, owner }: Home, handleId: number): Promise<Party | null> {
  const [personId] = await people.peopleOfHandles(db, owner, [handleId]);
  if (personId === undefined) return null;
  const kept = (await people.handlesOf(db, owner, personId)).find(({ id }) => id === handleId);
  const [seen] = await people.namesSeenBeside(db, owner, [handleId]);
  const name = seen ?? (await people.personById(db, owner, personId))?.name ?? '';
  const handle = kept && handleOfKey(handleKey(kept));
  return handle ? { handle, name, role: 'with' } : null;
}
