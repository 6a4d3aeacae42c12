/** Writing down a meeting or a thought. */

import { Refusal } from '../../basics/result.ts';
import { listed } from '../../basics/text.ts';
import { findPerson } from '../../people/acts/find.ts';
import { type Handle, handleOfKey, nameKey, parseHandle } from '../../people/index.ts';
import { nodesOf } from '../../sorting/acts/decide.ts';
import { settle } from '../../sorting/acts/settle.ts';
import { type Home, interactions, people, records, timelines } from '../../store/store.ts';
import type { Interaction, Party } from '../../timeline/index.ts';
import { parseNote } from '../notes/note.ts';

export interface SavedNote {
  /** Its number, by which it is taken back. */
  readonly id: number;
  readonly at: string;
  readonly heading: string;
  readonly text: string;
  /** `isNew`: nobody of that name was here before; perhaps the name was written differently. */
  readonly people: readonly { readonly id: number; readonly name: string; readonly isNew: boolean }[];
}

/** "Noted, with Ana Duarte and Jo. Jo was not here before." */
export function notedWords({ people: all }: SavedNote): string {
  const isNew = all.filter((one) => one.isNew).map((one) => one.name);
  const news = isNew.length === 0 ? '' : ` ${listed(isNew)} ${isNew.length === 1 ? 'was' : 'were'} not here before.`;
  return `Noted, with ${listed(all.map((one) => one.name))}.${news}`;
}

/** Notes belong to no import: undoing imports leaves them. */
const BY_HAND = { runId: 0, fileId: 0 };

/** Keeps a note with everybody it names; somebody not known yet becomes a person by this note. */
export async function saveNote(home: Home, line: string, now: number): Promise<SavedNote | Refusal> {
  const note = parseNote(line);
  if (note instanceof Refusal) return note;
  const parties: Party[] = [];
  for (const mention of note.mentions) {
    const party = await partyOf(home, mention);
    if (party instanceof Refusal) return party;
    parties.push(party);
  }
  const at = Math.floor(now / 1000) * 1000;
  const before = await handlesNow(home, parties);
  const id = await keepNote(home, noteOf(at, parties, note.heading, note.text), now);
  const named = await handlesNow(home, parties);
  const made = new Set(named.flatMap((handle, i) => (handle && before[i] === undefined ? [handle.personId] : [])));
  const rows = await people.peopleByIds(
    home.db,
    home.owner,
    named.flatMap((handle) => handle?.personId ?? []),
  );
  return {
    id,
    at: new Date(at).toISOString(),
    heading: note.heading,
    text: note.text,
    people: rows.map((row) => ({ id: row.id, name: row.name, isNew: made.has(row.id) })),
  };
}

/** `at`: when it was written, milliseconds. Written down again, it is the same note. */
export function noteOf(at: number, parties: readonly Party[], heading: string, text: string): Interaction {
  return {
    key: `note:${at}:${parties.map((party) => party.name).join(', ')}:${heading}:${text}`,
    channel: 'note',
    kind: 'note',
    manner: 'personal',
    when: { at, precision: 'second' },
    parties,
    ...(heading ? { subject: heading } : {}),
    ...(text ? { text } : {}),
  };
}

/** Keeps a note as it stands; its number. */
export async function keepNote(home: Home, item: Interaction, now: number): Promise<number> {
  const { db, owner } = home;
  const from = await timelines.nextInteraction(db, owner);
  await db.transaction((tx) =>
    records.saveRecords(tx, owner, BY_HAND, [{ record: 0, items: [item] }], new records.HandleMemory()),
  );
  await settle(home, { now, from, identity: false, compare: true });
  // Sent twice within a second it is one note, and the second sending made no row.
  const key = records.interactionKey(item);
  return (await interactions.newestNotes(db, owner, LATELY)).find((row) => row.key === key)?.id ?? from;
}

/** Notes looked at for the one just kept. */
const LATELY = 20;

function handlesNow({ db, owner }: Home, parties: readonly Party[]) {
  return Promise.all(parties.map(({ handle }) => people.handleByValue(db, owner, handle!.kind, handle!.value)));
}

async function partyOf(home: Home, mention: string): Promise<Party | Refusal> {
  const person = await findPerson(home, mention);
  if (!(person instanceof Refusal)) {
    const node = [...(await nodesOf(home, person.id))].sort()[0];
    const handle = node === undefined ? null : handleOfKey(node);
    return handle ? { handle, name: person.name, role: 'with' } : newcomer(mention);
  }
  return person.choices.length > 0 ? person : newcomer(mention);
}

function newcomer(mention: string): Party {
  const handle: Handle = parseHandle(mention) ?? {
    kind: 'entry',
    value: `note:name:${nameKey(mention) || mention.toLowerCase()}`,
  };
  return { handle, name: mention, role: 'with' };
}
