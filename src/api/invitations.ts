/** Pending invitations, and what became of those that disappeared from one archive to the next. */

import { type Home, interactions, snapshots } from '../store/store.ts';
import { textToParties } from '../timeline/index.ts';
import type { Invitation } from './shapes.ts';
import { isoOf } from './views.ts';

/** Newest first. An archive without invitations says nothing about any. */
export async function invitationsOf(home: Home): Promise<Invitation[]> {
  const { db, owner } = home;
  const archives = await snapshots.invitationSnapshots(db, owner);
  const placeByFile = new Map(
    archives.flatMap((archive, place) => archive.files.map((file) => [file, place] as const)),
  );
  const rows = await snapshots.invitations(db, owner);
  const names = await interactions.namesOfHandles(
    db,
    owner,
    rows.flatMap((row) => textToParties(row.parties).map((party) => party.handleId)).filter((id) => id !== 0),
  );
  const connected = await snapshots.connectedPeople(db, owner);
  return rows.map((row) => {
    const parties = textToParties(row.parties);
    const fromMe = parties.some(
      (party) => party.role === 'from' && (party.handleId === 0 || names.get(party.handleId)?.id === 0),
    );
    const person = parties.map((party) => names.get(party.handleId)).find((one) => one && one.id !== 0) ?? null;
    const last = Math.max(-1, ...row.files.map((file) => placeByFile.get(file) ?? -1));
    const next = archives[last + 1];
    const state = next === undefined ? 'pending' : person && connected.has(person.id) ? 'connected' : 'gone';
    const lastSeen = last < 0 ? null : isoOf(archives[last]!.asOf, 'day');
    const goneBy = next === undefined ? null : isoOf(next.asOf, 'day');
    const line = {
      id: row.id,
      person,
      direction: fromMe ? 'from-me' : 'from-them',
      at: isoOf(row.at, row.precision),
      text: row.text,
      state,
      lastSeen,
      goneBy,
    } as const;
    return { ...line, sentence: sentenceOf(line) };
  });
}

function sentenceOf(line: Omit<Invitation, 'sentence'>): string {
  const name = line.person?.name ?? 'Somebody LinkedIn hides';
  const day = line.at?.slice(0, 10) ?? 'an unknown day';
  const invited = line.direction === 'from-me' ? `You invited ${name} on ${day}` : `${name} invited you on ${day}`;
  if (line.state === 'pending') return `${invited}; it is still open.`;
  if (line.state === 'connected') return `${invited}; you are connected.`;
  return `${invited}; by ${line.goneBy ?? 'now'} it was no longer open, and you are not connected in what you brought.`;
}
